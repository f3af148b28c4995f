import { vouwDeling } from '../../events/casus/deling.ts'
import { jaarVan } from '../../events/dag.ts'
import { ANALYSESOORTEN, type Analyseparameters } from '../../events/sroi-analyse.ts'
import { alsDisconto, type Discontotabelregel } from '../../projections/discontotabellen.ts'
import { geldigeRijen } from '../../projections/sroi-analyse.ts'
import { NieuweAnalysepagina } from '../../views/sroi-analyse/nieuw.tsx'
import { casusstroom } from '../casus/actie.ts'
import { eis } from '../decider.ts'
import { GeenToegang } from '../fouten.ts'
import { DOSSIER, NIEUWE_ANALYSE } from '../inzage/paden.ts'
import { vandaag } from '../kern/dag.ts'
import { leesTabellen } from '../referentie/lees.ts'
import { magCasusBewerken } from '../toegang/beleid.ts'
import { PROFESSIONALS } from '../toegang/paden.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { analysedecider } from './decider.ts'
import { analysestream, leesAnalyse, leesAnalysenVanCasus, leesCasus } from './lees.ts'
import { discontokeuze, standaardparameters, startformulier } from './parameterinvoer.ts'

const CASUS = ':id{[0-9a-fA-F-]{36}}' as const

const casusIdVan = (c: Verzoek): string => (c.req.param('id') ?? '').toLowerCase()

const toon = async (
  register: Register,
  c: Verzoek,
  stand: Formulierstaat | undefined,
  status: 200 | 409 | 422,
): Promise<Response> => {
  const { kopieVan, disconto, soort } = c.req.query()
  const casusId = casusIdVan(c)
  await eisBewerken(register, casusId)
  const [casus, eerdere, tabellen] = await Promise.all([
    leesCasus(register, casusId),
    leesAnalysenVanCasus(register, casusId),
    leesTabellen(register),
  ])
  const bron = eerdere.find(({ analyseId }) => analyseId === kopieVan)
  const jaar = jaarVan(vandaag(register))
  const basis = bron
    ? (await leesAnalyse(register, bron.analyseId)).parameters
    : standaardparameters(tabellen, jaar)
  if (status !== 200) c.header('HX-Push-Url', 'false')
  return c.html(
    <NieuweAnalysepagina
      casus={casus}
      eerdere={eerdere}
      kopieVan={bron?.analyseId ?? null}
      soort={ANALYSESOORTEN.find((kandidaat) => kandidaat === soort) ?? bron?.soort}
      jaar={jaar}
      parameters={metTabel(basis, tabellen, disconto)}
      tabellen={tabellen}
      opdrachtId={register.newId()}
      stand={stand}
      gebruiker={register.actor}
    />,
    status,
  )
}

/** Whoever may only read the casus gets no form that leads nowhere. */
const eisBewerken = async (register: Register, casusId: string): Promise<void> => {
  const deling = vouwDeling((await register.store.readStream(casusstroom(casusId))).events)
  if (deling && !magCasusBewerken(register.actor, deling)) throw new GeenToegang()
}

const metTabel = (
  parameters: Analyseparameters,
  tabellen: readonly Discontotabelregel[],
  keuze: string | undefined,
): Analyseparameters => {
  const tabel = tabellen.find((kandidaat) => discontokeuze(kandidaat) === keuze)
  return tabel ? { ...parameters, disconto: alsDisconto(tabel) } : parameters
}

const start = async (register: Register, c: Verzoek): Promise<Response> => {
  const casus = await leesCasus(register, casusIdVan(c))
  return verwerkFormulier(
    c,
    startformulier(await leesTabellen(register)),
    (staat, status) => toon(register, c, staat, status),
    async ({ soort, naam, kopieVan, parameters }, herkomst) => {
      const { casusId, fictief } = casus
      const bron = kopieVan ? await leesAnalyse(register, kopieVan) : null
      eis(bron === null || bron.casusId === casusId, 'analyse-bestaat-niet', 'kopieVan')
      const data = { casusId, soort, naam, parameters, kopieVan, fictief, herkomst: null }
      const rijen = bron ? geldigeRijen(bron) : []
      // The id of the command is the id of the analysis: a second click ends at the same page.
      const analyseId = herkomst.commandId
      await handelAf(
        register,
        analysedecider,
        analysestream(analyseId),
        { type: 'StartAnalyse', data, rijen },
        { ...herkomst, versie: null },
      )
      const nu = rijen.length === 0 ? '?rij=nieuw' : ''
      return c.redirect(`/analyses/${analyseId}${nu}`, 303)
    },
  )
}

/** Starting an analysis of a casus. */
export const nieuweAnalysePaden: readonly Pad[] = [
  pad(`GET /casussen/${CASUS}/analyses/nieuw`, { wie: PROFESSIONALS, spoor: NIEUWE_ANALYSE }, (c, register) =>
    toon(register, c, undefined, 200),
  ),
  pad(`POST /casussen/${CASUS}/analyses`, { wie: PROFESSIONALS, spoor: DOSSIER }, (c, register) =>
    start(register, c),
  ),
]
