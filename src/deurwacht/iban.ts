/** The account numbers (IBAN) in a text: the first, and the text with a sign in the place of each. */
export const scheidIbans = (tekst: string): { readonly iban: string | null; readonly rest: string } => {
  const gevonden = ibansIn(tekst)
  const stukken = gevonden.map(({ van }, nummer) => tekst.slice(gevonden[nummer - 1]?.tot ?? 0, van))
  const rest = [...stukken, tekst.slice(gevonden.at(-1)?.tot ?? 0)].join('#')
  return { iban: gevonden[0]?.iban ?? null, rest }
}

interface Plaats {
  readonly iban: string
  readonly van: number
  readonly tot: number
}

/** Of a country that has them, of its length, and with the right check digits. */
const ibansIn = (tekst: string): readonly Plaats[] =>
  [...tekst.matchAll(BEGIN)].flatMap(({ 0: begin, index: van }) => {
    const lengte = LENGTE[begin.slice(0, 2).toUpperCase()]
    const gelezen = lengte === undefined ? null : lees(tekst, van, lengte)
    return gelezen !== null && rest97(gelezen.iban) === 1 ? [gelezen] : []
  })

const BEGIN = /(?<![a-z0-9])[a-z]{2}\d{2}/gi

/** So many letters and digits, with at most one space, point or dash between two, and then no more of the same word. */
const lees = (tekst: string, van: number, lengte: number): Plaats | null => {
  let iban = ''
  let tot = van
  for (; iban.length < lengte; tot += 1) {
    if (isLetterOfCijfer(tekst, tot)) iban += tekst.charAt(tot)
    else if (!' .-'.includes(tekst.charAt(tot)) || !isLetterOfCijfer(tekst, tot + 1)) return null
  }
  return isLetterOfCijfer(tekst, tot) ? null : { iban, van, tot }
}

/** By its code: this is asked of every character of a long text. */
const isLetterOfCijfer = (tekst: string, plaats: number): boolean => {
  const code = tekst.charCodeAt(plaats) | 32
  return (code >= 97 && code <= 122) || (tekst.charCodeAt(plaats) >= 48 && tekst.charCodeAt(plaats) <= 57)
}

/** ISO 7064, MOD 97-10: with the first four at the end and letters as 10 to 35. */
const rest97 = (iban: string): number => {
  let rest = 0
  for (const teken of `${iban.slice(4)}${iban.slice(0, 4)}`) {
    const waarde = Number.parseInt(teken, 36)
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97
  }
  return rest
}

/** Length per country of the single euro payments area. Source: the IBAN registry of SWIFT. */
const LENGTE: Readonly<Record<string, number>> = {
  NL: 18,
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
  VA: 22,
}
