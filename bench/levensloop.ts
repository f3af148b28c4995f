import type { Casusdata, Casusgebeurtenis } from '../events/casus.ts'
import { DEELNIVEAUS } from '../events/toegangswaarden.ts'
import { analyse } from './analyse.ts'
import {
  aanleiding,
  bereik,
  doel,
  factor,
  inzet,
  meetplan,
  meting,
  notitie,
  partner,
  registratie,
  route,
  uitkomst,
} from './casusgegevens.ts'
import type { Logregel } from './gebeurtenissen.ts'
import { uuid } from './ids.ts'
import { tekstVan } from './teksten.ts'
import { een, type Kans } from './toeval.ts'

const DAG = 86_400_000
const METHODIEKEN = 60

/** Everything that happens to one invented casus and its analysis. */
export const levensloop = (nummer: number, begin: number, kans: Kans): readonly Logregel[] => {
  const stroom = `casus-${uuid(1, nummer)}`
  const regels: Logregel[] = nummer < METHODIEKEN ? [methodiek(nummer, begin)] : []
  let tijd = begin
  const na = (milliseconden: number) => {
    tijd += Math.ceil(kans() * milliseconden)
  }
  const gebeurt = <Naam extends Casusgebeurtenis['type']>(type: Naam, data: Casusdata<Naam>) =>
    regels.push({ stroom, tijd, type, data })
  const dag = (dagen: number) => new Date(begin + dagen * DAG).toISOString().slice(0, 10)
  const doelId = uuid(2, nummer)

  gebeurt('CasusGeregistreerd', registratie(nummer, dag(14), kans))
  na(600_000)
  if (kans() < 0.8) gebeurt('AanleidingVastgelegd', aanleiding(kans))
  na(600_000)
  if (kans() < 0.4) gebeurt('RouteToegekend', route(kans))
  na(600_000)
  if (kans() < 0.85) gebeurt('DoelGesteld', doel(doelId, dag(400), kans))
  na(600_000)
  if (kans() < 0.7) gebeurt('PartnerToegevoegd', partner(uuid(3, nummer), kans))
  if (kans() < 0.4) gebeurt('PartnerinzetVastgelegd', inzet(uuid(3, nummer), kans))
  if (kans() < 0.5) gebeurt('MethodiekGekoppeld', { methodiekId: uuid(7, Math.floor(kans() * METHODIEKEN)) })
  if (kans() < 0.6) gebeurt('MeetplanVastgesteld', meetplan([dag(60), dag(360)], kans))
  na(20 * DAG)
  if (kans() < 0.7) gebeurt('CasusVastgesteld', {})
  if (kans() < 0.6) gebeurt('CasusGestart', {})
  if (isGedeeld(nummer))
    gebeurt('DelingVerruimd', { niveau: een(DEELNIVEAUS.slice(1), kans), reden: 'Om van te leren' })
  if (kans() < 0.55) gebeurt('NulmetingVastgelegd', meting(uuid(4, nummer), doelId, kans))
  na(150 * DAG)
  if (kans() < 0.4) gebeurt('NotitieToegevoegd', notitie(uuid(8, nummer), kans))
  if (kans() < 0.4) gebeurt('BereikVastgelegd', bereik(kans))
  if (kans() < 0.35) gebeurt('RandvoorwaardeVastgelegd', factor(uuid(5, nummer), kans))
  na(250 * DAG)
  if (kans() < 0.4) gebeurt('MetingVastgelegd', meting(uuid(6, nummer), doelId, kans))
  if (kans() < 0.25) regels.push(...analyse(nummer, uuid(1, nummer), tijd, kans))
  if (kans() < 0.2) gebeurt('EffectBeschreven', { tekst: tekstVan(30, kans), reden: null })
  na(60 * DAG)
  if (kans() < 0.2) gebeurt('UitkomstVastgesteld', uitkomst(kans))
  if (kans() < 0.2) gebeurt('CasusAfgerond', { toelichting: null })
  return regels
}

/** One casus in seventeen stays a concept of its maker. */
export const isGedeeld = (nummer: number): boolean => nummer % 17 !== 0

const methodiek = (nummer: number, tijd: number): Logregel => ({
  stroom: `methodiek-${uuid(7, nummer)}`,
  tijd,
  type: 'MethodiekBeschreven',
  data: {
    naam: `Methodiek ${nummer} (fictief)`,
    beschrijving: 'Verzonnen voor de meting.',
    mechanisme: null,
    voorwaarden: null,
    kostenPerDeelnemer: null,
    bron: null,
    fictief: true,
    herkomst: null,
  },
})
