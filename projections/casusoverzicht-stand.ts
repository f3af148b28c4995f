import { naDeling } from '../events/casus/deling.ts'
import { CASUSDELEN, type Casusdata, type Casusgebeurtenis, deelVan, STATUS_NA } from '../events/casus.ts'
import type { Gestempeld } from '../events/gebeurtenis.ts'
import { kies } from '../events/vouw.ts'
import type { StoredEvent } from '../src/store/ports.ts'
import type { Casusoverzichtrij, Overzichtsroi } from './casusoverzicht-rij.ts'
import type { Meetdelen } from './te-meten.ts'
import { ONDERWERPDELEN, type Volledigheidsdelen } from './volledigheid.ts'

type Afgeleid =
  | 'gemeenten'
  | 'volledigheid'
  | 'ontbreekt'
  | 'teMeten'
  | 'nulmeting'
  | 'meetplan'
  | 'smsNiveau'
  | 'sroi'

type Delen = Volledigheidsdelen & Meetdelen

/** What is kept of a casus to go on with: its row as far as an event says it, and what the rest follows from. */
export interface Overzichtstand extends Omit<Casusoverzichtrij, Afgeleid> {
  readonly delen: Delen
  /** Adopted analyses that were not withdrawn, the newest last. */
  readonly analyses: readonly Overzichtsroi[]
}

type Gebeurtenis = Gestempeld<Casusgebeurtenis>

export const casusIdVan = (stream: string): string => stream.slice('casus-'.length)

/** The casus after one more of its events. */
export const naGebeurtenis = (stand: Overzichtstand | undefined, event: Gebeurtenis): Overzichtstand => {
  const oud = stand ?? begin(event)
  return {
    ...oud,
    ...wijziging(oud, event),
    deling: naDeling(oud.deling, event),
    laatstePositie: event.position,
    bijgewerkt: event.geregistreerdOp,
    delen: metDeel(oud.delen, event),
  }
}

/** Of these parts this much is kept: what tells them apart, and what completeness and measuring ask. No texts. */
const BEWAARD: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ONDERWERPDELEN.map(({ sleutel, idveld }) => [sleutel, [idveld ?? '', 'vervallen']])),
  aanleiding: ['waaromHier', 'waaromNu'],
  doelen: ['doelId', 'indicator', 'streefdatum', 'vervallen'],
  metingen: ['metingId', 'doelId', 'door', 'vervallen', 'vastlegging'],
  meetplan: ['smsNiveau', 'meetmomenten'],
  partners: ['partnerId', 'vervallen', 'taak', 'uren', 'kostenEuro', 'batenEuro'],
}

const GEEN_DELEN = Object.fromEntries(
  CASUSDELEN.filter(({ sleutel }) => sleutel in BEWAARD).map(({ sleutel, begin }) => [sleutel, begin]),
) as unknown as Delen

/** The same fold as that of the dossier, shortened. */
const metDeel = (delen: Delen, event: Gebeurtenis): Delen => {
  const deel = deelVan(event)
  const velden = deel && BEWAARD[deel.sleutel]
  if (!deel || !velden) return delen
  const { sleutel } = deel
  const na = deel.vouw(delen[sleutel as keyof Delen], event) as object | null
  return {
    ...delen,
    [sleutel]: Array.isArray(na) ? na.map((een) => kort(een, velden)) : na && kort(na, velden),
  }
}

const TEKSTEN: readonly string[] = ['waaromHier', 'waaromNu', 'taak']

/** Of a text only that it is there. */
const kort = (waarde: object, velden: readonly string[]) =>
  Object.fromEntries(
    Object.entries(kies(waarde, velden)).map(([veld, inhoud]) => {
      if (veld === 'vastlegging') return [veld, { op: (inhoud as { op: string }).op }]
      return [veld, TEKSTEN.includes(veld) && inhoud !== null ? true : inhoud]
    }),
  )

/** The casus after an analysis of it was adopted or, without `sroi`, withdrawn. */
export const naAnalyse = (
  stand: Overzichtstand,
  event: StoredEvent,
  analyseId: string,
  sroi: Overzichtsroi | null,
): Overzichtstand => {
  const andere = stand.analyses.filter((analyse) => analyse.analyseId !== analyseId)
  return {
    ...stand,
    laatstePositie: event.position,
    bijgewerkt: event.geregistreerdOp,
    analyses: sroi ? [...andere, sroi] : andere,
  }
}

const IN_DE_RIJ = [
  'naam',
  'corporatie',
  'gebieden',
  'primairProces',
  'doelgroepen',
  'startdatum',
  'einddatum',
] as const

type Gegevens = Pick<Overzichtstand, (typeof IN_DE_RIJ)[number]>

const begin = (event: Gebeurtenis): Overzichtstand => {
  if (event.type !== 'CasusGeregistreerd') throw new Error(`${event.stream} begins with ${event.type}`)
  const { data } = event
  return {
    casusId: casusIdVan(event.stream),
    ...(kies(data, IN_DE_RIJ) as Gegevens),
    route: data.route,
    zijroutes: [],
    vormen: [],
    rollen: data.rollen,
    status: 'CONCEPT',
    uitkomst: null,
    methodieken: [],
    bereik: null,
    deling: naDeling(null, event),
    fictief: data.fictief,
    herkomst: data.herkomst,
    eerstePositie: event.position,
    laatstePositie: event.position,
    bijgewerkt: event.geregistreerdOp,
    delen: GEEN_DELEN,
    analyses: [],
  }
}

const wijziging = (stand: Overzichtstand, event: Gebeurtenis): Partial<Overzichtstand> => {
  const status = STATUS_NA.get(event.type)
  if (status) return { status }
  switch (event.type) {
    case 'CasusgegevensGewijzigd':
      return kies(event.data.wijzigingen, IN_DE_RIJ)
    case 'RouteToegekend':
      return kies(event.data, ['route', 'zijroutes', 'vormen'])
    case 'RolToegewezen':
      return { rollen: [...stand.rollen, event.data.rol] }
    case 'RolVervallen':
      return { rollen: stand.rollen.filter((rol) => rol !== event.data.rol) }
    case 'MethodiekGekoppeld':
      return { methodieken: [...stand.methodieken, event.data.methodiekId] }
    case 'MethodiekOntkoppeld':
      return { methodieken: stand.methodieken.filter((id) => id !== event.data.methodiekId) }
    case 'BereikVastgelegd':
      return { bereik: bereikVan(event.data) }
    case 'UitkomstVastgesteld':
      return { uitkomst: event.data.uitkomst }
    case 'OnderdeelLeeggemaakt':
      return zonder(event.data.onderdeel)
    default:
      return {}
  }
}

const bereikVan = ({ bereikt, beoogd, eenheid }: Casusdata<'BereikVastgelegd'>) => ({
  bereikt,
  beoogd,
  eenheid,
})

const zonder = (onderdeel: string): Partial<Overzichtstand> => {
  if (onderdeel === 'BEREIK') return { bereik: null }
  return onderdeel === 'UITKOMST' ? { uitkomst: null } : {}
}
