import type { Projection, TableName } from '../../projections/projectie.ts'
import type { SqlDatabase, SqlStatement } from './ports.ts'
import { failedNotNull } from './sqlfouten.ts'

/** `active` is read by the pages, `building` will take its place, `previous` had it, `control` is compared. */
export type Role = 'active' | 'building' | 'previous' | 'control'

/** How far one generation of a projection has come. `error` tells why it stopped, `since` from when. */
export interface Stand {
  readonly name: string
  readonly role: Role
  readonly generation: number
  readonly version: number
  /** JSON list of base names. */
  readonly tables: string
  readonly checkpoint: number
  readonly error: string | null
  readonly since: string | null
}

/** A building generation has its own number, as the names of indexes stay behind when a table is renamed. */
export const tableNameOf = ({ role, generation }: Pick<Stand, 'role' | 'generation'>): TableName => {
  const suffix = { active: '', building: `__g${generation}`, previous: '__vorige', control: '__controle' }[
    role
  ]
  return (base) => base + suffix
}

export const readStanden = (db: SqlDatabase): Promise<Stand[]> =>
  db.all({ sql: 'SELECT * FROM projecties ORDER BY name, role', parameters: [] })

/** The generations of this role that run and are not at the head yet, furthest behind first. */
export const readBehind = (db: SqlDatabase, role: Role, head: number): Promise<Stand[]> =>
  db.all({ sql: BEHIND, parameters: [role, head] })

const BEHIND = `SELECT * FROM projecties WHERE role = ?1 AND error IS NULL AND checkpoint < ?2
  ORDER BY checkpoint, name`

/**
 * The tables of a generation and its place in the registry; what a broken-off build left goes first. While it is
 * built nobody searches in it, so its indexes come at the end (`indexesOf`), all but those that guard something.
 */
export const openGeneration = (projection: Projection, role: Role, generation: number): SqlStatement[] => [
  {
    sql: `INSERT INTO projecties (name, role, generation, version, tables, checkpoint) VALUES (?1, ?2, ?3, ?4, ?5, 0)
      ON CONFLICT (name, role) DO UPDATE SET generation = ?3, version = ?4, tables = ?5, checkpoint = 0,
      error = NULL, since = NULL`,
    parameters: [projection.name, role, generation, projection.version, JSON.stringify(projection.tables)],
  },
  ...projection.tables.map((base) => drop(tableNameOf({ role, generation })(base))),
  ...projection.create(tableNameOf({ role, generation })).filter((it) => role === 'active' || !isIndex(it)),
]

export const indexesOf = (projection: Projection, { role, generation }: Stand): SqlStatement[] =>
  projection.create(tableNameOf({ role, generation })).filter(isIndex)

const isIndex = ({ sql }: SqlStatement): boolean => /^\s*CREATE\s+INDEX\b/i.test(sql)

/** What one generation leaves behind when it is not wanted any more. */
export const dropGeneration = (stand: Stand): SqlStatement[] => [
  { sql: 'DELETE FROM projecties WHERE name = ?1 AND role = ?2', parameters: [stand.name, stand.role] },
  ...tablesOf(stand).map((base) => drop(tableNameOf(stand)(base))),
]

/**
 * Moves the checkpoint, or fails: NULL when another process was first, when the generation was replaced or
 * when it stopped. Stands first in its commit.
 */
export const advance = (stand: Stand, to: number): SqlStatement => ({
  sql: ADVANCE,
  parameters: [stand.name, stand.role, stand.generation, stand.version, stand.checkpoint, to],
})

const ADVANCE = `INSERT INTO projecties (name, role, generation, version, tables, checkpoint)
  VALUES (?1, ?2, ?3, ?4, '[]', (SELECT CASE WHEN checkpoint = ?5 AND error IS NULL THEN ?6 END
    FROM projecties WHERE name = ?1 AND role = ?2 AND generation = ?3 AND version = ?4))
  ON CONFLICT (name, role) DO UPDATE SET checkpoint = excluded.checkpoint`

/** Moves several checkpoints at once; without changes to tables nothing can be lost, so nothing has to fail. */
export const skip = (standen: readonly Stand[], to: number): SqlStatement => ({
  sql: `UPDATE projecties SET checkpoint = ?1
    WHERE role = ?2 AND error IS NULL AND checkpoint = ?3 AND name IN (SELECT value FROM json_each(?4))`,
  parameters: [
    to,
    standen[0]?.role ?? '',
    standen[0]?.checkpoint ?? 0,
    JSON.stringify(standen.map(({ name }) => name)),
  ],
})

export const stop = (stand: Stand, error: string, since: string): SqlStatement => ({
  sql: `UPDATE projecties SET error = ?5, since = ?6
    WHERE name = ?1 AND role = ?2 AND generation = ?3 AND checkpoint = ?4`,
  parameters: [stand.name, stand.role, stand.generation, stand.checkpoint, error, since],
})

export const RETRY_STOPPED: SqlStatement = {
  sql: 'UPDATE projecties SET error = NULL, since = NULL WHERE error IS NOT NULL',
  parameters: [],
}

export const lostTheRace = (error: unknown): boolean => failedNotNull(error, 'projecties.checkpoint')

/** The generation that was built takes the place of the active one, which stays beside it until the next time. */
export const swap = (standen: readonly Stand[], building: Stand): SqlStatement[] => {
  const own = standen.filter(({ name }) => name === building.name)
  const previous = own.filter(({ role }) => role === 'previous')
  const active = own.filter(({ role }) => role === 'active')
  return [
    notBehindActive(building),
    ...previous.flatMap(dropGeneration),
    ...active.flatMap((stand) => changeRole(stand, 'previous')),
    ...changeRole(building, 'active'),
  ]
}

/** Fails when the pages would go back in time, or when another process swapped. */
const notBehindActive = ({ name, generation }: Stand): SqlStatement => ({
  sql: `INSERT INTO projecties (name, role, generation, version, tables, checkpoint)
    VALUES (?1, 'building', ?2, 0, '[]', (SELECT CASE WHEN checkpoint >= coalesce(
      (SELECT checkpoint FROM projecties WHERE name = ?1 AND role = 'active'), 0) AND error IS NULL THEN checkpoint END
      FROM projecties WHERE name = ?1 AND role = 'building' AND generation = ?2))
    ON CONFLICT (name, role) DO UPDATE SET checkpoint = excluded.checkpoint`,
  parameters: [name, generation],
})

const changeRole = (stand: Stand, role: Role): SqlStatement[] => [
  ...tablesOf(stand).map((base) => ({
    sql: `ALTER TABLE ${tableNameOf(stand)(base)} RENAME TO ${tableNameOf({ ...stand, role })(base)}`,
    parameters: [],
  })),
  {
    sql: 'UPDATE projecties SET role = ?3 WHERE name = ?1 AND role = ?2',
    parameters: [stand.name, stand.role, role],
  },
]

const drop = (table: string): SqlStatement => ({ sql: `DROP TABLE IF EXISTS ${table}`, parameters: [] })

const tablesOf = ({ tables }: Stand): string[] => JSON.parse(tables)
