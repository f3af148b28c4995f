/* What can be read, and over which way. Their Dutch labels stand in views/inzage/woorden.ts. */

const INZAGESOORTEN = [
  'DOSSIER',
  'DOSSIER_TOEN',
  'TIJDLIJN',
  'RAPPORT',
  'DELING',
  'INZAGE',
  'ANALYSE',
  'ANALYSERAPPORT',
  'DEELNEMERS',
  'DEELNEMER',
  'DEELNEMERGEGEVENS',
  'DATASET',
  'INZAGESPOOR',
  'NOODTOEGANG',
] as const
export type Inzagesoort = (typeof INZAGESOORTEN)[number]

const INZAGEKANALEN = ['SCHERM', 'DOWNLOAD', 'API', 'NOODTOEGANG'] as const
export type Inzagekanaal = (typeof INZAGEKANALEN)[number]
