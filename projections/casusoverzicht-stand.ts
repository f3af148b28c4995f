import { type Casusdata, type Casusgebeurtenis, STATUS_NA } from '../events/casus.ts'
import type { Casusstatus } from '../events/waarden.ts'
import type { StoredEvent } from '../src/store/ports.ts'
import type { Casusoverzichtrij, Overzichtsroi } from './casusoverzicht-rij.ts'
import { type Metingen, naMeetgebeurtenis, ZONDER_METINGEN } from './te-meten.ts'
import {
  isVolledigheidsgebeurtenis,
  LEGE_VOLLEDIGHEID,
  type Volledigheidsstand,
  volledigheidNa,
} from './volledigheid.ts'
import { naDeelgebeurtenis } from './zicht.ts'

type Afgeleid =
  | 'gemeenten'
  | 'volledigheid'
  | 'ontbreekt'
  | 'teMeten'
  | 'nulmeting'
  | 'meetplan'
  | 'smsNiveau'
  | 'sroi'

/** What is kept of a casus to go on with: its row as far as an event says it, and what the rest follows from. */
export interface Casusstand extends Omit<Casusoverzichtrij, Afgeleid> {
  readonly volledig: Volledigheidsstand
  readonly metingen: Metingen
  /** Adopted analyses that were not withdrawn, the newest last. */
  readonly analyses: readonly Overzichtsroi[]
}

type Gebeurtenis = StoredEvent & Casusgebeurtenis

export const casusIdVan = (stream: string): string => stream.slice('casus-'.length)

/** The casus after one more of its events. */
export const naGebeurtenis = (stand: Casusstand | undefined, event: Gebeurtenis): Casusstand => {
  const oud = stand ?? begin(event)
  return {
    ...oud,
    ...wijziging(oud, event),
    deling: naDeelgebeurtenis(oud.deling, event),
    laatstePositie: event.position,
    bijgewerkt: event.geregistreerdOp,
    metingen: naMeetgebeurtenis(oud.metingen, event),
    volledig: isVolledigheidsgebeurtenis(event) ? volledigheidNa(oud.volledig, event) : oud.volledig,
  }
}

/** The casus after an analysis of it was adopted or, without `sroi`, withdrawn. */
export const naAnalyse = (
  stand: Casusstand,
  event: StoredEvent,
  analyseId: string,
  sroi: Overzichtsroi | null,
): Casusstand => {
  const andere = stand.analyses.filter((analyse) => analyse.analyseId !== analyseId)
  return {
    ...stand,
    laatstePositie: event.position,
    bijgewerkt: event.geregistreerdOp,
    analyses: sroi ? [...andere, sroi] : andere,
  }
}

const begin = (event: Gebeurtenis): Casusstand => {
  if (event.type !== 'CasusGeregistreerd') throw new Error(`${event.stream} begins with ${event.type}`)
  const { data } = event
  return {
    casusId: casusIdVan(event.stream),
    ...gegevens(data),
    route: data.route,
    zijroutes: [],
    vormen: [],
    rollen: data.rollen,
    status: 'CONCEPT',
    uitkomst: null,
    methodieken: [],
    bereik: null,
    deling: naDeelgebeurtenis(null, event),
    fictief: data.fictief,
    herkomst: data.herkomst,
    eerstePositie: event.position,
    laatstePositie: event.position,
    bijgewerkt: event.geregistreerdOp,
    volledig: LEGE_VOLLEDIGHEID,
    metingen: ZONDER_METINGEN,
    analyses: [],
  }
}

const gegevens = ({
  naam,
  corporatie,
  gebieden,
  primairProces,
  doelgroepen,
  startdatum,
  einddatum,
}: Casusdata<'CasusGeregistreerd'>) => ({
  naam,
  corporatie,
  gebieden,
  primairProces,
  doelgroepen,
  startdatum,
  einddatum,
})

/** Other events leave the status as it is. */
const STATUS: Readonly<Partial<Record<Casusgebeurtenis['type'], Casusstatus>>> = STATUS_NA

const wijziging = (stand: Casusstand, event: Gebeurtenis): Partial<Casusstand> => {
  const status = STATUS[event.type]
  if (status) return { status }
  if (event.type === 'CasusgegevensGewijzigd') return gewijzigdeGegevens(event.data.wijzigingen)
  if (event.type === 'RouteToegekend') return routes(event.data)
  if (event.type === 'RolToegewezen') return { rollen: [...stand.rollen, event.data.rol] }
  if (event.type === 'RolVervallen') return { rollen: stand.rollen.filter((rol) => rol !== event.data.rol) }
  if (event.type === 'MethodiekGekoppeld')
    return { methodieken: [...stand.methodieken, event.data.methodiekId] }
  if (event.type === 'MethodiekOntkoppeld')
    return { methodieken: stand.methodieken.filter((id) => id !== event.data.methodiekId) }
  if (event.type === 'BereikVastgelegd') return { bereik: bereikVan(event.data) }
  if (event.type === 'UitkomstVastgesteld') return { uitkomst: event.data.uitkomst }
  return event.type === 'OnderdeelLeeggemaakt' ? zonder(event.data.onderdeel) : {}
}

const bereikVan = ({ bereikt, beoogd, eenheid }: Casusdata<'BereikVastgelegd'>) => ({
  bereikt,
  beoogd,
  eenheid,
})

const routes = ({ route, zijroutes, vormen }: Casusdata<'RouteToegekend'>) => ({ route, zijroutes, vormen })

const zonder = (onderdeel: Casusdata<'OnderdeelLeeggemaakt'>['onderdeel']): Partial<Casusstand> => {
  if (onderdeel === 'BEREIK') return { bereik: null }
  return onderdeel === 'UITKOMST' ? { uitkomst: null } : {}
}

type Wijzigingen = Casusdata<'CasusgegevensGewijzigd'>['wijzigingen']

const IN_DE_RIJ = [
  'naam',
  'corporatie',
  'gebieden',
  'primairProces',
  'doelgroepen',
  'startdatum',
  'einddatum',
] as const satisfies readonly (keyof Wijzigingen & keyof Casusstand)[]

const gewijzigdeGegevens = (wijzigingen: Wijzigingen): Partial<Casusstand> =>
  Object.fromEntries(
    IN_DE_RIJ.flatMap((veld) => (wijzigingen[veld] === undefined ? [] : [[veld, wijzigingen[veld]]])),
  )
