import { ladderVan, TREDEN } from '../../events/instrumenten.ts'
import type { Bouwstenen } from './fictief/bouwstenen.ts'
import { houderId } from './organisaties.ts'
import type { Maakid } from './voorbeeld.ts'

/** The rungs by place on the ladder, from the start of the casus on. */
const PERSONEN = [
  { pseudoniem: 'D-2A7KQ', roepnaam: 'Noor', treden: [2, 3, 4], toelichting: 'Helpt nu elke week mee.' },
  { pseudoniem: 'D-9VTE4', roepnaam: 'Samir', treden: [1, 2], toelichting: 'Durft weer onder de mensen.' },
  { pseudoniem: 'D-HX3WM', roepnaam: 'Ria', treden: [3, 3], toelichting: 'Zou anders zijn teruggevallen.' },
  { pseudoniem: 'D-C6P8Y', roepnaam: 'Joost', treden: [3, 2], toelichting: 'De vaste groep is gestopt.' },
] as const

const TUSSEN_TREDEN = 60

/** An invented person with one traject. */
export type Voorbeelddeelnemer = ReturnType<typeof deelnemerIn>

/** Who takes part in the first casus of the corporatie that has accounts. */
export const voorbeelddeelnemers = (maakId: Maakid, casussen: readonly Bouwstenen[]) =>
  casussen
    .filter(({ van }) => van.organisatieId === houderId(maakId))
    .toSorted((een, ander) => een.dag(0).localeCompare(ander.dag(0)))
    .slice(0, 1)
    .flatMap((casus) => PERSONEN.map((persoon) => deelnemerIn(casus, maakId, persoon)))

const deelnemerIn = (
  { casusId, van, methodiek, dag }: Bouwstenen,
  maakId: Maakid,
  persoon: (typeof PERSONEN)[number],
) => {
  const { pseudoniem, roepnaam, treden, toelichting } = persoon
  const id = (...woorden: string[]) => maakId('deelnemer', pseudoniem, ...woorden)
  const { route } = methodiek.rij('indeling')
  const ladder = TREDEN.filter((trede) => ladderVan(trede)?.route === route)
  const voorvallen = treden.map((plaats, nummer) => {
    const trede = ladder[plaats - 1]
    const data = {
      deelnemerId: id(),
      casusId,
      route,
      tredeId: id('trede', String(nummer)),
      trede,
      toelichting,
    }
    return {
      type: nummer === 0 ? 'TrajectGestart' : 'TredeGezet',
      gebeurdOp: dag(nummer * TUSSEN_TREDEN),
      data,
    }
  })
  const ingeschreven = {
    type: 'DeelnemerIngeschreven',
    data: { pseudoniem, roepnaam: `${roepnaam} (fictief)`, fictief: true },
  }
  return {
    deelnemerId: id(),
    traject: { stroom: `traject-${id('traject')}`, voorvallen, ...van },
    inschrijving: { stroom: `deelnemer-${id()}`, voorvallen: [ingeschreven], ...van },
  }
}
