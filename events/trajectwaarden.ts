import type { Doelgroep } from './waarden.ts'

/* Enumerations of a traject. Their Dutch labels stand in views/traject/termen.ts. */

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
