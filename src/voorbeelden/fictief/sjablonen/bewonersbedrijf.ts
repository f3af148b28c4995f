import type { Sjabloon } from '../sjabloon.ts'

export const BEWONERSBEDRIJF: Sjabloon = {
  naam: 'Bewonersbedrijf in het buurtgebouw',
  beschrijving:
    'Bewoners beheren zelf een gebouw van de corporatie: verhuur van zalen, een keuken en kleine klussen in de buurt. De opbrengst blijft in de buurt.',
  mechanisme:
    'Eigenaarschap geeft zelfvertrouwen en netwerk. Kleine betaalde klussen zijn een eerste stap naar werk.',
  voorwaarden:
    'Een huurvrije start van twee jaar, hulp bij de boekhouding en een groep van ten minste acht bewoners.',
  kostenEuro: null,
  route: 'WERKEN',
  zijroutes: ['VRIJE_TIJD', 'LEREN'],
  vormen: ['INFORMEEL'],
  primairProces: 'BEHEREN',
  beheersoort: 'SOCIAAL',
  kans: 'ZELFBEHEER_LEEFBAARHEID',
  rollen: ['FINANCIER', 'PARTNER', 'AANJAGER_VERBINDER'],
  doelgroepen: ['BEWONERS_VAN_DE_BUURT', 'WERKZOEKENDEN'],
  casusnaam: 'Bewonersbedrijf {buurt}',
  aanleiding: 'Het buurthuis in {buurt} ging dicht. Bewoners vroegen of zij het zelf mochten doen.',
  bereik: [18, 60],
  eenheid: 'DEELNEMERS',
  doelen: [
    {
      omschrijving: 'Het gebouw draait zonder subsidie',
      indicator: 'Deel van de kosten dat uit eigen omzet komt',
      eenheid: 'procent',
      niveau: 'BUURT',
      nul: 15,
      streef: 70,
    },
    {
      omschrijving: 'Bewoners doen werkervaring op',
      indicator: 'Bewoners met een vaste taak van ten minste acht uur per week',
      eenheid: 'bewoners',
      niveau: 'INDIVIDU',
      nul: 4,
      streef: 18,
    },
  ],
  instrument: 'Jaarcijfers en participatieladder',
  partners: [
    ['Bewonersvereniging', 'WIJKORGANISATIE', 'Bestuurt het bedrijf'],
    ['Gemeente, team Economie', 'GEMEENTE', 'Neemt diensten af'],
  ],
  succes: [
    ['eigenaarschap', 'Bewoners beslisten zelf over het geld'],
    ['eerste klant', 'De corporatie nam vanaf de eerste dag diensten af'],
  ],
  faal: [
    ['te kleine groep', 'Drie mensen deden alles en raakten op'],
    ['geld op', 'Na de huurvrije periode was er te weinig omzet'],
  ],
  activiteit: 'Zelf een gebouw beheren en klussen aannemen',
  effect: 'Bewoners krijgen een netwerk en werkervaring',
  rijen: [
    {
      belanghebbende: 'Bewoners met een taak',
      uitkomst: 'Werkervaring en netwerk',
      indicator: 'Bewoners met een vaste taak',
      eenheid: 'bewoners',
      aandeel: 42,
      proxy: 'Prijs van een participatieplaats (fictief bedrag)',
      euro: 2750,
      soort: 'MAATSCHAPPELIJK',
      filters: [25, 10, 15, 20],
      duur: 2,
    },
    {
      belanghebbende: 'Buurt',
      uitkomst: 'Een plek om elkaar te ontmoeten',
      indicator: 'Bewoners die ten minste elke maand komen',
      eenheid: 'bewoners',
      aandeel: 160,
      proxy: 'Contributie van een vereniging (fictief bedrag)',
      euro: 140,
      soort: 'WELZIJN',
      filters: [30, 20, 10, 10],
      duur: 2,
    },
  ],
}
