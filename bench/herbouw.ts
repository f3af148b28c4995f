import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { alleGebeurtenissen } from '../events/alle.ts'
import { alleProjecties } from '../projections/alle.ts'
import { sha256 } from '../src/cryptografie.ts'
import { openSqlite } from '../src/node/sqlite.ts'
import { createCodec } from '../src/store/codec.ts'
import { createProjectionRunner } from '../src/store/projectierunner.ts'
import { createSqlEventStore } from '../src/store/sql-event-store.ts'
import { schrijfLog } from './gebeurtenissen.ts'
import { type Result, rate } from './meten.ts'

/** About a million events. */
const CASUSSEN = 100_000
/** Events a second that a rebuild aims at. */
const DOEL = 250_000
/** As large as the pages of a rebuild in the register itself. */
const BLADZIJDE = 20_000

/**
 * All projections from an empty database, beside a bare loop that reads and parses the same events and keeps the
 * newest event of each stream in one table, page by page: the least that any read model does.
 */
export const meetHerbouw = async (casussen = CASUSSEN): Promise<Result[]> => {
  const map = mkdtempSync(join(tmpdir(), 'stijgingsregister-bench-'))
  try {
    const pad = join(map, 'register.sqlite')
    const aantal = schrijfLog(pad, casussen)
    const kaal = kaleLus(pad)
    const perProjectie: string[] = []
    for (const { name } of alleProjecties)
      perProjectie.push(`${name} ${rate(aantal / (await herbouw(pad, [name])))}`)
    const alles = await herbouw(pad)
    return [
      {
        name: `rebuilding all read models over ${rate(aantal)} events`,
        ratio: kaal / alles,
        target: Number((DOEL / (aantal / kaal)).toFixed(2)),
        detail: `${rate(aantal / alles)} events/s (aim ${rate(DOEL)}) beside ${rate(aantal / kaal)} of a bare loop into one table; alone: ${perProjectie.join(', ')}`,
      },
    ]
  } finally {
    rmSync(map, { recursive: true })
  }
}

/** Seconds that these read models (all, without names) take from an empty database. */
export const herbouw = async (pad: string, namen?: readonly string[]): Promise<number> => {
  const db = openSqlite(pad)
  const store = createSqlEventStore({ db, codec: createCodec(alleGebeurtenissen), sha256 })
  const projections = alleProjecties.filter(({ name }) => !namen || namen.includes(name))
  const now = () => new Date().toISOString()
  const runner = createProjectionRunner({ db, store, projections, now, pageSize: BLADZIJDE })
  await leegAlles(db)
  const begin = performance.now()
  await runner.start()
  const seconden = (performance.now() - begin) / 1000
  const gestopt = (await runner.health()).find(({ error }) => error !== null)
  await db.close()
  if (gestopt) throw new Error(`${gestopt.name}: ${gestopt.error}`)
  return seconden
}

const leegAlles = (db: ReturnType<typeof openSqlite>): Promise<void> =>
  db.commit([
    { sql: 'DELETE FROM projecties', parameters: [] },
    ...alleProjecties.flatMap(({ tables }) =>
      tables.map((tabel) => ({ sql: `DROP TABLE IF EXISTS ${tabel}`, parameters: [] })),
    ),
  ])

/** Seconds. */
const kaleLus = (pad: string): number => {
  const db = new DatabaseSync(pad)
  db.exec(`PRAGMA synchronous = FULL; DROP TABLE IF EXISTS kaal;
    CREATE TABLE kaal (stream TEXT PRIMARY KEY, position INTEGER, data TEXT) WITHOUT ROWID`)
  const lees = db.prepare('SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?')
  const schrijf = db.prepare('INSERT OR REPLACE INTO kaal VALUES (?, ?, ?)')
  const begin = performance.now()
  for (let tot = 0; ; ) {
    const rijen = lees.all(tot, BLADZIJDE) as { position: number; stream: string; data: string }[]
    const laatste = rijen.at(-1)
    if (!laatste) break
    tot = laatste.position
    const nieuwste = new Map<string, { position: number; data: unknown }>()
    for (const { stream, position, data } of rijen) nieuwste.set(stream, { position, data: JSON.parse(data) })
    db.exec('BEGIN')
    for (const [stream, { position, data }] of nieuwste) schrijf.run(stream, position, JSON.stringify(data))
    db.exec('COMMIT')
  }
  const seconden = (performance.now() - begin) / 1000
  db.exec('DROP TABLE kaal')
  db.close()
  return seconden
}
