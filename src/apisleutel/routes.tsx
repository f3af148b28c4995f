import { z } from 'zod'
import { dagenNa, urenNa } from '../../events/dag.ts'
import { APISCOPES } from '../../events/toegangswaarden.ts'
import { datum, reden, regel } from '../../events/waarden.ts'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import {
  Apisleutelpagina,
  NieuweApisleutelpagina,
  UitgegevenApisleutelpagina,
} from '../../views/apisleutel/apisleutel.tsx'
import { type Apisleutelregel, Apisleutelspagina } from '../../views/apisleutel/apisleutels.tsx'
import { INTREKKING, NIEUWE_SLEUTEL, VERVANGING } from '../../views/apisleutel/velden.ts'
import { API_PAD } from '../api/versie.ts'
import { NietGevonden } from '../fouten.ts'
import { vandaag } from '../kern/dag.ts'
import { organisatiedecider } from '../organisatie/decider.ts'
import { SLEUTELHOUDERS, SLEUTELS } from '../toegang/paden.ts'
import { heeftRol } from '../toegang/wie.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import { oorsprongVan } from '../web/oorsprong.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { invoerVan } from '../web/velden.ts'
import { leesApisleutels } from './lees.ts'
import { geefUit } from './uitgifte.ts'

/** How long a new key works when nothing else is chosen. */
const STANDAARD_DAGEN = 180
/** How many days a key that is replaced keeps working. */
const OVERGANGEN = ['0', '1', '7', '30'] as const

const nieuweSleutel = invoerVan(NIEUWE_SLEUTEL, {
  naam: regel(),
  scopes: z.array(z.enum(APISCOPES, { error: 'keuze-ongeldig' })).min(1, { error: 'verplicht' }),
  vervaltOp: datum(),
})
const vervanging = invoerVan(VERVANGING, {
  vervaltOp: datum(),
  overgang: z.enum(OVERGANGEN, { error: 'verplicht' }).transform(Number),
  reden: reden(),
})
const intrekking = invoerVan(INTREKKING, { reden: reden() })

const standaardVerval = (register: Register): string => dagenNa(vandaag(register), STANDAARD_DAGEN)

const toonLijst = async (c: Verzoek, register: Register): Promise<Response> => {
  const { actor } = register
  return c.html(
    <Apisleutelspagina
      gebruiker={actor}
      sleutels={await leesApisleutels(register)}
      isOnderzoeker={heeftRol(actor, 'ONDERZOEKER')}
      isBeheerder={heeftRol(actor, 'BEHEERDER')}
      ingetrokken={c.req.query('gelukt') === 'ingetrokken'}
    />,
  )
}

const toonNieuw = (c: Verzoek, register: Register, stand?: Formulierstaat) => {
  const vervaltOp = standaardVerval(register)
  const props = { gebruiker: register.actor, opdrachtId: register.newId(), vervaltOp, stand }
  return c.html(<NieuweApisleutelpagina {...props} />)
}

const geefNieuweUit = (c: Verzoek, register: Register): Promise<Response> =>
  verwerkFormulier(
    c,
    nieuweSleutel,
    (stand) => toonNieuw(c, register, stand),
    async (wens, herkomst) =>
      toonUitgegeven(c, register, wens.naam, await geefUit(register, wens, null, herkomst)),
  )

const toonUitgegeven = (c: Verzoek, register: Register, naam: string, sleutel: string | null) => {
  const adres = `${oorsprongVan(c, register)}${API_PAD}/casussen`
  return c.html(<UitgegevenApisleutelpagina gebruiker={register.actor} {...{ naam, sleutel, adres }} />)
}

/** A key of somebody else does not exist, but for a beheerder. */
const leesSleutel = async (register: Register, id: string): Promise<Apisleutelregel> => {
  const sleutels = await leesApisleutels(register)
  const sleutel = sleutels.find(({ sleutelId }) => sleutelId === id)
  if (!sleutel) throw new NietGevonden()
  return sleutel
}

const toonEen = async (
  c: Verzoek,
  register: Register,
  sleutelId: string,
  mislukt?: { readonly formulier: 'vervanging' | 'intrekking'; readonly stand: Formulierstaat },
): Promise<Response> =>
  c.html(
    <Apisleutelpagina
      gebruiker={register.actor}
      sleutel={await leesSleutel(register, sleutelId)}
      opdrachtIds={{ vervanging: register.newId(), intrekking: register.newId() }}
      vervaltOp={standaardVerval(register)}
      overgangen={OVERGANGEN}
      mislukt={mislukt}
    />,
  )

const vervang = (c: Verzoek, register: Register, sleutelId: string): Promise<Response> =>
  verwerkFormulier(
    c,
    vervanging,
    (stand) => toonEen(c, register, sleutelId, { formulier: 'vervanging', stand }),
    async ({ vervaltOp, overgang, reden: waarom }, herkomst) => {
      const { naam, scopes, isEigen } = await leesSleutel(register, sleutelId)
      if (!isEigen) throw new NietGevonden()
      const oud = { sleutelId, vanaf: urenNa(register.now(), overgang * 24), reden: waarom }
      const nieuw = await geefUit(register, { naam, scopes, vervaltOp }, oud, herkomst)
      return toonUitgegeven(c, register, naam, nieuw)
    },
  )

const trekIn = (c: Verzoek, register: Register, sleutelId: string): Promise<Response> =>
  verwerkFormulier(
    c,
    intrekking,
    (stand) => toonEen(c, register, sleutelId, { formulier: 'intrekking', stand }),
    async ({ reden: waarom }, herkomst) => {
      await leesSleutel(register, sleutelId)
      const nu = register.now()
      const opdracht = {
        type: 'TrekApisleutelIn' as const,
        data: { sleutelId, vanaf: nu, reden: waarom },
        nu,
      }
      const stroom = organisatiestroom(register.actor.organisatieId)
      await handelAf(register, organisatiedecider, stroom, opdracht, herkomst)
      return c.redirect('/apisleutels?gelukt=ingetrokken', 303)
    },
  )

/** Keys for the API: a researcher makes them, a beheerder can stop them. */
export const apisleutelPaden: readonly Pad[] = [
  pad('GET /apisleutels', { wie: SLEUTELS }, toonLijst),
  pad('GET /apisleutels/nieuw', { wie: SLEUTELHOUDERS }, toonNieuw),
  pad('POST /apisleutels', { wie: SLEUTELHOUDERS }, geefNieuweUit),
  pad('GET /apisleutels/:id', { wie: SLEUTELS }, toonEen),
  pad('POST /apisleutels/:id/vervanging', { wie: SLEUTELHOUDERS }, vervang),
  pad('POST /apisleutels/:id/intrekking', { wie: SLEUTELS }, trekIn),
]
