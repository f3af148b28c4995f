import type { Child } from 'hono/jsx'
import type { Analyseresultaat, Analysesoort, Waardekaartrij } from '../../events/sroi-analyse.ts'
import type { Onderwerp } from '../../events/waarden.ts'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import type { Tijdlijnmoment } from '../../projections/tijdlijn.ts'
import type { Stap } from '../../projections/volgende-stap.ts'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import type { Wie } from '../woorden/namen.ts'
import type { Dossierdeelnemers } from './deelnemers.tsx'

export interface Dossieranalyse {
  readonly analyseId: string
  readonly naam: string
  readonly soort: Analysesoort
  readonly status: 'CONCEPT' | 'VASTGESTELD' | 'INGETROKKEN'
  readonly rijen: readonly Waardekaartrij[]
  readonly resultaat: Analyseresultaat
}

export interface Methodiekkeuze {
  readonly methodiekId: string
  readonly naam: string
}

/** How another casus of the register answered the question of a topic. */
export interface Voorbeeld {
  readonly casusId: string
  readonly naam: string
  readonly fictief: boolean
  readonly dossier: Casusdossier
}

/** What every card of the dossier may need. */
export interface Dossierbeeld {
  readonly dossier: Casusdossier
  /** The reader belongs to the organisation of the casus. */
  readonly vanEigen: boolean
  /** Without it the dossier is there to read: no form and no button changes anything. */
  readonly magBewerken: boolean
  /** A concept of a colleague that is open for a short time only. */
  readonly noodtoegang: boolean
  /** The form that is open: `?bewerk=aanleiding`. */
  readonly bewerk: string | null
  /** What was typed and refused, in the open form. */
  readonly stand: Formulierstand | undefined
  /** What someone else changed meanwhile. */
  readonly sindsdien: readonly Tijdlijnmoment[]
  /** What stands on top of the open form: what someone else changed meanwhile, told. */
  readonly bericht?: Child
  /** The command that was just saved, the card it belongs to, and whether it can be undone. */
  readonly opgeslagen: { readonly opdrachtId: string; readonly kaart: string; readonly terug: boolean } | null
  readonly voorbeelden: Partial<Readonly<Record<Onderwerp, Voorbeeld>>>
  /** Those of the casus; all that there are while the form to choose one is open. */
  readonly methodieken: readonly Methodiekkeuze[]
  readonly analyses: readonly Dossieranalyse[]
  /** Null for readers of other organisations, and for the past. */
  readonly deelnemers: Dossierdeelnemers | null
  readonly stap: Stap | null
  /** The newest events. */
  readonly tijdlijn: readonly Tijdlijnmoment[]
  readonly aantalGebeurtenissen: number
  readonly wie: Wie
  readonly gebruiker: Gebruiker
  /** Today, `YYYY-MM-DD`. */
  readonly vandaag: string
  /** A fresh id for each form. */
  nieuweId(): string
}

/** Every form and link of the dossier answers with the whole page; htmx takes the content out of it. */
export const TER_PLAATSE = {
  'hx-target': '#inhoud',
  'hx-select': '#inhoud',
  'hx-swap': 'outerMorph',
} as const

/** A form that htmx sends and whose answer replaces the content. */
export const verstuurt = (naar: string) => ({ 'hx-post': naar, ...TER_PLAATSE }) as const

export const adres = ({ dossier }: Pick<Dossierbeeld, 'dossier'>, pad = ''): string =>
  `/casussen/${dossier.casusId}${pad}`

const GESLOTEN: readonly string[] = ['OVERGEDRAGEN', 'BEEINDIGD', 'GEARCHIVEERD', 'INGETROKKEN']

/** Nothing about a closed casus changes any more. */
export const isGesloten = ({ dossier }: Pick<Dossierbeeld, 'dossier'>): boolean =>
  GESLOTEN.includes(dossier.status)

/** May this reader change what the dossier says? */
export const magWijzigen = (beeld: Pick<Dossierbeeld, 'dossier' | 'magBewerken'>): boolean =>
  beeld.magBewerken && !isGesloten(beeld)
