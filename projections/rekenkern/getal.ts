import { Decimal } from 'decimal.js'

/** Our own constructor: 34 significant digits, so that no setting elsewhere changes an outcome. */
export const Getal = Decimal.clone({
  precision: 34,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -100,
  toExpPos: 100,
})

export const NUL = new Getal(0)
export const EEN = new Getal(1)
export const HONDERD = new Getal(100)
const EEN_HONDERDSTE = new Getal('0.01')

export const fractie = (pct: Decimal): Decimal => pct.times(EEN_HONDERDSTE)

/** What is left after a percentage is taken off. */
export const behoud = (pct: Decimal): Decimal => EEN.minus(fractie(pct))

export const som = (getallen: readonly Decimal[]): Decimal => getallen.reduce((a, b) => a.plus(b), NUL)

export const kleinste = (...getallen: readonly Decimal[]): Decimal =>
  getallen.reduce((a, b) => (b.lessThan(a) ? b : a))

export const grootste = (...getallen: readonly Decimal[]): Decimal =>
  getallen.reduce((a, b) => (b.greaterThan(a) ? b : a))

/** Half up, for display only: the calculation itself never rounds. */
export const rondAf = (getal: Decimal | string, decimalen = 2): string =>
  afgerond(new Getal(getal), decimalen).toFixed(decimalen)

/** A ratio in whole numbers, as CHAC published 5.619: "6:1". Only beside the exact ratio. */
export const alsVerhouding = (ratio: Decimal | string): string => `${rondAf(ratio, 0)}:1`

/** As `rondAf`, without trailing zeros: for storage and transport. */
export const alsGetaltekst = (getal: Decimal, decimalen: number): string =>
  afgerond(getal, decimalen).toFixed()

/** Without the minus that a small negative amount would leave before its zero. */
const afgerond = (getal: Decimal, decimalen: number): Decimal => {
  const rond = getal.toDecimalPlaces(decimalen, Decimal.ROUND_HALF_UP)
  return rond.isZero() ? NUL : rond
}
