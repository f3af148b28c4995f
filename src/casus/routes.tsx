import type { Context } from 'hono'
import { TIJDLIJNSOORTEN } from '../../events/waarden.ts'
import { casusdossier } from '../../projections/casusdossier.ts'
import { tijdlijn } from '../../projections/tijdlijn.ts'
import { CasusAfsluitingPagina } from '../../views/casus/afsluiting.tsx'
import { CasusdossierPagina } from '../../views/casus/casusdossier.tsx'
import { CasusNieuwPagina } from '../../views/casus/nieuw.tsx'
import { CasusrapportPagina } from '../../views/casus/rapport.tsx'
import { REDEN_ONGEDAAN } from '../../views/casus/teksten.ts'
import { TijdlijnPagina } from '../../views/casus/tijdlijn.tsx'
import { eis } from '../decider.ts'
import { GeenToegang, NietGevonden } from '../fouten.ts'
import { DOSSIER, RAPPORT, TIJDLIJN } from '../inzage/paden.ts'
import { leesNamen } from '../toegang/namen.ts'
import { LEZEN, PROFESSIONALS } from '../toegang/paden.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import { type Pad, pad } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { casusstroom, leesDossier, opgeslagenAdres, type Toon } from './actie.ts'
import { casusdecider } from './decider.ts'
import { casusacties } from './delen.ts'
import { delingPaden } from './delingroutes.tsx'
import { type Dossiervraag, leesAnalyses, leesDossierbeeld, leesMethodieken } from './dossierbeeld.ts'
import { alsGebieden } from './eigenacties.ts'
import { nieuweCasus, terugdraaiing } from './formulieren.ts'
import { ongedaan } from './ongedaan.ts'
import { reeks } from './reeks.ts'
import { naarRegistratie } from './registratie.ts'
import { leesDossierToen } from './toen.ts'

const casusreeks = reeks(casusdecider)

const toonNieuw = async (
  c: Context,
  register: Register,
  staat?: Formulierstaat,
  status: 200 | 409 | 422 = 200,
) => {
  await register.catchUp()
  return c.html(
    <CasusNieuwPagina
      opdrachtId={register.newId()}
      stand={staat}
      gebruiker={register.actor}
      methodieken={await leesMethodieken(register)}
    />,
    status,
  )
}

/** The id of a new casus is that of its command: a double submit leads to the same casus. */
const registreer = (c: Context, register: Register) =>
  verwerkFormulier(
    c,
    nieuweCasus,
    (staat, status) => toonNieuw(c, register, staat, status),
    async (data, herkomst) => {
      const opdrachten = naarRegistratie(data, alsGebieden(data))
      await handelAf(register, casusreeks, casusstroom(herkomst.commandId), opdrachten, herkomst)
      return c.redirect(`/casussen/${herkomst.commandId}`, 303)
    },
  )

const vraagVan = (c: Context): Dossiervraag => ({
  bewerk: c.req.query('bewerk') ?? null,
  opgeslagen: c.req.query('opgeslagen') ?? null,
  bij: c.req.query('bij') ?? null,
})

const toonDossier = async (
  c: Context,
  register: Register,
  id: string,
  vraag: Dossiervraag,
  status: 200 | 409 | 422 = 200,
) => c.html(<CasusdossierPagina beeld={await leesDossierbeeld(register, id, vraag)} />, status)

const toonToen = async (c: Context, register: Register, id: string, stand: string) =>
  c.html(<CasusdossierPagina {...(await leesDossierToen(register, id, stand))} />)

const OP_AFSLUITING: readonly string[] = [
  'uitkomst',
  'bijsturing',
  'onderbreking',
  'afsluiting',
  'overdracht',
  'beeindiging',
  'archivering',
  'intrekking',
]

/** A refused form stands again on the page it came from. */
const toonOpnieuw: Toon = (c, register, id, bewerk, staat, status) => {
  const vraag = { bewerk, opgeslagen: null, bij: null, staat }
  return OP_AFSLUITING.includes(bewerk)
    ? toonAfsluiting(c, register, id, vraag, status)
    : toonDossier(c, register, id, vraag, status)
}

const toonAfsluiting = async (
  c: Context,
  register: Register,
  id: string,
  vraag: Dossiervraag = { bewerk: null, opgeslagen: null, bij: null },
  status: 200 | 409 | 422 = 200,
): Promise<Response> => {
  const beeld = await leesDossierbeeld(register, id, vraag)
  if (!beeld.magBewerken) throw new GeenToegang()
  return c.html(<CasusAfsluitingPagina beeld={beeld} />, status)
}

const toonTijdlijn = async (c: Context, register: Register, id: string) => {
  const { events } = await register.store.readStream(casusstroom(id))
  const dossier = casusdossier(events)
  if (!dossier) throw new NietGevonden()
  return c.html(
    <TijdlijnPagina
      dossier={dossier}
      momenten={tijdlijn(events)}
      soort={TIJDLIJNSOORTEN.find((soort) => soort === c.req.query('soort')) ?? null}
      wie={await leesNamen(register)}
      gebruiker={register.actor}
    />,
  )
}

const toonRapport = async (c: Context, register: Register, id: string) => {
  await register.catchUp()
  return c.html(
    <CasusrapportPagina
      dossier={await leesDossier(register, id)}
      analyses={await leesAnalyses(register, id)}
      gebruiker={register.actor}
      nu={register.now()}
    />,
  )
}

/** Undoes one earlier command, unless someone changed the same after it. */
const draaiTerug = (c: Context, register: Register, id: string) =>
  verwerkFormulier(
    c,
    terugdraaiing,
    (staat, status) => toonOpnieuw(c, register, id, 'status', staat, status),
    async ({ wat, bij }, herkomst) => {
      const { events } = await register.store.readStream(casusstroom(id))
      const opdrachten = ongedaan(events, wat, REDEN_ONGEDAAN)
      eis(opdrachten, 'niet-terug-te-draaien')
      await handelAf(register, casusreeks, casusstroom(id), opdrachten, herkomst)
      return c.redirect(opgeslagenAdres(id, herkomst.commandId, bij), 303)
    },
  )

/** Everything under `/casussen` that is about one casus. */
export const casusPaden: readonly Pad[] = [
  pad('GET /casussen/nieuw', { wie: PROFESSIONALS }, toonNieuw),
  pad('POST /casussen', { wie: PROFESSIONALS }, registreer),
  ...delingPaden,
  pad('GET /casussen/:id', { wie: LEZEN, spoor: DOSSIER }, (c, register, id) => {
    const stand = c.req.query('stand')
    return stand === undefined ? toonDossier(c, register, id, vraagVan(c)) : toonToen(c, register, id, stand)
  }),
  pad('GET /casussen/:id/tijdlijn', { wie: LEZEN, spoor: TIJDLIJN }, toonTijdlijn),
  pad('GET /casussen/:id/rapport', { wie: LEZEN, spoor: RAPPORT }, toonRapport),
  pad('GET /casussen/:id/afsluiting', { wie: PROFESSIONALS, spoor: DOSSIER }, toonAfsluiting),
  pad('POST /casussen/:id/terugdraaiing', { wie: PROFESSIONALS, spoor: DOSSIER }, draaiTerug),
  ...casusacties().map((actie) =>
    pad(`POST /casussen/:id/${actie.pad}`, { wie: PROFESSIONALS, spoor: DOSSIER }, (c, register) =>
      actie.verwerk(c, register, toonOpnieuw),
    ),
  ),
]
