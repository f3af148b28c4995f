import { describe, expect, it } from 'vitest'
import { berekenSroi } from '../../../projections/rekenkern/sroi.ts'
import type { Watervalstap } from '../../../projections/rekenkern/typen.ts'
import { rondWatervalAf } from '../../../projections/rekenkern/waterval.ts'
import {
  ARBEIDSTOELEIDING,
  cijfer,
  GEEN,
  geld,
  op,
  parameters,
  rij,
  TWEE_UITKOMSTEN,
  tabel,
  uitkomst,
} from './voorbeelden.ts'

const getallen = (stappen: readonly Watervalstap[], decimalen: number) =>
  stappen.map((stap) => [stap.code, stap.soort, op(stap.bedrag, decimalen), op(stap.stand, decimalen)])

describe('waterfall', () => {
  it('takes test B from 3,498,000 gross to what is left after each step', () => {
    const uit = berekenSroi(TWEE_UITKOMSTEN, parameters(tabel('3.5'), 'EIND'))
    // gross 220 × 4,500 × 3 + 220 × 1,200 × 2; dw 30 and 15 %; others 20 and 10 %; then the sum of the years
    expect(getallen(uit.waterval, 2)).toEqual([
      ['bruto', 'stand', '3498000.00', '3498000.00'],
      ['toch-gebeurd', 'verandering', '-970200.00', '2527800.00'],
      ['verdringing', 'verandering', '0.00', '2527800.00'],
      ['anderen', 'verandering', '-460680.00', '2067120.00'],
      ['afname', 'verandering', '-310464.00', '1756656.00'],
      ['tijd', 'verandering', '-103287.20', '1653368.80'],
      ['contante-waarde', 'stand', '1653368.80', '1653368.80'],
      ['investering', 'verandering', '-620000.00', '1033368.80'],
      ['netto-contante-waarde', 'stand', '1033368.80', '1033368.80'],
    ])
  })

  it('adds up to the last digit, in micro-euros as in whole euros', () => {
    const uit = berekenSroi(ARBEIDSTOELEIDING, parameters(tabel('3.5'), 'BEGIN'))
    for (const stappen of [uit.waterval, rondWatervalAf(uit.waterval, 0)]) {
      const [bruto, ...rest] = stappen
      const veranderingen = rest.filter((stap) => stap.soort === 'verandering')
      const opgeteld = veranderingen.reduce((som, stap) => som.plus(stap.bedrag), bruto?.bedrag ?? uit.bruto)
      expect(opgeteld.toString()).toBe(stappen.at(-1)?.bedrag.toString())
    }
    // 1,020,000 − 408,000 − 0 − 183,600 − 64,260 − 5,070 = 359,070
    expect(rondWatervalAf(uit.waterval, 0).map((stap) => op(stap.bedrag, 0))).toEqual([
      '1020000',
      '-408000',
      '0',
      '-183600',
      '-64260',
      '-5070',
      '359070',
      '-250000',
      '109070',
    ])
  })
})

describe('time', () => {
  it('puts an outcome that starts afterwards one year later', () => {
    const [eerste] = ARBEIDSTOELEIDING
    if (eerste?.uitkomst == null) throw new Error('no row')
    const later = [{ ...eerste, uitkomst: { ...eerste.uitkomst, startPeriode: 2 as const } }]
    const uit = berekenSroi(later, parameters(tabel('3.5'), 'EIND'))
    // 214,200 ÷ 1.035² and 149,940 ÷ 1.035³
    expect(uit.rijen[0]?.jaren.map((een) => [een.uitkomstjaar, een.jaar, op(een.contanteWaarde, 4)])).toEqual(
      [
        [1, 2, '199957.9920'],
        [2, 3, '135237.2893'],
      ],
    )
    expect(uit.kalenderjaren.map((een) => op(een.waarde, 0))).toEqual(['0', '214200', '149940'])
  })

  it('discounts an investment that is spread over years, but not what is paid at the start', () => {
    const [eerste] = ARBEIDSTOELEIDING
    if (eerste === undefined) throw new Error('no row')
    const gespreid = [
      { ...eerste, inbreng: geld('150000', 1) },
      rij('tweede jaar', { inbreng: geld('100000', 2) }),
    ]
    const uit = berekenSroi(gespreid, parameters(tabel('3.5'), 'EIND'))
    // 150,000 ÷ 1.035 + 100,000 ÷ 1.035²
    expect(op(uit.investering.contant, 4)).toBe('238278.6063')
    expect(op(uit.investering.nominaal, 0)).toBe('250000')
    expect(cijfer(uit.ratio, 8)).toBe('1.45597258')
    expect(uit.inbreng.map((een) => [een.rijId, een.jaar, op(een.discontofactor, 6)])).toEqual([
      ['deelnemers', 1, '0.966184'],
      ['tweede jaar', 2, '0.933511'],
    ])
    const aanHetBegin = berekenSroi(ARBEIDSTOELEIDING, parameters(tabel('3.5'), 'EIND'))
    expect(op(aanHetBegin.investering.contant, 4)).toBe('250000.0000')
  })

  it('brings a proxy of an older price year to that of the analysis', () => {
    // 10 × 800 × 1.25
    const rijen = [
      rij('een', {
        inbreng: geld('5000'),
        uitkomst: uitkomst({ hoeveelheid: '10', proxyEuro: '800', indexfactor: '1.25' }),
      }),
      rij('twee', { uitkomst: uitkomst({ hoeveelheid: '0' }) }),
    ]
    expect(op(berekenSroi(rijen, parameters(GEEN, 'EIND')).brutoPerJaar, 2)).toBe('10000.00')
  })
})

describe('negative outcomes', () => {
  it('count, and are shown apart', () => {
    const rijen = [
      ...ARBEIDSTOELEIDING,
      rij('buren', { uitkomst: uitkomst({ hoeveelheid: '12', duurJaren: 2, proxyEuro: '-5000' }) }),
    ]
    const uit = berekenSroi(rijen, parameters(tabel('3.5'), 'BEGIN'))
    expect(op(uit.contanteWaardePositief, 4)).toBe('359069.5652')
    expect(op(uit.contanteWaardeNegatief, 4)).toBe('-117971.0145')
    expect(op(uit.contanteWaarde, 4)).toBe('241098.5507')
    expect(cijfer(uit.ratio, 6)).toBe('0.964394')
    expect(uit.rijen.map((een) => een.negatief)).toEqual([false, true])
  })
})

describe('no ratio', () => {
  const keuze = parameters(GEEN, 'EIND')

  it('has none without an investment, and no 0 or infinity in its place', () => {
    const rijen = [rij('een', { uitkomst: uitkomst() }), rij('twee', { inbreng: geld('0') })]
    const uit = berekenSroi(rijen, keuze)
    expect(uit.ratio).toEqual({ nul: 'geen-investering' })
    expect(uit.nettoRatio).toEqual({ nul: 'geen-investering' })
    expect(uit.terugverdientijd.eenvoudig).toEqual({ nul: 'geen-investering' })
    expect(op(uit.contanteWaarde, 0)).toBe('1000')
  })

  it('has none without outcomes', () => {
    const uit = berekenSroi([rij('een', { inbreng: geld('10') }), rij('twee', {})], keuze)
    expect(uit.ratio).toEqual({ nul: 'geen-uitkomsten' })
    expect(uit.gevoeligheid).toEqual({ nul: 'geen-uitkomsten' })
    expect(uit.kalenderjaren).toEqual([])
    expect(berekenSroi([], keuze).ratio).toEqual({ nul: 'geen-uitkomsten' })
  })

  it('is a true 0 when there were outcomes but nobody was reached', () => {
    const rijen = [
      rij('een', { inbreng: geld('10'), uitkomst: uitkomst({ hoeveelheid: '0' }) }),
      rij('twee', { uitkomst: uitkomst({ hoeveelheid: '0' }) }),
    ]
    expect(cijfer(berekenSroi(rijen, keuze).ratio, 2)).toBe('0.00')
  })
})

describe('payback', () => {
  const keuze = parameters(GEEN, 'EIND')

  it('does not exist when the impact is not positive', () => {
    const rijen = [
      rij('een', { inbreng: geld('10'), uitkomst: uitkomst({ proxyEuro: '-5' }) }),
      rij('twee', { uitkomst: uitkomst({ proxyEuro: '5' }) }),
    ]
    const tijd = berekenSroi(rijen, keuze).terugverdientijd
    expect(tijd.eenvoudig).toEqual({ nul: 'geen-positieve-impact' })
    expect(tijd.cumulatief).toEqual({ nul: 'geen-positieve-impact' })
  })

  it('counts only a crossing that lasts: damage in a later year can undo an earlier one', () => {
    // year 1: 120; year 2: 60 − 120 = −60 → 60; year 3: 60 → 120; investment 100 is covered for good in month 32
    const rijen = [
      rij('baat', { inbreng: geld('100'), uitkomst: uitkomst({ duurJaren: 3, proxyEuro: '60' }) }),
      rij('eenmalig', { uitkomst: uitkomst({ proxyEuro: '60' }) }),
      rij('schade', { uitkomst: uitkomst({ startPeriode: 2, proxyEuro: '-120' }) }),
    ]
    expect(cijfer(berekenSroi(rijen, keuze).terugverdientijd.cumulatief, 4)).toBe('32.0000')
  })
})
