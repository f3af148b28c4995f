import type { Maakid } from '../voorbeeld.ts'
import type { Plaats } from './plaatsen.ts'
import type { Sjabloon } from './sjabloon.ts'
import type { Toeval } from './toeval.ts'
import type { Verloop } from './verloop.ts'

/** Everything that one invented casus is made from. */
export interface Bouwstenen {
  readonly sjabloon: Sjabloon
  readonly methodiekId: string
  readonly corporatie: string
  readonly plaats: Plaats
  readonly buurt: string
  readonly verloop: Verloop
  readonly bereik: number
  readonly toeval: Toeval
  readonly maakId: Maakid
}
