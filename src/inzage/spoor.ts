import type { Context, MiddlewareHandler } from 'hono'
import { vouwDeling } from '../../events/casus/deling.ts'
import type { Analyse } from '../../projections/analysekolommen.ts'
import { analyseMet } from '../../projections/analysevragen.ts'
import type { Omgeving } from '../web/omgeving.ts'
import type { Pad, Padzoeker } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import type { Inzagepad } from './paden.ts'
import type { Inzagekanaal } from './soorten.ts'

/** Records what was opened before the answer goes out; an answer that shows nothing leaves nothing. */
export const inzagespoor =
  (padVan: Padzoeker): MiddlewareHandler<Omgeving> =>
  async (c, next) => {
    await next()
    const pad = padVan(c)
    if (pad?.spoor && isGetoond(c)) await noteer(c, pad.spoor, idUit(pad, c.req.path))
  }

/** A form that is refused shows the page that it stands on: an empty one would else be a way to read unseen. */
const isGetoond = ({ req, res }: Context): boolean =>
  res.ok || (req.method === 'POST' && TOONT_OPNIEUW.includes(res.status))

const TOONT_OPNIEUW: readonly number[] = [409, 422]

const noteer = async (c: Context<Omgeving>, spoor: Inzagepad, id: string | null): Promise<void> => {
  const { register } = c.var
  const casusId = await casusVan(register, spoor, id)
  const toen = spoor.soort === 'DOSSIER' && c.req.query('stand') !== undefined
  await register.inzage.noteer(
    register.actor,
    {
      soort: toen ? 'DOSSIER_TOEN' : spoor.soort,
      kanaal: spoor.kanaal ?? (await kanaalVan(register, casusId)),
      voorwerp: id ?? register.actor.organisatieId,
      casusId,
    },
    c.var.requestId,
  )
}

/** The part of the address that stands where the pattern says `:id`. */
const idUit = ({ adres: patroon }: Pad, adres: string): string | null => {
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
