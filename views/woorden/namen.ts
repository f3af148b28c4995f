/** From who acted, and for which organisation, to what the reader may know of them. */
export type Wie = (actorId: string, organisatieId?: string) => string

/** What the register does of itself. */
export const HET_REGISTER = 'Stijgingsregister'

/** People of another organisation are known by their organisation only. */
export const collegaVan = (organisatie: string | undefined): string =>
  organisatie === undefined ? 'een collega' : `een collega van ${organisatie}`
