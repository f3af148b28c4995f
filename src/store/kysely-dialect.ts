import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { SqlDatabase, SqlValue } from './ports.ts'

/**
 * Kysely on the one database port, for libraries that run their own queries (better-auth). Without transactions, as
 * D1 has none.
 */
export const kyselyOp = (db: SqlDatabase): Kysely<Record<string, Record<string, unknown>>> =>
  new Kysely({ dialect: poortDialect(db) })

const poortDialect = (db: SqlDatabase): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => poortDriver(db),
  createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

const poortDriver = (db: SqlDatabase): Driver => ({
  init: async () => {},
  acquireConnection: async () => verbinding(db),
  beginTransaction: async () => geenTransactie(),
  commitTransaction: async () => geenTransactie(),
  rollbackTransaction: async () => geenTransactie(),
  releaseConnection: async () => {},
  destroy: async () => {},
})

const geenTransactie = (): never => {
  throw new Error('the database port has no interactive transactions')
}

const verbinding = (db: SqlDatabase): DatabaseConnection => ({
  executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
    const rows = await db.all<Row>({ sql: metTelling(query), parameters: query.parameters.map(alsWaarde) })
    return isSchrijvend(query) ? { rows, numAffectedRows: BigInt(rows.length) } : { rows }
  },
  streamQuery: () => {
    throw new Error('the database port does not stream')
  },
})

const SCHRIJVEND = ['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']

const isSchrijvend = ({ query }: CompiledQuery): boolean => SCHRIJVEND.includes(query.kind)

/** The port does not tell how many rows were touched: each answers itself. */
const metTelling = (query: CompiledQuery): string =>
  !isSchrijvend(query) || 'returning' in query.query ? query.sql : `${query.sql} returning 1 as geraakt`

const alsWaarde = (waarde: unknown): SqlValue => {
  if (typeof waarde === 'string' || typeof waarde === 'number' || waarde === null) return waarde
  if (typeof waarde === 'boolean') return waarde ? 1 : 0
  if (waarde instanceof Date) return waarde.toISOString()
  if (waarde === undefined) return null
  throw new Error(`no value for the database: ${typeof waarde}`)
}
