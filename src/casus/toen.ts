import { z } from 'zod'
import { dagVan } from '../../events/dag.ts'
import type { Toen } from '../../views/casus/toen.tsx'
import type { Dossierbeeld } from '../../views/casus/typen.ts'
import { NietGevonden } from '../fouten.ts'
import { OngeldigeVraag } from '../web/fouten.tsx'
import type { Register } from '../web/register.ts'
import { casusstroom } from './actie.ts'
import { ALLEEN_LEZEN, dossierbeeldVan, leesAnalyses } from './dossierbeeld.ts'

const positie = z.coerce.number().int().min(1)

/**
 * The dossier as it was known at a position in the log, to read. Who may read it is judged by how it is shared now:
 * what was taken back does not come back through its past.
 */
export const leesDossierToen = async (
  register: Register,
  casusId: string,
  stand: string,
): Promise<{ beeld: Dossierbeeld; toen: Toen }> => {
  const tot = positie.safeParse(stand)
  if (!tot.success) throw new OngeldigeVraag({ stand: 'cursor-ongeldig' })
  const { events } = await register.store.readStream(casusstroom(casusId))
  const eerder = events.filter((event) => event.position <= tot.data)
  const op = eerder.at(-1)?.geregistreerdOp
  if (op === undefined) throw new NietGevonden()
  await register.catchUp()
  const beeld = await dossierbeeldVan(register, eerder, ALLEEN_LEZEN, false)
  const analyses = await leesAnalyses(register, casusId, tot.data)
  return {
    beeld: { ...beeld, analyses, vandaag: dagVan(op) },
    toen: { op, sindsdien: events.length - eerder.length },
  }
}
