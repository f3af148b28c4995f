import type { SqlStatement } from '../src/store/ports.ts'
import type { Methodiek, Methodiekkoppeling } from './methodieken.ts'
import { compile, vraagbouwer } from './vraag.ts'

const db = vraagbouwer<{ methodieken: Methodiek; methodiekkoppelingen: Methodiekkoppeling }>()

/** A row `Methodiek` with the number of casussen that use it now. */
export interface Methodiekgebruik extends Methodiek {
  readonly aantalCasussen: number
}

const metGebruik = () =>
  db
    .selectFrom('methodieken')
    .selectAll('methodieken')
    .select((eb) =>
      eb
        .selectFrom('methodiekkoppelingen')
        .select((sub) => sub.fn.countAll<number>().as('aantal'))
        .whereRef('methodiekkoppelingen.methodiekId', '=', 'methodieken.methodiekId')
        .where('totPositie', 'is', null)
        .as('aantalCasussen'),
    )

/** Rows `Methodiekgebruik` that are not withdrawn, by the order in which they were described. */
export const methodiekenNa = (na: number, limiet: number): SqlStatement =>
  compile(
    metGebruik()
      .where('eerstePositie', '>', na)
      .where('ingetrokken', '=', 0)
      .orderBy('eerstePositie')
      .limit(limiet),
  )

/** The row `Methodiekgebruik` of one methodiek. */
export const methodiekMet = (methodiekId: string): SqlStatement =>
  compile(metGebruik().where('methodieken.methodiekId', '=', methodiekId))
