import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { backupTo } from '../../src/node/backup.ts'
import { openSqlite } from '../../src/node/sqlite.ts'
import { tijdelijkeMap } from '../gereedschap/tijdelijk.ts'

const map = tijdelijkeMap()
afterAll(() => map.weg())

const rechten = () =>
  Object.fromEntries(
    readdirSync(map.pad).map((naam) => [naam, (statSync(join(map.pad, naam)).mode & 0o777).toString(8)]),
  )

test.skipIf(process.platform === 'win32')(
  'nobody else on the machine reads the database, what stands beside it, or a copy',
  async () => {
    const pad = join(map.pad, 'register.sqlite')
    writeFileSync(pad, '')
    chmodSync(pad, 0o644)
    const db = openSqlite(pad)
    await db.commit([{ sql: 'CREATE TABLE t (n INTEGER) STRICT', parameters: [] }])
    await backupTo(pad, join(map.pad, 'kopie.sqlite'), () => {})
    expect(rechten()).toEqual({
      'kopie.sqlite': '600',
      'register.sqlite': '600',
      'register.sqlite-shm': '600',
      'register.sqlite-wal': '600',
    })
    await db.close()
  },
)
