import type { Trajectdata } from '../../events/traject.ts'
import { tredenummer } from '../../events/trajectwaarden.ts'
import { type Decider, eis } from '../decider.ts'
import {
  GEEN_TRAJECT,
  type GedateerdeTrajectgebeurtenis,
  naTrajectgebeurtenis,
  type Trajecttoestand,
} from './toestand.ts'

interface Gedateerd {
  /** `YYYY-MM-DD` */
  readonly op: string
}
type Zonder<Data, Veld extends keyof Data> = Omit<Data, Veld>

/**
 * What can be asked of a traject. `dpia` is the reference of the DPIA that the organisation has on record on the day
 * itself, null when it has none: without it nothing of AVG art. 9 or 10 is noted about a person.
 */
export type Trajectopdracht =
  | ({ readonly type: 'StartTraject'; readonly data: Trajectdata<'TrajectGestart'> } & Gedateerd)
  | ({
      readonly type: 'ZetTrede'
      readonly data: Zonder<Trajectdata<'TredeGezet'>, 'deelnemerId'>
    } & Gedateerd)
  | {
      readonly type: 'LegKenmerkenVast'
      readonly data: Zonder<Trajectdata<'KenmerkenVastgelegd'>, 'deelnemerId'>
    }
  | ({
      readonly type: 'NeemMetingAf'
      readonly data: Zonder<Trajectdata<'MetingAfgenomen'>, 'deelnemerId'>
    } & Gedateerd)
  | { readonly type: 'LaatOnderdeelVervallen'; readonly data: Trajectdata<'TrajectonderdeelVervallen'> }
  | ({
      readonly type: 'BeeindigTraject'
      readonly data: Zonder<Trajectdata<'TrajectBeeindigd'>, 'deelnemerId'>
    } & Gedateerd)

type Vervolgopdracht = Exclude<Trajectopdracht, { type: 'StartTraject' }>

export const trajectdecider: Decider<Trajecttoestand, Trajectopdracht, GedateerdeTrajectgebeurtenis> = {
  initial: GEEN_TRAJECT,
  evolve: naTrajectgebeurtenis,
  decide: (toestand, opdracht) => {
    if (opdracht.type !== 'StartTraject') return [besluit(toestand, opdracht)]
    const { data, op } = opdracht
    eis(toestand.status === 'ONBEKEND', 'traject-bestaat-al')
    eis(tredenummer(data.route, data.trede) > 0, 'trede-past-niet-bij-route', 'trede')
    return [{ type: 'TrajectGestart', data, gebeurdOp: op }]
  },
  subject: ({ type }) => {
    switch (type) {
      case 'KenmerkenVastgelegd':
        return 'kenmerken'
      case 'TredeGezet':
      case 'MetingAfgenomen':
      case 'TrajectonderdeelVervallen':
        return 'verloop'
      case 'TrajectGestart':
      case 'TrajectBeeindigd':
        return 'status'
    }
  },
}

const besluit = (toestand: Trajecttoestand, opdracht: Vervolgopdracht): GedateerdeTrajectgebeurtenis => {
  const { deelnemerId } = toestand
  eis(toestand.status !== 'ONBEKEND', 'traject-bestaat-niet')
  eis(toestand.status === 'LOPEND', 'traject-is-beeindigd')
  if ('op' in opdracht) eis(opdracht.op >= toestand.startdatum, 'datum-voor-start', 'op')
  switch (opdracht.type) {
    case 'ZetTrede':
      eis(tredenummer(toestand.route, opdracht.data.trede) > 0, 'trede-past-niet-bij-route', 'trede')
      eis(isNieuw(toestand, opdracht.data.tredeId), 'onderdeel-bestaat-al')
      return { type: 'TredeGezet', data: { deelnemerId, ...opdracht.data }, gebeurdOp: opdracht.op }
    case 'LegKenmerkenVast':
      return {
        type: 'KenmerkenVastgelegd',
        data: {
          deelnemerId,
          ...opdracht.data,
          dpia: dpiaVoor(opdracht.data.bijzondereDoelgroepen, opdracht.data.dpia, 'bijzondereDoelgroepen'),
        },
      }
    case 'NeemMetingAf': {
      const { scores, bijzondereScores, metingId } = opdracht.data
      eis(Object.keys(scores).length > 0 || bijzondereScores !== null, 'meting-is-leeg')
      eis(isNieuw(toestand, metingId), 'onderdeel-bestaat-al')
      const dpia = dpiaVoor(bijzondereScores, opdracht.data.dpia, 'bijzondereScores')
      return {
        type: 'MetingAfgenomen',
        data: { deelnemerId, ...opdracht.data, dpia },
        gebeurdOp: opdracht.op,
      }
    }
    case 'LaatOnderdeelVervallen':
      eis(opdracht.data.onderdeelId !== toestand.beginTredeId, 'begintrede-blijft')
      eis(toestand.onderdelen.has(opdracht.data.onderdeelId), 'onderdeel-bestaat-niet')
      return { type: 'TrajectonderdeelVervallen', data: opdracht.data }
    case 'BeeindigTraject':
      eis(!laterVastgelegd(toestand, opdracht.op), 'einde-voor-verloop', 'op')
      return { type: 'TrajectBeeindigd', data: { deelnemerId, ...opdracht.data }, gebeurdOp: opdracht.op }
  }
}

/** AVG art. 9 and 10: not about one person without a basis and an assessment that can be shown. */
const dpiaVoor = (bijzonder: unknown, dpia: string | null, veld: string): string | null => {
  if (bijzonder === null) return null
  eis(dpia !== null, 'eerst-een-dpia', veld)
  return dpia
}

const isNieuw = ({ onderdelen, vervallen, beginTredeId }: Trajecttoestand, id: string): boolean =>
  !onderdelen.has(id) && !vervallen.has(id) && id !== beginTredeId

const laterVastgelegd = ({ onderdelen }: Trajecttoestand, op: string): boolean =>
  [...onderdelen.values()].some((dag) => dag > op)
