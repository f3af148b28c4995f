import { z } from 'zod'
import { regel } from '../../events/waarden.ts'
import { type Accountformulier, Accountpagina } from '../../views/aanmelding/mijn-account.tsx'
import { Sessiespagina } from '../../views/aanmelding/mijn-sessies.tsx'
import { Noodcodespagina } from '../../views/aanmelding/tweede-factor.tsx'
import { eis } from '../decider.ts'
import { NietIngelogd } from '../fouten.ts'
import {
  haalSessiesWeg,
  haalSessieWeg,
  heeftWachtwoord,
  kiesSessieorganisatie,
  leesSessiesVan,
  type Sessiegebruiker,
  wijzigNaam,
} from '../store/gebruikers.ts'
import { telNoodcodes } from '../store/tweedefactoren.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import { lidVan } from './identiteit.ts'
import { telMee, vergeetMislukte } from './pogingen.ts'
import { sessieVan, wisCookie } from './sessies.ts'
import { nieuweNoodcodes } from './tweede-factor.ts'
import { eisMoeilijkWachtwoord, wachtwoordveld } from './wachtwoord.ts'

const huidig = z.string({ error: 'verplicht' }).min(1, { error: 'verplicht' }).max(1000)

const wachtwoordformulier = z.object({
  huidig,
  wachtwoord: wachtwoordveld(),
  herhaling: z.string({ error: 'verplicht' }).min(1, { error: 'verplicht' }),
})

/** One of the forms of this page: afterwards the page again, unless the form has a page of its own. */
const verwerk = <Data,>(
  c: Verzoek,
  formulier: Accountformulier,
  schema: z.ZodType<Data>,
  voerUit: (data: Data) => Promise<Response | null>,
): Promise<Response> =>
  verwerkFormulier(
    c,
    schema,
    (staat, status) => toonAccount(c, { formulier, stand: staat }, status),
    async (data) => (await voerUit(data)) ?? c.redirect(`/mijn/account?bewaard=${formulier}`, 303),
    { bewaartNiets: true },
  )

const wijzig = async (
  c: Verzoek,
  { huidig: oud, wachtwoord, herhaling }: z.infer<typeof wachtwoordformulier>,
): Promise<null> => {
  const { aanmelding, actor } = c.var.register
  const sessie = await eigenSessie(c)
  eis(wachtwoord === herhaling, 'wachtwoord-anders', 'herhaling')
  eisMoeilijkWachtwoord(wachtwoord, [actor.naam, sessie.email, actor.organisatie])
  await eisHuidig(c, oud)
  const { internalAdapter, password } = await aanmelding.auth.$context
  await internalAdapter.updatePassword(actor.id, await password.hash(wachtwoord))
  await aanmelding.db.commit([haalSessiesWeg(actor.id, sessie.id)])
  return null
}

/** Whoever finds an open screen does not know the password. */
const eisHuidig = async (c: Verzoek, wachtwoord: string): Promise<void> => {
  const { aanmelding, actor } = c.var.register
  await telMee(aanmelding, c, 'wachtwoord', actor.id)
  const { internalAdapter, password } = await aanmelding.auth.$context
  const eigen = (await internalAdapter.findAccounts(actor.id)).find((wijze) => wijze.password)
  const klopt = eigen?.password && (await password.verify({ hash: eigen.password, password: wachtwoord }))
  eis(klopt, 'wachtwoord-onjuist', 'huidig')
  await vergeetMislukte(aanmelding, 'wachtwoord', actor.id)
}

const kiesOrganisatie = async (c: Verzoek, organisatieId: string): Promise<null> => {
  const { aanmelding, actor } = c.var.register
  const eigen = await lidVan(aanmelding, actor.id)
  eis(
    eigen.some((organisatie) => organisatie.organisatieId === organisatieId),
    'keuze-ongeldig',
    'organisatieId',
  )
  const sessie = await eigenSessie(c)
  await aanmelding.db.commit([kiesSessieorganisatie(sessie.id, organisatieId)])
  return null
}

const eigenSessie = async (c: Verzoek): Promise<Sessiegebruiker> => {
  const sessie = await sessieVan(c.var.register.aanmelding, c)
  if (!sessie) throw new NietIngelogd()
  return sessie
}

const FORMULIEREN: readonly string[] = [
  'naam',
  'wachtwoord',
  'noodcodes',
  'organisatie',
] satisfies Accountformulier[]

const isFormulier = (naam: string): naam is Accountformulier => FORMULIEREN.includes(naam)

const toonAccount = async (
  c: Verzoek,
  stand: { readonly formulier: Accountformulier; readonly stand: Formulierstaat } | undefined,
  status: 200 | 409 | 422,
): Promise<Response> => {
  const { aanmelding, actor, newId } = c.var.register
  const bewaard = c.req.query('bewaard') ?? ''
  const sessie = await sessieVan(aanmelding, c)
  return c.html(
    <Accountpagina
      gebruiker={actor}
      email={sessie?.email ?? ''}
      metWachtwoord={await heeftWachtwoord(aanmelding.db, actor.id)}
      noodcodes={await telNoodcodes(aanmelding.db, actor.id)}
      organisaties={await lidVan(aanmelding, actor.id)}
      bewaard={isFormulier(bewaard) ? bewaard : null}
      opdrachtId={newId()}
      stand={stand}
    />,
    status,
  )
}

const toonSessies = async (c: Verzoek): Promise<Response> => {
  const { aanmelding, actor } = c.var.register
  const deze = await sessieVan(aanmelding, c)
  const sessies = await leesSessiesVan(aanmelding.db, actor.id)
  return c.html(
    <Sessiespagina
      gebruiker={actor}
      sessies={sessies
        .filter(({ expiresAt }) => expiresAt > aanmelding.now())
        .map(({ id, userAgent, createdAt, updatedAt, expiresAt }) => ({
          id,
          apparaat: userAgent ?? '',
          begonnen: createdAt,
          gebruikt: updatedAt,
          tot: expiresAt,
          deze: id === deze?.id,
        }))}
      afgemeld={c.req.query('afgemeld') === 'ja'}
    />,
  )
}

/** One's own account and where one is signed in. */
export const accountPaden: readonly Pad[] = [
  pad('GET /mijn/account', { wie: 'INGELOGD' }, (c) => toonAccount(c, undefined, 200)),
  pad('POST /mijn/account', { wie: 'INGELOGD' }, (c, { aanmelding, actor }) =>
    verwerk(c, 'naam', z.object({ naam: regel() }), async ({ naam }) => {
      await aanmelding.db.commit([wijzigNaam(actor.id, naam, aanmelding.now())])
      return null
    }),
  ),
  pad('POST /mijn/wachtwoord', { wie: 'INGELOGD' }, (c) =>
    verwerk(c, 'wachtwoord', wachtwoordformulier, (data) => wijzig(c, data)),
  ),
  pad('POST /mijn/noodcodes', { wie: 'INGELOGD' }, (c, { aanmelding, actor }) =>
    verwerk(c, 'noodcodes', z.object({ huidig }), async (data) => {
      await eisHuidig(c, data.huidig)
      const codes = await nieuweNoodcodes(aanmelding, actor.id)
      return c.html(<Noodcodespagina codes={codes} naar="/mijn/account" gebruiker={actor} />)
    }),
  ),
  pad('POST /mijn/organisatie', { wie: 'INGELOGD' }, (c) =>
    verwerk(c, 'organisatie', z.object({ organisatieId: z.uuid({ error: 'keuze-ongeldig' }) }), (data) =>
      kiesOrganisatie(c, data.organisatieId),
    ),
  ),
  pad('GET /mijn/sessies', { wie: 'INGELOGD' }, toonSessies),
  pad('POST /mijn/sessies/afmelding', { wie: 'INGELOGD' }, async (c, { aanmelding, actor }) => {
    await aanmelding.db.commit([haalSessiesWeg(actor.id)])
    wisCookie(aanmelding, c)
    return c.redirect('/inloggen?uit=ja', 303)
  }),
  pad('POST /mijn/sessies/:id/afmelding', { wie: 'INGELOGD' }, async (c, { aanmelding, actor }, sessieId) => {
    await aanmelding.db.commit([haalSessieWeg(actor.id, sessieId)])
    return c.redirect('/mijn/sessies?afgemeld=ja', 303)
  }),
]
