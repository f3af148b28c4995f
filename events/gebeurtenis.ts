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

/** What the log adds to an event. An event that is only proposed has none of it, except perhaps the day it happened. */
export interface Stempel {
  readonly stream: string
  /** Place in its stream, from 1. */
  readonly version: number
  /** Place in the whole log, from 1. */
  readonly position: number
  readonly eventId: string
  readonly commandId: string
  readonly correlationId: string
  readonly actor: string
  readonly organisatie: string
  /** `YYYY-MM-DD`. */
  readonly gebeurdOp: string
  /** Instant, ISO UTC. */
  readonly geregistreerdOp: string
}

/** An event that was stored. */
export type Gestempeld<G> = G & Stempel
/** An event as a fold takes it: stored, or proposed on top of what was stored. */
export type Voorgesteld<G> = G & Partial<Stempel>

const ZONDER_STEMPEL: Stempel = {
  stream: '',
  version: 0,
  position: 0,
  eventId: '',
  commandId: '',
  correlationId: '',
  actor: '',
  organisatie: '',
  gebeurdOp: '',
  geregistreerdOp: '',
}

/** What the log added; empty when it is only proposed, so no rule may rest on it. */
export const stempelVan = (event: Partial<Stempel>): Stempel => ({ ...ZONDER_STEMPEL, ...event })

/** Folds what is stored of one stream. */
export const vouwStroom =
  <Beeld, G extends { readonly type: string; readonly data: unknown }>(
    na: (beeld: Beeld, event: Gestempeld<G>) => Beeld,
    begin: Beeld,
  ) =>
  (events: readonly Gestempeld<{ readonly type: string; readonly data: unknown }>[]): Beeld =>
    // The log checked each event against its type on the way in.
    (events as readonly Gestempeld<G>[]).reduce((beeld, event) => na(beeld, event), begin)
