import { geldigeRijen, vouwAnalyse } from '../../projections/sroi-analyse.ts'
import { alsResultaat, berekenWaardekaart } from '../../projections/waardekaart.ts'
import type { Register } from '../../src/web/register.ts'

/** What the analysis gives as it stands now. */
export const analyseresultaatVan = async (register: Register, analyseId: string) => {
  const analyse = vouwAnalyse((await register.store.readStream(`sroi-analyse-${analyseId}`)).events)
  if (!analyse) throw new Error('no analysis')
  const rijen = geldigeRijen(analyse)
  return alsResultaat(berekenWaardekaart(rijen, analyse.parameters), rijen)
}
