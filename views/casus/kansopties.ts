import { KANSEN_PER_PROCES } from '../../events/waarden.ts'
import type { Optie } from '../onderdelen/keuzevelden.tsx'
import { KANS, PRIMAIR_PROCES } from '../woorden/termen.ts'

/** Every chance, with the process that it belongs to. */
export const kansopties = (): readonly Optie[] =>
  Object.entries(PRIMAIR_PROCES).flatMap(([proces, naam]) =>
    Object.entries(KANSEN_PER_PROCES)
      .filter(([ander]) => ander === proces)
      .flatMap(([, kansen]) => kansen)
      .map((kans) => ({ waarde: kans, label: KANS[kans], toelichting: `bij ${naam.toLowerCase()}` })),
  )
