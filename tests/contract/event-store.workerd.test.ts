import { env } from 'cloudflare:workers'
import { createHash } from 'node:crypto'
import type { D1Database } from '@cloudflare/workers-types'
import { createCodec } from '../../src/store/codec.ts'
import { openD1 } from '../../src/store/d1.ts'
import { createSchema } from '../../src/store/schema.ts'
import { createSqlEventStore } from '../../src/store/sql-event-store.ts'
import { proefgebeurtenissen } from '../store/proef.ts'
import { eventStoreContract } from './event-store.ts'

const { DB } = env as { DB: D1Database }
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

eventStoreContract('D1', async () => {
  const db = openD1(DB)
  await createSchema(db)
  const store = createSqlEventStore({ db, codec: createCodec(proefgebeurtenissen), sha256 })
  const tables = ['events', 'projecties', 'teller']
  const drop = tables.map((table) => ({ sql: `DROP TABLE IF EXISTS ${table}`, parameters: [] }))
  return { db, store, close: () => db.commit(drop) }
})
