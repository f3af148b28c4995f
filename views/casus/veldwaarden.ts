import type { Gebied } from '../../events/waarden.ts'
import { datum, euro, getal } from '../onderdelen/opmaak.ts'
import type { Veld } from '../onderdelen/veldenlijst.tsx'
import { SMS_NIVEAU } from '../woorden/termen.ts'

/* How a stored value reads in a sentence: as its field asks it. */

const LEEG = 'nog niet ingevuld'

/** The value as one reads it; `eenheid` is the unit of the goal it belongs to. */
export const veldwaarde = (
  veld: Veld | undefined,
  waarde: unknown,
  eenheid: string | null = null,
): string => {
  if (waarde === null || waarde === undefined || waarde === '') return LEEG
  if (Array.isArray(waarde)) return lijst(veld, waarde)
  if (typeof waarde === 'object') return naamIn(waarde)
  if (typeof waarde === 'number') return veld?.opties ? smsNiveau(waarde) : getal(waarde)
  return tekstwaarde(veld, String(waarde), eenheid)
}

export const smsNiveau = (niveau: number): string => `${niveau} (${(SMS_NIVEAU[niveau] ?? '').toLowerCase()})`

export const gebiedsnaam = ({ naam, code, peiljaar }: Gebied): string =>
  code ? `${naam} (${code}, indeling ${peiljaar})` : naam

const lijst = (veld: Veld | undefined, waarden: readonly unknown[]): string =>
  waarden.length === 0 ? 'geen' : waarden.map((waarde) => veldwaarde(veld, waarde)).join(', ')

const naamIn = (waarde: object): string => ('naam' in waarde ? String(waarde.naam) : LEEG)

const tekstwaarde = (veld: Veld | undefined, waarde: string, eenheid: string | null): string => {
  if (veld?.invoer === 'bedrag') return euro(waarde)
  if (veld?.invoer === 'getal') return metEenheid(getal(waarde), veld.naam === 'uren' ? 'uur' : eenheid)
  if (/^\d{4}-\d\d-\d\d$/.test(waarde)) return datum(waarde)
  return veld?.opties?.find((optie) => optie.waarde === waarde)?.label ?? waarde
}

const metEenheid = (waarde: string, eenheid: string | null): string =>
  eenheid ? `${waarde} ${eenheid}` : waarde
