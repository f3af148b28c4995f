import { describe, expect, it } from 'vitest'
import { alsVerhouding, rondAf } from '../../../projections/rekenkern/getal.ts'
import { berekenSroi, vergelijkConventies, vergelijkDisconto } from '../../../projections/rekenkern/sroi.ts'
import {
  ARBEIDSTOELEIDING,
  CHAC,
  cijfer,
  GEEN,
  MAATJESPROJECT,
  op,
  parameters,
  TWEE_UITKOMSTEN,
  tabel,
} from './voorbeelden.ts'

describe('test A: arbeidstoeleiding of a UK local authority, 3.5 %, first year not discounted', () => {
  const uitkomst = berekenSroi(ARBEIDSTOELEIDING, parameters(tabel('3.5'), 'BEGIN'))

  it('takes 510,000 gross to 306,000 after deadweight and 214,200 impact in year 1', () => {
    expect(op(uitkomst.brutoPerJaar, 2)).toBe('510000.00')
    const niveaus = uitkomst.rijen[0]?.niveaus
    // the levels run over two years
    expect(niveaus?.naTochGebeurd.div(2).toString()).toBe('306000')
    expect(op(uitkomst.impactJaar1, 2)).toBe('214200.00')
  })

  it('is 149,940 in year 2, worth 144,869.565217 now', () => {
    const jaren = uitkomst.rijen[0]?.jaren ?? []
    expect(jaren.map((jaar) => op(jaar.waarde, 2))).toEqual(['214200.00', '149940.00'])
    expect(jaren.map((jaar) => op(jaar.contanteWaarde, 6))).toEqual(['214200.000000', '144869.565217'])
  })

  it('comes to PV 359,069.565217, 1.4362782609 per euro, published as 359,070 and 1.44', () => {
    expect(op(uitkomst.contanteWaarde, 6)).toBe('359069.565217')
    expect(cijfer(uitkomst.ratio, 10)).toBe('1.4362782609')
    expect(rondAf(uitkomst.contanteWaarde, 0)).toBe('359070')
    expect('waarde' in uitkomst.ratio && rondAf(uitkomst.ratio.waarde)).toBe('1.44')
  })

  it('with the first year discounted comes to 346,927.116152 and 1.3877084646', () => {
    const eind = berekenSroi(ARBEIDSTOELEIDING, parameters(tabel('3.5'), 'EIND'))
    expect(op(eind.contanteWaarde, 6)).toBe('346927.116152')
    expect(cijfer(eind.ratio, 10)).toBe('1.3877084646')
  })

  it('pays back in 14.0056 months, or 14.8651 when drop-off counts', () => {
    expect(cijfer(uitkomst.terugverdientijd.eenvoudig, 4)).toBe('14.0056')
    expect(cijfer(uitkomst.terugverdientijd.cumulatief, 4)).toBe('14.8651')
  })

  it('pays back in 14.9654 months when time counts as well', () => {
    // 12 + 12 × 35,800 ÷ 144,869.565217
    expect(cijfer(uitkomst.terugverdientijd.cumulatiefContant, 4)).toBe('14.9654')
  })
})

describe('test A2: maatjesproject, no discounting', () => {
  it('reports a ratio below 1 like any other', () => {
    const uitkomst = berekenSroi(MAATJESPROJECT, parameters(GEEN, 'EIND'))
    expect(op(uitkomst.brutoPerJaar, 2)).toBe('88000.00')
    expect(op(uitkomst.impactJaar1, 2)).toBe('48620.00')
    expect(cijfer(uitkomst.ratio, 10)).toBe('0.8103333333')
    expect(cijfer(uitkomst.nettoRatio, 10)).toBe('-0.1896666667')
    expect(uitkomst.terugverdientijd.cumulatief).toEqual({ nul: 'niet-terugverdiend' })
  })
})

describe('test B: two outcomes with drop-off, 3.5 %, first year discounted', () => {
  const uitkomst = berekenSroi(TWEE_UITKOMSTEN, parameters(tabel('3.5'), 'EIND'))

  it('has an impact in year 1 of 554,400 and 201,960', () => {
    expect(uitkomst.rijen.map((rij) => op(rij.impactJaar1, 2))).toEqual(['554400.00', '201960.00'])
  })

  it('lets outcome A drop off to 554,400 / 443,520 / 354,816', () => {
    expect(uitkomst.rijen[0]?.jaren.map((jaar) => op(jaar.waarde, 2))).toEqual([
      '554400.00',
      '443520.00',
      '354816.00',
    ])
  })

  it('is worth 1,269,706.5428 and 383,662.2558 now: 1,653,368.7986, published as 1,653,369', () => {
    expect(uitkomst.rijen.map((rij) => op(rij.contanteWaarde, 4))).toEqual(['1269706.5428', '383662.2558'])
    expect(op(uitkomst.contanteWaarde, 4)).toBe('1653368.7986')
    expect(rondAf(uitkomst.contanteWaarde, 0)).toBe('1653369')
  })

  it('gives 2.6667238687 per euro, published as 2.67', () => {
    expect(cijfer(uitkomst.ratio, 10)).toBe('2.6667238687')
    expect('waarde' in uitkomst.ratio && rondAf(uitkomst.ratio.waarde)).toBe('2.67')
  })

  it('has NPV 1,033,368.80 and net ratio 1.6667238687', () => {
    expect(op(uitkomst.nettoContanteWaarde, 2)).toBe('1033368.80')
    expect(cijfer(uitkomst.nettoRatio, 10)).toBe('1.6667238687')
  })

  it('spreads the PV over the years as 730,782.61 / 602,562.49 / 320,023.70', () => {
    expect(uitkomst.kalenderjaren.map((jaar) => [jaar.jaar, op(jaar.contanteWaarde, 2)])).toEqual([
      [1, '730782.61'],
      [2, '602562.49'],
      [3, '320023.70'],
    ])
  })

  it('pays back in 9.8366 months', () => {
    expect(cijfer(uitkomst.terugverdientijd.eenvoudig, 4)).toBe('9.8366')
  })

  it('breaks even at all proxies × 0.374992, or A × 0.186136: proxy 837.61 or deadweight 86.97 %', () => {
    expect(cijfer(uitkomst.omslagpunt.alleProxiesMaal, 6)).toBe('0.374992')
    const [a] = uitkomst.omslagpunt.rijen
    if (a === undefined) throw new Error('row A is missing')
    expect(cijfer(a.maal, 6)).toBe('0.186136')
    expect(cijfer(a.proxyEuro, 2)).toBe('837.61')
    expect(cijfer(a.tochGebeurdPct, 2)).toBe('86.97')
  })

  it.each([
    ['2.25', '1689006.08'],
    ['2.8', '1673161.05'],
  ])('is worth at %s %% another %s', (r, waarde) => {
    const anders = berekenSroi(TWEE_UITKOMSTEN, parameters(tabel(r), 'EIND'))
    expect(op(anders.contanteWaarde, 2)).toBe(waarde)
  })

  it('shows the neighbouring discount tables beside the chosen one', () => {
    const naast = vergelijkDisconto(TWEE_UITKOMSTEN, parameters(tabel('3.5'), 'EIND'), [
      tabel('2.25'),
      tabel('2.8'),
      tabel('3.5'),
    ])
    expect(naast.map((een) => op(een.contanteWaarde, 2))).toEqual(['1689006.08', '1673161.05', '1653368.80'])
  })

  it('shows all three conventions in a table: only the first year differs', () => {
    const conventies = vergelijkConventies(TWEE_UITKOMSTEN, parameters(tabel('3.5'), 'EIND'))
    expect(conventies.map((een) => [een.conventie, op(een.contanteWaarde, 2), cijfer(een.ratio, 4)])).toEqual(
      [
        ['EIND', '1653368.80', '2.6667'],
        ['BEGIN', '1711236.71', '2.7601'],
        ['MIDDEN', '1682053.92', '2.7130'],
      ],
    )
  })

  it.each([
    ['first year not discounted', '1711236.71'],
    ['discounted to the middle of the year', '1682053.92'],
    ['drop-off also in year 1', '1399427.49'],
    ['linear drop-off', '1633367.32'],
  ])('is not what comes out with %s', (_fout, verkeerd) => {
    expect(op(uitkomst.contanteWaarde, 2)).not.toBe(verkeerd)
  })
})

describe('test D: CHAC, published as 6:1', () => {
  const uitkomst = berekenSroi(CHAC, parameters(GEEN, 'EIND'))

  it('keeps 5.61903 and shows 6:1 only on request', () => {
    expect(cijfer(uitkomst.ratio, 5)).toBe('5.61903')
    expect('waarde' in uitkomst.ratio && alsVerhouding(uitkomst.ratio.waarde)).toBe('6:1')
  })

  it('says that nothing was discounted', () => {
    expect(uitkomst.signalen).toContainEqual({ code: 'geen-discontering', rijIds: [] })
  })
})

describe('rounding for display', () => {
  it.each([
    ['2.665', '2.67'],
    ['2.6649999', '2.66'],
    ['1.005', '1.01'],
    ['-0.004', '0.00'],
    ['-1.005', '-1.01'],
  ])('shows %s as %s', (exact, getoond) => {
    expect(rondAf(exact)).toBe(getoond)
  })
})
