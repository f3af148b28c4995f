import type { Methodiekgebeurtenis } from '../../events/methodiek.ts'

/** Stream of a methodiek. */
export const methodiekstroom = (id: string): string => `methodiek-${id}`

/** Which organisation keeps it: the one that described it, or that it came to later. */
export const organisatieVanMethodiek = (
  events: readonly { readonly type: string; readonly data: unknown; readonly organisatie: string }[],
): string | undefined =>
  events.reduce<string | undefined>((van, event) => {
    // The log checked the event against its type on the way in.
    const { type, data } = event as unknown as Methodiekgebeurtenis
    return type === 'MethodiekToegewezen' ? data.organisatieId : (van ?? event.organisatie)
  }, undefined)
