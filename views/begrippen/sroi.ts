import { type Begripgroep, begrip } from './begrip.ts'

/** What an approach is worth, and how that is counted. */
export const SROIBEGRIPPEN: Begripgroep = {
  naam: 'Maatschappelijke waarde (SROI)',
  begrippen: [
    begrip(
      'sroi',
      'SROI',
      'Social return on investment: de contante waarde van wat er verandert, gedeeld door wat iedereen inbrengt. Zij staat nooit alleen, maar altijd met bandbreedte, n, bewijs en de aannames die haar het meest bepalen. Social return bij inkoop is iets anders en hoort hier niet bij.',
      ['SroiAnalyseVastgesteld'],
      ['analyses', 'sroi-analyse', 'waardekaart'],
    ),
    begrip(
      'waardekaart',
      'Waardekaart',
      'De rijen onder een analyse: wie inbrengt, wat er voor wie verandert, en wat dat waard is.',
      ['RijToegevoegd', 'RijGewijzigd', 'RijVervallen', 'RijHersteld'],
      ['analyserijen', 'sroi-analyse'],
    ),
    begrip(
      'prognose',
      'Prognose en realisatie',
      'Een prognose is vooraf, een realisatie achteraf. De prognose blijft staan als de realisatie er is. Ze worden nooit opgeteld.',
      ['SroiAnalyseGestart'],
      ['analyses'],
    ),
    begrip(
      'proxy',
      'Waarde per eenheid (proxy)',
      'Een bedrag dat staat voor iets zonder prijs, zoals minder eenzaam zijn. Altijd met een bron en een prijspeil.',
      ['RijToegevoegd'],
      ['analyserijen'],
    ),
    begrip(
      'deadweight',
      'Toch gebeurd (deadweight)',
      'Het deel dat ook zonder de aanpak was gebeurd. Dat gaat eraf.',
      ['RijToegevoegd', 'RijGewijzigd'],
      ['analyserijen'],
    ),
    begrip(
      'verdringing',
      'Verdringing (displacement)',
      'Het deel dat bij een ander is weggehaald, bijvoorbeeld een baan die anders naar een buurman was gegaan. Welk gebied u bekijkt maakt uit.',
      ['RijToegevoegd', 'RijGewijzigd'],
      ['analyserijen'],
    ),
    begrip(
      'toerekening',
      'Toerekening aan anderen (attribution)',
      'Het deel dat anderen hebben veroorzaakt. Dat gaat eraf. Het is nooit het aandeel van de casus zelf.',
      ['RijToegevoegd', 'RijGewijzigd'],
      ['analyserijen'],
    ),
    begrip(
      'afname',
      'Afname (drop-off)',
      'Hoeveel een effect elk jaar kleiner wordt, vanaf het tweede jaar.',
      ['RijToegevoegd', 'RijGewijzigd'],
      ['analyserijen'],
    ),
    begrip(
      'discontovoet',
      'Discontovoet',
      'Waarde van later telt minder dan waarde van nu. De discontovoet zegt hoeveel minder per jaar, zonder inflatie. Nederland: 2,8% tot en met 35 jaar en 1,8% daarna, sinds 1 januari 2026.',
      ['DiscontotabelVastgesteld', 'ParametersGekozen'],
      ['discontotabellen'],
    ),
    begrip(
      'conventie',
      'Conventie',
      'Een keuze in de rekenwijze, zoals of jaar 1 al wordt verdisconteerd. Elke keuze wordt bij de analyse bewaard.',
      ['SroiAnalyseGestart', 'ParametersGekozen'],
      ['analyses'],
    ),
    begrip(
      'contante-waarde',
      'Contante waarde',
      'De waarde van alle jaren samen, teruggerekend naar nu.',
      ['SroiAnalyseVastgesteld'],
      ['analyses'],
    ),
    begrip(
      'bandbreedte',
      'Bandbreedte',
      'Laag en hoog: wat er uitkomt als de aannames er onafhankelijk van elkaar naast zitten.',
      ['SroiAnalyseVastgesteld', 'ParametersGekozen'],
      ['analyses'],
    ),
  ],
}
