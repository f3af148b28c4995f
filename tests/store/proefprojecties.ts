import type { Projection } from '../../projections/projectie.ts'
import type { StoredEvent } from '../../src/store/ports.ts'

interface Bank {
  readonly stream: string
  readonly plek: string
  readonly bezoek: number
}

/** One row per bench (fictief): folds its page in memory and writes each row once. */
export const banken = (version = 1): Projection<Bank> => ({
  name: 'banken',
  version,
  tables: ['banken'],
  handles: ['BankGeplaatst', 'BezoekGeteld'],
  create: (t) => [
    {
      sql: `CREATE TABLE ${t('banken')} (stream TEXT PRIMARY KEY, plek TEXT NOT NULL, bezoek INTEGER NOT NULL) STRICT`,
      parameters: [],
    },
    { sql: `CREATE INDEX ${t('banken')}_op_plek ON ${t('banken')} (plek)`, parameters: [] },
  ],
  needs: (events, t) => ({
    sql: `SELECT stream, plek, bezoek FROM ${t('banken')} WHERE stream IN (SELECT value FROM json_each(?1))`,
    parameters: [JSON.stringify([...new Set(events.map(({ stream }) => stream))])],
  }),
  project: (events, rows, t) => {
    const byStream = new Map(rows.map((row) => [row.stream, row]))
    for (const event of events) byStream.set(event.stream, fold(byStream.get(event.stream), event))
    return [
      {
        sql: `INSERT INTO ${t('banken')} (stream, plek, bezoek)
          SELECT value ->> 'stream', value ->> 'plek', value ->> 'bezoek' FROM json_each(?1) WHERE true
          ON CONFLICT (stream) DO UPDATE SET plek = excluded.plek, bezoek = excluded.bezoek`,
        parameters: [JSON.stringify([...byStream.values()])],
      },
    ]
  },
})

const fold = (row: Bank | undefined, { stream, type, data }: StoredEvent): Bank => {
  const { plek, aantal } = data as { plek?: string; aantal?: number }
  const before = row ?? { stream, plek: '', bezoek: 0 }
  if (type === 'BankGeplaatst') return { ...before, plek: plek ?? '' }
  return { ...before, bezoek: before.bezoek + (aantal ?? 0) }
}

/** A projection that searches text: FTS5 tables change places as others do. */
export const bankzoeker: Projection = {
  name: 'bankzoeker',
  version: 1,
  tables: ['bankzoeker'],
  handles: ['BankGeplaatst'],
  create: (t) => [
    { sql: `CREATE VIRTUAL TABLE ${t('bankzoeker')} USING fts5 (stream, plek)`, parameters: [] },
  ],
  needs: () => null,
  project: (events, _rows, t) => [
    {
      sql: `INSERT INTO ${t('bankzoeker')} (stream, plek)
        SELECT value ->> 'stream', value ->> 'plek' FROM json_each(?1)`,
      parameters: [
        JSON.stringify(events.map(({ stream, data }) => ({ stream, ...(data as { plek: string }) }))),
      ],
    },
  ],
}

/** Cannot bear a count of 13: NOT NULL refuses its row. */
export const struikelaar = (bears13 = false): Projection => ({
  name: 'struikelaar',
  version: 1,
  tables: ['struikelaar'],
  handles: ['BezoekGeteld'],
  create: (t) => [
    {
      sql: `CREATE TABLE ${t('struikelaar')} (position INTEGER PRIMARY KEY, n INTEGER NOT NULL)`,
      parameters: [],
    },
  ],
  needs: () => null,
  project: (events, _rows, t) =>
    events.map(({ position, data }) => {
      const { aantal } = data as { aantal: number }
      return {
        sql: `INSERT INTO ${t('struikelaar')} VALUES (?1, ?2)`,
        parameters: [position, aantal === 13 && !bears13 ? null : aantal],
      }
    }),
})
