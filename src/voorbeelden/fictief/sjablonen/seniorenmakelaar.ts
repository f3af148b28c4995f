import type { Sjabloon } from '../sjabloon.ts'

export const SENIORENMAKELAAR: Sjabloon = {
  naam: 'Van groot naar beter: de seniorenmakelaar',
  beschrijving:
    'Een makelaar van de corporatie zoekt met oudere huurders naar een woning die past, regelt de verhuizing en blijft een half jaar bereikbaar.',
  mechanisme:
    'Ouderen willen vaak wel, maar zien op tegen het gedoe. Haal het gedoe weg en de stap wordt klein.',
  voorwaarden: 'Behoud van huurprijs, voorrang in de eigen buurt en een makelaar die tijd heeft.',
  kostenEuro: '1450',
  route: 'WONEN',
  zijroutes: ['VRIJE_TIJD'],
  vormen: ['FORMEEL'],
  primairProces: 'VERHUREN',
  beheersoort: null,
  kans: 'BIJZONDERE_WOONCONCEPTEN_DOELGROEPEN',
  rollen: ['HUISVESTER', 'FINANCIER'],
  doelgroepen: ['SENIOREN', 'VIJFENZEVENTIGPLUS'],
  casusnaam: 'Seniorenmakelaar in {buurt}',
  aanleiding:
    'In {buurt} wonen veel 75-plussers in een eengezinswoning zonder lift, terwijl gezinnen negen jaar wachten.',
  bereik: [24, 70],
  eenheid: 'HUISHOUDENS',
  doelen: [
    {
      omschrijving: 'Meer senioren verhuizen naar een woning die past',
      indicator: 'Senioren die verhuisden naar een gelijkvloerse woning',
      eenheid: 'huishoudens per jaar',
      niveau: 'INDIVIDU',
      nul: 9,
      streef: 30,
    },
    {
      omschrijving: 'Gezinnen krijgen eerder een woning',
      indicator: 'Eengezinswoningen die vrijkwamen',
      eenheid: 'woningen per jaar',
      niveau: 'WELBEGREPEN_EIGEN_BELANG',
      nul: 11,
      streef: 32,
    },
  ],
  instrument: 'Verhuizingen in de eigen administratie',
  partners: [
    ['Gemeente, team Wonen', 'GEMEENTE', 'Betaalt een deel van de verhuizing'],
    ['Ouderenorganisatie', 'CLIENTORGANISATIE', 'Brengt senioren en makelaar bij elkaar'],
  ],
  succes: [
    ['behoud van huurprijs', 'De oude huurprijs ging mee'],
    ['eigen buurt', 'De nieuwe woning lag binnen tien minuten lopen'],
  ],
  faal: [
    ['te weinig aanbod', 'Er kwamen maar acht gelijkvloerse woningen per jaar vrij'],
    ['stapeling van regels', 'Passend toewijzen stond de verhuizing in de weg'],
  ],
  activiteit: 'Samen zoeken, samen kijken, samen verhuizen',
  effect: 'Ouderen wonen veiliger en gezinnen krijgen ruimte',
  rijen: [
    {
      belanghebbende: 'Senioren',
      uitkomst: 'Langer zelfstandig',
      indicator: 'Verhuisde senioren die zich zelfstandig redden',
      eenheid: 'huishoudens',
      aandeel: 58,
      proxy: 'Waarde van langer zelfstandig wonen (fictief bedrag)',
      euro: 3600,
      soort: 'WELZIJN',
      filters: [30, 0, 10, 10],
      duur: 3,
    },
    {
      belanghebbende: 'Gezinnen op de wachtlijst',
      uitkomst: 'Eerder een passende woning',
      indicator: 'Gezinnen die de vrijgekomen woning kregen',
      eenheid: 'gezinnen',
      aandeel: 52,
      proxy: 'Waarde van een jaar eerder passend wonen (fictief bedrag)',
      euro: 3900,
      soort: 'MAATSCHAPPELIJK',
      filters: [30, 35, 0, 0],
      duur: 1,
    },
  ],
}
