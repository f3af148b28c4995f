import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databasePath } from '../src/node/logboek.ts'
import { startServer } from '../src/node.ts'
import { alsLid } from '../tests/gereedschap/aanmelden.ts'
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

interface Adres {
  readonly url: string
  readonly cookies: readonly string[]
}

/**
 * Dossiers over HTTP from a server of its own, by people who each signed in: session, policy, trail of reading and
 * rendering included. Beside it the same people without a pause, which measures how many a second there can be, and
 * the same people at a server that does nothing, which measures what the machine itself adds.
 */
export const meetBezoekers = async (casussen = CASUSSEN): Promise<Result[]> => {
  const map = mkdtempSync(join(tmpdir(), 'stijgingsregister-bench-'))
  const kaal = start(['--input-type=module', '--eval', NIETS])
  let server: ChildProcess | undefined
  try {
    schrijfLog(databasePath(map), casussen)
    const cookies = await meldAan(map)
    // As `npm start` does.
    server = start(['dist/cli.js', 'start'], {
      DATA_DIR: map,
      PORT: '0',
      VOORBEELDEN: 'uit',
      LOG_LEVEL: 'warn',
    })
    const dossiers = { url: await adresVan(server), cookies }
    const niets = { url: await adresVan(kaal), cookies }
    await bezoek(dossiers, casussen, 3, 200)
    const rustig = await bezoek(dossiers, casussen, SECONDEN, KIJKTIJD)
    const bodem = await bezoek(niets, casussen, SECONDEN / 2, KIJKTIJD)
    const druk = await bezoek(dossiers, casussen, SECONDEN / 2, 0)
    return [
      {
        name: `a dossier with login and policy, ${DOEL} ms beside the p95 of ${BEZOEKERS} people at ${casussen} casussen`,
        ratio: DOEL / percentiel(rustig, 0.95),
        target: 1,
        detail: `p50 ${ms(rustig, 0.5)}, p95 ${ms(rustig, 0.95)}, p99 ${ms(rustig, 0.99)} over ${rustig.length} pages; of nothing p50 ${ms(bodem, 0.5)}, p95 ${ms(bodem, 0.95)}; without a pause ${Math.round(druk.length / (SECONDEN / 2))} pages a second, p95 ${ms(druk, 0.95)}`,
      },
    ]
  } finally {
    server?.kill()
    kaal.kill()
    rmSync(map, { recursive: true })
  }
}

/** A server that answers as many bytes as a dossier has when it is compressed. */
const NIETS = `
  import { createServer } from 'node:http'
  const server = createServer((_, antwoord) => antwoord.end(Buffer.alloc(8500)))
  server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port))
`

/** Fifty people with an account and a session; the first start also builds what is read from. */
const meldAan = async (map: string): Promise<string[]> => {
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDir: map,
    voorbeelden: false,
    logLevel: 'silent',
  })
  const cookies: string[] = []
  for (let nummer = 0; nummer < BEZOEKERS; nummer += 1)
    cookies.push((await alsLid(server.register, { rollen: ['PROFESSIONAL', 'VAKGEMEENSCHAP'] })).cookie)
  await server.stop()
  return cookies
}

const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })

/** The address that a server prints when it listens. */
const adresVan = (server: ChildProcess): Promise<string> =>
  new Promise((klaar, mislukt) => {
    let gezegd = ''
    server.once('exit', (code) => mislukt(new Error(`the server ended with ${code}`)))
    server.stdout?.on('data', (deel: Buffer) => {
      gezegd += deel
      const adres = /http:\/\/127\.0\.0\.1:\d+/.exec(gezegd)?.[0]
      if (adres) klaar(adres)
    })
  })

/** Milliseconds of every page that was fetched. */
const bezoek = async (
  { url, cookies }: Adres,
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
