import type { Sjabloon } from '../sjabloon.ts'

export const EIGEN_HUIS: Sjabloon = {
  naam: 'Een eigen huis met begeleiding op maat',
  beschrijving:
    'Iemand die uit de opvang komt, krijgt een gewone woning. De begeleiding staat een jaar lang in het contract en wordt minder als het goed gaat. Daarna komt het contract op eigen naam.',
  mechanisme: 'Rust en een eigen voordeur eerst: van daaruit wordt de volgende stap haalbaar.',
  voorwaarden:
    'Een zorgaanbieder die ook ’s avonds bereikbaar is, spreiding over de wijk en een buurman of buurvrouw die welkom heet.',
  kostenEuro: '5200',
  route: 'WONEN',
  zijroutes: ['WERKEN'],
  vormen: ['FORMEEL'],
  primairProces: 'VERHUREN',
  beheersoort: null,
  kans: 'ZELFREDZAAMHEIDSCHECK_WOONBEGELEIDING',
  rollen: ['HUISVESTER', 'PARTNER'],
  doelgroepen: ['UITSTROOM_MAATSCHAPPELIJKE_OPVANG', 'BESCHERMD_WONEN'],
  casusnaam: 'Van opvang naar een eigen sleutel, {buurt}',
  aanleiding:
    'Mensen bleven gemiddeld veertien maanden in de opvang omdat er geen woning met begeleiding was. In {buurt} kwamen kleine woningen vrij.',
  bereik: [12, 34],
  eenheid: 'DEELNEMERS',
  doelen: [
    {
      omschrijving: 'Deelnemers houden hun woning',
      indicator: 'Deelnemers die na een jaar nog in hun woning wonen',
      eenheid: 'procent',
      niveau: 'INDIVIDU',
      nul: 62,
      streef: 85,
    },
    {
      omschrijving: 'De buurt blijft het goed vinden',
      indicator: 'Meldingen van overlast per kwartaal',
      eenheid: 'meldingen',
      niveau: 'BUURT',
      nul: 18,
      streef: 14,
    },
  ],
  instrument: 'Zelfredzaamheid-Matrix, domein Huisvesting',
  partners: [
    ['Zorgaanbieder voor beschermd wonen', 'ZORGAANBIEDER', 'Begeleidt aan huis'],
    ['Gemeente, team Wonen en zorg', 'GEMEENTE', 'Betaalt de begeleiding'],
    ['Cliëntenraad van de opvang', 'CLIENTORGANISATIE', 'Denkt mee over de volgorde en de buurt'],
  ],
  succes: [
    ['spreiding', 'Niet meer dan twee woningen in één portiek'],
    ['vast gezicht', 'De begeleider kent ook de buren'],
  ],
  faal: [
    ['personeelstekort', 'De zorgaanbieder wisselde drie keer van begeleider'],
    ['late betaling', 'De uitkering kwam pas na acht weken, met een schuld bij de start'],
  ],
  activiteit: 'Eerst de woning, dan de begeleiding aan huis',
  effect: 'Minder mensen vallen terug naar de opvang',
  rijen: [
    {
      belanghebbende: 'Deelnemers',
      uitkomst: 'Zelfstandig wonen',
      indicator: 'Deelnemers die na een jaar nog in hun woning wonen',
      eenheid: 'deelnemers',
      aandeel: 70,
      proxy: 'Waarde van een veilig thuis (fictief bedrag)',
      euro: 5600,
      soort: 'WELZIJN',
      filters: [25, 0, 35, 15],
      duur: 3,
    },
    {
      belanghebbende: 'Gemeente',
      uitkomst: 'Minder nachten opvang',
      indicator: 'Plaatsen in de opvang die vrijkwamen',
      eenheid: 'plaatsen',
      aandeel: 55,
      proxy: 'Kosten van een plaats per jaar (fictief bedrag)',
      euro: 14800,
      soort: 'PUBLIEK_KASSTROOM',
      filters: [35, 15, 30, 0],
      duur: 1,
    },
  ],
}
