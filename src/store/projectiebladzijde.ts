import type { Projection } from '../../projections/projectie.ts'
import type { EventStore, SqlDatabase, SqlStatement, StoredEvent } from './ports.ts'
import {
  advance,
  lostTheRace,
  type Role,
  readBehind,
  type Stand,
  skip,
  stop,
  tableNameOf,
} from './projectiestand.ts'
import { isPassing, messageOf } from './sqlfouten.ts'

export interface RunnerParts {
  readonly store: EventStore
  /** Where the read models are: the database of the log or another one that can be rebuilt. */
  readonly db: SqlDatabase
  readonly projections: readonly Projection[]
  readonly now: () => string
  readonly pageSize: number
}

/** How far the projections together have come: the one that is furthest behind. */
export interface Progress {
  readonly names: readonly string[]
  readonly checkpoint: number
  readonly head: number
}

export type OnProgress = (progress: Progress) => void

/** Brings all running generations of one role to the head of the log, page by page. */
export async function runToHead(parts: RunnerParts, role: Role, onProgress?: OnProgress): Promise<void> {
  for (;;) {
    const head = await parts.store.headPosition()
    const behind = (await readBehind(parts.db, role, head)).flatMap((stand) => declared(parts, stand))
    const checkpoint = behind[0]?.stand.checkpoint
    if (checkpoint === undefined) return
    onProgress?.({ names: behind.map(({ stand }) => stand.name), checkpoint, head })
    const together = behind.filter(({ stand }) => stand.checkpoint === checkpoint)
    await runPage(parts, together, checkpoint, head)
  }
}

interface Running {
  readonly projection: Projection
  readonly stand: Stand
}

/** Nothing when this code does not know the generation: it belongs to an older or a newer release. */
const declared = ({ projections }: RunnerParts, stand: Stand): Running[] =>
  projections
    .filter(({ name, version }) => name === stand.name && version === stand.version)
    .map((projection) => ({ projection, stand }))

/** One page of events: what one generation has to do with it, and up to where it then is. */
interface Work extends Running {
  readonly events: readonly StoredEvent[]
  readonly to: number
}

async function runPage(parts: RunnerParts, together: Running[], after: number, head: number): Promise<void> {
  const types = [...new Set(together.flatMap(({ projection }) => projection.handles))]
  const events = await parts.store.readAll(after, parts.pageSize, types)
  const last = events.at(-1)?.position ?? 0
  const to = events.length === parts.pageSize ? last : Math.max(head, last)
  const works = together.map((running) => ({ ...running, events: ownEvents(running, events), to }))
  const idle = works.filter((work) => work.events.length === 0)
  if (idle.length > 0)
    await parts.db.commit([
      skip(
        idle.map(({ stand }) => stand),
        to,
      ),
    ])
  await runTogether(
    parts,
    works.filter((work) => work.events.length > 0),
  )
}

function ownEvents({ projection }: Running, events: readonly StoredEvent[]): readonly StoredEvent[] {
  const handles = new Set(projection.handles)
  return events.filter(({ type }) => handles.has(type))
}

/** All in one commit; when that fails each on its own, so that only the one that cannot go on stops. */
async function runTogether(parts: RunnerParts, works: readonly Work[]): Promise<void> {
  if (works.length === 0) return
  try {
    const statements: SqlStatement[] = []
    for (const work of works) statements.push(...(await statementsOf(parts, work)))
    await parts.db.commit(statements)
  } catch (error) {
    if (isPassing(error)) throw error
    for (const work of works) await runAlone(parts, work)
  }
}

/** Halves a page that fails until the event is found that the projection stops at. */
async function runAlone(parts: RunnerParts, work: Work): Promise<void> {
  try {
    await parts.db.commit(await statementsOf(parts, work))
  } catch (error) {
    if (isPassing(error)) throw error
    if (lostTheRace(error)) return
    if (work.events.length === 1) return await stopAt(parts, work, error)
    const middle = Math.ceil(work.events.length / 2)
    const between = work.events[middle - 1]?.position ?? work.to
    await runAlone(parts, { ...work, events: work.events.slice(0, middle), to: between })
    const stand = { ...work.stand, checkpoint: between }
    await runAlone(parts, { ...work, stand, events: work.events.slice(middle) })
  }
}

async function statementsOf({ db }: RunnerParts, work: Work): Promise<SqlStatement[]> {
  const { projection, stand, events, to } = work
  const t = tableNameOf(stand)
  const needs = projection.needs(events, t)
  const rows = needs === null ? [] : await db.all(needs)
  return [advance(stand, to), ...projection.project(events, rows, t)]
}

/** The checkpoint goes to just before the event, so that the page tells exactly what is missing. */
async function stopAt({ db, now }: RunnerParts, { stand, events }: Work, error: unknown): Promise<void> {
  const position = events[0]?.position ?? 0
  const before = { ...stand, checkpoint: position - 1 }
  const moved = stand.checkpoint === before.checkpoint ? [] : [advance(stand, before.checkpoint)]
  await db.commit([...moved, stop(before, `${position}: ${messageOf(error)}`, now())]).catch((failure) => {
    if (!lostTheRace(failure)) throw failure
  })
}
