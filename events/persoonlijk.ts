import { z } from 'zod'
import type { Gebeurtenistype } from './gebeurtenis.ts'

/** Ciphertext of one field: what the log holds of it. Without the key of the person nobody can read it. */
export interface Versleuteld {
  readonly versleuteld: string
}

/** A personal value: open where people work with it, sealed where it is kept. */
export type Persoonlijk<T> = T | Versleuteld

const inhouden = new WeakMap<z.ZodType, z.ZodType>()

/**
 * Marks a field of an event as personal: it is sealed with the key of its person before it reaches the log, and the
 * log accepts nothing else. `inhoud` is the schema of the value itself.
 */
export const persoonlijk = <T>(inhoud: z.ZodType<T>): z.ZodType<Persoonlijk<T>> => {
  const gesloten = z.strictObject({ versleuteld: z.string().regex(/^[A-Za-z0-9_-]{38,}$/) })
  inhouden.set(gesloten, inhoud)
  return gesloten
}

/** The personal fields of an event type, with the schema of what is in them. They stand at the top of its data. */
export const persoonlijkeVelden = ({ schema }: Gebeurtenistype): ReadonlyMap<string, z.ZodType> =>
  new Map(
    schema instanceof z.ZodObject
      ? Object.entries(schema.shape).flatMap(([veld, binnen]) => {
          const inhoud = inhoudVan(binnen as z.ZodType)
          return inhoud ? [[veld, inhoud] as const] : []
        })
      : [],
  )

/** What a marked schema seals, also when the field may be empty; undefined for a field that is not personal. */
export const inhoudVan = (schema: z.ZodType): z.ZodType | undefined =>
  inhouden.get(schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema)

export const isVersleuteld = (waarde: unknown): waarde is Versleuteld =>
  typeof waarde === 'object' && waarde !== null && 'versleuteld' in waarde
