import type { Sjabloon } from '../sjabloon.ts'

export const HUURACHTERSTAND: Sjabloon = {
  naam: 'Vroeg erop af bij huurachterstand',
  beschrijving:
    'Bij de eerste gemiste huur belt een medewerker aan. Samen maken huurder en medewerker een plan: wat moet vandaag, wat kan later, en wie helpt daarbij.',
  mechanisme:
    'Wie vroeg en zonder dreiging contact krijgt, schaamt zich minder en komt eerder in beweging. Een kleine schuld is nog te overzien.',
  voorwaarden:
    'Huurgegevens per week, mandaat om een regeling te treffen, en een korte lijn met de schuldhulp van de gemeente.',
  kostenEuro: '410',
  route: 'WONEN',
  zijroutes: [],
  vormen: ['FORMEEL'],
  primairProces: 'BEHEREN',
  beheersoort: 'FINANCIEEL',
  kans: 'AANPAK_OVERLAST_HUURSCHULDEN',
  rollen: ['HUISVESTER', 'PARTNER'],
  doelgroepen: ['HUURDERS_MET_SCHULDEN', 'GEZINNEN'],
  casusnaam: 'Eerder in gesprek over huurschuld, {buurt}',
  aanleiding:
    'In {buurt} liep het aantal huurders met een achterstand van meer dan twee maanden drie jaar op rij op. Brieven bleven ongeopend.',
  bereik: [90, 260],
  eenheid: 'HUISHOUDENS',
  doelen: [
    {
      omschrijving: 'Minder huishoudens met een achterstand van meer dan twee maanden',
      indicator: 'Huishoudens met meer dan twee maanden achterstand',
      eenheid: 'huishoudens',
      niveau: 'WELBEGREPEN_EIGEN_BELANG',
      nul: 84,
      streef: 50,
    },
    {
      omschrijving: 'Huurders houden weer geld over aan het eind van de maand',
      indicator: 'Huurders die rondkomen volgens de Zelfredzaamheid-Matrix (niveau 4 of 5)',
      eenheid: 'procent',
      niveau: 'INDIVIDU',
      nul: 31,
      streef: 55,
    },
  ],
  instrument: 'Zelfredzaamheid-Matrix, domein Financiën',
  partners: [
    ['Schuldhulp van de gemeente', 'GEMEENTE', 'Regelt de schuldhulp binnen vier weken'],
    ['Welzijnswerk in de wijk', 'WELZIJN', 'Begeleidt huurders thuis'],
  ],
  succes: [
    ['vast gezicht', 'Steeds dezelfde medewerker aan de deur'],
    ['mandaat', 'De medewerker mag zelf een regeling treffen'],
  ],
  faal: [
    ['wachttijd schuldhulp', 'De schuldhulp had een wachttijd van drie maanden'],
    ['gegevens te laat', 'De lijst met achterstanden kwam een maand te laat'],
  ],
  activiteit: 'Binnen een week na de eerste gemiste huur aanbellen',
  effect: 'Huurders treffen eerder een regeling die zij volhouden',
  rijen: [
    {
      belanghebbende: 'Huurders',
      uitkomst: 'Geen ontruiming',
      indicator: 'Huishoudens waarvoor een vonnis is voorkomen',
      eenheid: 'huishoudens',
      aandeel: 6,
      proxy: 'Kosten van een ontruiming en opvang (fictief bedrag)',
      euro: 13500,
      soort: 'PUBLIEK_KASSTROOM',
      filters: [45, 0, 25, 0],
      duur: 1,
    },
    {
      belanghebbende: 'Corporatie',
      uitkomst: 'Minder oninbare huur',
      indicator: 'Huishoudens met een regeling die zij nakomen',
      eenheid: 'huishoudens',
      aandeel: 38,
      proxy: 'Gemiddelde afgeschreven huur (fictief bedrag)',
      euro: 640,
      soort: 'MAATSCHAPPELIJK',
      filters: [40, 0, 10, 30],
      duur: 2,
    },
  ],
}
