import { env } from 'cloudflare:workers'
import { createHash } from 'node:crypto'
import type { D1Database } from '@cloudflare/workers-types'
import { createCodec } from '../../src/store/codec.ts'
import { openD1 } from '../../src/store/d1.ts'
import type { SqlDatabase } from '../../src/store/ports.ts'
import { createSchema } from '../../src/store/schema.ts'
import { createSqlEventStore } from '../../src/store/sql-event-store.ts'
import { proefgebeurtenissen } from '../store/proef.ts'
import type { Opened } from './event-store.ts'

const { DB } = env as { DB: D1Database }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The one local D1 of the tests, emptied when it is closed. */
export async function openInD1(): Promise<Opened> {
  const db = openD1(DB)
  await createSchema(db)
  const store = createSqlEventStore({ db, codec: createCodec(proefgebeurtenissen), sha256 })
  return { db, store, sha256, close: () => dropAll(db) }
}

async function dropAll(db: SqlDatabase): Promise<void> {
  const tables = await db.all<{ name: string }>({ sql: TABLES, parameters: [] })
  await db.commit(tables.map(({ name }) => ({ sql: `DROP TABLE IF EXISTS ${name}`, parameters: [] })))
}

/** The tables behind a FTS5 table go with it. */
const TABLES = `SELECT name FROM pragma_table_list
  WHERE type IN ('table', 'virtual') AND schema = 'main' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'`
