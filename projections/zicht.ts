import type { Casusdeling } from '../events/casus/deling.ts'
import type { Deelniveau } from '../events/toegangswaarden.ts'

/**
 * What one person may see of casussen, as data that a query can carry. The policy (src/toegang/beleid.ts) makes it;
 * `ALLES` is for the register's own work and never for a request.
 */
export type Zicht = typeof ALLES | Begrensd

export const ALLES = 'alles'

export interface Begrensd {
  readonly account: string
  readonly organisatieId: string
  /** Sees what the own organisation shares within. */
  readonly eigenOrganisatie: boolean
  /** From this level on sees casussen of every organisation; null: of none. */
  readonly anderenVanaf: Extract<Deelniveau, 'VAKGEMEENSCHAP' | 'ONDERZOEK'> | null
  /** Colleagues whose concepts are open now, by emergency access. */
  readonly nood: readonly string[]
}

/** May this person read the casus? The same rule as `zichtbaar` of projections/zichtvraag.ts says in SQL. */
export const magZien = (
  zicht: Zicht,
  { organisatieId, eigenaar, niveau, betrokkenen }: Casusdeling,
): boolean => {
  if (zicht === ALLES) return true
  const eigen = organisatieId === zicht.organisatieId
  if (eigen && (eigenaar === zicht.account || betrokkenen.includes(zicht.account))) return true
  if (eigen && niveau === 'CONCEPT') return zicht.nood.includes(eigenaar)
  if (eigen && zicht.eigenOrganisatie) return true
  if (zicht.anderenVanaf === 'VAKGEMEENSCHAP') return niveau === 'VAKGEMEENSCHAP' || niveau === 'ONDERZOEK'
  return zicht.anderenVanaf === 'ONDERZOEK' && niveau === 'ONDERZOEK'
}
