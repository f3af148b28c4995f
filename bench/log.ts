import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { type Catalogus, gebeurtenis } from '../events/gebeurtenis.ts'
import { sha256 } from '../src/node/sha256.ts'
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
  readonly bareOne: number
  readonly one: number
  readonly inFlight: number
  readonly bareRead: number
  readonly read: number
}

async function measureRound(folder: string, round: number): Promise<Figures> {
  const bareOne = bareAppends(join(folder, `bare-${round}.sqlite`), 1000)
  const { store, close } = await openStore(join(folder, `log-${round}.sqlite`))
  const one = await oneAtATime(store, 1000)
  const inFlight = await withInFlight(store, 64 * 300, 64)
  await longStream(store, 1000)
  const read = await reads(store, 40)
  await close()
  const bareRead = bareReads(join(folder, `log-${round}.sqlite`), 40)
  return { bareOne, one, inFlight, bareRead, read }
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

/** The same row, in the same table, in a transaction of its own, without anything of ours. */
function bareAppends(path: string, count: number): number {
  const connection = new DatabaseSync(path)
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000')
  connection.exec(BARE_TABLE)
  const insert = connection.prepare(
    `INSERT INTO events (stream, version, event_id, type, schema_version, data, gebeurd_op, geregistreerd_op,
      actor, organisatie, command_id, correlation_id, causation_id, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
  )
  const data = JSON.stringify(EVENT.data)
  const hash = sha256('')
  const begin = performance.now()
  for (let index = 0; index < count; index++) {
    const id = nextId()
    connection.exec('BEGIN IMMEDIATE')
    insert.run(
      `casus-${id}`,
      1,
      id,
      EVENT.type,
      1,
      data,
      '2026-11-22',
      '2026-11-22T10:00:00.000Z',
      'lokale-gebruiker',
      'Eigen corporatie',
      id,
      id,
      null,
      hash,
    )
    connection.exec('COMMIT')
  }
  const perSecond = (count / (performance.now() - begin)) * 1000
  connection.close()
  return perSecond
}

const BARE_TABLE = `CREATE TABLE events (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, version INTEGER NOT NULL,
  event_id TEXT NOT NULL, type TEXT NOT NULL, schema_version INTEGER NOT NULL, data TEXT NOT NULL,
  gebeurd_op TEXT NOT NULL, geregistreerd_op TEXT NOT NULL, actor TEXT NOT NULL, organisatie TEXT NOT NULL,
  command_id TEXT NOT NULL, correlation_id TEXT NOT NULL, causation_id TEXT, hash TEXT NOT NULL,
  UNIQUE (stream, version), UNIQUE (event_id)) STRICT`

async function appendOne(store: EventStore): Promise<void> {
  const id = nextId()
  await store.append(`casus-${id}`, EMPTY_STREAM, [EVENT], contextOf(id))
}

async function oneAtATime(store: EventStore, count: number): Promise<number> {
  const begin = performance.now()
  for (let index = 0; index < count; index++) await appendOne(store)
  return (count / (performance.now() - begin)) * 1000
}

async function withInFlight(store: EventStore, count: number, width: number): Promise<number> {
  let left = count
  const worker = async () => {
    while (left > 0) {
      left -= 1
      await appendOne(store)
    }
  }
  const begin = performance.now()
  await Promise.all(Array.from({ length: width }, worker))
  return (count / (performance.now() - begin)) * 1000
}

const LONG = `casus-${eventIdOf(sha256, '01984a00-0000-7000-8000-000000000000', 0)}`

async function longStream(store: EventStore, length: number): Promise<void> {
  const id = nextId()
  await store.append(
    LONG,
    EMPTY_STREAM,
    Array.from({ length }, () => EVENT),
    contextOf(id),
  )
}

async function reads(store: EventStore, times: number): Promise<number> {
  let seen = 0
  const begin = performance.now()
  for (let index = 0; index < times; index++) {
    const { events } = await store.readStream(LONG)
    for (const { data } of events) if (data !== null) seen += 1
  }
  return (seen / (performance.now() - begin)) * 1000
}

function bareReads(path: string, times: number): number {
  const connection = new DatabaseSync(path)
  const select = connection.prepare('SELECT * FROM events WHERE stream = ? ORDER BY version')
  let seen = 0
  const begin = performance.now()
  for (let index = 0; index < times; index++) {
    for (const row of select.all(LONG)) if (JSON.parse(String(row.data)) !== null) seen += 1
  }
  const perSecond = (seen / (performance.now() - begin)) * 1000
  connection.close()
  return perSecond
}
