import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SroiAnalysegebeurtenis } from '../../events/sroi-analyse.ts'
import type { Analyse, Analyserij } from '../../projections/analysekolommen.ts'
import { analyses } from '../../projections/analyses.ts'
import { analysenNa, analysesVanCasus, rijenNa, rijenVanAnalyse } from '../../projections/analysevragen.ts'
import { ALLES } from '../../projections/zicht.ts'
import { openSqlite, type SqliteDatabase } from '../../src/node/sqlite.ts'
import type { StoredEvent } from '../../src/store/ports.ts'
import {
  CASUS,
  gestart,
  parameters,
  RIJ_A,
  RIJ_B,
  resultaat,
  rijA,
  rijB,
  uitkomstA,
} from '../sroi-analyse/voorbeeld.ts'

const EERSTE = '01980000-0000-7000-8000-00000000000a'
const TWEEDE = '01980000-0000-7000-8000-00000000000b'

let db: SqliteDatabase
let positie = 0
const versies = new Map<string, number>()

beforeEach(async () => {
  db = openSqlite(':memory:')
  positie = 0
  versies.clear()
  await db.commit(analyses.create((basis) => basis))
})
afterEach(() => db.close())

const event = (analyseId: string, gebeurtenis: SroiAnalysegebeurtenis): StoredEvent => {
  positie += 1
  const version = (versies.get(analyseId) ?? 0) + 1
  versies.set(analyseId, version)
  return {
    ...gebeurtenis,
    position: positie,
    stream: `sroi-analyse-${analyseId}`,
    version,
    eventId: `gebeurtenis-${positie}`,
    gebeurdOp: '2026-11-22',
    geregistreerdOp: `2026-11-22T09:00:0${positie % 10}.000Z`,
    actor: 'iemand',
    organisatie: 'Testcorporatie',
    commandId: `opdracht-${positie}`,
    correlationId: 'samenhang',
    causationId: null,
  }
}

const pas = async (...events: StoredEvent[]): Promise<void> => {
  const nodig = analyses.needs(events, (basis) => basis)
  const rijen = nodig === null ? [] : await db.all<Analyse>(nodig)
  await db.commit(analyses.project(events, rijen, (basis) => basis))
}

const start = (id: string, wijziging = {}) =>
  event(id, { type: 'SroiAnalyseGestart', data: { ...gestart, ...wijziging } })
const voegToe = (id: string, data = rijA) => event(id, { type: 'RijToegevoegd', data })
const stelVast = (id: string) =>
  event(id, { type: 'SroiAnalyseVastgesteld', data: { resultaat, peildatum: '2026-11-01' } })

const verhaal = (): StoredEvent[] => [
  start(EERSTE),
  voegToe(EERSTE),
  voegToe(EERSTE, rijB),
  start(TWEEDE, { soort: 'REALISATIE', naam: 'Achteraf (fictief)', kopieVan: EERSTE }),
  voegToe(TWEEDE, rijB),
  event(EERSTE, { type: 'RijGewijzigd', data: { ...rijA, groepsgrootte: 230, reden: null } }),
  event(EERSTE, { type: 'RijVervallen', data: { rijId: RIJ_B, reden: null } }),
  event(TWEEDE, {
    type: 'ParametersGekozen',
    data: { parameters: { ...parameters, disconto: { soort: 'GEEN', motivering: 'één jaar' } }, reden: null },
  }),
  event(EERSTE, { type: 'RijHersteld', data: { rijId: RIJ_B } }),
  event(EERSTE, { type: 'RijVervallen', data: { rijId: RIJ_A, reden: null } }),
  stelVast(EERSTE),
  event(TWEEDE, { type: 'SroiAnalyseIngetrokken', data: { reden: 'te vroeg' } }),
]

const alles = async () => ({
  analyses: await db.all({ sql: 'SELECT * FROM analyses ORDER BY eerstePositie', parameters: [] }),
  rijen: await db.all({ sql: 'SELECT * FROM analyserijen ORDER BY volgorde', parameters: [] }),
})

describe('the table of analyses', () => {
  test('holds one row for each analysis, with the frozen result', async () => {
    await pas(...verhaal())
    const rijen = await db.all<Analyse>(analysesVanCasus(ALLES, CASUS))
    expect(rijen).toMatchObject([
      {
        analyseId: EERSTE,
        soort: 'PROGNOSE',
        status: 'VASTGESTELD',
        fictief: 1,
        aantalRijen: 1,
        ratio: '2.6667238687',
        laag: '1.9',
        hoog: '3.5',
        n: 180,
        peildatum: '2026-11-01',
        vastgesteldPositie: 11,
        eerstePositie: 1,
        laatstePositie: 11,
        versie: 8,
        discontoCode: 'uk-sroi-gids',
        rKortPct: '3.5',
      },
      {
        analyseId: TWEEDE,
        soort: 'REALISATIE',
        status: 'INGETROKKEN',
        ingetrokkenReden: 'te vroeg',
        kopieVan: EERSTE,
        ratio: null,
        discontoSoort: 'GEEN',
        discontoCode: null,
        eerstePositie: 4,
      },
    ])
  })
  test('is the same for one page, for a page an event, and for anything between', async () => {
    const events = verhaal()
    await pas(...events)
    const inEens = await alles()
    for (const grootte of [1, 2, 5]) {
      await db.commit([
        { sql: 'DELETE FROM analyses', parameters: [] },
        { sql: 'DELETE FROM analyserijen', parameters: [] },
      ])
      for (let van = 0; van < events.length; van += grootte) await pas(...events.slice(van, van + grootte))
      expect(await alles()).toEqual(inEens)
    }
  })
  test('a page that is applied twice leaves the rows as they were', async () => {
    const events = [start(EERSTE), voegToe(EERSTE), start(TWEEDE), stelVast(EERSTE)]
    await pas(...events)
    const eenmaal = await alles()
    await pas(...events)
    expect(await alles()).toEqual(eenmaal)
  })
  test('is walked without gap or repeat', async () => {
    await pas(...verhaal())
    const ids: string[] = []
    for (let na = 0; ; ) {
      const [rij] = await db.all<Analyse>(analysenNa({ zicht: ALLES, na, limiet: 1 }))
      if (rij === undefined) break
      ids.push(rij.analyseId)
      na = rij.eerstePositie
    }
    expect(ids).toEqual([EERSTE, TWEEDE])
    expect(await db.all(analysenNa({ zicht: ALLES, na: 0, limiet: 9, soort: 'REALISATIE' }))).toHaveLength(1)
    expect(await db.all(analysenNa({ zicht: ALLES, na: 0, limiet: 9, status: 'CONCEPT' }))).toHaveLength(0)
  })
})

describe('the table of rows', () => {
  test('holds every column of the value map of the rows that count', async () => {
    await pas(...verhaal())
    expect(await db.all<Analyserij>(rijenVanAnalyse(ALLES, EERSTE))).toMatchObject([
      {
        rijId: RIJ_B,
        casusId: CASUS,
        vervallen: 0,
        belanghebbende: 'Deelnemers',
        inbrengEuro: null,
        uitkomst: 'Uitkomst B',
        hoeveelheid: '220',
        duurJaren: 2,
        proxyEuro: '1200',
        tochGebeurdPct: '15',
        toerekeningAanAnderenPct: '10',
        verdeling: '[]',
        afnamePct: '0',
      },
    ])
    expect(await db.all(rijenNa(ALLES, 0, 9))).toHaveLength(2)
  })
  test('keeps the shares of others and the index of a proxy', async () => {
    const toerekeningAanAnderen = {
      pct: '20',
      onderbouwing: 'Gesprek',
      verdeling: [{ wie: 'Gemeente', pct: '20' }],
    }
    const uitkomst = {
      ...uitkomstA,
      toerekeningAanAnderen,
      proxyPrijspeil: 2011,
      indexfactor: '1.41',
      indexOnderbouwing: 'CPI',
    }
    await pas(start(EERSTE), voegToe(EERSTE, { ...rijA, uitkomst }))
    expect(await db.all<Analyserij>(rijenVanAnalyse(ALLES, EERSTE))).toMatchObject([
      {
        verdeling: '[{"wie":"Gemeente","pct":"20"}]',
        proxyPrijspeil: 2011,
        indexfactor: '1.41',
        indexOnderbouwing: 'CPI',
        inbreng: 'Investering',
        inbrengSoort: 'GELD',
        inbrengJaar: 0,
      },
    ])
  })
})
