import { type Casusgebeurtenis, type Casusstand, deelVan } from '../events/casus.ts'
import { type Deel, isOver, nieuweWaarden, type Velden, zonder } from '../events/vouw.ts'

/** One field from its old to its new value, as stored; null is empty. */
export interface Verandering {
  readonly veld: string
  readonly van: unknown
  readonly naar: unknown
}

/** What an event changes in what stood there, field by field; nothing where nothing stood there. */
export const veranderingen = (voor: Casusstand, event: Casusgebeurtenis): readonly Verandering[] => {
  const deel = deelVan(event)
  const eerder = deel && watErStond(deel, voor, event)
  if (!deel || !eerder) return []
  const later = event.type === 'OnderdeelLeeggemaakt' ? {} : nieuweWaarden(deel, event)
  const velden = Object.keys(event.type === 'OnderdeelLeeggemaakt' ? eerder : later)
  return velden
    .filter((veld) => veld in eerder && !gelijk(eerder[veld], later[veld]))
    .map((veld) => ({ veld, van: eerder[veld] ?? null, naar: later[veld] ?? null }))
}

/** What is replaced. Other events add, withdraw or restore a whole: their sentence says it all. */
const watErStond = (deel: Deel, voor: Casusstand, event: Casusgebeurtenis): Velden | null => {
  const stand = voor[deel.sleutel as keyof Casusstand] as object | null
  if (deel.vorm === 'enkel') return stand ? zonder(stand, 'vastlegging') : (deel.opties.niets ?? null)
  if (deel.wat[event.type] !== 'wijzigt') return null
  if (!Array.isArray(stand)) return stand as Velden | null
  return stand.find((een) => isOver(deel, event, een)) ?? null
}

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
