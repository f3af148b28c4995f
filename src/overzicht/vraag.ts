import { z } from 'zod'
import {
  type Casusfilter,
  type Cursor,
  casusfilters,
  SORTERINGEN,
  type Sortering,
} from '../../projections/casusoverzicht-vragen.ts'
import { OngeldigeVraag } from '../web/fouten.tsx'
import { leesParameters } from '../web/parameters.ts'

/** What the address of the overview asks for. */
export interface Overzichtvraag {
  readonly filter: Casusfilter
  readonly sorteer: Sortering
  readonly cursor: Cursor | null
  readonly richting: 'verder' | 'terug'
  /** Position of the log when the first page was shown: what changed since can have moved. */
  readonly stand: number | null
}

const cursor = z
  .string()
  .regex(/^\d{1,15}_.{0,100}$/s, { error: 'cursor-ongeldig' })
  .optional()

const schema = z.strictObject({
  ...casusfilters,
  sorteer: z.enum(SORTERINGEN, { error: 'keuze-ongeldig' }).default('bijgewerkt'),
  na: cursor,
  voor: cursor,
  stand: z.coerce.number({ error: 'cursor-ongeldig' }).int({ error: 'cursor-ongeldig' }).min(0).optional(),
})

/** Throws `OngeldigeVraag` for a parameter that does not exist or cannot be read. */
export const leesVraag = (parameters: Readonly<Record<string, string[]>>): Overzichtvraag => {
  const { sorteer, na, voor, stand, ...filter } = leesParameters(schema, parameters, 'veld-onbekend')
  const waar = voor ?? na
  return {
    filter,
    sorteer,
    cursor: waar === undefined ? null : leesCursor(waar, sorteer),
    richting: voor === undefined ? 'verder' : 'terug',
    stand: stand ?? null,
  }
}

const TEKSTEN: readonly Sortering[] = ['naam', 'startdatum']

const leesCursor = (tekst: string, sorteer: Sortering): Cursor => {
  const [nr = '0', ...rest] = tekst.split('_')
  const waarde = rest.join('_')
  if (!TEKSTEN.includes(sorteer) && !/^\d+$/.test(waarde)) throw new OngeldigeVraag({ na: 'cursor-ongeldig' })
  return { nr: Number(nr), waarde: TEKSTEN.includes(sorteer) ? waarde : Number(waarde) }
}

export const schrijfCursor = ({ nr, waarde }: Cursor): string => `${nr}_${waarde}`
