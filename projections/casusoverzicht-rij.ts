import type { Casusdeling } from '../events/casus/deling.ts'
import type { Casusdata } from '../events/casus.ts'
import type { Analyseresultaat, Analysesoort } from '../events/sroi-analyse.ts'
import type { Casusstatus, Onderwerp, PrimairProces, Rol, Route, Tredevorm } from '../events/waarden.ts'

type Registratie = Casusdata<'CasusGeregistreerd'>

/** What the register tells of one casus without opening it: a row of the overview and of the API. */
export interface Casusoverzichtrij {
  readonly casusId: string
  readonly naam: string
  readonly corporatie: Registratie['corporatie']
  readonly gebieden: Registratie['gebieden']
  /** `GM0363`, from the codes of the areas; empty where no code is known. */
  readonly gemeenten: readonly string[]
  readonly route: Route
  readonly zijroutes: readonly Route[]
  readonly vormen: readonly Tredevorm[]
  readonly primairProces: PrimairProces
  readonly rollen: readonly Rol[]
  readonly doelgroepen: Registratie['doelgroepen']
  readonly status: Casusstatus
  readonly uitkomst: Casusdata<'UitkomstVastgesteld'>['uitkomst'] | null
  /** Ids, in the order in which they were linked. */
  readonly methodieken: readonly string[]
  /** How many of the eight topics are filled in, and which are not. */
  readonly volledigheid: number
  readonly ontbreekt: readonly Onderwerp[]
  readonly bereik: Bereik | null
  readonly nulmeting: boolean
  readonly meetplan: boolean
  /** Level of evidence of the meetplan, 1 to 5; null: not measured. */
  readonly smsNiveau: number | null
  /** The earliest date on which something should have been or is to be measured. */
  readonly teMeten: TeMeten | null
  readonly startdatum: string | null
  readonly einddatum: string | null
  /** Of the newest adopted analysis that was not withdrawn. */
  readonly sroi: Overzichtsroi | null
  /** Whose it is and how far it is shared. */
  readonly deling: Casusdeling
  readonly fictief: boolean
  readonly herkomst: string | null
  /** Position of its first and of its last event in the log. */
  readonly eerstePositie: number
  readonly laatstePositie: number
  /** Instant of the last event. */
  readonly bijgewerkt: string
}

export type Bereik = Omit<Casusdata<'BereikVastgelegd'>, 'reden'>

export interface TeMeten {
  readonly op: string
  /** Indicator of the goal whose target date it is; null: a moment of the meetplan. */
  readonly indicator: string | null
}

export interface Overzichtsroi
  extends Pick<Analyseresultaat, 'ratio' | 'ratioNulReden' | 'laag' | 'hoog' | 'n' | 'gevoeligst'> {
  readonly analyseId: string
  readonly soort: Analysesoort
  readonly peildatum: string
}
