import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Analyse } from '../../projections/analysekolommen.ts'
import { analyseMet } from '../../projections/analysevragen.ts'
import { vouwDeling } from '../../projections/zicht.ts'
import { padnaam } from '../toegang/paden.ts'
import type { Omgeving } from '../web/omgeving.ts'
import type { Register } from '../web/register.ts'
import { INZAGEPADEN, type Inzagepad, opnieuwGetoond } from './paden.ts'
import type { Inzagekanaal } from './soorten.ts'

/** Records what was opened before the answer goes out; an answer that shows nothing leaves nothing. */
export const inzagespoor: MiddlewareHandler<Omgeving> = async (c, next) => {
  await next()
  const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')
  const pad = route && getoond(c, padnaam(route.method, route.path))
  if (pad) await noteer(c, pad, idUit(route.path, c.req.path))
}

/** A form that is refused shows the page that it stands on: an empty one would else be a way to read unseen. */
const getoond = ({ req, res }: Context, naam: string): Inzagepad | undefined => {
  if (res.ok) return INZAGEPADEN[naam]
  return req.method === 'POST' && TOONT_OPNIEUW.includes(res.status) ? opnieuwGetoond(naam) : undefined
}

const TOONT_OPNIEUW: readonly number[] = [409, 422]

const noteer = async (c: Context<Omgeving>, pad: Inzagepad, id: string | null): Promise<void> => {
  const { register } = c.var
  const casusId = await casusVan(register, pad, id)
  const toen = pad.soort === 'DOSSIER' && c.req.query('stand') !== undefined
  await register.inzage.noteer(
    register.actor,
    {
      soort: toen ? 'DOSSIER_TOEN' : pad.soort,
      kanaal: pad.kanaal ?? (await kanaalVan(register, casusId)),
      voorwerp: id ?? register.actor.organisatieId,
      casusId,
    },
    c.var.requestId,
  )
}

/** The part of the address that stands where the pattern says `:id`. */
const idUit = (patroon: string, adres: string): string | null => {
  const plaats = patroon.split('/').findIndex((deel) => deel.startsWith(':id'))
  return plaats < 0 ? null : (adres.split('/')[plaats]?.toLowerCase() ?? null)
}

const casusVan = async (
  { db, zicht }: Register,
  { over }: Inzagepad,
  id: string | null,
): Promise<string | null> => {
  if (over === 'CASUS') return id
  if (over !== 'ANALYSE' || id === null) return null
  return (await db.all<Analyse>(analyseMet(zicht, id)))[0]?.casusId ?? null
}

/** Someone else's concept that is open by emergency access only. */
const kanaalVan = async ({ actor, store }: Register, casusId: string | null): Promise<Inzagekanaal> => {
  if (actor.nood.length === 0 || casusId === null) return 'SCHERM'
  const deling = vouwDeling((await store.readStream(`casus-${casusId}`)).events)
  const doorNood =
    deling?.niveau === 'CONCEPT' &&
    actor.nood.includes(deling.eigenaar) &&
    !deling.betrokkenen.includes(actor.id)
  return doorNood ? 'NOODTOEGANG' : 'SCHERM'
}
