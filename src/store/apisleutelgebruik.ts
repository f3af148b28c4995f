import type { SqlDatabase, SqlStatement } from './ports.ts'

/* When each API key was last used, to the minute, and how often in this hour: one row per key, apart from the log. */

export const APISLEUTELTABELLEN = [
  `CREATE TABLE IF NOT EXISTS apisleutelgebruik (
    sleutelId TEXT PRIMARY KEY,
    laatstOp TEXT NOT NULL,
    uur INTEGER NOT NULL,
    aantal INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID`,
]

/** Counts one use in this hour and answers how many there are now: also right for two at once. */
export const telGebruik = async (
  db: SqlDatabase,
  sleutelId: string,
  minuut: string,
  uur: number,
): Promise<number> => {
  const [rij] = await db.all<{ aantal: number }>({
    sql: `INSERT INTO apisleutelgebruik VALUES (?, ?, ?, 1) ON CONFLICT (sleutelId) DO UPDATE SET
      aantal = CASE WHEN uur = excluded.uur THEN aantal + 1 ELSE 1 END,
      uur = excluded.uur, laatstOp = excluded.laatstOp RETURNING aantal`,
    parameters: [sleutelId, minuut, uur],
  })
  return rij?.aantal ?? 1
}

export interface Gebruikrij {
  readonly sleutelId: string
  /** Instant, to the minute. */
  readonly laatstOp: string
}

/** Rows `Gebruikrij`. */
export const gebruikVan = (sleutelIds: readonly string[]): SqlStatement => ({
  sql: 'SELECT sleutelId, laatstOp FROM apisleutelgebruik WHERE sleutelId IN (SELECT value FROM json_each(?))',
  parameters: [JSON.stringify(sleutelIds)],
})
