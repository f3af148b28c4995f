import type { Casusdata, Casusgebeurtenis } from '../events/casus.ts'
import type { SroiAnalysedata, SroiAnalysegebeurtenis } from '../events/sroi-analyse.ts'
import { DEELNIVEAUS } from '../events/toegangswaarden.ts'
import * as waarden from '../events/waarden.ts'
import { parametersMet } from '../src/sroi-analyse/parameterinvoer.ts'
import type { Logregel } from './gebeurtenissen.ts'
import { tekstVan } from './teksten.ts'

type Kans = () => number

const DAG = 86_400_000
const GEMEENTEN = [
  '0363',
  '0599',
  '0344',
  '0518',
  '0758',
  '0772',
  '0855',
  '0014',
  '0034',
  '0632',
  '0202',
  '0268',
]
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

/** Ids that grow with the number of the casus, as UUIDv7 do; `soort` keeps the kinds apart. */
export const uuid = (soort: number, nummer: number): string =>
  `0190${nummer.toString(16).padStart(8, '0')}`.replace(/^(.{8})(.{4})$/, '$1-$2') +
  `-7000-8000-${soort.toString(16)}${nummer.toString(16).padStart(11, '0')}`

const een = <T>(lijst: readonly T[], kans: Kans): T => lijst[Math.floor(kans() * lijst.length)] as T

const registratie = (nummer: number, startdatum: string, kans: Kans): Casusdata<'CasusGeregistreerd'> => {
  const wijk = tekstVan(1, kans)
  return {
    naam: `${tekstVan(3, kans)} ${wijk} ${nummer}`,
    corporatie: {
      naam: `Woonstichting ${een(['De Trap', 'Het Baken', 'Thuis', 'Samen'], kans)}`,
      kvkNummer: null,
      lNummer: null,
    },
    gebieden: [
      {
        naam: wijk,
        code: `WK${een(GEMEENTEN, kans)}${String(nummer % 40).padStart(2, '0')}`,
        peiljaar: 2025,
      },
    ],
    primairProces: een(waarden.PRIMAIRE_PROCESSEN, kans),
    beheersoort: null,
    kansen: [],
    doelgroepen: [een(waarden.DOELGROEPEN, kans)],
    startdatum,
    einddatum: null,
    trekkerRol: null,
    vertrouwelijkheid: 'INT',
    fysiekeKoppeling: null,
    route: een(waarden.ROUTES, kans),
    rollen: [een(waarden.ROLLEN, kans)],
    aanleiding: tekstVan(25, kans),
    fictief: nummer % 20 === 0,
    herkomst: null,
  }
}

const aanleiding = (kans: Kans): Casusdata<'AanleidingVastgelegd'> => ({
  aanleiding: tekstVan(30, kans),
  waaromHier: tekstVan(15, kans),
  waaromNu: kans() < 0.6 ? tekstVan(15, kans) : null,
  reden: null,
})

const route = (kans: Kans): Casusdata<'RouteToegekend'> => {
  const hoofd = een(waarden.ROUTES, kans)
  return {
    route: hoofd,
    zijroutes: waarden.ROUTES.filter((ander) => ander !== hoofd && kans() < 0.2),
    vormen: [een(waarden.TREDEVORMEN, kans)],
    reden: null,
  }
}

const doel = (doelId: string, streefdatum: string, kans: Kans): Casusdata<'DoelGesteld'> => ({
  doelId,
  omschrijving: tekstVan(10, kans),
  indicator: tekstVan(4, kans),
  eenheid: 'deelnemers',
  nulwaarde: '0',
  streefwaarde: '40',
  streefdatum,
  doelniveau: een(waarden.DOELNIVEAUS, kans),
  ambitie: een(waarden.AMBITIES, kans),
})

const partner = (partnerId: string, kans: Kans): Casusdata<'PartnerToegevoegd'> => ({
  partnerId,
  naam: tekstVan(2, kans),
  soort: een(waarden.PARTNERSOORTEN, kans),
  rol: null,
})

const inzet = (partnerId: string, kans: Kans): Casusdata<'PartnerinzetVastgelegd'> => ({
  partnerId,
  taak: tekstVan(6, kans),
  uren: '120',
  kostenEuro: '8500',
  batenEuro: null,
  reden: null,
})

const meetplan = (meetmomenten: string[], kans: Kans): Casusdata<'MeetplanVastgesteld'> => ({
  instrument: tekstVan(2, kans),
  instrumentversie: null,
  meetmomenten,
  vergelijkingsgroep: null,
  smsNiveau: 1 + Math.floor(kans() * 3),
  reden: null,
})

const meting = (metingId: string, doelId: string, kans: Kans): Casusdata<'MetingVastgelegd'> => ({
  metingId,
  doelId,
  waarde: String(Math.floor(kans() * 40)),
  n: 12 + Math.floor(kans() * 60),
  bron: null,
})

const notitie = (notitieId: string, kans: Kans): Casusdata<'NotitieToegevoegd'> => ({
  notitieId,
  tekst: tekstVan(25, kans),
  zichtbaarheid: 'INTERN',
})

const bereik = (kans: Kans): Casusdata<'BereikVastgelegd'> => {
  const beoogd = 20 + Math.floor(kans() * 200)
  return {
    bereikt: Math.floor(beoogd * kans()),
    beoogd,
    eenheid: kans() < 0.7 ? 'DEELNEMERS' : 'HUISHOUDENS',
    reden: null,
  }
}

const factor = (randvoorwaardeId: string, kans: Kans): Casusdata<'RandvoorwaardeVastgelegd'> => ({
  randvoorwaardeId,
  soort: een(waarden.RANDVOORWAARDESOORTEN, kans),
  tekst: tekstVan(12, kans),
  label: tekstVan(1, kans),
})

const uitkomst = (kans: Kans): Casusdata<'UitkomstVastgesteld'> => ({
  uitkomst: een(waarden.UITKOMSTEN, kans),
  toelichting: tekstVan(12, kans),
  reden: null,
})

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

const analyse = (nummer: number, casusId: string, tijd: number, kans: Kans): readonly Logregel[] => {
  const stroom = `sroi-analyse-${uuid(9, nummer)}`
  const gebeurt = <Naam extends SroiAnalysegebeurtenis['type']>(
    type: Naam,
    data: SroiAnalysedata<Naam>,
  ): Logregel => ({
    stroom,
    tijd,
    type,
    data,
  })
  return [
    gebeurt('SroiAnalyseGestart', {
      casusId,
      soort: kans() < 0.5 ? 'PROGNOSE' : 'REALISATIE',
      naam: tekstVan(4, kans),
      parameters: PARAMETERS,
      kopieVan: null,
      fictief: true,
      herkomst: null,
    }),
    gebeurt('RijToegevoegd', rij(uuid(10, nummer), kans)),
    gebeurt('RijToegevoegd', rij(uuid(11, nummer), kans)),
    gebeurt(
      'SroiAnalyseVastgesteld',
      vaststelling(uuid(10, nummer), new Date(tijd).toISOString().slice(0, 10), kans),
    ),
  ]
}

const PARAMETERS = parametersMet(
  {
    soort: 'TABEL',
    code: 'mkba-2026',
    versie: 1,
    rKortPct: '2.8',
    grensJaren: 35,
    rLangPct: '1.8',
  },
  'EIND',
  2026,
)

const filter = (pct: string, kans: Kans) => ({ pct, onderbouwing: tekstVan(5, kans) })

const rij = (rijId: string, kans: Kans): SroiAnalysedata<'RijToegevoegd'> => ({
  rijId,
  belanghebbende: tekstVan(1, kans),
  groepsgrootte: 60,
  aantalBetrokken: 12,
  inbreng: { omschrijving: tekstVan(3, kans), soort: 'GELD', euro: '40000', jaar: 0 },
  uitkomst: {
    omschrijving: tekstVan(4, kans),
    prestatie: null,
    indicator: tekstVan(2, kans),
    bron: null,
    steekproefN: 12,
    hoeveelheid: '12',
    eenheid: 'deelnemers',
    duurJaren: 2,
    startPeriode: 1,
    proxy: tekstVan(3, kans),
    proxyEuro: '8500',
    proxySoort: 'MAATSCHAPPELIJK',
    proxyBron: null,
    proxyPrijspeil: 2025,
    indexfactor: '1',
    tochGebeurd: filter('40', kans),
    verdringing: { ...filter('10', kans), niveau: null },
    toerekeningAanAnderen: { ...filter('30', kans), verdeling: [] },
    afname: filter('30', kans),
  },
})

const vaststelling = (
  rijId: string,
  peildatum: string,
  kans: Kans,
): SroiAnalysedata<'SroiAnalyseVastgesteld'> => {
  const ratio = 0.4 + kans() * 3
  return {
    peildatum,
    resultaat: {
      rekenversie: 1,
      investering: '80000',
      bruto: '408000',
      contanteWaarde: (80_000 * ratio).toFixed(2),
      nettoContanteWaarde: (80_000 * (ratio - 1)).toFixed(2),
      ratio: ratio.toFixed(10),
      ratioNulReden: null,
      nettoRatio: (ratio - 1).toFixed(10),
      laag: (ratio * 0.6).toFixed(10),
      hoog: (ratio * 1.4).toFixed(10),
      uiterstLaag: (ratio * 0.3).toFixed(10),
      uiterstHoog: (ratio * 2).toFixed(10),
      terugverdientijdMaanden: '18',
      n: 12,
      gevoeligst: [
        {
          rijId,
          aanname: 'tochGebeurdPct',
          laag: (ratio * 0.7).toFixed(10),
          hoog: (ratio * 1.3).toFixed(10),
        },
        { rijId, aanname: 'hoeveelheid', laag: (ratio * 0.8).toFixed(10), hoog: (ratio * 1.2).toFixed(10) },
      ],
    },
  }
}
