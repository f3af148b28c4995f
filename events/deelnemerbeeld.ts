import type { Deelnemerdata, Deelnemergebeurtenis, Persoonsgegevens, Wisbon, Wisreden } from './deelnemer.ts'
import { stempelVan, type Voorgesteld, vouwStroom } from './gebeurtenis.ts'

export const DEELNEMERSTROOM = 'deelnemer-'
export const deelnemerstroom = (deelnemerId: string): string => `${DEELNEMERSTROOM}${deelnemerId}`

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

type Gebeurtenis = Voorgesteld<Deelnemergebeurtenis>

/** The deelnemer after one more of their events; the first one registers them. */
export const naDeelnemergebeurtenis = (
  deelnemer: Deelnemerbeeld | null,
  event: Gebeurtenis,
): Deelnemerbeeld | null => {
  if (event.type === 'DeelnemerIngeschreven') return ingeschreven(event, event.data)
  const { version: versie, geregistreerdOp: op, actor } = stempelVan(event)
  if (event.type === 'DeelnemerGewist')
    return deelnemer && { ...deelnemer, wissing: { ...event.data, op, actor }, versie }
  const { reden: _, ...gegevens } = event.data
  return deelnemer && { ...deelnemer, gegevens, versie }
}

/** Null when there is no such deelnemer. */
export const vouwDeelnemer = vouwStroom(naDeelnemergebeurtenis, null)

const ingeschreven = (event: Gebeurtenis, data: Deelnemerdata<'DeelnemerIngeschreven'>): Deelnemerbeeld => {
  const { stream, organisatie, geregistreerdOp: op, actor, version } = stempelVan(event)
  const { pseudoniem, fictief, ...gegevens } = data
  return {
    deelnemerId: stream.slice(DEELNEMERSTROOM.length),
    organisatieId: organisatie,
    pseudoniem,
    fictief,
    gegevens,
    ingeschreven: { op, actor },
    wissing: null,
    versie: version,
  }
}
