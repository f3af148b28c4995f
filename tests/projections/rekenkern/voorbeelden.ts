import type { Decimal } from 'decimal.js'
import type {
  Bandbreedte,
  Conventie,
  Disconto,
  Inbreng,
  Rekenparameters,
  Uitkomst,
  WaardekaartRij,
} from '../../../projections/rekenkern/typen.ts'

/** Value maps from published texts, written out from their source. */

export const uitkomst = (afwijkend: Partial<Uitkomst> = {}): Uitkomst => ({
  hoeveelheid: '1',
  duurJaren: 1,
  startPeriode: 1,
  proxyEuro: '1000',
  indexfactor: '1',
  proxySoort: 'MAATSCHAPPELIJK',
  tochGebeurdPct: '0',
  verdringingPct: '0',
  toerekeningAanAnderenPct: '0',
  afnamePct: '0',
  proxyBron: 'prijslijst (fictief)',
  bron: 'registratie (fictief)',
  steekproefN: null,
  ...afwijkend,
})

export const geld = (euro: string, jaar = 0): Inbreng => ({
  omschrijving: 'programmakosten',
  soort: 'GELD',
  euro,
  jaar,
})

export const rij = (rijId: string, delen: Partial<Omit<WaardekaartRij, 'rijId'>>): WaardekaartRij => ({
  rijId,
  belanghebbende: rijId,
  inbreng: null,
  uitkomst: null,
  ...delen,
})

export const BAND: Bandbreedte = {
  procentpunt: '10',
  proxyPct: '20',
  hoeveelheidPct: '10',
  duurJaren: 1,
  inbrengPct: '20',
  discontoPunt: '1',
}

export const GEEN: Disconto = { soort: 'GEEN', motivering: 'duur van één jaar' }

export const tabel = (rKortPct: string): Disconto => ({
  soort: 'TABEL',
  code: `${rKortPct} procent`,
  rKortPct,
  grensJaren: null,
  rLangPct: null,
})

/** Werkgroep Discontovoet, from 2026. */
export const NL_2026: Disconto = {
  soort: 'TABEL',
  code: 'NL-2026',
  rKortPct: '2.8',
  grensJaren: 35,
  rLangPct: '1.8',
}

export const parameters = (disconto: Disconto, conventie: Conventie): Rekenparameters => ({
  disconto,
  conventie,
  bandbreedte: BAND,
})

/** Test A: UK local-authority employment programme ("Social Return on Investment (SROI)"). */
export const ARBEIDSTOELEIDING: readonly WaardekaartRij[] = [
  rij('deelnemers', {
    belanghebbende: 'Deelnemers',
    inbreng: geld('250000'),
    uitkomst: uitkomst({
      hoeveelheid: '60',
      duurJaren: 2,
      proxyEuro: '8500',
      tochGebeurdPct: '40',
      toerekeningAanAnderenPct: '30',
      afnamePct: '30',
    }),
  }),
]

/** Test A2, same source: charity befriending. */
export const MAATJESPROJECT: readonly WaardekaartRij[] = [
  rij('deelnemers', {
    inbreng: geld('60000'),
    uitkomst: uitkomst({
      hoeveelheid: '80',
      proxyEuro: '1100',
      tochGebeurdPct: '35',
      toerekeningAanAnderenPct: '15',
    }),
  }),
]

/** Test B: two outcomes with drop-off (public non-profit valuation text, "verified arithmetic"). */
export const TWEE_UITKOMSTEN: readonly WaardekaartRij[] = [
  rij('A', {
    belanghebbende: 'Deelnemers',
    inbreng: geld('620000'),
    uitkomst: uitkomst({
      hoeveelheid: '220',
      duurJaren: 3,
      proxyEuro: '4500',
      tochGebeurdPct: '30',
      toerekeningAanAnderenPct: '20',
      afnamePct: '20',
    }),
  }),
  rij('B', {
    belanghebbende: 'Deelnemers',
    uitkomst: uitkomst({
      hoeveelheid: '220',
      duurJaren: 2,
      proxyEuro: '1200',
      tochGebeurdPct: '15',
      toerekeningAanAnderenPct: '10',
    }),
  }),
]

/** Test D: CHAC Youth Prevention & Diversion, forecast SROI (niaa.gov.au): only the totals are published. */
export const CHAC: readonly WaardekaartRij[] = [
  rij('jeugd', { inbreng: geld('847166'), uitkomst: uitkomst({ proxyEuro: '4760250' }) }),
]

/** In as many decimals as the source prints. */
export const op = (getal: Decimal, decimalen: number): string => getal.toFixed(decimalen)

/** The figure itself; a reason in its place is part of what the test then shows. */
export const cijfer = (
  uitkomst: { readonly waarde: Decimal } | { readonly nul: string },
  decimalen: number,
): string => ('waarde' in uitkomst ? op(uitkomst.waarde, decimalen) : uitkomst.nul)
