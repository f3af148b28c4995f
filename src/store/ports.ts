/** What SQLite and D1 both accept as a bound value. */
export type SqlValue = string | number | null

export interface SqlStatement {
  readonly sql: string
  readonly parameters: readonly SqlValue[]
}

/**
 * The one database port. There is no `begin`: D1 has no interactive transactions, so a precondition is a
 * statement that fails.
 */
export interface SqlDatabase {
  /** The rows of one reading statement. */
  all<Row>(statement: SqlStatement): Promise<Row[]>
  /** The same as lists of values in the order of the SELECT: half the time, for reading many rows. */
  rows<Row extends readonly SqlValue[]>(statement: SqlStatement): Promise<Row[]>
  /**
   * All statements in order, or none: rejects with the error of the first statement that fails. `haste`: an answer
   * waits for this alone, so it need not wait for others to share a transaction with.
   */
  commit(statements: readonly SqlStatement[], haste?: boolean): Promise<void>
}

/** Who and why: the same for all events of one command. */
export interface CommandContext {
  /** UUIDv7 made by the form, so that a double submit carries the same id. */
  readonly commandId: string
  readonly actor: string
  readonly organisatie: string
  readonly correlationId: string
  readonly causationId: string | null
  /** Instant (ISO UTC) at which the command was received: becomes `geregistreerdOp`. */
  readonly now: string
}

/** An event as a decider makes it. `gebeurdOp` is the domain date; without it the date of registration counts. */
export interface NewEvent {
  readonly type: string
  readonly data: unknown
  readonly gebeurdOp?: string
}

/** An event as it stands in the log, upcast to the newest version of its type. */
export interface StoredEvent<Type extends string = string, Data = unknown> {
  /** Place in the whole log, from 1, without gaps. */
  readonly position: number
  readonly stream: string
  /** Place in its stream, from 1, without gaps. */
  readonly version: number
  readonly eventId: string
  readonly type: Type
  readonly data: Data
  /** Domain date `YYYY-MM-DD` on which it happened. */
  readonly gebeurdOp: string
  /** Instant (ISO UTC) at which it was stored. */
  readonly geregistreerdOp: string
  readonly actor: string
  readonly organisatie: string
  readonly commandId: string
  readonly correlationId: string
  readonly causationId: string | null
}

/** Where a stream stands: what the next append must build on. `hash` is the chain's last link. */
export interface StreamHead {
  readonly version: number
  readonly hash: string
}

export interface StreamSlice {
  readonly head: StreamHead
  readonly events: readonly StoredEvent[]
}

/**
 * The log. `append` is all or nothing.
 * Errors: ConcurrencyConflict when the stream is not at `expected`; DuplicateEvent when this command was
 * stored before (read its stream and answer as then); EventTooLarge. A command that appends to several
 * streams gives each its own command id, as the id of an event follows from command id and index.
 */
export interface EventStore {
  readStream(stream: string): Promise<StreamSlice>
  append(
    stream: string,
    expected: StreamHead,
    events: readonly NewEvent[],
    context: CommandContext,
  ): Promise<void>
  /** Events with a position above `after`, in order, at most `limit`; of these types only, when given. */
  readAll(after: number, limit: number, types?: readonly string[]): Promise<StoredEvent[]>
  /** Position of the newest event; 0 when the log is empty. */
  headPosition(): Promise<number>
}

export const EMPTY_STREAM: StreamHead = { version: 0, hash: '' }

export class ConcurrencyConflict extends Error {
  override readonly name = 'ConcurrencyConflict'
  readonly stream: string
  constructor(stream: string) {
    super(`stream ${stream} moved on`)
    this.stream = stream
  }
}

export class DuplicateEvent extends Error {
  override readonly name = 'DuplicateEvent'
  readonly stream: string
  constructor(stream: string) {
    super(`command already stored in ${stream}`)
    this.stream = stream
  }
}

export class EventTooLarge extends Error {
  override readonly name = 'EventTooLarge'
  constructor(type: string, characters: number) {
    super(`${type} of ${characters} characters does not fit in one row`)
  }
}
