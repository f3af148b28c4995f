import type { Decimal } from 'decimal.js'
import { behoud, Getal, HONDERD, NUL } from './getal.ts'
import { OngeldigeInvoer } from './ongeldige-invoer.ts'
import type {
  Bandbreedte,
  Conventie,
  Disconto,
  Inbreng,
  Proxysoort,
  Rekenparameters,
  Uitkomst,
  WaardekaartRij,
} from './typen.ts'

/** A row as it is calculated with: every figure read, and inside its range. */
export interface GelezenUitkomst {
  readonly rijId: string
  readonly belanghebbende: string
  readonly hoeveelheid: Decimal
  readonly proxyEuro: Decimal
  readonly indexfactor: Decimal
  readonly proxySoort: Proxysoort
  readonly tochGebeurdPct: Decimal
  readonly verdringingPct: Decimal
  readonly toerekeningAanAnderenPct: Decimal
  readonly afnamePct: Decimal
  /** What each percentage leaves: (1 − pct ÷ 100). */
  readonly blijft: Readonly<Record<Pctveld, Decimal>>
  readonly duurJaren: number
  readonly startPeriode: 1 | 2
}

export type Filter = 'tochGebeurdPct' | 'verdringingPct' | 'toerekeningAanAnderenPct'
export type Pctveld = Filter | 'afnamePct'

export interface GelezenInbreng {
  readonly rijId: string
  readonly euro: Decimal
  readonly jaar: number
  readonly financieel: boolean
}

export interface GelezenTarief {
  readonly rKortPct: Decimal
  readonly grensJaren: number | null
  readonly rLangPct: Decimal | null
}

export interface GelezenBandbreedte {
  readonly procentpunt: Decimal
  readonly proxyPct: Decimal
  readonly hoeveelheidPct: Decimal
  readonly duurJaren: number
  readonly inbrengPct: Decimal
  readonly discontoPunt: Decimal
}

export interface GelezenInvoer {
  readonly uitkomsten: readonly GelezenUitkomst[]
  readonly inbreng: readonly GelezenInbreng[]
  readonly tarief: GelezenTarief
  readonly conventie: Conventie
  readonly bandbreedte: GelezenBandbreedte
}

export const leesInvoer = (rijen: readonly WaardekaartRij[], parameters: Rekenparameters): GelezenInvoer => ({
  uitkomsten: rijen.flatMap((rij) => (rij.uitkomst === null ? [] : [leesUitkomst(rij, rij.uitkomst)])),
  inbreng: rijen.flatMap((rij) => (rij.inbreng === null ? [] : [leesInbreng(rij.rijId, rij.inbreng)])),
  tarief: leesTarief(parameters.disconto),
  conventie: parameters.conventie,
  bandbreedte: leesBandbreedte(parameters.bandbreedte),
})

/** No discounting is a legal, motivated choice (CHAC): it is calculated as a rate of zero. */
export const leesTarief = (disconto: Disconto): GelezenTarief => {
  if (disconto.soort === 'GEEN') return { rKortPct: NUL, grensJaren: null, rLangPct: null }
  if ((disconto.grensJaren === null) !== (disconto.rLangPct === null))
    throw new OngeldigeInvoer('tabel-onvolledig', 'disconto')
  return {
    rKortPct: leesPct(disconto.rKortPct, 'rKortPct'),
    grensJaren: disconto.grensJaren === null ? null : leesGeheel(disconto.grensJaren, 'grensJaren', 0),
    rLangPct: disconto.rLangPct === null ? null : leesPct(disconto.rLangPct, 'rLangPct'),
  }
}

export const leesPct = (tekst: string, veld: string, rijId: string | null = null): Decimal =>
  leesGetal(tekst, veld, rijId, NUL, HONDERD)

export const leesGetal = (
  tekst: string,
  veld: string,
  rijId: string | null = null,
  minimum: Decimal | null = null,
  maximum: Decimal | null = null,
): Decimal => {
  if (!GETALVORM.test(tekst)) throw new OngeldigeInvoer('geen-getal', veld, rijId)
  const getal = new Getal(tekst)
  if ((minimum?.greaterThan(getal) ?? false) || (maximum?.lessThan(getal) ?? false))
    throw new OngeldigeInvoer('buiten-bereik', veld, rijId)
  return getal
}

/** Plain decimal notation, bounded so that nobody can make the calculation slow. */
const GETALVORM = /^-?\d{1,30}(\.\d{1,60})?$/
const LANGSTE_DUUR = 100

const leesUitkomst = ({ rijId, belanghebbende }: WaardekaartRij, uitkomst: Uitkomst): GelezenUitkomst => {
  const pcts = {
    tochGebeurdPct: leesPct(uitkomst.tochGebeurdPct, 'tochGebeurdPct', rijId),
    verdringingPct: leesPct(uitkomst.verdringingPct, 'verdringingPct', rijId),
    toerekeningAanAnderenPct: leesPct(uitkomst.toerekeningAanAnderenPct, 'toerekeningAanAnderenPct', rijId),
    afnamePct: leesPct(uitkomst.afnamePct, 'afnamePct', rijId),
  }
  return {
    rijId,
    belanghebbende,
    hoeveelheid: leesGetal(uitkomst.hoeveelheid, 'hoeveelheid', rijId, NUL),
    proxyEuro: leesGetal(uitkomst.proxyEuro, 'proxyEuro', rijId),
    indexfactor: leesIndexfactor(uitkomst.indexfactor, rijId),
    proxySoort: uitkomst.proxySoort,
    ...pcts,
    blijft: {
      tochGebeurdPct: behoud(pcts.tochGebeurdPct),
      verdringingPct: behoud(pcts.verdringingPct),
      toerekeningAanAnderenPct: behoud(pcts.toerekeningAanAnderenPct),
      afnamePct: behoud(pcts.afnamePct),
    },
    duurJaren: leesGeheel(uitkomst.duurJaren, 'duurJaren', 1, rijId),
    startPeriode: leesStartPeriode(uitkomst.startPeriode, rijId),
  }
}

const leesIndexfactor = (tekst: string, rijId: string): Decimal => {
  const indexfactor = leesGetal(tekst, 'indexfactor', rijId, NUL)
  if (indexfactor.isZero()) throw new OngeldigeInvoer('buiten-bereik', 'indexfactor', rijId)
  return indexfactor
}

const leesStartPeriode = (startPeriode: 1 | 2, rijId: string): 1 | 2 => {
  if (startPeriode !== 1 && startPeriode !== 2)
    throw new OngeldigeInvoer('buiten-bereik', 'startPeriode', rijId)
  return startPeriode
}

const leesInbreng = (rijId: string, inbreng: Inbreng): GelezenInbreng => ({
  rijId,
  euro: leesGetal(inbreng.euro, 'euro', rijId, NUL),
  jaar: leesGeheel(inbreng.jaar, 'jaar', 0, rijId),
  financieel: inbreng.soort === 'GELD',
})

const leesBandbreedte = (bandbreedte: Bandbreedte): GelezenBandbreedte => ({
  procentpunt: leesPct(bandbreedte.procentpunt, 'procentpunt'),
  proxyPct: leesPct(bandbreedte.proxyPct, 'proxyPct'),
  hoeveelheidPct: leesPct(bandbreedte.hoeveelheidPct, 'hoeveelheidPct'),
  duurJaren: leesGeheel(bandbreedte.duurJaren, 'bandbreedte.duurJaren', 0),
  inbrengPct: leesInbrengPct(bandbreedte.inbrengPct),
  discontoPunt: leesPct(bandbreedte.discontoPunt, 'discontoPunt'),
})

/** At 100 % less input there could be nothing left to divide by. */
const leesInbrengPct = (tekst: string): Decimal => {
  const pct = leesPct(tekst, 'inbrengPct')
  if (pct.equals(100)) throw new OngeldigeInvoer('buiten-bereik', 'inbrengPct')
  return pct
}

const leesGeheel = (getal: number, veld: string, minimum: number, rijId: string | null = null): number => {
  if (!Number.isInteger(getal)) throw new OngeldigeInvoer('geen-geheel-getal', veld, rijId)
  if (getal < minimum || getal > LANGSTE_DUUR) throw new OngeldigeInvoer('buiten-bereik', veld, rijId)
  return getal
}
