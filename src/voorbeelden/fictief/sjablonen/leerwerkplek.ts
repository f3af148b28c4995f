import type { Sjabloon } from '../sjabloon.ts'

export const LEERWERKPLEK: Sjabloon = {
  naam: 'Leerwerkplek bij groot onderhoud',
  beschrijving:
    'In het contract voor groot onderhoud staat dat de aannemer leerwerkplekken biedt. De corporatie zoekt de kandidaten in de buurt, de aannemer leert het vak, de school geeft het diploma.',
  mechanisme:
    'Werk dat je kunt zien, in je eigen straat, met iemand naast je die het voordoet. Het papiertje komt onderweg.',
  voorwaarden:
    'Een aannemer met geduld, een contract van ten minste een jaar en begeleiding op de bouwplaats.',
  kostenEuro: '3900',
  route: 'WERKEN',
  zijroutes: ['LEREN'],
  vormen: ['INFORMEEL', 'FORMEEL'],
  primairProces: 'WERKGEVERSCHAP_BEDRIJFSVOERING',
  beheersoort: null,
  kans: 'STAGES_LEERWERK_REINTEGRATIE',
  rollen: ['WERKGEVER', 'OPDRACHTGEVER'],
  doelgroepen: ['WERKZOEKENDEN', 'JONGEREN'],
  casusnaam: 'Leren op de steiger, {buurt}',
  aanleiding:
    'In {buurt} krijgen 340 woningen groot onderhoud. Een op de vijf huurders zoekt werk en geen van hen werkte mee aan het vorige onderhoud.',
  bereik: [14, 42],
  eenheid: 'DEELNEMERS',
  doelen: [
    {
      omschrijving: 'Deelnemers vinden werk dat blijft',
      indicator: 'Deelnemers die een half jaar later nog werken',
      eenheid: 'deelnemers',
      niveau: 'INDIVIDU',
      nul: 0,
      streef: 14,
    },
    {
      omschrijving: 'Deelnemers halen een certificaat',
      indicator: 'Deelnemers met een certificaat op mbo-niveau',
      eenheid: 'deelnemers',
      niveau: 'INDIVIDU',
      nul: 2,
      streef: 16,
    },
  ],
  instrument: 'Participatieladder',
  partners: [
    ['Aannemer van het onderhoud', 'WERKGEVER_LEVERANCIER', 'Biedt de leerwerkplekken'],
    ['Regionaal opleidingscentrum', 'ONDERWIJS', 'Geeft les op de bouwplaats'],
    ['Werkgeversservicepunt', 'GEMEENTE', 'Draagt kandidaten voor'],
  ],
  succes: [
    ['contract', 'De leerwerkplekken stonden in het contract en niet in een bijlage'],
    ['vast gezicht', 'Een leermeester die elke dag op de bouw is'],
  ],
  faal: [
    ['werk stopte', 'Het onderhoud lag vijf maanden stil'],
    ['reiskosten', 'De volgende bouwplaats was niet te bereiken met de bus'],
  ],
  activiteit: 'Een jaar werken en leren bij het onderhoud van de eigen buurt',
  effect: 'Meer deelnemers hebben daarna betaald werk',
  rijen: [
    {
      belanghebbende: 'Deelnemers',
      uitkomst: 'Betaald werk',
      indicator: 'Deelnemers die een half jaar later nog werken',
      eenheid: 'deelnemers',
      aandeel: 48,
      proxy: 'Hoger inkomen per jaar (fictief bedrag)',
      euro: 7400,
      soort: 'MAATSCHAPPELIJK',
      filters: [35, 15, 30, 25],
      duur: 3,
    },
    {
      belanghebbende: 'Gemeente',
      uitkomst: 'Minder uitkeringen',
      indicator: 'Deelnemers die uit de bijstand gingen',
      eenheid: 'deelnemers',
      aandeel: 30,
      proxy: 'Bijstand per jaar (fictief bedrag)',
      euro: 15200,
      soort: 'PUBLIEK_KASSTROOM',
      filters: [40, 20, 30, 30],
      duur: 2,
    },
  ],
}
