import type { Decimal } from 'decimal.js'
import { type Discontotabel, factorVan } from './disconto.ts'
import { som } from './getal.ts'
import type { GelezenInbreng, GelezenUitkomst } from './invoer.ts'
import type { InbrengUitkomst, RijUitkomst, Uitkomstjaar } from './typen.ts'

/**
 * One outcome row, year by year. A Guide to SROI (2012), stages 4 and 5:
 *
 *   bruto     = quantity × proxy
 *   impact    = bruto × (1 − deadweight) × (1 − displacement) × (1 − attribution to others)
 *   waarde_k  = impact × (1 − drop-off)^(k−1)          k = 1 … duration
 *   PV        = Σ waarde_k × df(t)                     t = k, or k + 1 when the outcome starts afterwards
 */
export const waardeerRij = (uitkomst: GelezenUitkomst, tabel: Discontotabel): RijUitkomst => {
  const bruto = uitkomst.hoeveelheid.times(uitkomst.proxyEuro).times(uitkomst.indexfactor)
  const naTochGebeurd = bruto.times(uitkomst.blijft.tochGebeurdPct)
  const naVerdringing = naTochGebeurd.times(uitkomst.blijft.verdringingPct)
  const impactJaar1 = naVerdringing.times(uitkomst.blijft.toerekeningAanAnderenPct)
  const jaren = waardePerJaar(impactJaar1, uitkomst, tabel)
  const contanteWaarde = som(jaren.map((jaar) => jaar.contanteWaarde))
  const duur = uitkomst.duurJaren
  return {
    rijId: uitkomst.rijId,
    belanghebbende: uitkomst.belanghebbende,
    negatief: uitkomst.proxyEuro.lessThan(0),
    bruto,
    impactJaar1,
    jaren,
    contanteWaarde,
    niveaus: {
      bruto: bruto.times(duur),
      naTochGebeurd: naTochGebeurd.times(duur),
      naVerdringing: naVerdringing.times(duur),
      naAnderen: impactJaar1.times(duur),
      naAfname: som(jaren.map((jaar) => jaar.waarde)),
      contant: contanteWaarde,
    },
  }
}

/** An input in year k is discounted by the same convention as the outcomes; at the start not at all. */
export const waardeerInbreng = (inbreng: GelezenInbreng, tabel: Discontotabel): InbrengUitkomst => {
  const discontofactor = factorVan(tabel, inbreng.jaar)
  return {
    rijId: inbreng.rijId,
    jaar: inbreng.jaar,
    nominaal: inbreng.euro,
    discontofactor,
    contant: inbreng.euro.times(discontofactor),
  }
}

/**
 * Present value of 1 euro of impact: Σ (1 − drop-off)^(k−1) × df(t), here summed from the last year back.
 * The only part of a row that is not linear in its assumption, so the sensitivity analysis needs it by itself.
 */
export const looptijdfactor = (
  startPeriode: 1 | 2,
  blijft: Decimal,
  duurJaren: number,
  tabel: Discontotabel,
): Decimal => {
  let factor = factorVan(tabel, duurJaren + startPeriode - 1)
  for (let k = duurJaren - 1; k >= 1; k -= 1)
    factor = factor.times(blijft).plus(factorVan(tabel, k + startPeriode - 1))
  return factor
}

const waardePerJaar = (impact: Decimal, uitkomst: GelezenUitkomst, tabel: Discontotabel): Uitkomstjaar[] => {
  const jaren: Uitkomstjaar[] = []
  let waarde = impact
  for (let uitkomstjaar = 1; uitkomstjaar <= uitkomst.duurJaren; uitkomstjaar += 1) {
    if (uitkomstjaar > 1) waarde = waarde.times(uitkomst.blijft.afnamePct)
    const jaar = uitkomstjaar + uitkomst.startPeriode - 1
    const discontofactor = factorVan(tabel, jaar)
    const contanteWaarde = waarde.times(discontofactor)
    jaren.push({ uitkomstjaar, jaar, waarde, discontofactor, contanteWaarde })
  }
  return jaren
}
