import type { Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import { leesOrganisatie, organisatieMet } from '../../projections/organisaties.ts'
import type { Register } from '../web/register.ts'

/** The organisation for which the actor works; null when it has none. */
export const leesOrganisatiebeeld = async ({ db, actor }: Register): Promise<Organisatiebeeld | null> => {
  const [rij] = await db.all<Organisatierij>(organisatieMet(actor.organisatieId))
  return rij ? onthoudenBeeld(rij) : null
}

interface Organisatierij {
  readonly stand: string
}

/**
 * `leesOrganisatie` for what every request asks. By the text itself, so that it is never older than the row; it
 * holds ids of people, and nothing else of them.
 */
export const onthoudenBeeld = (rij: Organisatierij): Organisatiebeeld => {
  const bekend = gelezen.get(rij.stand)
  if (bekend) return bekend
  if (gelezen.size >= HOOGSTENS) gelezen.clear()
  const beeld = leesOrganisatie(rij)
  gelezen.set(rij.stand, beeld)
  return beeld
}

const gelezen = new Map<string, Organisatiebeeld>()
const HOOGSTENS = 50
