import type {
  Analyseresultaat,
  Analysesoort,
  Disconteringsconventie,
  Uitkomst,
} from '../events/sroi-analyse.ts'
import type { Kolommen } from './tabellen.ts'

export type Analysestatus = 'CONCEPT' | 'VASTGESTELD' | 'INGETROKKEN'

/** What the figures rest on. `parameters` holds all of it as JSON; the columns are what lists filter and show. */
export interface ParameterKolommen {
  readonly conventie: Disconteringsconventie
  readonly prijspeil: number
  readonly discontoSoort: 'TABEL' | 'GEEN'
  readonly discontoCode: string | null
  readonly discontoVersie: number | null
  readonly rKortPct: string | null
  readonly grensJaren: number | null
  readonly rLangPct: string | null
  readonly parameters: string
}

type OfNiets<T> = { readonly [Naam in keyof T]: T[Naam] | null }

/** The frozen result: everything is null until the analysis was adopted. `gevoeligst` is JSON. */
export type Resultaatkolommen = OfNiets<Omit<Analyseresultaat, 'gevoeligst'>> & {
  readonly gevoeligst: string | null
}

/** One row of table `analyses`. Decimals are strings in plain notation; instants ISO UTC; `fictief` is 0 or 1. */
export interface Analyse extends ParameterKolommen, Resultaatkolommen {
  readonly analyseId: string
  readonly casusId: string
  readonly soort: Analysesoort
  readonly naam: string
  readonly status: Analysestatus
  readonly fictief: number
  readonly herkomst: string | null
  readonly kopieVan: string | null
  readonly organisatie: string
  readonly aantalRijen: number
  /** Reference date of the adopted result. */
  readonly peildatum: string | null
  readonly vastgesteldOp: string | null
  readonly vastgesteldDoor: string | null
  readonly vastgesteldPositie: number | null
  readonly ingetrokkenReden: string | null
  readonly gestartOp: string
  readonly bijgewerktOp: string
  /** Version of the stream. */
  readonly versie: number
  readonly eerstePositie: number
  readonly laatstePositie: number
}

export const ANALYSEKOLOMMEN: Kolommen<Analyse> = {
  analyseId: 'TEXT NOT NULL',
  casusId: 'TEXT NOT NULL',
  soort: 'TEXT NOT NULL',
  naam: 'TEXT NOT NULL',
  status: 'TEXT NOT NULL',
  fictief: 'INTEGER NOT NULL',
  herkomst: 'TEXT',
  kopieVan: 'TEXT',
  organisatie: 'TEXT NOT NULL',
  aantalRijen: 'INTEGER NOT NULL',
  conventie: 'TEXT NOT NULL',
  prijspeil: 'INTEGER NOT NULL',
  discontoSoort: 'TEXT NOT NULL',
  discontoCode: 'TEXT',
  discontoVersie: 'INTEGER',
  rKortPct: 'TEXT',
  grensJaren: 'INTEGER',
  rLangPct: 'TEXT',
  parameters: 'TEXT NOT NULL',
  peildatum: 'TEXT',
  vastgesteldOp: 'TEXT',
  vastgesteldDoor: 'TEXT',
  vastgesteldPositie: 'INTEGER',
  rekenversie: 'INTEGER',
  investering: 'TEXT',
  bruto: 'TEXT',
  contanteWaarde: 'TEXT',
  nettoContanteWaarde: 'TEXT',
  ratio: 'TEXT',
  ratioNulReden: 'TEXT',
  nettoRatio: 'TEXT',
  laag: 'TEXT',
  hoog: 'TEXT',
  uiterstLaag: 'TEXT',
  uiterstHoog: 'TEXT',
  terugverdientijdMaanden: 'TEXT',
  n: 'INTEGER',
  gevoeligst: 'TEXT',
  ingetrokkenReden: 'TEXT',
  gestartOp: 'TEXT NOT NULL',
  bijgewerktOp: 'TEXT NOT NULL',
  versie: 'INTEGER NOT NULL',
  eerstePositie: 'INTEGER NOT NULL',
  laatstePositie: 'INTEGER NOT NULL',
}

/**
 * One row of table `analyserijen`: a row of the value map, every column of it. The columns of the input
 * (`inbreng…`) and of the outcome are null together where the row has none. `vervallen` is 0 or 1.
 */
export interface Analyserij {
  readonly analyseId: string
  readonly rijId: string
  readonly casusId: string
  /** Position of the event that added the row: the order on the page. */
  readonly volgorde: number
  readonly positie: number
  readonly vervallen: number
  readonly belanghebbende: string
  readonly groepsgrootte: number | null
  readonly aantalBetrokken: number | null
  readonly inbreng: string | null
  readonly inbrengSoort: 'GELD' | 'UREN' | 'NATURA' | null
  readonly inbrengEuro: string | null
  readonly inbrengJaar: number | null
  readonly prestatie: string | null
  readonly uitkomst: string | null
  readonly indicator: string | null
  readonly bron: string | null
  readonly steekproefN: number | null
  readonly hoeveelheid: string | null
  readonly eenheid: string | null
  readonly duurJaren: number | null
  readonly startPeriode: number | null
  readonly proxy: string | null
  readonly proxyEuro: string | null
  readonly proxySoort: Uitkomst['proxySoort'] | null
  readonly proxyBron: string | null
  readonly proxyPrijspeil: number | null
  readonly indexfactor: string | null
  readonly indexOnderbouwing: string | null
  readonly tochGebeurdPct: string | null
  readonly tochGebeurdOnderbouwing: string | null
  readonly verdringingPct: string | null
  readonly verdringingOnderbouwing: string | null
  readonly verdringingNiveau: string | null
  readonly toerekeningAanAnderenPct: string | null
  readonly toerekeningAanAnderenOnderbouwing: string | null
  /** JSON: `[{ wie, pct }]`. */
  readonly verdeling: string | null
  readonly afnamePct: string | null
  readonly afnameOnderbouwing: string | null
}

export const RIJKOLOMMEN: Kolommen<Analyserij> = {
  analyseId: 'TEXT NOT NULL',
  rijId: 'TEXT NOT NULL',
  casusId: 'TEXT NOT NULL',
  volgorde: 'INTEGER NOT NULL',
  positie: 'INTEGER NOT NULL',
  vervallen: 'INTEGER NOT NULL',
  belanghebbende: 'TEXT NOT NULL',
  groepsgrootte: 'INTEGER',
  aantalBetrokken: 'INTEGER',
  inbreng: 'TEXT',
  inbrengSoort: 'TEXT',
  inbrengEuro: 'TEXT',
  inbrengJaar: 'INTEGER',
  prestatie: 'TEXT',
  uitkomst: 'TEXT',
  indicator: 'TEXT',
  bron: 'TEXT',
  steekproefN: 'INTEGER',
  hoeveelheid: 'TEXT',
  eenheid: 'TEXT',
  duurJaren: 'INTEGER',
  startPeriode: 'INTEGER',
  proxy: 'TEXT',
  proxyEuro: 'TEXT',
  proxySoort: 'TEXT',
  proxyBron: 'TEXT',
  proxyPrijspeil: 'INTEGER',
  indexfactor: 'TEXT',
  indexOnderbouwing: 'TEXT',
  tochGebeurdPct: 'TEXT',
  tochGebeurdOnderbouwing: 'TEXT',
  verdringingPct: 'TEXT',
  verdringingOnderbouwing: 'TEXT',
  verdringingNiveau: 'TEXT',
  toerekeningAanAnderenPct: 'TEXT',
  toerekeningAanAnderenOnderbouwing: 'TEXT',
  verdeling: 'TEXT',
  afnamePct: 'TEXT',
  afnameOnderbouwing: 'TEXT',
}
