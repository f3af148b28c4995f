import type { Deelnemerbeeld } from '../../events/deelnemerbeeld.ts'
import { deelnemerstroom } from '../../events/deelnemerbeeld.ts'
import { trajectstroom } from '../../events/trajectbeeld.ts'
import { leesInzageVan } from '../store/vertrek.ts'
import type { Register } from '../web/register.ts'
import { leesTrajecten } from './lees.ts'

/** Everything that the register holds of one person, opened: what they may ask for by AVG art. 15. */
export const uitvoerVan = async (register: Register, { deelnemerId, pseudoniem }: Deelnemerbeeld) => {
  const trajecten = await leesTrajecten(register, deelnemerId)
  const stromen = [
    deelnemerstroom(deelnemerId),
    ...trajecten.map(({ trajectId }) => trajectstroom(trajectId)),
  ]
  const slices = await Promise.all(stromen.map((stroom) => register.store.readStream(stroom)))
  const events = await register.ontzegel(slices.flatMap((slice) => slice.events))
  return {
    pseudoniem,
    organisatie: register.actor.organisatie,
    opgemaaktOp: register.now(),
    gebeurtenissen: events
      .toSorted((een, ander) => een.position - ander.position)
      .map(({ type, gebeurdOp, geregistreerdOp, data }) => ({ type, gebeurdOp, geregistreerdOp, data })),
    inzage: await leesInzageVan(register.db, deelnemerId),
  }
}
