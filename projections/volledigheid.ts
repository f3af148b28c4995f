import type { Casusgebeurtenis, LeegTeMaken } from '../events/casus.ts'
import { ONDERWERPEN, type Onderwerp } from '../events/waarden.ts'

/** Per topic of the Vakgemeenschap what counts towards it. Small and plain, so that a table projection can keep it. */
export interface Volledigheidsstand {
  readonly aanleiding: boolean
  readonly doelen: Actief
  readonly meetplan: boolean
  readonly effect: boolean
  /** Measurements after the baseline. */
  readonly vervolgmetingen: Actief
  readonly partners: Actief
  /** Partners of whom someone wrote down what they put in or get. */
  readonly inzet: Actief
  readonly randvoorwaarden: Actief
  readonly continuiteit: boolean
}

/** By id: does it count, or was it withdrawn? */
type Actief = Readonly<Record<string, boolean>>

export const LEGE_VOLLEDIGHEID: Volledigheidsstand = {
  aanleiding: false,
  doelen: {},
  meetplan: false,
  effect: false,
  vervolgmetingen: {},
  partners: {},
  inzet: {},
  randvoorwaarden: {},
  continuiteit: false,
}

/** The event types that can move the completeness; others leave it as it is. */
export const VOLLEDIGHEIDSTYPEN = [
  'AanleidingVastgelegd',
  'DoelGesteld',
  'DoelVervallen',
  'DoelHersteld',
  'MeetplanVastgesteld',
  'EffectBeschreven',
  'MetingVastgelegd',
  'MetingVervallen',
  'MetingHersteld',
  'OnderdeelLeeggemaakt',
  'PartnerToegevoegd',
  'PartnerinzetVastgelegd',
  'PartnerVervallen',
  'PartnerHersteld',
  'RandvoorwaardeVastgelegd',
  'RandvoorwaardeVervallen',
  'RandvoorwaardeHersteld',
  'ContinuiteitGeregeld',
] as const satisfies readonly Casusgebeurtenis['type'][]

type Volledigheidsgebeurtenis = Extract<Casusgebeurtenis, { type: (typeof VOLLEDIGHEIDSTYPEN)[number] }>

export const isVolledigheidsgebeurtenis = (event: {
  readonly type: string
}): event is Volledigheidsgebeurtenis => TYPEN.has(event.type)

const TYPEN: ReadonlySet<string> = new Set(VOLLEDIGHEIDSTYPEN)

export const volledigheidNa = (
  stand: Volledigheidsstand,
  event: Volledigheidsgebeurtenis,
): Volledigheidsstand => {
  switch (event.type) {
    case 'AanleidingVastgelegd':
      return { ...stand, aanleiding: event.data.waaromHier !== null && event.data.waaromNu !== null }
    case 'DoelGesteld':
    case 'DoelHersteld':
      return { ...stand, doelen: { ...stand.doelen, [event.data.doelId]: true } }
    case 'DoelVervallen':
      return { ...stand, doelen: { ...stand.doelen, [event.data.doelId]: false } }
    case 'MeetplanVastgesteld':
      return { ...stand, meetplan: true }
    case 'EffectBeschreven':
      return { ...stand, effect: true }
    case 'MetingVastgelegd':
      return metMeting(stand, event.data.metingId, true)
    case 'MetingVervallen':
    case 'MetingHersteld':
      return event.data.metingId in stand.vervolgmetingen
        ? metMeting(stand, event.data.metingId, event.type === 'MetingHersteld')
        : stand
    case 'OnderdeelLeeggemaakt':
      return zonderOnderdeel(stand, event.data.onderdeel)
    case 'PartnerToegevoegd':
    case 'PartnerHersteld':
      return { ...stand, partners: { ...stand.partners, [event.data.partnerId]: true } }
    case 'PartnerVervallen':
      return { ...stand, partners: { ...stand.partners, [event.data.partnerId]: false } }
    case 'PartnerinzetVastgelegd':
      return { ...stand, inzet: { ...stand.inzet, [event.data.partnerId]: heeftInzet(event.data) } }
    case 'RandvoorwaardeVastgelegd':
    case 'RandvoorwaardeHersteld':
      return { ...stand, randvoorwaarden: { ...stand.randvoorwaarden, [event.data.randvoorwaardeId]: true } }
    case 'RandvoorwaardeVervallen':
      return { ...stand, randvoorwaarden: { ...stand.randvoorwaarden, [event.data.randvoorwaardeId]: false } }
    case 'ContinuiteitGeregeld':
      return { ...stand, continuiteit: true }
  }
}

const metMeting = (stand: Volledigheidsstand, metingId: string, telt: boolean): Volledigheidsstand => ({
  ...stand,
  vervolgmetingen: { ...stand.vervolgmetingen, [metingId]: telt },
})

const zonderOnderdeel = (stand: Volledigheidsstand, onderdeel: LeegTeMaken): Volledigheidsstand => ({
  ...stand,
  meetplan: stand.meetplan && onderdeel !== 'MEETPLAN',
  effect: stand.effect && onderdeel !== 'EFFECT',
  continuiteit: stand.continuiteit && onderdeel !== 'CONTINUITEIT',
})

type Inzet = Extract<Casusgebeurtenis, { type: 'PartnerinzetVastgelegd' }>['data']

const heeftInzet = ({ taak, uren, kostenEuro, batenEuro }: Inzet): boolean =>
  [taak, uren, kostenEuro, batenEuro].some((waarde) => waarde !== null)

/** The topics that are not filled in yet, in the order of the Vakgemeenschap; 8 minus their number is the score. */
export const ontbrekendeOnderwerpen = (stand: Volledigheidsstand): readonly Onderwerp[] => {
  const doel = heeftActieve(stand.doelen)
  const gevuld: Readonly<Record<Onderwerp, boolean>> = {
    AANLEIDING: stand.aanleiding,
    DOELEN: doel,
    // Every goal names its level, so one goal is enough; a casus with one level only gets a warning.
    NIVEAU: doel,
    METING: stand.meetplan,
    EFFECTEN: stand.effect || heeftActieve(stand.vervolgmetingen),
    SAMENWERKING: Object.entries(stand.partners).some(([id, actief]) => actief && stand.inzet[id]),
    RANDVOORWAARDEN: heeftActieve(stand.randvoorwaarden),
    CONTINUITEIT: stand.continuiteit,
  }
  return ONDERWERPEN.filter((onderwerp) => !gevuld[onderwerp])
}

const heeftActieve = (onderdelen: Actief): boolean => Object.values(onderdelen).includes(true)
