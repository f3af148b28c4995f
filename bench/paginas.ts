import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '../src/cryptografie.ts'
import { leesHoofdsleutels } from '../src/kluis/hoofdsleutels.ts'
import { nieuweHoofdsleutel } from '../src/node/hoofdsleutel.ts'
import { openSqlite } from '../src/node/sqlite.ts'
import { openRegister } from '../src/opstart.ts'
import { type Actor, NIEMAND } from '../src/toegang/wie.ts'
import { createApp } from '../src/web/app.tsx'
import { organisatieVan, schrijfLog } from './gebeurtenissen.ts'
import { uuid } from './ids.ts'
import { isGedeeld } from './levensloop.ts'
import type { Result } from './meten.ts'

const KLEIN = 10_000
const GROOT = 100_000
const KEER = 40
/** Milliseconds in which a page should be there, for 95 of 100. */
const DOEL = 50

/** Each page is asked for in many variants, so that nothing is measured twice in a row. */
const paginas = (casussen: number): Readonly<Record<string, (keer: number) => string>> => ({
  'the overview': () => '/casussen',
  'the overview with two facets': (keer) =>
    `/casussen?route=${ROUTES[keer % 4]}&status=${STATUSSEN[keer % 3]}`,
  'the overview with a rare combination': (keer) =>
    `/casussen?gemeente=GM0758&methodiek=${uuid(7, keer)}&volledigheid=BIJNA&sroi=MET`,
  'the overview with a search': (keer) => `/casussen?q=${WOORDEN[keer % WOORDEN.length]}`,
  'the overview with a search and a facet': (keer) =>
    `/casussen?q=${WOORDEN[keer % WOORDEN.length]}+huurders&route=${ROUTES[keer % 4]}`,
  'Mijn werk': () => '/',
  'a dossier': (keer) => `/casussen/${eigenCasus(keer, casussen)}`,
})

/** Casussen of the first organisation that are shared within it, spread over the whole log. */
export const eigenCasus = (keer: number, casussen: number): string => {
  const nummer = (20 * keer * 397) % casussen
  return isGedeeld(nummer) ? uuid(1, nummer) : eigenCasus(keer + 1, casussen)
}

const ROUTES = ['WONEN', 'LEREN', 'WERKEN', 'VRIJE_TIJD']
const STATUSSEN = ['CONCEPT', 'IN_UITVOERING', 'AFGEROND']
const WOORDEN = ['schulden', 'moestuin', 'buurthuis', 'psychiatrie', 'muurschildering', 'bewoners']

/** Through the whole application, at two sizes: does a page get slower as the register grows? */
export const meetPaginas = async (klein = KLEIN, groot = GROOT): Promise<Result[]> => {
  const bijKlein = await meet(klein)
  const bijGroot = await meet(groot)
  return Object.entries(bijGroot).map(([naam, p95]) => ({
    name: `${naam}, ${DOEL} ms beside the p95 at ${groot} casussen`,
    ratio: DOEL / p95,
    target: 1,
    detail: `p95 ${p95.toFixed(1)} ms, ${bijKlein[naam]?.toFixed(1)} ms at ${klein}`,
  }))
}

/** Per page the 95th percentile in milliseconds. */
const meet = async (casussen: number): Promise<Record<string, number>> => {
  const map = mkdtempSync(join(tmpdir(), 'stijgingsregister-bench-'))
  const pad = join(map, 'register.sqlite')
  schrijfLog(pad, casussen)
  const db = openSqlite(pad)
  try {
    const haal = await openApp(db)
    const gemeten: Record<string, number> = {}
    for (const [naam, adres] of Object.entries(paginas(casussen))) gemeten[naam] = await p95(haal, adres)
    return gemeten
  } finally {
    await db.close()
    rmSync(map, { recursive: true })
  }
}

const openApp = async (db: ReturnType<typeof openSqlite>) => {
  const log = { info: () => {}, warn: () => {}, error: console.error }
  const actor: Actor = {
    ...NIEMAND,
    id: '01990000-0000-7000-8000-00000000aaaa',
    naam: 'Professional van De Trap',
    organisatie: 'De Trap',
    organisatieId: organisatieVan(0),
    rollen: ['PROFESSIONAL', 'VAKGEMEENSCHAP'],
  }
  const now = () => new Date().toISOString()
  const hoofdsleutels = leesHoofdsleutels(nieuweHoofdsleutel())
  if (!hoofdsleutels) throw new Error('no key')
  const { register } = await openRegister({ db, sha256, hoofdsleutels, actor, log, now })
  const app = createApp(register, { identiteit: { wie: async () => actor }, alleenLokaal: true })
  return async (adres: string) => {
    const antwoord = await app.request(adres, { headers: { host: 'localhost' } })
    if (antwoord.status !== 200) throw new Error(`${adres}: ${antwoord.status}`)
    return antwoord.text()
  }
}

const p95 = async (haal: (adres: string) => Promise<string>, adres: (keer: number) => string) => {
  for (let keer = 0; keer < 6; keer += 1) await haal(adres(keer))
  const tijden: number[] = []
  for (let keer = 0; keer < KEER; keer += 1) {
    const begin = performance.now()
    await haal(adres(keer))
    tijden.push(performance.now() - begin)
  }
  return tijden.toSorted((a, b) => a - b)[Math.floor(KEER * 0.95)] ?? Number.NaN
}
