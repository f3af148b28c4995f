import type { SqlStatement } from './ports.ts'

/* Who an invitation is for. Apart from the log, and gone as soon as the invitation is used, withdrawn or expired. */

export interface Uitnodigingsgegevens {
  readonly uitnodigingId: string
  readonly naam: string
  readonly email: string
  /** Instant at which the invitation expires, and these data with it. */
  readonly vervaltOp: string
}

export const UITNODIGINGSTABELLEN = [
  `CREATE TABLE IF NOT EXISTS uitnodigingsgegevens (
    uitnodigingId TEXT PRIMARY KEY,
    naam TEXT NOT NULL,
    email TEXT NOT NULL,
    vervaltOp TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
]

export const bewaarUitnodigingsgegevens = ({
  uitnodigingId,
  naam,
  email,
  vervaltOp,
}: Uitnodigingsgegevens): SqlStatement => ({
  sql: 'INSERT OR IGNORE INTO uitnodigingsgegevens VALUES (?, ?, ?, ?)',
  parameters: [uitnodigingId, naam, email, vervaltOp],
})

/** Rows `Uitnodigingsgegevens`. */
export const uitnodigingsgegevensVan = (uitnodigingIds: readonly string[]): SqlStatement => ({
  sql: `SELECT uitnodigingId, naam, email, vervaltOp FROM uitnodigingsgegevens
    WHERE uitnodigingId IN (SELECT value FROM json_each(?))`,
  parameters: [JSON.stringify(uitnodigingIds)],
})

export const wisUitnodigingsgegevens = (uitnodigingId: string): SqlStatement => ({
  sql: 'DELETE FROM uitnodigingsgegevens WHERE uitnodigingId = ?',
  parameters: [uitnodigingId],
})

export const wisVerlopenUitnodigingsgegevens = (nu: string): SqlStatement => ({
  sql: 'DELETE FROM uitnodigingsgegevens WHERE vervaltOp <= ?',
  parameters: [nu],
})
