import type { Methodiekdata, Methodiekgebeurtenis } from '../events/methodiek.ts'
import type { StoredEvent } from '../src/store/ports.ts'

/** One methodiek as its stream tells it. */
export interface Methodiekbeeld extends Methodiekdata<'MethodiekBeschreven'> {
  readonly methodiekId: string
  readonly versie: number
  /** Which organisation keeps it. */
  readonly organisatieId: string
  readonly intrekking: string | null
  /** Every event, the newest first. */
  readonly geschiedenis: readonly Methodiekmoment[]
}

export interface Methodiekmoment {
  readonly type: Methodiekgebeurtenis['type']
  readonly wijzigingen: Methodiekdata<'MethodiekHerzien'>['wijzigingen'] | null
  readonly eerder: Partial<Methodiekdata<'MethodiekBeschreven'>>
  readonly reden: string | null
  readonly gebeurdOp: string
  readonly geregistreerdOp: string
  readonly actor: string
  readonly organisatie: string
}

/** Null when there is no such methodiek. */
export const vouwMethodiek = (events: readonly StoredEvent[]): Methodiekbeeld | null =>
  (events as readonly (StoredEvent & Methodiekgebeurtenis)[]).reduce<Methodiekbeeld | null>(
    (beeld, event) => {
      const na = evolve(beeld, event)
      return na && { ...na, geschiedenis: [momentVan(beeld, event), ...na.geschiedenis] }
    },
    null,
  )

const evolve = (
  beeld: Methodiekbeeld | null,
  event: StoredEvent & Methodiekgebeurtenis,
): Methodiekbeeld | null => {
  const { version: versie, stream } = event
  switch (event.type) {
    case 'MethodiekBeschreven':
      return {
        ...event.data,
        methodiekId: stream.slice('methodiek-'.length),
        versie,
        organisatieId: event.organisatie,
        intrekking: null,
        geschiedenis: [],
      }
    case 'MethodiekHerzien':
      return beeld && { ...beeld, ...gezet(event.data.wijzigingen), versie }
    case 'MethodiekIngetrokken':
      return beeld && { ...beeld, intrekking: event.data.reden, versie }
    case 'MethodiekToegewezen':
      return beeld && { ...beeld, organisatieId: event.data.organisatieId, versie }
  }
}

type Wijzigingen = Methodiekdata<'MethodiekHerzien'>['wijzigingen']

/** Only what was changed: an absent field leaves what stood there. */
const gezet = (wijzigingen: Wijzigingen): Partial<Methodiekdata<'MethodiekBeschreven'>> =>
  Object.fromEntries(Object.entries(wijzigingen).filter(([, waarde]) => waarde !== undefined))

const momentVan = (
  voor: Methodiekbeeld | null,
  event: StoredEvent & Methodiekgebeurtenis,
): Methodiekmoment => ({
  type: event.type,
  wijzigingen: event.type === 'MethodiekHerzien' ? event.data.wijzigingen : null,
  eerder: voor ?? {},
  reden: 'reden' in event.data ? event.data.reden : null,
  gebeurdOp: event.gebeurdOp,
  geregistreerdOp: event.geregistreerdOp,
  actor: event.actor,
  organisatie: event.organisatie,
})
