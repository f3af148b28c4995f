import type { SqlDatabase } from './ports.ts'

/** Signs everybody out: who signed in to a copy has not signed in to what is put back. */
export const vergeetSessies = async (db: SqlDatabase): Promise<void> => {
  const tabellen = await db.all({ sql: `SELECT 1 FROM sqlite_schema WHERE name = 'sessie'`, parameters: [] })
  if (tabellen.length > 0) await db.commit([{ sql: 'DELETE FROM sessie', parameters: [] }])
}
