import { casusdossier } from '../../projections/casusdossier.ts'
import type { Register } from '../web/register.ts'

/** The names of these casussen, as far as whoever asks may read them. */
export const leesCasusnamen = async (
  register: Register,
  casusIds: readonly string[],
): Promise<(casusId: string) => string | null> => {
  const namen = await Promise.all(
    [...new Set(casusIds)].map(async (casusId) => {
      const { events } = await register.store.readStream(`casus-${casusId}`)
      return [casusId, casusdossier(events)?.gegevens.naam ?? null] as const
    }),
  )
  const perCasus = new Map(namen)
  return (casusId) => perCasus.get(casusId) ?? null
}
