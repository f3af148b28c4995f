import { z } from 'zod'
import { organisatiegegevens } from '../../events/organisatie.ts'
import { LEDENROLLEN } from '../../events/toegangswaarden.ts'
import { regel } from '../../events/waarden.ts'
import { Inrichtingspagina } from '../../views/aanmelding/inrichting.tsx'
import { eis } from '../decider.ts'
import { NietGevonden } from '../fouten.ts'
import { type Formulierstaat, leesInvoer, verwerkFormulier } from '../web/formulier.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import { lijst, magLeeg } from '../web/velden.ts'
import { magInrichten, richtInMetWachtwoord } from './inrichting.ts'
import { aanbiederVan, stuurNaarAanbieder } from './oidcroutes.tsx'
import { telMee } from './pogingen.ts'
import { beginSessie } from './sessies.ts'
import { eisMoeilijkWachtwoord, wachtwoordveld } from './wachtwoord.ts'

const richtIn = (c: Verzoek, token: string): Promise<Response> =>
  verwerkFormulier(
    c,
    inrichtingsformulier,
    (staat, status) => toon(c, staat, status),
    async ({ organisatie, naam, email, wachtwoord, herhaling, rollen }) => {
      const { aanmelding } = c.var.register
      eis(wachtwoord === herhaling, 'wachtwoord-anders', 'herhaling')
      eisMoeilijkWachtwoord(wachtwoord, [naam, email, organisatie.naam])
      eis(rollen.includes('BEHEERDER'), 'eerste-lid-is-beheerder', 'rollen')
      const nieuw = { naam, email, wachtwoord }
      const userId = await richtInMetWachtwoord(aanmelding, token, { organisatie, rollen }, nieuw)
      await beginSessie(aanmelding, c, userId, false)
      return c.redirect('/tweede-factor/koppeling', 303)
    },
    { bewaartNiets: true },
  )

/** The name and the address then come from the provider. */
const richtInMetAanbieder = (c: Verzoek, token: string): Promise<Response> =>
  verwerkFormulier(
    c,
    organisatieformulier,
    (staat, status) => toon(c, staat, status),
    async ({ organisatie, rollen }) => {
      eis(rollen.includes('BEHEERDER'), 'eerste-lid-is-beheerder', 'rollen')
      return stuurNaarAanbieder(c, { soort: 'INRICHTING', token, organisatie, rollen })
    },
    { bewaartNiets: true },
  )

const organisatieformulier = z.object({
  organisatie: z.object({
    naam: organisatiegegevens.naam,
    soort: organisatiegegevens.soort,
    kvkNummer: magLeeg(organisatiegegevens.kvkNummer.unwrap()),
  }),
  rollen: lijst(z.array(z.enum(LEDENROLLEN, { error: 'keuze-ongeldig' })).min(1, { error: 'kies-rol' })),
})

const inrichtingsformulier = organisatieformulier.extend({
  naam: regel(),
  email: z
    .string({ error: 'verplicht' })
    .trim()
    .min(1, { error: 'verplicht' })
    .max(254)
    .email({ error: 'email-ongeldig' }),
  wachtwoord: wachtwoordveld(),
  herhaling: z.string({ error: 'verplicht' }).min(1, { error: 'verplicht' }),
})

/** A wrong or used link is no page at all; guessing one is limited. */
const eisLink = async (c: Verzoek): Promise<string> => {
  const { aanmelding } = c.var.register
  const token = c.req.param('token') ?? ''
  await telMee(aanmelding, c, 'inrichting', token)
  if (!(await magInrichten(aanmelding, token))) throw new NietGevonden()
  return token
}

const toon = (c: Verzoek, stand: Formulierstaat | undefined, status: 200 | 409 | 422) =>
  c.html(
    <Inrichtingspagina
      aanbieder={aanbiederVan(c.var.register.aanmelding)}
      naar={c.req.path}
      opdrachtId={c.var.register.newId()}
      stand={stand}
    />,
    status,
  )

/** The one-time link of the first start: an organisation and its first beheerder. */
export const inrichtingPaden: readonly Pad[] = [
  pad('GET /inrichting/:token', { wie: 'OPENBAAR' }, async (c) => {
    await eisLink(c)
    return toon(c, undefined, 200)
  }),
  pad('POST /inrichting/:token', { wie: 'OPENBAAR' }, async (c) => {
    const token = await eisLink(c)
    return (await leesInvoer(c)).met === 'oidc' ? richtInMetAanbieder(c, token) : richtIn(c, token)
  }),
]
