import type { Analyseresultaat } from '../../events/sroi-analyse.ts'
import { geldigeRijen, vouwAnalyse } from '../../projections/sroi-analyse.ts'
import { alsResultaat, berekenWaardekaart } from '../../projections/waardekaart.ts'
import type { Register } from '../web/register.ts'

/** The figures of an analysis that was not adopted, as they are now. */
export const resultaatVanConcept = async (
  register: Register,
  analyseId: string,
): Promise<Analyseresultaat | null> => {
  const { events } = await register.store.readStream(`sroi-analyse-${analyseId}`)
  const analyse = vouwAnalyse(events)
  if (analyse === null) return null
  const rijen = geldigeRijen(analyse)
  return alsResultaat(berekenWaardekaart(rijen, analyse.parameters), rijen)
}
