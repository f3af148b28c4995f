import { type Deelniveau, isRuimer } from '../../events/toegangswaarden.ts'
import { type Casusstatus, KANSEN_PER_PROCES } from '../../events/waarden.ts'
import { eis } from '../decider.ts'
import type { Opdrachtdata, Opdrachtnaam } from './opdrachten.ts'
import {
  type Casustoestand,
  INGEVULD_DOOR,
  type Metingtoestand,
  metWijzigingen,
  type Onderdeeltoestand,
} from './toestand.ts'

/** Per command: what must hold before it may be carried out. Throws `Weigering` when it does not. */
type Voorwaarden = {
  readonly [Naam in Opdrachtnaam]: (
    toestand: Casustoestand,
    data: Opdrachtdata<Naam>,
    op: string | null,
  ) => void
}

export const VOORWAARDEN: Voorwaarden = {
  RegistreerCasus: (toestand, data) => {
    eis(toestand.status === 'ONBEKEND', 'casus-bestaat-al')
    eisSamenhang(data)
  },
  WijzigCasusgegevens: (toestand, { wijzigingen, reden }) => {
    eisOpen(toestand)
    eis(Object.keys(wijzigingen).length > 0, 'niets-gewijzigd')
    const gewijzigd = metWijzigingen(toestand, wijzigingen)
    eisSamenhang(gewijzigd)
    eisDeelbaar(gewijzigd, toestand.niveau, 'vertrouwelijk-maar-gedeeld', 'vertrouwelijkheid')
    eisReden(toestand, true, reden)
  },
  KenRouteToe: (toestand, { route, zijroutes, reden }) => {
    eisOpen(toestand)
    eis(!zijroutes.includes(route), 'zijroute-is-hoofdroute', 'zijroutes')
    eisReden(toestand, toestand.route !== null, reden)
  },

  LegAanleidingVast: (toestand, { reden }) => eisVervangbaar(toestand, 'AanleidingVastgelegd', reden),
  LegGebiedsafwegingVast: (toestand, { reden }) =>
    eisVervangbaar(toestand, 'GebiedsafwegingVastgelegd', reden),
  KoppelStrategie: (toestand, { reden }) => eisVervangbaar(toestand, 'StrategieGekoppeld', reden),
  KoppelOpgave: (toestand, { reden }) => eisVervangbaar(toestand, 'OpgaveGekoppeld', reden),
  StelMeetplanVast: (toestand, { reden }) => eisVervangbaar(toestand, 'MeetplanVastgesteld', reden),
  LegReferentiescenarioVast: (toestand, { reden }) =>
    eisVervangbaar(toestand, 'ReferentiescenarioVastgelegd', reden),
  BeschrijfEffect: (toestand, { reden }) => eisVervangbaar(toestand, 'EffectBeschreven', reden),
  LegBereikVast: (toestand, { reden }) => eisVervangbaar(toestand, 'BereikVastgelegd', reden),
  RegelContinuiteit: (toestand, { reden }) => eisVervangbaar(toestand, 'ContinuiteitGeregeld', reden),
  MaakOnderdeelLeeg: (toestand, { onderdeel }) => {
    eisOpen(toestand)
    eis(isIngevuld(toestand, INGEVULD_DOOR[onderdeel]), 'onderdeel-is-leeg')
    // What an ended casus rests on cannot be taken away from under it.
    if (onderdeel === 'UITKOMST') eis(toestand.status !== 'AFGEROND', 'uitkomst-ontbreekt')
  },

  StelDoel: (toestand, { doelId }) => eisNieuw(toestand, toestand.doelen[doelId], 'doel-bestaat-al'),
  StelDoelBij: (toestand, { doelId, wijzigingen, metingId }) => {
    eisAanwezig(toestand, toestand.doelen[doelId], 'doel-bestaat-niet')
    eis(Object.keys(wijzigingen).length > 0, 'niets-gewijzigd')
    eisMeting(toestand, metingId)
  },
  LaatDoelVervallen: (toestand, { doelId }) =>
    eisAanwezig(toestand, toestand.doelen[doelId], 'doel-bestaat-niet'),
  HerstelDoel: (toestand, { doelId }) =>
    eisVervallen(toestand, toestand.doelen[doelId], 'doel-niet-vervallen'),

  LegNulmetingVast: (toestand, { metingId, doelId }) => {
    eisAanwezig(toestand, toestand.doelen[doelId], 'doel-bestaat-niet')
    eis(!toestand.metingen[metingId], 'meting-bestaat-al')
    eis(!toestand.doelen[doelId]?.nulmeting, 'nulmeting-bestaat-al')
  },
  LegMetingVast: (toestand, { metingId, doelId }, op) => {
    eisAanwezig(toestand, toestand.doelen[doelId], 'doel-bestaat-niet')
    eis(!toestand.metingen[metingId], 'meting-bestaat-al')
    const nulmeting = nulmetingVan(toestand, doelId)
    eis(nulmeting, 'nulmeting-ontbreekt', 'doelId')
    if (op && nulmeting.op) eis(op > nulmeting.op, 'meting-voor-nulmeting', 'op')
  },
  CorrigeerMeting: (toestand, { metingId }) =>
    eisAanwezig(toestand, toestand.metingen[metingId], 'meting-bestaat-niet'),
  LaatMetingVervallen: (toestand, { metingId }) => {
    const meting = toestand.metingen[metingId]
    eisAanwezig(toestand, meting, 'meting-bestaat-niet')
    if (meting?.soort === 'NULMETING')
      eis(vervolgmetingen(toestand, meting.doelId).length === 0, 'nulmeting-heeft-vervolg')
  },
  HerstelMeting: (toestand, { metingId }) => {
    const meting = toestand.metingen[metingId]
    eisVervallen(toestand, meting, 'meting-niet-vervallen')
    const nulmeting = meting && nulmetingVan(toestand, meting.doelId)
    if (meting?.soort === 'NULMETING') eis(!nulmeting, 'nulmeting-bestaat-al')
    else eis(nulmeting, 'nulmeting-ontbreekt')
  },

  LegVeronderstellingVast: (toestand, { veronderstellingId, doelId }) => {
    eisNieuw(toestand, toestand.veronderstellingen[veronderstellingId], 'veronderstelling-bestaat-al')
    if (doelId) eisAanwezig(toestand, toestand.doelen[doelId], 'doel-bestaat-niet')
  },
  LaatVeronderstellingVervallen: (toestand, { veronderstellingId }) =>
    eisAanwezig(toestand, toestand.veronderstellingen[veronderstellingId], 'veronderstelling-bestaat-niet'),
  LegFeitVast: (toestand, { feitId }) => eisNieuw(toestand, toestand.feiten[feitId], 'feit-bestaat-al'),
  LaatFeitVervallen: (toestand, { feitId }) =>
    eisAanwezig(toestand, toestand.feiten[feitId], 'feit-bestaat-niet'),
  KoppelWerkafspraak: (toestand, { werkafspraakId }) =>
    eisNieuw(toestand, toestand.werkafspraken[werkafspraakId], 'werkafspraak-bestaat-al'),
  LaatWerkafspraakVervallen: (toestand, { werkafspraakId }) =>
    eisAanwezig(toestand, toestand.werkafspraken[werkafspraakId], 'werkafspraak-bestaat-niet'),

  WijsRolToe: (toestand, { rol }) => {
    eisOpen(toestand)
    eis(!toestand.rollen.includes(rol), 'rol-bestaat-al', 'rol')
  },
  LaatRolVervallen: (toestand, { rol }) => {
    eisOpen(toestand)
    eis(toestand.rollen.includes(rol), 'rol-bestaat-niet', 'rol')
    eis(toestand.rollen.length > 1, 'laatste-rol', 'rol')
  },
  VoegPartnerToe: (toestand, { partnerId }) =>
    eisNieuw(toestand, toestand.partners[partnerId], 'partner-bestaat-al'),
  LegPartnerinzetVast: (toestand, { partnerId, reden }) => {
    eisAanwezig(toestand, toestand.partners[partnerId], 'partner-bestaat-niet')
    eisReden(toestand, isIngevuld(toestand, `PartnerinzetVastgelegd:${partnerId}`), reden)
  },
  LaatPartnerVervallen: (toestand, { partnerId }) =>
    eisAanwezig(toestand, toestand.partners[partnerId], 'partner-bestaat-niet'),
  HerstelPartner: (toestand, { partnerId }) =>
    eisVervallen(toestand, toestand.partners[partnerId], 'partner-niet-vervallen'),
  LegRandvoorwaardeVast: (toestand, { randvoorwaardeId }) =>
    eisNieuw(toestand, toestand.randvoorwaarden[randvoorwaardeId], 'randvoorwaarde-bestaat-al'),
  LaatRandvoorwaardeVervallen: (toestand, { randvoorwaardeId }) =>
    eisAanwezig(toestand, toestand.randvoorwaarden[randvoorwaardeId], 'randvoorwaarde-bestaat-niet'),
  HerstelRandvoorwaarde: (toestand, { randvoorwaardeId }) =>
    eisVervallen(toestand, toestand.randvoorwaarden[randvoorwaardeId], 'randvoorwaarde-niet-vervallen'),

  VoegNotitieToe: (toestand, { notitieId }) => {
    eis(toestand.status !== 'GEARCHIVEERD', 'casus-is-gearchiveerd')
    eis(!toestand.notities[notitieId], 'notitie-bestaat-al')
  },
  LaatNotitieVervallen: (toestand, { notitieId }) => {
    eis(toestand.status !== 'GEARCHIVEERD', 'casus-is-gearchiveerd')
    eis(isActief(toestand.notities[notitieId]), 'notitie-bestaat-niet')
  },
  KoppelMethodiek: (toestand, { methodiekId }) => {
    eisOpen(toestand)
    eis(!toestand.methodieken.includes(methodiekId), 'methodiek-al-gekoppeld', 'methodiekId')
  },
  OntkoppelMethodiek: (toestand, { methodiekId }) => {
    eisOpen(toestand)
    eis(toestand.methodieken.includes(methodiekId), 'methodiek-niet-gekoppeld', 'methodiekId')
  },

  StelCasusVast: (toestand) => eisStatus(toestand, ['CONCEPT']),
  StartCasus: (toestand) => eisStatus(toestand, ['VASTGESTELD']),
  OnderbreekCasus: (toestand) => eisStatus(toestand, ['IN_UITVOERING']),
  HervatCasus: (toestand) => eisStatus(toestand, ['ONDERBROKEN']),
  StuurTussentijdsBij: (toestand, { metingId }) => {
    eisStatus(toestand, ['IN_UITVOERING', 'ONDERBROKEN'])
    eisMeting(toestand, metingId)
  },
  /** No outcome without a measurement, unless it says with a reason that none can be established. */
  StelUitkomstVast: (toestand, { uitkomst, reden }) => {
    eisStatus(toestand, ['IN_UITVOERING', 'ONDERBROKEN', 'AFGEROND'])
    eisReden(toestand, isIngevuld(toestand, 'UitkomstVastgesteld'), reden)
    if (uitkomst === 'NIET_VAST_TE_STELLEN') return
    eis(heeftVervolgmeting(toestand), 'uitkomst-zonder-meting', 'uitkomst')
    if (uitkomst === 'DALING_VOORKOMEN')
      eis(isIngevuld(toestand, 'ReferentiescenarioVastgelegd'), 'uitkomst-zonder-referentie', 'uitkomst')
  },
  RondCasusAf: (toestand) => {
    eisStatus(toestand, ['IN_UITVOERING', 'ONDERBROKEN'])
    eis(isIngevuld(toestand, 'UitkomstVastgesteld'), 'uitkomst-ontbreekt')
  },
  DraagCasusOver: (toestand) => eisStatus(toestand, ['AFGEROND']),
  BeeindigCasus: (toestand) => eisStatus(toestand, ['AFGEROND']),
  ArchiveerCasus: (toestand) => eisStatus(toestand, ['OVERGEDRAGEN', 'BEEINDIGD']),
  TrekCasusIn: (toestand) => eisStatus(toestand, ['CONCEPT', 'VASTGESTELD']),

  VerruimDeling: (toestand, { niveau }) => {
    eis(isRuimer(niveau, toestand.niveau), 'deling-niet-ruimer', 'niveau')
    if (toestand.status === 'INGETROKKEN')
      eis(!isRuimer(niveau, 'EIGEN_CORPORATIE'), 'ingetrokken-niet-te-delen', 'niveau')
    eisDeelbaar(toestand, niveau, 'casus-is-vertrouwelijk', 'niveau')
  },
  BeperkDeling: (toestand, { niveau }) =>
    eis(isRuimer(toestand.niveau, niveau), 'deling-niet-beperkter', 'niveau'),
  BetrekCollega: (toestand, { accountId }) =>
    eis(!toestand.betrokkenen.includes(accountId), 'collega-al-betrokken', 'accountId'),
  OntkoppelCollega: (toestand, { accountId }) =>
    eis(toestand.betrokkenen.includes(accountId), 'collega-niet-betrokken', 'accountId'),
  /** Who may hand over to whom is known outside the casus: who belongs to the organisation. */
  WijsCasusToe: () => {},
}

const GESLOTEN: readonly string[] = [
  'OVERGEDRAGEN',
  'BEEINDIGD',
  'GEARCHIVEERD',
  'INGETROKKEN',
] satisfies Casusstatus[]

const eisOpen = (toestand: Casustoestand): void =>
  eis(!GESLOTEN.includes(toestand.status), 'casus-is-gesloten')

/** What is confidential or secret stays within the organisation. */
const eisDeelbaar = (
  { vertrouwelijkheid }: Casustoestand,
  niveau: Deelniveau,
  code: string,
  veld: string,
): void => {
  if (vertrouwelijkheid === 'VER' || vertrouwelijkheid === 'GEH')
    eis(!isRuimer(niveau, 'EIGEN_CORPORATIE'), code, veld)
}

const eisStatus = (toestand: Casustoestand, toegestaan: readonly Casusstatus[]): void =>
  eis((toegestaan as readonly string[]).includes(toestand.status), 'status-laat-dit-niet-toe')

interface Samenhang {
  readonly startdatum: string | null
  readonly einddatum: string | null
  readonly primairProces: string | null
  readonly beheersoort: string | null
  readonly kansen: readonly string[]
}

/** What must fit together, whichever part of it was changed. */
const eisSamenhang = ({ startdatum, einddatum, primairProces, beheersoort, kansen }: Samenhang): void => {
  if (startdatum && einddatum) eis(einddatum >= startdatum, 'einddatum-voor-start', 'einddatum')
  if (beheersoort) eis(primairProces === 'BEHEREN', 'beheersoort-zonder-beheren', 'beheersoort')
  const vanProces = Object.entries(KANSEN_PER_PROCES).find(([naam]) => naam === primairProces)
  const toegestaan: readonly string[] = vanProces?.[1] ?? []
  eis(
    kansen.every((kans) => toegestaan.includes(kans)),
    'kans-past-niet-bij-proces',
    'kansen',
  )
}

const eisVervangbaar = (toestand: Casustoestand, sleutel: string, reden: string | null): void => {
  eisOpen(toestand)
  eisReden(toestand, isIngevuld(toestand, sleutel), reden)
}

/** A value that stood there may be typed over freely in a concept; later a change says why. */
const eisReden = (toestand: Casustoestand, stondErAl: boolean, reden: string | null): void => {
  if (stondErAl && toestand.status !== 'CONCEPT') eis(reden, 'reden-verplicht', 'reden')
}

const isIngevuld = (toestand: Casustoestand, sleutel: string): boolean => toestand.ingevuld.includes(sleutel)

type Onderdeel = Onderdeeltoestand | undefined

const isActief = (onderdeel: Onderdeel): boolean => onderdeel !== undefined && !onderdeel.vervallen

const eisNieuw = (toestand: Casustoestand, onderdeel: Onderdeel, code: string): void => {
  eisOpen(toestand)
  eis(!onderdeel, code)
}

const eisAanwezig = (toestand: Casustoestand, onderdeel: Onderdeel, code: string): void => {
  eisOpen(toestand)
  eis(isActief(onderdeel), code)
}

const eisVervallen = (toestand: Casustoestand, onderdeel: Onderdeel, code: string): void => {
  eisOpen(toestand)
  eis(onderdeel?.vervallen, code)
}

const eisMeting = (toestand: Casustoestand, metingId: string | null): void => {
  if (metingId !== null) eis(isActief(toestand.metingen[metingId]), 'meting-bestaat-niet', 'metingId')
}

const nulmetingVan = (toestand: Casustoestand, doelId: string): Metingtoestand | undefined =>
  toestand.metingen[toestand.doelen[doelId]?.nulmeting ?? '']

const vervolgmetingen = (toestand: Casustoestand, doelId: string): readonly Metingtoestand[] =>
  Object.values(toestand.metingen).filter(
    (meting) => meting.doelId === doelId && meting.soort === 'VERVOLG' && isActief(meting),
  )

/** A measurement after the baseline on a goal that still counts. */
const heeftVervolgmeting = (toestand: Casustoestand): boolean =>
  Object.entries(toestand.doelen).some(
    ([doelId, doel]) => isActief(doel) && vervolgmetingen(toestand, doelId).length > 0,
  )
