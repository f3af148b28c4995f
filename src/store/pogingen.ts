import type { SqlDatabase, SqlStatement } from './ports.ts'

/** Counts one attempt in a window of time and answers how many there are now: also right for two at once. */
export const telPoging = async (db: SqlDatabase, sleutel: string, venster: number): Promise<number> => {
  const [rij] = await db.all<{ aantal: number }>({
    sql: `INSERT INTO poging VALUES (?, ?, 1)
      ON CONFLICT (sleutel, venster) DO UPDATE SET aantal = aantal + 1 RETURNING aantal`,
    parameters: [sleutel, venster],
  })
  return rij?.aantal ?? 1
}

export const vergeetPogingen = (sleutel: string): SqlStatement => ({
  sql: 'DELETE FROM poging WHERE sleutel = ?',
  parameters: [sleutel],
})

/** What lies before this window no longer counts. */
export const ruimPogingenOp = (voor: number): SqlStatement => ({
  sql: 'DELETE FROM poging WHERE venster < ?',
  parameters: [voor],
})
