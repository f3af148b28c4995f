import type { Deelniveau } from '../../events/toegangswaarden.ts'
import type { Dossierbeeld } from './typen.ts'

/** How many people read a casus from one level on, who did not before it. */
export interface Lezers {
  readonly mensen: number
  readonly organisaties: number
  /** API keys that work now. */
  readonly sleutels: number
}

export interface Collega {
  readonly accountId: string
  readonly naam: string
  /** A professional; others read along. */
  readonly werktMee: boolean
}

/** What the page about the sharing of one casus shows. */
export interface Delingbeeld
  extends Pick<
    Dossierbeeld,
    'dossier' | 'magBewerken' | 'bewerk' | 'stand' | 'opgeslagen' | 'wie' | 'gebruiker' | 'nieuweId'
  > {
  readonly organisatie: string
  readonly lezers: Readonly<Record<Deelniveau, Lezers>>
  readonly betrokkenen: readonly Collega[]
  /** Colleagues who can still be named. */
  readonly anderen: readonly Collega[]
}
