import type { Decimal } from 'decimal.js'
import { behoud, EEN } from './getal.ts'
import { type GelezenTarief, leesTarief } from './invoer.ts'
import { OngeldigeInvoer } from './ongeldige-invoer.ts'
import type { Conventie, Disconto } from './typen.ts'

/**
 * The weight of a euro in year t (t = 0 is the start: 1).
 *
 *   EIND    1 / (1+r)^t        A Guide to SROI (2012), stage 5: the first year is discounted once
 *   BEGIN   1 / (1+r)^(t−1)    the first year is not discounted
 *   MIDDEN  1 / (1+r)^(t−½)
 *
 * With a term structure (Werkgroep Discontovoet 2025, from 2026: 2.8 % to 35 years, 1.8 % after) the second
 * rate compounds on top of the first: 1.028^−min(t, 35) × 1.018^−max(t − 35, 0).
 */
export const discontofactor = (t: number, disconto: Disconto, conventie: Conventie): Decimal => {
  if (!Number.isInteger(t) || t < 0) throw new OngeldigeInvoer('geen-geheel-getal', 'jaar')
  return factorVan(discontotabel(t, leesTarief(disconto), conventie), t)
}

/** Discount factors by year: index 0 is the start. */
export type Discontotabel = readonly Decimal[]

export const discontotabel = (tot: number, tarief: GelezenTarief, conventie: Conventie): Discontotabel => {
  const perJaar = conventie === 'MIDDEN' ? 2 : 1
  const stappen = cumulatief(tot * perJaar, tarief, perJaar)
  const factoren = [EEN]
  for (let t = 1; t <= tot; t += 1) factoren.push(factorVan(stappen, t * perJaar - VOORSPRONG[conventie]))
  return factoren
}

export const factorVan = (tabel: Discontotabel, t: number): Decimal => {
  const factor = tabel[t]
  if (factor === undefined) throw new OngeldigeInvoer('buiten-bereik', 'jaar')
  return factor
}

/** In steps of a half year for MIDDEN, of a year for the others: how far a year is counted from before its end. */
const VOORSPRONG: Readonly<Record<Conventie, number>> = { EIND: 0, BEGIN: 1, MIDDEN: 1 }

const cumulatief = (stappen: number, tarief: GelezenTarief, perJaar: 1 | 2): Decimal[] => {
  const kort = stapfactor(tarief.rKortPct, perJaar)
  const lang = tarief.rLangPct === null ? kort : stapfactor(tarief.rLangPct, perJaar)
  const grens = tarief.grensJaren === null ? stappen : tarief.grensJaren * perJaar
  const factoren = [EEN]
  let factor: Decimal = EEN
  for (let stap = 1; stap <= stappen; stap += 1) {
    factor = factor.times(stap <= grens ? kort : lang)
    factoren.push(factor)
  }
  return factoren
}

const stapfactor = (rPct: Decimal, perJaar: 1 | 2): Decimal => {
  const jaarfactor = EEN.div(behoud(rPct.negated()))
  return perJaar === 1 ? jaarfactor : jaarfactor.sqrt()
}
