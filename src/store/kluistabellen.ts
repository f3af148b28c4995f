import type { SqlDatabase, SqlStatement } from './ports.ts'

/** A secret, closed with the master key that `hoofdsleutel` names. */
export interface Geslotenrij {
  readonly naam: string
  readonly geheim: string
  readonly hoofdsleutel: string
}

export interface Vernietiging {
  readonly naam: string
  /** Instant, ISO UTC. */
  readonly op: string
}

export const KLUISTABELLEN: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS kluis (naam TEXT PRIMARY KEY, geheim TEXT NOT NULL, hoofdsleutel TEXT NOT NULL)
   STRICT, WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS kluis_vernietigd (naam TEXT PRIMARY KEY, op TEXT NOT NULL) STRICT, WITHOUT ROWID`,
  `CREATE TRIGGER IF NOT EXISTS kluis_komt_niet_terug BEFORE INSERT ON kluis
   WHEN EXISTS (SELECT 1 FROM kluis_vernietigd WHERE naam = NEW.naam)
   BEGIN SELECT RAISE(ABORT, 'a destroyed key never comes back'); END`,
]

export const leesGesloten = (db: SqlDatabase, namen: readonly string[]): Promise<Geslotenrij[]> =>
  db.all({
    sql: 'SELECT naam, geheim, hoofdsleutel FROM kluis WHERE naam IN (SELECT value FROM json_each(?))',
    parameters: [JSON.stringify(namen)],
  })

/** The next secrets that another master key than this one closed. */
export const leesAndersGesloten = (db: SqlDatabase, hoofdsleutel: string): Promise<Geslotenrij[]> =>
  db.all({
    sql: 'SELECT naam, geheim, hoofdsleutel FROM kluis WHERE hoofdsleutel <> ? ORDER BY naam LIMIT 500',
    parameters: [hoofdsleutel],
  })

export const telPerHoofdsleutel = (db: SqlDatabase): Promise<{ hoofdsleutel: string; aantal: number }[]> =>
  db.all({
    sql: 'SELECT hoofdsleutel, count(*) AS aantal FROM kluis GROUP BY hoofdsleutel ORDER BY hoofdsleutel',
    parameters: [],
  })

export const leesVernietigd = (db: SqlDatabase): Promise<Vernietiging[]> =>
  db.all({ sql: 'SELECT naam, op FROM kluis_vernietigd ORDER BY op, naam', parameters: [] })

/** Whoever comes first made it; a destroyed one makes this fail. */
export const voegToe = ({ naam, geheim, hoofdsleutel }: Geslotenrij): SqlStatement => ({
  sql: 'INSERT INTO kluis (naam, geheim, hoofdsleutel) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  parameters: [naam, geheim, hoofdsleutel],
})

export const zet = ({ naam, geheim, hoofdsleutel }: Geslotenrij): SqlStatement => ({
  sql: `INSERT INTO kluis (naam, geheim, hoofdsleutel) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET geheim = excluded.geheim, hoofdsleutel = excluded.hoofdsleutel`,
  parameters: [naam, geheim, hoofdsleutel],
})

/** Only when nobody has changed it since it was read. */
export const sluitOpnieuw = (oud: Geslotenrij, nieuw: Geslotenrij): SqlStatement => ({
  sql: 'UPDATE kluis SET geheim = ?, hoofdsleutel = ? WHERE naam = ? AND geheim = ?',
  parameters: [nieuw.geheim, nieuw.hoofdsleutel, oud.naam, oud.geheim],
})

export const haalWeg = (naam: string): SqlStatement => ({
  sql: 'DELETE FROM kluis WHERE naam = ?',
  parameters: [naam],
})

const onthoudVernietiging = ({ naam, op }: Vernietiging): SqlStatement => ({
  sql: 'INSERT INTO kluis_vernietigd (naam, op) VALUES (?, ?) ON CONFLICT DO NOTHING',
  parameters: [naam, op],
})

/** The key goes and does not come back. */
export const vernietiging = (weg: Vernietiging): SqlStatement[] => [
  onthoudVernietiging(weg),
  haalWeg(weg.naam),
]
