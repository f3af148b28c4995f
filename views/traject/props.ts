import type { Deelnemerbeeld } from '../../events/deelnemerbeeld.ts'
import { INSTRUMENTCODES, type Instrumentcode } from '../../events/instrumenten.ts'
import type { Trajectbeeld } from '../../events/trajectbeeld.ts'
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
  /** The instrument whose form is open, when that is the form of a measurement. */
  readonly instrument: Instrumentcode
  readonly vandaag: string
  nieuweId(): string
  readonly stand?: Formulierstand | undefined
}

export const trajectadres = ({ traject }: Pick<Trajectprops, 'traject'>): string =>
  `/deelnemers/${traject.deelnemerId}/trajecten/${traject.trajectId}`

/** Where the form of this name is open. */
export const bewerkadres = (props: Pick<Trajectprops, 'traject'>, bewerk: string): string =>
  `${trajectadres(props)}?bewerk=${bewerk}#bewerk`

/** Is there more than one instrument to choose from? */
export const KIEST_INSTRUMENT = INSTRUMENTCODES.length > 1
