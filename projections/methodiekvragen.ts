import type { SqlStatement } from '../src/store/ports.ts'
import type { Methodiek, Methodiekkoppeling } from './methodieken.ts'
import { compile, vraagbouwer } from './vraag.ts'
import type { Zicht } from './zicht.ts'
import { casusZichtbaar } from './zichtvraag.ts'

const db = vraagbouwer<{ methodieken: Methodiek; methodiekkoppelingen: Methodiekkoppeling }>()

/** A row `Methodiek` with the number of casussen, as far as someone sees them, that use it now. */
export interface Methodiekgebruik extends Methodiek {
  readonly aantalCasussen: number
}

const metGebruik = (zicht: Zicht) =>
  db
    .selectFrom('methodieken')
    .selectAll('methodieken')
    .select((eb) =>
      eb
        .selectFrom('methodiekkoppelingen')
        .select((sub) => sub.fn.countAll<number>().as('aantal'))
        .whereRef('methodiekkoppelingen.methodiekId', '=', 'methodieken.methodiekId')
        .where('totPositie', 'is', null)
        .where(casusZichtbaar(zicht, 'methodiekkoppelingen.casusId'))
        .as('aantalCasussen'),
    )

/** Rows `Methodiekgebruik` that are not withdrawn, by the order in which they were described. */
export const methodiekenNa = (zicht: Zicht, na: number, limiet: number): SqlStatement =>
  compile(
    metGebruik(zicht)
      .where('eerstePositie', '>', na)
      .where('ingetrokken', '=', 0)
      .orderBy('eerstePositie')
      .limit(limiet),
  )

/** The row `Methodiekgebruik` of one methodiek. */
export const methodiekMet = (zicht: Zicht, methodiekId: string): SqlStatement =>
  compile(metGebruik(zicht).where('methodieken.methodiekId', '=', methodiekId))

/** Rows `Methodiek` of these, in no order. */
export const methodiekenMet = (methodiekIds: readonly string[]): SqlStatement =>
  compile(db.selectFrom('methodieken').selectAll().where('methodiekId', 'in', methodiekIds))
