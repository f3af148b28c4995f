import { geldigeRijen, vouwAnalyse } from '../../projections/sroi-analyse.ts'
import { alsResultaat, berekenWaardekaart } from '../../projections/waardekaart.ts'
import { NietGevonden } from '../fouten.ts'
import { type Formulierherkomst, handelAf, Versieconflict } from '../web/handelaf.ts'
import type { Register } from '../web/register.ts'
import { analysedecider } from './decider.ts'
import { analysestream } from './lees.ts'

/**
 * Freezes the figures of exactly the rows that the person was looking at: whatever changed since then, on whatever
 * subject, is in the way.
 */
export const stelVast = async (
  register: Register,
  analyseId: string,
  peildatum: string,
  herkomst: Formulierherkomst,
): Promise<void> => {
  const stream = analysestream(analyseId)
  const { events } = await register.store.readStream(stream)
  const analyse = vouwAnalyse(events)
  if (analyse === null) throw new NietGevonden()
  if (events.some(({ commandId }) => commandId === herkomst.commandId)) return
  const opVersie = herkomst.versie ?? analyse.versie
  const sindsdien = events.filter(({ version }) => version > opVersie)
  if (analyse.status === 'CONCEPT' && sindsdien.length > 0) throw new Versieconflict(sindsdien)
  const rijen = geldigeRijen(analyse)
  const resultaat = alsResultaat(berekenWaardekaart(rijen, analyse.parameters), rijen)
  await handelAf(
    register,
    analysedecider,
    stream,
    { type: 'StelAnalyseVast', data: { resultaat, peildatum }, opVersie: analyse.versie },
    herkomst,
  )
}
