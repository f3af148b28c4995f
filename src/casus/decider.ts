import type { Casusdata, Casusgebeurtenis } from '../../events/casus.ts'
import { type Casusstatus, KANSEN_PER_PROCES } from '../../events/waarden.ts'
import { type Decider, eis } from '../decider.ts'
import { begintoestand, type Casustoestand, evolve } from './toestand.ts'

/**
 * What can be asked of a casus. A command carries the data of the event that it leads to; `op` is the date on
 * which it happened, without it the date of registration counts.
 */
export type Casusopdracht =
  | Opdracht<'RegistreerCasus', 'CasusGeregistreerd'>
  | Opdracht<'WijzigCasusgegevens', 'CasusgegevensGewijzigd'>
  | Opdracht<'KenRouteToe', 'RouteToegekend'>
  | Opdracht<'LegAanleidingVast', 'AanleidingVastgelegd'>
  | Opdracht<'LegGebiedsafwegingVast', 'GebiedsafwegingVastgelegd'>
  | Opdracht<'KoppelStrategie', 'StrategieGekoppeld'>
  | Opdracht<'KoppelOpgave', 'OpgaveGekoppeld'>
  | Opdracht<'KoppelWerkafspraak', 'WerkafspraakGekoppeld'>
  | Opdracht<'LaatWerkafspraakVervallen', 'WerkafspraakVervallen'>
  | Opdracht<'StelDoel', 'DoelGesteld'>
  | Opdracht<'StelDoelBij', 'DoelBijgesteld'>
  | Opdracht<'LaatDoelVervallen', 'DoelVervallen'>
  | Opdracht<'HerstelDoel', 'DoelHersteld'>
  | Opdracht<'StelMeetplanVast', 'MeetplanVastgesteld'>
  | Opdracht<'LegNulmetingVast', 'NulmetingVastgelegd'>
  | Opdracht<'LegMetingVast', 'MetingVastgelegd'>
  | Opdracht<'CorrigeerMeting', 'MetingGecorrigeerd'>
  | Opdracht<'LegReferentiescenarioVast', 'ReferentiescenarioVastgelegd'>
  | Opdracht<'BeschrijfEffect', 'EffectBeschreven'>
  | Opdracht<'LegVeronderstellingVast', 'VeronderstellingVastgelegd'>
  | Opdracht<'LaatVeronderstellingVervallen', 'VeronderstellingVervallen'>
  | Opdracht<'LegFeitVast', 'FeitVastgelegd'>
  | Opdracht<'LegBereikVast', 'BereikVastgelegd'>
  | Opdracht<'WijsRolToe', 'RolToegewezen'>
  | Opdracht<'LaatRolVervallen', 'RolVervallen'>
  | Opdracht<'VoegPartnerToe', 'PartnerToegevoegd'>
  | Opdracht<'LegPartnerinzetVast', 'PartnerinzetVastgelegd'>
  | Opdracht<'LaatPartnerVervallen', 'PartnerVervallen'>
  | Opdracht<'HerstelPartner', 'PartnerHersteld'>
  | Opdracht<'LegRandvoorwaardeVast', 'RandvoorwaardeVastgelegd'>
  | Opdracht<'LaatRandvoorwaardeVervallen', 'RandvoorwaardeVervallen'>
  | Opdracht<'HerstelRandvoorwaarde', 'RandvoorwaardeHersteld'>
  | Opdracht<'RegelContinuiteit', 'ContinuiteitGeregeld'>
  | Opdracht<'VoegNotitieToe', 'NotitieToegevoegd'>
  | Opdracht<'KoppelMethodiek', 'MethodiekGekoppeld'>
  | Opdracht<'OntkoppelMethodiek', 'MethodiekOntkoppeld'>
  | Opdracht<'StelCasusVast', 'CasusVastgesteld'>
  | Opdracht<'StartCasus', 'CasusGestart'>
  | Opdracht<'StuurTussentijdsBij', 'TussentijdsBijgestuurd'>
  | Opdracht<'OnderbreekCasus', 'CasusOnderbroken'>
  | Opdracht<'HervatCasus', 'CasusHervat'>
  | Opdracht<'StelUitkomstVast', 'UitkomstVastgesteld'>
  | Opdracht<'RondCasusAf', 'CasusAfgerond'>
  | Opdracht<'DraagCasusOver', 'CasusOvergedragen'>
  | Opdracht<'BeeindigCasus', 'CasusBeeindigd'>
  | Opdracht<'ArchiveerCasus', 'CasusGearchiveerd'>
  | Opdracht<'TrekCasusIn', 'CasusIngetrokken'>

interface Opdracht<Naam extends string, Gevolg extends Casusgebeurtenis['type']> {
  readonly type: Naam
  readonly data: Casusdata<Gevolg>
  readonly op?: string
}

type Besloten = Casusgebeurtenis & { readonly gebeurdOp?: string }

export const casusdecider: Decider<Casustoestand, Casusopdracht, Casusgebeurtenis> = {
  initial: begintoestand,
  evolve,
  decide: (toestand, opdracht) => {
    if (opdracht.type !== 'RegistreerCasus') eis(toestand.status !== 'ONBEKEND', 'casus-bestaat-niet')
    return [
      opdracht.op ? { ...beslis(toestand, opdracht), gebeurdOp: opdracht.op } : beslis(toestand, opdracht),
    ]
  },
  subject: (gebeurtenis) => onderwerpVan(gebeurtenis),
}

const beslis = (toestand: Casustoestand, opdracht: Casusopdracht): Besloten => {
  switch (opdracht.type) {
    case 'RegistreerCasus':
      eis(toestand.status === 'ONBEKEND', 'casus-bestaat-al')
      eisKansenBijProces(opdracht.data.primairProces, opdracht.data.kansen)
      return { type: 'CasusGeregistreerd', data: opdracht.data }
    case 'WijzigCasusgegevens':
      return wijzigGegevens(toestand, opdracht.data)
    case 'KenRouteToe':
      eisOpen(toestand)
      eis(!opdracht.data.zijroutes.includes(opdracht.data.route), 'zijroute-is-hoofdroute', 'zijroutes')
      eisReden(toestand, toestand.route !== null, opdracht.data.reden)
      return { type: 'RouteToegekend', data: opdracht.data }
    case 'LegAanleidingVast':
      return vervang(toestand, 'AanleidingVastgelegd', opdracht.data)
    case 'LegGebiedsafwegingVast':
      return vervang(toestand, 'GebiedsafwegingVastgelegd', opdracht.data)
    case 'KoppelStrategie':
      return vervang(toestand, 'StrategieGekoppeld', opdracht.data)
    case 'KoppelOpgave':
      return vervang(toestand, 'OpgaveGekoppeld', opdracht.data)
    case 'KoppelWerkafspraak':
      eisOpen(toestand)
      return { type: 'WerkafspraakGekoppeld', data: opdracht.data }
    case 'LaatWerkafspraakVervallen':
      eisAanwezig(toestand, toestand.werkafspraken[opdracht.data.werkafspraakId], 'werkafspraak-bestaat-niet')
      return { type: 'WerkafspraakVervallen', data: opdracht.data }
    case 'StelDoel':
      eisOpen(toestand)
      eis(!toestand.doelen[opdracht.data.doelId], 'doel-bestaat-al')
      return { type: 'DoelGesteld', data: opdracht.data }
    case 'StelDoelBij':
      eisAanwezig(toestand, toestand.doelen[opdracht.data.doelId], 'doel-bestaat-niet')
      eis(Object.keys(opdracht.data.wijzigingen).length > 0, 'niets-gewijzigd')
      eisMeting(toestand, opdracht.data.metingId)
      return { type: 'DoelBijgesteld', data: opdracht.data }
    case 'LaatDoelVervallen':
      eisAanwezig(toestand, toestand.doelen[opdracht.data.doelId], 'doel-bestaat-niet')
      return { type: 'DoelVervallen', data: opdracht.data }
    case 'HerstelDoel':
      eisVervallen(toestand, toestand.doelen[opdracht.data.doelId], 'doel-niet-vervallen')
      return { type: 'DoelHersteld', data: opdracht.data }
    case 'StelMeetplanVast':
      return vervang(toestand, 'MeetplanVastgesteld', opdracht.data)
    case 'LegNulmetingVast':
      eisAanwezig(toestand, toestand.doelen[opdracht.data.doelId], 'doel-bestaat-niet')
      eis(!toestand.doelen[opdracht.data.doelId]?.nulmeting, 'nulmeting-bestaat-al')
      return { type: 'NulmetingVastgelegd', data: opdracht.data }
    case 'LegMetingVast':
      eisAanwezig(toestand, toestand.doelen[opdracht.data.doelId], 'doel-bestaat-niet')
      eis(toestand.doelen[opdracht.data.doelId]?.nulmeting, 'nulmeting-ontbreekt', 'doelId')
      return { type: 'MetingVastgelegd', data: opdracht.data }
    case 'CorrigeerMeting':
      eisOpen(toestand)
      eis(toestand.metingen[opdracht.data.metingId], 'meting-bestaat-niet')
      return { type: 'MetingGecorrigeerd', data: opdracht.data }
    case 'LegReferentiescenarioVast':
      return vervang(toestand, 'ReferentiescenarioVastgelegd', opdracht.data)
    case 'BeschrijfEffect':
      return vervang(toestand, 'EffectBeschreven', opdracht.data)
    case 'LegVeronderstellingVast':
      eisOpen(toestand)
      if (opdracht.data.doelId)
        eisAanwezig(toestand, toestand.doelen[opdracht.data.doelId], 'doel-bestaat-niet')
      return { type: 'VeronderstellingVastgelegd', data: opdracht.data }
    case 'LaatVeronderstellingVervallen':
      eisAanwezig(
        toestand,
        toestand.veronderstellingen[opdracht.data.veronderstellingId],
        'veronderstelling-bestaat-niet',
      )
      return { type: 'VeronderstellingVervallen', data: opdracht.data }
    case 'LegFeitVast':
      eisOpen(toestand)
      return { type: 'FeitVastgelegd', data: opdracht.data }
    case 'LegBereikVast':
      return vervang(toestand, 'BereikVastgelegd', opdracht.data)
    case 'WijsRolToe':
      eisOpen(toestand)
      eis(!toestand.rollen.includes(opdracht.data.rol), 'rol-bestaat-al', 'rol')
      return { type: 'RolToegewezen', data: opdracht.data }
    case 'LaatRolVervallen':
      eisOpen(toestand)
      eis(toestand.rollen.includes(opdracht.data.rol), 'rol-bestaat-niet', 'rol')
      eis(toestand.rollen.length > 1, 'laatste-rol', 'rol')
      return { type: 'RolVervallen', data: opdracht.data }
    case 'VoegPartnerToe':
      eisOpen(toestand)
      eis(!toestand.partners[opdracht.data.partnerId], 'partner-bestaat-al')
      return { type: 'PartnerToegevoegd', data: opdracht.data }
    case 'LegPartnerinzetVast':
      eisAanwezig(toestand, toestand.partners[opdracht.data.partnerId], 'partner-bestaat-niet')
      eisReden(
        toestand,
        isIngevuld(toestand, `PartnerinzetVastgelegd:${opdracht.data.partnerId}`),
        opdracht.data.reden,
      )
      return { type: 'PartnerinzetVastgelegd', data: opdracht.data }
    case 'LaatPartnerVervallen':
      eisAanwezig(toestand, toestand.partners[opdracht.data.partnerId], 'partner-bestaat-niet')
      return { type: 'PartnerVervallen', data: opdracht.data }
    case 'HerstelPartner':
      eisVervallen(toestand, toestand.partners[opdracht.data.partnerId], 'partner-niet-vervallen')
      return { type: 'PartnerHersteld', data: opdracht.data }
    case 'LegRandvoorwaardeVast':
      eisOpen(toestand)
      eis(!toestand.randvoorwaarden[opdracht.data.randvoorwaardeId], 'randvoorwaarde-bestaat-al')
      return { type: 'RandvoorwaardeVastgelegd', data: opdracht.data }
    case 'LaatRandvoorwaardeVervallen':
      eisAanwezig(
        toestand,
        toestand.randvoorwaarden[opdracht.data.randvoorwaardeId],
        'randvoorwaarde-bestaat-niet',
      )
      return { type: 'RandvoorwaardeVervallen', data: opdracht.data }
    case 'HerstelRandvoorwaarde':
      eisVervallen(
        toestand,
        toestand.randvoorwaarden[opdracht.data.randvoorwaardeId],
        'randvoorwaarde-niet-vervallen',
      )
      return { type: 'RandvoorwaardeHersteld', data: opdracht.data }
    case 'RegelContinuiteit':
      return vervang(toestand, 'ContinuiteitGeregeld', opdracht.data)
    case 'VoegNotitieToe':
      eis(toestand.status !== 'GEARCHIVEERD', 'casus-is-gearchiveerd')
      return { type: 'NotitieToegevoegd', data: opdracht.data }
    case 'KoppelMethodiek':
      eisOpen(toestand)
      eis(!toestand.methodieken.includes(opdracht.data.methodiekId), 'methodiek-al-gekoppeld', 'methodiekId')
      return { type: 'MethodiekGekoppeld', data: opdracht.data }
    case 'OntkoppelMethodiek':
      eisOpen(toestand)
      eis(toestand.methodieken.includes(opdracht.data.methodiekId), 'methodiek-niet-gekoppeld', 'methodiekId')
      return { type: 'MethodiekOntkoppeld', data: opdracht.data }
    case 'StelCasusVast':
      eisStatus(toestand, ['CONCEPT'])
      return { type: 'CasusVastgesteld', data: {} }
    case 'StartCasus':
      eisStatus(toestand, ['VASTGESTELD'])
      return { type: 'CasusGestart', data: {} }
    case 'StuurTussentijdsBij':
      eisStatus(toestand, ['IN_UITVOERING', 'ONDERBROKEN'])
      eisMeting(toestand, opdracht.data.metingId)
      return { type: 'TussentijdsBijgestuurd', data: opdracht.data }
    case 'OnderbreekCasus':
      eisStatus(toestand, ['IN_UITVOERING'])
      return { type: 'CasusOnderbroken', data: opdracht.data }
    case 'HervatCasus':
      eisStatus(toestand, ['ONDERBROKEN'])
      return { type: 'CasusHervat', data: {} }
    case 'StelUitkomstVast':
      return stelUitkomstVast(toestand, opdracht.data)
    case 'RondCasusAf':
      eisStatus(toestand, ['IN_UITVOERING', 'ONDERBROKEN'])
      eis(isIngevuld(toestand, 'UitkomstVastgesteld'), 'uitkomst-ontbreekt')
      return { type: 'CasusAfgerond', data: opdracht.data }
    case 'DraagCasusOver':
      eisStatus(toestand, ['AFGEROND'])
      return { type: 'CasusOvergedragen', data: opdracht.data }
    case 'BeeindigCasus':
      eisStatus(toestand, ['AFGEROND'])
      return { type: 'CasusBeeindigd', data: opdracht.data }
    case 'ArchiveerCasus':
      eisStatus(toestand, ['OVERGEDRAGEN', 'BEEINDIGD'])
      return { type: 'CasusGearchiveerd', data: {} }
    case 'TrekCasusIn':
      eisStatus(toestand, ['CONCEPT', 'VASTGESTELD'])
      return { type: 'CasusIngetrokken', data: opdracht.data }
  }
}

/** Event types of which a later one replaces the earlier: from VASTGESTELD on that asks for a reason. */
type Vervangbaar =
  | 'AanleidingVastgelegd'
  | 'GebiedsafwegingVastgelegd'
  | 'StrategieGekoppeld'
  | 'OpgaveGekoppeld'
  | 'MeetplanVastgesteld'
  | 'ReferentiescenarioVastgelegd'
  | 'EffectBeschreven'
  | 'BereikVastgelegd'
  | 'ContinuiteitGeregeld'

const vervang = <Naam extends Vervangbaar>(toestand: Casustoestand, type: Naam, data: Casusdata<Naam>) => {
  eisOpen(toestand)
  eisReden(toestand, isIngevuld(toestand, type), data.reden)
  return { type, data } as Extract<Casusgebeurtenis, { type: Naam }>
}

const wijzigGegevens = (toestand: Casustoestand, data: Casusdata<'CasusgegevensGewijzigd'>): Besloten => {
  eisOpen(toestand)
  const { wijzigingen } = data
  eis(Object.keys(wijzigingen).length > 0, 'niets-gewijzigd')
  const startdatum = wijzigingen.startdatum ?? toestand.startdatum
  if (wijzigingen.einddatum && startdatum)
    eis(wijzigingen.einddatum >= startdatum, 'einddatum-voor-start', 'einddatum')
  eisKansenBijProces(wijzigingen.primairProces ?? toestand.primairProces, wijzigingen.kansen ?? [])
  eisReden(toestand, true, data.reden)
  return { type: 'CasusgegevensGewijzigd', data }
}

/** No outcome without a measurement, unless it says with a reason that none can be established. */
const stelUitkomstVast = (toestand: Casustoestand, data: Casusdata<'UitkomstVastgesteld'>): Besloten => {
  eisStatus(toestand, ['IN_UITVOERING', 'ONDERBROKEN', 'AFGEROND'])
  eisReden(toestand, isIngevuld(toestand, 'UitkomstVastgesteld'), data.reden)
  if (data.uitkomst === 'NIET_VAST_TE_STELLEN') return { type: 'UitkomstVastgesteld', data }
  eis(heeftVervolgmeting(toestand), 'uitkomst-zonder-meting', 'uitkomst')
  if (data.uitkomst === 'DALING_VOORKOMEN')
    eis(toestand.referentiescenario, 'uitkomst-zonder-referentie', 'uitkomst')
  return { type: 'UitkomstVastgesteld', data }
}

const heeftVervolgmeting = (toestand: Casustoestand): boolean => {
  const perDoel = Object.values(toestand.metingen)
  return perDoel.some((doelId, index) => perDoel.indexOf(doelId) !== index)
}

const isIngevuld = (toestand: Casustoestand, sleutel: string): boolean => toestand.ingevuld.includes(sleutel)

const GESLOTEN: readonly (Casusstatus | 'ONBEKEND')[] = [
  'OVERGEDRAGEN',
  'BEEINDIGD',
  'GEARCHIVEERD',
  'INGETROKKEN',
]

const eisOpen = (toestand: Casustoestand): void =>
  eis(!GESLOTEN.includes(toestand.status), 'casus-is-gesloten')

const eisStatus = (toestand: Casustoestand, toegestaan: readonly Casusstatus[]): void =>
  eis((toegestaan as readonly string[]).includes(toestand.status), 'status-laat-dit-niet-toe')

const eisAanwezig = (
  toestand: Casustoestand,
  onderdeel: { readonly vervallen: boolean } | undefined,
  code: string,
): void => {
  eisOpen(toestand)
  eis(onderdeel && !onderdeel.vervallen, code)
}

const eisVervallen = (
  toestand: Casustoestand,
  onderdeel: { readonly vervallen: boolean } | undefined,
  code: string,
): void => {
  eisOpen(toestand)
  eis(onderdeel?.vervallen, code)
}

/** A value that stood there may be typed over freely in a concept; later a change says why. */
const eisReden = (toestand: Casustoestand, stondErAl: boolean, reden: string | null): void => {
  if (stondErAl && toestand.status !== 'CONCEPT') eis(reden, 'reden-verplicht', 'reden')
}

const eisMeting = (toestand: Casustoestand, metingId: string | null): void => {
  if (metingId !== null) eis(toestand.metingen[metingId], 'meting-bestaat-niet', 'metingId')
}

const eisKansenBijProces = (proces: string | null, kansen: readonly string[]): void => {
  const toegestaan: readonly string[] =
    Object.entries(KANSEN_PER_PROCES).find(([naam]) => naam === proces)?.[1] ?? []
  eis(
    kansen.every((kans) => toegestaan.includes(kans)),
    'kans-past-niet-bij-proces',
    'kansen',
  )
}

const onderwerpVan = (gebeurtenis: Casusgebeurtenis): string => {
  const { data, type } = gebeurtenis
  if ('doelId' in data && data.doelId && type.startsWith('Doel')) return `doel:${data.doelId}`
  if ('partnerId' in data) return `partner:${data.partnerId}`
  if ('randvoorwaardeId' in data) return `randvoorwaarde:${data.randvoorwaardeId}`
  if ('metingId' in data && type === 'MetingGecorrigeerd') return `meting:${data.metingId}`
  if ('notitieId' in data || 'feitId' in data || 'metingId' in data) return `nieuw:${JSON.stringify(data)}`
  return STATUSWISSELS.has(type) ? 'status' : type
}

const STATUSWISSELS: ReadonlySet<string> = new Set([
  'CasusVastgesteld',
  'CasusGestart',
  'CasusOnderbroken',
  'CasusHervat',
  'CasusAfgerond',
  'CasusOvergedragen',
  'CasusBeeindigd',
  'CasusGearchiveerd',
  'CasusIngetrokken',
])
