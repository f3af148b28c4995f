import { organisatiegegevens } from '../../events/organisatie.ts'
import { regel } from '../../events/waarden.ts'
import { Inrichtingspagina } from '../../views/aanmelding/inrichting.tsx'
import { EERSTE_ACCOUNT, ORGANISATIE } from '../../views/aanmelding/velden.ts'
import { ROLKEUZE } from '../../views/organisatie/velden.ts'
import { eis } from '../decider.ts'
import { NietGevonden } from '../fouten.ts'
import { rollen } from '../organisatie/formulieren.ts'
import { type Formulierstaat, leesInvoer, verwerkFormulier } from '../web/formulier.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { emailadres, invoerVan } from '../web/velden.ts'
import { magInrichten, richtInMetWachtwoord } from './inrichting.ts'
import { aanbiederVan, stuurNaarAanbieder } from './oidcroutes.tsx'
import { telMee } from './pogingen.ts'
import { beginSessie } from './sessies.ts'
import { eisNieuwWachtwoord, nieuwWachtwoord } from './wachtwoord.ts'

const richtIn = (c: Verzoek, register: Register, token: string): Promise<Response> =>
  verwerkFormulier(
    c,
    inrichtingsformulier,
    (stand) => toon(c, register, stand),
    async ({ organisatie, naam, email, rollen, ...getypt }) => {
      const { aanmelding } = register
      const { wachtwoord } = getypt
      eisNieuwWachtwoord(getypt, [naam, email, organisatie.naam])
      eis(rollen.includes('BEHEERDER'), 'eerste-lid-is-beheerder', 'rollen')
      const nieuw = { naam, email, wachtwoord }
      const userId = await richtInMetWachtwoord(aanmelding, token, { organisatie, rollen }, nieuw)
      await beginSessie(aanmelding, c, userId, false)
      return c.redirect('/tweede-factor/koppeling', 303)
    },
    { bewaartNiets: true },
  )

/** The name and the address then come from the provider. */
const richtInMetAanbieder = (c: Verzoek, register: Register, token: string): Promise<Response> =>
  verwerkFormulier(
    c,
    organisatieformulier,
    (stand) => toon(c, register, stand),
    async ({ organisatie, rollen }) => {
      eis(rollen.includes('BEHEERDER'), 'eerste-lid-is-beheerder', 'rollen')
      return stuurNaarAanbieder(c, { soort: 'INRICHTING', token, organisatie, rollen })
    },
    { bewaartNiets: true },
  )

const organisatie = { organisatie: organisatiegegevens, rollen: rollen() }

/** The list of roles stands among the fields of the account. */
const organisatieformulier = invoerVan([...ORGANISATIE, ROLKEUZE], organisatie)

const inrichtingsformulier = invoerVan([...ORGANISATIE, ...EERSTE_ACCOUNT], {
  ...organisatie,
  naam: regel(),
  email: emailadres(),
  ...nieuwWachtwoord(),
})

/** A wrong or used link is no page at all; guessing one is limited. */
const eisLink = async (c: Verzoek, { aanmelding }: Register, token: string): Promise<void> => {
  await telMee(aanmelding, c, 'inrichting', token)
  if (!(await magInrichten(aanmelding, token))) throw new NietGevonden()
}

const toon = (c: Verzoek, register: Register, stand?: Formulierstaat) =>
  c.html(
    <Inrichtingspagina
      aanbieder={aanbiederVan(register.aanmelding)}
      naar={c.req.path}
      opdrachtId={register.newId()}
      stand={stand}
    />,
  )

/** The one-time link of the first start: an organisation and its first beheerder. */
export const inrichtingPaden: readonly Pad[] = [
  pad('GET /inrichting/:token', { wie: 'OPENBAAR' }, async (c, register, token) => {
    await eisLink(c, register, token)
    return toon(c, register)
  }),
  pad('POST /inrichting/:token', { wie: 'OPENBAAR' }, async (c, register, token) => {
    await eisLink(c, register, token)
    const richt = (await leesInvoer(c)).met === 'oidc' ? richtInMetAanbieder : richtIn
    return richt(c, register, token)
  }),
]
