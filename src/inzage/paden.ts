import type { Inzagekanaal, Inzagesoort } from './soorten.ts'

/** What opening a path leaves in the trail. */
export interface Inzagepad {
  readonly soort: Inzagesoort
  /** What the `:id` of the path names; a whole list has none. */
  readonly over: 'CASUS' | 'ANALYSE' | 'DEELNEMER' | 'LIJST'
  readonly kanaal?: Inzagekanaal
}

/* What is shown or handed out of a casus or a person. Data sets are recorded row by row. */

export const DOSSIER: Inzagepad = { soort: 'DOSSIER', over: 'CASUS' }
export const TIJDLIJN: Inzagepad = { soort: 'TIJDLIJN', over: 'CASUS' }
export const RAPPORT: Inzagepad = { soort: 'RAPPORT', over: 'CASUS' }
export const DELING: Inzagepad = { soort: 'DELING', over: 'CASUS' }
export const CASUSINZAGE: Inzagepad = { soort: 'INZAGE', over: 'CASUS' }
/** What an analysis begins with is read in its casus. */
export const NIEUWE_ANALYSE: Inzagepad = { soort: 'ANALYSE', over: 'CASUS' }
export const ANALYSE: Inzagepad = { soort: 'ANALYSE', over: 'ANALYSE' }
export const ANALYSERAPPORT: Inzagepad = { soort: 'ANALYSERAPPORT', over: 'ANALYSE' }
export const NOODTOEGANG: Inzagepad = { soort: 'NOODTOEGANG', over: 'LIJST' }
export const DEELNEMERLIJST: Inzagepad = { soort: 'DEELNEMERS', over: 'LIJST' }
export const DEELNEMER: Inzagepad = { soort: 'DEELNEMER', over: 'DEELNEMER' }
export const DEELNEMERGEGEVENS: Inzagepad = {
  soort: 'DEELNEMERGEGEVENS',
  over: 'DEELNEMER',
  kanaal: 'DOWNLOAD',
}
export const INZAGESPOOR: Inzagepad = { soort: 'INZAGESPOOR', over: 'LIJST' }
export const INZAGEUITVOER: Inzagepad = { soort: 'INZAGESPOOR', over: 'LIJST', kanaal: 'DOWNLOAD' }
