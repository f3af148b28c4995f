import { z } from 'zod'
import { casusgebeurtenissen } from '../../events/casus.ts'
import { sroiAnalysegebeurtenissen } from '../../events/sroi-analyse.ts'
import type { Analyse } from '../../projections/analysekolommen.ts'
import { analysesMet } from '../../projections/analysevragen.ts'
import { eersteZichtbare, type Gewijzigd, gewijzigdeStromen } from '../../projections/wijzigingvragen.ts'
import type { StoredEvent } from '../store/ports.ts'
import type { Register } from '../web/register.ts'
import type { Dataset } from './dataset.ts'
import { naarRij } from './kolom.ts'
import { WIJZIGINGKOLOMMEN } from './kolommen/wijzigingen.ts'

/** Who works on a casus with whom is nobody's business outside it. */
const VAN_BINNEN: readonly string[] = ['CollegaBetrokken', 'CollegaOntkoppeld']

const TYPEN = [...Object.keys(casusgebeurtenissen), ...Object.keys(sroiAnalysegebeurtenissen)].filter(
  (type) => !VAN_BINNEN.includes(type),
)

/** That something happened, of casussen that may be seen now; what it was stands in the other data sets. */
export const wijzigingen: Dataset = {
  naam: 'wijzigingen',
  scope: 'wijzigingen',
  id: null,
  kolommen: WIJZIGINGKOLOMMEN,
  filters: z.object({}),
  lees: async (register, _filters, na, limiet) => {
    const events = await leesNa(register, na, limiet)
    const casusVan = await casussenVan(register, events)
    return events.map((event) => ({
      sleutel: event.position,
      rij: naarRij(
        WIJZIGINGKOLOMMEN,
        { ...event, casusId: casusVan(event), analyseId: analyseIdVan(event) },
        true,
      ),
    }))
  },
  leesEen: async () => null,
}

/** As many streams are read sooner one by one than found in a long log. */
const WEINIG = 500

/**
 * Whoever sees little would else wait for the whole log, and all others with them. Whoever sees much finds it soon,
 * from where the first of it begins.
 */
const leesNa = async (
  { store, db, zicht }: Register,
  na: number,
  limiet: number,
): Promise<readonly StoredEvent[]> => {
  const stromen = await db.all<Gewijzigd>(gewijzigdeStromen(zicht, na, WEINIG + 1))
  if (stromen.length > WEINIG) {
    const [eerste] = await db.all<{ positie: number | null }>(eersteZichtbare(zicht))
    return store.readAll(Math.max(na, (eerste?.positie ?? 1) - 1), limiet, TYPEN)
  }
  const slices = await Promise.all(stromen.map(({ stroom }) => store.readStream(stroom)))
  return slices
    .flatMap(({ events }) => events)
    .filter(({ position, type }) => position > na && TYPEN.includes(type))
    .toSorted((a, b) => a.position - b.position)
    .slice(0, limiet)
}

const CASUS = 'casus-'
const ANALYSE = 'sroi-analyse-'

const analyseIdVan = ({ stream }: StoredEvent): string | null =>
  stream.startsWith(ANALYSE) ? stream.slice(ANALYSE.length) : null

const casussenVan = async ({ db, zicht }: Register, events: readonly StoredEvent[]) => {
  const analyseIds = [...new Set(events.flatMap((event) => analyseIdVan(event) ?? []))]
  const gevonden = await db.all<Analyse>(analysesMet(zicht, analyseIds))
  const perAnalyse = new Map(gevonden.map(({ analyseId, casusId }) => [analyseId, casusId]))
  return (event: StoredEvent): string | null => {
    const analyseId = analyseIdVan(event)
    return analyseId === null ? event.stream.slice(CASUS.length) : (perAnalyse.get(analyseId) ?? null)
  }
}
