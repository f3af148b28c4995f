import type { Decimal } from 'decimal.js'
import { Getal, som } from './getal.ts'
import type { Niveaus, RijUitkomst, Watervalcode, Watervalstap } from './typen.ts'

/**
 * Where the gross value goes, from the full duration without any filter down to the net present value.
 *
 * Order: toch gebeurd → verdringing → anderen → afname → tijd, as stage 4 and 5 of A Guide to SROI (2012)
 * take them. A step is what its percentage takes from what the steps before it have left. The end does not
 * depend on the order of the filters, the size of a single step does.
 *
 * Levels are rounded to micro-euros first and each step is the difference of two levels, so that the steps
 * add up exactly as they are stored; `rondWatervalAf` does the same for a display in cents or euros.
 */
export const waterval = (rijen: readonly RijUitkomst[], investering: Decimal): Watervalstap[] => {
  const niveau = (naam: keyof Niveaus): Decimal => som(rijen.map((rij) => rij.niveaus[naam]))
  const contant = niveau('contant')
  return metVerschillen(
    [
      ['bruto', niveau('bruto')],
      ['toch-gebeurd', niveau('naTochGebeurd')],
      ['verdringing', niveau('naVerdringing')],
      ['anderen', niveau('naAnderen')],
      ['afname', niveau('naAfname')],
      ['tijd', contant],
      ['contante-waarde', contant],
      ['investering', contant.minus(investering)],
      ['netto-contante-waarde', contant.minus(investering)],
    ],
    MICRO,
  )
}

/** The same steps for display: rounded levels, and steps that still add up to them. */
export const rondWatervalAf = (stappen: readonly Watervalstap[], decimalen: number): Watervalstap[] =>
  metVerschillen(
    stappen.map((stap) => [stap.code, stap.stand]),
    decimalen,
  )

const MICRO = 6
const STANDEN: ReadonlySet<Watervalcode> = new Set(['bruto', 'contante-waarde', 'netto-contante-waarde'])

const metVerschillen = (
  niveaus: readonly (readonly [Watervalcode, Decimal])[],
  decimalen: number,
): Watervalstap[] => {
  let vorige: Decimal = new Getal(0)
  return niveaus.map(([code, niveau]) => {
    const stand = niveau.toDecimalPlaces(decimalen)
    const isStand = STANDEN.has(code)
    const bedrag = isStand ? stand : stand.minus(vorige)
    vorige = stand
    return { code, soort: isStand ? 'stand' : 'verandering', bedrag, stand }
  })
}
