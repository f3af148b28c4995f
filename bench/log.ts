import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { type Catalogus, gebeurtenis } from '../events/gebeurtenis.ts'
import { sha256 } from '../src/cryptografie.ts'
import { openSqlite } from '../src/node/sqlite.ts'
import { createCodec } from '../src/store/codec.ts'
import { eventIdOf } from '../src/store/keten.ts'
import { type CommandContext, EMPTY_STREAM, type EventStore, type NewEvent } from '../src/store/ports.ts'
import { createSchema } from '../src/store/schema.ts'
import { createSqlEventStore } from '../src/store/sql-event-store.ts'
import { median, type Result, rate } from './meten.ts'

/** The log beside what a bare prepared loop on the same file does with the same rows. */
export async function benchLog(rounds = 5): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stijgingsregister-bench-'))
  try {
    const figures: Figures[] = []
    for (let round = 0; round < rounds; round++) figures.push(await measureRound(folder, round))
    return results(figures)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Figures {
  bareOne: number
  one: number
  inFlight: number
  bareRead: number
  read: number
}

/** In short turns, so that what else the machine does weighs on all alike. */
async function measureRound(folder: string, round: number): Promise<Figures> {
  const path = join(folder, `log-${round}.sqlite`)
  const bare = openBare(join(folder, `bare-${round}.sqlite`))
  const { store, close } = await openStore(path)
  await longStream(store, 1000)
  const bareReader = new DatabaseSync(path)
  const spent: Figures = { bareOne: 0, one: 0, inFlight: 0, bareRead: 0, read: 0 }
  for (let turn = 0; turn < TURNS; turn++) {
    spent.bareOne += await timed(() => bareAppends(bare, 100))
    spent.one += await timed(() => oneAtATime(store, 100))
    spent.inFlight += await timed(() => withInFlight(store, 64 * 30, 64))
    spent.bareRead += await timed(() => bareReads(bareReader, 4))
    spent.read += await timed(() => reads(store, 4))
  }
  bareReader.close()
  bare.close()
  await close()
  const perSecond = (count: number, ms: number) => ((count * TURNS) / ms) * 1000
  return {
    bareOne: perSecond(100, spent.bareOne),
    one: perSecond(100, spent.one),
    inFlight: perSecond(64 * 30, spent.inFlight),
    bareRead: perSecond(4000, spent.bareRead),
    read: perSecond(4000, spent.read),
  }
}

const TURNS = 10

async function timed(work: () => Promise<void> | void): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

function results(figures: readonly Figures[]): Result[] {
  const ratio = (pick: (figure: Figures) => number) => median(figures.map(pick))
  const each = (key: keyof Figures) => median(figures.map((figure) => figure[key]))
  return [
    {
      name: 'appends one at a time',
      ratio: ratio(({ one, bareOne }) => one / bareOne),
      target: 0.7,
      detail: `${rate(each('one'))} appends/s beside ${rate(each('bareOne'))} bare one-row transactions/s`,
    },
    {
      name: 'appends with 64 in flight, beside one at a time',
      ratio: ratio(({ inFlight, one }) => inFlight / one),
      target: 10,
      detail: `${rate(each('inFlight'))} appends/s`,
    },
    {
      name: 'reading a stream of 1,000 events',
      ratio: ratio(({ read, bareRead }) => read / bareRead),
      target: 0.7,
      detail: `${rate(each('read'))} events/s beside ${rate(each('bareRead'))} of a bare SELECT and JSON.parse`,
    },
  ]
}

/** An event like those of a casus (fictief). */
const catalogus = {
  OnderdeelVastgelegd: gebeurtenis({
    onderdeel: z.enum(['aanleiding', 'doelgroep', 'aanpak']),
    tekst: z.string().max(5000),
    bedrag: z.string().regex(/^\d+(\.\d+)?$/),
    aantal: z.int().min(0),
    partners: z.array(z.string()),
  }),
} satisfies Catalogus

const EVENT: NewEvent = {
  type: 'OnderdeelVastgelegd',
  data: {
    onderdeel: 'aanleiding',
    tekst: 'Veel bewoners kennen elkaar niet en het buurthuis is dicht. Daarom koken wij samen in de wijk.',
    bedrag: '8500.50',
    aantal: 60,
    partners: ['welzijn', 'gemeente'],
  },
}

let counter = 0

function nextId(): string {
  counter += 1
  const time = (1_795_000_000_000 + Math.floor(counter / 10)).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${counter.toString(16).padStart(12, '0')}`
}

const contextOf = (commandId: string): CommandContext => ({
  commandId,
  actor: 'lokale-gebruiker',
  organisatie: 'Eigen corporatie',
  correlationId: commandId,
  causationId: null,
  now: '2026-11-22T10:00:00.000Z',
})

async function openStore(path: string): Promise<{ store: EventStore; close(): Promise<void> }> {
  const db = openSqlite(path)
  await createSchema(db)
  return {
    store: createSqlEventStore({ db, codec: createCodec(catalogus), sha256 }),
    close: () => db.close(),
  }
}

function openBare(path: string): DatabaseSync {
  const connection = new DatabaseSync(path)
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000')
  connection.exec(BARE_TABLE)
  return connection
}

/** The same row, in the same table, in a transaction of its own, without anything of ours. */
function bareAppends(connection: DatabaseSync, count: number): void {
  const insert = connection.prepare(BARE_INSERT)
  for (let index = 0; index < count; index++) {
    connection.exec('BEGIN IMMEDIATE')
    insert.run(...bareRow(nextId()))
    connection.exec('COMMIT')
  }
}

const bareRow = (id: string) => [
  `casus-${id}`,
  1,
  id,
  EVENT.type,
  1,
  JSON.stringify(EVENT.data),
  '2026-11-22',
  '2026-11-22T10:00:00.000Z',
  'lokale-gebruiker',
  'Eigen corporatie',
  id,
  id,
  null,
  HASH,
]

const HASH = sha256('')
const BARE_INSERT = `INSERT INTO events (stream, version, event_id, type, schema_version, data, gebeurd_op,
  geregistreerd_op, actor, organisatie, command_id, correlation_id, causation_id, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const BARE_TABLE = `CREATE TABLE events (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, version INTEGER NOT NULL,
  event_id TEXT NOT NULL, type TEXT NOT NULL, schema_version INTEGER NOT NULL, data TEXT NOT NULL,
  gebeurd_op TEXT NOT NULL, geregistreerd_op TEXT NOT NULL, actor TEXT NOT NULL, organisatie TEXT NOT NULL,
  command_id TEXT NOT NULL, correlation_id TEXT NOT NULL, causation_id TEXT, hash TEXT NOT NULL,
  UNIQUE (stream, version), UNIQUE (event_id)) STRICT`

async function appendOne(store: EventStore): Promise<void> {
  const id = nextId()
  await store.append(`casus-${id}`, EMPTY_STREAM, [EVENT], contextOf(id))
}

async function oneAtATime(store: EventStore, count: number): Promise<void> {
  for (let index = 0; index < count; index++) await appendOne(store)
}

async function withInFlight(store: EventStore, count: number, width: number): Promise<void> {
  let left = count
  const worker = async () => {
    while (left > 0) {
      left -= 1
      await appendOne(store)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
}

const LONG = `casus-${eventIdOf(sha256, '01984a00-0000-7000-8000-000000000000', 0)}`

async function longStream(store: EventStore, length: number): Promise<void> {
  const events = Array.from({ length }, () => EVENT)
  await store.append(LONG, EMPTY_STREAM, events, contextOf(nextId()))
}

async function reads(store: EventStore, times: number): Promise<void> {
  for (let index = 0; index < times; index++) {
    const { events } = await store.readStream(LONG)
    if (!events.every(({ data }) => data !== null)) throw new Error('nothing read')
  }
}

function bareReads(connection: DatabaseSync, times: number): void {
  const select = connection.prepare('SELECT * FROM events WHERE stream = ? ORDER BY version')
  for (let index = 0; index < times; index++) {
    const rows = select.all(LONG)
    if (!rows.every(({ data }) => JSON.parse(String(data)) !== null)) throw new Error('nothing read')
  }
}
