/* Enumerations of who may see what. Their Dutch labels stand in views/woorden/termen.ts. */

export const ORGANISATIESOORTEN = ['CORPORATIE', 'GEMEENTE', 'ONDERZOEKSINSTELLING'] as const
export type Organisatiesoort = (typeof ORGANISATIESOORTEN)[number]

/** What a member of an organisation may be; one person can be several of these. */
export const LEDENROLLEN = [
  'PROFESSIONAL',
  'VAKGEMEENSCHAP',
  'ONDERZOEKER',
  'FUNCTIONARIS_GEGEVENSBESCHERMING',
  'BEHEERDER',
] as const
export type Ledenrol = (typeof LEDENROLLEN)[number]

/** How far a casus is shared, from narrow to wide: each level holds the ones before it. */
export const DEELNIVEAUS = ['CONCEPT', 'EIGEN_CORPORATIE', 'VAKGEMEENSCHAP', 'ONDERZOEK'] as const
export type Deelniveau = (typeof DEELNIVEAUS)[number]

export const isRuimer = (niveau: Deelniveau, dan: Deelniveau): boolean =>
  DEELNIVEAUS.indexOf(niveau) > DEELNIVEAUS.indexOf(dan)

/** What an API key may read: one scope per data set. */
export const APISCOPES = ['casussen', 'analyses', 'methodieken', 'wijzigingen'] as const
export type Apiscope = (typeof APISCOPES)[number]

export const BEWAARSOORTEN = ['CASUS', 'DEELNEMER'] as const
export type Bewaarsoort = (typeof BEWAARSOORTEN)[number]
