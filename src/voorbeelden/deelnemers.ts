import type { Deelnemergebeurtenis } from '../../events/deelnemer.ts'
import { ladderVan, TREDEN, type Trede } from '../../events/instrumenten.ts'
import type { Route } from '../../events/waarden.ts'
import type { Trajectvoorstel } from '../traject/decider.ts'
import { CORPORATIES } from './fictief/plaatsen.ts'
import { later } from './fictief/tijd.ts'
import { organisatieIdVan } from './organisaties.ts'
import type { Maakid, Voorbeeldcasus } from './voorbeeld.ts'

/** An invented person with one traject, as events. */
export interface Voorbeelddeelnemer {
  readonly deelnemerId: string
  readonly trajectId: string
  readonly organisatieId: string
  /** Account id of who registered them. */
  readonly maker: string
  readonly inschrijving: Deelnemergebeurtenis
  readonly verloop: readonly Trajectvoorstel[]
}

/** The rungs by place on the ladder, from the start of the casus on. */
const PERSONEN = [
  { pseudoniem: 'D-2A7KQ', roepnaam: 'Noor', treden: [2, 3, 4], toelichting: 'Helpt nu elke week mee.' },
  { pseudoniem: 'D-9VTE4', roepnaam: 'Samir', treden: [1, 2], toelichting: 'Durft weer onder de mensen.' },
  { pseudoniem: 'D-HX3WM', roepnaam: 'Ria', treden: [3, 3], toelichting: 'Zou anders zijn teruggevallen.' },
  { pseudoniem: 'D-C6P8Y', roepnaam: 'Joost', treden: [3, 2], toelichting: 'De vaste groep is gestopt.' },
] as const

const TUSSEN_TREDEN = 60

/** Who takes part in one casus of the corporatie that has accounts. */
export const voorbeelddeelnemers = (
  maakId: Maakid,
  casussen: readonly Voorbeeldcasus[],
): readonly Voorbeelddeelnemer[] => {
  const eigen = organisatieIdVan(maakId, CORPORATIES[0])
  const gekozen = casussen
    .filter(({ organisatieId }) => organisatieId === eigen)
    .flatMap((casus) => {
      const start = casus.opdrachten.find(({ type }) => type === 'RegistreerCasus')
      return start?.type === 'RegistreerCasus' && start.data.startdatum !== null
        ? [{ casus, route: start.data.route, startOp: start.data.startdatum }]
        : []
    })
    .toSorted((een, ander) => een.startOp.localeCompare(ander.startOp))[0]
  if (!gekozen) return []
  return PERSONEN.map((persoon) => deelnemerOp(maakId, gekozen, persoon))
}

interface Gekozen {
  readonly casus: Voorbeeldcasus
  readonly route: Route
  readonly startOp: string
}

const deelnemerOp = (
  maakId: Maakid,
  { casus, route, startOp }: Gekozen,
  { pseudoniem, roepnaam, treden, toelichting }: (typeof PERSONEN)[number],
): Voorbeelddeelnemer => {
  const id = (...woorden: string[]) => maakId('deelnemer', pseudoniem, ...woorden)
  const deelnemerId = id()
  const stappen = treden.map((plaats, nummer) => ({
    trede: tredeOp(route, plaats),
    tredeId: id('trede', String(nummer)),
    op: later(startOp, nummer * TUSSEN_TREDEN),
  }))
  const [begin, ...verder] = stappen
  if (!begin) throw new Error(`${pseudoniem} stands on no rung`)
  const { op, ...eerste } = begin
  return {
    deelnemerId,
    trajectId: id('traject'),
    organisatieId: casus.organisatieId,
    maker: casus.maker,
    inschrijving: {
      type: 'DeelnemerIngeschreven',
      data: {
        pseudoniem,
        eigenKenmerk: null,
        roepnaam: `${roepnaam} (fictief)`,
        contact: null,
        fictief: true,
      },
    },
    verloop: [
      {
        type: 'TrajectGestart',
        data: { deelnemerId, casusId: casus.casusId, route, ...eerste },
        gebeurdOp: op,
      },
      ...verder.map(({ op: opDag, ...trede }) => ({
        type: 'TredeGezet' as const,
        data: { deelnemerId, ...trede, toelichting },
        gebeurdOp: opDag,
      })),
    ],
  }
}

const tredeOp = (route: Route, plaats: number): Trede => {
  const trede = TREDEN.filter((een) => ladderVan(een)?.route === route)[plaats - 1]
  if (!trede) throw new Error(`the ladder of ${route} has no rung ${plaats}`)
  return trede
}
