import { sql } from 'kysely'
import type { SqlStatement } from '../src/store/ports.ts'
import { compileSql } from './vraag.ts'
import type { Zicht } from './zicht.ts'
import { zichtbaar } from './zichtvraag.ts'

export interface Gewijzigd {
  readonly stroom: string
}

/** Rows `Gewijzigd`, in no order: casussen that someone may see and their analyses, with something after `na`. */
export const gewijzigdeStromen = (zicht: Zicht, na: number, limiet: number): SqlStatement =>
  compileSql(sql`SELECT 'casus-' || casusId AS stroom FROM casusoverzicht
      WHERE laatstePositie > ${na} AND ${zichtbaar(zicht)}
    UNION ALL
    SELECT 'sroi-analyse-' || analyses.analyseId FROM casusoverzicht
      CROSS JOIN analyses ON analyses.casusId = casusoverzicht.casusId
      WHERE analyses.laatstePositie > ${na} AND ${zichtbaar(zicht)}
    LIMIT ${limiet}`)

/** Row `{ positie }`: where the first casus that someone may see begins; null when there is none. */
export const eersteZichtbare = (zicht: Zicht): SqlStatement =>
  compileSql(sql`SELECT min(nr) AS positie FROM casusoverzicht WHERE ${zichtbaar(zicht)}`)
