import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sha256 } from '../../src/cryptografie.ts'
import { openSqlite, type SqliteDatabase } from '../../src/node/sqlite.ts'
import { type Opgestart, openRegister } from '../../src/opstart.ts'
import { verify } from '../../src/store/verify.ts'
import { TESTSLEUTELS } from '../gereedschap/sleutels.ts'
import { type TijdelijkeMap, tijdelijkeMap } from '../gereedschap/tijdelijk.ts'
import { casusVan, PROFESSIONAL, werkplek } from './werkplek.ts'

const NU = '2026-11-22T09:00:00.000Z'
const NOOR = { eigenKenmerk: 'KLANT-0042-NOOR', roepnaam: 'Noorderlicht (fictief)', contact: '06-12345678' }
const BO = { eigenKenmerk: 'KLANT-0043-BO', roepnaam: 'Bovenwind (fictief)', contact: '06-87654321' }
const OVER_NOOR = ['KLANT-0042', 'Noorderlicht', '06-12345678', 'Kringloop van Ans']

let map: TijdelijkeMap
let db: SqliteDatabase
let opgestart: Opgestart

const start = async () => {
  db = openSqlite(join(map.pad, 'stijgingsregister.db'))
  const log = { info: () => {}, warn: () => {}, error: console.error }
  const kladblok = () => openSqlite(':memory:')
  const rand = {
    db,
    sha256,
    hoofdsleutels: TESTSLEUTELS,
    log,
    now: () => NU,
    veeg: () => db.veeg(),
    kladblok,
  }
  opgestart = await openRegister(rand)
}

beforeEach(async () => {
  map = tijdelijkeMap()
  await start()
})
afterEach(async () => {
  await db.close()
  map.weg()
})

/** Names of the files of the data folder in which one of these texts stands, in UTF-8 or UTF-16. */
const bestandenMet = (...teksten: readonly string[]): string[] => {
  const bestanden = readdirSync(map.pad, { recursive: true, encoding: 'utf8' }).filter((naam) =>
    statSync(join(map.pad, naam)).isFile(),
  )
  expect(bestanden.length).toBeGreaterThan(0)
  return bestanden.filter((naam) => {
    const bytes = readFileSync(join(map.pad, naam))
    return teksten.some((tekst) => bytes.includes(tekst) || bytes.includes(Buffer.from(tekst, 'utf16le')))
  })
}

const schrijfIn = async (gegevens: typeof NOOR) => {
  const ik = werkplek(opgestart.register)
  const { naar: adres } = await ik.stuur('/deelnemers', gegevens)
  const casusId = await casusVan(opgestart.register)
  const begin = { casusId, route: 'WERKEN', trede: 'SOCIALE_CONTACTEN', op: '1-2-2026' }
  const { naar: traject } = await ik.stuur(`${adres}/trajecten`, begin)
  const toelichting = `Helpt bij de Kringloop van ${gegevens === NOOR ? 'Ans' : 'Ben'}`
  await ik.stuur(`${traject}/treden`, { trede: 'ONBETAALD_WERK', op: '1-6-2026', toelichting })
  return adres
}

const pseudoniemOp = async (adres: string) =>
  /D-[2-9A-HJ-NP-Z]{5}/.exec((await werkplek(opgestart.register).haal(adres)).tekst)?.[0] ?? ''

const wis = async (adres: string) =>
  werkplek(opgestart.register).stuur(`${adres}/wissing`, {
    reden: 'VERZOEK',
    bevestiging: await pseudoniemOp(adres),
  })

describe('on the disk', () => {
  test('nothing personal stands there in the open, not before an erasure either', async () => {
    const adres = await schrijfIn(NOOR)
    await werkplek(opgestart.register).stuur('/deelnemers/zoekresultaten', { zoek: 'Noorderlicht' })
    await werkplek(opgestart.register).haal(`${adres}/uitvoer`)
    expect(bestandenMet(...OVER_NOOR)).toEqual([])
    expect(bestandenMet(await pseudoniemOp(adres))).not.toEqual([])
  })

  test('after an erasure the key and what the list had sealed are in no file any more', async () => {
    const adres = await schrijfIn(NOOR)
    const id = adres.slice('/deelnemers/'.length)
    const [kluisrij] = await db.all<{ geheim: string }>({
      sql: 'SELECT geheim FROM kluis WHERE naam = ?',
      parameters: [`persoon:${id}`],
    })
    const [rij] = await db.all<{ geheim: string | null }>({
      sql: 'SELECT geheim FROM deelnemers WHERE deelnemerId = ?',
      parameters: [id],
    })
    expect(bestandenMet(kluisrij?.geheim ?? '?')).not.toEqual([])
    expect((await wis(adres)).status).toBe(303)
    expect(bestandenMet(kluisrij?.geheim ?? '?', rij?.geheim ?? '?', ...OVER_NOOR)).toEqual([])
  })
})

describe('after an erasure', () => {
  test('the chain verifies, a replay gives what is there, and others are as they were', async () => {
    const noor = await schrijfIn(NOOR)
    const bo = await schrijfIn(BO)
    await wis(noor)
    expect((await verify({ db, sha256 })).fault).toBeNull()
    const gecontroleerd = await opgestart.register.onderhoud.controleer()
    expect(gecontroleerd.filter(({ isEqual }) => !isEqual)).toEqual([])
    expect(gecontroleerd.map(({ name }) => name)).toEqual(expect.arrayContaining(['deelnemers', 'trajecten']))
    await opgestart.runner.rebuild()
    const { tekst } = await werkplek(opgestart.register).haal('/deelnemers')
    expect(tekst).toContain('Bovenwind')
    expect(tekst).not.toContain('Noorderlicht')
    expect((await werkplek(opgestart.register).haal(bo)).tekst).toContain('06-87654321')
  })

  test('what was interrupted between the event and the key is finished at the next start', async () => {
    const adres = await schrijfIn(NOOR)
    const id = adres.slice('/deelnemers/'.length)
    const { register } = opgestart
    const { head } = await register.store.readStream(`deelnemer-${id}`)
    const gewist = { reden: 'VERZOEK', velden: 3, trajecten: 1, vertrokken: [], reservekopieen: [] }
    const context = {
      commandId: uuidv7(),
      actor: PROFESSIONAL.id,
      organisatie: PROFESSIONAL.organisatieId,
      correlationId: uuidv7(),
      causationId: null,
      now: NU,
    }
    await register.store.append(`deelnemer-${id}`, head, [{ type: 'DeelnemerGewist', data: gewist }], context)
    expect(await register.kluis.sleutelVoor(id)).not.toBeNull()
    await db.close()
    await start()
    expect(await opgestart.register.kluis.sleutelVoor(id)).toBeNull()
  })
})
