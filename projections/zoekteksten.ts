import { CASUSDELEN, type Casusdata, type Casusgebeurtenis, deelVan } from '../events/casus.ts'
import { type Deel, nieuweWaarden, type Velden } from '../events/vouw.ts'

/**
 * What of an event can be found: per part of the casus its text. `null` takes the part away for good, a boolean hides
 * or shows what begins with its name.
 */
export type Zoekdeel = readonly [deel: string, tekst: string | null] | readonly [deel: string, weg: boolean]

/** The event types that hold text to be found. */
export const ZOEKTYPEN: readonly string[] = [
  'CasusGeregistreerd',
  'OnderdeelLeeggemaakt',
  ...CASUSDELEN.filter(({ sleutel, opties }) => opties.zoekt || sleutel === 'methodieken').flatMap(
    ({ wat }) => Object.keys(wat),
  ),
]

export const zoekdelen = (event: Casusgebeurtenis): readonly Zoekdeel[] => {
  if (event.type === 'CasusGeregistreerd') return bijRegistratie(event.data)
  if (event.type === 'MethodiekGekoppeld')
    return [[event.data.methodiekId, methodiekwoord(event.data.methodiekId)]]
  if (event.type === 'MethodiekOntkoppeld') return [[event.data.methodiekId, null]]
  const deel = deelVan(event)
  return deel ? vanDeel(deel, event) : []
}

const bijRegistratie = ({ naam, corporatie, gebieden, aanleiding }: Casusdata<'CasusGeregistreerd'>) =>
  Object.entries({ naam, corporatie, gebieden, aanleiding }).map(
    ([veld, waarde]) => [veld, alsTekst(waarde)] as const,
  )

const vanDeel = (deel: Deel, event: Casusgebeurtenis): readonly Zoekdeel[] => {
  const { zoekt = [] } = deel.opties
  const wat = deel.wat[event.type]
  const eigen = deel.idveld === null ? '' : `${(event.data as Velden)[deel.idveld]}-`
  if (wat === 'vervalt' || wat === 'herstelt') return [[eigen, wat === 'vervalt']]
  const nieuw: Velden = event.type === 'OnderdeelLeeggemaakt' ? {} : nieuweWaarden(deel, event)
  return zoekt
    .filter((veld) => deel.vorm === 'enkel' || veld in nieuw)
    .map((veld) => [`${eigen || voorvoegsel(deel)}${veld}`, alsTekst(nieuw[veld])] as const)
}

/** What is registered with the casus is replaced by what is said of it later. */
const voorvoegsel = ({ sleutel }: Deel): string =>
  sleutel === 'gegevens' || sleutel === 'aanleiding' ? '' : `${sleutel}-`

/** Names and codes of areas, the name of a corporation, or the text itself; null: there is none. */
const alsTekst = (waarde: unknown): string | null => {
  if (Array.isArray(waarde)) return waarde.map(alsTekst).join(' ')
  if (typeof waarde !== 'object' || waarde === null) return typeof waarde === 'string' ? waarde : null
  const { naam, code = null } = waarde as { naam: string; code?: string | null }
  return [naam, code].filter(Boolean).join(' ')
}

/** One word that stands for a methodiek, so that a casus is found by its name of today. */
export const methodiekwoord = (methodiekId: string): string => `mtd${methodiekId.replaceAll('-', '')}`
