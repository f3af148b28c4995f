import { casusdossier } from '../../projections/casusdossier.ts'
import type { Register } from '../web/register.ts'

/** The names of the casussen that these are about, as far as whoever asks may read them. */
export const leesCasusnamen = async (
  { store }: Register,
  van: readonly { readonly casusId: string | null }[],
): Promise<(casusId: string) => string | null> => {
  const casusIds = new Set(van.flatMap(({ casusId }) => casusId ?? []))
  const namen = await Promise.all(
    [...casusIds].map(async (casusId) => {
      const { events } = await store.readStream(`casus-${casusId}`)
      return [casusId, casusdossier(events)?.gegevens.naam ?? null] as const
    }),
  )
  const perCasus = new Map(namen)
  return (casusId) => perCasus.get(casusId) ?? null
}
