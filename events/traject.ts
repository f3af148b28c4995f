import { z } from 'zod'
import { type GebeurtenisUit, gebeurtenis } from './gebeurtenis.ts'
import { persoonlijk } from './persoonlijk.ts'
import {
  BIJZONDERE_DOELGROEPEN,
  BIJZONDERE_ZRM_DOMEINEN,
  EINDREDENEN,
  GEWONE_DOELGROEPEN,
  TREDEN,
  ZRM_DOMEINEN,
} from './trajectwaarden.ts'
import { id, ROUTES, reden, regel, tekst } from './waarden.ts'

const score = () =>
  z.int({ error: 'score-ongeldig' }).min(1, { error: 'score-ongeldig' }).max(5, { error: 'score-ongeldig' })
const trede = () => z.enum(TREDEN, { error: 'verplicht' })

/** What is said about a person in words; it may tell who it is. */
export const toelichting = () => tekst(1000)
export const zrmScores = () => z.partialRecord(z.enum(ZRM_DOMEINEN), score())
export const bijzondereZrmScores = () => z.partialRecord(z.enum(BIJZONDERE_ZRM_DOMEINEN), score())
export const gewoneDoelgroepen = () => z.array(z.enum(GEWONE_DOELGROEPEN, { error: 'keuze-ongeldig' }))
export const bijzondereDoelgroepen = () =>
  z.array(z.enum(BIJZONDERE_DOELGROEPEN, { error: 'keuze-ongeldig' }))

/** The person whose key seals the personal fields. */
const vanDeelnemer = { deelnemerId: id() }
/** Reference of the DPIA under which data of AVG art. 9 or 10 were noted; null when there are none. */
const dpia = { dpia: regel().nullable() }

/**
 * One person on one casus. Data of AVG art. 9 and 10 are sealed like what makes a person recognisable, so that
 * erasure takes them along, and name the DPIA that allows them.
 */
export const trajectgebeurtenissen = {
  TrajectGestart: gebeurtenis({
    ...vanDeelnemer,
    casusId: id(),
    route: z.enum(ROUTES, { error: 'verplicht' }),
    tredeId: id(),
    trede: trede(),
  }),
  TredeGezet: gebeurtenis({
    ...vanDeelnemer,
    tredeId: id(),
    trede: trede(),
    toelichting: persoonlijk(toelichting()).nullable(),
  }),
  KenmerkenVastgelegd: gebeurtenis({
    ...vanDeelnemer,
    doelgroepen: gewoneDoelgroepen(),
    bijzondereDoelgroepen: persoonlijk(bijzondereDoelgroepen()).nullable(),
    ...dpia,
  }),
  MetingAfgenomen: gebeurtenis({
    ...vanDeelnemer,
    metingId: id(),
    instrument: z.enum(['ZRM_2017']),
    scores: zrmScores(),
    bijzondereScores: persoonlijk(bijzondereZrmScores()).nullable(),
    ...dpia,
  }),
  /** A rung or a measurement that was wrong: it stays to be seen, but counts no more. */
  TrajectonderdeelVervallen: gebeurtenis({ onderdeelId: id(), reden: reden() }),
  TrajectBeeindigd: gebeurtenis({
    ...vanDeelnemer,
    reden: z.enum(EINDREDENEN, { error: 'verplicht' }),
    toelichting: persoonlijk(toelichting()).nullable(),
  }),
}

export type Trajectgebeurtenis = GebeurtenisUit<typeof trajectgebeurtenissen>
export type Trajectdata<Naam extends Trajectgebeurtenis['type']> = Extract<
  Trajectgebeurtenis,
  { type: Naam }
>['data']
