import type { Persoonlijk } from '../events/persoonlijk.ts'
import type { Trajectdata, Trajectgebeurtenis } from '../events/traject.ts'
import type { Eindreden, Trede } from '../events/trajectwaarden.ts'
import type { Route } from '../events/waarden.ts'
import type { StoredEvent } from '../src/store/ports.ts'

/** One person on one casus, as its stream tells it. Personal fields are open when the events were. */
export interface Trajectbeeld {
  readonly trajectId: string
  readonly deelnemerId: string
  readonly casusId: string
  readonly organisatieId: string
  readonly route: Route
  readonly startOp: string
  /** From the first day to the last; what is void is not among them. */
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

type Gebeurtenis = StoredEvent & Trajectgebeurtenis

export const TRAJECTSTROOM = 'traject-'

/** Null when there is no such traject. */
export const vouwTraject = (events: readonly StoredEvent[]): Trajectbeeld | null =>
  (events as readonly Gebeurtenis[]).reduce<Trajectbeeld | null>(
    (beeld, event) => naTrajectgebeurtenis(beeld, event) ?? null,
    null,
  )

/** The rung that somebody stands on: the last one by day. */
export const huidigeTrede = ({ treden }: Pick<Trajectbeeld, 'treden'>): Tredemoment | undefined =>
  treden.at(-1)

/** The traject after one more of its events; the first one begins it. */
export const naTrajectgebeurtenis = (
  beeld: Trajectbeeld | null | undefined,
  event: Gebeurtenis,
): Trajectbeeld | null | undefined => {
  const { gebeurdOp: op, version: versie } = event
  if (event.type === 'TrajectGestart') return gestart(event, event.data)
  if (!beeld) return beeld
  switch (event.type) {
    case 'TredeGezet': {
      const { tredeId, trede, toelichting } = event.data
      return { ...beeld, treden: opDag([...beeld.treden, { tredeId, trede, op, toelichting }]), versie }
    }
    case 'KenmerkenVastgelegd':
      return { ...beeld, kenmerken: event.data, versie }
    case 'MetingAfgenomen':
      return { ...beeld, metingen: opDag([...beeld.metingen, { ...event.data, op }]), versie }
    case 'TrajectonderdeelVervallen':
      return { ...zonder(beeld, event.data), versie }
    case 'TrajectBeeindigd': {
      const { reden, toelichting } = event.data
      return { ...beeld, einde: { reden, op, toelichting }, versie }
    }
  }
}

const gestart = (
  { stream, gebeurdOp: op, organisatie, version: versie }: Gebeurtenis,
  { deelnemerId, casusId, route, tredeId, trede }: Trajectdata<'TrajectGestart'>,
): Trajectbeeld => ({
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
  versie,
})

/** By day; within a day as they were noted. */
const opDag = <Moment extends { readonly op: string }>(momenten: readonly Moment[]): readonly Moment[] =>
  momenten.toSorted((een, ander) => (een.op < ander.op ? -1 : een.op > ander.op ? 1 : 0))

const zonder = (
  beeld: Trajectbeeld,
  { onderdeelId, reden }: Trajectdata<'TrajectonderdeelVervallen'>,
): Trajectbeeld => {
  const trede = beeld.treden.find(({ tredeId }) => tredeId === onderdeelId)
  const meting = beeld.metingen.find(({ metingId }) => metingId === onderdeelId)
  const weg = trede ?? meting
  if (!weg) return beeld
  return {
    ...beeld,
    treden: beeld.treden.filter((een) => een !== trede),
    metingen: beeld.metingen.filter((een) => een !== meting),
    vervallen: [...beeld.vervallen, { soort: trede ? 'TREDE' : 'METING', op: weg.op, reden }],
  }
}
