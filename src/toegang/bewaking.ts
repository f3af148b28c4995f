import { type Casusdeling, naDeling, vouwDeling } from '../../events/casus/deling.ts'
import { vouwMethodiek } from '../../events/methodiekbeeld.ts'
import { GeenToegang, NietGevonden } from '../fouten.ts'
import {
  EMPTY_STREAM,
  type EventStore,
  type NewEvent,
  type StoredEvent,
  type StreamSlice,
} from '../store/ports.ts'
import {
  leestInterneNotities,
  magCasusBewerken,
  magCasusLezen,
  magCasusToewijzen,
  magMethodiekBewerken,
} from './beleid.ts'
import { type Actor, heeftRol, SYSTEEM } from './wie.ts'

/** Per kind of stream what an actor may; streams of a kind that is not named here are closed. */
interface Stroombeleid {
  /** What the actor may read of the stream; null: nothing, as if it did not exist. */
  lees(grond: Grond, slice: StreamSlice): Promise<StreamSlice | null>
  /** May the actor add these events? `slice` is the stream as it stands. */
  schrijf(grond: Grond, slice: StreamSlice, events: readonly NewEvent[]): Promise<boolean>
}

interface Grond {
  readonly actor: Actor
  /** Sharing of a casus; null when there is no such casus. */
  deling(casusId: string): Promise<Casusdeling | null>
}

/**
 * The log as far as one actor may reach it. What may not be read does not exist: an empty stream. What may be read but
 * not changed is refused with `GeenToegang`.
 */
export const bewaakteStore = (store: EventStore, actor: Actor): EventStore => {
  if (actor === SYSTEEM) return store
  const grond = openGrond(store, actor)
  return {
    readStream: async (stream) => {
      const slice = await store.readStream(stream)
      if (slice.events.length === 0) return slice
      return (await beleidVoor(stream).lees(grond, slice)) ?? LEEG
    },
    append: async (stream, expected, events, context) => {
      const slice = await store.readStream(stream)
      const beleid = beleidVoor(stream)
      if (await beleid.schrijf(grond, slice, events)) return store.append(stream, expected, events, context)
      const leesbaar = slice.events.length === 0 || (await beleid.lees(grond, slice)) !== null
      throw leesbaar ? new GeenToegang() : new NietGevonden()
    },
    readAll: async (after, limit, types) => {
      const mag: StoredEvent[] = []
      for (let na = after; ; ) {
        const gelezen = await store.readAll(na, limit, types)
        mag.push(...(await leesbaar(store, grond, gelezen)))
        na = gelezen.at(-1)?.position ?? na
        if (gelezen.length < limit || mag.length >= limit) return mag.slice(0, limit)
      }
    },
    headPosition: () => store.headPosition(),
  }
}

const LEEG: StreamSlice = { head: EMPTY_STREAM, events: [] }

const openGrond = (store: EventStore, actor: Actor): Grond => ({
  actor,
  deling: async (casusId) => vouwDeling((await store.readStream(`casus-${casusId}`)).events),
})

/** Of these events the ones that stand in their streams as the actor reads those. */
const leesbaar = async (
  store: EventStore,
  grond: Grond,
  events: readonly StoredEvent[],
): Promise<readonly StoredEvent[]> => {
  const stromen = [...new Set(events.map(({ stream }) => stream))]
  const slices = await Promise.all(
    stromen.map(async (stream) => beleidVoor(stream).lees(grond, await store.readStream(stream))),
  )
  const posities = new Set(slices.flatMap((slice) => slice?.events ?? []).map(({ position }) => position))
  return events.filter(({ position }) => posities.has(position))
}

const casus: Stroombeleid = {
  lees: async ({ actor }, slice) => {
    const deling = vouwDeling(slice.events)
    if (!deling || !magCasusLezen(actor, deling)) return null
    return leestInterneNotities(actor, deling) ? slice : zonderInterneZaken(slice)
  },
  schrijf: async ({ actor }, slice, events) => {
    const deling = vouwDeling(slice.events)
    if (!deling) return magMaken(actor)
    return (
      magCasusBewerken(actor, deling) ||
      (magCasusToewijzen(actor, deling) && events.every(blijftBinnen(actor)))
    )
  },
}

const blijftBinnen =
  ({ organisatieId }: Actor) =>
  ({ type, data }: NewEvent): boolean =>
    type === 'CasusToegewezen' && (data as { organisatieId: string }).organisatieId === organisatieId

/** The casus as readers outside its organisation get it: without its own notes, and without who works on it. */
export const zonderInterneZaken = ({ head, events }: StreamSlice): StreamSlice => {
  const intern = new Set(
    events.flatMap(({ type, data }) => {
      const { zichtbaarheid, notitieId } = data as { zichtbaarheid?: string; notitieId?: string }
      return type === 'NotitieToegevoegd' && zichtbaarheid === 'INTERN' ? [notitieId] : []
    }),
  )
  const verhuizingen = verhuizingenIn(events)
  return {
    head,
    events: events.filter(
      (event) =>
        !intern.has((event.data as { notitieId?: string }).notitieId ?? '') &&
        (!OVER_COLLEGAS.includes(event.type) || verhuizingen.has(event)),
    ),
  }
}

const OVER_COLLEGAS: readonly string[] = ['CollegaBetrokken', 'CollegaOntkoppeld', 'CasusToegewezen']

/** The events by which the casus came to another organisation: from there on it is another one that shares it. */
const verhuizingenIn = (events: readonly StoredEvent[]): ReadonlySet<StoredEvent> => {
  const verhuizingen = new Set<StoredEvent>()
  events.reduce<Casusdeling | null>((voor, event) => {
    const na = naDeling(voor, event)
    if (voor && na.organisatieId !== voor.organisatieId) verhuizingen.add(event)
    return na
  }, null)
  return verhuizingen
}

const magMaken = (actor: Actor): boolean => actor.scopes === null && heeftRol(actor, 'PROFESSIONAL')

/** An analysis follows the casus that it is about. */
const analyse: Stroombeleid = {
  lees: async (grond, slice) => {
    const deling = await grond.deling(casusIdIn(slice.events))
    return deling && magCasusLezen(grond.actor, deling) ? slice : null
  },
  schrijf: async (grond, slice, events) => {
    const deling = await grond.deling(casusIdIn(slice.events.length > 0 ? slice.events : events))
    return deling !== null && magCasusBewerken(grond.actor, deling)
  },
}

const casusIdIn = ([eerste]: readonly { readonly data: unknown }[]): string =>
  (eerste?.data as { casusId?: string } | undefined)?.casusId ?? ''

const vanEigen = ({ actor }: Grond, { events: [eerste] }: StreamSlice): boolean =>
  eerste === undefined || eerste.organisatie === actor.organisatieId

const alleenEigen = (...schrijvers: Parameters<typeof heeftRol>[1][]): Stroombeleid => ({
  lees: async (grond, slice) => (vanEigen(grond, slice) && grond.actor.scopes === null ? slice : null),
  schrijf: async (grond, slice) =>
    grond.actor.scopes === null && vanEigen(grond, slice) && heeftRol(grond.actor, ...schrijvers),
})

const methodiek: Stroombeleid = {
  lees: async (_, slice) => slice,
  schrijf: async ({ actor }, { events }) => magMethodiekBewerken(actor, vouwMethodiek(events)?.organisatieId),
}

const vanHetRegister: Stroombeleid = {
  lees: async (_, slice) => slice,
  schrijf: async ({ actor }) => actor.scopes === null && actor.houder && heeftRol(actor, 'BEHEERDER'),
}

/** The organisation's own affairs; those who keep the register admit others. Paths say which role does what. */
const organisatie: Stroombeleid = {
  lees: async ({ actor }, slice) => (isVanOrganisatie(actor, slice) ? slice : null),
  schrijf: async ({ actor }, slice) => actor.scopes === null && isVanOrganisatie(actor, slice),
}

const isVanOrganisatie = (actor: Actor, { events: [eerste] }: StreamSlice): boolean =>
  (actor.houder && heeftRol(actor, 'BEHEERDER')) || eerste?.stream === `organisatie-${actor.organisatieId}`

const gesloten: Stroombeleid = { lees: async () => null, schrijf: async () => false }

/** What was confirmed at the door is only ever added; who did so may try the same again. */
const alleenToevoegen: Stroombeleid = {
  lees: async ({ actor }, slice) => (slice.events[0]?.actor === actor.id ? slice : null),
  schrijf: async ({ actor }, slice) => actor.scopes === null && slice.events.length === 0,
}

const STROMEN: readonly (readonly [begin: string, beleid: Stroombeleid])[] = [
  ['casus-', casus],
  ['sroi-analyse-', analyse],
  ['methodiek-', methodiek],
  ['referentie-', vanHetRegister],
  ['import-', alleenEigen('PROFESSIONAL')],
  ['deelnemer-', alleenEigen('PROFESSIONAL', 'FUNCTIONARIS_GEGEVENSBESCHERMING')],
  ['traject-', alleenEigen('PROFESSIONAL')],
  ['organisatie-', organisatie],
  ['deurwacht-', alleenToevoegen],
  ['zegel', vanHetRegister],
]

const beleidVoor = (stream: string): Stroombeleid =>
  STROMEN.find(([begin]) => stream.startsWith(begin))?.[1] ?? gesloten
