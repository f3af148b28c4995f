import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { alleGebeurtenissen } from '../../events/alle.ts'
import { sha256 } from '../cryptografie.ts'
import { createCodec } from '../store/codec.ts'
import type { EventStore } from '../store/ports.ts'
import { createSchema } from '../store/schema.ts'
import { createSqlEventStore } from '../store/sql-event-store.ts'
import { Kopieweigering } from './backup.ts'
import { openSqlite, type SqliteDatabase } from './sqlite.ts'

/** The log on this machine. */
export interface Logboek {
  readonly db: SqliteDatabase
  readonly store: EventStore
}

export const databasePath = (dataDir: string): string => join(dataDir, 'stijgingsregister.sqlite')

/** Opens the log in this folder, or in memory with `:memory:`; makes what is not there yet. */
export async function openLogboek(dataDir: string): Promise<Logboek> {
  if (dataDir === ':memory:') return openAt(dataDir)
  mkdirSync(dataDir, { recursive: true })
  return openAt(databasePath(dataDir))
}

/** A command looks at what is there; only the server makes a register. */
export async function openExisting(dataDir: string): Promise<Logboek> {
  if (!existsSync(databasePath(dataDir))) throw new Kopieweigering('register-ontbreekt')
  return openAt(databasePath(dataDir))
}

async function openAt(path: string): Promise<Logboek> {
  const db = openSqlite(path)
  await createSchema(db)
  return { db, store: createSqlEventStore({ db, codec: createCodec(alleGebeurtenissen), sha256 }) }
}
