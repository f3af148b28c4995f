import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '../../src/cryptografie.ts'
import { openSqlite } from '../../src/node/sqlite.ts'
import { createCodec } from '../../src/store/codec.ts'
import { createSchema } from '../../src/store/schema.ts'
import { createSqlEventStore } from '../../src/store/sql-event-store.ts'
import { proefgebeurtenissen } from '../store/proef.ts'
import type { Opened } from './event-store.ts'

export const openInMemory = (): Promise<Opened> => openAt(':memory:')

export async function openInFile(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'stijgingsregister-log-'))
  const opened = await openAt(join(folder, 'log.sqlite'))
  return {
    ...opened,
    async close() {
      await opened.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function openAt(path: string): Promise<Opened> {
  const db = openSqlite(path)
  await createSchema(db)
  const store = createSqlEventStore({ db, codec: createCodec(proefgebeurtenissen), sha256 })
  return { db, store, sha256, close: () => db.close() }
}
