import type { Context } from 'hono'
import { z } from 'zod'
import { urenNa } from '../../events/dag.ts'
import { reden } from '../../events/waarden.ts'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { AANVRAAG, NoodtoegangPagina } from '../../views/noodtoegang/noodtoegang.tsx'
import { eis } from '../decider.ts'
import { NOODTOEGANG } from '../inzage/paden.ts'
import { organisatiedecider } from '../organisatie/decider.ts'
import type { Organisatieopdracht } from '../organisatie/opdrachten.ts'
import { PROFESSIONALS } from '../toegang/paden.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { type Formulierherkomst, handelAf } from '../web/handelaf.ts'
import { type Pad, pad } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { invoerVan } from '../web/velden.ts'
import { leesNoodbeeld } from './lees.ts'

const UREN = 3

const noodtoegang = invoerVan(AANVRAAG, {
  collegaId: z.uuid({ error: 'verplicht' }),
  reden: reden(),
})

const toon = async (c: Context, register: Register, stand?: Formulierstaat): Promise<Response> => {
  await register.catchUp()
  const beeld = await leesNoodbeeld(register)
  return c.html(
    <NoodtoegangPagina {...beeld} stand={stand} opdrachtId={register.newId()} gebruiker={register.actor} />,
  )
}

const neem = (c: Context, register: Register) =>
  verwerkFormulier(
    c,
    noodtoegang,
    (stand) => toon(c, register, stand),
    async ({ collegaId, reden: waarom }, herkomst) => {
      const { collegas } = await leesNoodbeeld(register)
      eis(
        collegas.some(({ accountId }) => accountId === collegaId),
        'collega-onbekend',
        'collegaId',
      )
      const nu = register.now()
      const tot = urenNa(nu, UREN)
      const data = {
        noodtoegangId: herkomst.commandId,
        accountId: register.actor.id,
        collegaId,
        reden: waarom,
        tot,
      }
      await doe(register, { type: 'NeemNoodtoegang', data, nu }, herkomst)
      return c.redirect('/noodtoegang', 303)
    },
  )

const lees = (c: Context, register: Register, noodtoegangId: string) =>
  verwerkFormulier(
    c,
    z.object({}),
    async () => c.redirect('/', 303),
    async (_, herkomst) => {
      const lezer = register.actor.id
      await doe(register, { type: 'LeesNoodtoegang', data: { noodtoegangId }, lezer }, herkomst)
      return c.redirect('/', 303)
    },
  )

const doe = (
  register: Register,
  opdracht: Organisatieopdracht,
  { commandId }: Formulierherkomst,
): Promise<void> =>
  handelAf(register, organisatiedecider, organisatiestroom(register.actor.organisatieId), opdracht, {
    commandId,
    versie: null,
  })

/** Reading the concepts of a colleague who cannot be reached: briefly, with a reason, and not in secret. */
export const noodtoegangPaden: readonly Pad[] = [
  pad('GET /noodtoegang', { wie: PROFESSIONALS, spoor: NOODTOEGANG }, toon),
  pad('POST /noodtoegang', { wie: PROFESSIONALS }, neem),
  pad('POST /noodtoegang/:id/gelezen', { wie: 'INGELOGD' }, lees),
]
