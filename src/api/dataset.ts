import type { z } from 'zod'
import type { Apiscope } from '../../events/toegangswaarden.ts'
import type { Register } from '../web/register.ts'

/** A flat row: what JSON, CSV and NDJSON all show. Decimals are text in plain notation. */
export type Rij = Readonly<Record<string, string | number | boolean | null>>

export interface Gelezen {
  /** Place in the order of the data set: the cursor of the next page is that of the last row. */
  readonly sleutel: number
  readonly rij: Rij
}

/**
 * One collection of the API. Everything about it follows from here: the addresses, the OpenAPI description, the
 * dictionary, the columns of the CSV. The Dutch text of a column stands in views/onderzoek/kolommen.ts.
 */
export interface Dataset {
  readonly naam: 'casussen' | 'sroi-analyses' | 'sroi-rijen' | 'methodieken' | 'wijzigingen'
  /** What a key must have been given for. */
  readonly scope: Apiscope
  readonly rij: z.ZodObject
  readonly filters: z.ZodObject
  /** Name of the column that identifies a row at `/api/v1/<naam>/<id>`; null: rows have no address of their own. */
  readonly id: string | null
  /** Rows after `na`, in the order in which they began, at most `limiet`. Columns in the order of `rij`. */
  lees(
    register: Register,
    filters: Readonly<Record<string, unknown>>,
    na: number,
    limiet: number,
  ): Promise<readonly Gelezen[]>
  leesEen(register: Register, id: string): Promise<Rij | null>
}

/** Exactly the columns of the data set, in their order; what a record does not have is null. */
export const naarKolommen = (rij: z.ZodObject, bron: Readonly<Record<string, unknown>>): Rij =>
  Object.fromEntries(Object.keys(rij.shape).map((kolom) => [kolom, alsCel(bron[kolom])]))

const alsCel = (waarde: unknown): string | number | boolean | null => {
  if (Array.isArray(waarde)) return waarde.join('|')
  if (typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean') return waarde
  return null
}
