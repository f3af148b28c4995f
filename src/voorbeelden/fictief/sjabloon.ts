import type { Uitkomst } from '../../../events/sroi-analyse.ts'
import type {
  BEHEERSOORTEN,
  Doelgroep,
  Doelniveau,
  KANSEN,
  PARTNERSOORTEN,
  PrimairProces,
  Rol,
  Route,
  Tredevorm,
} from '../../../events/waarden.ts'

/** Everything that the invented casussen of one invented methodiek draw from. */
export interface Sjabloon {
  readonly naam: string
  readonly beschrijving: string
  readonly mechanisme: string
  readonly voorwaarden: string
  readonly kostenEuro: string | null
  readonly route: Route
  readonly zijroutes: readonly Route[]
  readonly vormen: readonly Tredevorm[]
  readonly primairProces: PrimairProces
  readonly beheersoort: (typeof BEHEERSOORTEN)[number] | null
  readonly kans: (typeof KANSEN)[number]
  readonly rollen: readonly [Rol, ...Rol[]]
  readonly doelgroepen: readonly [Doelgroep, ...Doelgroep[]]
  /** What a casus is called: `{buurt}` becomes the area. */
  readonly casusnaam: string
  readonly aanleiding: string
  readonly bereik: readonly [laag: number, hoog: number]
  readonly eenheid: 'DEELNEMERS' | 'HUISHOUDENS'
  readonly doelen: readonly [Doelsjabloon, ...Doelsjabloon[]]
  readonly instrument: string
  readonly partners: readonly (readonly [
    naam: string,
    soort: (typeof PARTNERSOORTEN)[number],
    taak: string,
  ])[]
  readonly succes: readonly (readonly [label: string, tekst: string])[]
  readonly faal: readonly (readonly [label: string, tekst: string])[]
  readonly activiteit: string
  readonly effect: string
  readonly rijen: readonly [Rijsjabloon, ...Rijsjabloon[]]
}

export interface Doelsjabloon {
  readonly omschrijving: string
  readonly indicator: string
  readonly eenheid: string
  readonly niveau: Doelniveau
  readonly nul: number
  readonly streef: number
}

export interface Rijsjabloon {
  readonly belanghebbende: string
  readonly uitkomst: string
  readonly indicator: string
  readonly eenheid: string
  /** Share of the people reached for whom it happens, in per cent. */
  readonly aandeel: number
  readonly proxy: string
  readonly euro: number
  readonly soort: Uitkomst['proxySoort']
  readonly filters: readonly [tochGebeurd: number, verdringing: number, anderen: number, afname: number]
  readonly duur: number
}
