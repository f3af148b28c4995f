import { dagVan } from '../../events/dag.ts'
import type { Codec } from './codec.ts'
import { assertOneLine, canonical, eventIdOf, type Sha256 } from './keten.ts'
import {
  type CommandContext,
  ConcurrencyConflict,
  DuplicateEvent,
  EMPTY_STREAM,
  type EventStore,
  EventTooLarge,
  type NewEvent,
  type SqlDatabase,
  type SqlStatement,
  type SqlValue,
  type StoredEvent,
  type StreamHead,
} from './ports.ts'
import { failedNotNull, failedUnique } from './sqlfouten.ts'

export interface SqlEventStoreParts {
  readonly db: SqlDatabase
  readonly codec: Codec
  readonly sha256: Sha256
}

/** The log in SQLite and in D1: the same SQL. */
export function createSqlEventStore(parts: SqlEventStoreParts): EventStore {
  const { db, codec } = parts
  return {
    async readStream(stream) {
      const rows = await db.rows<StreamRow>({ sql: READ_STREAM, parameters: [stream] })
      const last = rows.at(-1)
      const head = last === undefined ? EMPTY_STREAM : { version: last[2], hash: last[14] }
      return { head, events: rows.map((row) => toEvent(codec, row)) }
    },
    async append(stream, expected, events, context) {
      if (events.length === 0) return
      const statements = appendStatements(parts, stream, expected, events, context)
      await db.commit(statements).catch((error) => explain(parts, stream, context, error))
    },
    async readAll(after, limit, types) {
      const rows = await db.rows<EventRow>(readAllStatement(after, limit, types))
      return rows.map((row) => toEventOrPoison(codec, row))
    },
    async headPosition() {
      const [row] = await db.all<{ position: number }>({ sql: HEAD_POSITION, parameters: [] })
      return row?.position ?? 0
    },
  }
}

/** One row of a new event: what differs between the events of one append. */
interface NewRow {
  readonly values: readonly SqlValue[]
  readonly hash: string
}

function appendStatements(
  parts: SqlEventStoreParts,
  stream: string,
  expected: StreamHead,
  events: readonly NewEvent[],
  context: CommandContext,
): SqlStatement[] {
  const { now, actor, organisatie, commandId, correlationId, causationId } = context
  assertOneLine([stream, now, actor, organisatie, correlationId, causationId ?? ''])
  const shared: SqlValue[] = [now, actor, organisatie, commandId, correlationId, causationId || null]
  const statements: SqlStatement[] = []
  let head = expected
  for (let start = 0; start < events.length; start += ROWS_PER_STATEMENT) {
    const values: SqlValue[] = [stream, head.version, head.hash, ...shared]
    const rows = Math.min(ROWS_PER_STATEMENT, events.length - start)
    for (let index = start; index < start + rows; index++) {
      const row = newRow(parts, stream, head, events[index] as NewEvent, index, context)
      values.push(...row.values)
      head = { version: head.version + 1, hash: row.hash }
    }
    statements.push({ sql: insertOf(rows), parameters: values })
  }
  return statements
}

function newRow(
  { codec, sha256 }: SqlEventStoreParts,
  stream: string,
  head: StreamHead,
  event: NewEvent,
  index: number,
  context: CommandContext,
): NewRow {
  const { type, gebeurdOp = dagVan(context.now) } = event
  const { schemaVersion, text } = codec.encode(type, event.data)
  if (text.length > MAX_TEXT) throw new EventTooLarge(type, text.length)
  assertOneLine([gebeurdOp])
  const eventId = eventIdOf(sha256, context.commandId, index)
  const hash = sha256(
    canonical(head.hash, {
      stream,
      version: head.version + 1,
      eventId,
      type,
      schemaVersion,
      text,
      gebeurdOp,
      geregistreerdOp: context.now,
      actor: context.actor,
      organisatie: context.organisatie,
      commandId: context.commandId,
      correlationId: context.correlationId,
      causationId: context.causationId,
    }),
  )
  return { values: [eventId, type, schemaVersion, text, gebeurdOp, hash], hash }
}

/**
 * A command that comes a second time carries the version it saw the first time, so the guard on the version
 * fails before the one on the event id: look which of the two it was.
 */
async function explain(
  { db, sha256 }: SqlEventStoreParts,
  stream: string,
  { commandId }: CommandContext,
  error: unknown,
): Promise<never> {
  if (!isGuard(error)) throw error
  const [stored] = await db.all<{ stream: string }>({
    sql: 'SELECT stream FROM events WHERE event_id = ?1',
    parameters: [eventIdOf(sha256, commandId, 0)],
  })
  throw stored === undefined ? new ConcurrencyConflict(stream) : new DuplicateEvent(stored.stream)
}

const isGuard = (error: unknown): boolean =>
  failedNotNull(error, 'events.version') ||
  failedUnique(error, 'events.version') ||
  failedUnique(error, 'events.event_id')

/** A row with three bytes for every character stays under the limit of D1 for a row. */
const MAX_TEXT = 300_000

const COLUMNS = `stream, version, geregistreerd_op, actor, organisatie, command_id, correlation_id,
  causation_id, event_id, type, schema_version, data, gebeurd_op, hash`

/**
 * NULL, which NOT NULL refuses, unless the stream holds the version and the hash that were read: too high, or
 * another chain. When the stream has moved on since, UNIQUE (stream, version) refuses.
 */
const NEXT_VERSION = `CASE WHEN ?2 = 0 THEN 1 ELSE
  (SELECT version + 1 FROM events WHERE stream = ?1 AND version = ?2 AND hash = ?3) END`

const SHARED_PARAMETERS = 9
const PARAMETERS_PER_ROW = 6
/** D1 binds at most 100 parameters; a longer list of events becomes more statements of one commit. */
const ROWS_PER_STATEMENT = Math.floor((100 - SHARED_PARAMETERS) / PARAMETERS_PER_ROW)

const inserts = Array.from({ length: ROWS_PER_STATEMENT + 1 }, (_, rows) => buildInsert(rows))
const insertOf = (rows: number): string => inserts[rows] as string

function buildInsert(rows: number): string {
  const values = Array.from({ length: rows }, (_, row) => {
    const version = row === 0 ? NEXT_VERSION : `?2 + ${row + 1}`
    const own = Array.from(
      { length: PARAMETERS_PER_ROW },
      (_, index) => `?${SHARED_PARAMETERS + row * PARAMETERS_PER_ROW + index + 1}`,
    )
    return `(?1, ${version}, ?4, ?5, ?6, ?7, ?8, ?9, ${own.join(', ')})`
  })
  return `INSERT INTO events (${COLUMNS}) VALUES ${values.join(', ')}`
}

type EventRow = readonly [
  position: number,
  stream: string,
  version: number,
  eventId: string,
  type: string,
  schemaVersion: number,
  text: string,
  gebeurdOp: string,
  geregistreerdOp: string,
  actor: string,
  organisatie: string,
  commandId: string,
  correlationId: string,
  causationId: string | null,
]

type StreamRow = readonly [...EventRow, hash: string]

const SELECT = `SELECT position, stream, version, event_id, type, schema_version, data, gebeurd_op,
  geregistreerd_op, actor, organisatie, command_id, correlation_id, causation_id`
const READ_STREAM = `${SELECT}, hash FROM events WHERE stream = ?1 ORDER BY version`
const READ_ALL = `${SELECT} FROM events WHERE position > ?1 ORDER BY position LIMIT ?2`
const READ_TYPES = `${SELECT} FROM events WHERE position > ?1 AND type IN (SELECT value FROM json_each(?3))
  ORDER BY position LIMIT ?2`
const HEAD_POSITION = 'SELECT max(position) AS position FROM events'

const readAllStatement = (after: number, limit: number, types?: readonly string[]): SqlStatement =>
  types === undefined
    ? { sql: READ_ALL, parameters: [after, limit] }
    : { sql: READ_TYPES, parameters: [after, limit, JSON.stringify(types)] }

function toEvent(codec: Codec, row: EventRow | StreamRow): StoredEvent {
  return {
    position: row[0],
    stream: row[1],
    version: row[2],
    eventId: row[3],
    type: row[4],
    data: codec.decode(row[4], row[5], row[6]),
    gebeurdOp: row[7],
    geregistreerdOp: row[8],
    actor: row[9],
    organisatie: row[10],
    commandId: row[11],
    correlationId: row[12],
    causationId: row[13],
  }
}

/**
 * An event that cannot be read is still handed over: who asks for its data gets the error, so that it stops
 * the projections that handle it and no others.
 */
function toEventOrPoison(codec: Codec, row: EventRow): StoredEvent {
  try {
    return toEvent(codec, row)
  } catch (error) {
    const event = toEvent({ ...codec, decode: () => null }, row)
    return Object.defineProperty(event, 'data', {
      get() {
        throw error
      },
    })
  }
}
