import type { SqlStatement, StoredEvent } from '../src/store/ports.ts'

/**
 * What is remembered to be read: turns a page of events into statements, without I/O.
 *
 * The runner reads a page of the event types in `handles`, asks `needs` which rows the page builds on, reads
 * those, and commits `[checkpoint, ...project(events, rows)]` at once.
 */
export interface Projection<Row = unknown> {
  readonly name: string
  /** Raise this when the tables or the meaning of a row change: it is then rebuilt beside the running one. */
  readonly version: number
  /** Base names of the tables; `t(base)` gives the name in the generation that is being written. */
  readonly tables: readonly string[]
  readonly handles: readonly string[]
  /** DDL. */
  create(t: TableName): readonly SqlStatement[]
  /** The rows that this page builds on; `null` when it needs none. */
  needs(events: readonly StoredEvent[], t: TableName): SqlStatement | null
  /** The statements that bring the tables up to date with this page; each row is written once. */
  project(events: readonly StoredEvent[], rows: readonly Row[], t: TableName): readonly SqlStatement[]
}

/** Name of a table in the generation that is read or written now (`casusoverzicht`, `casusoverzicht__nieuw`). */
export type TableName = (base: string) => string
