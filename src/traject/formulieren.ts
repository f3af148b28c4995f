import { z } from 'zod'
import { INSTRUMENTCODES, type Instrumentcode, scoresVan } from '../../events/instrumenten.ts'
import { bijzondereDoelgroepen, gewoneDoelgroepen, toelichting, trede } from '../../events/traject.ts'
import { EINDREDENEN } from '../../events/trajectwaarden.ts'
import { datum, id, ROUTES, reden } from '../../events/waarden.ts'
import { lijst, magLeeg, nlDatum } from '../web/velden.ts'

/* What the forms of a traject ask. `vandaag` is `YYYY-MM-DD`: nothing happens later than today. */

const dag = (vandaag: string) =>
  nlDatum(datum().refine((op) => op <= vandaag, { error: 'datum-in-toekomst' }))

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

const [eerste, ...verdere] = INSTRUMENTCODES

/** Where there is no choice of instruments, the form does not ask for one. */
export const afname = (vandaag: string) =>
  z.preprocess(
    (invoer) => (verdere.length === 0 ? { instrument: eerste, ...Object(invoer) } : invoer),
    z.discriminatedUnion(
      'instrument',
      [afnameMet(eerste, vandaag), ...verdere.map((code) => afnameMet(code, vandaag))],
      { error: 'instrument-onbekend' },
    ),
  )

const afnameMet = (instrument: Instrumentcode, vandaag: string) =>
  z.object({
    instrument: z.literal(instrument),
    op: dag(vandaag),
    scores: ingevuld(scoresVan(instrument, 'GEWOON')),
    bijzondereScores: ingevuld(scoresVan(instrument, 'BIJZONDER')).transform((scores) =>
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
