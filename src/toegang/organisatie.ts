import type { Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import { leesOrganisatie, organisatieMet } from '../../projections/organisaties.ts'
import type { Register } from '../web/register.ts'

/** The organisation for which the actor works; null when it has none. */
export const leesOrganisatiebeeld = async ({ db, actor }: Register): Promise<Organisatiebeeld | null> => {
  const [rij] = await db.all<{ readonly stand: string }>(organisatieMet(actor.organisatieId))
  return rij ? leesOrganisatie(rij) : null
}
