import { type Casusdata, type Casusgebeurtenis, STATUS_NA } from '../events/casus.ts'
import type { StoredEvent } from '../src/store/ports.ts'
import {
  metBijstelling,
  metCorrectie,
  metDoelstand,
  metMetingstand,
  metNieuwDoel,
  metNieuweMeting,
} from './casusdossier-doelen.ts'
import type { Casusstand, Gegevens, Partner, Vastlegging } from './casusdossier-typen.ts'
import { naMeetgebeurtenis, ZONDER_METINGEN } from './te-meten.ts'
import { isVolledigheidsgebeurtenis, LEGE_VOLLEDIGHEID, volledigheidNa } from './volledigheid.ts'
import { naDeelgebeurtenis } from './zicht.ts'

/** The casus after one more event; events before the registration say nothing. */
export const naCasusgebeurtenis = (
  stand: Casusstand | null,
  event: StoredEvent & Casusgebeurtenis,
): Casusstand | null => {
  if (event.type === 'CasusGeregistreerd') return bijRegistratie(event)
  if (!stand) return null
  return {
    ...vouw(stand, event, vastleggingVan(event)),
    versie: event.version,
    positie: event.position,
    gewijzigdOp: event.geregistreerdOp,
    deling: naDeelgebeurtenis(stand.deling, event),
    volledig: isVolledigheidsgebeurtenis(event) ? volledigheidNa(stand.volledig, event) : stand.volledig,
    meetstand: naMeetgebeurtenis(stand.meetstand, event),
  }
}

export const vastleggingVan = (event: StoredEvent): Vastlegging => ({
  versie: event.version,
  op: event.gebeurdOp,
  geregistreerdOp: event.geregistreerdOp,
  actor: event.actor,
})

const bijRegistratie = (
  event: StoredEvent & Extract<Casusgebeurtenis, { type: 'CasusGeregistreerd' }>,
): Casusstand => {
  const { route, rollen, aanleiding, fictief, herkomst, ...gegevens } = event.data
  return {
    ...LEEG,
    casusId: event.stream.slice('casus-'.length),
    versie: event.version,
    positie: event.position,
    gewijzigdOp: event.geregistreerdOp,
    geregistreerd: vastleggingVan(event),
    deling: naDeelgebeurtenis(null, event),
    gegevens,
    fictief,
    herkomst,
    route,
    rollen: rollen.map((rol) => ({ rol, toelichting: null })),
    aanleiding: { aanleiding, waaromHier: null, waaromNu: null },
  }
}

const LEEG = {
  status: 'CONCEPT',
  zijroutes: [],
  vormen: [],
  gebiedsafweging: null,
  bedrijfsstrategie: null,
  opgaven: [],
  werkafspraken: [],
  doelen: [],
  meetplan: null,
  referentiescenario: null,
  effect: null,
  veronderstellingen: [],
  feiten: [],
  bereik: null,
  partners: [],
  randvoorwaarden: [],
  continuiteit: null,
  notities: [],
  methodieken: [],
  bijsturingen: [],
  uitkomst: null,
  volledig: LEGE_VOLLEDIGHEID,
  meetstand: ZONDER_METINGEN,
} as const satisfies Partial<Casusstand>

type Naam = Exclude<Casusgebeurtenis['type'], 'CasusGeregistreerd'>

type Vouwers = {
  readonly [N in Naam]: (stand: Casusstand, data: Casusdata<N>, wanneer: Vastlegging) => Casusstand
}

const vouw = <N extends Naam>(
  stand: Casusstand,
  { type, data }: { [M in N]: { readonly type: M; readonly data: Casusdata<M> } }[N],
  wanneer: Vastlegging,
): Casusstand => VOUWERS[type](stand, data, wanneer)

const metStatusNa =
  (type: keyof typeof STATUS_NA) =>
  (stand: Casusstand): Casusstand => ({ ...stand, status: STATUS_NA[type] })

const gelijk = (stand: Casusstand): Casusstand => stand

const VOUWERS: Vouwers = {
  CasusgegevensGewijzigd: (stand, { wijzigingen }) => ({
    ...stand,
    // A field that is absent was not changed; the type of the event allows it to be undefined.
    gegevens: { ...stand.gegevens, ...(wijzigingen as Partial<Gegevens>) },
  }),
  RouteToegekend: (stand, { route, zijroutes, vormen }) => ({ ...stand, route, zijroutes, vormen }),
  AanleidingVastgelegd: (stand, { aanleiding, waaromHier, waaromNu }) => ({
    ...stand,
    aanleiding: { aanleiding, waaromHier, waaromNu },
  }),
  GebiedsafwegingVastgelegd: (stand, { gebiedsafweging }) => ({ ...stand, gebiedsafweging }),
  StrategieGekoppeld: (stand, { bedrijfsstrategie }) => ({ ...stand, bedrijfsstrategie }),
  OpgaveGekoppeld: (stand, { opgaven }) => ({ ...stand, opgaven }),
  WerkafspraakGekoppeld: (stand, data, vastlegging) => ({
    ...stand,
    werkafspraken: [...stand.werkafspraken, { ...data, vervallen: false, vastlegging }],
  }),
  WerkafspraakVervallen: (stand, { werkafspraakId }) => ({
    ...stand,
    werkafspraken: stand.werkafspraken.map((ander) =>
      ander.werkafspraakId === werkafspraakId ? { ...ander, vervallen: true } : ander,
    ),
  }),
  DoelGesteld: metNieuwDoel,
  DoelBijgesteld: metBijstelling,
  DoelVervallen: (stand, { doelId }) => metDoelstand(stand, doelId, true),
  DoelHersteld: (stand, { doelId }) => metDoelstand(stand, doelId, false),
  MeetplanVastgesteld: (stand, { reden: _, ...meetplan }) => ({ ...stand, meetplan }),
  NulmetingVastgelegd: (stand, data, wanneer) => metNieuweMeting(stand, data, 'NULMETING', wanneer),
  MetingVastgelegd: (stand, data, wanneer) => metNieuweMeting(stand, data, 'VERVOLG', wanneer),
  MetingGecorrigeerd: metCorrectie,
  MetingVervallen: (stand, { metingId }) => metMetingstand(stand, metingId, true),
  MetingHersteld: (stand, { metingId }) => metMetingstand(stand, metingId, false),
  ReferentiescenarioVastgelegd: (stand, { beschrijving, onderbouwing }) => ({
    ...stand,
    referentiescenario: { beschrijving, onderbouwing },
  }),
  EffectBeschreven: (stand, { tekst }) => ({ ...stand, effect: tekst }),
  VeronderstellingVastgelegd: (stand, data, vastlegging) => ({
    ...stand,
    veronderstellingen: [...stand.veronderstellingen, { ...data, vervallen: false, vastlegging }],
  }),
  VeronderstellingVervallen: (stand, { veronderstellingId }) => ({
    ...stand,
    veronderstellingen: stand.veronderstellingen.map((ander) =>
      ander.veronderstellingId === veronderstellingId ? { ...ander, vervallen: true } : ander,
    ),
  }),
  FeitVastgelegd: (stand, data, vastlegging) => ({
    ...stand,
    feiten: [...stand.feiten, { ...data, vervallen: false, vastlegging }],
  }),
  FeitVervallen: (stand, { feitId }) => ({
    ...stand,
    feiten: stand.feiten.map((ander) => (ander.feitId === feitId ? { ...ander, vervallen: true } : ander)),
  }),
  BereikVastgelegd: (stand, { reden: _, ...bereik }) => ({ ...stand, bereik }),
  RolToegewezen: (stand, rol) => ({ ...stand, rollen: [...stand.rollen, rol] }),
  RolVervallen: (stand, { rol }) => ({
    ...stand,
    rollen: stand.rollen.filter((ander) => ander.rol !== rol),
  }),
  PartnerToegevoegd: (stand, data, vastlegging) => ({
    ...stand,
    partners: [...stand.partners, { ...data, vervallen: false, vastlegging, inzet: null }],
  }),
  PartnerinzetVastgelegd: (stand, { partnerId, reden: _, ...inzet }) =>
    metPartner(stand, partnerId, { inzet }),
  PartnerVervallen: (stand, { partnerId }) => metPartner(stand, partnerId, { vervallen: true }),
  PartnerHersteld: (stand, { partnerId }) => metPartner(stand, partnerId, { vervallen: false }),
  RandvoorwaardeVastgelegd: (stand, data, vastlegging) => ({
    ...stand,
    randvoorwaarden: [...stand.randvoorwaarden, { ...data, vervallen: false, vastlegging }],
  }),
  RandvoorwaardeVervallen: (stand, { randvoorwaardeId }) => metFactor(stand, randvoorwaardeId, true),
  RandvoorwaardeHersteld: (stand, { randvoorwaardeId }) => metFactor(stand, randvoorwaardeId, false),
  ContinuiteitGeregeld: (stand, { reden: _, ...continuiteit }) => ({ ...stand, continuiteit }),
  NotitieToegevoegd: (stand, data, vastlegging) => ({
    ...stand,
    notities: [...stand.notities, { ...data, vervallen: false, vastlegging }],
  }),
  NotitieVervallen: (stand, { notitieId }) => ({
    ...stand,
    notities: stand.notities.map((ander) =>
      ander.notitieId === notitieId ? { ...ander, vervallen: true } : ander,
    ),
  }),
  OnderdeelLeeggemaakt: (stand, { onderdeel }) => ({ ...stand, ...LEEG_DEEL[onderdeel] }),
  MethodiekGekoppeld: (stand, { methodiekId }) => ({
    ...stand,
    methodieken: [...stand.methodieken, methodiekId],
  }),
  MethodiekOntkoppeld: (stand, { methodiekId }) => ({
    ...stand,
    methodieken: stand.methodieken.filter((ander) => ander !== methodiekId),
  }),
  CasusVastgesteld: metStatusNa('CasusVastgesteld'),
  CasusGestart: metStatusNa('CasusGestart'),
  CasusHervat: metStatusNa('CasusHervat'),
  CasusOnderbroken: metStatusNa('CasusOnderbroken'),
  CasusAfgerond: metStatusNa('CasusAfgerond'),
  CasusOvergedragen: metStatusNa('CasusOvergedragen'),
  CasusBeeindigd: metStatusNa('CasusBeeindigd'),
  CasusGearchiveerd: metStatusNa('CasusGearchiveerd'),
  CasusIngetrokken: metStatusNa('CasusIngetrokken'),
  // The sharing is folded by projections/zicht.ts, for every event.
  DelingVerruimd: gelijk,
  DelingBeperkt: gelijk,
  CollegaBetrokken: gelijk,
  CollegaOntkoppeld: gelijk,
  CasusToegewezen: gelijk,
  TussentijdsBijgestuurd: (stand, data, vastlegging) => ({
    ...stand,
    bijsturingen: [...stand.bijsturingen, { ...data, vastlegging }],
  }),
  UitkomstVastgesteld: (stand, { uitkomst, toelichting }, vastlegging) => ({
    ...stand,
    uitkomst: { uitkomst, toelichting, vastlegging },
  }),
}

const LEEG_DEEL: Readonly<Record<Casusdata<'OnderdeelLeeggemaakt'>['onderdeel'], Partial<Casusstand>>> = {
  GEBIEDSAFWEGING: { gebiedsafweging: null },
  BEDRIJFSSTRATEGIE: { bedrijfsstrategie: null },
  MEETPLAN: { meetplan: null },
  REFERENTIESCENARIO: { referentiescenario: null },
  EFFECT: { effect: null },
  BEREIK: { bereik: null },
  CONTINUITEIT: { continuiteit: null },
  UITKOMST: { uitkomst: null },
}

const metPartner = (stand: Casusstand, partnerId: string, wijziging: Partial<Partner>): Casusstand => ({
  ...stand,
  partners: stand.partners.map((ander) =>
    ander.partnerId === partnerId ? { ...ander, ...wijziging } : ander,
  ),
})

const metFactor = (stand: Casusstand, id: string, vervallen: boolean): Casusstand => ({
  ...stand,
  randvoorwaarden: stand.randvoorwaarden.map((ander) =>
    ander.randvoorwaardeId === id ? { ...ander, vervallen } : ander,
  ),
})
