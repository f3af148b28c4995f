import type { SqlDatabase, SqlStatement } from './ports.ts'

/** The one set-up link that works: an earlier one does no longer. */
export const vervangInrichting = (tokenHash: string, vervaltOp: string): readonly SqlStatement[] => [
  { sql: 'DELETE FROM inrichting', parameters: [] },
  { sql: 'INSERT INTO inrichting VALUES (?, ?)', parameters: [tokenHash, vervaltOp] },
]

export const heeftInrichting = async (db: SqlDatabase, tokenHash: string, nu: string): Promise<boolean> =>
  (
    await db.all({
      sql: 'SELECT 1 FROM inrichting WHERE tokenHash = ? AND vervaltOp > ?',
      parameters: [tokenHash, nu],
    })
  ).length === 1

/** Takes the link: of two who follow it at once, one has it. */
export const gebruikInrichting = async (db: SqlDatabase, tokenHash: string, nu: string): Promise<boolean> =>
  (
    await db.all({
      sql: 'DELETE FROM inrichting WHERE tokenHash = ? AND vervaltOp > ? RETURNING tokenHash',
      parameters: [tokenHash, nu],
    })
  ).length === 1
