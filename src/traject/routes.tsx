import type { z } from 'zod'
import { INSTRUMENTCODES, type Instrumentcode } from '../../events/instrumenten.ts'
import { instrumentcode } from '../../events/traject.ts'
import { trajectstroom } from '../../events/trajectbeeld.ts'
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
import type { Register } from '../web/register.ts'
import { type Trajectvoorstel, trajectdecider } from './decider.ts'
import * as formulier from './formulieren.ts'
import { geldigeDpia, isEigenCasus, leesTraject } from './lees.ts'

/** One form on the page of a traject. */
interface Stap<Data> {
  /** The form that is shown again when it is refused. */
  readonly bewerk: (onderdeelId: string) => string
  readonly schema: (vandaag: string) => z.ZodType<Data>
  readonly voorstel: (data: Data, grond: Grond) => Trajectvoorstel
}

interface Grond {
  readonly deelnemerId: string
  /** Id of what is new: that of the command, so that a double submit makes one thing. */
  readonly nieuw: string
  readonly onderdeelId: string
  readonly dpia: string | null
}

/** What is said of a person in words is sealed with their key. */
const PERSOONLIJK = { persoonlijk: ['toelichting'] }

const stap =
  <Data,>({ bewerk, schema, voorstel }: Stap<Data>) =>
  async (c: Verzoek, register: Register, deelnemerId: string, trajectId: string, onderdeelId = '') => {
    await leesTraject(register, deelnemerId, trajectId)
    return verwerkFormulier(
      c,
      schema(vandaag(register)),
      (stand) => toonTraject(c, register, [deelnemerId, trajectId], bewerk(onderdeelId), stand),
      async (data, herkomst) => {
        await eisNietGewist(register, deelnemerId)
        const dpia = await geldigeDpia(register)
        const gebeurtenis = voorstel(data, { deelnemerId, nieuw: herkomst.commandId, onderdeelId, dpia })
        await handelAf(register, trajectdecider, trajectstroom(trajectId), gebeurtenis, herkomst)
        return c.redirect(`/deelnemers/${deelnemerId}/trajecten/${trajectId}`, 303)
      },
      PERSOONLIJK,
    )
  }

const zetTrede = stap({
  bewerk: () => 'trede',
  schema: formulier.tredezetting,
  voorstel: ({ op, ...data }, { deelnemerId, nieuw }) => ({
    type: 'TredeGezet',
    data: { deelnemerId, ...data, tredeId: nieuw },
    gebeurdOp: op,
  }),
})

const legKenmerkenVast = stap({
  bewerk: () => 'kenmerken',
  schema: formulier.kenmerken,
  voorstel: (data, { deelnemerId, dpia }) => ({
    type: 'KenmerkenVastgelegd',
    data: { deelnemerId, ...data, dpia },
  }),
})

const neemMetingAf = stap({
  bewerk: () => 'meting',
  schema: formulier.afname,
  voorstel: ({ op, ...scores }, { deelnemerId, nieuw, dpia }) => ({
    type: 'MetingAfgenomen',
    data: { deelnemerId, ...scores, metingId: nieuw, dpia },
    gebeurdOp: op,
  }),
})

const laatVervallen = stap({
  bewerk: (onderdeelId) => `verval-${onderdeelId}`,
  schema: formulier.verval,
  voorstel: ({ reden }, { onderdeelId }) => ({
    type: 'TrajectonderdeelVervallen',
    data: { onderdeelId, reden },
  }),
})

const beeindig = stap({
  bewerk: () => 'einde',
  schema: formulier.einde,
  voorstel: ({ op, ...data }, { deelnemerId }) => ({
    type: 'TrajectBeeindigd',
    data: { deelnemerId, ...data },
    gebeurdOp: op,
  }),
})

const eisNietGewist = async (register: Register, deelnemerId: string): Promise<void> =>
  eis(!(await leesDeelnemer(register, deelnemerId)).wissing, 'deelnemer-is-gewist')

const MAX_KEUZES = 500

const toonNieuw = async (
  c: Verzoek,
  register: Register,
  deelnemerId: string,
  casus: unknown,
  stand?: Formulierstaat,
) => {
  await register.catchUp()
  const deelnemer = await leesDeelnemer(register, deelnemerId)
  if (deelnemer.wissing) throw new NietGevonden()
  return c.html(
    <TrajectStartpagina
      gebruiker={register.actor}
      deelnemer={deelnemer}
      opdrachtId={register.newId()}
      vandaag={vandaag(register)}
      {...(await leesCasuskeuzes(register, casus))}
      stand={stand}
    />,
  )
}

/** The casussen to choose from, and which of them was chosen before. */
const leesCasuskeuzes = async ({ db, zicht }: Register, casus: unknown) => {
  const gekozen = id().safeParse(casus).data ?? null
  const casussen = await db.all<Casuskeuze>(casuskeuzes(zicht, MAX_KEUZES, gekozen))
  return { casussen, gekozen: casussen.some(({ casusId }) => casusId === gekozen) ? gekozen : null }
}

/** The id of a new traject is that of its command. */
const start = async (c: Verzoek, register: Register, deelnemerId: string) => {
  await leesDeelnemer(register, deelnemerId)
  return verwerkFormulier(
    c,
    formulier.start(vandaag(register)),
    (stand) => toonNieuw(c, register, deelnemerId, stand.invoer.casusId, stand),
    async ({ op, ...data }, herkomst) => {
      await eisNietGewist(register, deelnemerId)
      eis(await isEigenCasus(register, data.casusId), 'casus-van-een-ander', 'casusId')
      const trajectId = herkomst.commandId
      const gestart = { ...data, deelnemerId, tredeId: trajectId }
      const voorstel = { type: 'TrajectGestart' as const, data: gestart, gebeurdOp: op }
      await handelAf(register, trajectdecider, trajectstroom(trajectId), voorstel, herkomst)
      return c.redirect(`/deelnemers/${deelnemerId}/trajecten/${trajectId}`, 303)
    },
  )
}

const toonTraject = async (
  c: Verzoek,
  register: Register,
  ids: Trajectids,
  bewerk: string | null,
  stand?: Formulierstaat,
) => {
  const delen = await leesPagina(register, ids)
  const instrument = gekozenInstrument(stand?.invoer.instrument ?? c.req.query('instrument'))
  const open = delen.magBewerken ? bewerk : null
  return c.html(<Trajectpagina {...delen} instrument={instrument} bewerk={open} stand={stand} />)
}

const leesPagina = async (register: Register, [deelnemerId, trajectId]: Trajectids) => {
  const { actor, newId } = register
  const deelnemer = await leesDeelnemer(register, deelnemerId)
  const traject = await leesTraject(register, deelnemerId, trajectId)
  return {
    gebruiker: actor,
    deelnemer,
    traject,
    casusnaam: (await leesCasusnamen(register, [traject]))(traject.casusId),
    dpia: await geldigeDpia(register),
    magBewerken: heeftRol(actor, 'PROFESSIONAL') && !traject.einde && !deelnemer.wissing,
    vandaag: vandaag(register),
    nieuweId: newId,
  }
}

type Trajectids = readonly [deelnemerId: string, trajectId: string]

/** The instrument of the form of a measurement: the first one when none was chosen. */
const gekozenInstrument = (code: unknown): Instrumentcode =>
  instrumentcode().safeParse(code).data ?? INSTRUMENTCODES[0]

const BEWERKEN = { wie: PROFESSIONALS, spoor: DEELNEMER }

/** The trajecten of a deelnemer: one person on one casus. */
export const trajectPaden: readonly Pad[] = [
  pad('GET /deelnemers/:id/trajecten/nieuw', BEWERKEN, (c, register, deelnemerId) =>
    toonNieuw(c, register, deelnemerId, c.req.query('casus')),
  ),
  pad('POST /deelnemers/:id/trajecten', BEWERKEN, start),
  pad(
    'GET /deelnemers/:id/trajecten/:trajectId',
    { wie: DEELNEMERS, spoor: DEELNEMER },
    (c, register, ...ids) => toonTraject(c, register, ids, c.req.query('bewerk') ?? null),
  ),
  pad('POST /deelnemers/:id/trajecten/:trajectId/treden', BEWERKEN, zetTrede),
  pad('POST /deelnemers/:id/trajecten/:trajectId/kenmerken', BEWERKEN, legKenmerkenVast),
  pad('POST /deelnemers/:id/trajecten/:trajectId/metingen', BEWERKEN, neemMetingAf),
  pad('POST /deelnemers/:id/trajecten/:trajectId/onderdelen/:onderdeelId/verval', BEWERKEN, laatVervallen),
  pad('POST /deelnemers/:id/trajecten/:trajectId/einde', BEWERKEN, beeindig),
]
