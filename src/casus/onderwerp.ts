import type { Casusgebeurtenis } from '../../events/casus.ts'
import { INGEVULD_DOOR } from './toestand.ts'

/** What an event is about. Two people who work on different goals, partners or topics are not in each other's way. */
export const onderwerpVan = (gebeurtenis: Casusgebeurtenis): string => {
  switch (gebeurtenis.type) {
    case 'DoelGesteld':
    case 'DoelBijgesteld':
    case 'DoelVervallen':
    case 'DoelHersteld':
      return `doel:${gebeurtenis.data.doelId}`
    case 'NulmetingVastgelegd':
    case 'MetingVastgelegd':
    case 'MetingGecorrigeerd':
    case 'MetingVervallen':
    case 'MetingHersteld':
      return `meting:${gebeurtenis.data.metingId}`
    case 'PartnerToegevoegd':
    case 'PartnerinzetVastgelegd':
    case 'PartnerVervallen':
    case 'PartnerHersteld':
      return `partner:${gebeurtenis.data.partnerId}`
    case 'RandvoorwaardeVastgelegd':
    case 'RandvoorwaardeVervallen':
    case 'RandvoorwaardeHersteld':
      return `randvoorwaarde:${gebeurtenis.data.randvoorwaardeId}`
    case 'VeronderstellingVastgelegd':
    case 'VeronderstellingVervallen':
      return `veronderstelling:${gebeurtenis.data.veronderstellingId}`
    case 'WerkafspraakGekoppeld':
    case 'WerkafspraakVervallen':
      return `werkafspraak:${gebeurtenis.data.werkafspraakId}`
    case 'FeitVastgelegd':
    case 'FeitVervallen':
      return `feit:${gebeurtenis.data.feitId}`
    case 'NotitieToegevoegd':
    case 'NotitieVervallen':
      return `notitie:${gebeurtenis.data.notitieId}`
    case 'RolToegewezen':
    case 'RolVervallen':
      return `rol:${gebeurtenis.data.rol}`
    case 'MethodiekGekoppeld':
    case 'MethodiekOntkoppeld':
      return `methodiek:${gebeurtenis.data.methodiekId}`
    case 'OnderdeelLeeggemaakt':
      return INGEVULD_DOOR[gebeurtenis.data.onderdeel]
    case 'TussentijdsBijgestuurd':
      // Each adjustment stands by itself; the measurement it points to is not what it changes.
      return `bijsturing:${gebeurtenis.data.wat}`
    case 'CasusGeregistreerd':
    case 'CasusgegevensGewijzigd':
    case 'RouteToegekend':
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
      return gebeurtenis.type
    case 'CasusVastgesteld':
    case 'CasusGestart':
    case 'CasusOnderbroken':
    case 'CasusHervat':
    case 'CasusAfgerond':
    case 'CasusOvergedragen':
    case 'CasusBeeindigd':
    case 'CasusGearchiveerd':
    case 'CasusIngetrokken':
      return 'status'
    case 'DelingVerruimd':
    case 'DelingBeperkt':
      return 'deling'
    case 'CollegaBetrokken':
    case 'CollegaOntkoppeld':
      return `collega:${gebeurtenis.data.accountId}`
    case 'CasusToegewezen':
      return 'eigenaar'
  }
}
