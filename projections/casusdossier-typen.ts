import type { Casusdata, Casusstand } from '../events/casus.ts'
import type { Vastlegging } from '../events/vouw.ts'
import type { Doelniveau, Onderwerp } from '../events/waarden.ts'
import type { TeMeten } from './casusoverzicht-rij.ts'

export type Gegevens = Casusstand['gegevens']

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

/**
 * What the measurements of one goal say. Only two dated measurements give a result; `RICHTING_ONBEKEND` where the
 * target equals the beginning, so that no direction is the good one.
 */
export interface Doelresultaat {
  readonly soort: 'GESTEGEN' | 'STABIEL' | 'GEDAALD' | 'RICHTING_ONBEKEND'
  readonly verschil: string
}

type Doel = Casusstand['doelen'][number]

/** A goal with its measurements by day, and what they say together. */
export type Doelbeeld = Doel & {
  readonly metingen: readonly Meting[]
  readonly nulmeting: Meting | null
  /** The newest measurement that counts; the baseline itself when there is no other. */
  readonly nu: Meting | null
  readonly resultaat: Doelresultaat | null
}

export type Partnerinzet = Omit<Casusdata<'PartnerinzetVastgelegd'>, 'partnerId' | 'reden'>
/** A partner; `inzet` is null as long as nobody wrote it down. */
export type Partner = Casusstand['partners'][number] & { readonly inzet: Partnerinzet | null }

/** A sum of what is known, and of how many partners nothing is known: unknown is not zero. */
export interface Partnertotaal {
  readonly som: string | null
  readonly onbekend: number
}

/** Goals of one level with their results: levels never share a sum. */
export interface Niveau {
  readonly doelniveau: Doelniveau
  readonly doelen: readonly Doelbeeld[]
}

type AndersGetoond = 'doelen' | 'partners' | 'route' | 'methodieken' | 'opgaven'
type Route = NonNullable<Casusstand['route']>

/** What the dossier page shows: the casus, with what is concluded from it. */
export interface Casusdossier
  extends Omit<Casusstand, AndersGetoond>,
    Pick<Route, 'route' | 'zijroutes' | 'vormen'> {
  readonly doelen: readonly Doelbeeld[]
  readonly partners: readonly Partner[]
  readonly methodieken: readonly string[]
  readonly opgaven: NonNullable<Casusstand['opgaven']>['opgaven']
  readonly niveaus: readonly Niveau[]
  readonly partnertotalen: Readonly<Record<'uren' | 'kostenEuro' | 'batenEuro', Partnertotaal>>
  readonly volledigheid: { readonly aantal: number; readonly ontbreekt: readonly Onderwerp[] }
  /** Is there a goal with a baseline and a later measurement? Otherwise every statement is an estimate. */
  readonly gemeten: boolean
  readonly teMeten: TeMeten | null
}
