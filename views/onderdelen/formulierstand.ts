/** What a form shows again after a refusal: as typed, with the sentences that say what to mend. */
export interface Formulierstand {
  /** As typed, by field name; several values for check boxes. */
  readonly waarden: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Sentences (not codes), by field name. */
  readonly fouten: Readonly<Record<string, string | undefined>>
}

export interface Veldbasis {
  naam: string
  label: string
  hint?: string
  /** Marks the label with "(niet verplicht)". */
  optioneel?: boolean
  /** Keeps what was typed and shows its error; goes before `waarde` and `fout`. */
  stand?: Formulierstand | undefined
  fout?: string | undefined
  /** When two forms on one page have the same field names. */
  id?: string
}

/** The id of a field: what the error summary links to. */
export const veldId = (naam: string): string => `veld-${naam.replaceAll(/[^\w-]/g, '-')}`

export const foutVan = ({
  stand,
  naam,
  fout,
}: Pick<Veldbasis, 'stand' | 'naam' | 'fout'>): string | undefined => stand?.fouten[naam] ?? fout

/** What was typed, or undefined when this form was not sent yet. */
export function getyptIn(stand: Formulierstand | undefined, naam: string): string | undefined {
  const getypt = stand?.waarden[naam]
  return typeof getypt === 'string' ? getypt : getypt?.[0]
}

export function gekozenIn(stand: Formulierstand | undefined, naam: string): readonly string[] | undefined {
  const gekozen = stand?.waarden[naam]
  return typeof gekozen === 'string' ? [gekozen] : gekozen
}
