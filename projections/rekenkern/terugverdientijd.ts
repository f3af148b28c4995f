import type { Decimal } from 'decimal.js'
import { NUL } from './getal.ts'
import type { Cijfer, GeenTerugverdientijd, Investering, Kalenderjaar, Terugverdientijden } from './typen.ts'

const MAANDEN = 12

/** A Guide to SROI (2012), 5.5, and two forms that do look at drop-off and time. */
export const terugverdientijden = (
  investering: Investering,
  impactPerJaar: Decimal,
  kalenderjaren: readonly Kalenderjaar[],
): Terugverdientijden => ({
  eenvoudig: eenvoudig(investering.nominaal, impactPerJaar),
  cumulatief: cumulatief(
    investering.nominaal,
    kalenderjaren.map((jaar) => jaar.waarde),
  ),
  cumulatiefContant: cumulatief(
    investering.contant,
    kalenderjaren.map((jaar) => jaar.contanteWaarde),
  ),
})

/** Months = investment ÷ (annual impact ÷ 12). */
const eenvoudig = (investering: Decimal, impactPerJaar: Decimal): Cijfer<GeenTerugverdientijd> => {
  if (investering.isZero()) return { nul: 'geen-investering' }
  if (impactPerJaar.lessThanOrEqualTo(0)) return { nul: 'geen-positieve-impact' }
  return { waarde: investering.times(MAANDEN).div(impactPerJaar) }
}

/**
 * The month from which the values so far cover the investment for good, evenly spread within a year.
 * A negative year later on can undo an earlier crossing; the last one counts.
 */
const cumulatief = (investering: Decimal, perJaar: readonly Decimal[]): Cijfer<GeenTerugverdientijd> => {
  if (investering.isZero()) return { nul: 'geen-investering' }
  if (!perJaar.some((waarde) => waarde.greaterThan(0))) return { nul: 'geen-positieve-impact' }
  let opgeteld = NUL
  let maanden: Decimal | null = null
  for (const [index, waarde] of perJaar.entries()) {
    const tekort = investering.minus(opgeteld)
    opgeteld = opgeteld.plus(waarde)
    if (opgeteld.lessThan(investering)) maanden = null
    else maanden ??= tekort.div(waarde).plus(index).times(MAANDEN)
  }
  return maanden === null ? { nul: 'niet-terugverdiend' } : { waarde: maanden }
}
