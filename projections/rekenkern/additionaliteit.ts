import type { Decimal } from 'decimal.js'
import { behoud, NUL, som } from './getal.ts'
import { leesGetal, leesPct } from './invoer.ts'
import { OngeldigeInvoer } from './ongeldige-invoer.ts'
import type { Cijfer } from './typen.ts'

export interface Filters {
  readonly tochGebeurdPct: string
  readonly verdringingPct?: string
  readonly toerekeningAanAnderenPct?: string
}

/** What would not have happened without the activity: gross × (1 − deadweight) × … Multiplied, never added. */
export const additioneel = (bruto: string, filters: Filters): Decimal =>
  leesGetal(bruto, 'bruto', null, NUL)
    .times(behoud(leesPct(filters.tochGebeurdPct, 'tochGebeurdPct')))
    .times(behoud(leesPct(filters.verdringingPct ?? '0', 'verdringingPct')))
    .times(behoud(leesPct(filters.toerekeningAanAnderenPct ?? '0', 'toerekeningAanAnderenPct')))

/** Cost per placement that would not have been there otherwise; none when nothing is additional. */
export const kostenPerAdditioneel = (
  kosten: string,
  bruto: string,
  filters: Filters,
): Cijfer<'niets-additioneel'> => {
  const aantal = additioneel(bruto, filters)
  if (aantal.isZero()) return { nul: 'niets-additioneel' }
  return { waarde: leesGetal(kosten, 'kosten', null, NUL).div(aantal) }
}

export interface Aandeel {
  readonly partij: string
  readonly aandeelPct: string
}

export interface Claim {
  readonly partij: string
  readonly aantal: Decimal
}

/** Divides one observed outcome over partners; together they cannot claim more than was observed. */
export const verdeelClaims = (waargenomen: string, aandelen: readonly Aandeel[]): Claim[] => {
  const totaal = leesGetal(waargenomen, 'waargenomen', null, NUL)
  const gelezen = aandelen.map(({ partij, aandeelPct }) => ({
    partij,
    pct: leesPct(aandeelPct, 'aandeelPct'),
  }))
  if (som(gelezen.map((deel) => deel.pct)).greaterThan(100))
    throw new OngeldigeInvoer('claims-boven-waarneming', 'aandeelPct')
  return gelezen.map(({ partij, pct }) => ({ partij, aantal: totaal.times(pct).div(100) }))
}

/** Refuses claims in numbers that together pass what was observed, such as three times 30 of the same 30. */
export const controleerClaims = (
  waargenomen: string,
  claims: readonly { readonly partij: string; readonly aantal: string }[],
): void => {
  const geclaimd = som(claims.map((claim) => leesGetal(claim.aantal, 'aantal', null, NUL)))
  if (geclaimd.greaterThan(leesGetal(waargenomen, 'waargenomen', null, NUL)))
    throw new OngeldigeInvoer('claims-boven-waarneming', 'aantal')
}

export interface NettoPerNiveau {
  readonly niveau: string
  readonly netto: Decimal
}

/**
 * Displacement depends on how far one looks: from the smallest area to the largest, each level also loses
 * what was displaced in the ones before it. So the level belongs with the claim.
 */
export const nettoPerNiveau = (
  bruto: string,
  verdringing: readonly { readonly niveau: string; readonly verdrongen: string }[],
): NettoPerNiveau[] => {
  let netto = leesGetal(bruto, 'bruto', null, NUL)
  return verdringing.map(({ niveau, verdrongen }) => {
    netto = netto.minus(leesGetal(verdrongen, 'verdrongen', null, NUL))
    if (netto.lessThan(0)) throw new OngeldigeInvoer('buiten-bereik', 'verdrongen')
    return { niveau, netto }
  })
}
