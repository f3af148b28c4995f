import type { SqlDatabase, SqlStatement } from './ports.ts'

/* Who read what: apart from the log of what happened, and chained in its own way. */

export const INZAGETABELLEN: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS inzage (
    nummer INTEGER PRIMARY KEY,
    op TEXT NOT NULL,
    account TEXT NOT NULL,
    organisatie TEXT NOT NULL,
    soort TEXT NOT NULL,
    kanaal TEXT NOT NULL,
    voorwerp TEXT NOT NULL,
    casus TEXT,
    omvang INTEGER,
    verzoek TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX IF NOT EXISTS inzage_van_casus ON inzage (casus, nummer) WHERE casus IS NOT NULL',
  'CREATE INDEX IF NOT EXISTS inzage_van_voorwerp ON inzage (voorwerp, nummer)',
  'CREATE INDEX IF NOT EXISTS inzage_door_organisatie ON inzage (organisatie, nummer)',
  `CREATE TABLE IF NOT EXISTS inzage_casussen (casus TEXT NOT NULL, nummer INTEGER NOT NULL,
    PRIMARY KEY (casus, nummer)) STRICT, WITHOUT ROWID`,
  'CREATE INDEX IF NOT EXISTS inzage_casussen_van ON inzage_casussen (nummer)',
  ...['inzage', 'inzage_casussen'].flatMap((tabel) =>
    ['UPDATE', 'DELETE'].map(
      (daad) => `CREATE TRIGGER IF NOT EXISTS ${tabel}_nooit_${daad} BEFORE ${daad} ON ${tabel}
       BEGIN SELECT RAISE(ABORT, 'what was read stays recorded'); END`,
    ),
  ),
]

/** One reading as it is kept; `casussen` are those of which something left, beside the one in `casus`. */
export interface Inzagerij {
  readonly nummer: number
  /** Instant, ISO UTC. */
  readonly op: string
  readonly account: string
  readonly organisatie: string
  readonly soort: string
  readonly kanaal: string
  readonly voorwerp: string
  readonly casus: string | null
  /** How many rows left; null where that means nothing. */
  readonly omvang: number | null
  /** Id of the request. */
  readonly verzoek: string
  readonly hash: string
}

/** Fails on the primary key when someone else wrote these numbers first. */
export const voegInzagenToe = (
  rijen: readonly (Inzagerij & { casussen: readonly string[] })[],
): SqlStatement[] => {
  const velden = rijen.map((rij) => KOLOMMEN.map((kolom) => rij[kolom]))
  const casussen = rijen.flatMap(({ nummer, casussen }) => casussen.map((casus) => [casus, nummer]))
  const erbij: SqlStatement = {
    sql: `INSERT INTO inzage (${KOLOMMEN.join(', ')})
      SELECT ${KOLOMMEN.map((_, plaats) => `value ->> ${plaats}`).join(', ')} FROM json_each(?) ORDER BY key`,
    parameters: [JSON.stringify(velden)],
  }
  if (casussen.length === 0) return [erbij]
  return [
    erbij,
    {
      sql: 'INSERT INTO inzage_casussen (casus, nummer) SELECT value ->> 0, value ->> 1 FROM json_each(?)',
      parameters: [JSON.stringify(casussen)],
    },
  ]
}

const KOLOMMEN = [
  'nummer',
  'op',
  'account',
  'organisatie',
  'soort',
  'kanaal',
  'voorwerp',
  'casus',
  'omvang',
  'verzoek',
  'hash',
] as const satisfies readonly (keyof Inzagerij)[]

export const leesLaatsteInzage = async (
  db: SqlDatabase,
): Promise<Pick<Inzagerij, 'nummer' | 'hash'> | undefined> =>
  (
    await db.all<Pick<Inzagerij, 'nummer' | 'hash'>>({
      sql: 'SELECT nummer, hash FROM inzage ORDER BY nummer DESC LIMIT 1',
      parameters: [],
    })
  )[0]

export const leesInzagenNa = (db: SqlDatabase, na: number, limiet: number): Promise<Inzagerij[]> =>
  db.all({
    sql: `SELECT ${KOLOMMEN.join(', ')} FROM inzage WHERE nummer > ? ORDER BY nummer LIMIT ?`,
    parameters: [na, limiet],
  })

/** Which casussen left with these readings, in order of casus. */
export const leesInzagecasussen = (
  db: SqlDatabase,
  na: number,
  tot: number,
): Promise<{ nummer: number; casus: string }[]> =>
  db.all({
    sql: 'SELECT nummer, casus FROM inzage_casussen WHERE nummer > ? AND nummer <= ? ORDER BY nummer, casus',
    parameters: [na, tot],
  })
