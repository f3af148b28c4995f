import type { SqlStatement } from '../src/store/ports.ts'

/* Whose casussen there are, for whoever manages an organisation without reading its casussen: numbers and ids only. */

export interface Makeraantal {
  readonly accountId: string
  readonly casussen: number
  /** How many of these only their maker and named colleagues read. */
  readonly concepten: number
}

/** Rows `Makeraantal`: of everybody who made a casus of this organisation. */
export const aantallenPerMaker = (organisatieId: string, accountIds: readonly string[]): SqlStatement => ({
  sql: `SELECT accountId, count(*) AS casussen, sum(niveau = 0) AS concepten
    FROM casusbetrokkene JOIN casusoverzicht USING (nr)
    WHERE eigenaar = 1 AND organisatieId = ? AND accountId IN (SELECT value FROM json_each(?))
    GROUP BY accountId`,
  parameters: [organisatieId, JSON.stringify(accountIds)],
})

/** Rows `{ casusId }`: what somebody made in this organisation, to give to somebody else. */
export const casussenVanMaker = (organisatieId: string, accountId: string): SqlStatement => ({
  sql: `SELECT casusId FROM casusbetrokkene JOIN casusoverzicht USING (nr)
    WHERE eigenaar = 1 AND organisatieId = ? AND accountId = ? ORDER BY nr`,
  parameters: [organisatieId, accountId],
})
