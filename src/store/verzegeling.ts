import type { Catalogus } from '../../events/gebeurtenis.ts'
import { isVersleuteld, persoonlijkeVelden, type Versleuteld } from '../../events/persoonlijk.ts'
import { ontsleutel, versleutel } from '../cryptografie.ts'
import { type Kluis, SleutelVernietigd } from '../kluis/kluis.ts'
import { EventDoesNotFit } from './codec.ts'
import { eventIdOf, type Sha256 } from './keten.ts'
import type { EventStore, NewEvent, StoredEvent } from './ports.ts'

export interface Verzegeling {
  /** The log with personal fields sealed on their way in. On their way out they stay sealed, for everybody. */
  store(store: EventStore): EventStore
  /** The same events with their personal fields open; what belongs to an erased person stays sealed. */
  open<Event extends StoredEvent>(events: readonly Event[]): Promise<readonly Event[]>
}

export interface Verzegeldelen {
  readonly catalogus: Catalogus
  readonly kluis: Pick<Kluis, 'sleutelVoor' | 'sleutelsVoor'>
  readonly sha256: Sha256
}

/**
 * Seals every field that its schema marks as personal with the key of its person, bound to the event and the field: a
 * ciphertext that is moved elsewhere opens nowhere.
 */
export const maakVerzegeling = ({ catalogus, kluis, sha256 }: Verzegeldelen): Verzegeling => {
  const velden = veldenPerType(catalogus)
  const verzegel = async (stream: string, event: NewEvent, eventId: string): Promise<NewEvent> => {
    const gemerkt = velden.get(event.type)
    const data = event.data as Velden
    if (!gemerkt || ![...gemerkt.keys()].some((veld) => isGevuld(data[veld]))) return event
    const sleutel = await kluis.sleutelVoor(persoonVan(stream, data))
    if (sleutel === null) throw new SleutelVernietigd()
    const dicht = [...gemerkt].map(([veld, inhoud]) => {
      if (!isGevuld(data[veld])) return [veld, data[veld]]
      const gelezen = inhoud.safeParse(data[veld])
      if (!gelezen.success) throw new EventDoesNotFit(event.type, veld)
      return [veld, sluit(sleutel, gelezen.data, plaats(eventId, veld))]
    })
    return { ...event, data: { ...data, ...Object.fromEntries(dicht) } }
  }
  return {
    store: (store) => ({
      ...store,
      append: (stream, expected, events, context) => {
        if (!events.some(({ type }) => velden.has(type)))
          return store.append(stream, expected, events, context)
        return Promise.all(
          events.map((event, index) => verzegel(stream, event, eventIdOf(sha256, context.commandId, index))),
        ).then((dicht) => store.append(stream, expected, dicht, context))
      },
    }),
    open: async (events) => {
      const gemerkt = events.filter(({ type }) => velden.has(type))
      if (gemerkt.length === 0) return events
      const personen = new Set(gemerkt.map(({ stream, data }) => persoonVan(stream, data as Velden)))
      const sleutels = await kluis.sleutelsVoor([...personen])
      return events.map((event) => {
        const sleutel = velden.has(event.type) && sleutels.get(persoonVan(event.stream, event.data as Velden))
        return sleutel ? { ...event, data: geopend(sleutel, event) } : event
      })
    },
  }
}

type Velden = Readonly<Record<string, unknown>>

const veldenPerType = (catalogus: Catalogus) =>
  new Map(
    Object.entries(catalogus).flatMap(([type, soort]) => {
      const gemerkt = persoonlijkeVelden(soort)
      return gemerkt.size > 0 ? [[type, gemerkt] as const] : []
    }),
  )

/** Whose key seals the fields: the person that the event names, or else the one that the stream is about. */
const persoonVan = (stream: string, { deelnemerId }: Velden): string =>
  typeof deelnemerId === 'string' ? deelnemerId : stream.slice(stream.indexOf('-') + 1)

const isGevuld = (waarde: unknown): boolean => waarde !== null && waarde !== undefined

const plaats = (eventId: string, veld: string): string => `${eventId}\n${veld}`

const sluit = (sleutel: Uint8Array, waarde: unknown, bij: string): Versleuteld => ({
  versleuteld: versleutel(sleutel, JSON.stringify(waarde), bij),
})

const geopend = (sleutel: Uint8Array, { eventId, data }: StoredEvent): Velden =>
  Object.fromEntries(
    Object.entries(data as Velden).map(([veld, waarde]) => [
      veld,
      isVersleuteld(waarde)
        ? JSON.parse(ontsleutel(sleutel, waarde.versleuteld, plaats(eventId, veld)))
        : waarde,
    ]),
  )
