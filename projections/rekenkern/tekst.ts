import { Decimal } from 'decimal.js'
import { alsGetaltekst } from './getal.ts'
import type { SroiUitkomst } from './typen.ts'

/** The same shape with a plain decimal string for each `Decimal`. */
export type AlsTekst<T> = T extends Decimal
  ? string
  : T extends readonly (infer Deel)[]
    ? readonly AlsTekst<Deel>[]
    : T extends object
      ? { readonly [Naam in keyof T]: AlsTekst<T[Naam]> }
      : T

export type SroiTekst = AlsTekst<SroiUitkomst>

/** For storage and transport: euros in 6 decimals, ratios, factors and all others in 10, half up. */
export const alsTekst = (uitkomst: SroiUitkomst): SroiTekst => vertaal(uitkomst, {}, '') as SroiTekst

const EURO = 6
const OVERIG = 10

const EUROVELDEN: ReadonlySet<string> = new Set([
  'contant',
  'nominaal',
  'financieel',
  'nietFinancieel',
  'brutoPerJaar',
  'bruto',
  'impactJaar1',
  'contanteWaarde',
  'contanteWaardePositief',
  'contanteWaardeNegatief',
  'nettoContanteWaarde',
  'naTochGebeurd',
  'naVerdringing',
  'naAnderen',
  'naAfname',
  'bedrag',
  'stand',
])

const vertaal = (waarde: unknown, ouder: object, naam: string): unknown => {
  if (Decimal.isDecimal(waarde)) return alsGetaltekst(waarde, isEuro(ouder, naam) ? EURO : OVERIG)
  if (Array.isArray(waarde)) return waarde.map((deel) => vertaal(deel, ouder, naam))
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde).map(([sleutel, deel]) => [sleutel, vertaal(deel, waarde, sleutel)]),
  )
}

/** `waarde` is the euro value of a year, but of a `Cijfer` it can be anything. */
const isEuro = (ouder: object, naam: string): boolean =>
  EUROVELDEN.has(naam) || (naam === 'waarde' && 'contanteWaarde' in ouder)
