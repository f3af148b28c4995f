import type { Analyseparameters, Analysesoort } from '../../events/sroi-analyse.ts'
import type { Casusopdracht } from '../casus/decider.ts'
import type { Rijinhoud } from '../import/waardekaart.ts'

/** Makes an id from words: the same words give the same id in every register. */
export type Maakid = (...woorden: readonly string[]) => string

/** A casus with its analyses, as commands. */
export interface Voorbeeldcasus {
  readonly casusId: string
  readonly opdrachten: readonly Casusopdracht[]
  readonly analyses: readonly Voorbeeldanalyse[]
  readonly organisatie: string
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
