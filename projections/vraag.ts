import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { SqlStatement, SqlValue } from '../src/store/ports.ts'

/** A typed query builder that never runs anything: its queries are compiled and go through the database port. */
export const vraagbouwer = <Tabellen>(): Kysely<Tabellen> =>
  new Kysely<Tabellen>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })

/** The statement of a query that is written out. */
export const compileSql = (query: RawBuilder<unknown>): SqlStatement => {
  const { sql, parameters } = query.compile(BOUWER)
  return { sql, parameters: parameters as readonly SqlValue[] }
}

/** The statement of a built query. */
export const compile = (query: { compile(): CompiledQuery }): SqlStatement => {
  const { sql, parameters } = query.compile()
  return { sql, parameters: parameters as readonly SqlValue[] }
}

const BOUWER = vraagbouwer<unknown>()
