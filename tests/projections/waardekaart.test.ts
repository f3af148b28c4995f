import { describe, expect, test } from 'vitest'
import { alsResultaat, berekenWaardekaart, kleinsteAantal } from '../../projections/waardekaart.ts'
import { parameters, rijA, rijB, uitkomstA } from '../sroi-analyse/voorbeeld.ts'

const resultaatVan = (
  rijen: Parameters<typeof alsResultaat>[1],
  wijziging: Partial<typeof parameters> = {},
) => alsResultaat(berekenWaardekaart(rijen, { ...parameters, ...wijziging }), rijen)

describe('the frozen result', () => {
  test('is that of the published calculation with two outcomes', () => {
    // PV 1,653,368.7986, SROI 2.6667238687, NPV 1,033,368.80, payback 9.8366 months: as in the source.
    const resultaat = resultaatVan([rijA, rijB])
    expect(resultaat).toMatchObject({
      investering: '620000',
      ratio: '2.6667238687',
      nettoRatio: '1.6667238687',
      ratioNulReden: null,
      n: 180,
    })
    expect(Number(resultaat.contanteWaarde)).toBeCloseTo(1_653_368.7986, 4)
    expect(Number(resultaat.nettoContanteWaarde)).toBeCloseTo(1_033_368.8, 1)
    expect(Number(resultaat.terugverdientijdMaanden)).toBeCloseTo(9.8366, 4)
  })
  test('stands inside its range, with three assumptions', () => {
    const { laag, hoog, ratio, uiterstLaag, uiterstHoog, gevoeligst } = resultaatVan([rijA, rijB])
    const opgaand = [uiterstLaag, laag, ratio, hoog, uiterstHoog].map(Number)
    expect(opgaand).toEqual(opgaand.toSorted((a, b) => a - b))
    expect(gevoeligst).toHaveLength(3)
    for (const aanname of gevoeligst) expect(Number(aanname.laag)).toBeLessThan(Number(aanname.hoog))
  })
  test('begins the year undiscounted when that is chosen: 2.7601', () => {
    expect(Number(resultaatVan([rijA, rijB], { conventie: 'BEGIN' }).ratio)).toBeCloseTo(2.7601, 4)
  })
  test('has a reason where it has no ratio', () => {
    expect(resultaatVan([rijB])).toMatchObject({
      ratio: null,
      ratioNulReden: 'geen-investering',
      laag: null,
      hoog: null,
      gevoeligst: [],
    })
    expect(resultaatVan([{ ...rijA, uitkomst: null }])).toMatchObject({
      ratio: null,
      ratioNulReden: 'geen-uitkomsten',
    })
  })
})

test('an index factor brings a proxy to the price year', () => {
  const dubbel = { ...rijA, uitkomst: { ...uitkomstA, proxyEuro: '2250', indexfactor: '2' } }
  expect(resultaatVan([dubbel, rijB]).ratio).toBe('2.6667238687')
})

test('n is the smallest number that an outcome rests on, and unknown when none is known', () => {
  const metSteekproef = { ...rijB, uitkomst: { ...uitkomstA, steekproefN: 34 } }
  expect(kleinsteAantal([rijA, metSteekproef])).toBe(34)
  expect(kleinsteAantal([rijB, { ...rijA, uitkomst: null }])).toBeNull()
})
