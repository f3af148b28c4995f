import { CASUSDELEN } from '../events/casus.ts'
import { ONDERWERPEN, type Onderwerp } from '../events/waarden.ts'

interface Telt {
  readonly vervallen: boolean
}

/** Of the parts of a casus as much as its completeness asks: whole, or shortened as a table keeps them. */
export interface Volledigheidsdelen {
  readonly aanleiding: { readonly waaromHier: unknown; readonly waaromNu: unknown } | null
  readonly metingen: readonly (Telt & { readonly door: string })[]
  readonly partners: readonly (Telt & Inzet)[]
}

interface Inzet {
  readonly taak?: unknown
  readonly uren?: unknown
  readonly kostenEuro?: unknown
  readonly batenEuro?: unknown
}

/** The parts that fill a topic by being there. */
export const ONDERWERPDELEN = CASUSDELEN.filter(({ opties }) => opties.onderwerp)

/** The topics that are not filled in yet, in the order of the Vakgemeenschap; 8 minus their number is the score. */
export const ontbrekendeOnderwerpen = (casus: Volledigheidsdelen): readonly Onderwerp[] => {
  const gevuld = new Set(
    ONDERWERPDELEN.filter(({ sleutel }) => isGevuld(casus[sleutel as keyof typeof casus])).map(
      ({ opties }) => opties.onderwerp,
    ),
  )
  // Every goal names its level, so one goal is enough; a casus with one level only gets a warning.
  if (gevuld.has('DOELEN')) gevuld.add('NIVEAU')
  const { waaromHier = null, waaromNu = null } = casus.aanleiding ?? {}
  if (waaromHier !== null && waaromNu !== null) gevuld.add('AANLEIDING')
  if (casus.metingen.some(isVervolg)) gevuld.add('EFFECTEN')
  if (casus.partners.some((partner) => !partner.vervallen && heeftInzet(partner))) gevuld.add('SAMENWERKING')
  return ONDERWERPEN.filter((onderwerp) => !gevuld.has(onderwerp))
}

/** There, and not withdrawn. */
const isGevuld = (stand: unknown): boolean =>
  Array.isArray(stand)
    ? stand.some(({ vervallen }: Telt) => !vervallen)
    : stand !== null && stand !== undefined

const isVervolg = ({ vervallen, door }: Volledigheidsdelen['metingen'][number]): boolean =>
  !vervallen && door !== 'NulmetingVastgelegd'

const heeftInzet = ({ taak, uren, kostenEuro, batenEuro }: Inzet): boolean =>
  [taak, uren, kostenEuro, batenEuro].some((waarde) => waarde !== null && waarde !== undefined)
