import type { Casusdata, Casusgebeurtenis } from '../../events/casus.ts'

/** Which event follows from each command. */
export const GEVOLG = {
  RegistreerCasus: 'CasusGeregistreerd',
  WijzigCasusgegevens: 'CasusgegevensGewijzigd',
  KenRouteToe: 'RouteToegekend',
  LegAanleidingVast: 'AanleidingVastgelegd',
  LegGebiedsafwegingVast: 'GebiedsafwegingVastgelegd',
  KoppelStrategie: 'StrategieGekoppeld',
  KoppelOpgave: 'OpgaveGekoppeld',
  KoppelWerkafspraak: 'WerkafspraakGekoppeld',
  LaatWerkafspraakVervallen: 'WerkafspraakVervallen',
  StelDoel: 'DoelGesteld',
  StelDoelBij: 'DoelBijgesteld',
  LaatDoelVervallen: 'DoelVervallen',
  HerstelDoel: 'DoelHersteld',
  StelMeetplanVast: 'MeetplanVastgesteld',
  LegNulmetingVast: 'NulmetingVastgelegd',
  LegMetingVast: 'MetingVastgelegd',
  CorrigeerMeting: 'MetingGecorrigeerd',
  LaatMetingVervallen: 'MetingVervallen',
  HerstelMeting: 'MetingHersteld',
  LegReferentiescenarioVast: 'ReferentiescenarioVastgelegd',
  BeschrijfEffect: 'EffectBeschreven',
  LegVeronderstellingVast: 'VeronderstellingVastgelegd',
  LaatVeronderstellingVervallen: 'VeronderstellingVervallen',
  LegFeitVast: 'FeitVastgelegd',
  LaatFeitVervallen: 'FeitVervallen',
  LegBereikVast: 'BereikVastgelegd',
  WijsRolToe: 'RolToegewezen',
  LaatRolVervallen: 'RolVervallen',
  VoegPartnerToe: 'PartnerToegevoegd',
  LegPartnerinzetVast: 'PartnerinzetVastgelegd',
  LaatPartnerVervallen: 'PartnerVervallen',
  HerstelPartner: 'PartnerHersteld',
  LegRandvoorwaardeVast: 'RandvoorwaardeVastgelegd',
  LaatRandvoorwaardeVervallen: 'RandvoorwaardeVervallen',
  HerstelRandvoorwaarde: 'RandvoorwaardeHersteld',
  RegelContinuiteit: 'ContinuiteitGeregeld',
  VoegNotitieToe: 'NotitieToegevoegd',
  LaatNotitieVervallen: 'NotitieVervallen',
  MaakOnderdeelLeeg: 'OnderdeelLeeggemaakt',
  KoppelMethodiek: 'MethodiekGekoppeld',
  OntkoppelMethodiek: 'MethodiekOntkoppeld',
  StelCasusVast: 'CasusVastgesteld',
  StartCasus: 'CasusGestart',
  StuurTussentijdsBij: 'TussentijdsBijgestuurd',
  OnderbreekCasus: 'CasusOnderbroken',
  HervatCasus: 'CasusHervat',
  StelUitkomstVast: 'UitkomstVastgesteld',
  RondCasusAf: 'CasusAfgerond',
  DraagCasusOver: 'CasusOvergedragen',
  BeeindigCasus: 'CasusBeeindigd',
  ArchiveerCasus: 'CasusGearchiveerd',
  TrekCasusIn: 'CasusIngetrokken',
  VerruimDeling: 'DelingVerruimd',
  BeperkDeling: 'DelingBeperkt',
  BetrekCollega: 'CollegaBetrokken',
  OntkoppelCollega: 'CollegaOntkoppeld',
  WijsCasusToe: 'CasusToegewezen',
} as const satisfies Readonly<Record<string, Casusgebeurtenis['type']>>

export type Opdrachtnaam = keyof typeof GEVOLG

export type Opdrachtdata<Naam extends Opdrachtnaam> = Casusdata<(typeof GEVOLG)[Naam]>

/**
 * What can be asked of a casus. A command carries the data of the event that it leads to; `op` is the date on
 * which it happened, without it the date of registration counts.
 */
export type Casusopdracht<Naam extends Opdrachtnaam = Opdrachtnaam> = {
  [N in Naam]: { readonly type: N; readonly data: Opdrachtdata<N>; readonly op?: string }
}[Naam]
