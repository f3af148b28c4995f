import type { z } from 'zod'
import { type Catalogus, type Gebeurtenistype, gebeurtenis } from './gebeurtenis.ts'
import {
  type Deel,
  type Handeling,
  type Levend,
  type Opties,
  onderwerpVan,
  type Vastlegging,
  vouwDeel,
} from './vouw.ts'
import { id, reden } from './waarden.ts'

/*
 * A stream as parts. Most events are of one of four shapes: something of a list comes, changes, goes and comes back; a
 * choice is made and taken back; a single thing is filled in and emptied; a step is taken. A part says which, as data.
 * Its events, its fold and its subject follow here; refusals, undoing, search and pages follow where they are made.
 */

/** The union `{ type, data }` of the events of these parts. */
export type GebeurtenisVan<D> = D extends { readonly gebeurtenissen: infer C extends Catalogus }
  ? { [N in keyof C & string]: { readonly type: N; readonly data: z.infer<C[N]['schema']> } }[keyof C &
      string]
  : never

/** What these parts add up to, by key. */
export type StandVan<D extends Deel> = { readonly [P in D as P['sleutel']]: P['begin'] }

type Inhoud<V extends z.ZodRawShape> = z.infer<z.ZodObject<V>>
type MetId<Id extends string> = { readonly [I in Id]: z.ZodUUID }
type Reden = ReturnType<typeof reden>
type EenVan<N> = N extends readonly (infer S extends string)[] ? S : N & string

interface Lijstnamen {
  /** One name, or one for each kind of beginning. */
  readonly nieuw: string | readonly string[]
  readonly vervalt: string
  readonly herstelt: string
}

type Lijstgebeurtenissen<Id extends string, V extends z.ZodRawShape, N extends Lijstnamen, W> = W & {
  readonly [T in EenVan<N['nieuw']>]: Gebeurtenistype<z.ZodObject<MetId<Id> & V>>
} & { readonly [T in N['vervalt']]: Gebeurtenistype<z.ZodObject<MetId<Id> & { readonly reden: Reden }>> } & {
  readonly [T in N['herstelt']]: Gebeurtenistype<z.ZodObject<MetId<Id>>>
}

/**
 * Things with an id that come, may change, go with a reason and may come back. `wijzigt`: the events that change one,
 * either with `wijzigingen` or with the new values themselves, and a `reden`.
 */
export const lijst = <
  const S extends string,
  const Id extends string,
  V extends z.ZodRawShape,
  const N extends Lijstnamen,
  W extends Catalogus = Record<never, never>,
>(
  sleutel: S,
  idveld: Id,
  velden: V,
  namen: N,
  { wijzigt, ...opties }: Opties & { readonly wijzigt?: W } = {},
) => {
  const nieuw = [namen.nieuw].flat()
  return deel<S, readonly (Inhoud<MetId<Id> & V> & Levend)[], Lijstgebeurtenissen<Id, V, N, W>>({
    sleutel,
    vorm: 'lijst',
    idveld,
    opties,
    begin: [],
    gebeurtenissen: {
      ...Object.fromEntries(nieuw.map((type) => [type, gebeurtenis({ [idveld]: id(), ...velden })])),
      [namen.vervalt]: gebeurtenis({ [idveld]: id(), reden: reden() }),
      [namen.herstelt]: gebeurtenis({ [idveld]: id() }),
      ...wijzigt,
    },
    wat: {
      ...ieder(nieuw, 'nieuw'),
      [namen.vervalt]: 'vervalt',
      [namen.herstelt]: 'herstelt',
      ...ieder(Object.keys(wijzigt ?? {}), 'wijzigt'),
    },
  })
}

/** Choices that are made once each and taken back with a reason. */
export const keuzen = <
  const S extends string,
  const Id extends string,
  K extends z.ZodType<string>,
  V extends z.ZodRawShape,
  const N extends { readonly nieuw: string; readonly vervalt: string },
>(
  sleutel: S,
  [idveld, keuze]: readonly [Id, K],
  velden: V,
  namen: N,
  opties: Opties = {},
) => {
  type Sleutelveld = { readonly [I in Id]: K }
  return deel<
    S,
    readonly Inhoud<Sleutelveld & V>[],
    { readonly [T in N['nieuw']]: Gebeurtenistype<z.ZodObject<Sleutelveld & V>> } & {
      readonly [T in N['vervalt']]: Gebeurtenistype<z.ZodObject<Sleutelveld & { readonly reden: Reden }>>
    }
  >({
    sleutel,
    vorm: 'keuzen',
    idveld,
    opties,
    begin: [],
    gebeurtenissen: {
      [namen.nieuw]: gebeurtenis({ [idveld]: keuze, ...velden }),
      [namen.vervalt]: gebeurtenis({ [idveld]: keuze, reden: reden() }),
    },
    wat: { [namen.nieuw]: 'nieuw', [namen.vervalt]: 'vervalt' },
  })
}

/** One thing that is filled in, replaced with a reason, and (with `leeg`) emptied. `reden` is null the first time. */
export const enkel = <const S extends string, V extends z.ZodRawShape, const T extends string>(
  sleutel: S,
  velden: V,
  type: T,
  opties: Opties = {},
) =>
  deel<
    S,
    (Inhoud<V> & { readonly vastlegging: Vastlegging }) | null,
    { readonly [N in T]: Gebeurtenistype<z.ZodObject<V & { readonly reden: z.ZodNullable<Reden> }>> }
  >({
    sleutel,
    vorm: 'enkel',
    opties,
    begin: null,
    gebeurtenissen: { [type]: gebeurtenis({ ...velden, reden: reden().nullable() }) },
    wat: { [type]: 'vult' },
  })

/** A step of the life cycle, in order: all steps of a stream share the key of its status. */
export const stap = <const T extends string, V extends z.ZodRawShape, Status extends string>(
  type: T,
  velden: V,
  opties: Opties & { readonly vanuit: readonly Status[]; readonly naar: Status },
) =>
  deel<'status', Status, { readonly [N in T]: Gebeurtenistype<z.ZodObject<V>> }>({
    sleutel: 'status',
    vorm: 'stap',
    opties,
    begin: '',
    gebeurtenissen: { [type]: gebeurtenis(velden) },
    wat: { [type]: 'stap' },
  })

type Bouw = Pick<Deel, 'sleutel' | 'vorm' | 'gebeurtenissen' | 'wat' | 'begin'> &
  Partial<Pick<Deel, 'idveld' | 'opties'>>

/** What was built by name is typed by what it was built from. */
const deel = <S extends string, Stand, C extends Catalogus>({
  idveld = null,
  opties = {},
  ...bouw
}: Bouw): Deel<S, Stand, C> => {
  const naam = idveld?.replace(/Id$/, '') ?? bouw.sleutel
  const geheel: Deel = {
    ...bouw,
    idveld,
    opties,
    naam,
    vouw: (stand, event) => vouwDeel(geheel, stand, event),
    onderwerp: (event) => onderwerpVan(geheel, event),
  }
  return geheel as Deel<S, Stand, C>
}

const ieder = (types: readonly string[], wat: Handeling) =>
  Object.fromEntries(types.map((type) => [type, wat]))
