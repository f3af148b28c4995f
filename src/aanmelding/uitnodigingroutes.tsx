import { z } from 'zod'
import { regel } from '../../events/waarden.ts'
import { Uitnodigingspagina, UitnodigingWerktNiet } from '../../views/aanmelding/uitnodiging.tsx'
import { NIEUW_ACCOUNT } from '../../views/aanmelding/velden.ts'
import { NietIngelogd } from '../fouten.ts'
import { kiesSessieorganisatie, type Sessiegebruiker } from '../store/gebruikers.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { emailadres, invoerVan } from '../web/velden.ts'
import type { Aanmelding } from './aanmelding.ts'
import { maakGebruiker, type NieuweGebruiker, vergeetGebruiker } from './gebruikers.ts'
import { heropen, teHeropenen } from './heropening.ts'
import { aanbiederVan, stuurNaarAanbieder } from './oidcroutes.tsx'
import { telMee } from './pogingen.ts'
import { beginSessie, sessieVan } from './sessies.ts'
import { leesUitnodiging, neemUitnodigingAan, type OpenUitnodiging } from './uitnodiging.ts'
import { eisNieuwWachtwoord, nieuwWachtwoord } from './wachtwoord.ts'

type Stap = (c: Verzoek, register: Register, uitnodiging: OpenUitnodiging, token: string) => Promise<Response>

const metUitnodiging =
  (doe: Stap) =>
  async (c: Verzoek, register: Register, token: string): Promise<Response> => {
    const { aanmelding, actor } = register
    await telMee(aanmelding, c, 'uitnodiging', token)
    const uitnodiging = await leesUitnodiging(aanmelding, token)
    if (uitnodiging === null) return c.html(<UitnodigingWerktNiet gebruiker={actor} />, 404)
    return doe(c, register, uitnodiging, token)
  }

const accountformulier = invoerVan(NIEUW_ACCOUNT, {
  naam: regel(),
  email: emailadres(),
  ...nieuwWachtwoord(),
})

const neemAanMetWachtwoord: Stap = (c, register, uitnodiging, token) =>
  verwerkFormulier(
    c,
    accountformulier,
    (stand) => toon(c, register, uitnodiging, token, stand),
    async ({ naam, email, ...getypt }) => {
      const { aanmelding } = register
      const { wachtwoord } = getypt
      eisNieuwWachtwoord(getypt, [naam, email, uitnodiging.organisatie])
      const accountId = await treedToe(aanmelding, uitnodiging, { naam, email, wachtwoord })
      await beginSessie(aanmelding, c, accountId, false)
      return c.redirect('/tweede-factor/koppeling', 303)
    },
    { bewaartNiets: true },
  )

/** With the account that there was, or a new one. Answers which. */
const treedToe = async (
  aanmelding: Aanmelding,
  uitnodiging: OpenUitnodiging,
  gebruiker: NieuweGebruiker,
): Promise<string> => {
  const bestaand = await teHeropenen(aanmelding, uitnodiging, gebruiker.email)
  const accountId = bestaand ?? (await maakGebruiker(aanmelding, gebruiker))
  try {
    await neemUitnodigingAan(aanmelding, uitnodiging, accountId)
  } catch (fout) {
    if (bestaand === null) await vergeetGebruiker(aanmelding, accountId)
    throw fout
  }
  if (bestaand !== null) await heropen(aanmelding, bestaand, gebruiker)
  return accountId
}

const neemAanAlsIngelogde: Stap = async (c, register, uitnodiging, token) => {
  const { aanmelding } = register
  const sessie = await heleSessie(c, register)
  if (!sessie) throw new NietIngelogd()
  return verwerkFormulier(
    c,
    z.object({}),
    (stand) => toon(c, register, uitnodiging, token, stand),
    async () => {
      await neemUitnodigingAan(aanmelding, uitnodiging, sessie.userId)
      await aanmelding.db.commit([kiesSessieorganisatie(sessie.id, uitnodiging.organisatieId)])
      return c.redirect('/', 303)
    },
    { bewaartNiets: true },
  )
}

/** By the session and not by the actor: whoever is a member nowhere (any more) may be invited again. */
const heleSessie = async (c: Verzoek, { aanmelding }: Register): Promise<Sessiegebruiker | null> => {
  const sessie = await sessieVan(aanmelding, c)
  return sessie?.tweedeFactor === 1 ? sessie : null
}

const toon = async (
  c: Verzoek,
  register: Register,
  uitnodiging: OpenUitnodiging,
  token: string,
  stand?: Formulierstaat,
): Promise<Response> => {
  const sessie = await heleSessie(c, register)
  return c.html(
    <Uitnodigingspagina
      gebruiker={register.actor}
      uitnodiging={uitnodiging}
      naar={`/uitnodiging/${token}`}
      ingelogd={sessie && { naam: sessie.name, email: sessie.email }}
      aanbieder={aanbiederVan(register.aanmelding)}
      opdrachtId={register.newId()}
      stand={stand}
    />,
  )
}

/** The one-time link of an invitation: accepted with a new account, with the one that has signed in, or by the provider. */
export const uitnodigingPaden: readonly Pad[] = [
  pad('GET /uitnodiging/:token', { wie: 'OPENBAAR' }, metUitnodiging(toon)),
  pad('POST /uitnodiging/:token', { wie: 'OPENBAAR' }, metUitnodiging(neemAanMetWachtwoord)),
  pad('POST /uitnodiging/:token/aanname', { wie: 'OPENBAAR' }, metUitnodiging(neemAanAlsIngelogde)),
  pad(
    'POST /uitnodiging/:token/oidc',
    { wie: 'OPENBAAR' },
    metUitnodiging((c, _register, _uitnodiging, token) =>
      stuurNaarAanbieder(c, { soort: 'UITNODIGING', token }),
    ),
  ),
]
