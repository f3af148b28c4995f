import type { Casusdata } from '../events/casus.ts'
import type { Casusstatus, Doelniveau, Onderwerp, Rol, Route, Tredevorm } from '../events/waarden.ts'
import type { TeMeten } from './casusoverzicht-rij.ts'
import type { Metingen } from './te-meten.ts'
import type { Volledigheidsstand } from './volledigheid.ts'
import type { Casusdeling } from './zicht.ts'

/** Which event put it there: by whom and on both clocks. */
export interface Vastlegging {
  readonly versie: number
  readonly op: string
  readonly geregistreerdOp: string
  readonly actor: string
}

type Gegevenswijzigingen = Casusdata<'CasusgegevensGewijzigd'>['wijzigingen']
export type Casusgegevens = {
  readonly [Veld in keyof Gegevenswijzigingen]-?: Exclude<Gegevenswijzigingen[Veld], undefined>
}
export type Gegevens = Omit<Casusgegevens, 'startdatum'> & { readonly startdatum: string | null }

export type Doelgegevens = Omit<Casusdata<'DoelGesteld'>, 'doelId'>
export type Doelwijzigingen = Casusdata<'DoelBijgesteld'>['wijzigingen']

export interface Doelbijstelling {
  readonly van: Doelwijzigingen
  readonly naar: Doelwijzigingen
  readonly reden: string
  readonly metingId: string | null
  readonly vastlegging: Vastlegging
}

export interface Meetwaarde {
  readonly waarde: string
  readonly n: number | null
  readonly bron: string | null
}

export interface Meting extends Meetwaarde {
  readonly metingId: string
  readonly soort: 'NULMETING' | 'VERVOLG'
  readonly vervallen: boolean
  readonly vastlegging: Vastlegging
  /** What it said before each correction, the oldest first. */
  readonly eerder: readonly (Meetwaarde & { readonly reden: string; readonly gecorrigeerd: Vastlegging })[]
}

export interface Doel extends Doelgegevens {
  readonly doelId: string
  readonly vervallen: boolean
  readonly vastlegging: Vastlegging
  readonly bijstellingen: readonly Doelbijstelling[]
  readonly metingen: readonly Meting[]
}

/**
 * What the measurements of one goal say. Only two dated measurements give a result; `RICHTING_ONBEKEND` where the
 * target equals the beginning, so that no direction is the good one.
 */
export interface Doelresultaat {
  readonly soort: 'GESTEGEN' | 'STABIEL' | 'GEDAALD' | 'RICHTING_ONBEKEND'
  readonly verschil: string
}

export interface Doelbeeld extends Doel {
  readonly nulmeting: Meting | null
  /** The newest measurement that counts; the baseline itself when there is no other. */
  readonly nu: Meting | null
  readonly resultaat: Doelresultaat | null
}

export interface Partner {
  readonly partnerId: string
  readonly naam: string
  readonly soort: Casusdata<'PartnerToegevoegd'>['soort']
  readonly rol: string | null
  readonly vervallen: boolean
  readonly vastlegging: Vastlegging
  readonly inzet: Partnerinzet | null
}
export type Partnerinzet = Omit<Casusdata<'PartnerinzetVastgelegd'>, 'partnerId' | 'reden'>

/** A sum of what is known, and of how many partners nothing is known: unknown is not zero. */
export interface Partnertotaal {
  readonly som: string | null
  readonly onbekend: number
}

type Onderdeel<Data> = Data & { readonly vervallen: boolean; readonly vastlegging: Vastlegging }

export type Randvoorwaarde = Onderdeel<Casusdata<'RandvoorwaardeVastgelegd'>>
export type Veronderstelling = Onderdeel<Casusdata<'VeronderstellingVastgelegd'>>
export type Werkafspraak = Onderdeel<Casusdata<'WerkafspraakGekoppeld'>>
export type Feit = Onderdeel<Casusdata<'FeitVastgelegd'>>
export type Notitie = Onderdeel<Casusdata<'NotitieToegevoegd'>>
export type Bijsturing = Casusdata<'TussentijdsBijgestuurd'> & { readonly vastlegging: Vastlegging }

type ZonderReden<Data> = Omit<Data, 'reden'>

/** What a casus is after its events, before anything is concluded from it. */
export interface Casusstand {
  readonly casusId: string
  readonly versie: number
  readonly positie: number
  readonly gewijzigdOp: string
  readonly geregistreerd: Vastlegging
  /** Whose it is and how far it is shared. */
  readonly deling: Casusdeling
  readonly status: Casusstatus
  readonly gegevens: Gegevens
  readonly fictief: boolean
  readonly herkomst: string | null
  readonly route: Route
  readonly zijroutes: readonly Route[]
  readonly vormen: readonly Tredevorm[]
  readonly rollen: readonly { readonly rol: Rol; readonly toelichting: string | null }[]
  readonly aanleiding: ZonderReden<Casusdata<'AanleidingVastgelegd'>>
  readonly gebiedsafweging: string | null
  readonly bedrijfsstrategie: string | null
  readonly opgaven: Casusdata<'OpgaveGekoppeld'>['opgaven']
  readonly werkafspraken: readonly Werkafspraak[]
  readonly doelen: readonly Doel[]
  readonly meetplan: ZonderReden<Casusdata<'MeetplanVastgesteld'>> | null
  readonly referentiescenario: ZonderReden<Casusdata<'ReferentiescenarioVastgelegd'>> | null
  readonly effect: string | null
  readonly veronderstellingen: readonly Veronderstelling[]
  readonly feiten: readonly Feit[]
  readonly bereik: ZonderReden<Casusdata<'BereikVastgelegd'>> | null
  readonly partners: readonly Partner[]
  readonly randvoorwaarden: readonly Randvoorwaarde[]
  readonly continuiteit: ZonderReden<Casusdata<'ContinuiteitGeregeld'>> | null
  readonly notities: readonly Notitie[]
  readonly methodieken: readonly string[]
  readonly bijsturingen: readonly Bijsturing[]
  readonly uitkomst: Uitkomst | null
  readonly volledig: Volledigheidsstand
  readonly meetstand: Metingen
}

export type Uitkomst = ZonderReden<Casusdata<'UitkomstVastgesteld'>> & { readonly vastlegging: Vastlegging }

/** Goals of one level with their results: levels never share a sum. */
export interface Niveau {
  readonly doelniveau: Doelniveau
  readonly doelen: readonly Doelbeeld[]
}

/** What the dossier page shows. */
export interface Casusdossier extends Casusstand {
  readonly doelen: readonly Doelbeeld[]
  readonly niveaus: readonly Niveau[]
  readonly partnertotalen: Readonly<Record<'uren' | 'kostenEuro' | 'batenEuro', Partnertotaal>>
  readonly volledigheid: { readonly aantal: number; readonly ontbreekt: readonly Onderwerp[] }
  /** Is there a goal with a baseline and a later measurement? Otherwise every statement is an estimate. */
  readonly gemeten: boolean
  readonly teMeten: TeMeten | null
}
