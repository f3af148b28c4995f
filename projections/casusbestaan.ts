import type { SqlStatement } from '../src/store/ports.ts'

/** One row when there is a casus with this id, whoever may see it: only to choose another id, never to answer with. */
export const casusBestaat = (casusId: string): SqlStatement => ({
  sql: 'SELECT 1 AS bestaat FROM casusoverzicht WHERE casusId = ?',
  parameters: [casusId],
})
