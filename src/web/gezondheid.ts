import { heeftRol } from '../toegang/wie.ts'
import { type Pad, pad, type Verzoek } from './pad.ts'
import type { Register } from './register.ts'

/** For whoever watches the service: is it up? Where the log is and which read models follow is for who keeps it. */
const toon = async (c: Verzoek, register: Register): Promise<Response> => {
  await register.catchUp()
  const leesmodellen = await register.health()
  const gezond = leesmodellen.every(({ status }) => status === 'active')
  const { actor, store } = register
  const magMeer = actor.houder && heeftRol(actor, 'BEHEERDER')
  const meer = magMeer ? { positie: await store.headPosition(), leesmodellen } : {}
  return c.json({ gezond, ...meer }, gezond ? 200 : 503)
}

export const gezondheidPaden: readonly Pad[] = [pad('GET /gezondheid', { wie: 'OPENBAAR' }, toon)]
