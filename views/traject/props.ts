import type { Deelnemerbeeld } from '../../projections/deelnemerbeeld.ts'
import type { Trajectbeeld } from '../../projections/trajectbeeld.ts'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'

/** What the page of a traject is made from. */
export interface Trajectprops {
  readonly gebruiker: Gebruiker
  readonly deelnemer: Deelnemerbeeld
  readonly traject: Trajectbeeld
  /** Null: whoever reads may not open the casus. */
  readonly casusnaam: string | null
  /** The DPIA that holds; null: nothing of AVG art. 9 or 10 may be noted. */
  readonly dpia: string | null
  /** The form that is open. */
  readonly bewerk: string | null
  readonly magBewerken: boolean
  readonly vandaag: string
  nieuweId(): string
  readonly stand?: Formulierstand | undefined
}

export const trajectadres = ({ traject }: Pick<Trajectprops, 'traject'>): string =>
  `/deelnemers/${traject.deelnemerId}/trajecten/${traject.trajectId}`
