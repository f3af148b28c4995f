import type { Bevestiging } from '../../events/deurwacht.ts'
import { melding } from '../woorden/meldingen.ts'

/** What a form shows again after a refusal; the state of `src/web/formulier.ts` fits as it is. */
export interface Formulierstand {
  /** As typed, by field name; several values for check boxes. Empty when the form was not sent yet. */
  readonly invoer: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Codes by field name; their sentences stand in views/woorden/meldingen.ts. `''` is about the form as a whole. */
  readonly fouten: Readonly<Record<string, string | undefined>>
  /** What may be personal in what was typed, masked. */
  readonly vondsten?: readonly (Bevestiging & { readonly gemaskeerd: string })[]
}

export interface Veldbasis {
  naam: string
  label: string
  hint?: string
  /** Marks the label with "(niet verplicht)". */
  optioneel?: boolean
  /** Keeps what was typed and shows its error; goes before `waarde` and `fout`. */
  stand?: Formulierstand | undefined
  /** A code, as in `stand.fouten`. */
  fout?: string | undefined
  /** When two forms on one page have the same field names. */
  id?: string
}

/** The id of a field: what the error summary links to. */
export const veldId = (naam: string): string => `veld-${naam.replaceAll(/[^\w-]/g, '-')}`

/** The sentence of what is wrong with this field. */
export function foutVan({
  stand,
  naam,
  fout,
}: Pick<Veldbasis, 'stand' | 'naam' | 'fout'>): string | undefined {
  const code = stand?.fouten[naam] ?? fout
  return code === undefined ? undefined : melding(code)
}

/** Is something wrong with a field whose name begins so? */
export const heeftFout = (stand: Formulierstand | undefined, ...begin: readonly string[]): boolean =>
  Object.keys(stand?.fouten ?? {}).some((naam) => begin.some((deel) => naam.startsWith(deel)))

/** What was typed, or undefined when this form was not sent yet. */
export const getyptIn = (stand: Formulierstand | undefined, naam: string): string | undefined =>
  gekozenIn(stand, naam)?.at(-1)

/** All that was chosen: an empty list when the form was sent without any. */
export function gekozenIn(stand: Formulierstand | undefined, naam: string): readonly string[] | undefined {
  if (!stand || Object.keys(stand.invoer).length === 0) return undefined
  const gekozen = stand.invoer[naam]
  if (gekozen === undefined) return []
  return typeof gekozen === 'string' ? [gekozen] : gekozen
}
