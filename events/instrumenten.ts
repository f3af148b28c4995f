import { z } from 'zod'
import type { Route, Tredevorm } from './waarden.ts'

/*
 * What a traject is measured with, as data: events, forms, tables and sentences follow from it. The Dutch words stand in
 * views/traject/termen.ts. A code is never given another meaning: another edition or another ladder gets other codes.
 */

/** `BIJZONDER` is data of AVG art. 9 or 10: it asks for a DPIA and is sealed. */
export type Gevoeligheid = 'GEWOON' | 'BIJZONDER'

export interface Instrument {
  /** The edition, as its publisher calls it. */
  readonly versie: string
  readonly domeinen: Readonly<Record<Gevoeligheid, readonly string[]>>
  readonly schaal: Schaal
}

/** Whole numbers. Each is a level with a name (`NIVEAU`), or a number and no more (`CIJFER`). */
export interface Schaal {
  readonly laagste: number
  readonly hoogste: number
  readonly score: 'NIVEAU' | 'CIJFER'
}

export const INSTRUMENTEN = {
  /** Self-Sufficiency Matrix, Dutch version 2017 (GGD Amsterdam). Its domains 6 to 9 and 13 are on health and justice. */
  ZRM_2017: {
    versie: '2017',
    domeinen: {
      GEWOON: [
        'FINANCIEN',
        'WERK_EN_OPLEIDING',
        'TIJDSBESTEDING',
        'HUISVESTING',
        'HUISELIJKE_RELATIES',
        'SOCIAAL_NETWERK',
        'MAATSCHAPPELIJKE_PARTICIPATIE',
        'INSTRUMENTELE_ADL',
      ],
      BIJZONDER: [
        'GEESTELIJKE_GEZONDHEID',
        'LICHAMELIJKE_GEZONDHEID',
        'MIDDELENGEBRUIK',
        'BASALE_ADL',
        'JUSTITIE',
      ],
    },
    schaal: { laagste: 1, hoogste: 5, score: 'NIVEAU' },
  },
} as const satisfies Readonly<Record<string, Instrument>>

export type Instrumentcode = keyof typeof INSTRUMENTEN
/** The domains of one instrument, or of all. */
export type Domein<Code extends Instrumentcode = Instrumentcode> =
  (typeof INSTRUMENTEN)[Code]['domeinen'][Gevoeligheid][number]

export const INSTRUMENTCODES = Object.keys(INSTRUMENTEN) as [Instrumentcode, ...Instrumentcode[]]

/** Every score that can be given, from low to high. */
export const scoresOp = ({ laagste, hoogste }: Schaal): readonly number[] =>
  Array.from({ length: hoogste - laagste + 1 }, (_, plaats) => laagste + plaats)

/** The code of what is no score on this scale. */
export const scorefout = ({ laagste, hoogste }: Schaal): string => `score-${laagste}-tot-${hoogste}`

/** Scores by domain of one instrument. What was not measured is absent, and never zero. */
export const scoresVan = (code: Instrumentcode, gevoeligheid: Gevoeligheid) => {
  const { domeinen, schaal } = INSTRUMENTEN[code]
  const error = scorefout(schaal)
  const score = z.int({ error }).min(schaal.laagste, { error }).max(schaal.hoogste, { error })
  return z.partialRecord(z.enum(domeinen[gevoeligheid]), score)
}

export interface Ladder {
  readonly route: Route
  /** From low to high. A rung is of one ladder only. */
  readonly treden: readonly (readonly [code: string, vorm: Tredevorm])[]
}

/** A traject follows the ladder of the rung that it began with. Only the Participatieladder is not the register's own. */
export const LADDERS = {
  WOONLADDER: {
    route: 'WONEN',
    treden: [
      ['OPVANG_OF_INSTELLING', 'INFORMEEL'],
      ['BEGELEID_WONEN', 'INFORMEEL'],
      ['ZELFSTANDIG_MET_BEGELEIDING', 'FORMEEL'],
      ['ZELFSTANDIG_HUREN', 'FORMEEL'],
      ['DOORSTROMEN_OF_KOPEN', 'FORMEEL'],
    ],
  },
  LEERLADDER: {
    route: 'LEREN',
    treden: [
      ['INFORMEEL_LEREN', 'INFORMEEL'],
      ['CURSUS', 'INFORMEEL'],
      ['BASISVAARDIGHEDEN', 'FORMEEL'],
      ['STARTKWALIFICATIE', 'FORMEEL'],
      ['VERVOLGOPLEIDING', 'FORMEEL'],
    ],
  },
  /** VNG, 2010: 1–3 without, 4 between, 5–6 with a contract. */
  PARTICIPATIELADDER: {
    route: 'WERKEN',
    treden: [
      ['GEISOLEERD', 'INFORMEEL'],
      ['SOCIALE_CONTACTEN', 'INFORMEEL'],
      ['GEORGANISEERDE_ACTIVITEITEN', 'INFORMEEL'],
      ['ONBETAALD_WERK', 'INFORMEEL'],
      ['BETAALD_WERK_MET_ONDERSTEUNING', 'FORMEEL'],
      ['BETAALD_WERK', 'FORMEEL'],
    ],
  },
  VRIJETIJDSLADDER: {
    route: 'VRIJE_TIJD',
    treden: [
      ['BEZOEKEN', 'INFORMEEL'],
      ['MEEDOEN', 'INFORMEEL'],
      ['MEEHELPEN', 'INFORMEEL'],
      ['ORGANISEREN_OF_BESTUREN', 'FORMEEL'],
    ],
  },
} as const satisfies Readonly<Record<string, Ladder>>

export type Laddercode = keyof typeof LADDERS
export type Trede = (typeof LADDERS)[Laddercode]['treden'][number][0]

export const LADDERCODES = Object.keys(LADDERS) as Laddercode[]
export const TREDEN: readonly Trede[] = LADDERCODES.flatMap((code) =>
  LADDERS[code].treden.map(([trede]) => trede),
)

/** The ladder that a rung is of. */
export const ladderVan = (trede: Trede | undefined): (typeof LADDERS)[Laddercode] | undefined =>
  Object.values(LADDERS).find(({ treden }) => treden.some(([code]) => code === trede))
