import type { SqlStatement } from '../src/store/ports.ts'

/** The columns of a table with their type, in order; exactly the fields of its row. */
export type Kolommen<Rij> = { readonly [Naam in keyof Rij & string]-?: string }

export const createTable = <Rij>(
  tabel: string,
  kolommen: Kolommen<Rij>,
  sleutel: readonly (keyof Rij & string)[],
): SqlStatement => ({
  sql: `CREATE TABLE ${tabel} (${Object.entries(kolommen)
    .map(([naam, soort]) => `${naam} ${soort}`)
    .join(', ')}, PRIMARY KEY (${sleutel.join(', ')})) WITHOUT ROWID`,
  parameters: [],
})

export const createIndex = (tabel: string, naam: string, kolommen: readonly string[]): SqlStatement => ({
  sql: `CREATE INDEX ${tabel}_${naam} ON ${tabel} (${kolommen.join(', ')})`,
  parameters: [],
})

/** Rows that go into one JSON parameter: it stays under the 1 MB that D1 takes. */
const PER_STATEMENT = 400

/** Writes each row whole, new or not. */
export const schrijfRijen = <Rij extends object>(
  tabel: string,
  kolommen: Kolommen<Rij>,
  rijen: readonly Rij[],
): SqlStatement[] => {
  const namen = Object.keys(kolommen) as (keyof Rij & string)[]
  const waarden = namen.map((_, index) => `value ->> ${index}`)
  const sql = `INSERT OR REPLACE INTO ${tabel} (${namen.join(', ')}) SELECT ${waarden.join(', ')} FROM json_each(?)`
  return inDelen(rijen).map((deel) => ({
    sql,
    parameters: [JSON.stringify(deel.map((rij) => namen.map((naam) => rij[naam])))],
  }))
}

export const inDelen = <T>(alles: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.ceil(alles.length / PER_STATEMENT) }, (_, index) =>
    alles.slice(index * PER_STATEMENT, (index + 1) * PER_STATEMENT),
  )
