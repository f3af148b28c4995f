import type { SqlStatement } from '../src/store/ports.ts'
import type { Analyse, Analyserij } from './analysekolommen.ts'
import { compile, vraagbouwer } from './vraag.ts'

interface Tabellen {
  readonly analyses: Analyse
  readonly analyserijen: Analyserij
}

const db = vraagbouwer<Tabellen>()

/** Rows `Analyse` of one casus, the oldest first. */
export const analysesVanCasus = (casusId: string): SqlStatement =>
  compile(db.selectFrom('analyses').selectAll().where('casusId', '=', casusId).orderBy('eerstePositie'))

/** Rows `Analyse`, by the order in which they began, after `na` (`eerstePositie` of the last one seen). */
export interface Analysevraag {
  readonly na: number
  readonly limiet: number
  readonly casusId?: string | undefined
  readonly soort?: Analyse['soort'] | undefined
  readonly status?: Analyse['status'] | undefined
}

export const analysenNa = ({ na, limiet, casusId, soort, status }: Analysevraag): SqlStatement => {
  let vraag = db.selectFrom('analyses').selectAll().where('eerstePositie', '>', na)
  if (casusId) vraag = vraag.where('casusId', '=', casusId)
  if (soort) vraag = vraag.where('soort', '=', soort)
  if (status) vraag = vraag.where('status', '=', status)
  return compile(vraag.orderBy('eerstePositie').limit(limiet))
}

/** The row `Analyse` of one analysis. */
export const analyseMet = (analyseId: string): SqlStatement =>
  compile(db.selectFrom('analyses').selectAll().where('analyseId', '=', analyseId))

/** Rows `Analyserij` that count, in the order of the page. */
export const rijenVanAnalyse = (analyseId: string): SqlStatement =>
  compile(
    db
      .selectFrom('analyserijen')
      .selectAll()
      .where('analyseId', '=', analyseId)
      .where('vervallen', '=', 0)
      .orderBy('volgorde'),
  )

/** Rows `Analyserij` of all analyses (or one) that count, by the order in which they were added. */
export const rijenNa = (na: number, limiet: number, analyseId?: string): SqlStatement => {
  const vraag = db
    .selectFrom('analyserijen')
    .selectAll()
    .where('vervallen', '=', 0)
    .where('volgorde', '>', na)
  const gekozen = analyseId ? vraag.where('analyseId', '=', analyseId) : vraag
  return compile(gekozen.orderBy('volgorde').limit(limiet))
}

/** The row `Analyserij` with this id, when it counts. */
export const rijMet = (rijId: string): SqlStatement =>
  compile(db.selectFrom('analyserijen').selectAll().where('rijId', '=', rijId).where('vervallen', '=', 0))
