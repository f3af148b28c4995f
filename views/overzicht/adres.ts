import type { Casusfilter, Sortering } from '../../projections/casusoverzicht-vragen.ts'

/** What an address of the overview holds besides the page. */
export interface Keuze {
  readonly filter: Casusfilter
  readonly sorteer: Sortering
}

export type Filternaam = Exclude<keyof Casusfilter, 'q'>

/** The overview with this choice, from its first page on. */
export const adres = (keuze: Keuze, meer: Readonly<Record<string, string>> = {}): string =>
  metVraag('/casussen', keuze, meer)

/** The same casussen from the API. */
export const downloadadres = (keuze: Keuze, formaat: 'csv' | 'json'): string =>
  metVraag('/api/v1/casussen', { ...keuze, sorteer: 'bijgewerkt' }, { formaat })

/** With this value chosen when it was not, and without it when it was. */
export const metWissel = (keuze: Keuze, filter: Filternaam, waarde: string): Keuze => {
  const gekozen: readonly string[] = keuze.filter[filter]
  const nieuw = gekozen.includes(waarde) ? gekozen.filter((ander) => ander !== waarde) : [...gekozen, waarde]
  return { ...keuze, filter: { ...keuze.filter, [filter]: nieuw } }
}

export const zonderZoekterm = (keuze: Keuze): Keuze => ({ ...keuze, filter: { ...keuze.filter, q: '' } })

export const parameters = ({ filter, sorteer }: Keuze): readonly (readonly [string, string])[] => [
  ...Object.entries(filter).flatMap(([naam, waarden]) =>
    [waarden].flat().flatMap((waarde) => (waarde === '' ? [] : [[naam, waarde] as const])),
  ),
  ...(sorteer === 'bijgewerkt' ? [] : [['sorteer', sorteer] as const]),
]

const metVraag = (pad: string, keuze: Keuze, meer: Readonly<Record<string, string>>): string => {
  const vraag = new URLSearchParams([...parameters(keuze).map((paar) => [...paar]), ...Object.entries(meer)])
  return vraag.size === 0 ? pad : `${pad}?${vraag}`
}
