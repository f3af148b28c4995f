import { z } from 'zod'
import { aanleiding, gebiedsafweging, opgaven, strategie } from './casus/aanleiding.ts'
import { continuiteit } from './casus/continuiteit.ts'
import { type Casusdeling, deling, naDeling } from './casus/deling.ts'
import { doelen } from './casus/doelen.ts'
import { bereik, effect, feiten, veronderstellingen } from './casus/effecten.ts'
import { factoren } from './casus/factoren.ts'
import { type Casusgegevens, casusgegevens, gegevens, route } from './casus/gegevens.ts'
import { bijsturingen, STAPPEN, uitkomst } from './casus/levensloop.ts'
import { meetplan, metingen, referentiescenario } from './casus/meten.ts'
import { methodieken } from './casus/methodieken.ts'
import { notities } from './casus/notities.ts'
import { partners, rollen, werkafspraken } from './casus/samenwerking.ts'
import type { GebeurtenisVan, StandVan } from './deel.ts'
import { type Catalogus, type GebeurtenisUit, gebeurtenis, type Voorgesteld } from './gebeurtenis.ts'
import { type Deel, type Deelgebeurtenis, type Vastgelegd, type Vastlegging, vastleggingVan } from './vouw.ts'
import { type Casusstatus, DOELGROEPEN, datum, ROLLEN, ROUTES, reden, regel, tekst } from './waarden.ts'

/** The parts of a casus. */
export const CASUSDELEN = [
  gegevens,
  route,
  aanleiding,
  gebiedsafweging,
  strategie,
  opgaven,
  werkafspraken,
  doelen,
  meetplan,
  metingen,
  referentiescenario,
  effect,
  veronderstellingen,
  feiten,
  bereik,
  rollen,
  partners,
  factoren,
  continuiteit,
  notities,
  methodieken,
  bijsturingen,
  uitkomst,
  deling,
  ...STAPPEN,
] as const

export type Casusdeel = (typeof CASUSDELEN)[number]
export type Casusdeelnaam = Casusdeel['sleutel']

/** What can be taken away again as a whole: the undoing of the first time that it was filled in. */
const LEEG_TE_MAKEN = CASUSDELEN.flatMap(({ opties }) => opties.leeg ?? [])

const eigen = {
  CasusGeregistreerd: gebeurtenis({
    ...casusgegevens,
    /** The form asks for it; a source that does not say when or for whom is taken over as it is. */
    startdatum: datum().nullable(),
    doelgroepen: z.array(z.enum(DOELGROEPEN)),
    route: z.enum(ROUTES),
    rollen: z.array(z.enum(ROLLEN)).min(1, { error: 'verplicht' }),
    aanleiding: tekst(),
    /** Invented data: shown as *fictief* wherever it appears. */
    fictief: z.boolean(),
    /** Where a casus that was not logged by its own people comes from. */
    herkomst: regel().nullable(),
  }),
  OnderdeelLeeggemaakt: gebeurtenis({ onderdeel: z.enum(LEEG_TE_MAKEN), reden: reden() }),
}

/** Everything that can have happened to a casus. `reden` is null only where nothing was there before. */
export const casusgebeurtenissen: Catalogus = {
  ...eigen,
  ...Object.fromEntries(CASUSDELEN.flatMap(({ gebeurtenissen }) => Object.entries(gebeurtenissen))),
}

export type Casusgebeurtenis = GebeurtenisUit<typeof eigen> | GebeurtenisVan<Casusdeel>
export type Casustype = Casusgebeurtenis['type']
/** The data of one event type of a casus. */
export type Casusdata<Naam extends Casustype> = Extract<Casusgebeurtenis, { type: Naam }>['data']

type Geregistreerd = 'gegevens' | 'status' | 'route' | 'aanleiding'
type Ingevuld<D extends Deel> = NonNullable<D['begin']>

/** What a casus is after its events, before anything is concluded from it. */
export interface Casusstand extends StandVan<Exclude<Casusdeel, { sleutel: Geregistreerd }>> {
  readonly casusId: string
  /** Version of the stream, and place in the log of its newest event. */
  readonly versie: number
  readonly positie: number
  readonly gewijzigdOp: string
  readonly geregistreerd: Vastlegging
  readonly gegevens: Casusgegevens
  readonly route: Ingevuld<typeof route>
  readonly aanleiding: Ingevuld<typeof aanleiding>
  readonly status: Casusstatus
  readonly fictief: boolean
  readonly herkomst: string | null
}

export type { Casusdeling }

const PER_TYPE: ReadonlyMap<string, Casusdeel> = new Map(
  CASUSDELEN.flatMap((deel) => Object.keys(deel.wat).map((type) => [type, deel] as const)),
)

const PER_ONDERDEEL: ReadonlyMap<string, Casusdeel> = new Map(
  CASUSDELEN.flatMap((deel) => (deel.opties.leeg ? [[deel.opties.leeg, deel] as const] : [])),
)

/** The part that an event is about; null for the registration, which is about all of it. */
export const deelVan = ({ type, data }: Deelgebeurtenis): Deel | null =>
  (type === 'OnderdeelLeeggemaakt'
    ? PER_ONDERDEEL.get((data as { onderdeel: string }).onderdeel)
    : PER_TYPE.get(type)) ?? null

/** Which status each step leads to. */
export const STATUS_NA: ReadonlyMap<string, Casusstatus> = new Map(
  STAPPEN.flatMap(({ wat, opties }) =>
    Object.keys(wat).map((type) => [type, opties.naar as Casusstatus] as const),
  ),
)

/** What an event is about. Two people who work on different goals, partners or topics are not in each other's way. */
export const onderwerpVan = (event: Casusgebeurtenis): string =>
  deelVan(event)?.onderwerp(event) ?? event.type

/** The casus after one more event; events before the registration say nothing. */
export const naCasusgebeurtenis = (
  stand: Casusstand | null,
  event: Voorgesteld<Casusgebeurtenis>,
): Casusstand | null => {
  if (event.type === 'CasusGeregistreerd') return geregistreerd(event, event.data)
  const deel = deelVan(event)
  if (!stand || !deel) return stand
  return {
    ...stand,
    [deel.sleutel]: deel.vouw(stand[deel.sleutel as Casusdeelnaam], event),
    versie: event.version ?? stand.versie,
    positie: event.position ?? stand.positie,
    gewijzigdOp: event.geregistreerdOp ?? stand.gewijzigdOp,
  }
}

/** What the casus was after these events; null when there is none. The log checked each against its type. */
export const vouwCasus = (events: readonly Vastgelegd[]): Casusstand | null =>
  (events as readonly Voorgesteld<Casusgebeurtenis>[]).reduce<Casusstand | null>(naCasusgebeurtenis, null)

const BEGIN = Object.fromEntries(
  CASUSDELEN.map(({ sleutel, begin }) => [sleutel, begin]),
) as unknown as Casusstand

const geregistreerd = (
  event: Deelgebeurtenis,
  { route, rollen, aanleiding, fictief, herkomst, ...gegevens }: Casusdata<'CasusGeregistreerd'>,
): Casusstand => {
  const vastlegging = vastleggingVan(event)
  return {
    ...BEGIN,
    casusId: event.stream?.slice('casus-'.length) ?? '',
    versie: event.version ?? 0,
    positie: event.position ?? 0,
    gewijzigdOp: event.geregistreerdOp ?? '',
    geregistreerd: vastlegging,
    status: 'CONCEPT',
    deling: naDeling(null, event),
    gegevens,
    fictief,
    herkomst,
    route: { route, zijroutes: [], vormen: [], vastlegging },
    rollen: rollen.map((rol) => ({ rol, toelichting: null })),
    aanleiding: { aanleiding, waaromHier: null, waaromNu: null, vastlegging },
  }
}
