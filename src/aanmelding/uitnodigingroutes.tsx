import type { Context } from 'hono'
import { z } from 'zod'
import { regel } from '../../events/waarden.ts'
import { Uitnodigingspagina, UitnodigingWerktNiet } from '../../views/aanmelding/uitnodiging.tsx'
import { eis } from '../decider.ts'
import { NietIngelogd } from '../fouten.ts'
import { kiesSessieorganisatie, type Sessiegebruiker } from '../store/gebruikers.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Aanmelding } from './aanmelding.ts'
import { maakGebruiker, type NieuweGebruiker, vergeetGebruiker } from './gebruikers.ts'
import { heropen, teHeropenen } from './heropening.ts'
import { aanbiederVan, stuurNaarAanbieder } from './oidcroutes.tsx'
import { telMee } from './pogingen.ts'
import { beginSessie, sessieVan } from './sessies.ts'
import { leesUitnodiging, neemUitnodigingAan, type OpenUitnodiging } from './uitnodiging.ts'
import { eisMoeilijkWachtwoord, wachtwoordveld } from './wachtwoord.ts'

const tokenIn = (c: Context): string => c.req.param('token') ?? ''

const metUitnodiging = async (
  c: Verzoek,
  verder: (uitnodiging: OpenUitnodiging) => Promise<Response>,
): Promise<Response> => {
  const { aanmelding } = c.var.register
  await telMee(aanmelding, c, 'uitnodiging', tokenIn(c))
  const uitnodiging = await leesUitnodiging(aanmelding, tokenIn(c))
  return uitnodiging === null
    ? c.html(<UitnodigingWerktNiet gebruiker={c.var.register.actor} />, 404)
    : verder(uitnodiging)
}

const accountformulier = z.object({
  naam: regel(),
  email: z
    .string({ error: 'verplicht' })
    .trim()
    .min(1, { error: 'verplicht' })
    .max(254, { error: 'email-ongeldig' })
    .pipe(z.email({ error: 'email-ongeldig' })),
  wachtwoord: wachtwoordveld(),
  herhaling: z.string({ error: 'verplicht' }).min(1, { error: 'verplicht' }),
})

const neemAanMetWachtwoord = (c: Verzoek, uitnodiging: OpenUitnodiging): Promise<Response> =>
  verwerkFormulier(
    c,
    accountformulier,
    (staat, status) => toon(c, uitnodiging, staat, status),
    async ({ naam, email, wachtwoord, herhaling }) => {
      const { aanmelding } = c.var.register
      eis(wachtwoord === herhaling, 'wachtwoord-anders', 'herhaling')
      eisMoeilijkWachtwoord(wachtwoord, [naam, email, uitnodiging.organisatie])
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

const neemAanAlsIngelogde = async (c: Verzoek, uitnodiging: OpenUitnodiging): Promise<Response> => {
  const { aanmelding } = c.var.register
  const sessie = await heleSessie(c)
  if (!sessie) throw new NietIngelogd()
  return verwerkFormulier(
    c,
    z.object({}),
    (staat, status) => toon(c, uitnodiging, staat, status),
    async () => {
      await neemUitnodigingAan(aanmelding, uitnodiging, sessie.userId)
      await aanmelding.db.commit([kiesSessieorganisatie(sessie.id, uitnodiging.organisatieId)])
      return c.redirect('/', 303)
    },
    { bewaartNiets: true },
  )
}

/** By the session and not by the actor: whoever is a member nowhere (any more) may be invited again. */
const heleSessie = async (c: Verzoek): Promise<Sessiegebruiker | null> => {
  const sessie = await sessieVan(c.var.register.aanmelding, c)
  return sessie?.tweedeFactor === 1 ? sessie : null
}

const toon = async (
  c: Verzoek,
  uitnodiging: OpenUitnodiging,
  stand: Formulierstaat | undefined,
  status: 200 | 409 | 422,
): Promise<Response> => {
  const { register } = c.var
  const sessie = await heleSessie(c)
  return c.html(
    <Uitnodigingspagina
      gebruiker={register.actor}
      uitnodiging={uitnodiging}
      naar={`/uitnodiging/${tokenIn(c)}`}
      ingelogd={sessie && { naam: sessie.name, email: sessie.email }}
      aanbieder={aanbiederVan(register.aanmelding)}
      opdrachtId={register.newId()}
      stand={stand}
    />,
    status,
  )
}

/** The one-time link of an invitation: accepted with a new account, with the one that has signed in, or by the provider. */
export const uitnodigingPaden: readonly Pad[] = [
  pad('GET /uitnodiging/:token', { wie: 'OPENBAAR' }, (c) =>
    metUitnodiging(c, (uitnodiging) => toon(c, uitnodiging, undefined, 200)),
  ),
  pad('POST /uitnodiging/:token', { wie: 'OPENBAAR' }, (c) =>
    metUitnodiging(c, (uitnodiging) => neemAanMetWachtwoord(c, uitnodiging)),
  ),
  pad('POST /uitnodiging/:token/aanname', { wie: 'OPENBAAR' }, (c) =>
    metUitnodiging(c, (uitnodiging) => neemAanAlsIngelogde(c, uitnodiging)),
  ),
  pad('POST /uitnodiging/:token/oidc', { wie: 'OPENBAAR' }, (c, _, token) =>
    metUitnodiging(c, () => stuurNaarAanbieder(c, { soort: 'UITNODIGING', token })),
  ),
]
