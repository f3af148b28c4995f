import { type Context, Hono } from 'hono'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { type Lidformulier, Lidpagina } from '../../views/organisatie-lid.tsx'
import { NietGevonden } from '../fouten.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { type Formulierherkomst, handelAf } from '../web/handelaf.ts'
import type { Omgeving } from '../web/omgeving.ts'
import { organisatiedecider } from './decider.ts'
import { redenformulier, rollenformulier } from './formulieren.ts'
import { leesLeden, leesOrganisatiestroom } from './lees.ts'
import type { Organisatieopdracht } from './opdrachten.ts'

type Verzoek = Context<Omgeving>

/** Members: other roles, and the end of a membership. */
export const ledenRoutes = (): Hono<Omgeving> => {
  const app = new Hono<Omgeving>()
  app.get('/organisatie/leden/:id', (c) => toonLid(c))
  app.post('/organisatie/leden/:id/rollen', (c) =>
    verwerkFormulier(
      c,
      rollenformulier,
      (stand, status) => toonLid(c, { formulier: 'rollen', stand }, status),
      async (data, herkomst) => {
        const accountId = await lidVanPad(c)
        await voerUit(c, { type: 'WijzigRollen', data: { ...data, accountId }, nu: nu(c) }, herkomst)
        return c.redirect('/organisatie?gelukt=rollen', 303)
      },
    ),
  )
  app.post('/organisatie/leden/:id/einde', (c) =>
    verwerkFormulier(
      c,
      redenformulier,
      (stand, status) => toonLid(c, { formulier: 'einde', stand }, status),
      async (data, herkomst) => {
        const accountId = await lidVanPad(c)
        await voerUit(c, { type: 'BeeindigLidmaatschap', data: { ...data, accountId }, nu: nu(c) }, herkomst)
        return c.redirect('/organisatie?gelukt=einde', 303)
      },
    ),
  )
  return app
}

const nu = (c: Verzoek): string => c.var.register.now()

const voerUit = (c: Verzoek, opdracht: Organisatieopdracht, herkomst: Formulierherkomst): Promise<void> => {
  const { register } = c.var
  const stroom = organisatiestroom(register.actor.organisatieId)
  return handelAf(register, organisatiedecider, stroom, opdracht, herkomst)
}

/** Whoever was never a member does not exist here; who left does, so that a form sent twice has the same answer. */
const lidVanPad = async (c: Verzoek): Promise<string> => {
  const { register } = c.var
  const { beeld } = await leesOrganisatiestroom(register, register.actor.organisatieId)
  const accountId = c.req.param('id')
  if (!beeld.leden.some((lid) => lid.accountId === accountId)) throw new NietGevonden()
  return accountId ?? ''
}

const toonLid = async (
  c: Verzoek,
  mislukt?: { readonly formulier: Lidformulier; readonly stand: Formulierstaat },
  status: 200 | 409 | 422 = 200,
): Promise<Response> => {
  const { register } = c.var
  const { beeld, versie } = await leesOrganisatiestroom(register, register.actor.organisatieId)
  const leden = await leesLeden(register, beeld)
  const lid = leden.find(
    ({ accountId, beeindigdOp }) => accountId === c.req.param('id') && beeindigdOp === null,
  )
  if (!lid) throw new NietGevonden()
  return c.html(
    <Lidpagina
      gebruiker={register.actor}
      lid={lid}
      isZelf={lid.accountId === register.actor.id}
      opdrachtIds={{ rollen: register.newId(), einde: register.newId() }}
      versie={versie}
      mislukt={mislukt}
    />,
    status,
  )
}
