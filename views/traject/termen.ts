import type { Domein, Instrumentcode, Laddercode, Trede } from '../../events/instrumenten.ts'
import type { Eindreden } from '../../events/trajectwaarden.ts'

/* The Dutch words of every code of trajecten. */

export const LADDER: Readonly<Record<Laddercode, string>> = {
  WOONLADDER: 'Woonladder',
  LEERLADDER: 'Leerladder',
  PARTICIPATIELADDER: 'Participatieladder',
  VRIJETIJDSLADDER: 'Vrijetijdsladder',
}

export const TREDE: Readonly<Record<Trede, string>> = {
  OPVANG_OF_INSTELLING: 'Opvang of instelling',
  BEGELEID_WONEN: 'Begeleid wonen',
  ZELFSTANDIG_MET_BEGELEIDING: 'Zelfstandig met begeleiding',
  ZELFSTANDIG_HUREN: 'Zelfstandig huren',
  DOORSTROMEN_OF_KOPEN: 'Doorstromen, klussen of kopen',
  INFORMEEL_LEREN: 'Ontmoeten en taalcafé',
  CURSUS: 'Cursus',
  BASISVAARDIGHEDEN: 'Basisvaardigheden of entree',
  STARTKWALIFICATIE: 'Startkwalificatie',
  VERVOLGOPLEIDING: 'Vervolgopleiding',
  GEISOLEERD: 'Geïsoleerd',
  SOCIALE_CONTACTEN: 'Sociale contacten buitenshuis',
  GEORGANISEERDE_ACTIVITEITEN: 'Deelname aan georganiseerde activiteiten',
  ONBETAALD_WERK: 'Onbetaald werk',
  BETAALD_WERK_MET_ONDERSTEUNING: 'Betaald werk met ondersteuning',
  BETAALD_WERK: 'Betaald werk',
  BEZOEKEN: 'Bezoeken',
  MEEDOEN: 'Meedoen',
  MEEHELPEN: 'Meehelpen',
  ORGANISEREN_OF_BESTUREN: 'Organiseren of besturen',
}

export interface Instrumentwoorden {
  readonly naam: string
  readonly domeinen: Readonly<Record<string, string>>
  /** The name of each score; none where a score is a number and no more. */
  readonly scores: Readonly<Record<number, string>>
  /** What the domains of AVG art. 9 and 10 are about, in full and in short; null when it has none. */
  readonly bijzonder: { readonly over: string; readonly kort: string } | null
}

const INSTRUMENT: {
  readonly [Code in Instrumentcode]: Instrumentwoorden & {
    readonly domeinen: Readonly<Record<Domein<Code>, string>>
  }
} = {
  ZRM_2017: {
    naam: 'Zelfredzaamheid-Matrix',
    domeinen: {
      FINANCIEN: 'Financiën',
      WERK_EN_OPLEIDING: 'Werk en opleiding',
      TIJDSBESTEDING: 'Tijdsbesteding',
      HUISVESTING: 'Huisvesting',
      HUISELIJKE_RELATIES: 'Huiselijke relaties',
      GEESTELIJKE_GEZONDHEID: 'Geestelijke gezondheid',
      LICHAMELIJKE_GEZONDHEID: 'Lichamelijke gezondheid',
      MIDDELENGEBRUIK: 'Middelengebruik',
      BASALE_ADL: 'Basale dagelijkse handelingen',
      INSTRUMENTELE_ADL: 'Huishouden en regelen',
      SOCIAAL_NETWERK: 'Sociaal netwerk',
      MAATSCHAPPELIJKE_PARTICIPATIE: 'Maatschappelijke participatie',
      JUSTITIE: 'Justitie',
    },
    scores: {
      1: 'Acute problematiek',
      2: 'Niet zelfredzaam',
      3: 'Beperkt zelfredzaam',
      4: 'Voldoende zelfredzaam',
      5: 'Volledig zelfredzaam',
    },
    bijzonder: { over: 'gezondheid, middelengebruik en justitie', kort: 'gezondheid en justitie' },
  },
}

export const instrumentwoorden = (code: Instrumentcode): Instrumentwoorden => INSTRUMENT[code]

export const EINDREDEN: Readonly<Record<Eindreden, string>> = {
  DOEL_BEREIKT: 'Het doel is bereikt',
  DEELNEMER_STOPT: 'De deelnemer stopt',
  VERHUISD: 'Verhuisd',
  OVERGEDRAGEN: 'Overgedragen aan een ander',
  GEEN_CONTACT_MEER: 'Geen contact meer',
  AANPAK_STOPT: 'De aanpak stopt',
  ANDERS: 'Anders',
}
