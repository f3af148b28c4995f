import { stemmer } from '@orama/stemmers/dutch'

/* How Dutch text becomes the words that are searched: the same for what is stored and for what is asked. */

/** Without capitals and accents. */
export const vlak = (tekst: string): string => tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** What names are ordered by. */
export const sorteernaam = (naam: string): string => vlak(naam).slice(0, 80)

/** The words of a text, in order, as they were written. */
export const woordenVan = (tekst: string): string[] => vlak(tekst).match(/[\p{L}\p{N}]+/gu) ?? []

/** The stems of a text, each once, without the words that say nothing. */
export const stammenVan = (tekst: string): Set<string> => {
  const stammen = new Set<string>()
  for (const woord of woordenVan(tekst)) if (!STOPWOORDEN.has(woord)) stammen.add(stam(woord))
  return stammen
}

export const isStopwoord = (woord: string): boolean => STOPWOORDEN.has(woord)

/**
 * The Snowball stem, and then one spelling for what Dutch writes in two ways: `gezin`/`gezinn(en)`,
 * `huis`/`huiz(en)`, `brief`/`briev(en)`.
 */
export const stam = (woord: string): string => {
  const bekend = onthouden.get(woord)
  if (bekend !== undefined) return bekend
  const gevonden = stemmer(woord)
    .replace(/(.)\1$/u, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
  if (onthouden.size >= MEESTE) onthouden.clear()
  onthouden.set(woord, gevonden)
  return gevonden
}

/** Stemming costs more than looking up, and a language has few words that occur often. */
const onthouden = new Map<string, string>()
const MEESTE = 50_000

const STOPWOORDEN = new Set(
  `aan al alle als bij daar dan dat de der des deze die dit door dus een en er het hier hij ik in is je kan
  maar me men met mijn na naar niet nog nu of om onder ons ook op over te tot uit van veel voor want waren was
  wat we wel werd wie wij worden wordt zal ze zich zij zijn zo zou zonder`.split(/\s+/),
)
