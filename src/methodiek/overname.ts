import { methodiekstroom, vouwMethodiek } from '../../events/methodiekbeeld.ts'
import { alleMethodieken, type Methodiek } from '../../projections/methodieken.ts'
import { alleOrganisaties, leesOrganisatie } from '../../projections/organisaties.ts'
import { REDEN_OVERNAME } from '../../views/casus/teksten.ts'
import { voegToe } from '../import/bundel.ts'
import { vasteId } from '../import/vaste-id.ts'
import type { Register } from '../web/register.ts'
import { methodiekdecider } from './decider.ts'

/**
 * The same as for casussen (src/casus/overname.ts): a methodiek of no organisation that the register knows comes to the
 * one that sets it up, so that somebody can revise it. Answers how many.
 */
export const neemOudeMethodiekenOver = async (
  register: Register,
  accountId: string,
  organisatieId: string,
): Promise<number> => {
  await register.catchUp()
  const bekend = (await register.db.all<{ stand: string }>(alleOrganisaties()))
    .map(leesOrganisatie)
    .map((organisatie) => organisatie.organisatieId)
  const methodieken = await register.db.all<Methodiek>(alleMethodieken())
  let aantal = 0
  for (const { methodiekId, ingetrokken } of methodieken) {
    const stroom = methodiekstroom(methodiekId)
    const van = vouwMethodiek((await register.store.readStream(stroom)).events)?.organisatieId
    if (ingetrokken === 1 || van === undefined || bekend.includes(van)) continue
    const voorstel = { type: 'MethodiekToegewezen' as const, data: { organisatieId, reden: REDEN_OVERNAME } }
    await voegToe(register, methodiekdecider, stroom, [voorstel], {
      commandId: vasteId(register.sha256, 'overname', methodiekId),
      actor: accountId,
      organisatie: organisatieId,
    })
    aantal += 1
  }
  await register.catchUp()
  return aantal
}
