import type { Wisreden } from '../../events/deelnemer.ts'
import type { BijzonderZrmdomein, Eindreden, Trede, Zrmdomein } from '../../events/trajectwaarden.ts'

/* The Dutch label of every code of deelnemers and trajecten. */

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

export const ZRM_DOMEIN: Readonly<Record<Zrmdomein | BijzonderZrmdomein, string>> = {
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
}

export const ZRM_SCORE: Readonly<Record<number, string>> = {
  1: 'Acute problematiek',
  2: 'Niet zelfredzaam',
  3: 'Beperkt zelfredzaam',
  4: 'Voldoende zelfredzaam',
  5: 'Volledig zelfredzaam',
}

export const EINDREDEN: Readonly<Record<Eindreden, string>> = {
  DOEL_BEREIKT: 'Het doel is bereikt',
  DEELNEMER_STOPT: 'De deelnemer stopt',
  VERHUISD: 'Verhuisd',
  OVERGEDRAGEN: 'Overgedragen aan een ander',
  GEEN_CONTACT_MEER: 'Geen contact meer',
  AANPAK_STOPT: 'De aanpak stopt',
  ANDERS: 'Anders',
}

export const WISREDEN: Readonly<Record<Wisreden, string>> = {
  VERZOEK: 'De persoon vraagt erom',
  BEWAARTERMIJN: 'De bewaartermijn is voorbij',
  TOESTEMMING_INGETROKKEN: 'De toestemming is ingetrokken',
  TEN_ONRECHTE: 'De gegevens hadden hier niet mogen staan',
}
