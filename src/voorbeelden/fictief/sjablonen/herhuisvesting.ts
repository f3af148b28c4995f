import type { Sjabloon } from '../sjabloon.ts'

export const HERHUISVESTING: Sjabloon = {
  naam: 'Meekijken bij herhuisvesting',
  beschrijving:
    'Wie moet verhuizen vanwege sloop of renovatie, krijgt drie gesprekken aan huis. Niet alleen over de woning, ook over wat de bewoner verder wil: werk, taal, zorg of contact.',
  mechanisme:
    'Een verhuizing maakt los wat vastzat. Op dat moment is hulp welkom die op een ander moment bemoeienis zou zijn.',
  voorwaarden:
    'Gesprekken door iemand die niet over de woning beslist, en hulp die binnen twee weken kan beginnen.',
  kostenEuro: '980',
  route: 'WONEN',
  zijroutes: ['LEREN'],
  vormen: ['INFORMEEL', 'FORMEEL'],
  primairProces: 'HERHUISVESTING',
  beheersoort: null,
  kans: 'ACHTER_DE_VOORDEUR',
  rollen: ['HUISVESTER', 'OPDRACHTGEVER'],
  doelgroepen: ['GEZINNEN', 'SENIOREN', 'NOG_NIET_IN_BEELD'],
  casusnaam: 'Verhuizen als kans, {buurt}',
  aanleiding:
    'In {buurt} worden 96 woningen gesloopt. Bij eerdere sloop verhuisden problemen ongezien mee naar de volgende buurt.',
  bereik: [40, 110],
  eenheid: 'HUISHOUDENS',
  doelen: [
    {
      omschrijving: 'Huishoudens krijgen hulp die past',
      indicator: 'Huishoudens met een hulpvraag die binnen een maand hulp hebben',
      eenheid: 'procent',
      niveau: 'INDIVIDU',
      nul: 28,
      streef: 65,
    },
    {
      omschrijving: 'Bewoners voelen zich thuis in hun nieuwe buurt',
      indicator: 'Rapportcijfer voor de nieuwe buurt',
      eenheid: 'rapportcijfer',
      niveau: 'BUURT',
      nul: 6,
      streef: 7,
    },
  ],
  instrument: 'Gespreksleidraad met zes leefgebieden',
  partners: [
    ['Maatschappelijk werk', 'WELZIJN', 'Voert de gesprekken aan huis'],
    ['Bewonerscommissie', 'HUURDERS', 'Stelt bewoners gerust en denkt mee'],
  ],
  succes: [
    ['onafhankelijk gesprek', 'De gesprekken stonden los van de verhuisregeling'],
    ['snelle hulp', 'Hulp begon binnen twee weken'],
  ],
  faal: [
    ['planning schoof', 'De sloop schoof een jaar op en het vertrouwen zakte weg'],
    ['geen opvolging', 'Na de verhuizing kende de nieuwe beheerder het plan niet'],
  ],
  activiteit: 'Drie gesprekken aan huis voor, tijdens en na de verhuizing',
  effect: 'Hulpvragen komen eerder op tafel',
  rijen: [
    {
      belanghebbende: 'Bewoners',
      uitkomst: 'Hulp op tijd',
      indicator: 'Huishoudens die hulp kregen en er iets aan hadden',
      eenheid: 'huishoudens',
      aandeel: 34,
      proxy: 'Waarde van minder zorgen in het gezin (fictief bedrag)',
      euro: 3100,
      soort: 'WELZIJN',
      filters: [35, 0, 40, 25],
      duur: 2,
    },
    {
      belanghebbende: 'Gemeente',
      uitkomst: 'Minder zware hulp later',
      indicator: 'Huishoudens die geen zware hulp nodig hadden',
      eenheid: 'huishoudens',
      aandeel: 5,
      proxy: 'Kosten van een zwaar hulptraject (fictief bedrag)',
      euro: 11900,
      soort: 'PUBLIEK_KASSTROOM',
      filters: [50, 0, 30, 0],
      duur: 1,
    },
  ],
}
