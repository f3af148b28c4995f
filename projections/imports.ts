import { sql } from 'kysely'
import type { Importgebeurtenis } from '../events/import.ts'
import type { SqlStatement, StoredEvent } from '../src/store/ports.ts'
import type { Projection } from './projectie.ts'
import { rijPerStroom } from './rij-per-stroom.ts'
import { createTable, type Kolommen } from './tabellen.ts'
import { compile, compileSql, vraagbouwer } from './vraag.ts'
import { ALLES, type Zicht } from './zicht.ts'
import { casusVanEigen, vanEigen, zonderNood } from './zichtvraag.ts'

/** One row of table `imports`. */
export interface Import {
  readonly importId: string
  readonly organisatieId: string
  readonly soort: 'CASUSSEN' | 'WAARDEKAART'
  readonly bestandsnaam: string
  readonly status: 'BEOORDEELD' | 'IN_UITVOERING' | 'UITGEVOERD' | 'WORDT_INGETROKKEN' | 'INGETROKKEN'
  readonly nieuw: number
  readonly dubbel: number
  readonly geweigerd: number
  /** Rows that became something, and rows that in the end did not. */
  readonly toegevoegd: number
  readonly overgeslagen: number
  /** Rows that were taken back, and rows that people had worked on. */
  readonly teruggedraaid: number
  readonly gelaten: number
  readonly aangebodenOp: string
  readonly positie: number
}

const KOLOMMEN: Kolommen<Import> = {
  importId: 'TEXT NOT NULL',
  organisatieId: 'TEXT NOT NULL',
  soort: 'TEXT NOT NULL',
  bestandsnaam: 'TEXT NOT NULL',
  status: 'TEXT NOT NULL',
  nieuw: 'INTEGER NOT NULL',
  dubbel: 'INTEGER NOT NULL',
  geweigerd: 'INTEGER NOT NULL',
  toegevoegd: 'INTEGER NOT NULL',
  overgeslagen: 'INTEGER NOT NULL',
  teruggedraaid: 'INTEGER NOT NULL',
  gelaten: 'INTEGER NOT NULL',
  aangebodenOp: 'TEXT NOT NULL',
  positie: 'INTEGER NOT NULL',
}

type Gebeurtenis = StoredEvent & Importgebeurtenis

/** Every import in one row: the list, and which of them are not finished. */
export const imports: Projection<Import> = {
  name: 'imports',
  version: 2,
  tables: ['imports'],
  handles: [
    'ImportAangeboden',
    'ImportrijenBeoordeeld',
    'ImportGestart',
    'ImportdeelUitgevoerd',
    'ImportUitgevoerd',
    'ImportIntrekkingGestart',
    'ImportdeelIngetrokken',
    'ImportIngetrokken',
  ],
  create: (t) => [createTable(t('imports'), KOLOMMEN, ['importId'])],
  ...rijPerStroom({ tabel: 'imports', kolommen: KOLOMMEN, sleutel: 'importId', stroom: 'import-', na }),
}

/** Rows `Import` of the own organisation, the newest first. */
export const laatsteImports = (zicht: Zicht, limiet: number): SqlStatement =>
  compile(eigenImports(zicht).orderBy('positie', 'desc').limit(limiet))

/** The row `Import` of one import. */
export const importMet = (zicht: Zicht, importId: string): SqlStatement =>
  compile(eigenImports(zicht).where('importId', '=', importId))

/** `{ casusId, naam }` of the casussen that a value map can be imported into, by name; the chosen one first. */
export const casuskeuzes = (zicht: Zicht, limiet: number, gekozen: string | null): SqlStatement =>
  compileSql(sql`SELECT casusId, stand ->> 'naam' AS naam FROM casusoverzicht
    WHERE ${vanEigen(zonderNood(zicht))} AND stand ->> 'status' <> 'INGETROKKEN'
    ORDER BY casusId IS ${gekozen} DESC, sorteernaam LIMIT ${limiet}`)

/** `{ analyseId, casusId, naam }` of the analyses that rows can still be added to, the newest first. */
export const analysekeuzes = (zicht: Zicht, limiet: number): SqlStatement =>
  compileSql(sql`SELECT analyseId, casusId, naam FROM analyses
    WHERE status = 'CONCEPT' AND ${casusVanEigen(zonderNood(zicht), 'analyses.casusId')}
    ORDER BY eerstePositie DESC LIMIT ${limiet}`)

/** `{ importId }` of the imports that were under way when the register stopped. */
export const onafgemaakteImports = (): SqlStatement =>
  compile(
    db.selectFrom('imports').select('importId').where('status', 'in', ['IN_UITVOERING', 'WORDT_INGETROKKEN']),
  )

const db = vraagbouwer<{ imports: Import }>()

const eigenImports = (zicht: Zicht) => {
  const alle = db.selectFrom('imports').selectAll()
  return zicht === ALLES ? alle : alle.where('organisatieId', '=', zicht.organisatieId)
}

function na(rij: Import | undefined, event: Gebeurtenis, importId: string): Import | undefined {
  if (event.type === 'ImportAangeboden') return aangeboden(event, importId, event.data)
  if (!rij) return undefined
  switch (event.type) {
    case 'ImportrijenBeoordeeld': {
      const tel = (oordeel: string) => event.data.rijen.filter((een) => een.oordeel === oordeel).length
      return {
        ...rij,
        nieuw: rij.nieuw + tel('NIEUW'),
        dubbel: rij.dubbel + tel('DUBBEL'),
        geweigerd: rij.geweigerd + tel('GEWEIGERD'),
      }
    }
    case 'ImportGestart':
      return { ...rij, status: 'IN_UITVOERING' }
    case 'ImportdeelUitgevoerd':
      return {
        ...rij,
        toegevoegd: rij.toegevoegd + event.data.toegevoegd,
        overgeslagen: rij.overgeslagen + event.data.overgeslagen.length,
      }
    case 'ImportUitgevoerd':
      return { ...rij, status: 'UITGEVOERD' }
    case 'ImportIntrekkingGestart':
      return { ...rij, status: 'WORDT_INGETROKKEN' }
    case 'ImportdeelIngetrokken':
      return {
        ...rij,
        teruggedraaid: rij.teruggedraaid + event.data.teruggedraaid,
        gelaten: rij.gelaten + event.data.gelaten.length,
      }
    case 'ImportIngetrokken':
      return { ...rij, status: 'INGETROKKEN' }
  }
}

type Aanbod = Extract<Importgebeurtenis, { type: 'ImportAangeboden' }>['data']

const aangeboden = (event: StoredEvent, importId: string, data: Aanbod): Import => ({
  importId,
  organisatieId: event.organisatie,
  soort: data.soort,
  bestandsnaam: data.bestandsnaam,
  status: 'BEOORDEELD',
  nieuw: 0,
  dubbel: 0,
  geweigerd: 0,
  toegevoegd: 0,
  overgeslagen: 0,
  teruggedraaid: 0,
  gelaten: 0,
  aangebodenOp: event.geregistreerdOp,
  positie: event.position,
})
