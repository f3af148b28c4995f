import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { GeenToegang, NietIngelogd } from '../fouten.ts'
import type { Omgeving } from '../web/omgeving.ts'
import { type Register, voorActor } from '../web/register.ts'
import { oordeelOverPad } from './beleid.ts'
import { PADEN, type Padbeleid, padnaam } from './paden.ts'
import { type Actor, NIEMAND } from './wie.ts'

/** Who asks: answered by the login (a cookie), by an API key, or by a test. */
export interface Identiteit {
  /** Null: nobody that is known. */
  wie(c: Context): Promise<Actor | null>
}

/** Lays ready the register as far as whoever asks may reach it, and refuses paths that their roles do not open. */
export const toegang =
  (register: Register, identiteit: Identiteit): MiddlewareHandler<Omgeving> =>
  async (c, next) => {
    const actor = (await identiteit.wie(c)) ?? NIEMAND
    c.set('register', voorActor(register, actor))
    const beleid = padbeleidVan(c)
    if (beleid !== null) eisToegang(actor, beleid)
    await next()
  }

const eisToegang = (actor: Actor, beleid: Padbeleid): void => {
  const oordeel = oordeelOverPad(actor, beleid)
  if (oordeel === 'INLOGGEN') throw new NietIngelogd()
  if (oordeel === 'GEEN_TOEGANG') throw new GeenToegang()
}

/**
 * The policy of the first route that this request reaches; null when it reaches none and so is answered with
 * *not found*. A route without a policy is closed.
 */
const padbeleidVan = (c: Context): Padbeleid | null => {
  const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')
  if (!route) return null
  const beleid = PADEN[padnaam(route.method, route.path)]
  if (beleid === undefined) throw new GeenToegang()
  return beleid
}
