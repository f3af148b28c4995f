/* What a receipt calls that which had left. The codes are those of the trail of reading (src/inzage/soorten.ts). */

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
