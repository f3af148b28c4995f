import type { Casusgebeurtenis } from '../../events/casus.ts'
import type { Casusstatus, Rol, Route } from '../../events/waarden.ts'

/** What the decider must remember of a casus. `ONBEKEND`: not registered yet. */
export interface Casustoestand {
  readonly status: Casusstatus | 'ONBEKEND'
  readonly route: Route | null
  readonly zijroutes: readonly Route[]
  readonly startdatum: string | null
  readonly primairProces: string | null
  readonly rollen: readonly Rol[]
  readonly methodieken: readonly string[]
  readonly doelen: Readonly<Record<string, Doeltoestand>>
  readonly metingen: Readonly<Record<string, string>>
  readonly partners: Readonly<Record<string, Onderdeeltoestand>>
  readonly randvoorwaarden: Readonly<Record<string, Onderdeeltoestand>>
  readonly werkafspraken: Readonly<Record<string, Onderdeeltoestand>>
  readonly veronderstellingen: Readonly<Record<string, Onderdeeltoestand>>
  /** Event types that filled something that a later event of the same type (and id) replaces. */
  readonly ingevuld: readonly string[]
  readonly referentiescenario: boolean
}

export interface Onderdeeltoestand {
  readonly vervallen: boolean
}

export interface Doeltoestand extends Onderdeeltoestand {
  readonly nulmeting: boolean
}

export const begintoestand: Casustoestand = {
  status: 'ONBEKEND',
  route: null,
  zijroutes: [],
  startdatum: null,
  primairProces: null,
  rollen: [],
  methodieken: [],
  doelen: {},
  metingen: {},
  partners: {},
  randvoorwaarden: {},
  werkafspraken: {},
  veronderstellingen: {},
  ingevuld: [],
  referentiescenario: false,
}

export const evolve = (toestand: Casustoestand, gebeurtenis: Casusgebeurtenis): Casustoestand => {
  switch (gebeurtenis.type) {
    case 'CasusGeregistreerd':
      return { ...toestand, ...bijRegistratie(gebeurtenis.data) }
    case 'CasusgegevensGewijzigd':
      return {
        ...toestand,
        startdatum: gebeurtenis.data.wijzigingen.startdatum ?? toestand.startdatum,
        primairProces: gebeurtenis.data.wijzigingen.primairProces ?? toestand.primairProces,
      }
    case 'RouteToegekend':
      return { ...toestand, route: gebeurtenis.data.route, zijroutes: gebeurtenis.data.zijroutes }
    case 'RolToegewezen':
      return { ...toestand, rollen: [...toestand.rollen, gebeurtenis.data.rol] }
    case 'RolVervallen':
      return { ...toestand, rollen: toestand.rollen.filter((rol) => rol !== gebeurtenis.data.rol) }
    case 'MethodiekGekoppeld':
      return { ...toestand, methodieken: [...toestand.methodieken, gebeurtenis.data.methodiekId] }
    case 'MethodiekOntkoppeld':
      return {
        ...toestand,
        methodieken: toestand.methodieken.filter((ander) => ander !== gebeurtenis.data.methodiekId),
      }
    case 'DoelGesteld':
      return metDoel(toestand, gebeurtenis.data.doelId, { vervallen: false, nulmeting: false })
    case 'DoelBijgesteld':
      return toestand
    case 'DoelVervallen':
      return metDoel(toestand, gebeurtenis.data.doelId, { vervallen: true })
    case 'DoelHersteld':
      return metDoel(toestand, gebeurtenis.data.doelId, { vervallen: false })
    case 'NulmetingVastgelegd':
      return metMeting(metDoel(toestand, gebeurtenis.data.doelId, { nulmeting: true }), gebeurtenis.data)
    case 'MetingVastgelegd':
      return metMeting(toestand, gebeurtenis.data)
    case 'MetingGecorrigeerd':
      return toestand
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
    case 'AanleidingVastgelegd':
    case 'GebiedsafwegingVastgelegd':
    case 'StrategieGekoppeld':
    case 'OpgaveGekoppeld':
    case 'MeetplanVastgesteld':
    case 'EffectBeschreven':
    case 'BereikVastgelegd':
    case 'ContinuiteitGeregeld':
    case 'UitkomstVastgesteld':
      return metIngevuld(toestand, gebeurtenis.type)
    case 'ReferentiescenarioVastgelegd':
      return { ...metIngevuld(toestand, gebeurtenis.type), referentiescenario: true }
    case 'FeitVastgelegd':
    case 'NotitieToegevoegd':
    case 'TussentijdsBijgestuurd':
      return toestand
    case 'CasusVastgesteld':
      return { ...toestand, status: 'VASTGESTELD' }
    case 'CasusGestart':
    case 'CasusHervat':
      return { ...toestand, status: 'IN_UITVOERING' }
    case 'CasusOnderbroken':
      return { ...toestand, status: 'ONDERBROKEN' }
    case 'CasusAfgerond':
      return { ...toestand, status: 'AFGEROND' }
    case 'CasusOvergedragen':
      return { ...toestand, status: 'OVERGEDRAGEN' }
    case 'CasusBeeindigd':
      return { ...toestand, status: 'BEEINDIGD' }
    case 'CasusGearchiveerd':
      return { ...toestand, status: 'GEARCHIVEERD' }
    case 'CasusIngetrokken':
      return { ...toestand, status: 'INGETROKKEN' }
  }
}

type Registratie = Extract<Casusgebeurtenis, { type: 'CasusGeregistreerd' }>['data']

const bijRegistratie = (data: Registratie) => ({
  status: 'CONCEPT' as const,
  route: data.route,
  startdatum: data.startdatum,
  primairProces: data.primairProces,
  rollen: data.rollen,
  ingevuld: ['AanleidingVastgelegd'],
})

const metDoel = (toestand: Casustoestand, id: string, wijziging: Partial<Doeltoestand>): Casustoestand => {
  const oud = toestand.doelen[id] ?? { vervallen: false, nulmeting: false }
  return { ...toestand, doelen: { ...toestand.doelen, [id]: { ...oud, ...wijziging } } }
}

const metMeting = (toestand: Casustoestand, data: { metingId: string; doelId: string }): Casustoestand => ({
  ...toestand,
  metingen: { ...toestand.metingen, [data.metingId]: data.doelId },
})

type Onderdelen = 'partners' | 'randvoorwaarden' | 'werkafspraken' | 'veronderstellingen'

const metOnderdeel = (
  toestand: Casustoestand,
  soort: Onderdelen,
  id: string,
  vervallen: boolean,
): Casustoestand => ({
  ...toestand,
  [soort]: { ...toestand[soort], [id]: { vervallen } },
})

const metIngevuld = (toestand: Casustoestand, sleutel: string): Casustoestand =>
  toestand.ingevuld.includes(sleutel) ? toestand : { ...toestand, ingevuld: [...toestand.ingevuld, sleutel] }
