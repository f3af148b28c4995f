import { vouwDeling } from '../../events/casus/deling.ts'
import { type Trajectbeeld, trajectstroom, vouwTraject } from '../../events/trajectbeeld.ts'
import { NietGevonden } from '../fouten.ts'
import { vandaag } from '../kern/dag.ts'
import { leesOrganisatiebeeld } from '../toegang/organisatie.ts'
import type { Register } from '../web/register.ts'

/** A traject of this person, with personal fields open. Throws `NietGevonden`, for another person's traject too. */
export const leesTraject = async (
  register: Register,
  deelnemerId: string,
  trajectId: string,
): Promise<Trajectbeeld> => {
  const { events } = await register.store.readStream(trajectstroom(trajectId))
  const beeld = vouwTraject(await register.ontzegel(events))
  if (beeld?.deelnemerId !== deelnemerId) throw new NietGevonden()
  return beeld
}

/** Is this a casus of the own organisation that whoever asks may see? */
export const isEigenCasus = async ({ store, actor }: Register, casusId: string): Promise<boolean> => {
  const { events } = await store.readStream(`casus-${casusId}`)
  return vouwDeling(events)?.organisatieId === actor.organisatieId
}

/** Reference of the DPIA that holds today; null when the organisation has none. */
export const geldigeDpia = async (register: Register): Promise<string | null> => {
  const dpia = (await leesOrganisatiebeeld(register))?.dpia
  if (!dpia) return null
  const verlopen = dpia.geldigTot !== null && dpia.geldigTot < vandaag(register)
  return verlopen ? null : dpia.referentie
}
