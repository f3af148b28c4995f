import { z } from 'zod'
import { type GebeurtenisUit, gebeurtenis } from './gebeurtenis.ts'
import { type Gevoeligheid, INSTRUMENTCODES, scoresVan, TREDEN } from './instrumenten.ts'
import { persoonlijk } from './persoonlijk.ts'
import { BIJZONDERE_DOELGROEPEN, EINDREDENEN, GEWONE_DOELGROEPEN } from './trajectwaarden.ts'
import { id, ROUTES, reden, regel, tekst } from './waarden.ts'

export const trede = () => z.enum(TREDEN, { error: 'verplicht' })
export const instrumentcode = () => z.enum(INSTRUMENTCODES, { error: 'instrument-onbekend' })
const scores = (gevoeligheid: Gevoeligheid) =>
  z.union(INSTRUMENTCODES.map((code) => scoresVan(code, gevoeligheid)))

/** What is said about a person in words; it may tell who it is. */
export const toelichting = () => tekst(1000)
export const gewoneDoelgroepen = () => z.array(z.enum(GEWONE_DOELGROEPEN, { error: 'keuze-ongeldig' }))
export const bijzondereDoelgroepen = () =>
  z.array(z.enum(BIJZONDERE_DOELGROEPEN, { error: 'keuze-ongeldig' }))

/** The person whose key seals the personal fields. */
const vanDeelnemer = { deelnemerId: id() }
/** Reference of the DPIA under which data of AVG art. 9 or 10 were noted; null when there are none. */
const dpia = { dpia: regel().nullable() }

const metingAfgenomen = gebeurtenis({
  ...vanDeelnemer,
  metingId: id(),
  instrument: instrumentcode(),
  scores: scores('GEWOON'),
  bijzondereScores: persoonlijk(scores('BIJZONDER')).nullable(),
  ...dpia,
})

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
  MetingAfgenomen: {
    ...metingAfgenomen,
    schema: metingAfgenomen.schema.refine(
      (meting) => scoresVan(meting.instrument, 'GEWOON').safeParse(meting.scores).success,
      { path: ['scores'] },
    ),
  },
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
