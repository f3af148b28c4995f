import type { Decimal } from 'decimal.js'

/**
 * What goes into and comes out of the SROI calculation.
 *
 * Input travels as strings in plain decimal notation, percentages as 0–100. Output holds `Decimal`;
 * `alsTekst` (tekst.ts) turns a whole outcome into strings where it is stored or sent.
 */

// ---------------------------------------------------------------- input

export interface Inbreng {
  readonly omschrijving: string
  readonly soort: 'GELD' | 'UREN' | 'NATURA'
  readonly euro: string
  /** 0 = at the start, not discounted; k = in year k, discounted by the convention. */
  readonly jaar: number
}

export type Proxysoort = 'PUBLIEK_KASSTROOM' | 'MAATSCHAPPELIJK' | 'WELZIJN'

export interface Uitkomst {
  readonly hoeveelheid: string
  readonly duurJaren: number
  /** 1 = the outcome starts during the activity, 2 = in the period after. */
  readonly startPeriode: 1 | 2
  /** May be negative. */
  readonly proxyEuro: string
  /** Brings the proxy from its own price year to that of the analysis; "1" when the same. */
  readonly indexfactor: string
  readonly proxySoort: Proxysoort
  readonly tochGebeurdPct: string
  readonly verdringingPct: string
  readonly toerekeningAanAnderenPct: string
  readonly afnamePct: string
  readonly proxyBron: string | null
  readonly bron: string | null
  readonly steekproefN: number | null
}

export interface WaardekaartRij {
  readonly rijId: string
  readonly belanghebbende: string
  readonly inbreng: Inbreng | null
  readonly uitkomst: Uitkomst | null
}

export type Disconto =
  | {
      readonly soort: 'TABEL'
      readonly code: string
      readonly rKortPct: string
      readonly grensJaren: number | null
      readonly rLangPct: string | null
    }
  | { readonly soort: 'GEEN'; readonly motivering: string }

export type Conventie = 'EIND' | 'BEGIN' | 'MIDDEN'

/** How far each kind of assumption is moved for low and high; a stored choice of the analysis. */
export interface Bandbreedte {
  /** Percentage points for toch gebeurd, verdringing, toerekening and afname. */
  readonly procentpunt: string
  readonly proxyPct: string
  readonly hoeveelheidPct: string
  readonly duurJaren: number
  /** Hours and inputs in kind only: money that was paid is not an assumption. */
  readonly inbrengPct: string
  readonly discontoPunt: string
}

export interface Rekenparameters {
  readonly disconto: Disconto
  readonly conventie: Conventie
  readonly bandbreedte: Bandbreedte
}

// ---------------------------------------------------------------- output

/** A figure, or the reason why there is none. Never 0 or Infinity in its place. */
export type Cijfer<Reden extends string> = { readonly waarde: Decimal } | { readonly nul: Reden }

export type GeenRatio = 'geen-investering' | 'geen-uitkomsten'
export type GeenTerugverdientijd = 'geen-investering' | 'geen-positieve-impact' | 'niet-terugverdiend'
export type GeenOmslagpunt = 'niet-bereikbaar' | 'geen-investering'

export interface SroiUitkomst {
  readonly investering: Investering
  /** Quantity × proxy of all rows, one year, before any filter. */
  readonly brutoPerJaar: Decimal
  /** The same over the full duration of each row: where the waterfall starts. */
  readonly bruto: Decimal
  /** Impact of all rows in their first year. */
  readonly impactJaar1: Decimal
  readonly contanteWaarde: Decimal
  /** Of which from rows with a positive and with a negative value; together `contanteWaarde`. */
  readonly contanteWaardePositief: Decimal
  readonly contanteWaardeNegatief: Decimal
  readonly nettoContanteWaarde: Decimal
  readonly ratio: Cijfer<GeenRatio>
  readonly nettoRatio: Cijfer<GeenRatio>
  /** One for each row with an outcome, in the order of the input. */
  readonly rijen: readonly RijUitkomst[]
  /** One for each row with an input, in the order of the input. */
  readonly inbreng: readonly InbrengUitkomst[]
  /** From year 1 to the last year with value, without gaps. */
  readonly kalenderjaren: readonly Kalenderjaar[]
  readonly waterval: readonly Watervalstap[]
  readonly terugverdientijd: Terugverdientijden
  readonly gevoeligheid: Gevoeligheid | { readonly nul: GeenRatio }
  readonly omslagpunt: Omslagpunt
  readonly aandelen: readonly AandeelPerProxysoort[]
  readonly signalen: readonly Signaal[]
}

export interface Investering {
  /** The divisor of the ratio. */
  readonly contant: Decimal
  readonly nominaal: Decimal
  /** Nominal split: money, and hours or goods that were given a value. */
  readonly financieel: Decimal
  readonly nietFinancieel: Decimal
}

export interface InbrengUitkomst {
  readonly rijId: string
  readonly jaar: number
  readonly nominaal: Decimal
  readonly discontofactor: Decimal
  readonly contant: Decimal
}

export interface RijUitkomst {
  readonly rijId: string
  readonly belanghebbende: string
  readonly negatief: boolean
  /** Quantity × indexed proxy, one year. */
  readonly bruto: Decimal
  /** After the three filters, first year of the outcome. */
  readonly impactJaar1: Decimal
  readonly jaren: readonly Uitkomstjaar[]
  readonly contanteWaarde: Decimal
  /** The levels of the waterfall of this row alone, over its full duration. */
  readonly niveaus: Niveaus
}

export interface Uitkomstjaar {
  /** k: year of the outcome. */
  readonly uitkomstjaar: number
  /** t: year of the analysis. */
  readonly jaar: number
  readonly waarde: Decimal
  readonly discontofactor: Decimal
  readonly contanteWaarde: Decimal
}

export interface Niveaus {
  readonly bruto: Decimal
  readonly naTochGebeurd: Decimal
  readonly naVerdringing: Decimal
  readonly naAnderen: Decimal
  readonly naAfname: Decimal
  readonly contant: Decimal
}

export interface Kalenderjaar {
  readonly jaar: number
  readonly waarde: Decimal
  readonly contanteWaarde: Decimal
}

export type Watervalcode =
  | 'bruto'
  | 'toch-gebeurd'
  | 'verdringing'
  | 'anderen'
  | 'afname'
  | 'tijd'
  | 'contante-waarde'
  | 'investering'
  | 'netto-contante-waarde'

export interface Watervalstap {
  readonly code: Watervalcode
  /** `stand` draws a bar from zero, `verandering` one that hangs between two levels. */
  readonly soort: 'stand' | 'verandering'
  /** Signed: what this step adds. Of a `stand` the level itself. */
  readonly bedrag: Decimal
  /** The level after this step. */
  readonly stand: Decimal
}

export interface Terugverdientijden {
  /** Months = investment ÷ (yearly impact ÷ 12); ignores duration, drop-off and discounting. */
  readonly eenvoudig: Cijfer<GeenTerugverdientijd>
  /** Months until the values of the years, not discounted, add up to the investment. */
  readonly cumulatief: Cijfer<GeenTerugverdientijd>
  /** The same with present values. */
  readonly cumulatiefContant: Cijfer<GeenTerugverdientijd>
}

export type Aanname =
  | 'hoeveelheid'
  | 'proxyEuro'
  | 'tochGebeurdPct'
  | 'verdringingPct'
  | 'toerekeningAanAnderenPct'
  | 'afnamePct'
  | 'duurJaren'
  | 'inbreng'
  | 'discontovoet'

export interface TornadoStaaf {
  /** `null` for the discount rate, which belongs to the whole analysis. */
  readonly rijId: string | null
  readonly aanname: Aanname
  /** The assumption itself, in its own unit: number, euro, per cent, years. */
  readonly invoerBasis: Decimal
  readonly invoerLaag: Decimal
  readonly invoerHoog: Decimal
  readonly ratioBijLaag: Decimal
  readonly ratioBijHoog: Decimal
  /** Distance between the lowest and the highest of the three ratios; the bars are sorted by it. */
  readonly spreiding: Decimal
}

export interface Gevoeligheid {
  readonly tornado: readonly TornadoStaaf[]
  /** Root-sum-of-squares of the one-way swings: when the assumptions are off independently of each other. */
  readonly bereik: { readonly laag: Decimal; readonly basis: Decimal; readonly hoog: Decimal }
  /** Everything unfavourable, everything favourable at once: limits, not expectations. */
  readonly uiterst: { readonly laag: Decimal; readonly hoog: Decimal }
}

export interface Omslagpunt {
  /** Does the analysis reach 1:1 as it stands? `null` when there is no ratio. */
  readonly gehaald: boolean | null
  /** All proxies × this gives 1:1. */
  readonly alleProxiesMaal: Cijfer<GeenOmslagpunt>
  readonly rijen: readonly RijOmslagpunt[]
  /**
   * The one sentence: the row of which the quantity decides most. `null` when no quantity can do it alone.
   * Read it as "zolang" when `gehaald`, as "pas als" when not.
   */
  readonly kernzin: Kernzin | null
}

export interface RijOmslagpunt {
  readonly rijId: string
  /** The value of this row × this gives 1:1. */
  readonly maal: Cijfer<GeenOmslagpunt>
  /** In the price year of the proxy itself, before the index. */
  readonly proxyEuro: Cijfer<GeenOmslagpunt>
  readonly hoeveelheid: Cijfer<GeenOmslagpunt>
  readonly tochGebeurdPct: Cijfer<GeenOmslagpunt>
  readonly verdringingPct: Cijfer<GeenOmslagpunt>
  readonly toerekeningAanAnderenPct: Cijfer<GeenOmslagpunt>
}

export interface Kernzin {
  readonly rijId: string
  readonly richting: 'ten-minste' | 'ten-hoogste'
  /** Whole number that still holds: rounded up for "ten minste", down for "ten hoogste". */
  readonly omslagHoeveelheid: Decimal
  readonly hoeveelheid: Decimal
}

export interface AandeelPerProxysoort {
  readonly soort: Proxysoort
  /** Share (0–1) of the present value of the rows with a positive value. */
  readonly aandeel: Decimal
}

/** What a reader should know before the figure is quoted. Codes; the sentences stand in the views. */
export type Signaal =
  | { readonly code: 'rij-zonder-bron'; readonly rijIds: readonly string[] }
  | { readonly code: 'proxy-zonder-bron'; readonly rijIds: readonly string[] }
  | {
      readonly code: 'mogelijke-dubbeltelling'
      readonly belanghebbende: string
      readonly rijIds: readonly string[]
    }
  | { readonly code: 'zachte-proxies'; readonly aandeel: Decimal; readonly rijIds: readonly string[] }
  | { readonly code: 'geen-discontering'; readonly rijIds: readonly string[] }

/** Implemented by `berekenSroi` in sroi.ts; throws `OngeldigeInvoer` (ongeldige-invoer.ts). */
export type BerekenSroi = (rijen: readonly WaardekaartRij[], parameters: Rekenparameters) => SroiUitkomst

export interface ConventieUitkomst {
  readonly conventie: Conventie
  readonly contanteWaarde: Decimal
  readonly investering: Decimal
  readonly ratio: Cijfer<GeenRatio>
}
