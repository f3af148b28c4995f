import { alleProjecties } from '../projections/alle.ts'
import type { Sha256 } from './store/keten.ts'
import type { EventStore, SqlDatabase } from './store/ports.ts'
import { checkProjection, type ProjectionCheck } from './store/projectiecontrole.ts'
import type { ProjectionRunner } from './store/projectierunner.ts'
import { createSchema } from './store/schema.ts'
import { type Verification, verify } from './store/verify.ts'
import { type Seal, seal, sealContext, sealWhenDue } from './store/zegel.ts'
import type { Register } from './web/register.ts'

/** What whoever keeps the register can have checked or done. */
export interface Onderhoud {
  /** Walks the whole log: chains, seals, gaps. */
  verify(): Promise<Verification>
  /** Replays the log beside each read model and compares count and checksum. */
  controleer(): Promise<readonly ProjectionCheck[]>
  /** Seals now; null when nothing is new. */
  zegel(register: Register): Promise<Seal | null>
  zegelAlsNodig(register: Register): Promise<Seal | null>
  /** Builds all read models again beside the running ones; answers when they have swapped. */
  herbouw(): Promise<void>
}

export interface Onderhoudsdelen {
  readonly store: EventStore
  readonly db: SqlDatabase
  readonly sha256: Sha256
  readonly runner: ProjectionRunner
  readonly now: () => string
  /** An empty database for a replay; without one the replay stands beside the read models. */
  readonly kladblok?: () => SqlDatabase & { close(): Promise<void> }
  /** How the home rebuilds off its main thread, where it can. */
  readonly herbouw?: () => Promise<void>
}

export const maakOnderhoud = (delen: Onderhoudsdelen): Onderhoud => ({
  verify: () => verify(delen),
  controleer: () => controleer(delen),
  zegel: (register) => seal(delen, sealContext(register.newId(), register.now())),
  zegelAlsNodig: (register) => sealWhenDue(delen, sealContext(register.newId(), register.now())),
  herbouw: delen.herbouw ?? (async () => void (await delen.runner.rebuild())),
})

const controleer = async (delen: Onderhoudsdelen): Promise<ProjectionCheck[]> => {
  const kladblok = delen.kladblok?.()
  if (kladblok) await createSchema(kladblok)
  const opties = { ...delen, projections: alleProjecties, scratch: kladblok ?? delen.db }
  const uitkomsten: ProjectionCheck[] = []
  try {
    for (const projectie of alleProjecties) uitkomsten.push(await checkProjection(opties, projectie))
  } finally {
    await kladblok?.close()
  }
  return uitkomsten
}
