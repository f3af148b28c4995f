import type { Inzagekanaal, Inzagesoort } from './soorten.ts'

/** What opening a path leaves in the trail. */
export interface Inzagepad {
  readonly soort: Inzagesoort
  /** What the `:id` of the path names; a whole list has none. */
  readonly over: 'CASUS' | 'ANALYSE' | 'DEELNEMER' | 'LIJST'
  readonly kanaal?: Inzagekanaal
}

const casus = (soort: Inzagesoort): Inzagepad => ({ soort, over: 'CASUS' })

const deelnemer = (soort: Inzagesoort): Inzagepad => ({ soort, over: 'DEELNEMER' })

/** Every path that shows or hands out what is known of a casus or a person. Data sets are recorded row by row. */
export const INZAGEPADEN: Readonly<Record<string, Inzagepad>> = {
  'GET /casussen/:id': casus('DOSSIER'),
  'GET /casussen/:id/afsluiting': casus('DOSSIER'),
  'GET /casussen/:id/tijdlijn': casus('TIJDLIJN'),
  'GET /casussen/:id/rapport': casus('RAPPORT'),
  'GET /casussen/:id/bewaring': casus('DOSSIER'),
  'GET /casussen/:id/deling': casus('DELING'),
  'GET /casussen/:id/deling/voorbeeld': casus('DELING'),
  'GET /casussen/:id/inzage': casus('INZAGE'),
  'GET /casussen/:id/analyses/nieuw': casus('ANALYSE'),
  'GET /analyses/:id': { soort: 'ANALYSE', over: 'ANALYSE' },
  'GET /analyses/:id/rapport': { soort: 'ANALYSERAPPORT', over: 'ANALYSE' },
  'GET /noodtoegang': { soort: 'NOODTOEGANG', over: 'LIJST' },
  'GET /deelnemers': { soort: 'DEELNEMERS', over: 'LIJST' },
  'POST /deelnemers/zoekresultaten': { soort: 'DEELNEMERS', over: 'LIJST' },
  'GET /deelnemers/:id': deelnemer('DEELNEMER'),
  'GET /deelnemers/:id/gegevens': deelnemer('DEELNEMER'),
  'GET /deelnemers/:id/wissing': deelnemer('DEELNEMER'),
  'GET /deelnemers/:id/bon': deelnemer('DEELNEMER'),
  'GET /deelnemers/:id/trajecten/nieuw': deelnemer('DEELNEMER'),
  'GET /deelnemers/:id/trajecten/:trajectId': deelnemer('DEELNEMER'),
  'GET /deelnemers/:id/uitvoer': { ...deelnemer('DEELNEMERGEGEVENS'), kanaal: 'DOWNLOAD' },
  'GET /inzage': { soort: 'INZAGESPOOR', over: 'LIJST' },
  'GET /inzage/uitvoer': { soort: 'INZAGESPOOR', over: 'LIJST', kanaal: 'DOWNLOAD' },
}

/** What stands on the page of a form that was refused. */
export const opnieuwGetoond = (padnaam: string): Inzagepad | undefined =>
  OPNIEUW.find(([begin]) => padnaam.startsWith(begin))?.[1]

const OPNIEUW: readonly (readonly [begin: string, pad: Inzagepad])[] = [
  ['POST /casussen/:id/', casus('DOSSIER')],
  ['POST /analyses/:id/', { soort: 'ANALYSE', over: 'ANALYSE' }],
  ['POST /deelnemers/:id/', deelnemer('DEELNEMER')],
]
