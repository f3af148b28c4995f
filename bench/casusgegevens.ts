import { FACTORSOORTEN } from '../events/casus/factoren.ts'
import type { Casusdata } from '../events/casus.ts'
import * as waarden from '../events/waarden.ts'
import { tekstVan } from './teksten.ts'
import { een, type Kans } from './toeval.ts'

/* What the events of a casus hold (fictief). */

export const registratie = (
  nummer: number,
  startdatum: string,
  kans: Kans,
): Casusdata<'CasusGeregistreerd'> => {
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

export const aanleiding = (kans: Kans): Casusdata<'AanleidingVastgelegd'> => ({
  aanleiding: tekstVan(30, kans),
  waaromHier: tekstVan(15, kans),
  waaromNu: kans() < 0.6 ? tekstVan(15, kans) : null,
  reden: null,
})

export const route = (kans: Kans): Casusdata<'RouteToegekend'> => {
  const hoofd = een(waarden.ROUTES, kans)
  return {
    route: hoofd,
    zijroutes: waarden.ROUTES.filter((ander) => ander !== hoofd && kans() < 0.2),
    vormen: [een(waarden.TREDEVORMEN, kans)],
    reden: null,
  }
}

export const doel = (doelId: string, streefdatum: string, kans: Kans): Casusdata<'DoelGesteld'> => ({
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

export const partner = (partnerId: string, kans: Kans): Casusdata<'PartnerToegevoegd'> => ({
  partnerId,
  naam: tekstVan(2, kans),
  soort: een(waarden.PARTNERSOORTEN, kans),
  rol: null,
})

export const inzet = (partnerId: string, kans: Kans): Casusdata<'PartnerinzetVastgelegd'> => ({
  partnerId,
  taak: tekstVan(6, kans),
  uren: '120',
  kostenEuro: '8500',
  batenEuro: null,
  reden: null,
})

export const meetplan = (meetmomenten: string[], kans: Kans): Casusdata<'MeetplanVastgesteld'> => ({
  instrument: tekstVan(2, kans),
  instrumentversie: null,
  meetmomenten,
  vergelijkingsgroep: null,
  smsNiveau: 1 + Math.floor(kans() * 3),
  reden: null,
})

export const meting = (metingId: string, doelId: string, kans: Kans): Casusdata<'MetingVastgelegd'> => ({
  metingId,
  doelId,
  waarde: String(Math.floor(kans() * 40)),
  n: 12 + Math.floor(kans() * 60),
  bron: null,
})

export const notitie = (notitieId: string, kans: Kans): Casusdata<'NotitieToegevoegd'> => ({
  notitieId,
  tekst: tekstVan(25, kans),
  zichtbaarheid: 'INTERN',
})

export const bereik = (kans: Kans): Casusdata<'BereikVastgelegd'> => {
  const beoogd = 20 + Math.floor(kans() * 200)
  return {
    bereikt: Math.floor(beoogd * kans()),
    beoogd,
    eenheid: kans() < 0.7 ? 'DEELNEMERS' : 'HUISHOUDENS',
    reden: null,
  }
}

export const factor = (randvoorwaardeId: string, kans: Kans): Casusdata<'RandvoorwaardeVastgelegd'> => ({
  randvoorwaardeId,
  soort: een(FACTORSOORTEN, kans),
  tekst: tekstVan(12, kans),
  label: tekstVan(1, kans),
})

export const uitkomst = (kans: Kans): Casusdata<'UitkomstVastgesteld'> => ({
  uitkomst: een(waarden.UITKOMSTEN, kans),
  toelichting: tekstVan(12, kans),
  reden: null,
})
