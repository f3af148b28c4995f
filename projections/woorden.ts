import { stemmer } from '@orama/stemmers/dutch'

/* How Dutch text becomes the words that are searched: the same for what is stored and for what is asked. */

/** Without capitals and accents. */
export const vlak = (tekst: string): string => {
  const klein = tekst.toLowerCase()
  return ASCII.test(klein) ? klein : klein.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** Most text holds nothing else, and is then read five times as fast. */
const ASCII = /^[\0-\x7f]*$/

/** What names are ordered by. */
export const sorteernaam = (naam: string): string => vlak(naam).slice(0, 80)

/** The words of a text, in order, as they were written. */
export const woordenVan = (tekst: string): string[] => {
  const glad = vlak(tekst)
  return glad.match(ASCII.test(glad) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? []
}

/** The stems of a text, each once, without the words that say nothing. */
export const stammenVan = (tekst: string): Set<string> => {
  const stammen = new Set<string>()
  for (const woord of woordenVan(tekst)) {
    const gevonden = stam(woord)
    if (gevonden !== '') stammen.add(gevonden)
  }
  return stammen
}

/**
 * The Snowball stem, taken twice because it leaves the plural `werkplaatsen` an `s` that `werkplaats` loses, and
 * then one spelling for what Dutch writes in two ways: `gezin`/`gezinn(en)`,
 * `huis`/`huiz(en)`, `brief`/`briev(en)`. Empty for a word that says nothing.
 */
export const stam = (woord: string): string => {
  const bekend = onthouden.get(woord)
  if (bekend !== undefined) return bekend
  const gevonden = STOPWOORDEN.has(woord) ? '' : eenSpelling(stemmer(stemmer(woord)))
  if (onthouden.size >= MEESTE) onthouden.clear()
  onthouden.set(woord, gevonden)
  return gevonden
}

const eenSpelling = (stam: string): string =>
  stam
    .replace(/(\p{L})\1$/u, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')

/** Stemming costs more than looking up, and a language has few words that occur often. */
const onthouden = new Map<string, string>()
const MEESTE = 50_000

const STOPWOORDEN = new Set(
  `aan al alle als bij daar dan dat de der des deze die dit door dus een en er het hier hij ik in is je kan
  maar me men met mijn na naar niet nog nu of om onder ons ook op over te tot uit van veel voor want waren was
  wat we wel werd wie wij worden wordt zal ze zich zij zijn zo zou zonder`.split(/\s+/),
)
