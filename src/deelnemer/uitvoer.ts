import type { Deelnemerbeeld } from '../../events/deelnemerbeeld.ts'
import { leesInzageVan } from '../store/vertrek.ts'
import type { Register } from '../web/register.ts'
import { leesStromen } from './lees.ts'

/** Everything that the register holds of one person, opened: what they may ask for by AVG art. 15. */
export const uitvoerVan = async (register: Register, { deelnemerId, pseudoniem }: Deelnemerbeeld) => {
  const { events } = await leesStromen(register, deelnemerId)
  const open = await register.ontzegel(events)
  return {
    pseudoniem,
    organisatie: register.actor.organisatie,
    opgemaaktOp: register.now(),
    gebeurtenissen: open
      .toSorted((een, ander) => een.position - ander.position)
      .map(({ type, gebeurdOp, geregistreerdOp, data }) => ({ type, gebeurdOp, geregistreerdOp, data })),
    inzage: await leesInzageVan(register.db, deelnemerId),
  }
}
