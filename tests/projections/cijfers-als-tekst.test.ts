import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Waardekaartrij } from '../../events/sroi-analyse.ts'
import { alsBeeld, conventiesVan, discontovergelijking } from '../../projections/analysebeeld.ts'
import type { Discontotabelregel } from '../../projections/discontotabellen.ts'
import * as opmaak from '../../views/onderdelen/opmaak.ts'
import { parameters, rijA, rijB, uitkomstA } from '../sroi-analyse/voorbeeld.ts'
import { niksMetMin, tekstenIn } from './min-zonder-getal.ts'

/* A residue of a calculation lies on either side of zero; nobody should read that as a loss. */

const decimaal = (minimum: number, maximum: number) =>
  fc
    .tuple(fc.integer({ min: minimum, max: maximum }), fc.integer({ min: 0, max: 10 }))
    .map(([geheel, decimalen]) => {
      const cijfers = String(Math.abs(geheel)).padStart(decimalen + 1, '0')
      const punt = cijfers.length - decimalen
      const rest = decimalen === 0 ? '' : `.${cijfers.slice(punt)}`
      return `${geheel < 0 ? '-' : ''}${cijfers.slice(0, punt)}${rest}`
    })

const rijen: fc.Arbitrary<readonly Waardekaartrij[]> = fc
  .array(fc.tuple(decimaal(-9999, 9999), decimaal(0, 9999)), { minLength: 1, maxLength: 3 })
  .map((bedragen) => [
    rijA,
    rijB,
    ...bedragen.map(([proxyEuro, hoeveelheid], nummer) => ({
      ...rijA,
      rijId: `01980000-0000-7000-8000-0000000000f${nummer}`,
      inbreng: null,
      uitkomst: { ...uitkomstA, proxyEuro, hoeveelheid },
    })),
  ])

const tabel: Discontotabelregel = {
  code: 'andere-tabel',
  naam: 'Andere tabel (fictief)',
  versie: 1,
  rKortPct: '3.5000000001',
  grensJaren: null,
  rLangPct: null,
  bron: 'proef (fictief)',
  geldigVanaf: '2026-01-01',
  positie: 1,
  geregistreerdOp: '2026-11-22T10:00:00.000Z',
  actor: 'iemand',
  nieuwste: true,
}

test('nothing that the page of an analysis gets says minus nothing', () => {
  fc.assert(
    fc.property(rijen, (kaart) => {
      const beeld = alsBeeld(kaart, parameters)
      const { cijfers, waterval, resultaat } = beeld
      const teksten = tekstenIn([
        cijfers,
        waterval,
        resultaat,
        conventiesVan(beeld),
        discontovergelijking(beeld, [tabel]),
      ])
      expect(teksten.filter(niksMetMin)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('no figure on a page says minus nothing, whether it came as text or as number', () => {
  const { euro, euroMetTeken, euroKort, getal, getalMetTeken, procent, ratio } = opmaak
  const tekst = decimaal(-1_000_000_000, 1_000_000_000)
  const getallen = fc.double({ min: -1e15, max: 1e15, noNaN: true })
  fc.assert(
    fc.property(fc.oneof(tekst, getallen, fc.constantFrom('-0', '-0.00', -0, -1e-11)), (waarde) => {
      const teksten = [euro, euroMetTeken, getal, getalMetTeken, procent, ratio].map((maak) => maak(waarde))
      const as = [euroKort(Number(waarde)), euro(waarde, { centen: false }), getal(waarde, 0)]
      expect([...teksten, ...as].filter(niksMetMin)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
