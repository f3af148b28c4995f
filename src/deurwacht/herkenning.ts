import type { Vondstsoort } from '../../events/deurwacht.ts'
import { scheidIbans } from './iban.ts'

/** Something in a text that may be personal, masked: enough to find it back by. */
export interface Vondst {
  readonly soort: Vondstsoort
  readonly gemaskeerd: string
}

/**
 * E-mail addresses, Dutch telephone numbers, IBANs, postcodes with a house number and dates of birth in a text, each
 * kind once. Every pattern is read in one pass: each repetition has a bound.
 */
export const herken = (tekst: string): readonly Vondst[] => {
  const gewoon = zonderVermomming(tekst)
  const { iban, rest } = scheidIbans(gewoon)
  const gevonden: readonly (readonly [Vondstsoort, string | null | undefined])[] = [
    ['EMAIL', EMAIL.exec(gewoon)?.[0]],
    ['TELEFOON', TELEFOON.exec(rest)?.[0]],
    ['IBAN', iban],
    ['ADRES', ADRES.exec(gewoon)?.[0]],
    ['GEBOORTEDATUM', GEBOORTEDATUM.exec(gewoon)?.[0]],
  ]
  return gevonden.flatMap(([soort, wat]) => (wat ? [{ soort, gemaskeerd: masker(wat) }] : []))
}

/** Wide letters, other spaces and characters that nobody sees do not make it another text. */
const zonderVermomming = (tekst: string): string =>
  tekst.normalize('NFKC').replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')

const masker = (gevonden: string): string => `${gevonden.slice(0, 2)}…${gevonden.slice(-2)}`

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u

/** Ten digits from 0, or nine after +31; not the middle of a number or account, nor a date with a time after it. */
const DATUM_EERST = String.raw`(?!\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d)`
const TELEFOON = new RegExp(
  String.raw`(?<![\d.,]|\d[-/]|\d[ .]?[A-Za-z]{4}[ .]?)(?:(?:\+|00)31[ .-]{0,2}(?:\(0\)[ .-]{0,2})?|${DATUM_EERST}\(?0)[1-7](?:[ .()-]{0,3}\d){8}(?!\d)`,
)

/** No postcode has the letters SA, SD or SS; written in small letters it is one only without a space. */
const POSTCODE = String.raw`[1-9]\d{3}(?: {0,2}(?!S[ADS])[A-Z]{2}|(?!s[ads])[a-z]{2})\b`
/** A house number; a year before or after what looks like a postcode is a year. */
const NUMMER = String.raw`(?!(?:19|20)\d\d(?!\d))\d{1,5}(?!\d)`
const ADRES = new RegExp(
  String.raw`(?<!\d)${POSTCODE}[ ,.:;/-]{1,4}(?:(?:nr|nummer|huisnummer)\.? )?${NUMMER}|(?<![\d-])${NUMMER}(?: ?[a-zA-Z]{1,2})?[ ,;/-]{1,3}${POSTCODE}`,
)

const MAAND = '(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,7}'
const DATUM = String.raw`(?:\d{1,2}[-/. ]{1,2}(?:\d{1,2}|${MAAND})[-/. ]{1,2}(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d-\d\d-\d\d)(?!\d)`
const GEBOREN = String.raw`\bgeb(?:\b|\.|oren\b|oorte[a-z]{0,10}\b)`
const GEBOORTEDATUM = new RegExp(
  String.raw`${GEBOREN}[^\d\n]{0,40}${DATUM}|(?<!\d)${DATUM}[^\d\n]{0,12}${GEBOREN}`,
  'i',
)
