import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { openSqlite } from '../../src/node/sqlite.ts'
import type { SqlDatabase } from '../../src/store/ports.ts'
import { tijdelijkeMap } from '../gereedschap/tijdelijk.ts'

const map = tijdelijkeMap()
let count = 0
const freshPath = () => {
  count += 1
  return join(map.pad, `proef-${count}.sqlite`)
}
const sql = (text: string, ...parameters: (string | number | null)[]) => ({ sql: text, parameters })
const insert = (n: number | null) => sql('INSERT INTO t VALUES (?1)', n)
const all = async (db: SqlDatabase) =>
  (await db.rows<[number]>(sql('SELECT n FROM t ORDER BY n'))).map(([n]) => n)

const withTable = async () => {
  const path = freshPath()
  const db = openSqlite(path)
  await db.commit([sql('CREATE TABLE t (n INTEGER NOT NULL UNIQUE) STRICT')])
  return { path, db }
}

afterAll(() => map.weg())

describe('group commit', () => {
  test('what is asked in one turn shares a transaction: another connection sees all or nothing', async () => {
    const { path, db } = await withTable()
    const other = new DatabaseSync(path)
    const seen = () => other.prepare('SELECT count(*) AS n FROM t').get()?.n
    const answers = [db.commit([insert(1)]), db.commit([insert(2), insert(3)]), db.commit([insert(4)])]
    expect(seen()).toBe(0)
    await answers[0]
    expect(seen()).toBe(4)
    await Promise.all(answers)
    other.close()
    await db.close()
  })

  test('is answered only after another connection can read it', async () => {
    const { path, db } = await withTable()
    const other = new DatabaseSync(path)
    const has = other.prepare('SELECT count(*) AS n FROM t WHERE n = ?')
    const work = Array.from({ length: 50 }, async (_, n) => {
      await db.commit([insert(n)])
      expect(has.get(n)?.n).toBe(1)
    })
    await Promise.all(work)
    other.close()
    await db.close()
  })

  test('what is in haste does not wait for others, and takes along who waits', async () => {
    const { path, db } = await withTable()
    const other = new DatabaseSync(path)
    const seen = () => other.prepare('SELECT count(*) AS n FROM t').get()?.n
    const waiting = db.commit([insert(1)])
    expect(seen()).toBe(0)
    const answers = [waiting, db.commit([insert(2)], true), db.commit([insert(2)], true)]
    expect(seen()).toBe(2)
    expect((await Promise.allSettled(answers)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
    ])
    other.close()
    await db.close()
  })

  test('closing answers first what still waits', async () => {
    const { path, db } = await withTable()
    const waiting = [db.commit([insert(1)]), db.commit([insert(null)]), db.commit([insert(2)])]
    await Promise.all([db.close(), Promise.allSettled(waiting)])
    expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    const again = openSqlite(path)
    expect(await all(again)).toEqual([1, 2])
    await again.close()
  })

  test('what is refused half-way leaves what went before in another list', async () => {
    const { db } = await withTable()
    const answers = await Promise.allSettled([
      db.commit([insert(1)]),
      db.commit([insert(2), insert(1)]),
      db.commit([insert(2)]),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await all(db)).toEqual([1, 2])
    await db.close()
  })

  test('a transaction that ends by itself stores nobody and answers everybody so', async () => {
    const { db } = await withTable()
    await db.commit([
      sql(
        `CREATE TRIGGER stop BEFORE INSERT ON t WHEN new.n = 13 BEGIN SELECT RAISE(ROLLBACK, 'ongeluk'); END`,
      ),
    ])
    const answers = await Promise.allSettled([
      db.commit([insert(1)]),
      db.commit([insert(13)]),
      db.commit([insert(2)]),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(await all(db)).toEqual([])
    await db.commit([insert(3)])
    expect(await all(db)).toEqual([3])
    await db.close()
  })

  test('tables that change places are read anew, also when another connection does it', async () => {
    const { path, db } = await withTable()
    await db.commit([insert(1)])
    expect(await db.all(sql('SELECT * FROM t'))).toMatchObject([{ n: 1 }])
    const other = new DatabaseSync(path)
    other.exec(
      `ALTER TABLE t RENAME TO t__vorige; CREATE TABLE t (n INTEGER, naam TEXT); INSERT INTO t VALUES (2, 'twee')`,
    )
    other.close()
    expect(await db.all(sql('SELECT * FROM t'))).toMatchObject([{ n: 2, naam: 'twee' }])
    expect(await db.rows(sql('SELECT * FROM t'))).toEqual([[2, 'twee']])
    await db.close()
  })
})
