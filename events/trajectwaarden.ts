import type { Doelgroep, Route, Tredevorm } from './waarden.ts'

/* Enumerations of a traject. Their Dutch labels stand in views/traject/termen.ts. */

/**
 * The rungs of each route, from low to high, informal or formal. Werken follows the Participatieladder
 * (VNG, 2010: 1–3 without, 4 between, 5–6 with a contract); the other three are the register's own. A code is never
 * given another meaning: another ladder gets other codes.
 */
export const LADDERS = {
  WONEN: [
    ['OPVANG_OF_INSTELLING', 'INFORMEEL'],
    ['BEGELEID_WONEN', 'INFORMEEL'],
    ['ZELFSTANDIG_MET_BEGELEIDING', 'FORMEEL'],
    ['ZELFSTANDIG_HUREN', 'FORMEEL'],
    ['DOORSTROMEN_OF_KOPEN', 'FORMEEL'],
  ],
  LEREN: [
    ['INFORMEEL_LEREN', 'INFORMEEL'],
    ['CURSUS', 'INFORMEEL'],
    ['BASISVAARDIGHEDEN', 'FORMEEL'],
    ['STARTKWALIFICATIE', 'FORMEEL'],
    ['VERVOLGOPLEIDING', 'FORMEEL'],
  ],
  WERKEN: [
    ['GEISOLEERD', 'INFORMEEL'],
    ['SOCIALE_CONTACTEN', 'INFORMEEL'],
    ['GEORGANISEERDE_ACTIVITEITEN', 'INFORMEEL'],
    ['ONBETAALD_WERK', 'INFORMEEL'],
    ['BETAALD_WERK_MET_ONDERSTEUNING', 'FORMEEL'],
    ['BETAALD_WERK', 'FORMEEL'],
  ],
  VRIJE_TIJD: [
    ['BEZOEKEN', 'INFORMEEL'],
    ['MEEDOEN', 'INFORMEEL'],
    ['MEEHELPEN', 'INFORMEEL'],
    ['ORGANISEREN_OF_BESTUREN', 'FORMEEL'],
  ],
} as const satisfies Record<Route, readonly (readonly [code: string, vorm: Tredevorm])[]>

type Ladders = typeof LADDERS
export type Trede = Ladders[keyof Ladders][number][0]

export const TREDEN: readonly Trede[] = Object.values(LADDERS).flatMap((ladder) =>
  ladder.map(([code]) => code),
)

/** Place on the ladder of a route, from 1; 0 when the rung belongs to another route. */
export const tredenummer = (route: Route, trede: Trede): number =>
  LADDERS[route].findIndex(([code]) => code === trede) + 1

/** Self-Sufficiency Matrix, Dutch version 2017 (GGD Amsterdam): thirteen domains, each scored from 1 to 5. */
export const ZRM_DOMEINEN = [
  'FINANCIEN',
  'WERK_EN_OPLEIDING',
  'TIJDSBESTEDING',
  'HUISVESTING',
  'HUISELIJKE_RELATIES',
  'SOCIAAL_NETWERK',
  'MAATSCHAPPELIJKE_PARTICIPATIE',
  'INSTRUMENTELE_ADL',
] as const
/** Domains 6 to 9 and 13: data on health and justice, AVG art. 9 and 10. */
export const BIJZONDERE_ZRM_DOMEINEN = [
  'GEESTELIJKE_GEZONDHEID',
  'LICHAMELIJKE_GEZONDHEID',
  'MIDDELENGEBRUIK',
  'BASALE_ADL',
  'JUSTITIE',
] as const
export type Zrmdomein = (typeof ZRM_DOMEINEN)[number]
export type BijzonderZrmdomein = (typeof BIJZONDERE_ZRM_DOMEINEN)[number]

/** Groups that say something about health, origin, sexual life or justice once they are tied to one person. */
export const BIJZONDERE_DOELGROEPEN = [
  'STATUSHOUDERS',
  'ZORGBEHOEVENDEN',
  'UITSTROOM_MAATSCHAPPELIJKE_OPVANG',
  'BESCHERMD_WONEN',
  'UITTREDENDE_SEKSWERKERS',
  'ROLSTOELWONING',
] as const satisfies readonly Doelgroep[]
export const GEWONE_DOELGROEPEN = [
  'EENPERSOONSHUISHOUDENS',
  'GEZINNEN',
  'JONGEREN',
  'SENIOREN',
  'VIJFENZEVENTIGPLUS',
  'STUDENTEN',
  'WERKZOEKENDEN',
  'HUURDERS_MET_SCHULDEN',
  'BEWONERS_VAN_DE_BUURT',
  'OVERIG',
] as const satisfies readonly Doelgroep[]

export const EINDREDENEN = [
  'DOEL_BEREIKT',
  'DEELNEMER_STOPT',
  'VERHUISD',
  'OVERGEDRAGEN',
  'GEEN_CONTACT_MEER',
  'AANPAK_STOPT',
  'ANDERS',
] as const
export type Eindreden = (typeof EINDREDENEN)[number]
