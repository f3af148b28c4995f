import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { SqlDatabase, SqlStatement, SqlValue } from '../store/ports.ts'
import { alleenVoorEigenaar } from './eigenaar.ts'

export interface SqliteDatabase extends SqlDatabase {
  /** Empties the write-ahead log, so that it no longer holds what was overwritten. */
  veeg(): Promise<void>
  /** Answers what still waits, then closes. */
  close(): Promise<void>
}

export interface SqliteOptions {
  readonly readOnly?: boolean
}

/**
 * `node:sqlite` behind the port. Lists that are committed in one turn of the event loop share one
 * transaction and so one fsync, with those of a list in haste, too; none is answered before its COMMIT returned.
 */
export function openSqlite(path: string, { readOnly = false }: SqliteOptions = {}): SqliteDatabase {
  if (!readOnly && path !== ':memory:') alleenVoorEigenaar(path)
  const connection = new DatabaseSync(path, { readOnly, timeout: 5000 })
  if (!readOnly) connection.exec(PRAGMAS)
  const session: Session = {
    connection,
    prepared: new Map(),
    preparedRows: new Map(),
    waiting: [],
    scheduled: false,
  }
  return {
    // The shape of a row is what its SELECT says; the caller names it.
    all: async <Row>({ sql, parameters }: SqlStatement) =>
      prepare(session, session.prepared, sql).all(...parameters) as Row[],
    rows: async <Row extends readonly SqlValue[]>({ sql, parameters }: SqlStatement) => {
      const statement = prepare(session, session.preparedRows, sql)
      statement.setReturnArrays(true)
      const rows: unknown[] = statement.all(...parameters)
      return rows as Row[]
    },
    commit: (statements, haste = false) => {
      const stored = enqueue(session, statements)
      if (haste) flush(session)
      return stored
    },
    async veeg() {
      flush(session)
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    },
    async close() {
      if (!connection.isOpen) return
      flush(session)
      connection.close()
    },
  }
}

const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA cache_size = -32000;
`

interface Waiting {
  readonly statements: readonly SqlStatement[]
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

interface Session {
  readonly connection: DatabaseSync
  readonly prepared: Map<string, StatementSync>
  /** Those that answer with lists of values. */
  readonly preparedRows: Map<string, StatementSync>
  waiting: Waiting[]
  scheduled: boolean
}

function enqueue(session: Session, statements: readonly SqlStatement[]): Promise<void> {
  return new Promise((resolve, reject) => {
    session.waiting.push({ statements, resolve, reject })
    if (session.scheduled) return
    session.scheduled = true
    setImmediate(() => flush(session))
  })
}

function flush(session: Session): void {
  const group = session.waiting
  session.waiting = []
  session.scheduled = false
  if (group.length === 0) return
  try {
    const answers = runGroup(session, group)
    for (const answer of answers) answer()
  } catch (error) {
    for (const { reject } of group) reject(error)
  }
}

/** Runs every list of the group in one transaction; the answers may be given once this returns. */
function runGroup(session: Session, group: readonly Waiting[]): (() => void)[] {
  const { connection } = session
  connection.exec('BEGIN IMMEDIATE')
  try {
    const answers = group.map((waiting) => runOne(session, waiting))
    connection.exec('COMMIT')
    return answers
  } catch (error) {
    if (connection.isTransaction) connection.exec('ROLLBACK')
    throw error
  }
}

function runOne(session: Session, { statements, resolve, reject }: Waiting): () => void {
  try {
    runList(session, statements)
    return resolve
  } catch (error) {
    // A full disk or a broken file ends the whole transaction: then nobody in the group has been stored.
    if (!session.connection.isTransaction) throw error
    return () => reject(error)
  }
}

/** A single statement that fails undoes itself; a longer list needs a savepoint to undo what went before. */
function runList(session: Session, statements: readonly SqlStatement[]): void {
  const [only, ...more] = statements
  if (only === undefined) return
  if (more.length === 0) run(session, only)
  else runTogether(session, statements)
}

function runTogether(session: Session, statements: readonly SqlStatement[]): void {
  const { connection } = session
  connection.exec('SAVEPOINT list')
  try {
    for (const statement of statements) run(session, statement)
    connection.exec('RELEASE list')
  } catch (error) {
    if (connection.isTransaction) connection.exec('ROLLBACK TO list; RELEASE list')
    throw error
  }
}

function run(session: Session, { sql, parameters }: SqlStatement): void {
  if (DDL.test(sql)) {
    session.connection.exec(sql)
    session.prepared.clear()
    session.preparedRows.clear()
  } else {
    prepare(session, session.prepared, sql).run(...parameters)
  }
}

/** Tables change places when a projection is rebuilt; DDL is rare and not worth keeping prepared. */
const DDL = /^\s*(CREATE|DROP|ALTER)\b/i
const MAX_PREPARED = 500

function prepare({ connection }: Session, prepared: Map<string, StatementSync>, sql: string): StatementSync {
  const known = prepared.get(sql)
  if (known !== undefined) return known
  if (prepared.size >= MAX_PREPARED) prepared.delete(prepared.keys().next().value ?? '')
  const statement = connection.prepare(sql)
  prepared.set(sql, statement)
  return statement
}
