import type { D1Database } from '@cloudflare/workers-types'
import type { SqlDatabase, SqlStatement, SqlValue } from './ports.ts'

/** The same port on D1, whose `batch` is all or nothing. */
export function openD1(d1: D1Database): SqlDatabase {
  const bind = ({ sql, parameters }: SqlStatement) => d1.prepare(sql).bind(...parameters)
  return {
    async all<Row>(statement: SqlStatement) {
      const { results } = await bind(statement).all<Row>()
      return results
    },
    rows: <Row extends readonly SqlValue[]>(statement: SqlStatement) =>
      bind(statement).raw<Row & unknown[]>(),
    async commit(statements) {
      if (statements.length > 0) await d1.batch(statements.map(bind))
    },
  }
}
