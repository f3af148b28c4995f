import { sql } from 'kysely'
import type { SqlStatement } from '../src/store/ports.ts'
import type { Analyse, Analyserij } from './analysekolommen.ts'
import { compile, vraagbouwer } from './vraag.ts'
import type { Zicht } from './zicht.ts'
import { casusZichtbaar } from './zichtvraag.ts'

interface Tabellen {
  readonly analyses: Analyse
  readonly analyserijen: Analyserij
}

const db = vraagbouwer<Tabellen>()

/* An analysis and its rows are seen by who sees the casus that they are about. */

const zichtbareAnalyses = (zicht: Zicht) =>
  db.selectFrom('analyses').selectAll().where(casusZichtbaar(zicht, 'analyses.casusId'))

const zichtbareRijen = (zicht: Zicht) =>
  db
    .selectFrom('analyserijen')
    .selectAll()
    .where('vervallen', '=', 0)
    .where(casusZichtbaar(zicht, 'analyserijen.casusId'))

/** Rows `Analyse` of one casus, the oldest first. */
export const analysesVanCasus = (zicht: Zicht, casusId: string): SqlStatement =>
  compile(zichtbareAnalyses(zicht).where('casusId', '=', casusId).orderBy('eerstePositie'))

/** Rows `Analyse`, by the order in which they began, after `na` (`eerstePositie` of the last one seen). */
export interface Analysevraag {
  readonly zicht: Zicht
  readonly na: number
  readonly limiet: number
  readonly casusId?: string | undefined
  readonly soort?: Analyse['soort'] | undefined
  readonly status?: Analyse['status'] | undefined
}

export const analysenNa = ({ zicht, na, limiet, casusId, soort, status }: Analysevraag): SqlStatement => {
  let vraag = zichtbareAnalyses(zicht).where('eerstePositie', '>', na)
  if (casusId) vraag = vraag.where('casusId', '=', casusId)
  if (soort) vraag = vraag.where('soort', '=', soort)
  if (status) vraag = vraag.where('status', '=', status)
  return compile(vraag.orderBy('eerstePositie').limit(limiet))
}

/** The row `Analyse` of one analysis. */
export const analyseMet = (zicht: Zicht, analyseId: string): SqlStatement =>
  compile(zichtbareAnalyses(zicht).where('analyseId', '=', analyseId))

/** Rows `Analyse` with these ids, in no order. */
export const analysesMet = (zicht: Zicht, analyseIds: readonly string[]): SqlStatement =>
  compile(
    zichtbareAnalyses(zicht).where(
      'analyseId',
      'in',
      sql<string>`(SELECT value FROM json_each(${JSON.stringify(analyseIds)}))`,
    ),
  )

/** Rows `Analyserij` that count, in the order of the page. */
export const rijenVanAnalyse = (zicht: Zicht, analyseId: string): SqlStatement =>
  compile(zichtbareRijen(zicht).where('analyseId', '=', analyseId).orderBy('volgorde'))

/** Rows `Analyserij` of all analyses (or one) that count, by the order in which they were added. */
export const rijenNa = (zicht: Zicht, na: number, limiet: number, analyseId?: string): SqlStatement => {
  const vraag = zichtbareRijen(zicht).where('volgorde', '>', na)
  const gekozen = analyseId ? vraag.where('analyseId', '=', analyseId) : vraag
  return compile(gekozen.orderBy('volgorde').limit(limiet))
}

/** The row `Analyserij` with this id, when it counts. */
export const rijMet = (zicht: Zicht, rijId: string): SqlStatement =>
  compile(zichtbareRijen(zicht).where('rijId', '=', rijId))
