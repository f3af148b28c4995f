import type { z } from 'zod'
import type { Apiscope } from '../../events/toegangswaarden.ts'
import type { Datasetnaam } from '../../views/onderzoek/teksten.ts'
import type { Register } from '../web/register.ts'
import type { Kolombeschrijving, Rij } from './kolom.ts'

export interface Gelezen {
  /** Place in the order of the data set: the cursor of the next page is that of the last row. */
  readonly sleutel: number
  readonly rij: Rij
}

/**
 * One collection of the API. Everything about it follows from here: the addresses, the OpenAPI description, the
 * dictionary, the columns of the CSV.
 */
export interface Dataset {
  readonly naam: Datasetnaam
  /** What a key must have been given for. */
  readonly scope: Apiscope
  readonly kolommen: readonly Kolombeschrijving[]
  readonly filters: z.ZodObject
  /** Name of the column that identifies a row at `/api/v1/<naam>/<id>`; null: rows have no address of their own. */
  readonly id: string | null
  /** Rows after `na`, in the order in which they began, at most `limiet`. */
  lees(
    register: Register,
    filters: Readonly<Record<string, unknown>>,
    na: number,
    limiet: number,
  ): Promise<readonly Gelezen[]>
  leesEen(register: Register, id: string): Promise<Rij | null>
}
