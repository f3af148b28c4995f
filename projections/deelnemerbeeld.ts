import type { Deelnemergebeurtenis, Persoonsgegevens, Wisbon, Wisreden } from '../events/deelnemer.ts'
import type { StoredEvent } from '../src/store/ports.ts'

/** One deelnemer as their stream tells it. Personal fields are open when the events were, and sealed otherwise. */
export interface Deelnemerbeeld {
  readonly deelnemerId: string
  readonly organisatieId: string
  readonly pseudoniem: string
  readonly fictief: boolean
  readonly gegevens: Persoonsgegevens
  readonly ingeschreven: Vastlegging
  readonly wissing: Wissing | null
  readonly versie: number
}

export interface Wissing extends Wisbon, Vastlegging {
  readonly reden: Wisreden
}

export interface Vastlegging {
  /** Instant, ISO UTC. */
  readonly op: string
  readonly actor: string
}

type Gebeurtenis = StoredEvent & Deelnemergebeurtenis

export const DEELNEMERSTROOM = 'deelnemer-'

/** Null when there is no such deelnemer. */
export const vouwDeelnemer = (events: readonly StoredEvent[]): Deelnemerbeeld | null =>
  (events as readonly Gebeurtenis[]).reduce<Deelnemerbeeld | null>(naDeelnemergebeurtenis, null)

const naDeelnemergebeurtenis = (beeld: Deelnemerbeeld | null, event: Gebeurtenis): Deelnemerbeeld | null => {
  const { version: versie, geregistreerdOp: op, actor } = event
  switch (event.type) {
    case 'DeelnemerIngeschreven': {
      const { pseudoniem, fictief, ...gegevens } = event.data
      return {
        deelnemerId: event.stream.slice(DEELNEMERSTROOM.length),
        organisatieId: event.organisatie,
        pseudoniem,
        fictief,
        gegevens,
        ingeschreven: { op, actor },
        wissing: null,
        versie,
      }
    }
    case 'DeelnemersgegevensGewijzigd': {
      const { eigenKenmerk, roepnaam, contact } = event.data
      return beeld && { ...beeld, gegevens: { eigenKenmerk, roepnaam, contact }, versie }
    }
    case 'DeelnemerGewist':
      return beeld && { ...beeld, wissing: { ...event.data, op, actor }, versie }
  }
}
