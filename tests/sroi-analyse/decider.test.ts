import { describe, expect, test } from 'vitest'
import type { SroiAnalysegebeurtenis, Uitkomst } from '../../events/sroi-analyse.ts'
import { parameters as parameterschema } from '../../events/sroi-analyse.ts'
import { type Analyseopdracht, analysedecider } from '../../src/sroi-analyse/decider.ts'
import { gegevenVoor } from '../decider.ts'
import { gestart, parameters, RIJ_A, RIJ_B, resultaat, rijA, rijB, uitkomstA } from './voorbeeld.ts'

const gegeven = gegevenVoor(analysedecider)

const isGestart: SroiAnalysegebeurtenis = { type: 'SroiAnalyseGestart', data: gestart }
const heeftA: SroiAnalysegebeurtenis = { type: 'RijToegevoegd', data: rijA }
const heeftB: SroiAnalysegebeurtenis = { type: 'RijToegevoegd', data: rijB }
const vastgesteld: SroiAnalysegebeurtenis = {
  type: 'SroiAnalyseVastgesteld',
  data: { resultaat, peildatum: '2026-11-22' },
}
const metUitkomst = (wijziging: Partial<Uitkomst>) => ({
  ...rijB,
  uitkomst: { ...uitkomstA, ...wijziging },
})

describe('starting an analysis', () => {
  test('begins empty', () => {
    gegeven().wanneer({ type: 'StartAnalyse', data: gestart, rijen: [] }).dan(isGestart)
  })
  test('begins with the rows of the one it is a copy of', () => {
    const data = { ...gestart, soort: 'REALISATIE' as const, kopieVan: gestart.casusId }
    gegeven()
      .wanneer({ type: 'StartAnalyse', data, rijen: [rijA, rijB] })
      .dan({ type: 'SroiAnalyseGestart', data }, heeftA, heeftB)
  })
  test('a realisation never lands in the stream of a prognosis', () => {
    const data = { ...gestart, soort: 'REALISATIE' as const }
    gegeven(isGestart).wanneer({ type: 'StartAnalyse', data, rijen: [] }).danGeweigerd('analyse-bestaat-al')
  })
  test.each([
    ['toerekening', 'ONS_AANDEEL'],
    ['filters', 'OPTELLEN'],
    ['afnameVorm', 'LINEAIR'],
    ['afnameVanafJaar', 1],
    ['ratio', 'NETTO_GEDEELD_DOOR_KOSTEN'],
  ])('refuses another convention for %s', (veld, waarde) => {
    const gelezen = parameterschema().safeParse({ ...parameters, [veld]: waarde })
    expect(gelezen.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      [veld, 'conventie-geweigerd'],
    ])
  })
  test('a table with a limit says what holds after it', () => {
    const disconto = { ...parameters.disconto, soort: 'TABEL' as const, code: 'x', versie: 1, grensJaren: 35 }
    gegeven()
      .wanneer({
        type: 'StartAnalyse',
        data: {
          ...gestart,
          parameters: { ...parameters, disconto: { ...disconto, rKortPct: '2.8', rLangPct: null } },
        },
        rijen: [],
      })
      .danGeweigerd('discontotabel-onvolledig', 'disconto')
  })
})

describe('rows', () => {
  test('are added, changed, withdrawn and put back', () => {
    gegeven(isGestart).wanneer({ type: 'VoegRijToe', data: rijA }).dan(heeftA)
    gegeven(isGestart, heeftA)
      .wanneer({ type: 'WijzigRij', data: { ...rijA, groepsgrootte: 230, reden: null } })
      .dan({ type: 'RijGewijzigd', data: { ...rijA, groepsgrootte: 230, reden: null } })
    gegeven(isGestart, heeftA, heeftB)
      .wanneer({ type: 'LaatRijVervallen', data: { rijId: RIJ_B, reden: 'dubbel' } })
      .dan({ type: 'RijVervallen', data: { rijId: RIJ_B, reden: 'dubbel' } })
    gegeven(isGestart, heeftA, { type: 'RijVervallen', data: { rijId: RIJ_A, reden: null } })
      .wanneer({ type: 'HerstelRij', data: { rijId: RIJ_A } })
      .dan({ type: 'RijHersteld', data: { rijId: RIJ_A } })
  })
  test('a withdrawn row cannot be changed, a row that counts cannot be put back', () => {
    gegeven(isGestart, heeftA, { type: 'RijVervallen', data: { rijId: RIJ_A, reden: null } })
      .wanneer({ type: 'WijzigRij', data: { ...rijA, reden: null } })
      .danGeweigerd('rij-bestaat-niet')
    gegeven(isGestart, heeftA)
      .wanneer({ type: 'HerstelRij', data: { rijId: RIJ_A } })
      .danGeweigerd('rij-niet-vervallen')
  })
  test('hold an input, an outcome, or both', () => {
    gegeven(isGestart)
      .wanneer({ type: 'VoegRijToe', data: { ...rijB, uitkomst: null } })
      .danGeweigerd('rij-is-leeg')
  })
  test('are at most two hundred', () => {
    const vol = Array.from(
      { length: 200 },
      (_, index): SroiAnalysegebeurtenis => ({
        type: 'RijToegevoegd',
        data: { ...rijA, rijId: `01980000-0000-7000-8000-${String(index).padStart(12, '0')}` },
      }),
    )
    gegeven(isGestart, ...vol)
      .wanneer({ type: 'VoegRijToe', data: rijB })
      .danGeweigerd('te-veel-rijen')
  })
  test('a proxy of another price year needs an index factor and says where it comes from', () => {
    gegeven(isGestart)
      .wanneer({ type: 'VoegRijToe', data: metUitkomst({ proxyPrijspeil: 2011 }) })
      .danGeweigerd('indexfactor-ontbreekt', 'uitkomst.indexfactor')
    gegeven(isGestart)
      .wanneer({ type: 'VoegRijToe', data: metUitkomst({ proxyPrijspeil: 2011, indexfactor: '1.41' }) })
      .danGeweigerd('index-zonder-onderbouwing', 'uitkomst.indexOnderbouwing')
    const goed = metUitkomst({ proxyPrijspeil: 2011, indexfactor: '1.41', indexOnderbouwing: 'CPI' })
    gegeven(isGestart).wanneer({ type: 'VoegRijToe', data: goed }).dan({ type: 'RijToegevoegd', data: goed })
  })
  test('a proxy of the same price year has no index factor', () => {
    gegeven(isGestart)
      .wanneer({ type: 'VoegRijToe', data: metUitkomst({ indexfactor: '1.1' }) })
      .danGeweigerd('indexfactor-overbodig', 'uitkomst.indexfactor')
  })
  test('a displaced share names the area it is about', () => {
    const verdringing = { pct: '30', onderbouwing: 'Gepubliceerd', niveau: null }
    gegeven(isGestart)
      .wanneer({ type: 'VoegRijToe', data: metUitkomst({ verdringing }) })
      .danGeweigerd('verdringingsniveau-ontbreekt', 'uitkomst.verdringing.niveau')
  })
  test.each([
    ['100', [40, 35, 30], 'verdeling-boven-honderd'],
    ['80', [40, 35], 'verdeling-telt-niet-op'],
  ])('%s %% of others does not go with shares %j', (pct, delen, code) => {
    const verdeling = delen.map((deel, index) => ({ wie: `Partner ${index}`, pct: String(deel) }))
    gegeven(isGestart)
      .wanneer({
        type: 'VoegRijToe',
        data: metUitkomst({ toerekeningAanAnderen: { pct, onderbouwing: 'x', verdeling } }),
      })
      .danGeweigerd(code, 'uitkomst.toerekeningAanAnderen.verdeling')
  })
  test('shares that add up are taken', () => {
    const verdeling = [
      { wie: 'Gemeente', pct: '12.5' },
      { wie: 'Werkgever', pct: '7.5' },
    ]
    const data = metUitkomst({ toerekeningAanAnderen: { pct: '20', onderbouwing: 'x', verdeling } })
    gegeven(isGestart).wanneer({ type: 'VoegRijToe', data }).dan({ type: 'RijToegevoegd', data })
  })
})

describe('adopting', () => {
  const stelVast = (opVersie: number, data = vastgesteld.data) =>
    ({ type: 'StelAnalyseVast', data, opVersie }) as Analyseopdracht

  test('freezes the figures that came with the command', () => {
    gegeven(isGestart, heeftA, heeftB).wanneer(stelVast(3)).dan(vastgesteld)
  })
  test('refuses figures of another version of the rows', () => {
    gegeven(isGestart, heeftA, heeftB).wanneer(stelVast(2)).danGeweigerd('intussen-gewijzigd')
  })
  test('refuses a ratio without investment or without outcome', () => {
    gegeven(isGestart, heeftB).wanneer(stelVast(2)).danGeweigerd('analyse-zonder-investering')
    gegeven(isGestart, { type: 'RijToegevoegd', data: { ...rijA, uitkomst: null } })
      .wanneer(stelVast(2))
      .danGeweigerd('analyse-zonder-uitkomst')
    gegeven(isGestart).wanneer(stelVast(1)).danGeweigerd('analyse-zonder-rijen')
  })
  test('takes no ratio with its reason, not without', () => {
    const zonder = { ...resultaat, ratio: null, nettoRatio: null, laag: null, hoog: null }
    const data = {
      resultaat: { ...zonder, ratioNulReden: 'geen-investering' },
      peildatum: '2026-11-22',
    }
    gegeven(isGestart, heeftB).wanneer(stelVast(2, data)).dan({ type: 'SroiAnalyseVastgesteld', data })
    gegeven(isGestart, heeftB)
      .wanneer(stelVast(2, { resultaat: zonder, peildatum: '2026-11-22' }))
      .danGeweigerd('ratio-zonder-reden')
  })
  test('refuses a lone ratio', () => {
    const data = { resultaat: { ...resultaat, laag: null }, peildatum: '2026-11-22' }
    gegeven(isGestart, heeftA).wanneer(stelVast(2, data)).danGeweigerd('ratio-zonder-bereik')
  })
  test('looks at the price years of copied rows again', () => {
    gegeven(isGestart, {
      type: 'RijToegevoegd',
      data: { ...rijA, uitkomst: { ...uitkomstA, proxyPrijspeil: 2020 } },
    })
      .wanneer(stelVast(2))
      .danGeweigerd('indexfactor-ontbreekt', 'uitkomst.indexfactor')
  })
  test('after it nothing changes any more, except that it can be withdrawn', () => {
    const na = gegeven(isGestart, heeftA, heeftB, vastgesteld)
    na.wanneer({ type: 'VoegRijToe', data: { ...rijB, rijId: gestart.casusId } }).danGeweigerd(
      'analyse-is-vastgesteld',
    )
    na.wanneer({ type: 'WijzigRij', data: { ...rijA, reden: null } }).danGeweigerd('analyse-is-vastgesteld')
    na.wanneer({ type: 'KiesParameters', data: { parameters, reden: null } }).danGeweigerd(
      'analyse-is-vastgesteld',
    )
    na.wanneer({ type: 'TrekAnalyseIn', data: { reden: 'fout in de proxy' } }).dan({
      type: 'SroiAnalyseIngetrokken',
      data: { reden: 'fout in de proxy' },
    })
  })
  test('a withdrawn analysis takes nothing', () => {
    const na = gegeven(isGestart, heeftA, { type: 'SroiAnalyseIngetrokken', data: { reden: 'dubbel' } })
    na.wanneer({ type: 'VoegRijToe', data: rijB }).danGeweigerd('analyse-is-ingetrokken')
    na.wanneer({ type: 'TrekAnalyseIn', data: { reden: 'dubbel' } }).danGeweigerd('analyse-is-ingetrokken')
  })
})

test('two people on two rows are not in each other’s way', () => {
  expect(analysedecider.subject(heeftA)).not.toBe(analysedecider.subject(heeftB))
  expect(analysedecider.subject(isGestart)).toBe(
    analysedecider.subject({ type: 'ParametersGekozen', data: { parameters, reden: null } }),
  )
})

test('nothing is asked of an analysis that does not exist', () => {
  gegeven().wanneer({ type: 'VoegRijToe', data: rijA }).danGeweigerd('analyse-bestaat-niet')
})
