import type { SqlDatabase, SqlStatement } from './ports.ts'

export interface Tweedefactorrij {
  readonly userId: string
  readonly bevestigd: number
  readonly laatsteStap: number
}

export const leesTweedefactor = async (db: SqlDatabase, userId: string): Promise<Tweedefactorrij | null> => {
  const [rij] = await db.all<Tweedefactorrij>({
    sql: 'SELECT userId, bevestigd, laatsteStap FROM tweedefactor WHERE userId = ?',
    parameters: [userId],
  })
  return rij ?? null
}

export const begintweedefactor = (userId: string): SqlStatement => ({
  sql: 'INSERT OR REPLACE INTO tweedefactor VALUES (?, 0, 0)',
  parameters: [userId],
})

export const vergeettweedefactor = (userId: string): readonly SqlStatement[] => [
  { sql: 'DELETE FROM noodcode WHERE userId = ?', parameters: [userId] },
  { sql: 'DELETE FROM tweedefactor WHERE userId = ?', parameters: [userId] },
]

/** Takes a time step that was not used yet: two requests with one code cannot both have it. */
export const gebruikStap = async (db: SqlDatabase, userId: string, stap: number): Promise<boolean> => {
  const rijen = await db.all({
    sql: `UPDATE tweedefactor SET laatsteStap = ?2, bevestigd = 1 WHERE userId = ?1 AND laatsteStap < ?2
      RETURNING userId`,
    parameters: [userId, stap],
  })
  return rijen.length === 1
}

export const vervangNoodcodes = (userId: string, hashes: readonly string[]): readonly SqlStatement[] => [
  { sql: 'DELETE FROM noodcode WHERE userId = ?', parameters: [userId] },
  {
    sql: 'INSERT INTO noodcode SELECT ?1, value FROM json_each(?2)',
    parameters: [userId, JSON.stringify(hashes)],
  },
]

/** Takes an emergency code out; false when there is no such one (any more). */
export const gebruikNoodcode = async (db: SqlDatabase, userId: string, hash: string): Promise<boolean> => {
  const rijen = await db.all({
    sql: 'DELETE FROM noodcode WHERE userId = ? AND hash = ? RETURNING userId',
    parameters: [userId, hash],
  })
  return rijen.length === 1
}

export const telNoodcodes = async (db: SqlDatabase, userId: string): Promise<number> => {
  const [rij] = await db.all<{ aantal: number }>({
    sql: 'SELECT count(*) AS aantal FROM noodcode WHERE userId = ?',
    parameters: [userId],
  })
  return rij?.aantal ?? 0
}
