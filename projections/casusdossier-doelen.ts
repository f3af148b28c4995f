import type { Casusstand } from '../events/casus.ts'
import type { Doelbeeld, Doelresultaat, Meetwaarde, Meting } from './casusdossier-typen.ts'
import { Getal } from './rekenkern/getal.ts'
import { isNulmeting } from './te-meten.ts'

type Doel = Casusstand['doelen'][number]

/** A goal with its baseline, its newest measurement and what the two say together. */
export const alsDoelbeeld = (doel: Doel, alle: Casusstand['metingen']): Doelbeeld => {
  const metingen = alle
    .filter(({ doelId }) => doelId === doel.doelId)
    .map(alsMeting)
    .toSorted(vergelijk)
  const geldig = metingen.filter(({ vervallen }) => !vervallen)
  const nulmeting = geldig.find(({ soort }) => soort === 'NULMETING') ?? null
  const nu = geldig.at(-1) ?? null
  return { ...doel, metingen, nulmeting, nu, resultaat: resultaatVan(doel, nulmeting, nu) }
}

const alsMeting = (meting: Casusstand['metingen'][number]): Meting => ({
  ...meting,
  soort: isNulmeting(meting) ? 'NULMETING' : 'VERVOLG',
  eerder: meting.bijstellingen.map(({ van, reden, vastlegging }) => ({
    ...(van as unknown as Meetwaarde),
    reden,
    gecorrigeerd: vastlegging,
  })),
})

const vergelijk = (a: Meting, b: Meting): number =>
  a.vastlegging.op === b.vastlegging.op
    ? a.vastlegging.versie - b.vastlegging.versie
    : a.vastlegging.op < b.vastlegging.op
      ? -1
      : 1

/** Rise is movement from the baseline towards the target, whichever way that is. */
const resultaatVan = (doel: Doel, nulmeting: Meting | null, nu: Meting | null): Doelresultaat | null => {
  if (!nulmeting || !nu || nu.vastlegging.op <= nulmeting.vastlegging.op) return null
  const verschil = new Getal(nu.waarde).minus(nulmeting.waarde)
  const richting = new Getal(doel.streefwaarde).comparedTo(doel.nulwaarde ?? nulmeting.waarde)
  return {
    soort: soortVan(verschil.comparedTo(0) * richting, verschil.isZero()),
    verschil: verschil.toFixed(),
  }
}

const soortVan = (langsRichting: number, gelijk: boolean): Doelresultaat['soort'] => {
  if (gelijk) return 'STABIEL'
  if (langsRichting === 0) return 'RICHTING_ONBEKEND'
  return langsRichting > 0 ? 'GESTEGEN' : 'GEDAALD'
}
