import { type Actor, NIEMAND, SYSTEEM } from '../toegang/wie.ts'
import { type Register, voorActor } from '../web/register.ts'

/**
 * The register as far as whoever ordered this import may reach it: what is written bears their name and that of their
 * organisation, and goes where they may write, also after a restart. Null when somebody else asks, or nothing was
 * ordered.
 */
export const inNaamVanOpdrachtgever = async (
  register: Register,
  importId: string,
): Promise<Register | null> => {
  const { events } = await register.store.readStream(`import-${importId}`)
  const order = events.findLast(({ type }) => ORDERS.includes(type))
  if (!order) return null
  const { actor } = register
  if (actor === SYSTEEM) return voorActor(register, alsProfessional(order.actor, order.organisatie))
  return actor.id === order.actor && actor.organisatieId === order.organisatie ? register : null
}

const ORDERS = ['ImportGestart', 'ImportIntrekkingGestart']

/** The role that the order asked for, and no other. */
const alsProfessional = (id: string, organisatieId: string): Actor => ({
  ...NIEMAND,
  id,
  organisatieId,
  rollen: ['PROFESSIONAL'],
})
