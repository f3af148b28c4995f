import type { Casusdata } from '../events/casus.ts'
import type {
  Casusstand,
  Doel,
  Doelbeeld,
  Doelresultaat,
  Doelwijzigingen,
  Meting,
  Vastlegging,
} from './casusdossier-typen.ts'
import { Getal } from './rekenkern/getal.ts'

export const metNieuwDoel = (
  stand: Casusstand,
  { doelId, ...gegevens }: Casusdata<'DoelGesteld'>,
  vastlegging: Vastlegging,
): Casusstand => ({
  ...stand,
  doelen: [
    ...stand.doelen,
    { doelId, ...gegevens, vervallen: false, vastlegging, bijstellingen: [], metingen: [] },
  ],
})

export const metDoelstand = (stand: Casusstand, doelId: string, vervallen: boolean): Casusstand =>
  metDoel(stand, doelId, (doel) => ({ ...doel, vervallen }))

export const metBijstelling = (
  stand: Casusstand,
  { doelId, wijzigingen, reden, metingId }: Casusdata<'DoelBijgesteld'>,
  vastlegging: Vastlegging,
): Casusstand =>
  metDoel(stand, doelId, (doel) => {
    const bijstelling = { van: huidige(doel, wijzigingen), naar: wijzigingen, reden, metingId, vastlegging }
    return { ...doel, ...gevuld(wijzigingen), bijstellingen: [...doel.bijstellingen, bijstelling] }
  })

/** The same fields as they stand now. */
const huidige = (doel: Doel, wijzigingen: Doelwijzigingen): Doelwijzigingen =>
  Object.fromEntries(Object.keys(wijzigingen).map((veld) => [veld, doel[veld as keyof Doelwijzigingen]]))

const gevuld = (wijzigingen: Doelwijzigingen) =>
  Object.fromEntries(Object.entries(wijzigingen).filter(([, waarde]) => waarde !== undefined))

export const metNieuweMeting = (
  stand: Casusstand,
  { doelId, ...meting }: Casusdata<'MetingVastgelegd'>,
  soort: Meting['soort'],
  vastlegging: Vastlegging,
): Casusstand =>
  metDoel(stand, doelId, (doel) => ({
    ...doel,
    metingen: [...doel.metingen, { ...meting, soort, vervallen: false, vastlegging, eerder: [] }],
  }))

export const metCorrectie = (
  stand: Casusstand,
  { metingId, waarde, n, bron, reden }: Casusdata<'MetingGecorrigeerd'>,
  gecorrigeerd: Vastlegging,
): Casusstand =>
  metMeting(stand, metingId, (meting) => {
    const vorige = { waarde: meting.waarde, n: meting.n, bron: meting.bron, reden, gecorrigeerd }
    return { ...meting, waarde, n, bron, eerder: [...meting.eerder, vorige] }
  })

export const metMetingstand = (stand: Casusstand, metingId: string, vervallen: boolean): Casusstand =>
  metMeting(stand, metingId, (meting) => ({ ...meting, vervallen }))

const metDoel = (stand: Casusstand, doelId: string, wijzig: (doel: Doel) => Doel): Casusstand => ({
  ...stand,
  doelen: stand.doelen.map((doel) => (doel.doelId === doelId ? wijzig(doel) : doel)),
})

const metMeting = (stand: Casusstand, metingId: string, wijzig: (meting: Meting) => Meting): Casusstand => ({
  ...stand,
  doelen: stand.doelen.map((doel) => ({
    ...doel,
    metingen: doel.metingen.map((meting) => (meting.metingId === metingId ? wijzig(meting) : meting)),
  })),
})

/** A goal with its baseline, its newest measurement and what the two say together. */
export const alsDoelbeeld = (doel: Doel): Doelbeeld => {
  const metingen = doel.metingen.toSorted((a, b) => vergelijk(a, b))
  const geldig = metingen.filter(({ vervallen }) => !vervallen)
  const nulmeting = geldig.find(({ soort }) => soort === 'NULMETING') ?? null
  const nu = geldig.at(-1) ?? null
  return { ...doel, metingen, nulmeting, nu, resultaat: resultaatVan(doel, nulmeting, nu) }
}

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
