import { casussenMet, type Gevonden, leesRij } from '../../projections/casusoverzicht-vragen.ts'
import { magTekstenUitvoeren } from '../toegang/beleid.ts'
import type { Register } from '../web/register.ts'

/** Of these casussen the ones whose free text may leave the register with this actor. */
export const metTeksten = async (
  { db, zicht, actor }: Register,
  casusIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const gevonden = await db.all<Gevonden>(casussenMet(zicht, [...new Set(casusIds)]))
  return new Set(
    gevonden
      .map(leesRij)
      .filter(({ deling }) => magTekstenUitvoeren(actor, deling.organisatieId))
      .map(({ casusId }) => casusId),
  )
}
