import type { Projection } from '../../projections/projectie.ts'
import type { Sha256 } from './keten.ts'
import type { SqlDatabase, SqlValue } from './ports.ts'
import { type RunnerParts, runToHead } from './projectiebladzijde.ts'
import { DEFAULT_PAGE_SIZE, type RunnerOptions } from './projectierunner.ts'
import {
  dropGeneration,
  openGeneration,
  type Role,
  readStanden,
  type Stand,
  tableNameOf,
} from './projectiestand.ts'

export interface TableCheck {
  readonly table: string
  readonly rows: number
  readonly replayedRows: number
  readonly isEqual: boolean
}

/** What a projection holds, beside what a replay of the log up to the same position gives. */
export interface ProjectionCheck {
  readonly name: string
  readonly position: number
  readonly tables: readonly TableCheck[]
  readonly isEqual: boolean
}

export interface CheckOptions extends RunnerOptions {
  readonly sha256: Sha256
  /** Where the replay is written: an empty database in memory, or the same one where there is no other (D1). */
  readonly scratch: SqlDatabase
}

/** A projection that claims to be up to date may still have missed something: count and compare. */
export async function checkProjection(
  options: CheckOptions,
  projection: Projection,
): Promise<ProjectionCheck> {
  const { scratch } = options
  const replay: RunnerParts = {
    pageSize: DEFAULT_PAGE_SIZE,
    ...options,
    db: scratch,
    projections: [projection],
  }
  await scratch.commit(openGeneration(projection, 'control', 0))
  try {
    for (let attempt = 1; ; attempt++) {
      const check = await compare(options, replay, projection)
      if (check.isEqual || attempt === ATTEMPTS) return check
    }
  } finally {
    await dropControl(scratch, projection)
  }
}

/** Events that come in between make the two differ; a real difference stays. */
const ATTEMPTS = 3

async function compare(
  options: CheckOptions,
  replay: RunnerParts,
  projection: Projection,
): Promise<ProjectionCheck> {
  await runToHead(replay, 'control')
  await runToHead({ ...replay, db: options.db }, 'active')
  const position = await checkpointOf(options.db, projection, 'active')
  const isAsFar = position === (await checkpointOf(options.scratch, projection, 'control'))
  const tables: TableCheck[] = []
  for (const table of projection.tables) tables.push(await checkTable(options, table))
  const isEqual = isAsFar && tables.every((table) => table.isEqual)
  return { name: projection.name, position, tables, isEqual }
}

const standOf = async (db: SqlDatabase, { name }: Projection, role: Role): Promise<Stand | undefined> =>
  (await readStanden(db)).find((stand) => stand.name === name && stand.role === role)

async function checkpointOf(db: SqlDatabase, projection: Projection, role: Role): Promise<number> {
  return (await standOf(db, projection, role))?.checkpoint ?? 0
}

async function dropControl(scratch: SqlDatabase, projection: Projection): Promise<void> {
  const control = await standOf(scratch, projection, 'control')
  if (control !== undefined) await scratch.commit(dropGeneration(control))
}

async function checkTable({ db, scratch, sha256 }: CheckOptions, table: string): Promise<TableCheck> {
  const held = await digestOf(db, sha256, table)
  const replayed = await digestOf(scratch, sha256, tableNameOf({ role: 'control', generation: 0 })(table))
  return {
    table,
    rows: held.rows,
    replayedRows: replayed.rows,
    isEqual: held.rows === replayed.rows && held.sum === replayed.sum,
  }
}

interface Digest {
  readonly rows: number
  readonly sum: bigint
}

/** The sum of the hashes of the rows: it does not depend on the order in which they were written. */
async function digestOf(db: SqlDatabase, sha256: Sha256, table: string): Promise<Digest> {
  let rows = 0
  let sum = 0n
  for await (const row of readRows(db, table)) {
    rows += 1
    sum += BigInt(`0x${sha256(JSON.stringify(row)).slice(0, 24)}`)
  }
  return { rows, sum }
}

/** Pages by key, so that a large table never stands in memory as a whole. */
async function* readRows(db: SqlDatabase, table: string): AsyncGenerator<SqlValue[]> {
  const keys = await keyOf(db, table)
  const key = keys.join(', ')
  let after: SqlValue[] = []
  for (;;) {
    const where = after.length === 0 ? '' : `WHERE (${key}) > (${keys.map((_, i) => `?${i + 1}`)})`
    const page = await db.all<Record<string, SqlValue>>({
      sql: `SELECT ${keys.map((column, i) => `${column} AS key__${i}`)}, * FROM ${table} ${where}
        ORDER BY ${key} LIMIT ${PAGE}`,
      parameters: after,
    })
    for (const row of page) yield columnsOf(row)
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return
    after = keys.map((_, i) => last[`key__${i}`] ?? null)
  }
}

const columnsOf = (row: Record<string, SqlValue>): SqlValue[] =>
  Object.entries(row).flatMap(([column, value]) => (column.startsWith('key__') ? [] : [value]))

/** A table WITHOUT ROWID is read by its primary key, every other one by its row id. */
async function keyOf(db: SqlDatabase, table: string): Promise<string[]> {
  const [kind] = await db.all<{ wr: number }>({
    sql: 'SELECT wr FROM pragma_table_list WHERE name = ?1',
    parameters: [table],
  })
  if (kind?.wr !== 1) return ['rowid']
  const columns = await db.all<{ name: string }>({
    sql: 'SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk',
    parameters: [table],
  })
  return columns.map(({ name }) => `"${name}"`)
}

const PAGE = 5000
