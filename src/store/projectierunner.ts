import type { Projection } from '../../projections/projectie.ts'
import type { EventStore, SqlDatabase } from './ports.ts'
import { type OnProgress, type RunnerParts, runToHead } from './projectiebladzijde.ts'
import {
  dropGeneration,
  indexesOf,
  lostTheRace,
  openGeneration,
  RETRY_STOPPED,
  readStanden,
  type Stand,
  swap,
} from './projectiestand.ts'

export interface RunnerOptions {
  readonly store: EventStore
  readonly db: SqlDatabase
  readonly projections: readonly Projection[]
  /** Instant (ISO UTC): since when a projection has stopped. */
  readonly now: () => string
  /**
   * Default 5,000. Higher: rows are written less often, so a rebuild is faster. Lower: the event loop is free
   * sooner; on D1 about 500, as the rows of one page travel in one parameter of at most 2 MB.
   */
  readonly pageSize?: number
  /**
   * Default four times as much, as nobody waits for a rebuild. Higher: a row that changes often is written less
   * often. Lower: less memory, about 1 kB per event and projection.
   */
  readonly rebuildPageSize?: number
  /**
   * Default true: who asks while a run goes on shares the next one. False on Workers, where one request may
   * not wait for the input and output of another.
   */
  readonly share?: boolean
}

/** What the health page shows of one projection. `error` starts with the position of the event it stopped at. */
export interface ProjectionHealth {
  readonly name: string
  readonly version: number
  readonly status: 'active' | 'building' | 'stopped' | 'missing'
  readonly checkpoint: number
  /** Events between the checkpoint and the head of the log. */
  readonly lag: number
  readonly error: string | null
  readonly since: string | null
}

export interface ProjectionRunner {
  /** Makes what is not there, builds beside what has another version, tries again what had stopped. */
  start(onProgress?: OnProgress): Promise<void>
  /** After this the read models know everything that was stored before the call. */
  catchUp(): Promise<void>
  /** Builds these (all, without names) again beside the running ones and swaps; answers which could not. */
  rebuild(names?: readonly string[], onProgress?: OnProgress): Promise<readonly string[]>
  health(): Promise<readonly ProjectionHealth[]>
}

export const DEFAULT_PAGE_SIZE = 5000

export function createProjectionRunner(options: RunnerOptions): ProjectionRunner {
  const parts = withDefaults(options)
  const run = () => runToHead(parts, 'active')
  const catchUp = options.share === false ? run : oneAtATime(run)
  return {
    catchUp,
    async start(onProgress) {
      await parts.db.commit([RETRY_STOPPED])
      await createMissing(parts)
      await rebuildChanged(parts, onProgress)
      await runToHead(parts, 'active', onProgress)
    },
    rebuild: (names = allNames(parts), onProgress) => rebuild(parts, names, onProgress),
    health: () => health(parts),
  }
}

interface RebuildParts extends RunnerParts {
  readonly rebuildPageSize: number
}

const withDefaults = (options: RunnerOptions): RebuildParts => {
  const { pageSize = DEFAULT_PAGE_SIZE } = options
  return { rebuildPageSize: 4 * pageSize, ...options, pageSize }
}

const allNames = ({ projections }: RunnerParts): string[] => projections.map(({ name }) => name)

/** Whoever comes while a run goes on waits for the next one, as the present one may have read before him. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let present: Promise<void> | null = null
  let next: Promise<void> | null = null
  const begin = (): Promise<void> => {
    present = run().finally(() => {
      present = null
    })
    return present
  }
  return () => {
    if (present === null) return begin()
    next ??= present
      .catch(() => {})
      .then(() => {
        next = null
        return begin()
      })
    return next
  }
}

async function createMissing({ db, projections }: RunnerParts): Promise<void> {
  const active = activeOf(await readStanden(db))
  const missing = projections.filter(({ name }) => !active.has(name))
  for (const projection of missing) await db.commit(openGeneration(projection, 'active', 1))
}

async function rebuildChanged(parts: RebuildParts, onProgress?: OnProgress): Promise<void> {
  const active = activeOf(await readStanden(parts.db))
  const changed = parts.projections.filter(({ name, version }) => active.get(name)?.version !== version)
  if (changed.length > 0) {
    await rebuild(
      parts,
      changed.map(({ name }) => name),
      onProgress,
    )
  }
}

const activeOf = (standen: readonly Stand[]): Map<string, Stand> =>
  new Map(standen.filter(({ role }) => role === 'active').map((stand) => [stand.name, stand]))

async function rebuild(
  parts: RebuildParts,
  names: readonly string[],
  onProgress?: OnProgress,
): Promise<readonly string[]> {
  const wanted = parts.projections.filter(({ name }) => names.includes(name))
  for (const projection of wanted) await openBuilding(parts, projection)
  const only = { ...parts, pageSize: parts.rebuildPageSize, projections: wanted }
  await runToHead(only, 'building', onProgress)
  await addIndexes(only)
  for (;;) {
    await runToHead(only, 'building', onProgress)
    const standen = await readStanden(parts.db)
    const building = standen.filter(({ role, name }) => role === 'building' && names.includes(name))
    const ready = building.filter(({ error }) => error === null)
    if (ready.length === 0) return building.map(({ name }) => name)
    for (const stand of ready) await swapIn(parts, standen, stand)
  }
}

async function openBuilding({ db }: RunnerParts, projection: Projection): Promise<void> {
  const own = (await readStanden(db)).filter(({ name }) => name === projection.name)
  const generation = Math.max(0, ...own.map((stand) => stand.generation)) + 1
  const left = own.filter(({ role }) => role === 'building').flatMap(dropGeneration)
  await db.commit([...left, ...openGeneration(projection, 'building', generation)])
}

async function addIndexes({ db, projections }: RunnerParts): Promise<void> {
  const building = (await readStanden(db)).filter(({ role }) => role === 'building')
  for (const projection of projections) {
    const stand = building.find(({ name }) => name === projection.name)
    if (stand !== undefined) await db.commit(indexesOf(projection, stand))
  }
}

/** A swap that comes too late is tried again after the next page. */
async function swapIn({ db }: RunnerParts, standen: readonly Stand[], building: Stand): Promise<void> {
  await db.commit(swap(standen, building)).catch((error) => {
    if (!lostTheRace(error)) throw error
  })
}

async function health({ db, store, projections }: RunnerParts): Promise<ProjectionHealth[]> {
  const [head, standen] = await Promise.all([store.headPosition(), readStanden(db)])
  return projections.map(({ name, version }) => {
    const own = standen.filter((stand) => stand.name === name)
    const stand = own.find(({ role }) => role === 'active')
    const isBuilding = own.some(({ role }) => role === 'building')
    const checkpoint = stand?.checkpoint ?? 0
    return {
      name,
      version: stand?.version ?? version,
      status: statusOf(stand, isBuilding),
      checkpoint,
      lag: head - checkpoint,
      error: own.find(({ error }) => error !== null)?.error ?? null,
      since: own.find(({ error }) => error !== null)?.since ?? null,
    }
  })
}

function statusOf(stand: Stand | undefined, isBuilding: boolean): ProjectionHealth['status'] {
  if (stand === undefined) return 'missing'
  if (stand.error !== null) return 'stopped'
  return isBuilding ? 'building' : 'active'
}
