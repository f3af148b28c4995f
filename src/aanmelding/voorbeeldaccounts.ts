import type { Ledenrol } from '../../events/toegangswaarden.ts'
import type { Aanmelding } from './aanmelding.ts'

/** An account of the examples, to sign in with one click. */
export interface Voorbeeldinlog {
  readonly accountId: string
  readonly naam: string
  readonly organisatie: string
  readonly rollen: readonly Ledenrol[]
}

/** Which example accounts there are; none where they may not sign in. */
export const voorbeeldenOm = async (_aanmelding: Aanmelding): Promise<readonly Voorbeeldinlog[]> => []
