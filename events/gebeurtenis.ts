import { z } from 'zod'

/**
 * One type of event: the schema of its newest version, and how the data of each older version becomes
 * the data of the next one. `opwaarderen[1]` turns version 1 into version 2.
 */
export interface Gebeurtenistype<Schema extends z.ZodType = z.ZodType> {
  readonly versie: number
  readonly schema: Schema
  readonly opwaarderen: Readonly<Record<number, (data: unknown) => unknown>>
}

/** All event types of one kind of stream, by name. */
export type Catalogus = Readonly<Record<string, Gebeurtenistype>>

/** The union `{ type, data }` of everything a catalogue can hold. */
export type GebeurtenisUit<C extends Catalogus> = {
  [Naam in keyof C & string]: { readonly type: Naam; readonly data: z.infer<C[Naam]['schema']> }
}[keyof C & string]

/** Defines an event type that has had one version so far. */
export const gebeurtenis = <Vorm extends z.ZodRawShape>(vorm: Vorm): Gebeurtenistype<z.ZodObject<Vorm>> => ({
  versie: 1,
  schema: z.object(vorm),
  opwaarderen: {},
})
