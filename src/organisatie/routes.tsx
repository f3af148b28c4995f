import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { Organisatiegegevenspagina } from '../../views/organisatie/gegevens.tsx'
import { Organisatiepagina } from '../../views/organisatie/organisatie.tsx'
import {
  NAAR_ORGANISATIE,
  Uitgenodigdpagina,
  Uitnodigenpagina,
  Uitnodigingspagina,
} from '../../views/organisatie/uitnodiging.tsx'
import { NietGevonden } from '../fouten.ts'
import { BEHEERDERS } from '../toegang/paden.ts'
import { type Actor, heeftRol } from '../toegang/wie.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import { oorsprongVan } from '../web/oorsprong.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { organisatiedecider } from './decider.ts'
import { gegevensformulier, uitnodigingsformulier, uitnodigingsintrekking } from './formulieren.ts'
import { ledenPaden } from './leden.tsx'
import { leesLeden, leesMakeraantallen, leesOrganisatiestroom, leesUitnodigingen } from './lees.ts'
import { toelatingPaden } from './toelating.tsx'
import { nodigUit, PERSOONLIJK, trekUitnodigingIn, uitnodigingslink } from './uitnodiging.ts'
import { privacyPaden } from './voorwaarden.tsx'

const toonOrganisatie = async (c: Verzoek, register: Register): Promise<Response> => {
  const { actor } = register
  const { beeld } = await leesOrganisatiestroom(register, actor.organisatieId)
  const isBeheerder = heeftRol(actor, 'BEHEERDER')
  await register.catchUp()
  const gegaan = beeld.leden.filter(({ beeindigdOp }) => beeindigdOp !== null)
  const aantallen = await leesMakeraantallen(
    register,
    isBeheerder ? gegaan.map(({ accountId }) => accountId) : [],
  )
  return c.html(
    <Organisatiepagina
      gebruiker={actor}
      beeld={beeld}
      leden={await leesLeden(register, beeld)}
      uitnodigingen={isBeheerder ? await leesUitnodigingen(register, beeld) : []}
      nogCasussen={(accountId) => aantallen(accountId).casussen}
      isBeheerder={isBeheerder}
      adressen={adressenVoor(actor)}
      gelukt={c.req.query('gelukt')}
    />,
  )
}

interface Adres {
  readonly naam: 'privacy' | 'apisleutels' | 'organisaties'
  readonly voor: readonly Ledenrol[]
  readonly houder?: true
}

const ADRESSEN: readonly Adres[] = [
  { naam: 'privacy', voor: ['FUNCTIONARIS_GEGEVENSBESCHERMING', 'BEHEERDER'] },
  { naam: 'apisleutels', voor: ['ONDERZOEKER', 'BEHEERDER'] },
  { naam: 'organisaties', voor: ['BEHEERDER'], houder: true },
]

const adressenVoor = (actor: Actor): Adres['naam'][] =>
  ADRESSEN.filter(({ voor, houder }) => heeftRol(actor, ...voor) && (!houder || actor.houder)).map(
    ({ naam }) => naam,
  )

const toonGegevens = async (c: Verzoek, register: Register, stand?: Formulierstaat): Promise<Response> => {
  const { beeld, versie } = await leesOrganisatiestroom(register, register.actor.organisatieId)
  const props = { gebruiker: register.actor, opdrachtId: register.newId(), beeld, versie, stand }
  return c.html(<Organisatiegegevenspagina {...props} />)
}

const wijzigGegevens = (c: Verzoek, register: Register): Promise<Response> =>
  verwerkFormulier(
    c,
    gegevensformulier,
    (stand) => toonGegevens(c, register, stand),
    async (data, herkomst) => {
      const opdracht = { type: 'WijzigOrganisatiegegevens' as const, data }
      const stroom = organisatiestroom(register.actor.organisatieId)
      await handelAf(register, organisatiedecider, stroom, opdracht, herkomst)
      return c.redirect('/organisatie?gelukt=gegevens', 303)
    },
  )

const toonUitnodigen = (c: Verzoek, register: Register, stand?: Formulierstaat) => {
  const props = { gebruiker: register.actor, opdrachtId: register.newId(), stand }
  return c.html(<Uitnodigenpagina {...props} />)
}

const maakUitnodiging = (c: Verzoek, register: Register): Promise<Response> =>
  verwerkFormulier(
    c,
    uitnodigingsformulier,
    (stand) => toonUitnodigen(c, register, stand),
    async (wie, herkomst) => {
      const { actor } = register
      const gemaakt = await nodigUit(register, actor.organisatieId, wie, herkomst)
      return c.html(
        <Uitgenodigdpagina
          gebruiker={actor}
          naam={wie.naam}
          link={uitnodigingslink(oorsprongVan(c, register), gemaakt)}
          vervaltOp={gemaakt.vervaltOp}
          terug={NAAR_ORGANISATIE}
        />,
      )
    },
    { persoonlijk: PERSOONLIJK },
  )

const toonUitnodiging = async (
  c: Verzoek,
  register: Register,
  id: string,
  stand?: Formulierstaat,
): Promise<Response> => {
  const { beeld } = await leesOrganisatiestroom(register, register.actor.organisatieId)
  const uitnodigingen = await leesUitnodigingen(register, beeld)
  const uitnodiging = uitnodigingen.find(({ uitnodigingId }) => uitnodigingId === id)
  if (!uitnodiging) throw new NietGevonden()
  const props = { gebruiker: register.actor, uitnodiging, opdrachtId: register.newId(), stand }
  return c.html(<Uitnodigingspagina {...props} />)
}

const trekIn = (c: Verzoek, register: Register, uitnodigingId: string): Promise<Response> =>
  verwerkFormulier(
    c,
    uitnodigingsintrekking,
    (stand) => toonUitnodiging(c, register, uitnodigingId, stand),
    async ({ reden }, herkomst) => {
      const { organisatieId } = register.actor
      await trekUitnodigingIn(register, organisatieId, { uitnodigingId, reden }, herkomst)
      return c.redirect('/organisatie?gelukt=ingetrokken', 303)
    },
  )

/** The own organisation: members, invitations and terms; and, for the one that keeps the register, all others. */
export const organisatiePaden: readonly Pad[] = [
  pad('GET /organisatie', { wie: 'INGELOGD' }, toonOrganisatie),
  pad('GET /organisatie/gegevens', { wie: BEHEERDERS }, toonGegevens),
  pad('POST /organisatie/gegevens', { wie: BEHEERDERS }, wijzigGegevens),
  pad('GET /organisatie/uitnodigingen/nieuw', { wie: BEHEERDERS }, toonUitnodigen),
  pad('POST /organisatie/uitnodigingen', { wie: BEHEERDERS }, maakUitnodiging),
  pad('GET /organisatie/uitnodigingen/:onderdeel', { wie: BEHEERDERS }, toonUitnodiging),
  pad('POST /organisatie/uitnodigingen/:onderdeel/intrekking', { wie: BEHEERDERS }, trekIn),
  ...ledenPaden,
  ...privacyPaden,
  ...toelatingPaden,
]
