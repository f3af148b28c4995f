import { dagVan } from '../events/dag.ts'
import { type Deelnemergebeurtenis, deelnemergebeurtenissen } from '../events/deelnemer.ts'
import { DEELNEMERSTROOM } from '../events/deelnemerbeeld.ts'
import type { SqlStatement, StoredEvent } from '../src/store/ports.ts'
import type { Projection } from './projectie.ts'
import { rijPerStroom } from './rij-per-stroom.ts'
import { createIndex, createTable, type Kolommen } from './tabellen.ts'

/** One row of table `deelnemers`. Nothing in it tells who somebody is: what is personal stays sealed. */
export interface Deelnemerrij {
  readonly deelnemerId: string
  readonly organisatieId: string
  readonly pseudoniem: string
  readonly fictief: number
  /** Day. */
  readonly ingeschrevenOp: string
  /** Instant. */
  readonly gewistOp: string | null
  /** The newest personal fields, sealed, with the event that they open in; null once erased. */
  readonly geheim: string | null
}

/** What `geheim` holds. */
export interface Geheim {
  readonly eventId: string
  readonly data: Readonly<Record<string, unknown>>
}

const KOLOMMEN: Kolommen<Deelnemerrij> = {
  deelnemerId: 'TEXT NOT NULL',
  organisatieId: 'TEXT NOT NULL',
  pseudoniem: 'TEXT NOT NULL',
  fictief: 'INTEGER NOT NULL',
  ingeschrevenOp: 'TEXT NOT NULL',
  gewistOp: 'TEXT',
  geheim: 'TEXT',
}

type Gebeurtenis = StoredEvent & Deelnemergebeurtenis

/** Every deelnemer in one row. Erasure blanks the row at once; no rebuild is needed for it. */
export const deelnemers: Projection<Deelnemerrij> = {
  name: 'deelnemers',
  version: 2,
  tables: ['deelnemers'],
  handles: Object.keys(deelnemergebeurtenissen),
  create: (t) => [
    createTable(t('deelnemers'), KOLOMMEN, ['deelnemerId']),
    createIndex(t('deelnemers'), 'organisatie', ['organisatieId', 'deelnemerId']),
  ],
  ...rijPerStroom({
    tabel: 'deelnemers',
    kolommen: KOLOMMEN,
    sleutel: 'deelnemerId',
    stroom: DEELNEMERSTROOM,
    na,
  }),
}

function na(
  rij: Deelnemerrij | undefined,
  event: Gebeurtenis,
  deelnemerId: string,
): Deelnemerrij | undefined {
  switch (event.type) {
    case 'DeelnemerIngeschreven': {
      const { pseudoniem, fictief } = event.data
      return {
        deelnemerId,
        organisatieId: event.organisatie,
        pseudoniem,
        fictief: fictief ? 1 : 0,
        ingeschrevenOp: dagVan(event.geregistreerdOp),
        gewistOp: null,
        geheim: geheimVan(event.eventId, event.data),
      }
    }
    case 'DeelnemersgegevensGewijzigd':
      return rij && { ...rij, geheim: geheimVan(event.eventId, event.data) }
    case 'DeelnemerGewist':
      return rij && { ...rij, gewistOp: event.geregistreerdOp, geheim: null }
  }
}

const geheimVan = (
  eventId: string,
  { eigenKenmerk, roepnaam, contact }: Extract<Deelnemergebeurtenis, { data: { contact: unknown } }>['data'],
): string => JSON.stringify({ eventId, data: { eigenKenmerk, roepnaam, contact } } satisfies Geheim)

/* Rows of one organisation. Whoever asks passes the own one: there is no list over organisations. */

/** A row with how many trajecten there are and how many of them run. */
export interface Deelnemerregel extends Deelnemerrij {
  readonly trajecten: number
  readonly lopend: number
}

/** Rows `Deelnemerregel`, the newest first, from after `na`. Ids grow with time, so they are the order. */
export const deelnemersVan = (organisatieId: string, na: string | null, limiet: number): SqlStatement => ({
  sql: `SELECT d.*, count(t.trajectId) AS trajecten, count(t.trajectId) - count(t.eindOp) AS lopend
    FROM deelnemers d LEFT JOIN trajecten t USING (deelnemerId)
    WHERE d.organisatieId = ?1 AND (?2 IS NULL OR d.deelnemerId < ?2)
    GROUP BY d.deelnemerId ORDER BY d.deelnemerId DESC LIMIT ?3`,
  parameters: [organisatieId, na, limiet],
})

/** `{ aantal }` */
export const aantalDeelnemersVan = (organisatieId: string): SqlStatement => ({
  sql: 'SELECT count(*) AS aantal FROM deelnemers WHERE organisatieId = ?',
  parameters: [organisatieId],
})

/** `{ deelnemerId }` of who has this pseudonym. */
export const metPseudoniem = (organisatieId: string, pseudoniem: string): SqlStatement => ({
  sql: 'SELECT deelnemerId FROM deelnemers WHERE organisatieId = ? AND pseudoniem = ?',
  parameters: [organisatieId, pseudoniem],
})

/** `{ deelnemerId, pseudoniem }` */
export const pseudoniemenVan = (organisatieId: string, deelnemerIds: readonly string[]): SqlStatement => ({
  sql: `SELECT deelnemerId, pseudoniem FROM deelnemers
    WHERE organisatieId = ? AND deelnemerId IN (SELECT value FROM json_each(?))`,
  parameters: [organisatieId, JSON.stringify(deelnemerIds)],
})

/** `{ deelnemerId }` of everybody who was erased. */
export const gewisteDeelnemers = (): SqlStatement => ({
  sql: 'SELECT deelnemerId FROM deelnemers WHERE gewistOp IS NOT NULL ORDER BY deelnemerId',
  parameters: [],
})

/** Row of `deelnemersZonderLopendTraject`. */
export interface Uitgestroomd {
  readonly deelnemerId: string
  readonly pseudoniem: string
  /** Last day of the last traject; the day of registration when there was none. */
  readonly laatsteDag: string
}

/** Who has no traject under way since this day or longer: what a retention term counts from. The longest ago first. */
export const deelnemersZonderLopendTraject = (organisatieId: string, totEnMet: string): SqlStatement => ({
  sql: `SELECT d.deelnemerId, d.pseudoniem, coalesce(max(t.eindOp), d.ingeschrevenOp) AS laatsteDag
    FROM deelnemers d LEFT JOIN trajecten t USING (deelnemerId)
    WHERE d.organisatieId = ?1 AND d.gewistOp IS NULL
    GROUP BY d.deelnemerId HAVING count(t.trajectId) = count(t.eindOp) AND laatsteDag <= ?2
    ORDER BY laatsteDag, d.deelnemerId`,
  parameters: [organisatieId, totEnMet],
})
