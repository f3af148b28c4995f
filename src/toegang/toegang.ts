import type { Context, MiddlewareHandler } from 'hono'
import { GeenToegang, NietIngelogd } from '../fouten.ts'
import type { Omgeving } from '../web/omgeving.ts'
import type { Padzoeker } from '../web/pad.ts'
import { type Register, voorActor } from '../web/register.ts'
import { oordeelOverPad } from './beleid.ts'
import type { Padbeleid } from './paden.ts'
import { type Actor, NIEMAND } from './wie.ts'

/** Who asks: answered by the login (a cookie), by an API key, or by a test. */
export interface Identiteit {
  /** Null: nobody that is known. */
  wie(c: Context): Promise<Actor | null>
}

/** Lays ready the register as far as whoever asks may reach it, and refuses paths that their roles do not open. */
export const toegang =
  (register: Register, identiteit: Identiteit, padVan: Padzoeker): MiddlewareHandler<Omgeving> =>
  async (c, next) => {
    const actor = (await identiteit.wie(c)) ?? NIEMAND
    c.set('register', voorActor(register, actor))
    const pad = padVan(c)
    if (pad) eisToegang(actor, pad.wie)
    await next()
  }

const eisToegang = (actor: Actor, beleid: Padbeleid): void => {
  const oordeel = oordeelOverPad(actor, beleid)
  if (oordeel === 'INLOGGEN') throw new NietIngelogd()
  if (oordeel === 'GEEN_TOEGANG') throw new GeenToegang()
}
