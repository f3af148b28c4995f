import type { Casusdata, Casustype } from '../../events/casus.ts'
import type { Tijdlijnmoment } from '../../projections/tijdlijn.ts'
import { type Veld, type Veldenlijst, veldregels } from '../onderdelen/veldenlijst.tsx'

/** The sentence of an event after who did it, per type where the shape of its part does not say it all. */
export type Zinnen = {
  readonly [N in Casustype]?: (data: Casusdata<N>, moment: Tijdlijnmoment) => string
}

/** A part of a casus as people meet it: what it is called, what its form asks, and what is told of it. */
export interface Deelbeeld {
  /** With its article: `de factor`. */
  readonly naam: string
  /** In a list of what was withdrawn: `factoren`. */
  readonly meervoud?: string
  /** The card where it stands. */
  readonly kaart: string
  readonly velden: Veldenlijst
  readonly zinnen?: Zinnen
  /** Names of stored fields that no form asks as such. */
  readonly namen?: Readonly<Record<string, string>>
}

/** The field of a part that asks a value; undefined: no form asks it as such. */
export const veldVan = ({ velden }: Deelbeeld, naam: string): Veld | undefined =>
  veldregels(velden).find(([veld]) => veld === naam)?.[1]

/** What a sentence calls a stored field; undefined: it is not told of. */
export const naamVanVeld = (deel: Deelbeeld, naam: string): string | undefined =>
  deel.namen?.[naam] ?? veldVan(deel, naam)?.naam

/** What an event is about, quoted. */
export const over = ({ over: wat }: Tijdlijnmoment): string =>
  wat ? `“${wat}”` : 'die niet meer te vinden is'

/** Filled in for the first time, or changed. */
export const legdeVast =
  (wat: string) =>
  (moment: Tijdlijnmoment): string =>
    moment.veranderingen.length > 0 ? `wijzigde ${wat}` : `legde ${wat} vast`
