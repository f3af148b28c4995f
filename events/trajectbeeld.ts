import { stempelVan, type Voorgesteld, vouwStroom } from './gebeurtenis.ts'
import type { Trede } from './instrumenten.ts'
import type { Persoonlijk } from './persoonlijk.ts'
import type { Trajectdata, Trajectgebeurtenis } from './traject.ts'
import type { Eindreden } from './trajectwaarden.ts'
import type { Route } from './waarden.ts'

export const TRAJECTSTROOM = 'traject-'
export const trajectstroom = (trajectId: string): string => `${TRAJECTSTROOM}${trajectId}`

/** One person on one casus, as its stream tells it. Personal fields are open when the events were. */
export interface Trajectbeeld {
  readonly trajectId: string
  readonly deelnemerId: string
  readonly casusId: string
  readonly organisatieId: string
  readonly route: Route
  readonly startOp: string
  /** From the first day to the last, so the one that it began with stands first; what is void is not among them. */
  readonly treden: readonly Tredemoment[]
  readonly metingen: readonly Afname[]
  readonly vervallen: readonly Vervallen[]
  readonly kenmerken: Trajectdata<'KenmerkenVastgelegd'> | null
  readonly einde: Einde | null
  readonly versie: number
}

export interface Tredemoment {
  readonly tredeId: string
  readonly trede: Trede
  readonly op: string
  readonly toelichting: Persoonlijk<string> | null
}

export interface Afname extends Trajectdata<'MetingAfgenomen'> {
  readonly op: string
}

export interface Vervallen {
  readonly onderdeelId: string
  readonly soort: 'TREDE' | 'METING'
  /** Day that it was about. */
  readonly op: string
  readonly reden: string
}

export interface Einde {
  readonly reden: Eindreden
  readonly op: string
  readonly toelichting: Persoonlijk<string> | null
}

/** The rung that somebody stands on: the last one by day. */
export const huidigeTrede = ({ treden }: Pick<Trajectbeeld, 'treden'>): Tredemoment | undefined =>
  treden.at(-1)

type Gebeurtenis = Voorgesteld<Trajectgebeurtenis>

/** The traject after one more of its events; the first one begins it. */
export const naTrajectgebeurtenis = (
  traject: Trajectbeeld | null,
  event: Gebeurtenis,
): Trajectbeeld | null => {
  if (event.type === 'TrajectGestart') return gestart(event, event.data)
  return traject && { ...traject, ...veranderd(traject, event), versie: stempelVan(event).version }
}

/** Null when there is no such traject. */
export const vouwTraject = vouwStroom(naTrajectgebeurtenis, null)

const gestart = (event: Gebeurtenis, data: Trajectdata<'TrajectGestart'>): Trajectbeeld => {
  const { stream, gebeurdOp: op, organisatie, version } = stempelVan(event)
  const { deelnemerId, casusId, route, tredeId, trede } = data
  return {
    trajectId: stream.slice(TRAJECTSTROOM.length),
    deelnemerId,
    casusId,
    organisatieId: organisatie,
    route,
    startOp: op,
    treden: [{ tredeId, trede, op, toelichting: null }],
    metingen: [],
    vervallen: [],
    kenmerken: null,
    einde: null,
    versie: version,
  }
}

const veranderd = (
  traject: Trajectbeeld,
  { type, data, gebeurdOp: op = '' }: Exclude<Gebeurtenis, { type: 'TrajectGestart' }>,
): Partial<Trajectbeeld> => {
  switch (type) {
    case 'TredeGezet': {
      const { tredeId, trede, toelichting } = data
      return { treden: opDag([...traject.treden, { tredeId, trede, op, toelichting }]) }
    }
    case 'KenmerkenVastgelegd':
      return { kenmerken: data }
    case 'MetingAfgenomen':
      return { metingen: opDag([...traject.metingen, { ...data, op }]) }
    case 'TrajectonderdeelVervallen':
      return zonder(traject, data)
    case 'TrajectBeeindigd':
      return { einde: { reden: data.reden, op, toelichting: data.toelichting } }
  }
}

/** By day; within a day as they were noted. */
const opDag = <Moment extends { readonly op: string }>(momenten: readonly Moment[]): readonly Moment[] =>
  momenten.toSorted((een, ander) => (een.op < ander.op ? -1 : een.op > ander.op ? 1 : 0))

const zonder = (
  { treden, metingen, vervallen }: Trajectbeeld,
  { onderdeelId, reden }: Trajectdata<'TrajectonderdeelVervallen'>,
): Partial<Trajectbeeld> => {
  const trede = treden.find(({ tredeId }) => tredeId === onderdeelId)
  const meting = metingen.find(({ metingId }) => metingId === onderdeelId)
  const weg = trede ?? meting
  if (!weg) return {}
  return {
    treden: treden.filter((een) => een !== trede),
    metingen: metingen.filter((een) => een !== meting),
    vervallen: [...vervallen, { onderdeelId, soort: trede ? 'TREDE' : 'METING', op: weg.op, reden }],
  }
}
