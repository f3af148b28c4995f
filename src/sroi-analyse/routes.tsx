import { z } from 'zod'
import { datum, reden } from '../../events/waarden.ts'
import { herkomstSinds } from '../../projections/sroi-analyse.ts'
import type { Rijformulierbeeld } from '../../views/sroi-analyse/rijformulier.tsx'
import { type Analysepaginastand, SroiAnalysepagina } from '../../views/sroi-analyse/sroi-analyse.tsx'
import { INTREKKING, PEILDATUM } from '../../views/sroi-analyse/status.tsx'
import { ANALYSE } from '../inzage/paden.ts'
import { leesTabellen } from '../referentie/lees.ts'
import { LEZEN, PROFESSIONALS } from '../toegang/paden.ts'
import { type Formulierstaat, LEEG_FORMULIER, verwerkFormulier } from '../web/formulier.ts'
import { type Formulierherkomst, handelAf } from '../web/handelaf.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { invoerVan } from '../web/velden.ts'
import { type Analyseopdracht, analysedecider } from './decider.ts'
import { analysestream, leesAnalyse, leesPagina } from './lees.ts'
import { nieuweAnalysePaden } from './nieuw.tsx'
import { parameterformulier } from './parameterinvoer.ts'
import { rapportPaden } from './rapport.tsx'
import { rijformulier } from './rijinvoer.ts'
import { stelVast } from './vaststelling.ts'
import { voorbeeldPaden } from './voorbeeld.tsx'

const UUID = '[0-9a-fA-F-]{36}'
const ID = `:id{${UUID}}` as const
const RIJ = `:rijId{${UUID}}` as const
const SCHRIJVEN = { wie: PROFESSIONALS, spoor: ANALYSE }

const analyseIdVan = (c: Verzoek): string => (c.req.param('id') ?? '').toLowerCase()

const toonAnalyse = async (register: Register, c: Verzoek): Promise<Response> => {
  const { rij, parameters, bewaard, vervallen } = c.req.query()
  const analyse = await leesAnalyse(register, analyseIdVan(c))
  const open = analyse.status === 'CONCEPT'
  return toonPagina(register, c, {
    rij: open ? await rijbeeld(register, c, rij ?? null, undefined) : null,
    parameters: open && parameters === 'wijzig' ? LEEG_FORMULIER : null,
    bewaard: bewaard ?? null,
    vervallen: vervallen ?? null,
  })
}

const toonPagina = async (
  register: Register,
  c: Verzoek,
  stand: Analysepaginastand,
  status: 200 | 409 | 422 = 200,
): Promise<Response> => {
  const { metNaam, ...beeld } = await leesPagina(register, analyseIdVan(c))
  if (status !== 200) c.header('HX-Push-Url', 'false')
  // Whoever may not write gets no form, whatever the address asks for.
  const eigen = beeld.analyse.magBewerken ? stand : {}
  const sindsdien = stand.sindsdien?.map(metNaam) ?? []
  return c.html(<SroiAnalysepagina {...beeld} stand={{ ...eigen, sindsdien }} />, status)
}

/** What someone else changed meanwhile. */
const sinds = ({ sindsdien }: Formulierstaat): Pick<Analysepaginastand, 'sindsdien'> => ({
  sindsdien: herkomstSinds(sindsdien),
})

/** The form of the row that is open: a new one, one that exists, or none. */
const rijbeeld = async (
  register: Register,
  c: Verzoek,
  rijId: string | null,
  stand: Formulierstaat | undefined,
): Promise<Rijformulierbeeld | null> => {
  if (rijId === null) return null
  const analyse = await leesAnalyse(register, analyseIdVan(c))
  const regel = analyse.regels.find((kandidaat) => kandidaat.rij.rijId === rijId && !kandidaat.vervallen)
  const getypt = stand?.invoer.rijId
  const nieuwId = typeof getypt === 'string' && z.uuid().safeParse(getypt).success ? getypt : register.newId()
  return {
    analyseId: analyse.analyseId,
    opdrachtId: register.newId(),
    versie: analyse.versie,
    rijId: regel ? regel.rij.rijId : nieuwId,
    rij: regel?.rij,
    prijspeil: analyse.parameters.prijspeil,
    stand,
  }
}

const bewaarRij = async (register: Register, c: Verzoek, rijId: string | null): Promise<Response> => {
  const analyse = await leesAnalyse(register, analyseIdVan(c))
  const { prijspeil } = analyse.parameters
  return verwerkFormulier(
    c,
    rijformulier({ prijspeil }),
    async (staat, status) =>
      toonPagina(
        register,
        c,
        { rij: await rijbeeld(register, c, rijId ?? 'nieuw', staat), ...sinds(staat) },
        status,
      ),
    async ({ reden: waarom, ...rij }, herkomst) => {
      const opdracht: Analyseopdracht =
        rijId === null
          ? { type: 'VoegRijToe', data: rij }
          : { type: 'WijzigRij', data: { ...rij, rijId, reden: waarom } }
      await doe(register, c, opdracht, herkomst)
      return c.redirect(`/analyses/${analyse.analyseId}?bewaard=${rij.rijId}#rij-${rij.rijId}`, 303)
    },
  )
}

const doe = (
  register: Register,
  c: Verzoek,
  opdracht: Analyseopdracht,
  herkomst: Formulierherkomst,
): Promise<void> => handelAf(register, analysedecider, analysestream(analyseIdVan(c)), opdracht, herkomst)

const laatVervallen = (register: Register, c: Verzoek): Promise<Response> => {
  const rijId = c.req.param('rijId') ?? ''
  return verwerkFormulier(
    c,
    z.object({}),
    (staat, status) => toonPagina(register, c, { geweigerd: staat, ...sinds(staat) }, status),
    async (_, herkomst) => {
      await doe(register, c, { type: 'LaatRijVervallen', data: { rijId, reden: null } }, herkomst)
      return c.redirect(`/analyses/${analyseIdVan(c)}?vervallen=${rijId}#waardekaart`, 303)
    },
  )
}

const herstel = (register: Register, c: Verzoek): Promise<Response> => {
  const rijId = c.req.param('rijId') ?? ''
  return verwerkFormulier(
    c,
    z.object({}),
    (staat, status) => toonPagina(register, c, { geweigerd: staat, ...sinds(staat) }, status),
    async (_, herkomst) => {
      await doe(register, c, { type: 'HerstelRij', data: { rijId } }, herkomst)
      return c.redirect(`/analyses/${analyseIdVan(c)}?bewaard=${rijId}#rij-${rijId}`, 303)
    },
  )
}

const kiesParameters = async (register: Register, c: Verzoek): Promise<Response> =>
  verwerkFormulier(
    c,
    parameterformulier(await leesTabellen(register)),
    (staat, status) => toonPagina(register, c, { parameters: staat, ...sinds(staat) }, status),
    async (data, herkomst) => {
      await doe(register, c, { type: 'KiesParameters', data }, herkomst)
      return c.redirect(`/analyses/${analyseIdVan(c)}#parameters`, 303)
    },
  )

const stelAnalyseVast = (register: Register, c: Verzoek): Promise<Response> =>
  verwerkFormulier(
    c,
    invoerVan(PEILDATUM, { peildatum: datum() }),
    (staat, status) => toonPagina(register, c, { vaststelling: staat, ...sinds(staat) }, status),
    async ({ peildatum }, herkomst) => {
      await stelVast(register, analyseIdVan(c), peildatum, herkomst)
      return c.redirect(`/analyses/${analyseIdVan(c)}#vastgesteld`, 303)
    },
  )

const trekIn = (register: Register, c: Verzoek): Promise<Response> =>
  verwerkFormulier(
    c,
    invoerVan(INTREKKING, { reden: reden() }),
    (staat, status) => toonPagina(register, c, { intrekking: staat, ...sinds(staat) }, status),
    async (data, herkomst) => {
      await doe(register, c, { type: 'TrekAnalyseIn', data }, herkomst)
      return c.redirect(`/analyses/${analyseIdVan(c)}#ingetrokken`, 303)
    },
  )

/** One analysis: its value map, parameters, adoption and withdrawal. */
export const sroiAnalysePaden: readonly Pad[] = [
  ...nieuweAnalysePaden,
  ...voorbeeldPaden,
  ...rapportPaden,
  pad(`GET /analyses/${ID}`, { wie: LEZEN, spoor: ANALYSE }, (c, register) => toonAnalyse(register, c)),
  pad(`POST /analyses/${ID}/rijen`, SCHRIJVEN, (c, register) => bewaarRij(register, c, null)),
  pad(`POST /analyses/${ID}/rijen/${RIJ}`, SCHRIJVEN, (c, register, _, rijId) =>
    bewaarRij(register, c, rijId),
  ),
  pad(`POST /analyses/${ID}/rijen/${RIJ}/verval`, SCHRIJVEN, (c, register) => laatVervallen(register, c)),
  pad(`POST /analyses/${ID}/rijen/${RIJ}/herstel`, SCHRIJVEN, (c, register) => herstel(register, c)),
  pad(`POST /analyses/${ID}/parameters`, SCHRIJVEN, (c, register) => kiesParameters(register, c)),
  pad(`POST /analyses/${ID}/vaststelling`, SCHRIJVEN, (c, register) => stelAnalyseVast(register, c)),
  pad(`POST /analyses/${ID}/intrekking`, SCHRIJVEN, (c, register) => trekIn(register, c)),
]
