import type { Methodiekgebeurtenis } from '../../events/methodiek.ts'
import type { StoredEvent } from '../store/ports.ts'

/** Stream of a methodiek. */
export const methodiekstroom = (id: string): string => `methodiek-${id}`

/** Which organisation keeps it: the one that described it, or that it came to later. */
export const organisatieVanMethodiek = (events: readonly StoredEvent[]): string | undefined =>
  // The log checked each event against its type on the way in.
  (events as readonly (StoredEvent & Methodiekgebeurtenis)[]).reduce<string | undefined>(
    (van, { type, data, organisatie }) =>
      type === 'MethodiekToegewezen' ? data.organisatieId : (van ?? organisatie),
    undefined,
  )
