/* Reads what the register renders. Its markup is regular, so that a few patterns are enough. */

export interface Veld {
  readonly naam: string
  readonly id: string | null
  /** `text`, `hidden`, `radio`, `checkbox`, `file`, `textarea`, `select`… */
  readonly soort: string
  readonly inputmode: string | null
  /** What is sent when nobody touches it; null when it is not sent. */
  readonly waarde: string | null
  /** What can be chosen. */
  readonly opties: readonly string[]
}

export interface Formulier {
  readonly actie: string
  readonly methode: string
  readonly velden: readonly Veld[]
}

export const formulieren = (html: string): Formulier[] =>
  [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, kop = '', binnen = '']) => ({
    actie: attribuut(kop, 'action') ?? '',
    methode: (attribuut(kop, 'method') ?? 'get').toLowerCase(),
    velden: [...invoervelden(binnen), ...tekstvlakken(binnen), ...keuzelijsten(binnen)],
  }))

/** Addresses of this site that a page leads to, without what follows `#`. */
export const koppelingen = (html: string): string[] => [
  ...new Set([...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, adres = '']) => ontsnapt(adres))),
]

/** Is a field one to write in freely? Dates and numbers say so by their input mode. */
export const isVrijeTekst = ({ soort, inputmode }: Veld): boolean =>
  soort === 'textarea' || (['text', 'search'].includes(soort) && inputmode === null)

const invoervelden = (html: string): Veld[] =>
  [...html.matchAll(/<input\b([^>]*)>/g)].flatMap(([, kop = '']) => {
    const soort = attribuut(kop, 'type') ?? 'text'
    const waarde = attribuut(kop, 'value') ?? ''
    const kiesbaar = soort === 'radio' || soort === 'checkbox'
    const verstuurd = !kiesbaar || /\schecked\b/.test(kop) ? waarde : null
    return veld(kop, soort, verstuurd, kiesbaar ? [waarde] : [])
  })

const tekstvlakken = (html: string): Veld[] =>
  [...html.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)].flatMap(([, kop = '', tekst = '']) =>
    veld(kop, 'textarea', ontsnapt(tekst), []),
  )

const keuzelijsten = (html: string): Veld[] =>
  [...html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].flatMap(([, kop = '', binnen = '']) => {
    const opties = [...binnen.matchAll(/<option\b([^>]*)>/g)].map(([, optie = '']) => ({
      waarde: attribuut(optie, 'value') ?? '',
      gekozen: /\sselected\b/.test(optie),
    }))
    const gekozen = opties.find((optie) => optie.gekozen) ?? opties[0]
    return veld(
      kop,
      'select',
      gekozen?.waarde ?? null,
      opties.map(({ waarde }) => waarde),
    )
  })

const veld = (kop: string, soort: string, waarde: string | null, opties: readonly string[]): Veld[] => {
  const naam = attribuut(kop, 'name')
  if (naam === null) return []
  return [{ naam, id: attribuut(kop, 'id'), soort, inputmode: attribuut(kop, 'inputmode'), waarde, opties }]
}

const attribuut = (kop: string, naam: string): string | null => {
  const [, waarde] = new RegExp(`\\s${naam}="([^"]*)"`).exec(kop) ?? []
  return waarde === undefined ? null : ontsnapt(waarde)
}

export const ontsnapt = (tekst: string): string =>
  tekst
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
