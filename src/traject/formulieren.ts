import { z } from 'zod'
import {
  bijzondereDoelgroepen,
  bijzondereZrmScores,
  gewoneDoelgroepen,
  toelichting,
  zrmScores,
} from '../../events/traject.ts'
import { EINDREDENEN, TREDEN } from '../../events/trajectwaarden.ts'
import { datum, id, ROUTES, reden } from '../../events/waarden.ts'
import { lijst, magLeeg, nlDatum } from '../web/velden.ts'

/* What the forms of a traject ask. `vandaag` is `YYYY-MM-DD`: nothing happens later than today. */

const dag = (vandaag: string) =>
  nlDatum(datum().refine((op) => op <= vandaag, { error: 'datum-in-toekomst' }))
const trede = () => z.enum(TREDEN, { error: 'verplicht' })

export const start = (vandaag: string) =>
  z.object({
    casusId: id(),
    route: z.enum(ROUTES, { error: 'verplicht' }),
    trede: trede(),
    op: dag(vandaag),
  })

export const tredezetting = (vandaag: string) =>
  z.object({ trede: trede(), op: dag(vandaag), toelichting: magLeeg(toelichting()) })

export const kenmerken = () =>
  z.object({
    doelgroepen: lijst(gewoneDoelgroepen()),
    bijzondereDoelgroepen: lijst(bijzondereDoelgroepen()).transform(leegIsNiets),
  })

export const afname = (vandaag: string) =>
  z.object({
    op: dag(vandaag),
    scores: ingevuld(zrmScores()),
    bijzondereScores: ingevuld(bijzondereZrmScores()).transform((scores) =>
      Object.keys(scores).length > 0 ? scores : null,
    ),
  })

export const verval = () => z.object({ reden: reden() })

export const einde = (vandaag: string) =>
  z.object({
    reden: z.enum(EINDREDENEN, { error: 'verplicht' }),
    op: dag(vandaag),
    toelichting: magLeeg(toelichting()),
  })

const leegIsNiets = <T>(waarden: readonly T[]): T[] | null => (waarden.length > 0 ? [...waarden] : null)

/** Domains that were left open are not scored: they are absent, and never zero. */
const ingevuld = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (scores) =>
      Object.fromEntries(
        Object.entries(scores ?? {}).flatMap(([domein, score]) =>
          score === '' ? [] : [[domein, Number(score)]],
        ),
      ),
    schema,
  )
