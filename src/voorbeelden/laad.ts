import type { Register } from '../web/register.ts'

/** How many of the examples have been stored. */
export type Voortgang = (gedaan: number, totaal: number) => void

/** Loads the examples; what was loaded before is not loaded again. */
export const laadVoorbeelden = async (_register: Register, _voortgang?: Voortgang): Promise<void> => {}
