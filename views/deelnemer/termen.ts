import type { Wisreden } from '../../events/deelnemer.ts'

/* The Dutch words of every code of deelnemers. */

export const WISREDEN: Readonly<Record<Wisreden, string>> = {
  VERZOEK: 'De persoon vraagt erom',
  BEWAARTERMIJN: 'De bewaartermijn is voorbij',
  TOESTEMMING_INGETROKKEN: 'De toestemming is ingetrokken',
  TEN_ONRECHTE: 'De gegevens hadden hier niet mogen staan',
}

/** What had left before an erasure. The codes are those of the trail of reading (src/inzage/soorten.ts). */
const SOORT: Readonly<Record<string, string>> = {
  DEELNEMERGEGEVENS: 'Alle gegevens van deze persoon',
  DATASET: 'Gegevensbestand',
  INZAGESPOOR: 'Overzicht van inzage',
}

const KANAAL: Readonly<Record<string, string>> = {
  DOWNLOAD: 'download',
  API: 'opgehaald met een API-sleutel',
}

export const soortnaam = (soort: string): string => SOORT[soort] ?? 'Uitvoer'

export const kanaalnaam = (kanaal: string): string => KANAAL[kanaal] ?? 'op het scherm'
