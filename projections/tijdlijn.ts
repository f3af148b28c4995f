import { type Casusgebeurtenis, type Casusstand, deelVan, naCasusgebeurtenis } from '../events/casus.ts'
import type { Gestempeld } from '../events/gebeurtenis.ts'
import { isOver, type Vastlegging, type Velden, vastleggingVan } from '../events/vouw.ts'
import type { Tijdlijnsoort } from '../events/waarden.ts'
import type { StoredEvent } from '../src/store/ports.ts'
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

type Gebeurtenis = Gestempeld<Casusgebeurtenis>

/** Every event of a casus with who, when on both clocks, why, and from what to what; the newest first. */
export const tijdlijn = (events: readonly StoredEvent[]): readonly Tijdlijnmoment[] => {
  const momenten: Tijdlijnmoment[] = []
  let stand: Casusstand | null = null
  // The log checked each event against its type on the way in.
  for (const event of events as readonly Gebeurtenis[]) {
    const na: Casusstand | null = naCasusgebeurtenis(stand, event)
    momenten.push(alsMoment(stand, event, na))
    stand = na
  }
  return momenten.toReversed()
}

const alsMoment = (voor: Casusstand | null, event: Gebeurtenis, na: Casusstand | null): Tijdlijnmoment => {
  const { type, data } = event
  return {
    ...vastleggingVan(event),
    positie: event.position,
    opdrachtId: event.commandId,
    organisatie: event.organisatie,
    soort: soortVan(event),
    gebeurtenis: { type, data } as Casusgebeurtenis,
    ...overWat(na, event),
    veranderingen: voor ? veranderingen(voor, event) : [],
    reden: 'reden' in data ? data.reden : null,
  }
}

const soortVan = (event: Gebeurtenis): Tijdlijnsoort => {
  if (event.type === 'CasusGeregistreerd') return 'STATUS'
  if (event.type === 'OnderdeelLeeggemaakt') return 'GEGEVENS'
  return deelVan(event)?.opties.soort ?? 'GEGEVENS'
}

const overWat = (stand: Casusstand | null, event: Gebeurtenis) => {
  const doel = stand && doelVan(stand, event.data)
  if (doel) return { over: doel.omschrijving, eenheid: doel.eenheid }
  return { over: stand && naamVan(stand, event), eenheid: null }
}

/** The goal that is named, or whose measurement is. */
const doelVan = ({ doelen, metingen }: Casusstand, data: Casusgebeurtenis['data']) => {
  const meting = 'metingId' in data ? metingen.find(({ metingId }) => metingId === data.metingId) : undefined
  const doelId = 'doelId' in data ? data.doelId : meting?.doelId
  return doelen.find((doel) => doel.doelId === doelId)
}

const naamVan = (stand: Casusstand, event: Gebeurtenis): string | null => {
  const deel = deelVan(event)
  const { noemt } = deel?.opties ?? {}
  if (!deel || !noemt) return null
  const lijst = stand[deel.sleutel as keyof Casusstand] as readonly object[]
  const een = lijst.find((ander) => isOver(deel, event, ander))
  return een ? String((een as Velden)[noemt]) : null
}
