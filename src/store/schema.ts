import { APISLEUTELTABELLEN } from './apisleutelgebruik.ts'
import { INZAGETABELLEN } from './inzagetabellen.ts'
import { KLUISTABELLEN } from './kluistabellen.ts'
import type { SqlDatabase, SqlStatement } from './ports.ts'
import { UITNODIGINGSTABELLEN } from './uitnodigingsgegevens.ts'

/** Every statement can run again on a database that has it already. */
export const SCHEMA: readonly SqlStatement[] = [
  `CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    type TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    data TEXT NOT NULL,
    gebeurd_op TEXT NOT NULL,
    geregistreerd_op TEXT NOT NULL,
    actor TEXT NOT NULL,
    organisatie TEXT NOT NULL,
    command_id TEXT NOT NULL,
    correlation_id TEXT NOT NULL,
    causation_id TEXT,
    hash TEXT NOT NULL,
    UNIQUE (stream, version),
    UNIQUE (event_id)
  ) STRICT`,
  `CREATE TRIGGER IF NOT EXISTS events_never_change BEFORE UPDATE ON events
   BEGIN SELECT RAISE(ABORT, 'events are never changed'); END`,
  `CREATE TRIGGER IF NOT EXISTS events_never_go BEFORE DELETE ON events
   BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END`,
  `CREATE TABLE IF NOT EXISTS projecties (
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('active', 'building', 'previous', 'control')),
    generation INTEGER NOT NULL,
    version INTEGER NOT NULL,
    tables TEXT NOT NULL,
    checkpoint INTEGER NOT NULL,
    error TEXT,
    since TEXT,
    PRIMARY KEY (name, role)
  ) STRICT`,
  ...KLUISTABELLEN,
  ...UITNODIGINGSTABELLEN,
  ...APISLEUTELTABELLEN,
  ...INZAGETABELLEN,
].map((sql) => ({ sql, parameters: [] }))

export const createSchema = (db: SqlDatabase): Promise<void> => db.commit(SCHEMA)
