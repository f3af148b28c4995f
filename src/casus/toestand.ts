import { type Casusdata, type Casusgebeurtenis, STATUS_NA } from '../../events/casus.ts'
import type { Deelniveau } from '../../events/toegangswaarden.ts'
import type { Casusstatus, Rol, Route, VERTROUWELIJKHEDEN } from '../../events/waarden.ts'

/** What the decider must remember of a casus. `ONBEKEND`: not registered yet. */
export interface Casustoestand {
  readonly status: Casusstatus | 'ONBEKEND'
  readonly route: Route | null
  readonly startdatum: string | null
  readonly einddatum: string | null
  readonly primairProces: string | null
  readonly beheersoort: string | null
  readonly kansen: readonly string[]
  readonly rollen: readonly Rol[]
  readonly methodieken: readonly string[]
  readonly doelen: Onderdelen<Doeltoestand>
  readonly metingen: Onderdelen<Metingtoestand>
  readonly partners: Onderdelen<Onderdeeltoestand>
  readonly randvoorwaarden: Onderdelen<Onderdeeltoestand>
  readonly werkafspraken: Onderdelen<Onderdeeltoestand>
  readonly veronderstellingen: Onderdelen<Onderdeeltoestand>
  readonly feiten: Onderdelen<Onderdeeltoestand>
  readonly notities: Onderdelen<Onderdeeltoestand>
  /** What was filled in and is replaced by a later event of the same type (and id). */
  readonly ingevuld: readonly string[]
  readonly vertrouwelijkheid: (typeof VERTROUWELIJKHEDEN)[number]
  readonly niveau: Deelniveau
  /** Account ids of colleagues who were named. */
  readonly betrokkenen: readonly string[]
}

export type Onderdelen<Toestand> = Readonly<Record<string, Toestand>>

export interface Onderdeeltoestand {
  readonly vervallen: boolean
}

export interface Doeltoestand extends Onderdeeltoestand {
  /** The measurement that is the baseline now. */
  readonly nulmeting: string | null
}

export interface Metingtoestand extends Onderdeeltoestand {
  readonly doelId: string
  readonly soort: 'NULMETING' | 'VERVOLG'
  /** Date of the measurement, where known. */
  readonly op: string | null
}

/** The log knows when something happened; a command that was not stored yet may not say. */
export type GedateerdeGebeurtenis = Casusgebeurtenis & { readonly gebeurdOp?: string }

export const begintoestand: Casustoestand = {
  status: 'ONBEKEND',
  route: null,
  startdatum: null,
  einddatum: null,
  primairProces: null,
  beheersoort: null,
  kansen: [],
  rollen: [],
  methodieken: [],
  doelen: {},
  metingen: {},
  partners: {},
  randvoorwaarden: {},
  werkafspraken: {},
  veronderstellingen: {},
  feiten: {},
  notities: {},
  ingevuld: [],
  vertrouwelijkheid: 'INT',
  niveau: 'CONCEPT',
  betrokkenen: [],
}

export const evolve = (toestand: Casustoestand, gebeurtenis: GedateerdeGebeurtenis): Casustoestand => {
  switch (gebeurtenis.type) {
    case 'CasusGeregistreerd':
      return bijRegistratie(gebeurtenis.data)
    case 'CasusgegevensGewijzigd':
      return metWijzigingen(toestand, gebeurtenis.data.wijzigingen)
    case 'RouteToegekend':
      return { ...toestand, route: gebeurtenis.data.route }
    case 'RolToegewezen':
      return { ...toestand, rollen: [...toestand.rollen, gebeurtenis.data.rol] }
    case 'RolVervallen':
      return { ...toestand, rollen: zonder(toestand.rollen, gebeurtenis.data.rol) }
    case 'MethodiekGekoppeld':
      return { ...toestand, methodieken: [...toestand.methodieken, gebeurtenis.data.methodiekId] }
    case 'MethodiekOntkoppeld':
      return { ...toestand, methodieken: zonder(toestand.methodieken, gebeurtenis.data.methodiekId) }
    case 'DoelGesteld':
      return metDoel(toestand, gebeurtenis.data.doelId, { vervallen: false, nulmeting: null })
    case 'DoelVervallen':
      return metDoel(toestand, gebeurtenis.data.doelId, { vervallen: true })
    case 'DoelHersteld':
      return metDoel(toestand, gebeurtenis.data.doelId, { vervallen: false })
    case 'NulmetingVastgelegd':
      return metMeting(toestand, gebeurtenis.data, 'NULMETING', gebeurtenis.gebeurdOp)
    case 'MetingVastgelegd':
      return metMeting(toestand, gebeurtenis.data, 'VERVOLG', gebeurtenis.gebeurdOp)
    case 'MetingVervallen':
      return metMetingstand(toestand, gebeurtenis.data.metingId, true)
    case 'MetingHersteld':
      return metMetingstand(toestand, gebeurtenis.data.metingId, false)
    case 'PartnerToegevoegd':
    case 'PartnerHersteld':
      return metOnderdeel(toestand, 'partners', gebeurtenis.data.partnerId, false)
    case 'PartnerVervallen':
      return metOnderdeel(toestand, 'partners', gebeurtenis.data.partnerId, true)
    case 'PartnerinzetVastgelegd':
      return metIngevuld(toestand, `${gebeurtenis.type}:${gebeurtenis.data.partnerId}`)
    case 'RandvoorwaardeVastgelegd':
    case 'RandvoorwaardeHersteld':
      return metOnderdeel(toestand, 'randvoorwaarden', gebeurtenis.data.randvoorwaardeId, false)
    case 'RandvoorwaardeVervallen':
      return metOnderdeel(toestand, 'randvoorwaarden', gebeurtenis.data.randvoorwaardeId, true)
    case 'WerkafspraakGekoppeld':
      return metOnderdeel(toestand, 'werkafspraken', gebeurtenis.data.werkafspraakId, false)
    case 'WerkafspraakVervallen':
      return metOnderdeel(toestand, 'werkafspraken', gebeurtenis.data.werkafspraakId, true)
    case 'VeronderstellingVastgelegd':
      return metOnderdeel(toestand, 'veronderstellingen', gebeurtenis.data.veronderstellingId, false)
    case 'VeronderstellingVervallen':
      return metOnderdeel(toestand, 'veronderstellingen', gebeurtenis.data.veronderstellingId, true)
    case 'FeitVastgelegd':
      return metOnderdeel(toestand, 'feiten', gebeurtenis.data.feitId, false)
    case 'FeitVervallen':
      return metOnderdeel(toestand, 'feiten', gebeurtenis.data.feitId, true)
    case 'NotitieToegevoegd':
      return metOnderdeel(toestand, 'notities', gebeurtenis.data.notitieId, false)
    case 'NotitieVervallen':
      return metOnderdeel(toestand, 'notities', gebeurtenis.data.notitieId, true)
    case 'AanleidingVastgelegd':
    case 'GebiedsafwegingVastgelegd':
    case 'StrategieGekoppeld':
    case 'OpgaveGekoppeld':
    case 'MeetplanVastgesteld':
    case 'ReferentiescenarioVastgelegd':
    case 'EffectBeschreven':
    case 'BereikVastgelegd':
    case 'ContinuiteitGeregeld':
    case 'UitkomstVastgesteld':
      return metIngevuld(toestand, gebeurtenis.type)
    case 'OnderdeelLeeggemaakt':
      return {
        ...toestand,
        ingevuld: zonder(toestand.ingevuld, INGEVULD_DOOR[gebeurtenis.data.onderdeel]),
      }
    case 'DoelBijgesteld':
    case 'MetingGecorrigeerd':
    case 'TussentijdsBijgestuurd':
      return toestand
    case 'DelingVerruimd':
    case 'DelingBeperkt':
      return { ...toestand, niveau: gebeurtenis.data.niveau }
    case 'CollegaBetrokken':
      return { ...toestand, betrokkenen: [...toestand.betrokkenen, gebeurtenis.data.accountId] }
    case 'CollegaOntkoppeld':
      return { ...toestand, betrokkenen: zonder(toestand.betrokkenen, gebeurtenis.data.accountId) }
    case 'CasusToegewezen':
      return toestand
    case 'CasusVastgesteld':
    case 'CasusGestart':
    case 'CasusHervat':
    case 'CasusOnderbroken':
    case 'CasusAfgerond':
    case 'CasusOvergedragen':
    case 'CasusBeeindigd':
    case 'CasusGearchiveerd':
    case 'CasusIngetrokken':
      return { ...toestand, status: STATUS_NA[gebeurtenis.type] }
  }
}

/** The event type that fills each part that can be emptied again. */
export const INGEVULD_DOOR = {
  GEBIEDSAFWEGING: 'GebiedsafwegingVastgelegd',
  BEDRIJFSSTRATEGIE: 'StrategieGekoppeld',
  MEETPLAN: 'MeetplanVastgesteld',
  REFERENTIESCENARIO: 'ReferentiescenarioVastgelegd',
  EFFECT: 'EffectBeschreven',
  BEREIK: 'BereikVastgelegd',
  CONTINUITEIT: 'ContinuiteitGeregeld',
  UITKOMST: 'UitkomstVastgesteld',
} as const satisfies Record<Casusdata<'OnderdeelLeeggemaakt'>['onderdeel'], Casusgebeurtenis['type']>

const bijRegistratie = (data: Casusdata<'CasusGeregistreerd'>): Casustoestand => ({
  ...begintoestand,
  status: 'CONCEPT',
  route: data.route,
  startdatum: data.startdatum,
  einddatum: data.einddatum,
  primairProces: data.primairProces,
  beheersoort: data.beheersoort,
  kansen: data.kansen,
  vertrouwelijkheid: data.vertrouwelijkheid,
  rollen: data.rollen,
  ingevuld: ['AanleidingVastgelegd'],
})

type Wijzigingen = Casusdata<'CasusgegevensGewijzigd'>['wijzigingen']

export const metWijzigingen = (toestand: Casustoestand, wijzigingen: Wijzigingen): Casustoestand => ({
  ...toestand,
  startdatum: wijzigingen.startdatum ?? toestand.startdatum,
  einddatum: wijzigingen.einddatum === undefined ? toestand.einddatum : wijzigingen.einddatum,
  primairProces: wijzigingen.primairProces ?? toestand.primairProces,
  beheersoort: wijzigingen.beheersoort === undefined ? toestand.beheersoort : wijzigingen.beheersoort,
  kansen: wijzigingen.kansen ?? toestand.kansen,
  vertrouwelijkheid: wijzigingen.vertrouwelijkheid ?? toestand.vertrouwelijkheid,
})

const zonder = <Waarde>(lijst: readonly Waarde[], weg: Waarde): readonly Waarde[] =>
  lijst.filter((ander) => ander !== weg)

const metDoel = (toestand: Casustoestand, id: string, wijziging: Partial<Doeltoestand>): Casustoestand => {
  const oud = toestand.doelen[id] ?? { vervallen: false, nulmeting: null }
  return { ...toestand, doelen: { ...toestand.doelen, [id]: { ...oud, ...wijziging } } }
}

const metMeting = (
  toestand: Casustoestand,
  { metingId, doelId }: { readonly metingId: string; readonly doelId: string },
  soort: Metingtoestand['soort'],
  op: string | undefined,
): Casustoestand => {
  const meting = { doelId, soort, op: op ?? null, vervallen: false }
  const met = { ...toestand, metingen: { ...toestand.metingen, [metingId]: meting } }
  return soort === 'NULMETING' ? metDoel(met, doelId, { nulmeting: metingId }) : met
}

const metMetingstand = (toestand: Casustoestand, metingId: string, vervallen: boolean): Casustoestand => {
  const meting = toestand.metingen[metingId]
  if (!meting) return toestand
  const met = { ...toestand, metingen: { ...toestand.metingen, [metingId]: { ...meting, vervallen } } }
  if (meting.soort !== 'NULMETING') return met
  return metDoel(met, meting.doelId, { nulmeting: vervallen ? null : metingId })
}

type Soort = 'partners' | 'randvoorwaarden' | 'werkafspraken' | 'veronderstellingen' | 'feiten' | 'notities'

const metOnderdeel = (
  toestand: Casustoestand,
  soort: Soort,
  id: string,
  vervallen: boolean,
): Casustoestand => ({ ...toestand, [soort]: { ...toestand[soort], [id]: { vervallen } } })

const metIngevuld = (toestand: Casustoestand, sleutel: string): Casustoestand =>
  toestand.ingevuld.includes(sleutel) ? toestand : { ...toestand, ingevuld: [...toestand.ingevuld, sleutel] }
