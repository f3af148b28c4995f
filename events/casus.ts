import { z } from 'zod'
import { type GebeurtenisUit, gebeurtenis } from './gebeurtenis.ts'
import { DEELNIVEAUS } from './toegangswaarden.ts'
import {
  AMBITIES,
  aantal,
  BEHEERSOORTEN,
  bedrag,
  type Casusstatus,
  CONTINUITEITEN,
  corporatie,
  DOELGROEPEN,
  DOELNIVEAUS,
  datum,
  decimaal,
  FYSIEKE_KOPPELINGEN,
  gebied,
  id,
  KANSEN,
  OPGAVEN,
  PARTNERSOORTEN,
  PRIMAIRE_PROCESSEN,
  RANDVOORWAARDESOORTEN,
  ROLLEN,
  ROUTES,
  reden,
  regel,
  TREDEVORMEN,
  tekst,
  UITKOMSTEN,
  VERTROUWELIJKHEDEN,
} from './waarden.ts'

const optioneel = <T extends z.ZodType>(schema: T) => schema.nullable()
const redenOfGeen = () => optioneel(reden())

/** What a goal is: the target in measurable terms on one of three levels. */
export const doel = {
  omschrijving: tekst(500),
  indicator: regel(),
  eenheid: regel(),
  nulwaarde: optioneel(decimaal()),
  streefwaarde: decimaal(),
  streefdatum: datum(),
  doelniveau: z.enum(DOELNIVEAUS, { error: 'verplicht' }),
  ambitie: z.enum(AMBITIES, { error: 'verplicht' }),
}

export const meting = {
  waarde: decimaal(),
  /** Number of people or homes the value rests on. */
  n: optioneel(aantal()),
  bron: optioneel(regel()),
}

/** What identifies and classifies a casus, besides its routes and roles. */
export const casusgegevens = {
  naam: regel(),
  corporatie: corporatie(),
  gebieden: z.array(gebied()).min(1, { error: 'verplicht' }).max(20),
  primairProces: z.enum(PRIMAIRE_PROCESSEN, { error: 'verplicht' }),
  beheersoort: optioneel(z.enum(BEHEERSOORTEN)),
  kansen: z.array(z.enum(KANSEN)),
  doelgroepen: z.array(z.enum(DOELGROEPEN)).min(1, { error: 'verplicht' }),
  startdatum: datum(),
  einddatum: optioneel(datum()),
  trekkerRol: optioneel(regel()),
  vertrouwelijkheid: z.enum(VERTROUWELIJKHEDEN),
  fysiekeKoppeling: optioneel(z.enum(FYSIEKE_KOPPELINGEN)),
}

/** What can be taken away again as a whole: the undoing of the first time that it was filled in. */
export const LEEG_TE_MAKEN = [
  'GEBIEDSAFWEGING',
  'BEDRIJFSSTRATEGIE',
  'MEETPLAN',
  'REFERENTIESCENARIO',
  'EFFECT',
  'BEREIK',
  'CONTINUITEIT',
  'UITKOMST',
] as const
export type LeegTeMaken = (typeof LEEG_TE_MAKEN)[number]

export const partnerinzet = {
  taak: optioneel(tekst(500)),
  uren: optioneel(bedrag()),
  kostenEuro: optioneel(bedrag()),
  batenEuro: optioneel(bedrag()),
}

/** Everything that can have happened to a casus. `reden` is null only where nothing was there before. */
export const casusgebeurtenissen = {
  CasusGeregistreerd: gebeurtenis({
    ...casusgegevens,
    /** The form asks for it; a source that does not say when or for whom is taken over as it is. */
    startdatum: optioneel(datum()),
    doelgroepen: z.array(z.enum(DOELGROEPEN)),
    route: z.enum(ROUTES),
    rollen: z.array(z.enum(ROLLEN)).min(1, { error: 'verplicht' }),
    aanleiding: tekst(),
    /** Invented data: shown as *fictief* wherever it appears. */
    fictief: z.boolean(),
    /** Where a casus that was not logged by its own people comes from. */
    herkomst: optioneel(regel()),
  }),
  CasusgegevensGewijzigd: gebeurtenis({
    wijzigingen: z.object(casusgegevens).partial(),
    reden: redenOfGeen(),
  }),
  RouteToegekend: gebeurtenis({
    route: z.enum(ROUTES),
    zijroutes: z.array(z.enum(ROUTES)),
    vormen: z.array(z.enum(TREDEVORMEN)),
    reden: redenOfGeen(),
  }),
  AanleidingVastgelegd: gebeurtenis({
    aanleiding: tekst(),
    waaromHier: optioneel(tekst()),
    waaromNu: optioneel(tekst()),
    reden: redenOfGeen(),
  }),
  GebiedsafwegingVastgelegd: gebeurtenis({ gebiedsafweging: tekst(), reden: redenOfGeen() }),
  StrategieGekoppeld: gebeurtenis({ bedrijfsstrategie: tekst(1000), reden: redenOfGeen() }),
  OpgaveGekoppeld: gebeurtenis({ opgaven: z.array(z.enum(OPGAVEN)), reden: redenOfGeen() }),
  WerkafspraakGekoppeld: gebeurtenis({ werkafspraakId: id(), tekst: tekst(500), norm: optioneel(regel()) }),
  WerkafspraakVervallen: gebeurtenis({ werkafspraakId: id(), reden: reden() }),
  DoelGesteld: gebeurtenis({ doelId: id(), ...doel }),
  /** `metingId` points to the measurement that caused the change; without one the reason says what did. */
  DoelBijgesteld: gebeurtenis({
    doelId: id(),
    wijzigingen: z.object(doel).partial(),
    reden: reden(),
    metingId: optioneel(id()),
  }),
  DoelVervallen: gebeurtenis({ doelId: id(), reden: reden() }),
  DoelHersteld: gebeurtenis({ doelId: id() }),
  MeetplanVastgesteld: gebeurtenis({
    instrument: regel(),
    instrumentversie: optioneel(regel()),
    meetmomenten: z.array(datum()).max(50),
    vergelijkingsgroep: optioneel(tekst(500)),
    /** Maryland Scientific Methods Scale, 1 to 5; a before/after measurement without comparison is 1. */
    smsNiveau: z
      .int({ error: 'sms-ongeldig' })
      .min(1, { error: 'sms-ongeldig' })
      .max(5, { error: 'sms-ongeldig' }),
    reden: redenOfGeen(),
  }),
  NulmetingVastgelegd: gebeurtenis({ metingId: id(), doelId: id(), ...meting }),
  MetingVastgelegd: gebeurtenis({ metingId: id(), doelId: id(), ...meting }),
  MetingGecorrigeerd: gebeurtenis({ metingId: id(), ...meting, reden: reden() }),
  /** A measurement on the wrong goal or date: it stays to be seen, but counts no more. */
  MetingVervallen: gebeurtenis({ metingId: id(), reden: reden() }),
  MetingHersteld: gebeurtenis({ metingId: id() }),
  /** What would have happened without the approach: the claim that *daling voorkomen* rests on. */
  ReferentiescenarioVastgelegd: gebeurtenis({
    beschrijving: tekst(),
    onderbouwing: tekst(),
    reden: redenOfGeen(),
  }),
  EffectBeschreven: gebeurtenis({ tekst: tekst(), reden: redenOfGeen() }),
  /** One link of the policy theory: this activity leads to that effect, because. */
  VeronderstellingVastgelegd: gebeurtenis({
    veronderstellingId: id(),
    doelId: optioneel(id()),
    activiteit: tekst(500),
    effect: tekst(500),
    onderbouwing: optioneel(tekst(1000)),
  }),
  VeronderstellingVervallen: gebeurtenis({ veronderstellingId: id(), reden: reden() }),
  FeitVastgelegd: gebeurtenis({ feitId: id(), tekst: tekst(1000), bron: regel() }),
  FeitVervallen: gebeurtenis({ feitId: id(), reden: reden() }),
  BereikVastgelegd: gebeurtenis({
    bereikt: optioneel(aantal()),
    beoogd: optioneel(aantal()),
    eenheid: z.enum(['DEELNEMERS', 'HUISHOUDENS'], { error: 'verplicht' }),
    reden: redenOfGeen(),
  }),
  RolToegewezen: gebeurtenis({
    rol: z.enum(ROLLEN, { error: 'verplicht' }),
    toelichting: optioneel(tekst(500)),
  }),
  RolVervallen: gebeurtenis({ rol: z.enum(ROLLEN), reden: reden() }),
  PartnerToegevoegd: gebeurtenis({
    partnerId: id(),
    naam: regel(),
    soort: z.enum(PARTNERSOORTEN, { error: 'verplicht' }),
    rol: optioneel(regel()),
  }),
  PartnerinzetVastgelegd: gebeurtenis({ partnerId: id(), ...partnerinzet, reden: redenOfGeen() }),
  PartnerVervallen: gebeurtenis({ partnerId: id(), reden: reden() }),
  PartnerHersteld: gebeurtenis({ partnerId: id() }),
  RandvoorwaardeVastgelegd: gebeurtenis({
    randvoorwaardeId: id(),
    soort: z.enum(RANDVOORWAARDESOORTEN, { error: 'verplicht' }),
    tekst: tekst(500),
    /** Short reusable tag, so that factors can be counted over casussen. */
    label: optioneel(tekst(60)),
  }),
  RandvoorwaardeVervallen: gebeurtenis({ randvoorwaardeId: id(), reden: reden() }),
  RandvoorwaardeHersteld: gebeurtenis({ randvoorwaardeId: id() }),
  ContinuiteitGeregeld: gebeurtenis({
    continuiteit: z.enum(CONTINUITEITEN, { error: 'verplicht' }),
    overdrachtNaar: optioneel(regel()),
    verwachting: optioneel(tekst()),
    reden: redenOfGeen(),
  }),
  NotitieToegevoegd: gebeurtenis({
    notitieId: id(),
    tekst: tekst(),
    zichtbaarheid: z.enum(['INTERN', 'GEDEELD'], { error: 'verplicht' }),
  }),
  NotitieVervallen: gebeurtenis({ notitieId: id(), reden: reden() }),
  OnderdeelLeeggemaakt: gebeurtenis({ onderdeel: z.enum(LEEG_TE_MAKEN), reden: reden() }),
  MethodiekGekoppeld: gebeurtenis({ methodiekId: id() }),
  MethodiekOntkoppeld: gebeurtenis({ methodiekId: id(), reden: reden() }),
  CasusVastgesteld: gebeurtenis({}),
  CasusGestart: gebeurtenis({}),
  TussentijdsBijgestuurd: gebeurtenis({ wat: tekst(1000), reden: reden(), metingId: optioneel(id()) }),
  CasusOnderbroken: gebeurtenis({ reden: reden() }),
  CasusHervat: gebeurtenis({}),
  UitkomstVastgesteld: gebeurtenis({
    uitkomst: z.enum(UITKOMSTEN, { error: 'verplicht' }),
    toelichting: tekst(),
    reden: redenOfGeen(),
  }),
  CasusAfgerond: gebeurtenis({ toelichting: optioneel(tekst()) }),
  CasusOvergedragen: gebeurtenis({ naar: regel(), toelichting: optioneel(tekst()) }),
  CasusBeeindigd: gebeurtenis({ reden: reden() }),
  CasusGearchiveerd: gebeurtenis({}),
  CasusIngetrokken: gebeurtenis({ reden: reden() }),
  /** A casus begins as CONCEPT: for its maker and the colleagues that are named. */
  DelingVerruimd: gebeurtenis({ niveau: z.enum(DEELNIVEAUS, { error: 'verplicht' }), reden: reden() }),
  DelingBeperkt: gebeurtenis({ niveau: z.enum(DEELNIVEAUS, { error: 'verplicht' }), reden: reden() }),
  CollegaBetrokken: gebeurtenis({ accountId: id() }),
  CollegaOntkoppeld: gebeurtenis({ accountId: id(), reden: reden() }),
  /** Another maker, of the same or of another organisation: when someone leaves, or a log from before logins. */
  CasusToegewezen: gebeurtenis({ eigenaar: id(), organisatieId: id(), reden: reden() }),
}

export type Casusgebeurtenis = GebeurtenisUit<typeof casusgebeurtenissen>
/** The data of one event type of a casus. */
export type Casusdata<Naam extends Casusgebeurtenis['type']> = Extract<
  Casusgebeurtenis,
  { type: Naam }
>['data']

/** Which status each turn of the life cycle leads to. */
export const STATUS_NA = {
  CasusVastgesteld: 'VASTGESTELD',
  CasusGestart: 'IN_UITVOERING',
  CasusHervat: 'IN_UITVOERING',
  CasusOnderbroken: 'ONDERBROKEN',
  CasusAfgerond: 'AFGEROND',
  CasusOvergedragen: 'OVERGEDRAGEN',
  CasusBeeindigd: 'BEEINDIGD',
  CasusGearchiveerd: 'GEARCHIVEERD',
  CasusIngetrokken: 'INGETROKKEN',
} as const satisfies Partial<Record<Casusgebeurtenis['type'], Casusstatus>>
