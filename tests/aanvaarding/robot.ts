import type { Geheugenregister } from '../gereedschap/geheugenregister.ts'
import type { Velden } from './casusformulier.ts'
import { type Formulier, formulieren, isVrijeTekst, koppelingen, type Veld } from './html.ts'

/* Fills in every form that it meets, so that a test needs no list of them and misses none that is added. */

export type Schrijf = (veld: Veld, actie: string) => string

/** Values that fit the kind of each field; what is written freely comes from `schrijf`. */
export const vulIn = ({ actie, velden }: Formulier, schrijf: Schrijf): Velden => {
  const ingevuld: Record<string, string | readonly string[]> = {}
  for (const veld of velden) {
    const waarde = waardeVoor(veld, actie, schrijf)
    if (waarde !== null && (ingevuld[veld.naam] === undefined || veld.waarde !== null))
      ingevuld[veld.naam] = waarde
  }
  return ingevuld
}

const waardeVoor = (veld: Veld, actie: string, schrijf: Schrijf): string | null => {
  const { naam, soort, waarde, opties, inputmode } = veld
  const vast = VASTE_WAARDEN.find(([patroon]) => patroon.test(naam))
  if (vast) return vast[1]
  if (soort === 'hidden') return waarde
  if (soort === 'file') return null
  if (isVrijeTekst(veld)) return schrijf(veld, actie)
  if (soort === 'select') return waarde || (opties.find((optie) => optie !== '') ?? '')
  if (opties.length > 0) return waarde ?? opties[0] ?? null
  if (waarde) return waarde
  return inputmode === 'numeric' ? '1-3-2026' : '2'
}

/** Fields that look like free text but take one kind of value, and choices that stand in the way of others. */
const VASTE_WAARDEN: readonly (readonly [RegExp, string])[] = [
  [/^cbsCode$/, ''],
  [/peiljaar$/i, ''],
  [/^meetmomenten$/, '1-3-2026'],
  [/^beheersoort$/, ''],
  [/\.pct-schaal$/, 'anders'],
  [/\.pct$/, '10'],
  [/\.verdeling$/, ''],
  [/indexfactor$/, ''],
]

export const isVasteTekst = (naam: string): boolean =>
  VASTE_WAARDEN.some(([patroon]) => patroon.test(naam)) || naam === 'code'

const ZONDER_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
export const sjabloon = (adres: string): string => adres.replaceAll(ZONDER_ID, ':id')

export interface Bladzijde {
  readonly pad: string
  readonly antwoord: Response
  readonly tekst: string
}

/** Reads every page that links lead to from `begin`: at most `perSoort` of addresses that differ in ids and values only. */
export async function* bezoek(
  g: Geheugenregister,
  begin: readonly string[],
  perSoort = 1,
  mag: (pad: string) => boolean = () => true,
): AsyncGenerator<Bladzijde> {
  const rij = [...begin]
  const gezien = new Set(rij)
  const geteld = new Map<string, number>()
  for (let pad = rij.shift(); pad !== undefined; pad = rij.shift()) {
    const soort = soortVan(pad)
    const aantal = geteld.get(soort) ?? 0
    if (aantal >= perSoort) continue
    geteld.set(soort, aantal + 1)
    const antwoord = await g.haal(pad)
    const tekst = await antwoord.text()
    yield { pad, antwoord, tekst }
    if (!antwoord.headers.get('content-type')?.includes('html')) continue
    for (const volgend of koppelingen(tekst).filter((adres) => !gezien.has(adres) && mag(adres))) {
      gezien.add(volgend)
      rij.push(volgend)
    }
  }
}

/** Addresses of one kind differ in ids and in what is filtered on; the form that opens makes another kind. */
const soortVan = (pad: string): string => {
  const [kaal = '', vraag = ''] = sjabloon(pad).split('?')
  const opent = /(?:^|&)(?:bewerk|rij|parameters|formaat)=[^&]*/.exec(vraag)?.[0] ?? ''
  return `${kaal}${vraag && '?'}${opent}`
}

/** Every form that changes something, with the page that it was met on, one per address without ids. */
export const alleFormulieren = async (
  g: Geheugenregister,
  begin: readonly string[],
): Promise<readonly (Formulier & { readonly pad: string })[]> => {
  const gevonden = new Map<string, Formulier & { readonly pad: string }>()
  for await (const { pad, tekst } of bezoek(g, begin, 2))
    for (const formulier of formulieren(tekst).filter(({ methode }) => methode === 'post'))
      if (!gevonden.has(sjabloon(formulier.actie)))
        gevonden.set(sjabloon(formulier.actie), { ...formulier, pad })
  return [...gevonden.values()]
}
