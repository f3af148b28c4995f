import type { Child } from 'hono/jsx'

/* Missing, not measured, too small to show and zero are different signs. */

export const NogNietIngevuld = () => <span class="sr-afwezig">nog niet ingevuld</span>

export const NietGemeten = () => <span class="sr-afwezig">niet gemeten</span>

/** Withheld because it would say something about a few people. */
export const TeKlein = ({ drempel }: { drempel?: number }) => (
  <span class="sr-onthouden">te klein om te tonen{drempel && ` (minder dan ${drempel})`}</span>
)

interface Props<W> {
  waarde: W | null | undefined
  opmaak?: (waarde: W) => Child
  /** What is said when there is none. */
  afwezig?: 'nog-niet-ingevuld' | 'niet-gemeten'
}

/** A value, or the words for its absence: never an empty place, never a made-up 0. */
export const Waarde = <W extends string | number>({ waarde, opmaak, afwezig }: Props<W>) => {
  if (waarde === null || waarde === undefined || waarde === '')
    return afwezig === 'niet-gemeten' ? <NietGemeten /> : <NogNietIngevuld />
  // As text: hono drops a child that is the number 0.
  return <>{opmaak ? opmaak(waarde) : String(waarde)}</>
}
