import type { Analyseparameters, Analysesoort } from '../../events/sroi-analyse.ts'
import type { Casusopdracht } from '../casus/decider.ts'
import type { Rijinhoud } from '../import/waardekaart.ts'

/** Makes an id from words: the same words give the same id in every register. */
export type Maakid = (...woorden: readonly string[]) => string

/** Who the examples come from in the timeline, where it is no person of theirs. */
export const VOORBEELDEN_ACTOR = 'Voorbeelden'

/** A casus with its analyses, as commands. */
export interface Voorbeeldcasus {
  readonly casusId: string
  readonly opdrachten: readonly Casusopdracht[]
  readonly analyses: readonly Voorbeeldanalyse[]
  readonly organisatieId: string
  /** Account id of who made it. */
  readonly maker: string
}

export interface Voorbeeldanalyse {
  readonly analyseId: string
  readonly soort: Analysesoort
  readonly naam: string
  readonly parameters: Analyseparameters
  readonly fictief: boolean
  readonly herkomst: string | null
  readonly rijen: readonly Rijinhoud[]
  /** Null: still a concept. */
  readonly peildatum: string | null
}
