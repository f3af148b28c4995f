import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alsGetaltekst, alsVerhouding, Getal, rondAf } from '../../../projections/rekenkern/getal.ts'
import { OngeldigeInvoer } from '../../../projections/rekenkern/ongeldige-invoer.ts'
import { berekenSroi } from '../../../projections/rekenkern/sroi.ts'
import { alsTekst } from '../../../projections/rekenkern/tekst.ts'
import type {
  Conventie,
  Disconto,
  SroiUitkomst,
  Uitkomst,
  WaardekaartRij,
} from '../../../projections/rekenkern/typen.ts'
import { niksMetMin, tekstenIn } from '../min-zonder-getal.ts'
import { GEEN, geld, NL_2026, parameters, rij, tabel, uitkomst } from './voorbeelden.ts'

/** What must hold for every value map, whatever its figures. */

fc.configureGlobal({ numRuns: 40 })

const centen = (maximum: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: maximum * 100 }).map((getal) => new Decimal(getal).div(100).toFixed())
const pct = fc.integer({ min: 0, max: 1000 }).map((getal) => new Decimal(getal).div(10).toFixed())
const PCTVELDEN = ['tochGebeurdPct', 'verdringingPct', 'toerekeningAanAnderenPct', 'afnamePct'] as const

const eenUitkomst: fc.Arbitrary<Uitkomst> = fc
  .record({
    hoeveelheid: centen(500),
    proxyEuro: centen(20_000),
    duurJaren: fc.integer({ min: 1, max: 6 }),
    startPeriode: fc.constantFrom<1 | 2>(1, 2),
    tochGebeurdPct: pct,
    verdringingPct: pct,
    toerekeningAanAnderenPct: pct,
    afnamePct: pct,
  })
  .map(uitkomst)

const negatief = fc.boolean()
const uitkomstMetTeken: fc.Arbitrary<Uitkomst> = fc
  .tuple(eenUitkomst, negatief)
  .map(([een, min]) => (min ? { ...een, proxyEuro: `-${een.proxyEuro}` } : een))

const waardekaart = (een: fc.Arbitrary<Uitkomst>): fc.Arbitrary<WaardekaartRij[]> =>
  fc
    .tuple(fc.array(een, { minLength: 2, maxLength: 5 }), centen(1_000_000), fc.integer({ min: 0, max: 3 }))
    .map(([uitkomsten, euro, jaar]) =>
      uitkomsten.map((deel, index) =>
        rij(`rij ${index}`, { uitkomst: deel, inbreng: index === 0 ? geld(euro, jaar) : uren(euro) }),
      ),
    )
const uren = (euro: string) => ({ omschrijving: 'uren', soort: 'UREN' as const, euro, jaar: 0 })

const conventies = fc.constantFrom<Conventie>('EIND', 'BEGIN', 'MIDDEN')
const discontos = fc.constantFrom<Disconto>(GEEN, NL_2026, tabel('3.5'), tabel('2.25'))
const keuzes = fc.tuple(discontos, conventies).map(([disconto, conventie]) => parameters(disconto, conventie))

/** Equal but for what 34 digits cannot hold: compared as numbers, as a residue below zero is written `-0.000`. */
const gelijk = (a: Decimal, b: Decimal): void =>
  expect(a.minus(b).abs().toNumber()).toBeLessThanOrEqual(1e-15)
const ratioVan = (uit: SroiUitkomst): Decimal => {
  if ('nul' in uit.ratio) throw new Error(uit.ratio.nul)
  return uit.ratio.waarde
}
const opgeteld = (getallen: readonly Decimal[]): Decimal => getallen.reduce((a, b) => a.plus(b), new Getal(0))
const maal = (tekst: string, factor: number): string => new Decimal(tekst).times(factor).toFixed()
const metUitkomst = (
  rijen: readonly WaardekaartRij[],
  verander: (een: Uitkomst) => Uitkomst,
): WaardekaartRij[] =>
  rijen.map((een) => ({ ...een, uitkomst: een.uitkomst === null ? null : verander(een.uitkomst) }))

describe('present value', () => {
  it('is the sum of all values when the rate is 0', () => {
    fc.assert(
      fc.property(waardekaart(uitkomstMetTeken), conventies, (rijen, conventie) => {
        const uit = berekenSroi(rijen, parameters(tabel('0'), conventie))
        gelijk(uit.contanteWaarde, opgeteld(uit.kalenderjaren.map((jaar) => jaar.waarde)))
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(waardekaart(uitkomstMetTeken), keuzes, (rijen, keuze) => {
        gelijk(
          berekenSroi(rijen, keuze).contanteWaarde,
          berekenSroi(rijen.toReversed(), keuze).contanteWaarde,
        )
      }),
    )
  })

  it('does not depend on which filter holds which percentage', () => {
    fc.assert(
      fc.property(waardekaart(uitkomstMetTeken), keuzes, (rijen, keuze) => {
        const verwisseld = metUitkomst(rijen, (een) => ({
          ...een,
          tochGebeurdPct: een.verdringingPct,
          verdringingPct: een.toerekeningAanAnderenPct,
          toerekeningAanAnderenPct: een.tochGebeurdPct,
        }))
        gelijk(berekenSroi(rijen, keuze).contanteWaarde, berekenSroi(verwisseld, keuze).contanteWaarde)
      }),
    )
  })

  it('does not look at drop-off when the duration is one year', () => {
    fc.assert(
      fc.property(waardekaart(uitkomstMetTeken), keuzes, pct, (rijen, keuze, afnamePct) => {
        const kort = metUitkomst(rijen, (een) => ({ ...een, duurJaren: 1 }))
        const anders = metUitkomst(kort, (een) => ({ ...een, afnamePct }))
        gelijk(berekenSroi(kort, keuze).contanteWaarde, berekenSroi(anders, keuze).contanteWaarde)
      }),
    )
  })

  it.each(PCTVELDEN)('never rises with a higher %s', (veld) => {
    fc.assert(
      fc.property(waardekaart(eenUitkomst), keuzes, pct, (rijen, keuze, hoger) => {
        const strenger = metUitkomst(rijen, (een) => ({
          ...een,
          [veld]: Decimal.max(een[veld], hoger).toFixed(),
        }))
        const voor = berekenSroi(rijen, keuze).contanteWaarde
        expect(berekenSroi(strenger, keuze).contanteWaarde.lessThanOrEqualTo(voor)).toBe(true)
      }),
    )
  })

  it('never rises with a higher rate', () => {
    fc.assert(
      fc.property(waardekaart(eenUitkomst), conventies, pct, pct, (rijen, conventie, een, ander) => {
        const [laag, hoog] = [Decimal.min(een, ander).toFixed(), Decimal.max(een, ander).toFixed()]
        const bijLaag = berekenSroi(rijen, parameters(tabel(laag), conventie)).contanteWaarde
        const bijHoog = berekenSroi(rijen, parameters(tabel(hoog), conventie)).contanteWaarde
        expect(bijHoog.lessThanOrEqualTo(bijLaag)).toBe(true)
      }),
    )
  })

  it('is the same taken apart by row, by year and by sign', () => {
    fc.assert(
      fc.property(waardekaart(uitkomstMetTeken), keuzes, (rijen, keuze) => {
        const uit = berekenSroi(rijen, keuze)
        gelijk(uit.contanteWaarde, opgeteld(uit.rijen.map((een) => een.contanteWaarde)))
        gelijk(uit.contanteWaarde, opgeteld(uit.kalenderjaren.map((een) => een.contanteWaarde)))
        gelijk(uit.contanteWaarde, uit.contanteWaardePositief.plus(uit.contanteWaardeNegatief))
      }),
    )
  })

  it.each(PCTVELDEN)('is refused with a %s outside 0–100', (veld) => {
    const buiten = fc.oneof(fc.integer({ min: 101, max: 9999 }), fc.integer({ min: -9999, max: -1 }))
    fc.assert(
      fc.property(waardekaart(uitkomstMetTeken), keuzes, buiten, (rijen, keuze, getal) => {
        const fout = metUitkomst(rijen, (een) => ({ ...een, [veld]: `${getal}` }))
        expect(() => berekenSroi(fout, keuze)).toThrow(OngeldigeInvoer)
      }),
    )
  })
})

describe('ratio', () => {
  it('does not change when all euros are multiplied', () => {
    fc.assert(
      fc.property(
        waardekaart(uitkomstMetTeken),
        keuzes,
        fc.integer({ min: 2, max: 99 }),
        (rijen, keuze, c) => {
          const geschaald = metUitkomst(rijen, (een) => ({ ...een, proxyEuro: maal(een.proxyEuro, c) })).map(
            (een) => ({
              ...een,
              inbreng: een.inbreng === null ? null : { ...een.inbreng, euro: maal(een.inbreng.euro, c) },
            }),
          )
          gelijk(ratioVan(berekenSroi(rijen, keuze)), ratioVan(berekenSroi(geschaald, keuze)))
        },
      ),
    )
  })

  it('lies inside its range, and the range inside the extremes', () => {
    fc.assert(
      fc.property(waardekaart(uitkomstMetTeken), keuzes, (rijen, keuze) => {
        const uit = berekenSroi(rijen, keuze)
        if ('nul' in uit.gevoeligheid) throw new Error(uit.gevoeligheid.nul)
        const { bereik, uiterst } = uit.gevoeligheid
        const opRij = [uiterst.laag, bereik.laag, bereik.basis, bereik.hoog, uiterst.hoog]
        expect(opRij.toSorted((a, b) => a.comparedTo(b))).toEqual(opRij)
        gelijk(bereik.basis, ratioVan(uit))
      }),
    )
  })

  it('never leaves the extremes when one assumption moves, and the bars are sorted', () => {
    fc.assert(
      fc.property(waardekaart(uitkomstMetTeken), keuzes, (rijen, keuze) => {
        const { gevoeligheid } = berekenSroi(rijen, keuze)
        if ('nul' in gevoeligheid) throw new Error(gevoeligheid.nul)
        const marge = new Decimal('1e-25')
        for (const staaf of gevoeligheid.tornado)
          for (const ratio of [staaf.ratioBijLaag, staaf.ratioBijHoog]) {
            expect(ratio.plus(marge).greaterThanOrEqualTo(gevoeligheid.uiterst.laag)).toBe(true)
            expect(ratio.minus(marge).lessThanOrEqualTo(gevoeligheid.uiterst.hoog)).toBe(true)
          }
        const spreidingen = gevoeligheid.tornado.map((staaf) => staaf.spreiding)
        expect(spreidingen.toSorted((a, b) => b.comparedTo(a))).toEqual(spreidingen)
      }),
    )
  })
})

describe('tornado', () => {
  it('is what the whole calculation gives with that one assumption changed', () => {
    fc.assert(
      fc.property(waardekaart(uitkomstMetTeken), keuzes, (rijen, keuze) => {
        const { gevoeligheid } = berekenSroi(rijen, keuze)
        if ('nul' in gevoeligheid) throw new Error(gevoeligheid.nul)
        for (const { rijId, aanname, invoerHoog, ratioBijHoog } of gevoeligheid.tornado) {
          if (aanname === 'inbreng' || aanname === 'discontovoet') continue
          const hoog = aanname === 'duurJaren' ? invoerHoog.toNumber() : invoerHoog.toFixed()
          const veranderd = rijen.map((een) =>
            een.rijId === rijId && een.uitkomst !== null
              ? { ...een, uitkomst: { ...een.uitkomst, [aanname]: hoog } }
              : een,
          )
          gelijk(ratioVan(berekenSroi(veranderd, keuze)), ratioBijHoog)
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('break-even', () => {
  it('gives exactly 1:1 when it is put back', () => {
    fc.assert(
      fc.property(waardekaart(uitkomstMetTeken), keuzes, (rijen, keuze) => {
        const velden = ['hoeveelheid', 'proxyEuro', ...PCTVELDEN.slice(0, 3)] as const
        for (const punt of berekenSroi(rijen, keuze).omslagpunt.rijen)
          for (const veld of velden) {
            const cijfer = veld === 'afnamePct' ? null : punt[veld]
            if (cijfer === null || 'nul' in cijfer) continue
            const terug = rijen.map((een) =>
              een.rijId === punt.rijId && een.uitkomst !== null
                ? { ...een, uitkomst: { ...een.uitkomst, [veld]: cijfer.waarde.toFixed(50) } }
                : een,
            )
            gelijk(ratioVan(berekenSroi(terug, keuze)), new Decimal(1))
          }
      }),
      { numRuns: 15 },
    )
  })
})

describe('waterfall', () => {
  it('adds up exactly, whatever the signs of the rows', () => {
    fc.assert(
      fc.property(waardekaart(uitkomstMetTeken), keuzes, (rijen, keuze) => {
        const { waterval } = berekenSroi(rijen, keuze)
        const stappen = waterval.filter((stap) => stap.code === 'bruto' || stap.soort === 'verandering')
        const einde = waterval.at(-1)?.stand
        expect(einde !== undefined && opgeteld(stappen.map((stap) => stap.bedrag)).equals(einde)).toBe(true)
      }),
    )
  })
})

describe('text', () => {
  /** Amounts that are nearly nothing, on both sides of it. */
  const kruimel = fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 40 }))
    .map(([cijfers, nullen]) => new Getal(cijfers).times(new Getal(10).pow(-nullen)))
  const bijnaNiets = eenUitkomst.map((een) => ({ ...een, hoeveelheid: '0.00001', proxyEuro: '-0.01' }))

  it('of a figure never says minus nothing, in however many decimals', () => {
    fc.assert(
      fc.property(kruimel, fc.integer({ min: 0, max: 12 }), (getal, decimalen) => {
        const teksten = [rondAf(getal, decimalen), alsGetaltekst(getal, decimalen), alsVerhouding(getal)]
        expect(teksten.filter(niksMetMin)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('of a whole calculation never says minus nothing', () => {
    fc.assert(
      fc.property(waardekaart(fc.oneof(uitkomstMetTeken, bijnaNiets)), keuzes, (rijen, keuze) => {
        expect(tekstenIn(alsTekst(berekenSroi(rijen, keuze))).filter(niksMetMin)).toEqual([])
      }),
    )
  })
})
