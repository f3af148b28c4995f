import { type Begripgroep, begrip } from './begrip.ts'

/** The people who take part, and how far they came. */
export const DEELNEMERBEGRIPPEN: Begripgroep = {
  naam: 'Deelnemers',
  begrippen: [
    begrip(
      'deelnemer',
      'Deelnemer',
      'Een mens die meedoet aan een casus. Het register kent deze persoon bij een pseudoniem. Alleen de eigen organisatie ziet wie het is.',
      ['DeelnemerIngeschreven', 'DeelnemersgegevensGewijzigd'],
      ['deelnemers', 'deelnemerbeeld'],
    ),
    begrip(
      'pseudoniem',
      'Pseudoniem',
      'Een code zoals D-7K3QF die het register zelf maakt. Zij zegt niets over de persoon.',
      ['DeelnemerIngeschreven'],
      ['deelnemers'],
    ),
    begrip(
      'persoonlijk',
      'Persoonlijk veld',
      'Wat iemand herkenbaar maakt, en wat over gezondheid, afkomst of justitie gaat. Het wordt versleuteld met een sleutel per persoon en staat nergens leesbaar op schijf.',
      ['DeelnemerIngeschreven', 'TredeGezet', 'KenmerkenVastgelegd', 'MetingAfgenomen', 'TrajectBeeindigd'],
      ['deelnemerbeeld', 'trajectbeeld'],
    ),
    begrip(
      'traject',
      'Traject',
      'Eén deelnemer op één casus en één route, van een begin tot een einde met een reden.',
      ['TrajectGestart', 'KenmerkenVastgelegd', 'TrajectonderdeelVervallen', 'TrajectBeeindigd'],
      ['trajecten', 'trajectbeeld'],
    ),
    begrip(
      'trede',
      'Trede',
      'Waar een deelnemer staat op de ladder van een route. Bij werken is dat de Participatieladder, met zes treden.',
      ['TrajectGestart', 'TredeGezet'],
      ['trajecten', 'trajectbeeld'],
    ),
    begrip(
      'zelfredzaamheid-matrix',
      'Zelfredzaamheid-Matrix (ZRM)',
      'Dertien domeinen van het dagelijks leven, elk met een score van 1 (acute problematiek) tot 5 (volledig zelfredzaam). Vijf ervan gaan over gezondheid en justitie; die vragen een DPIA.',
      ['MetingAfgenomen'],
      ['trajectbeeld'],
    ),
    begrip(
      'wissing',
      'Wissing en wisbon',
      'Wissen vernietigt de sleutel van een persoon: wat persoonlijk was, kan niemand meer lezen. De wisbon zegt wat er is vernietigd, wat al buiten het register was en welke reservekopieën de sleutel nog hebben, tot wanneer.',
      ['DeelnemerGewist'],
      ['deelnemers', 'deelnemerbeeld'],
    ),
  ],
}
