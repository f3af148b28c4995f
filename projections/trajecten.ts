import type { Trede } from '../events/instrumenten.ts'
import { type Trajectgebeurtenis, trajectgebeurtenissen } from '../events/traject.ts'
import {
  huidigeTrede,
  naTrajectgebeurtenis,
  TRAJECTSTROOM,
  type Trajectbeeld,
} from '../events/trajectbeeld.ts'
import type { Eindreden } from '../events/trajectwaarden.ts'
import type { Route } from '../events/waarden.ts'
import type { SqlStatement, StoredEvent } from '../src/store/ports.ts'
import type { Projection } from './projectie.ts'
import { createIndex, createTable, type Kolommen, schrijfRijen } from './tabellen.ts'

/** One row of table `trajecten`. */
export interface Trajectrij {
  readonly trajectId: string
  readonly deelnemerId: string
  readonly casusId: string
  readonly organisatieId: string
  readonly route: Route
  readonly begintrede: Trede
  readonly trede: Trede
  readonly metingen: number
  readonly startOp: string
  readonly eindOp: string | null
  readonly eindreden: Eindreden | null
  /** The traject as it was folded, without personal fields: what the next page builds on. */
  readonly stand: string
}

const KOLOMMEN: Kolommen<Trajectrij> = {
  trajectId: 'TEXT NOT NULL',
  deelnemerId: 'TEXT NOT NULL',
  casusId: 'TEXT NOT NULL',
  organisatieId: 'TEXT NOT NULL',
  route: 'TEXT NOT NULL',
  begintrede: 'TEXT NOT NULL',
  trede: 'TEXT NOT NULL',
  metingen: 'INTEGER NOT NULL',
  startOp: 'TEXT NOT NULL',
  eindOp: 'TEXT',
  eindreden: 'TEXT',
  stand: 'TEXT NOT NULL',
}

/** Every traject in one row: who takes part in which casus, and where they stand. */
export const trajecten: Projection<Pick<Trajectrij, 'trajectId' | 'stand'>> = {
  name: 'trajecten',
  version: 2,
  tables: ['trajecten'],
  handles: Object.keys(trajectgebeurtenissen),
  create: (t) => [
    createTable(t('trajecten'), KOLOMMEN, ['trajectId']),
    createIndex(t('trajecten'), 'deelnemer', ['deelnemerId']),
    createIndex(t('trajecten'), 'casus', ['casusId']),
  ],
  needs: (events, t) => ({
    sql: `SELECT trajectId, stand FROM ${t('trajecten')} WHERE trajectId IN (SELECT value FROM json_each(?))`,
    parameters: [
      JSON.stringify([...new Set(events.map(({ stream }) => stream.slice(TRAJECTSTROOM.length)))]),
    ],
  }),
  project: (events, rows, t) => {
    const beelden = new Map<string, Trajectbeeld>(
      rows.map(({ trajectId, stand }) => [`${TRAJECTSTROOM}${trajectId}`, JSON.parse(stand)]),
    )
    for (const event of events as readonly (StoredEvent & Trajectgebeurtenis)[]) {
      const beeld = naTrajectgebeurtenis(beelden.get(event.stream) ?? null, event)
      if (beeld) beelden.set(event.stream, beeld)
    }
    return schrijfRijen(t('trajecten'), KOLOMMEN, [...beelden.values()].map(rijVan))
  },
}

const rijVan = (beeld: Trajectbeeld): Trajectrij => {
  const { trajectId, deelnemerId, casusId, organisatieId, route, startOp, einde, treden, metingen } = beeld
  const begin = treden[0]
  if (!begin) throw new Error(`${TRAJECTSTROOM}${trajectId} has no rung`)
  return {
    trajectId,
    deelnemerId,
    casusId,
    organisatieId,
    route,
    begintrede: begin.trede,
    trede: (huidigeTrede(beeld) ?? begin).trede,
    metingen: metingen.length,
    startOp,
    eindOp: einde?.op ?? null,
    eindreden: einde?.reden ?? null,
    stand: JSON.stringify(zonderPersoonlijks(beeld)),
  }
}

/** Sealed or not, a list needs nothing personal, and nothing that is void; so there is nothing to blank when somebody is erased. */
const zonderPersoonlijks = (beeld: Trajectbeeld): Trajectbeeld => ({
  ...beeld,
  treden: beeld.treden.map((trede) => ({ ...trede, toelichting: null })),
  metingen: beeld.metingen.map((meting) => ({ ...meting, bijzondereScores: null })),
  vervallen: [],
  kenmerken: null,
  einde: beeld.einde && { ...beeld.einde, toelichting: null },
})

/** A row with the pseudonym of who it is about; `gewistOp` when that person was erased. */
export interface Trajectregel extends Omit<Trajectrij, 'stand'> {
  readonly pseudoniem: string
  readonly gewistOp: string | null
}

const REGEL = `SELECT t.trajectId, t.deelnemerId, t.casusId, t.organisatieId, t.route, t.begintrede, t.trede,
  t.metingen, t.startOp, t.eindOp, t.eindreden, d.pseudoniem, d.gewistOp
  FROM trajecten t JOIN deelnemers d USING (deelnemerId)`

/** Rows `Trajectregel` of one person, the newest first. */
export const trajectenVanDeelnemer = (deelnemerId: string): SqlStatement => ({
  sql: `${REGEL} WHERE t.deelnemerId = ? ORDER BY t.startOp DESC, t.trajectId DESC`,
  parameters: [deelnemerId],
})

/** Rows `Trajectregel` of one casus, as far as they are of one organisation; who is under way first. */
export const trajectenOpCasus = (casusId: string, organisatieId: string): SqlStatement => ({
  sql: `${REGEL} WHERE t.casusId = ? AND t.organisatieId = ?
    ORDER BY t.eindOp IS NOT NULL, t.startOp DESC, t.trajectId DESC`,
  parameters: [casusId, organisatieId],
})
