import type { Onderwerp } from '../events/waarden.ts'
import type { SqlStatement, StoredEvent } from '../src/store/ports.ts'
import type { Projection } from './projectie.ts'

/** One row of table `casusvoorbeelden`: of each topic the two casussen that answered it last. */
export interface Casusvoorbeeld {
  readonly onderwerp: Onderwerp
  readonly plek: number
  readonly casusId: string
}

const ONDERWERP_VAN: Readonly<Record<string, Onderwerp>> = {
  AanleidingVastgelegd: 'AANLEIDING',
  DoelGesteld: 'DOELEN',
  MeetplanVastgesteld: 'METING',
  EffectBeschreven: 'EFFECTEN',
  PartnerinzetVastgelegd: 'SAMENWERKING',
  RandvoorwaardeVastgelegd: 'RANDVOORWAARDEN',
  ContinuiteitGeregeld: 'CONTINUITEIT',
}

/** Who answered the question of a topic: two of each, so that a casus always finds another than itself. */
export const casusvoorbeelden: Projection<Casusvoorbeeld> = {
  name: 'casusvoorbeelden',
  version: 1,
  tables: ['casusvoorbeelden'],
  handles: Object.keys(ONDERWERP_VAN),
  create: (t) => [
    {
      sql: `CREATE TABLE ${t('casusvoorbeelden')} (onderwerp TEXT NOT NULL, plek INTEGER NOT NULL,
        casusId TEXT NOT NULL, PRIMARY KEY (onderwerp, plek)) STRICT, WITHOUT ROWID`,
      parameters: [],
    },
  ],
  needs: (_, t) => ({ sql: `SELECT * FROM ${t('casusvoorbeelden')}`, parameters: [] }),
  project: (events, rows, t) => [
    {
      sql: `INSERT OR REPLACE INTO ${t('casusvoorbeelden')} (onderwerp, plek, casusId)
        SELECT value ->> 'onderwerp', value ->> 'plek', value ->> 'casusId' FROM json_each(?)`,
      parameters: [JSON.stringify(metLaatste(events, rows))],
    },
  ],
}

/** Rows `Casusvoorbeeld` of other casussen than this one, the newest first. */
export const voorbeeldenNaast = (casusId: string): SqlStatement => ({
  sql: 'SELECT * FROM casusvoorbeelden WHERE casusId <> ? ORDER BY plek',
  parameters: [casusId],
})

const metLaatste = (
  events: readonly StoredEvent[],
  rows: readonly Casusvoorbeeld[],
): readonly Casusvoorbeeld[] => {
  const laatste = new Map<Onderwerp, string[]>()
  for (const { onderwerp, casusId } of rows.toSorted((a, b) => a.plek - b.plek))
    laatste.set(onderwerp, [...(laatste.get(onderwerp) ?? []), casusId])
  for (const { type, stream } of events) {
    const onderwerp = ONDERWERP_VAN[type]
    const casusId = stream.slice('casus-'.length)
    const eerder = onderwerp && (laatste.get(onderwerp) ?? [])
    if (onderwerp && eerder && eerder[0] !== casusId)
      laatste.set(onderwerp, [casusId, ...eerder.filter((ander) => ander !== casusId)].slice(0, 2))
  }
  return [...laatste].flatMap(([onderwerp, casussen]) =>
    casussen.map((casusId, plek) => ({ onderwerp, plek, casusId })),
  )
}
