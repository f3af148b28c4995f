import type { Decimal } from 'decimal.js'
import { type Discontotabel, discontotabel } from './disconto.ts'
import { NUL, som } from './getal.ts'
import { gevoeligheid } from './gevoeligheid.ts'
import {
  type GelezenInbreng,
  type GelezenInvoer,
  type GelezenTarief,
  leesInvoer,
  leesTarief,
} from './invoer.ts'
import { omslagpunt } from './omslagpunt.ts'
import { waardeerInbreng, waardeerRij } from './rij.ts'
import { rijfactoren } from './rijfactoren.ts'
import { aandelenPerProxysoort, signalen } from './signalen.ts'
import { terugverdientijden } from './terugverdientijd.ts'
import type {
  BerekenSroi,
  Cijfer,
  Conventie,
  ConventieUitkomst,
  Disconto,
  GeenRatio,
  InbrengUitkomst,
  Investering,
  Kalenderjaar,
  Rekenparameters,
  RijUitkomst,
  WaardekaartRij,
} from './typen.ts'
import { waterval } from './waterval.ts'

/**
 * Social return on investment of a value map: PV ÷ investment, and everything needed to take it apart.
 * A Guide to SROI (Cabinet Office 2009, SROI Network 2012), stages 4 and 5.
 */
export const berekenSroi: BerekenSroi = (rijen, parameters) => {
  const invoer = leesInvoer(rijen, parameters)
  const tabel = tabelVoor(invoer, invoer.tarief, invoer.conventie)
  const uitkomsten = invoer.uitkomsten.map((uitkomst) => waardeerRij(uitkomst, tabel))
  const factoren = invoer.uitkomsten.map((uitkomst) => rijfactoren(uitkomst, tabel))
  const inbreng = invoer.inbreng.map((rij) => waardeerInbreng(rij, tabel))
  const investering = telInvestering(invoer.inbreng, inbreng)
  const contanteWaarde = telContant(uitkomsten)
  const nettoContanteWaarde = contanteWaarde.minus(investering.contant)
  const impactJaar1 = som(uitkomsten.map((rij) => rij.impactJaar1))
  const jaren = kalenderjaren(uitkomsten)
  const reden = geenRatio(uitkomsten, investering.contant)
  const aandelen = aandelenPerProxysoort(rijen, uitkomsten)
  return {
    investering,
    brutoPerJaar: som(uitkomsten.map((rij) => rij.bruto)),
    bruto: som(uitkomsten.map((rij) => rij.niveaus.bruto)),
    impactJaar1,
    contanteWaarde,
    contanteWaardePositief: telContant(uitkomsten.filter((rij) => !rij.negatief)),
    contanteWaardeNegatief: telContant(uitkomsten.filter((rij) => rij.negatief)),
    nettoContanteWaarde,
    ratio: verhouding(contanteWaarde, investering.contant, reden),
    nettoRatio: verhouding(nettoContanteWaarde, investering.contant, reden),
    rijen: uitkomsten,
    inbreng,
    kalenderjaren: jaren,
    waterval: waterval(uitkomsten, investering.contant),
    terugverdientijd: terugverdientijden(investering, impactJaar1, jaren),
    gevoeligheid:
      reden === null ? gevoeligheid(invoer, factoren, contanteWaarde, investering.contant) : { nul: reden },
    omslagpunt: omslagpunt(factoren, contanteWaarde, investering.contant),
    aandelen,
    signalen: signalen(rijen, parameters.disconto, aandelen),
  }
}

/** The same rows under each convention, for a small table next to the ratio. */
export const vergelijkConventies = (
  rijen: readonly WaardekaartRij[],
  parameters: Rekenparameters,
): ConventieUitkomst[] => {
  const invoer = leesInvoer(rijen, parameters)
  return CONVENTIES_JAAR_1.map((conventie) => ({ conventie, ...kort(invoer, invoer.tarief, conventie) }))
}

/** The same rows with other discount rates, such as the versions before and after the one chosen. */
export const vergelijkDisconto = (
  rijen: readonly WaardekaartRij[],
  parameters: Rekenparameters,
  discontos: readonly Disconto[],
): (Omit<ConventieUitkomst, 'conventie'> & { readonly disconto: Disconto })[] => {
  const invoer = leesInvoer(rijen, parameters)
  return discontos.map((disconto) => ({
    disconto,
    ...kort(invoer, leesTarief(disconto), invoer.conventie),
  }))
}

const CONVENTIES_JAAR_1: readonly Conventie[] = ['EIND', 'BEGIN', 'MIDDEN']

const tabelVoor = (invoer: GelezenInvoer, tarief: GelezenTarief, conventie: Conventie): Discontotabel =>
  discontotabel(
    Math.max(
      0,
      ...invoer.uitkomsten.map((rij) => rij.duurJaren + rij.startPeriode - 1),
      ...invoer.inbreng.map((rij) => rij.jaar),
    ),
    tarief,
    conventie,
  )

const telInvestering = (
  gelezen: readonly GelezenInbreng[],
  inbreng: readonly InbrengUitkomst[],
): Investering => {
  const financieel = som(gelezen.filter((rij) => rij.financieel).map((rij) => rij.euro))
  const nietFinancieel = som(gelezen.filter((rij) => !rij.financieel).map((rij) => rij.euro))
  return {
    contant: som(inbreng.map((rij) => rij.contant)),
    nominaal: financieel.plus(nietFinancieel),
    financieel,
    nietFinancieel,
  }
}

const telContant = (rijen: readonly RijUitkomst[]): Decimal => som(rijen.map((rij) => rij.contanteWaarde))

const geenRatio = (rijen: readonly RijUitkomst[], investering: Decimal): GeenRatio | null => {
  if (rijen.length === 0) return 'geen-uitkomsten'
  return investering.isZero() ? 'geen-investering' : null
}

const verhouding = (teller: Decimal, noemer: Decimal, reden: GeenRatio | null): Cijfer<GeenRatio> =>
  reden === null ? { waarde: teller.div(noemer) } : { nul: reden }

const kalenderjaren = (rijen: readonly RijUitkomst[]): Kalenderjaar[] => {
  const jaren = rijen.flatMap((rij) => rij.jaren)
  const laatste = Math.max(0, ...jaren.map((jaar) => jaar.jaar))
  const kalender = Array.from({ length: laatste }, (_, index) => ({
    jaar: index + 1,
    waarde: NUL,
    contanteWaarde: NUL,
  }))
  for (const { jaar, waarde, contanteWaarde } of jaren) {
    const dit = kalender[jaar - 1]
    if (dit === undefined) continue
    dit.waarde = dit.waarde.plus(waarde)
    dit.contanteWaarde = dit.contanteWaarde.plus(contanteWaarde)
  }
  return kalender
}

const kort = (invoer: GelezenInvoer, tarief: GelezenTarief, conventie: Conventie) => {
  const tabel = tabelVoor(invoer, tarief, conventie)
  const uitkomsten = invoer.uitkomsten.map((uitkomst) => waardeerRij(uitkomst, tabel))
  const contanteWaarde = telContant(uitkomsten)
  const investering = som(invoer.inbreng.map((rij) => waardeerInbreng(rij, tabel).contant))
  return {
    contanteWaarde,
    investering,
    ratio: verhouding(contanteWaarde, investering, geenRatio(uitkomsten, investering)),
  }
}
