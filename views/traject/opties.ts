import {
  INSTRUMENTEN,
  type Instrumentcode,
  LADDERCODES,
  LADDERS,
  type Laddercode,
  ladderVan,
  scoresOp,
  type Trede,
} from '../../events/instrumenten.ts'
import type { Optie } from '../onderdelen/keuzevelden.tsx'
import { ROUTE } from '../woorden/termen.ts'
import { instrumentwoorden, LADDER, TREDE } from './termen.ts'

/** The rungs of the ladder that a rung is of, numbered from low to high. */
export const tredenNaast = (trede: Trede | undefined): readonly Optie[] =>
  (ladderVan(trede)?.treden ?? []).map(([code], plaats) => ({
    waarde: code,
    label: `${plaats + 1}. ${TREDE[code]}`,
  }))

/** Called after its route, and after itself where that has more than one. */
const laddernaam = (code: Laddercode): string => {
  const { route } = LADDERS[code]
  const opRoute = LADDERCODES.filter((een) => LADDERS[een].route === route)
  return opRoute.length > 1 ? `${ROUTE[route]}: ${LADDER[code]}` : ROUTE[route]
}

export const ALLE_TREDEN: readonly Optie[] = LADDERCODES.flatMap((code) =>
  tredenNaast(LADDERS[code].treden[0][0]).map((optie) => ({ ...optie, groep: laddernaam(code) })),
)

export const scoreopties = (code: Instrumentcode): readonly Optie[] => {
  const { scores } = instrumentwoorden(code)
  return scoresOp(INSTRUMENTEN[code].schaal).map((score) => ({
    waarde: String(score),
    label: scores[score] === undefined ? String(score) : `${score}. ${scores[score]}`,
  }))
}
