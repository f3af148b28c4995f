import type { Casusdata, Casusgebeurtenis, LeegTeMaken } from '../../events/casus.ts'
import { vouwCasus } from '../../projections/casusdossier.ts'
import type { Casusstand, Doel, Doelwijzigingen, Meting } from '../../projections/casusdossier-typen.ts'
import type { StoredEvent } from '../store/ports.ts'
import type { Casusopdracht } from './opdrachten.ts'

interface Hoe {
  readonly reden: string
  /** UUIDv7 for what is written down again, because its withdrawal has no way back. */
  newId(): string
}

/** The commands that undo one earlier command, its last event first; null when there is no way back. */
export const ongedaan = (
  events: readonly StoredEvent[],
  opdrachtId: string,
  hoe: Hoe,
): readonly Casusopdracht[] | null => {
  const eigen = events.filter((event) => event.commandId === opdrachtId)
  const voor = vouwCasus(events.slice(0, (eigen[0]?.version ?? 1) - 1))
  if (!voor || eigen.length === 0) return null
  // The log checked each event against its type on the way in.
  const terug = eigen
    .toReversed()
    .map((event) => tegendeel(voor, event as StoredEvent & Casusgebeurtenis, hoe))
  return terug.includes(null) ? null : terug.flatMap((opdrachten) => opdrachten ?? [])
}

type Naam = Casusgebeurtenis['type']
type Tegendeel<N extends Naam> = (
  voor: Casusstand,
  data: Casusdata<N>,
  hoe: Hoe,
) => Casusopdracht | readonly Casusopdracht[] | null

const tegendeel = <N extends Naam>(
  voor: Casusstand,
  { type, data }: { [M in N]: { readonly type: M; readonly data: Casusdata<M> } }[N],
  hoe: Hoe,
): readonly Casusopdracht[] | null => {
  const opdrachten = TEGENDEEL[type]?.(voor, data, hoe) ?? null
  return opdrachten === null ? null : [opdrachten].flat()
}

/** Steps in the life of a casus have their own way on; what is not here cannot be undone. */
const TEGENDEEL: { readonly [N in Naam]?: Tegendeel<N> } = {
  CasusgegevensGewijzigd: ({ gegevens }, { wijzigingen }, { reden }) => ({
    type: 'WijzigCasusgegevens',
    data: { wijzigingen: zelfdeVelden(gegevens, wijzigingen), reden },
  }),
  RouteToegekend: ({ route, zijroutes, vormen }, _, { reden }) => ({
    type: 'KenRouteToe',
    data: { route, zijroutes: [...zijroutes], vormen: [...vormen], reden },
  }),
  AanleidingVastgelegd: ({ aanleiding }, _, { reden }) => ({
    type: 'LegAanleidingVast',
    data: { ...aanleiding, reden },
  }),
  GebiedsafwegingVastgelegd: ({ gebiedsafweging }, _, { reden }) =>
    gebiedsafweging === null
      ? leeg('GEBIEDSAFWEGING', reden)
      : { type: 'LegGebiedsafwegingVast', data: { gebiedsafweging, reden } },
  StrategieGekoppeld: ({ bedrijfsstrategie }, _, { reden }) =>
    bedrijfsstrategie === null
      ? leeg('BEDRIJFSSTRATEGIE', reden)
      : { type: 'KoppelStrategie', data: { bedrijfsstrategie, reden } },
  OpgaveGekoppeld: ({ opgaven }, _, { reden }) => ({
    type: 'KoppelOpgave',
    data: { opgaven: [...opgaven], reden },
  }),
  MeetplanVastgesteld: ({ meetplan }, _, { reden }) =>
    meetplan ? { type: 'StelMeetplanVast', data: { ...meetplan, reden } } : leeg('MEETPLAN', reden),
  ReferentiescenarioVastgelegd: ({ referentiescenario }, _, { reden }) =>
    referentiescenario
      ? { type: 'LegReferentiescenarioVast', data: { ...referentiescenario, reden } }
      : leeg('REFERENTIESCENARIO', reden),
  EffectBeschreven: ({ effect }, _, { reden }) =>
    effect === null ? leeg('EFFECT', reden) : { type: 'BeschrijfEffect', data: { tekst: effect, reden } },
  BereikVastgelegd: ({ bereik }, _, { reden }) =>
    bereik ? { type: 'LegBereikVast', data: { ...bereik, reden } } : leeg('BEREIK', reden),
  ContinuiteitGeregeld: ({ continuiteit }, _, { reden }) =>
    continuiteit
      ? { type: 'RegelContinuiteit', data: { ...continuiteit, reden } }
      : leeg('CONTINUITEIT', reden),
  UitkomstVastgesteld: ({ uitkomst }, _, { reden }) =>
    uitkomst
      ? {
          type: 'StelUitkomstVast',
          data: { uitkomst: uitkomst.uitkomst, toelichting: uitkomst.toelichting, reden },
        }
      : leeg('UITKOMST', reden),

  DoelGesteld: (_, { doelId }, { reden }) => ({ type: 'LaatDoelVervallen', data: { doelId, reden } }),
  DoelBijgesteld: (voor, { doelId, wijzigingen }, { reden }) => {
    const doel = voor.doelen.find((ander) => ander.doelId === doelId)
    if (!doel) return null
    return {
      type: 'StelDoelBij',
      data: {
        doelId,
        wijzigingen: zelfdeVelden<Doel, Doelwijzigingen>(doel, wijzigingen),
        reden,
        metingId: null,
      },
    }
  },
  DoelVervallen: (_, { doelId }) => ({ type: 'HerstelDoel', data: { doelId } }),
  DoelHersteld: (_, { doelId }, { reden }) => ({ type: 'LaatDoelVervallen', data: { doelId, reden } }),
  NulmetingVastgelegd: (_, { metingId }, { reden }) => ({
    type: 'LaatMetingVervallen',
    data: { metingId, reden },
  }),
  MetingVastgelegd: (_, { metingId }, { reden }) => ({
    type: 'LaatMetingVervallen',
    data: { metingId, reden },
  }),
  MetingGecorrigeerd: (voor, { metingId }, { reden }) => {
    const meting = metingMet(voor, metingId)
    if (!meting) return null
    const { waarde, n, bron } = meting
    return { type: 'CorrigeerMeting', data: { metingId, waarde, n, bron, reden } }
  },
  MetingVervallen: (_, { metingId }) => ({ type: 'HerstelMeting', data: { metingId } }),
  MetingHersteld: (_, { metingId }, { reden }) => ({
    type: 'LaatMetingVervallen',
    data: { metingId, reden },
  }),

  PartnerToegevoegd: (_, { partnerId }, { reden }) => ({
    type: 'LaatPartnerVervallen',
    data: { partnerId, reden },
  }),
  PartnerinzetVastgelegd: (voor, { partnerId }, { reden }) => {
    const partner = voor.partners.find((ander) => ander.partnerId === partnerId)
    // Added by the same command: withdrawing the partner says it all.
    if (!partner) return []
    const inzet = partner.inzet ?? { taak: null, uren: null, kostenEuro: null, batenEuro: null }
    return { type: 'LegPartnerinzetVast', data: { partnerId, ...inzet, reden } }
  },
  PartnerVervallen: (_, { partnerId }) => ({ type: 'HerstelPartner', data: { partnerId } }),
  PartnerHersteld: (_, { partnerId }, { reden }) => ({
    type: 'LaatPartnerVervallen',
    data: { partnerId, reden },
  }),
  RandvoorwaardeVastgelegd: (_, { randvoorwaardeId }, { reden }) => ({
    type: 'LaatRandvoorwaardeVervallen',
    data: { randvoorwaardeId, reden },
  }),
  RandvoorwaardeVervallen: (_, { randvoorwaardeId }) => ({
    type: 'HerstelRandvoorwaarde',
    data: { randvoorwaardeId },
  }),
  RandvoorwaardeHersteld: (_, { randvoorwaardeId }, { reden }) => ({
    type: 'LaatRandvoorwaardeVervallen',
    data: { randvoorwaardeId, reden },
  }),
  RolToegewezen: (_, { rol }, { reden }) => ({ type: 'LaatRolVervallen', data: { rol, reden } }),
  RolVervallen: ({ rollen }, { rol }) => ({
    type: 'WijsRolToe',
    data: { rol, toelichting: rollen.find((ander) => ander.rol === rol)?.toelichting ?? null },
  }),
  MethodiekGekoppeld: (_, { methodiekId }, { reden }) => ({
    type: 'OntkoppelMethodiek',
    data: { methodiekId, reden },
  }),
  MethodiekOntkoppeld: (_, { methodiekId }) => ({ type: 'KoppelMethodiek', data: { methodiekId } }),

  NotitieToegevoegd: (_, { notitieId }, { reden }) => ({
    type: 'LaatNotitieVervallen',
    data: { notitieId, reden },
  }),
  FeitVastgelegd: (_, { feitId }, { reden }) => ({ type: 'LaatFeitVervallen', data: { feitId, reden } }),
  VeronderstellingVastgelegd: (_, { veronderstellingId }, { reden }) => ({
    type: 'LaatVeronderstellingVervallen',
    data: { veronderstellingId, reden },
  }),
  WerkafspraakGekoppeld: (_, { werkafspraakId }, { reden }) => ({
    type: 'LaatWerkafspraakVervallen',
    data: { werkafspraakId, reden },
  }),
  NotitieVervallen: ({ notities }, { notitieId }, hoe) => {
    const oud = notities.find((ander) => ander.notitieId === notitieId)
    return oud
      ? {
          type: 'VoegNotitieToe',
          data: { notitieId: hoe.newId(), tekst: oud.tekst, zichtbaarheid: oud.zichtbaarheid },
        }
      : null
  },
  FeitVervallen: ({ feiten }, { feitId }, hoe) => {
    const oud = feiten.find((ander) => ander.feitId === feitId)
    return oud
      ? { type: 'LegFeitVast', data: { feitId: hoe.newId(), tekst: oud.tekst, bron: oud.bron } }
      : null
  },
  DelingVerruimd: ({ deling: { niveau } }, _, { reden }) => ({
    type: 'BeperkDeling',
    data: { niveau, reden },
  }),
  DelingBeperkt: ({ deling: { niveau } }, _, { reden }) => ({
    type: 'VerruimDeling',
    data: { niveau, reden },
  }),
  CollegaBetrokken: (_, { accountId }, { reden }) => ({
    type: 'OntkoppelCollega',
    data: { accountId, reden },
  }),
  CollegaOntkoppeld: (_, { accountId }) => ({ type: 'BetrekCollega', data: { accountId } }),
  CasusToegewezen: ({ deling: { eigenaar, organisatieId } }, _, { reden }) => ({
    type: 'WijsCasusToe',
    data: { eigenaar, organisatieId, reden },
  }),
  CasusOnderbroken: () => ({ type: 'HervatCasus', data: {} }),
  CasusHervat: (_, __, { reden }) => ({ type: 'OnderbreekCasus', data: { reden } }),
}

const leeg = (onderdeel: LeegTeMaken, reden: string): Casusopdracht => ({
  type: 'MaakOnderdeelLeeg',
  data: { onderdeel, reden },
})

/** The old values of the fields that were changed. */
const zelfdeVelden = <Oud extends object, Wijzigingen extends object>(
  oud: Oud,
  nieuw: Wijzigingen,
): Wijzigingen => Object.fromEntries(Object.entries(oud).filter(([veld]) => veld in nieuw)) as Wijzigingen

const metingMet = (stand: Casusstand, metingId: string): Meting | undefined =>
  stand.doelen.flatMap(({ metingen }) => metingen).find((meting) => meting.metingId === metingId)
