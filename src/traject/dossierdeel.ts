import type { Casusdeling } from '../../events/casus/deling.ts'
import { type Trajectregel, trajectenOpCasus } from '../../projections/trajecten.ts'
import type { Dossierdeelnemers } from '../../views/casus/deelnemers.tsx'
import { heeftRol } from '../toegang/wie.ts'
import type { Register } from '../web/register.ts'

/** Who takes part in a casus, for its own organisation only; null for everybody else. */
export const leesDossierdeelnemers = async (
  { db, actor }: Register,
  casusId: string,
  deling: Pick<Casusdeling, 'organisatieId'> | null,
): Promise<Dossierdeelnemers | null> => {
  const eigen = deling?.organisatieId === actor.organisatieId
  if (!eigen || !heeftRol(actor, 'PROFESSIONAL', 'FUNCTIONARIS_GEGEVENSBESCHERMING')) return null
  return {
    casusId,
    trajecten: await db.all<Trajectregel>(trajectenOpCasus(casusId, actor.organisatieId)),
    magToevoegen: heeftRol(actor, 'PROFESSIONAL'),
  }
}
