import type { SqlDatabase } from './ports.ts'

/** What had left the register with one person in it, or of the casussen that they took part in. */
export interface Vertrek {
  readonly soort: string
  readonly kanaal: string
  readonly casusId: string | null
  readonly aantal: number
  /** Instant of the last time. */
  readonly laatsteOp: string
}

/**
 * Exports of this person themselves, and downloads and API pulls of these casussen. The latter hold no person, but
 * who reads the receipt must be able to ask for them.
 */
export const leesVertrek = (
  db: SqlDatabase,
  deelnemerId: string,
  casussen: readonly string[],
): Promise<Vertrek[]> =>
  db.all<Vertrek>({
    sql: `SELECT soort, kanaal, casusId, count(*) AS aantal, max(op) AS laatsteOp FROM (
        SELECT nummer, soort, kanaal, NULL AS casusId, op FROM inzage
          WHERE voorwerp = ?1 AND kanaal <> 'SCHERM'
        UNION
        SELECT nummer, soort, kanaal, casus, op FROM inzage
          WHERE casus IN (SELECT value FROM json_each(?2)) AND kanaal IN ('DOWNLOAD', 'API')
        UNION
        SELECT i.nummer, i.soort, i.kanaal, c.casus, i.op FROM inzage_casussen c JOIN inzage i USING (nummer)
          WHERE c.casus IN (SELECT value FROM json_each(?2)) AND i.kanaal IN ('DOWNLOAD', 'API'))
      GROUP BY soort, kanaal, casusId ORDER BY laatsteOp DESC, soort, kanaal, casusId LIMIT 500`,
    parameters: [deelnemerId, JSON.stringify(casussen)],
  })

/** When something of one person was opened or handed out, the newest first; not by whom of the organisation. */
export const leesInzageVan = (
  db: SqlDatabase,
  deelnemerId: string,
): Promise<{ op: string; soort: string; kanaal: string }[]> =>
  db.all({
    sql: 'SELECT op, soort, kanaal FROM inzage WHERE voorwerp = ? ORDER BY nummer DESC LIMIT 10000',
    parameters: [deelnemerId],
  })
