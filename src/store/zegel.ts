import type { Sha256 } from './keten.ts'
import {
  type CommandContext,
  ConcurrencyConflict,
  EMPTY_STREAM,
  type EventStore,
  type SqlDatabase,
  type StreamHead,
} from './ports.ts'

export const SEAL_STREAM = 'zegel-log'

/** The rolling hash over the whole log up to and including a position. */
export interface Seal {
  readonly totPositie: number
  readonly hash: string
  readonly aantal: number
}

export interface SealParts {
  readonly db: SqlDatabase
  readonly store: EventStore
  readonly sha256: Sha256
}

export interface SealDue {
  /** Seal after this many new events. Lower: a change is noticed sooner; higher: fewer seals in the log. */
  readonly events: number
  /** Or after this many hours, when at least one event is new. */
  readonly hours: number
}

export const SEAL_DUE: SealDue = { events: 1000, hours: 24 }

/** Seals are set by the register itself. */
export const sealContext = (commandId: string, now: string): CommandContext => ({
  commandId,
  actor: 'register',
  organisatie: 'register',
  correlationId: commandId,
  causationId: null,
  now,
})

/** Each link covers the one before: `sha256(previous + hash of the event)`, from the empty text on. */
export const rolled = (sha256: Sha256, previous: string, eventHash: string): string =>
  sha256(previous + eventHash)

/** How a seal is printed in an annual report, and given to `verify` later. */
export const printed = ({ totPositie, hash }: Pick<Seal, 'totPositie' | 'hash'>): string =>
  `${totPositie}:${hash}`

/** Reads a printed seal; null when it is none. */
export function parsePrinted(text: string): Pick<Seal, 'totPositie' | 'hash'> | null {
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  return position === undefined || hash === undefined ? null : { totPositie: Number(position), hash }
}

/** Seals everything that was stored so far; null when nothing but the last seal is new. */
export async function seal(parts: SealParts, context: CommandContext): Promise<Seal | null> {
  const { last, head } = await readLastSeal(parts)
  const next = await roll(parts, last)
  if (next.aantal - last.aantal <= (head.version === 0 ? 0 : 1)) return null
  try {
    await parts.store.append(SEAL_STREAM, head, [{ type: 'ZegelGezet', data: next }], context)
  } catch (error) {
    // Another process sealed at this moment: that is good enough.
    if (error instanceof ConcurrencyConflict) return null
    throw error
  }
  return next
}

export async function sealWhenDue(
  parts: SealParts,
  context: CommandContext,
  due: SealDue = SEAL_DUE,
): Promise<Seal | null> {
  const { last, sealedAt } = await readLastSeal(parts)
  const fresh = (await parts.store.headPosition()) - last.totPositie
  const hours = (Date.parse(context.now) - Date.parse(sealedAt)) / 3_600_000
  return fresh >= due.events || hours >= due.hours ? seal(parts, context) : null
}

interface LastSeal {
  readonly last: Seal
  readonly head: StreamHead
  readonly sealedAt: string
}

async function readLastSeal({ db }: SealParts): Promise<LastSeal> {
  const [row] = await db.all<StreamHead & { data: string; sealedAt: string }>({
    sql: `SELECT version, hash, data, geregistreerd_op AS sealedAt FROM events WHERE stream = ?1
      ORDER BY version DESC LIMIT 1`,
    parameters: [SEAL_STREAM],
  })
  if (row === undefined) return { last: NOTHING, head: EMPTY_STREAM, sealedAt: '1970-01-01T00:00:00.000Z' }
  return { last: JSON.parse(row.data), head: row, sealedAt: row.sealedAt }
}

const NOTHING: Seal = { totPositie: 0, hash: '', aantal: 0 }

async function roll({ db, sha256 }: SealParts, from: Seal): Promise<Seal> {
  let { totPositie, hash, aantal } = from
  for (;;) {
    const page = await db.all<{ position: number; hash: string }>({
      sql: 'SELECT position, hash FROM events WHERE position > ?1 ORDER BY position LIMIT ?2',
      parameters: [totPositie, PAGE],
    })
    for (const event of page) {
      hash = rolled(sha256, hash, event.hash)
      totPositie = event.position
      aantal += 1
    }
    if (page.length < PAGE) return { totPositie, hash, aantal }
  }
}

const PAGE = 10_000
