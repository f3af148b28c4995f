import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as waarden from '../../events/waarden.ts'
import type { Casusoverzichtrij } from '../../projections/casusoverzicht-rij.ts'
import { facetcode, methodiekmerk } from '../../projections/facetcode.ts'
import { type Facetkeuze, telFacetten } from '../../projections/facetten.ts'
import { A, id } from './overzichtgebeurtenissen.ts'

const rij = (over: Partial<Casusoverzichtrij> = {}): Casusoverzichtrij => ({
  casusId: A,
  naam: 'Taalcafé (fictief)',
  corporatie: { naam: 'De Trap', kvkNummer: null, lNummer: null },
  gebieden: [],
  gemeenten: ['GM0363'],
  route: 'LEREN',
  zijroutes: [],
  vormen: ['INFORMEEL'],
  primairProces: 'BEHEREN',
  rollen: ['PARTNER'],
  doelgroepen: [],
  status: 'IN_UITVOERING',
  uitkomst: null,
  methodieken: [],
  volledigheid: 3,
  ontbreekt: [],
  bereik: null,
  nulmeting: false,
  meetplan: false,
  smsNiveau: null,
  teMeten: null,
  startdatum: null,
  einddatum: null,
  sroi: null,
  deling: { organisatieId: 'organisatie', eigenaar: 'maker', niveau: 'CONCEPT', betrokkenen: [] },
  fictief: false,
  herkomst: null,
  eerstePositie: 1,
  laatstePositie: 1,
  bijgewerkt: '2026-11-22T09:00:00.000Z',
  ...over,
})

const sroi = (ratio: string, laag: string, hoog: string): Casusoverzichtrij['sroi'] => ({
  analyseId: id(9),
  soort: 'PROGNOSE',
  peildatum: '2026-10-01',
  ratio,
  ratioNulReden: null,
  laag,
  hoog,
  n: 12,
  gevoeligst: [],
})

const tel = (rijen: readonly Casusoverzichtrij[], keuze: Facetkeuze = {}) =>
  telFacetten([rijen.map(facetcode).join('')], keuze)

describe('counting by facets', () => {
  const rijen = [
    rij({
      eerstePositie: 3,
      route: 'WONEN',
      zijroutes: ['LEREN'],
      status: 'CONCEPT',
      gemeenten: ['GM0363', 'GM0599'],
    }),
    rij({ eerstePositie: 8, route: 'LEREN', rollen: ['PARTNER', 'FINANCIER'], methodieken: [id(1)] }),
    rij({ eerstePositie: 70, route: 'WONEN', methodieken: [id(1), id(2)], gemeenten: [], volledigheid: 8 }),
  ]

  test('without a choice every value is counted, side routes too', () => {
    const telling = tel(rijen)
    expect(telling.totaal).toBe(3)
    expect(telling.nrs).toEqual([3, 8, 70])
    expect(telling.aantallen.route).toEqual({ WONEN: 2, LEREN: 2, WERKEN: 0, VRIJE_TIJD: 0 })
    expect(telling.aantallen.rol).toMatchObject({ PARTNER: 3, FINANCIER: 1, HUISVESTER: 0 })
    expect(telling.aantallen.volledigheid).toEqual({ BEGIN: 0, HALVERWEGE: 2, BIJNA: 0, COMPLEET: 1 })
    expect(Object.fromEntries(telling.gemeenten)).toEqual({ GM0363: 2, GM0599: 1 })
    expect(telling.methodieken.get(methodiekmerk(id(1)))).toBe(2)
    expect(telling.methodieken.get(methodiekmerk(id(2)))).toBe(1)
  })

  test('a choice narrows the other facets, and leaves its own values to choose from', () => {
    const telling = tel(rijen, { status: ['IN_UITVOERING'] })
    expect(telling.nrs).toEqual([8, 70])
    expect(telling.aantallen.route).toMatchObject({ WONEN: 1, LEREN: 1 })
    expect(telling.aantallen.status).toMatchObject({ CONCEPT: 1, IN_UITVOERING: 2 })
  })

  test('two values of one facet widen, two facets narrow', () => {
    expect(tel(rijen, { route: ['WONEN', 'LEREN'] }).totaal).toBe(3)
    expect(tel(rijen, { route: ['WONEN'], status: ['CONCEPT'] }).nrs).toEqual([3])
    expect(tel(rijen, { gemeente: ['GM0599'] }).nrs).toEqual([3])
    expect(tel(rijen, { methodiek: [id(2)], volledigheid: ['COMPLEET'] }).nrs).toEqual([70])
    expect(tel(rijen, { methodiek: [id(2)], gemeente: ['GM0363'] }).totaal).toBe(0)
  })

  test('the figures: reach per unit, and the range of the ratios', () => {
    const { cijfers } = tel([
      rij({ bereik: { bereikt: 31, beoogd: 60, eenheid: 'DEELNEMERS' }, sroi: sroi('2.10', '1.25', '3.40') }),
      rij({
        bereik: { bereikt: 1_200_000, beoogd: null, eenheid: 'HUISHOUDENS' },
        sroi: sroi('0.8', '-0.5', '1.1'),
      }),
      rij({ bereik: { bereikt: null, beoogd: 40, eenheid: 'DEELNEMERS' } }),
      rij(),
    ])
    expect(cijfers).toEqual({
      bereik: {
        DEELNEMERS: { bereikt: 31, beoogd: 100, casussen: 2 },
        HUISHOUDENS: { bereikt: 1_200_000, beoogd: 0, casussen: 1 },
      },
      sroi: { aantal: 2, laag: -50, hoog: 340 },
    })
  })

  test('nothing at all counts to nothing', () => {
    expect(telFacetten([], {})).toMatchObject({ totaal: 0, nrs: [] })
    expect(telFacetten([''], {})).toMatchObject({ totaal: 0, nrs: [] })
  })
})

test('counts are those of a plain filter, for any casussen and any choice', () => {
  const eenOfMeer = <T>(lijst: readonly T[]) => fc.subarray([...lijst], { minLength: 1 })
  const casus = fc.record({
    eerstePositie: fc.integer({ min: 1, max: 900_000_000 }),
    route: fc.constantFrom(...waarden.ROUTES),
    zijroutes: fc.subarray([...waarden.ROUTES]),
    rollen: eenOfMeer(waarden.ROLLEN),
    status: fc.constantFrom(...waarden.CASUSSTATUSSEN),
    uitkomst: fc.option(fc.constantFrom(...waarden.UITKOMSTEN)),
    gemeenten: fc.subarray(['GM0363', 'GM0599', 'GM0758']),
    methodieken: fc.subarray([id(1), id(2)]),
    fictief: fc.boolean(),
  })
  const keuze = fc.record({
    route: fc.subarray([...waarden.ROUTES]),
    rol: fc.subarray([...waarden.ROLLEN]),
    status: fc.subarray([...waarden.CASUSSTATUSSEN]),
    uitkomst: fc.subarray([...waarden.UITKOMSTEN, 'GEEN']),
    gemeente: fc.subarray(['GM0363', 'GM0599']),
    methodiek: fc.subarray([id(2)]),
    fictief: fc.subarray(['JA']),
  })
  fc.assert(
    fc.property(fc.array(casus, { maxLength: 40 }), keuze, (casussen, gekozen) => {
      const rijen = casussen.map((over) => rij(over))
      const past = (gelezen: readonly string[], gevraagd: readonly string[]) =>
        gevraagd.length === 0 || gevraagd.some((waarde) => gelezen.includes(waarde))
      const anders = rijen.filter(
        (een) =>
          past([een.route, ...een.zijroutes], gekozen.route) &&
          past(een.rollen, gekozen.rol) &&
          past([een.uitkomst ?? 'GEEN'], gekozen.uitkomst) &&
          past(een.gemeenten, gekozen.gemeente) &&
          past(een.methodieken, gekozen.methodiek) &&
          past([een.fictief ? 'JA' : 'NEE'], gekozen.fictief),
      )
      const goed = anders.filter((een) => past([een.status], gekozen.status))
      const telling = tel(rijen, gekozen)
      expect(telling.nrs).toEqual(goed.map((een) => een.eerstePositie))
      for (const status of waarden.CASUSSTATUSSEN)
        expect(telling.aantallen.status[status]).toBe(anders.filter((een) => een.status === status).length)
    }),
    { numRuns: 300 },
  )
})
