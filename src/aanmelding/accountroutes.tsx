import { z } from 'zod'
import { regel } from '../../events/waarden.ts'
import { type Accountformulier, Accountpagina } from '../../views/aanmelding/mijn-account.tsx'
import { Sessiespagina } from '../../views/aanmelding/mijn-sessies.tsx'
import { Noodcodespagina } from '../../views/aanmelding/tweede-factor.tsx'
import { ANDER_WACHTWOORD, EIGEN_NAAM, HUIDIG, ORGANISATIEKEUZE } from '../../views/aanmelding/velden.ts'
import { eis } from '../decider.ts'
import { NietIngelogd } from '../fouten.ts'
import {
  wijzigNaam as bewaarNaam,
  haalSessiesWeg,
  haalSessieWeg,
  heeftWachtwoord,
  kiesSessieorganisatie,
  leesSessiesVan,
  type Sessiegebruiker,
} from '../store/gebruikers.ts'
import { telNoodcodes } from '../store/tweedefactoren.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { invoerVan } from '../web/velden.ts'
import { lidVan } from './identiteit.ts'
import { telMee, vergeetMislukte } from './pogingen.ts'
import { sessieVan, wisCookie } from './sessies.ts'
import { nieuweNoodcodes } from './tweede-factor.ts'
import { eisNieuwWachtwoord, nieuwWachtwoord } from './wachtwoord.ts'

const huidig = z.string({ error: 'verplicht' }).min(1, { error: 'verplicht' }).max(1000)

const wachtwoordformulier = invoerVan(ANDER_WACHTWOORD, { huidig, ...nieuwWachtwoord() })
const organisatieformulier = invoerVan(ORGANISATIEKEUZE, {
  organisatieId: z.uuid({ error: 'keuze-ongeldig' }),
})
const naamformulier = invoerVan(EIGEN_NAAM, { naam: regel() })
const noodcodesformulier = invoerVan(HUIDIG, { huidig })

/** One of the forms of this page: afterwards the page again, unless the form has a page of its own. */
const formulier =
  <Data,>(
    naam: Accountformulier,
    schema: z.ZodType<Data>,
    voerUit: (c: Verzoek, register: Register, data: Data) => Promise<Response | undefined>,
  ) =>
  (c: Verzoek, register: Register): Promise<Response> =>
    verwerkFormulier(
      c,
      schema,
      (stand) => toonAccount(c, register, { formulier: naam, stand }),
      async (data) => (await voerUit(c, register, data)) ?? c.redirect(`/mijn/account?bewaard=${naam}`, 303),
      { bewaartNiets: true },
    )

const wijzigNaam = formulier('naam', naamformulier, async (_, register, { naam }) => {
  const { aanmelding, actor } = register
  await aanmelding.db.commit([bewaarNaam(actor.id, naam, aanmelding.now())])
  return undefined
})

const wijzigWachtwoord = formulier('wachtwoord', wachtwoordformulier, async (c, register, getypt) => {
  const { aanmelding, actor } = register
  const sessie = await eigenSessie(c, register)
  eisNieuwWachtwoord(getypt, [actor.naam, sessie.email, actor.organisatie])
  await eisHuidig(c, register, getypt.huidig)
  const { internalAdapter, password } = await aanmelding.auth.$context
  await internalAdapter.updatePassword(actor.id, await password.hash(getypt.wachtwoord))
  await aanmelding.db.commit([haalSessiesWeg(actor.id, sessie.id)])
  return undefined
})

const maakNoodcodes = formulier('noodcodes', noodcodesformulier, async (c, register, getypt) => {
  const { aanmelding, actor } = register
  await eisHuidig(c, register, getypt.huidig)
  const codes = await nieuweNoodcodes(aanmelding, actor.id)
  return c.html(<Noodcodespagina codes={codes} naar="/mijn/account" gebruiker={actor} />)
})

const kiesOrganisatie = formulier('organisatie', organisatieformulier, async (c, register, gekozen) => {
  const { aanmelding, actor } = register
  const eigen = (await lidVan(aanmelding, actor.id)).map(({ organisatieId }) => organisatieId)
  eis(eigen.includes(gekozen.organisatieId), 'keuze-ongeldig', 'organisatieId')
  const sessie = await eigenSessie(c, register)
  await aanmelding.db.commit([kiesSessieorganisatie(sessie.id, gekozen.organisatieId)])
  return undefined
})

/** Whoever finds an open screen does not know the password. */
const eisHuidig = async (c: Verzoek, { aanmelding, actor }: Register, wachtwoord: string): Promise<void> => {
  await telMee(aanmelding, c, 'wachtwoord', actor.id)
  const { internalAdapter, password } = await aanmelding.auth.$context
  const eigen = (await internalAdapter.findAccounts(actor.id)).find((wijze) => wijze.password)
  const klopt = eigen?.password && (await password.verify({ hash: eigen.password, password: wachtwoord }))
  eis(klopt, 'wachtwoord-onjuist', 'huidig')
  await vergeetMislukte(aanmelding, 'wachtwoord', actor.id)
}

const eigenSessie = async (c: Verzoek, { aanmelding }: Register): Promise<Sessiegebruiker> => {
  const sessie = await sessieVan(aanmelding, c)
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
  { aanmelding, actor, newId }: Register,
  stand?: { readonly formulier: Accountformulier; readonly stand: Formulierstaat },
): Promise<Response> => {
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
  )
}

const toonSessies = async (c: Verzoek, { aanmelding, actor }: Register): Promise<Response> => {
  const deze = await sessieVan(aanmelding, c)
  const sessies = await leesSessiesVan(aanmelding.db, actor.id)
  const open = sessies.filter(({ expiresAt }) => expiresAt > aanmelding.now())
  return c.html(
    <Sessiespagina
      gebruiker={actor}
      sessies={open.map(({ id, userAgent, createdAt, updatedAt, expiresAt }) => ({
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

const meldOveralAf = async (c: Verzoek, { aanmelding, actor }: Register): Promise<Response> => {
  await aanmelding.db.commit([haalSessiesWeg(actor.id)])
  wisCookie(aanmelding, c)
  return c.redirect('/inloggen?uit=ja', 303)
}

const meldAf = async (c: Verzoek, { aanmelding, actor }: Register, sessieId: string): Promise<Response> => {
  await aanmelding.db.commit([haalSessieWeg(actor.id, sessieId)])
  return c.redirect('/mijn/sessies?afgemeld=ja', 303)
}

/** One's own account and where one is signed in. */
export const accountPaden: readonly Pad[] = [
  pad('GET /mijn/account', { wie: 'INGELOGD' }, toonAccount),
  pad('POST /mijn/account', { wie: 'INGELOGD' }, wijzigNaam),
  pad('POST /mijn/wachtwoord', { wie: 'INGELOGD' }, wijzigWachtwoord),
  pad('POST /mijn/noodcodes', { wie: 'INGELOGD' }, maakNoodcodes),
  pad('POST /mijn/organisatie', { wie: 'INGELOGD' }, kiesOrganisatie),
  pad('GET /mijn/sessies', { wie: 'INGELOGD' }, toonSessies),
  pad('POST /mijn/sessies/afmelding', { wie: 'INGELOGD' }, meldOveralAf),
  pad('POST /mijn/sessies/:id/afmelding', { wie: 'INGELOGD' }, meldAf),
]
