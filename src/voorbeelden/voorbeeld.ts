import { z } from 'zod'

/** Makes an id from words: the same words give the same id in every register. */
export type Maakid = (...woorden: readonly string[]) => string

/** Who the examples come from in the timeline, where it is no person of theirs. */
export const VOORBEELDEN_ACTOR = 'Voorbeelden'

/** What is said of something, by the names of its fields. */
export type Gezegd = Readonly<Record<string, unknown>>

/** An event of the examples: it takes from `data` what it has a field for, and what is not said is null. */
export interface Voorval {
  readonly type: string
  readonly data: Gezegd
  readonly gebeurdOp?: string
}

/** Who keeps a stream of the examples; without a maker it comes from the examples themselves. */
export interface Herkomst {
  readonly organisatieId: string
  readonly maker?: string
}

export interface Voorbeeldstroom extends Herkomst {
  readonly stroom: string
  readonly voorvallen: readonly Voorval[]
}

/** What is public already is there for everybody. */
export const OPENBAAR: Voorval = {
  type: 'DelingVerruimd',
  data: { niveau: 'ONDERZOEK', reden: 'Dit komt uit openbare bronnen.' },
}

/** What is said, in the form of a schema: nothing of what has no field there, and null for what is not said. */
export const inVorm = (schema: unknown, gezegd: unknown): unknown => {
  if (typeof gezegd !== 'object' || gezegd === null) return gezegd ?? null
  if (schema instanceof z.ZodNullable) return inVorm(schema.unwrap(), gezegd)
  if (schema instanceof z.ZodArray && Array.isArray(gezegd))
    return gezegd.map((een) => inVorm(schema.element, een))
  if (!(schema instanceof z.ZodObject)) return gezegd
  const velden = new Map(Object.entries(gezegd))
  return Object.fromEntries(
    Object.entries(schema.shape).map(([veld, vorm]) => [veld, inVorm(vorm, velden.get(veld))]),
  )
}
