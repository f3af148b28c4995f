import type { Onderwerp } from '../../events/waarden.ts'

/** What stands as reason of a change that undoes another. */
export const REDEN_ONGEDAAN = 'Ongedaan gemaakt: dit was niet de bedoeling'

/** What stands as reason where casussen of before the logins get an organisation. */
export const REDEN_OVERNAME = 'Vastgelegd voordat inloggen nodig was; overgenomen bij de inrichting'

interface Onderwerptekst {
  /** What the empty card asks. */
  readonly vraag: string
  readonly uitleg: string
  readonly knop: string
  /** How it can be answered, where no other casus did. */
  readonly voorbeeld: string
}

export const ONDERWERPTEKST: Readonly<Record<Onderwerp, Onderwerptekst>> = {
  AANLEIDING: {
    vraag: 'Waarom hier, en waarom nu?',
    uitleg: 'Wat er speelt, waarom juist op deze plek, en waarom het nu moet.',
    knop: 'Vul de aanleiding aan',
    voorbeeld:
      'In deze vier straten staan de meeste mensen zonder werk ingeschreven. Volgend jaar begint de renovatie: dan komen we overal binnen.',
  },
  DOELEN: {
    vraag: 'Wat moet er over een jaar anders zijn, en waaraan ziet u dat?',
    uitleg: 'Een doel heeft een getal, een eenheid en een datum. Eén doel is genoeg om te beginnen.',
    knop: 'Stel een doel',
    voorbeeld: 'Van 0 naar 40 deelnemers met betaald werk, op 1 januari 2028.',
  },
  NIVEAU: {
    vraag: 'Voor wie is dit: voor mensen, voor de buurt, of ook voor uzelf?',
    uitleg:
      'Elk doel hoort bij een niveau: individu, buurt of welbegrepen eigen belang. Ze worden nooit bij elkaar opgeteld.',
    knop: 'Stel een doel',
    voorbeeld: 'Individu: meer mensen aan het werk. Buurt: minder meldingen van overlast.',
  },
  METING: {
    vraag: 'Hoe gaat u meten, en wanneer?',
    uitleg: 'Met welk instrument, op welke dagen, en waarmee u het vergelijkt.',
    knop: 'Maak een meetplan',
    voorbeeld: 'Zelfredzaamheid-Matrix bij de start en elk half jaar, zonder vergelijkingsgroep.',
  },
  EFFECTEN: {
    vraag: 'Wat is er veranderd, en komt dat door de aanpak?',
    uitleg: 'Wat u ziet gebeuren, ook als het tegenvalt. Een meting na de nulmeting telt ook.',
    knop: 'Beschrijf het effect',
    voorbeeld:
      'Twaalf van de veertig deelnemers werken nu. Zij noemen de vaste begeleider; drie vonden werk op eigen kracht.',
  },
  SAMENWERKING: {
    vraag: 'Wie doet mee, wie betaalt, en wie heeft er baat bij?',
    uitleg: 'Elke partner met zijn taak, uren, kosten en baten. Wat u niet weet, laat u leeg.',
    knop: 'Voeg een partner toe',
    voorbeeld: 'De gemeente betaalt de begeleiding (€ 60.000) en heeft minder uitkeringen.',
  },
  RANDVOORWAARDEN: {
    vraag: 'Waardoor lukt het, en waardoor kan het mislukken?',
    uitleg: 'Succes- en faalfactoren waar een ander iets aan heeft.',
    knop: 'Leg een factor vast',
    voorbeeld: 'Succesfactor: één vast gezicht per huishouden. Faalfactor: wisselende contactpersonen.',
  },
  CONTINUITEIT: {
    vraag: 'Wat gebeurt er als dit stopt?',
    uitleg: 'Of het tijdelijk is, wordt verlengd, ingebed of overgedragen, en wat u verwacht.',
    knop: 'Regel het vervolg',
    voorbeeld: 'Structureel ingebed: de wijkbeheerder neemt de begeleiding over vanaf 2028.',
  },
}

/** The address part of each topic, and the id of its card. */
export const KAART: Readonly<Record<Onderwerp, string>> = {
  AANLEIDING: 'aanleiding',
  DOELEN: 'doelen',
  NIVEAU: 'niveau',
  METING: 'meting',
  EFFECTEN: 'effecten',
  SAMENWERKING: 'samenwerking',
  RANDVOORWAARDEN: 'randvoorwaarden',
  CONTINUITEIT: 'continuiteit',
}

/** The form that fills each topic. */
export const FORMULIER: Readonly<Record<Onderwerp, string>> = {
  AANLEIDING: 'aanleiding',
  DOELEN: 'doel',
  NIVEAU: 'doel',
  METING: 'meetplan',
  EFFECTEN: 'effect',
  SAMENWERKING: 'partner',
  RANDVOORWAARDEN: 'randvoorwaarde',
  CONTINUITEIT: 'continuiteit',
}
