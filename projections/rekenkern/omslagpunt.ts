import { Decimal } from 'decimal.js'
import { EEN, Getal } from './getal.ts'
import type { Factor, Rijfactoren } from './rijfactoren.ts'
import type { Cijfer, GeenOmslagpunt, Kernzin, Omslagpunt, RijOmslagpunt } from './typen.ts'

/**
 * What would make the ratio exactly 1:1. A Guide to SROI (2012), 5.4 ("the change needed"), in closed form:
 * with PV = Σ PV_i and investment I, row i times s* = (I − (PV − PV_i)) ÷ PV_i gives 1:1.
 */
export const omslagpunt = (
  rijen: readonly Rijfactoren[],
  contant: Decimal,
  investering: Decimal,
): Omslagpunt => {
  if (investering.isZero()) return zonderInvestering(rijen)
  const punten = rijen.map((rij) => rijOmslagpunt(rij, investering.minus(contant.minus(rij.contant))))
  return {
    gehaald: contant.greaterThanOrEqualTo(investering),
    alleProxiesMaal: contant.greaterThan(0) ? { waarde: investering.div(contant) } : NIET_BEREIKBAAR,
    rijen: punten,
    kernzin: kernzin(rijen, punten),
  }
}

const NIET_BEREIKBAAR = { nul: 'niet-bereikbaar' } as const
const GEEN_INVESTERING = { nul: 'geen-investering' } as const

const zonderInvestering = (rijen: readonly Rijfactoren[]): Omslagpunt => ({
  gehaald: null,
  alleProxiesMaal: GEEN_INVESTERING,
  rijen: rijen.map(({ uitkomst }) => ({
    rijId: uitkomst.rijId,
    maal: GEEN_INVESTERING,
    proxyEuro: GEEN_INVESTERING,
    hoeveelheid: GEEN_INVESTERING,
    tochGebeurdPct: GEEN_INVESTERING,
    verdringingPct: GEEN_INVESTERING,
    toerekeningAanAnderenPct: GEEN_INVESTERING,
  })),
  kernzin: null,
})

/** `nodig`: the present value this row alone must have. It may shrink or grow, but not change sign. */
const rijOmslagpunt = ({ uitkomst, contant, zonder }: Rijfactoren, nodig: Decimal): RijOmslagpunt => {
  const factor = (naam: Factor): Decimal | null => (zonder[naam].isZero() ? null : nodig.div(zonder[naam]))
  const hoeveelheid = factor('hoeveelheid')
  const proxy = factor('proxyEuro')
  const zelfdeTeken = proxy !== null && !proxy.times(uitkomst.proxyEuro).isNegative()
  return {
    rijId: uitkomst.rijId,
    maal: nietNegatief(contant.isZero() ? null : nodig.div(contant)),
    proxyEuro: zelfdeTeken ? { waarde: proxy } : NIET_BEREIKBAAR,
    hoeveelheid: nietNegatief(hoeveelheid),
    tochGebeurdPct: alsPct(factor('tochGebeurdPct')),
    verdringingPct: alsPct(factor('verdringingPct')),
    toerekeningAanAnderenPct: alsPct(factor('toerekeningAanAnderenPct')),
  }
}

const nietNegatief = (getal: Decimal | null): Cijfer<GeenOmslagpunt> =>
  getal === null || getal.lessThan(0) ? NIET_BEREIKBAAR : { waarde: getal }

/** From the part that is left (1 − filter) to the filter itself. */
const alsPct = (blijft: Decimal | null): Cijfer<GeenOmslagpunt> =>
  blijft === null || blijft.lessThan(0) || blijft.greaterThan(1)
    ? NIET_BEREIKBAAR
    : { waarde: EEN.minus(blijft).times(100) }

/**
 * The row with the greatest present value needs the smallest relative change, so it decides first. Rows with
 * a negative value only when no other can do it.
 */
const kernzin = (rijen: readonly Rijfactoren[], punten: readonly RijOmslagpunt[]): Kernzin | null => {
  const kandidaten = rijen.flatMap(({ uitkomst, contant }, index) => {
    const punt = punten[index]?.hoeveelheid
    return punt !== undefined && 'waarde' in punt && !contant.isZero()
      ? [{ uitkomst, contant, omslag: punt.waarde }]
      : []
  })
  const positief = kandidaten.filter((rij) => rij.contant.greaterThan(0))
  const [beste] = (positief.length > 0 ? positief : kandidaten).sort((a, b) =>
    b.contant.abs().comparedTo(a.contant.abs()),
  )
  if (beste === undefined) return null
  const negatief = beste.contant.lessThan(0)
  return {
    rijId: beste.uitkomst.rijId,
    richting: negatief ? 'ten-hoogste' : 'ten-minste',
    omslagHoeveelheid: heel(beste.omslag, negatief),
    hoeveelheid: beste.uitkomst.hoeveelheid,
  }
}

/** Without the dust of a division, which would turn 42 into 43. */
const heel = (getal: Decimal, omlaag: boolean): Decimal =>
  new Getal(getal).toDecimalPlaces(20).toDecimalPlaces(0, omlaag ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL)
