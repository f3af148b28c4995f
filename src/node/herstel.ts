import { vernietiging } from '../store/kluistabellen.ts'
import { createSchema } from '../store/schema.ts'
import { vergeetSessies } from '../store/sessies.ts'
import { wissinglijstIn } from './lijsten.ts'
import { databasePath } from './logboek.ts'
import { openSqlite } from './sqlite.ts'

/** Takes out of a database that was put back what may not come back with it; answers how many keys that concerns. */
export const herstelNaTerugzetten = async (dataDir: string): Promise<number> => {
  const db = openSqlite(databasePath(dataDir))
  try {
    await createSchema(db)
    const wissingen = await wissinglijstIn(dataDir).alle()
    await db.commit([...wissingen.flatMap(vernietiging)])
    await vergeetSessies(db)
    await db.veeg()
    return wissingen.length
  } finally {
    await db.close()
  }
}
