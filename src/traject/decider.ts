import type { Voorgesteld } from '../../events/gebeurtenis.ts'
import { ladderVan } from '../../events/instrumenten.ts'
import type { Trajectgebeurtenis } from '../../events/traject.ts'
import { naTrajectgebeurtenis, type Trajectbeeld } from '../../events/trajectbeeld.ts'
import { type Decider, eis } from '../decider.ts'

export type Trajectvoorstel = Voorgesteld<Trajectgebeurtenis>

/**
 * `dpia` of what is proposed is the reference of the DPIA that the organisation has on record on the day itself, null
 * when it has none: without it nothing of AVG art. 9 or 10 is noted about a person.
 */
export const trajectdecider: Decider<Trajectbeeld | null, Trajectvoorstel, Trajectvoorstel> = {
  initial: null,
  evolve: naTrajectgebeurtenis,
  decide: (traject, voorstel) => {
    if (voorstel.type === 'TrajectGestart') {
      eis(traject === null, 'traject-bestaat-al')
      eis(ladderVan(voorstel.data.trede)?.route === voorstel.data.route, 'trede-past-niet-bij-route', 'trede')
      return [voorstel]
    }
    eis(traject, 'traject-bestaat-niet')
    eisLopend(traject, voorstel)
    eisPassend(traject, voorstel)
    return [opGrond(voorstel)]
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

type Vervolg = Exclude<Trajectvoorstel, { type: 'TrajectGestart' }>

const eisLopend = (traject: Trajectbeeld, { data, gebeurdOp = traject.startOp }: Vervolg): void => {
  eis(!('deelnemerId' in data) || data.deelnemerId === traject.deelnemerId, 'traject-bestaat-niet')
  eis(!traject.einde, 'traject-is-beeindigd')
  eis(gebeurdOp >= traject.startOp, 'datum-voor-start', 'op')
}

const eisPassend = (traject: Trajectbeeld, { type, data, gebeurdOp = '' }: Vervolg): void => {
  switch (type) {
    case 'TredeGezet':
      eis(ladderVan(data.trede) === ladderVan(traject.treden[0]?.trede), 'trede-past-niet-bij-route', 'trede')
      eisNieuw(traject, data.tredeId)
      break
    case 'MetingAfgenomen':
      eis(Object.keys(data.scores).length > 0 || data.bijzondereScores !== null, 'meting-is-leeg')
      eisNieuw(traject, data.metingId)
      break
    case 'TrajectonderdeelVervallen':
      eis(data.onderdeelId !== traject.treden[0]?.tredeId, 'begintrede-blijft')
      eis(dagen(traject).has(data.onderdeelId), 'onderdeel-bestaat-niet')
      break
    case 'TrajectBeeindigd':
      eis(![...dagen(traject).values()].some((dag) => dag > gebeurdOp), 'einde-voor-verloop', 'op')
  }
}

/** The rungs and measurements that count, by id, with their day. */
const dagen = ({ treden, metingen }: Trajectbeeld): ReadonlyMap<string, string> =>
  new Map([
    ...treden.map(({ tredeId, op }) => [tredeId, op] as const),
    ...metingen.map(({ metingId, op }) => [metingId, op] as const),
  ])

const eisNieuw = (traject: Trajectbeeld, id: string): void =>
  eis(
    !dagen(traject).has(id) && !traject.vervallen.some(({ onderdeelId }) => onderdeelId === id),
    'onderdeel-bestaat-al',
  )

/** AVG art. 9 and 10: not about one person without a basis and an assessment that can be shown. */
const opGrond = (voorstel: Vervolg): Vervolg => {
  switch (voorstel.type) {
    case 'KenmerkenVastgelegd':
      return { ...voorstel, data: metDpia(voorstel.data, 'bijzondereDoelgroepen') }
    case 'MetingAfgenomen':
      return { ...voorstel, data: metDpia(voorstel.data, 'bijzondereScores') }
    default:
      return voorstel
  }
}

/** What holds nothing special names no DPIA. */
const metDpia = <Veld extends string, Data extends { dpia: string | null } & Record<Veld, unknown>>(
  data: Data,
  veld: Veld,
): Data => {
  if (data[veld] === null) return { ...data, dpia: null }
  eis(data.dpia !== null, 'eerst-een-dpia', veld)
  return data
}
