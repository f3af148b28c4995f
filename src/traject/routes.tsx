import type { z } from 'zod'
import { id } from '../../events/waarden.ts'
import { casuskeuzes } from '../../projections/imports.ts'
import { type Casuskeuze, TrajectStartpagina } from '../../views/traject/nieuw.tsx'
import { Trajectpagina } from '../../views/traject/traject.tsx'
import { eis } from '../decider.ts'
import { leesCasusnamen } from '../deelnemer/casusnamen.ts'
import { leesDeelnemer } from '../deelnemer/lees.ts'
import { NietGevonden } from '../fouten.ts'
import { DEELNEMER } from '../inzage/paden.ts'
import { vandaag } from '../kern/dag.ts'
import { DEELNEMERS, PROFESSIONALS } from '../toegang/paden.ts'
import { heeftRol } from '../toegang/wie.ts'
import { type Formulierstaat, verwerkFormulier } from '../web/formulier.ts'
import { handelAf } from '../web/handelaf.ts'
import { type Pad, pad, type Verzoek } from '../web/pad.ts'
import { type Trajectopdracht, trajectdecider } from './decider.ts'
import * as formulier from './formulieren.ts'
import { geldigeDpia, isEigenCasus, leesTraject } from './lees.ts'
import { trajectstroom } from './stroom.ts'

type Status = 200 | 409 | 422

/** One form on the page of a traject. */
interface Stap<Data> {
  /** The form that is shown again when it is refused. */
  readonly bewerk: (c: Verzoek) => string
  readonly schema: (vandaag: string) => z.ZodType<Data>
  readonly opdracht: (data: Data, grond: Grond) => Trajectopdracht
}

interface Grond {
  /** Id of what is new: that of the command, so that a double submit makes one thing. */
  readonly nieuw: string
  readonly onderdeelId: string
  readonly dpia: string | null
}

/** What is said of a person in words is sealed with their key. */
const PERSOONLIJK = { persoonlijk: ['toelichting'] }

const stap =
  <Data,>({ bewerk, schema, opdracht }: Stap<Data>) =>
  async (c: Verzoek): Promise<Response> => {
    const { register } = c.var
    const { id: deelnemerId = '', trajectId = '', onderdeelId = '' } = c.req.param()
    await leesTraject(register, deelnemerId, trajectId)
    return verwerkFormulier(
      c,
      schema(vandaag(register)),
      (stand, status) => toonTraject(c, bewerk(c), stand, status),
      async (data, herkomst) => {
        await eisNietGewist(c, deelnemerId)
        const grond = { nieuw: herkomst.commandId, onderdeelId, dpia: await geldigeDpia(register) }
        const stroom = trajectstroom(trajectId)
        await handelAf(register, trajectdecider, stroom, opdracht(data, grond), herkomst)
        return c.redirect(`/deelnemers/${deelnemerId}/trajecten/${trajectId}`, 303)
      },
      PERSOONLIJK,
    )
  }

const STAPPEN = {
  treden: stap({
    bewerk: () => 'trede',
    schema: formulier.tredezetting,
    opdracht: ({ op, ...data }, { nieuw }) => ({ type: 'ZetTrede', data: { ...data, tredeId: nieuw }, op }),
  }),
  kenmerken: stap({
    bewerk: () => 'kenmerken',
    schema: formulier.kenmerken,
    opdracht: (data, { dpia }) => ({ type: 'LegKenmerkenVast', data: { ...data, dpia } }),
  }),
  metingen: stap({
    bewerk: () => 'meting',
    schema: formulier.afname,
    opdracht: ({ op, ...scores }, { nieuw, dpia }) => ({
      type: 'NeemMetingAf',
      data: { ...scores, metingId: nieuw, instrument: 'ZRM_2017', dpia },
      op,
    }),
  }),
  'onderdelen/:onderdeelId/verval': stap({
    bewerk: (c) => `verval-${c.req.param('onderdeelId')}`,
    schema: formulier.verval,
    opdracht: ({ reden }, { onderdeelId }) => ({
      type: 'LaatOnderdeelVervallen',
      data: { onderdeelId, reden },
    }),
  }),
  einde: stap({
    bewerk: () => 'einde',
    schema: formulier.einde,
    opdracht: ({ op, ...data }) => ({ type: 'BeeindigTraject', data, op }),
  }),
} as const

const eisNietGewist = async (c: Verzoek, deelnemerId: string): Promise<void> =>
  eis(!(await leesDeelnemer(c.var.register, deelnemerId)).wissing, 'deelnemer-is-gewist')

const MAX_KEUZES = 500

const toonNieuw = async (c: Verzoek, casus: unknown, stand?: Formulierstaat, status: Status = 200) => {
  const { register } = c.var
  await register.catchUp()
  const deelnemer = await leesDeelnemer(register, c.req.param('id') ?? '')
  if (deelnemer.wissing) throw new NietGevonden()
  const gekozen = id().safeParse(casus).data ?? null
  const casussen = await register.db.all<Casuskeuze>(casuskeuzes(register.zicht, MAX_KEUZES, gekozen))
  return c.html(
    <TrajectStartpagina
      gebruiker={register.actor}
      deelnemer={deelnemer}
      opdrachtId={register.newId()}
      vandaag={vandaag(register)}
      casussen={casussen}
      gekozen={casussen.some(({ casusId }) => casusId === gekozen) ? gekozen : null}
      stand={stand}
    />,
    status,
  )
}

/** The id of a new traject is that of its command. */
const start = async (c: Verzoek): Promise<Response> => {
  const { register } = c.var
  const deelnemerId = c.req.param('id') ?? ''
  await leesDeelnemer(register, deelnemerId)
  return verwerkFormulier(
    c,
    formulier.start(vandaag(register)),
    (stand, status) => toonNieuw(c, stand.invoer.casusId, stand, status),
    async ({ op, ...data }, herkomst) => {
      await eisNietGewist(c, deelnemerId)
      eis(await isEigenCasus(register, data.casusId), 'casus-van-een-ander', 'casusId')
      const trajectId = herkomst.commandId
      const gestart = { ...data, deelnemerId, tredeId: trajectId }
      const opdracht = { type: 'StartTraject' as const, data: gestart, op }
      await handelAf(register, trajectdecider, trajectstroom(trajectId), opdracht, herkomst)
      return c.redirect(`/deelnemers/${deelnemerId}/trajecten/${trajectId}`, 303)
    },
  )
}

const toonTraject = async (
  c: Verzoek,
  bewerk: string | null,
  stand?: Formulierstaat,
  status: Status = 200,
): Promise<Response> => {
  const { register } = c.var
  const { id: deelnemerId = '', trajectId = '' } = c.req.param()
  const deelnemer = await leesDeelnemer(register, deelnemerId)
  const traject = await leesTraject(register, deelnemerId, trajectId)
  const magBewerken = heeftRol(register.actor, 'PROFESSIONAL') && !traject.einde && !deelnemer.wissing
  return c.html(
    <Trajectpagina
      gebruiker={register.actor}
      deelnemer={deelnemer}
      traject={traject}
      casusnaam={(await leesCasusnamen(register, [traject.casusId]))(traject.casusId)}
      dpia={await geldigeDpia(register)}
      bewerk={magBewerken ? bewerk : null}
      magBewerken={magBewerken}
      vandaag={vandaag(register)}
      nieuweId={register.newId}
      stand={stand}
    />,
    status,
  )
}

/** The trajecten of a deelnemer: one person on one casus. */
export const trajectPaden: readonly Pad[] = [
  pad('GET /deelnemers/:id/trajecten/nieuw', { wie: PROFESSIONALS, spoor: DEELNEMER }, (c) =>
    toonNieuw(c, c.req.query('casus')),
  ),
  pad('POST /deelnemers/:id/trajecten', { wie: PROFESSIONALS, spoor: DEELNEMER }, start),
  pad('GET /deelnemers/:id/trajecten/:trajectId', { wie: DEELNEMERS, spoor: DEELNEMER }, (c) =>
    toonTraject(c, c.req.query('bewerk') ?? null),
  ),
  ...Object.entries(STAPPEN).map(([deel, verwerk]) =>
    pad(
      `POST /deelnemers/:id/trajecten/:trajectId/${deel}`,
      { wie: PROFESSIONALS, spoor: DEELNEMER },
      verwerk,
    ),
  ),
]
