import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databasePath } from '../src/node/logboek.ts'
import { schrijfLog } from './gebeurtenissen.ts'
import type { Result } from './meten.ts'
import { eigenCasus } from './paginas.ts'

const CASUSSEN = 100_000
const BEZOEKERS = 50
const SECONDEN = 20
/** Milliseconds in which a dossier should be there, for 95 of 100. */
const DOEL = 50
/** Milliseconds that someone looks at a page before opening the next one, on average: fast for a person. */
const KIJKTIJD = 1000

interface Bediening {
  readonly url: string
  readonly cookies: readonly string[]
}

/**
 * Dossiers over HTTP from a server of its own, by people who each signed in: session, policy, log of what was read
 * and rendering included. Beside it the same people without a pause, which measures how many a second there can be.
 */
export const meetBezoekers = async (casussen = CASUSSEN): Promise<Result[]> => {
  const map = mkdtempSync(join(tmpdir(), 'stijgingsregister-bench-'))
  const kind = fork(new URL('bediening.ts', import.meta.url), [map], { execArgv: ['--import', 'tsx'] })
  try {
    schrijfLog(databasePath(map), casussen)
    const bediening = await start(kind)
    await bezoek(bediening, casussen, 3, 200)
    const rustig = await bezoek(bediening, casussen, SECONDEN, KIJKTIJD)
    const druk = await bezoek(bediening, casussen, SECONDEN / 2, 0)
    const p95 = percentiel(rustig, 0.95)
    return [
      {
        name: `a dossier with login and policy, ${DOEL} ms beside the p95 of ${BEZOEKERS} people at ${casussen} casussen`,
        ratio: DOEL / p95,
        target: 1,
        detail: `p50 ${ms(rustig, 0.5)}, p95 ${ms(rustig, 0.95)}, p99 ${ms(rustig, 0.99)} over ${rustig.length} pages; without a pause ${Math.round(druk.length / (SECONDEN / 2))} pages a second, p95 ${ms(druk, 0.95)}`,
      },
    ]
  } finally {
    kind.kill()
    rmSync(map, { recursive: true })
  }
}

const start = (kind: ChildProcess): Promise<Bediening> =>
  new Promise((klaar, mislukt) => {
    kind.once('message', (bericht) => klaar(bericht as Bediening))
    kind.once('exit', (code) => mislukt(new Error(`the server ended with ${code}`)))
    kind.send('start')
  })

/** Milliseconds of every page that was fetched. */
const bezoek = async (
  { url, cookies }: Bediening,
  casussen: number,
  seconden: number,
  kijktijd: number,
): Promise<number[]> => {
  const tijden: number[] = []
  const einde = performance.now() + seconden * 1000
  const bezoeker = async (cookie: string, nummer: number) => {
    await wacht((kijktijd * nummer) / BEZOEKERS)
    for (let keer = nummer; performance.now() < einde; keer += BEZOEKERS) {
      const begin = performance.now()
      const antwoord = await fetch(`${url}/casussen/${eigenCasus(keer, casussen)}`, { headers: { cookie } })
      await antwoord.arrayBuffer()
      if (antwoord.status !== 200) throw new Error(`${antwoord.url}: ${antwoord.status}`)
      tijden.push(performance.now() - begin)
      if (kijktijd > 0) await wacht(kijktijd * (0.5 + ((keer * 0.618) % 1)))
    }
  }
  await Promise.all(cookies.map(bezoeker))
  return tijden
}

const wacht = (milliseconden: number) => new Promise((verder) => setTimeout(verder, milliseconden))

const percentiel = (tijden: readonly number[], deel: number): number =>
  tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length * deel)] ?? Number.NaN

const ms = (tijden: readonly number[], deel: number): string => `${percentiel(tijden, deel).toFixed(1)} ms`
