import type { Inzagekanaal, Inzagesoort } from '../../src/inzage/soorten.ts'

const SOORT: Readonly<Record<Inzagesoort, string>> = {
  DOSSIER: 'Dossier',
  DOSSIER_TOEN: 'Dossier zoals toen bekend',
  TIJDLIJN: 'Tijdlijn',
  RAPPORT: 'Casusrapport',
  DELING: 'Delen',
  INZAGE: 'Wie het heeft gezien',
  ANALYSE: 'Analyse',
  ANALYSERAPPORT: 'Analyserapport',
  DEELNEMERS: 'Lijst van deelnemers',
  DEELNEMER: 'Deelnemer',
  DEELNEMERGEGEVENS: 'Gegevens van een deelnemer',
  DATASET: 'Gegevensset',
  INZAGESPOOR: 'Inzagelog',
  NOODTOEGANG: 'Noodtoegang',
}

const KANAAL: Readonly<Record<Inzagekanaal, string>> = {
  SCHERM: 'op het scherm',
  DOWNLOAD: 'download',
  API: 'via de API',
  NOODTOEGANG: 'met noodtoegang',
}

/* What is stored is text; a code that is not known any more stands as it is. */

export const inzagesoort = (soort: string): string => SOORT[soort as Inzagesoort] ?? soort
export const inzagekanaal = (kanaal: string): string => KANAAL[kanaal as Inzagekanaal] ?? kanaal
