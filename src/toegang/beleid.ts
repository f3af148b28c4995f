import type { Casusdeling } from '../../events/casus/deling.ts'
import { ALLES, type Begrensd, magZien, type Zicht } from '../../projections/zicht.ts'
import { LEZERS, type Padbeleid } from './paden.ts'
import { type Actor, heeftRol, isIngelogd, SYSTEEM } from './wie.ts'

/* What one may. Every path asks here: the middleware by address, the guarded store by stream, queries by `Zicht`. */

export type Padoordeel = 'MAG' | 'INLOGGEN' | 'GEEN_TOEGANG'

/** May this actor call a path with this policy at all? What is behind it is judged by the store and by `Zicht`. */
export const oordeelOverPad = (actor: Actor, beleid: Padbeleid): Padoordeel => {
  if (beleid === 'OPENBAAR') return 'MAG'
  if (!isIngelogd(actor)) return 'INLOGGEN'
  if (beleid === 'INGELOGD') return actor.scopes === null ? 'MAG' : 'GEEN_TOEGANG'
  if ('scope' in beleid) return magMetScope(actor, beleid.scope) ? 'MAG' : 'GEEN_TOEGANG'
  if (actor.scopes !== null || !heeftRol(actor, ...beleid.rollen)) return 'GEEN_TOEGANG'
  return beleid.houder && !actor.houder ? 'GEEN_TOEGANG' : 'MAG'
}

/** A key reads what it was given for; a person in a browser what their roles let them read. */
const magMetScope = (actor: Actor, scope: Extract<Padbeleid, { scope: unknown }>['scope']): boolean =>
  actor.scopes === null ? heeftRol(actor, ...LEZERS) : actor.scopes.includes(scope)

/** A key sees what is shared for research, whatever else its holder may see. */
export const zichtVan = (actor: Actor): Zicht => {
  if (actor === SYSTEEM) return ALLES
  const grens: Begrensd = {
    account: actor.id,
    organisatieId: actor.organisatieId,
    eigenOrganisatie: false,
    anderenVanaf: null,
    nood: [],
  }
  // No account: a key does not see the concepts of its holder.
  if (actor.scopes !== null) return { ...grens, account: '', anderenVanaf: 'ONDERZOEK' }
  return {
    ...grens,
    eigenOrganisatie: heeftRol(actor, 'PROFESSIONAL', 'FUNCTIONARIS_GEGEVENSBESCHERMING'),
    anderenVanaf: anderenVanaf(actor),
    nood: actor.nood,
  }
}

const anderenVanaf = (actor: Actor): Begrensd['anderenVanaf'] => {
  if (heeftRol(actor, 'VAKGEMEENSCHAP')) return 'VAKGEMEENSCHAP'
  return heeftRol(actor, 'ONDERZOEKER') ? 'ONDERZOEK' : null
}

export const magCasusLezen = (actor: Actor, deling: Casusdeling): boolean => magZien(zichtVan(actor), deling)

/** Only professionals of its own organisation write in a casus; in a concept its maker and who was named. */
export const magCasusBewerken = (actor: Actor, deling: Casusdeling): boolean => {
  if (actor === SYSTEEM) return true
  if (actor.scopes !== null || deling.organisatieId !== actor.organisatieId) return false
  if (!heeftRol(actor, 'PROFESSIONAL')) return false
  return deling.niveau !== 'CONCEPT' || isVan(actor, deling)
}

/** A beheerder gives casussen of the organisation to somebody else in it, also those that stay closed to them. */
export const magCasusToewijzen = (actor: Actor, deling: Casusdeling): boolean =>
  actor.scopes === null && deling.organisatieId === actor.organisatieId && heeftRol(actor, 'BEHEERDER')

const isVan = (actor: Actor, { eigenaar, betrokkenen }: Casusdeling): boolean =>
  eigenaar === actor.id || betrokkenen.includes(actor.id)

/** A methodiek is common knowledge: everybody reads it, the organisation that described it keeps it. */
export const magMethodiekBewerken = (actor: Actor, organisatieId: string | undefined): boolean =>
  actor.scopes === null &&
  (organisatieId ?? actor.organisatieId) === actor.organisatieId &&
  heeftRol(actor, 'PROFESSIONAL', 'VAKGEMEENSCHAP')

/** Whoever is not of the organisation does not read the notes that were made for its own use. */
export const leestInterneNotities = (actor: Actor, { organisatieId }: Casusdeling): boolean =>
  actor === SYSTEEM || (actor.scopes === null && organisatieId === actor.organisatieId)

/** Free text leaves with a download only for professionals of the organisation that wrote it; never with a key. */
export const magTekstenUitvoeren = (actor: Actor, organisatieId: string): boolean =>
  actor === SYSTEEM ||
  (actor.scopes === null &&
    organisatieId === actor.organisatieId &&
    heeftRol(actor, 'PROFESSIONAL', 'FUNCTIONARIS_GEGEVENSBESCHERMING'))
