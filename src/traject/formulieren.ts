import { z } from 'zod'
import { INSTRUMENTCODES, type Instrumentcode, scoresVan } from '../../events/instrumenten.ts'
import { bijzondereDoelgroepen, gewoneDoelgroepen, toelichting, trede } from '../../events/traject.ts'
import { EINDREDENEN } from '../../events/trajectwaarden.ts'
import { datum, id, ROUTES, reden } from '../../events/waarden.ts'
import {
  AFNAME,
  BIJZONDERE_KENMERKEN,
  EINDE,
  GEWONE_KENMERKEN,
  START,
  scorevelden,
  TREDEZETTING,
  VERVAL,
} from '../../views/traject/velden.ts'
import { invoerVan } from '../web/velden.ts'

/* What the forms of a traject ask. `vandaag` is `YYYY-MM-DD`: nothing happens later than today. */

const dag = (vandaag: string) => datum().refine((op) => op <= vandaag, { error: 'datum-in-toekomst' })

export const start = (vandaag: string) =>
  invoerVan(START, {
    casusId: id(),
    route: z.enum(ROUTES, { error: 'verplicht' }),
    trede: trede(),
    op: dag(vandaag),
  })

export const tredezetting = (vandaag: string) =>
  invoerVan(TREDEZETTING, { trede: trede(), op: dag(vandaag), toelichting: toelichting().nullable() })

export const kenmerken = () =>
  invoerVan([...GEWONE_KENMERKEN, ...BIJZONDERE_KENMERKEN], {
    doelgroepen: gewoneDoelgroepen(),
    bijzondereDoelgroepen: bijzondereDoelgroepen().transform((groepen) =>
      groepen.length > 0 ? groepen : null,
    ),
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

const afnameMet = (code: Instrumentcode, vandaag: string) =>
  invoerVan([...AFNAME, ...scorevelden(code, 'GEWOON'), ...scorevelden(code, 'BIJZONDER')], {
    op: dag(vandaag),
    scores: ingevuld(scoresVan(code, 'GEWOON')),
    bijzondereScores: ingevuld(scoresVan(code, 'BIJZONDER')).transform((scores) =>
      Object.keys(scores).length > 0 ? scores : null,
    ),
  }).extend({ instrument: z.literal(code) })

export const verval = () => invoerVan(VERVAL, { reden: reden() })

export const einde = (vandaag: string) =>
  invoerVan(EINDE, {
    reden: z.enum(EINDREDENEN, { error: 'verplicht' }),
    op: dag(vandaag),
    toelichting: toelichting().nullable(),
  })

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
