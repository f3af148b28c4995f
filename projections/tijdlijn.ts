import type { Casusgebeurtenis } from '../events/casus.ts'
import type { StoredEvent } from '../src/store/ports.ts'
import type { Casusstand, Vastlegging } from './casusdossier-typen.ts'
import { naCasusgebeurtenis, vastleggingVan } from './casusdossier-vouw.ts'
import { SOORT_VAN, type Tijdlijnsoort } from './tijdlijnsoorten.ts'
import { type Verandering, veranderingen } from './veranderingen.ts'

export interface Tijdlijnmoment extends Vastlegging {
  readonly positie: number
  readonly opdrachtId: string
  readonly organisatie: string
  readonly soort: Tijdlijnsoort
  readonly gebeurtenis: Casusgebeurtenis
  /** What it is about, in words of the casus itself: a goal, a partner, a factor. */
  readonly over: string | null
  /** Unit of the goal that it is about. */
  readonly eenheid: string | null
  readonly veranderingen: readonly Verandering[]
  readonly reden: string | null
}

/** Every event of a casus with who, when on both clocks, why, and from what to what; the newest first. */
export const tijdlijn = (events: readonly StoredEvent[]): readonly Tijdlijnmoment[] => {
  const momenten: Tijdlijnmoment[] = []
  let stand: Casusstand | null = null
  // The log checked each event against its type on the way in.
  for (const event of events as readonly (StoredEvent & Casusgebeurtenis)[]) {
    const na: Casusstand | null = naCasusgebeurtenis(stand, event)
    momenten.push(alsMoment(stand, event, na))
    stand = na
  }
  return momenten.toReversed()
}

const alsMoment = (
  voor: Casusstand | null,
  event: StoredEvent & Casusgebeurtenis,
  na: Casusstand | null,
): Tijdlijnmoment => {
  const { type, data } = event
  return {
    ...vastleggingVan(event),
    positie: event.position,
    opdrachtId: event.commandId,
    organisatie: event.organisatie,
    soort: SOORT_VAN[type],
    gebeurtenis: { type, data } as Casusgebeurtenis,
    ...overWat(na, event),
    veranderingen: voor ? veranderingen(voor, event) : [],
    reden: 'reden' in data ? data.reden : null,
  }
}

const overWat = (stand: Casusstand | null, { data }: Casusgebeurtenis) => {
  const doel = stand?.doelen.find(
    ({ doelId, metingen }) =>
      ('doelId' in data && doelId === data.doelId) ||
      ('metingId' in data && metingen.some(({ metingId }) => metingId === data.metingId)),
  )
  if (doel) return { over: doel.omschrijving, eenheid: doel.eenheid }
  return { over: stand && onderdeelnaam(stand, data), eenheid: null }
}

const onderdeelnaam = (stand: Casusstand, data: Casusgebeurtenis['data']): string | null => {
  if ('partnerId' in data)
    return stand.partners.find(({ partnerId }) => partnerId === data.partnerId)?.naam ?? null
  if ('randvoorwaardeId' in data)
    return (
      stand.randvoorwaarden.find((ander) => ander.randvoorwaardeId === data.randvoorwaardeId)?.tekst ?? null
    )
  if ('feitId' in data) return stand.feiten.find(({ feitId }) => feitId === data.feitId)?.tekst ?? null
  if ('werkafspraakId' in data)
    return stand.werkafspraken.find((ander) => ander.werkafspraakId === data.werkafspraakId)?.tekst ?? null
  if ('veronderstellingId' in data)
    return (
      stand.veronderstellingen.find((ander) => ander.veronderstellingId === data.veronderstellingId)
        ?.activiteit ?? null
    )
  return null
}
