import { type ChainFields, canonical, type Sha256 } from './keten.ts'
import type { SqlDatabase } from './ports.ts'
import { rolled, SEAL_STREAM, type Seal } from './zegel.ts'

export interface VerifyParts {
  readonly db: SqlDatabase
  readonly sha256: Sha256
}

export interface VerifyOptions {
  /** A seal that was printed before: the log must still have it. */
  readonly external?: Pick<Seal, 'totPositie' | 'hash'>
  readonly onProgress?: (position: number, head: number) => void
}

export type FaultReason =
  | 'gebeurtenis-veranderd'
  | 'gebeurtenis-ontbreekt'
  | 'stroom-verwijderd'
  | 'zegel-klopt-niet'
  | 'log-korter-dan-zegel'

/** The first position that fails; a seal can only tell that it is one of `position` up to and including `until`. */
export interface Fault {
  readonly position: number
  readonly until: number
  readonly stream: string | null
  readonly reason: FaultReason
}

export interface Verification {
  readonly fault: Fault | null
  readonly events: number
  readonly streams: number
  readonly seals: number
  /** Rolling hash at the end: what a seal on this moment would hold. */
  readonly seal: Seal
}

/**
 * Walks the whole log as it stands on disk: positions and versions without gaps, the chain of every stream,
 * every seal. The newest events are protected by the next seal only: cutting them off together with the seals
 * after it shows in a seal that was printed elsewhere.
 */
export async function verify(parts: VerifyParts, options: VerifyOptions = {}): Promise<Verification> {
  const walk = startWalk(await readSeals(parts.db), options)
  const head = await headOf(parts.db)
  for (;;) {
    const page = await readPage(parts.db, walk.position)
    for (const event of page) {
      const fault = await step(parts, walk, event)
      if (fault !== null) return summary(walk, fault)
    }
    options.onProgress?.(walk.position, head)
    if (page.length < PAGE) return summary(walk, externalFault(walk, options))
  }
}

interface RawEvent extends ChainFields {
  readonly position: number
  readonly hash: string
}

interface Walk {
  position: number
  rolling: string
  /** Up to here a seal was right. */
  sealed: number
  seals: number
  /** Version and hash of the last event of every stream so far. */
  readonly heads: Map<string, { version: number; hash: string }>
  /** The rolling hash at the positions that a seal speaks of. */
  readonly rolledAt: Map<number, string>
}

function startWalk(seals: readonly Seal[], { external }: VerifyOptions): Walk {
  const positions = seals.map(({ totPositie }) => totPositie)
  if (external !== undefined) positions.push(external.totPositie)
  const rolledAt = new Map(positions.map((position) => [position, '']))
  return { position: 0, rolling: '', sealed: 0, seals: 0, heads: new Map(), rolledAt }
}

async function step({ db, sha256 }: VerifyParts, walk: Walk, event: RawEvent): Promise<Fault | null> {
  const { position, stream, version } = event
  if (position !== walk.position + 1) return await gapAt(db, walk.position + 1)
  const previous = walk.heads.get(stream) ?? { version: 0, hash: '' }
  if (version !== previous.version + 1) return faultAt(position, stream, 'gebeurtenis-ontbreekt')
  if (sha256(canonical(previous.hash, event)) !== event.hash) {
    return faultAt(position, stream, 'gebeurtenis-veranderd')
  }
  walk.heads.set(stream, { version, hash: event.hash })
  walk.rolling = rolled(sha256, walk.rolling, event.hash)
  walk.position = position
  if (walk.rolledAt.has(position)) walk.rolledAt.set(position, walk.rolling)
  return stream === SEAL_STREAM ? checkSeal(walk, JSON.parse(event.text)) : null
}

const faultAt = (position: number, stream: string | null, reason: FaultReason): Fault => ({
  position,
  until: position,
  stream,
  reason,
})

function checkSeal(walk: Walk, { totPositie, hash }: Seal): Fault | null {
  if (walk.rolledAt.get(totPositie) !== hash) return sealFault(walk, totPositie)
  walk.sealed = totPositie
  walk.seals += 1
  return null
}

const sealFault = ({ sealed }: Walk, until: number): Fault => ({
  position: Math.min(sealed + 1, until),
  until,
  stream: null,
  reason: 'zegel-klopt-niet',
})

function externalFault(walk: Walk, { external }: VerifyOptions): Fault | null {
  if (external === undefined || external.totPositie === 0) return null
  if (external.totPositie > walk.position) return faultAt(walk.position + 1, null, 'log-korter-dan-zegel')
  if (walk.rolledAt.get(external.totPositie) === external.hash) return null
  return { ...sealFault(walk, external.totPositie), position: 1 }
}

/** When every stream that is left still counts on from 1, what is missing was a stream or the end of one. */
async function gapAt(db: SqlDatabase, position: number): Promise<Fault> {
  const [broken] = await db.all<{ stream: string }>({
    sql: `SELECT stream FROM events GROUP BY stream HAVING max(version) <> count(*)
      ORDER BY min(position) LIMIT 1`,
    parameters: [],
  })
  if (broken === undefined) return faultAt(position, null, 'stroom-verwijderd')
  return faultAt(position, broken.stream, 'gebeurtenis-ontbreekt')
}

const summary = (walk: Walk, fault: Fault | null): Verification => ({
  fault,
  events: walk.position,
  streams: walk.heads.size,
  seals: walk.seals,
  seal: { totPositie: walk.position, hash: walk.rolling, aantal: walk.position },
})

async function readSeals(db: SqlDatabase): Promise<Seal[]> {
  const rows = await db.all<{ data: string }>({
    sql: `SELECT data FROM events WHERE stream = ?1 AND json_valid(data) ORDER BY position`,
    parameters: [SEAL_STREAM],
  })
  return rows.map(({ data }) => JSON.parse(data))
}

async function headOf(db: SqlDatabase): Promise<number> {
  const [row] = await db.all<{ head: number | null }>({
    sql: 'SELECT max(position) AS head FROM events',
    parameters: [],
  })
  return row?.head ?? 0
}

const PAGE = 5000

const readPage = (db: SqlDatabase, after: number): Promise<RawEvent[]> =>
  db.all({
    sql: `SELECT position, stream, version, event_id AS eventId, type, schema_version AS schemaVersion, data AS text,
      gebeurd_op AS gebeurdOp, geregistreerd_op AS geregistreerdOp, actor, organisatie, command_id AS commandId,
      correlation_id AS correlationId, causation_id AS causationId, hash
      FROM events WHERE position > ?1 ORDER BY position LIMIT ?2`,
    parameters: [after, PAGE],
  })
