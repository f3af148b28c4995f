import type { Apiscope, Ledenrol } from '../../events/toegangswaarden.ts'

/** Who may call a path at all: everybody, who signed in, certain roles (of the holder), or a key with a scope. */
export type Padbeleid =
  | 'OPENBAAR'
  | 'INGELOGD'
  | { readonly rollen: readonly Ledenrol[]; readonly houder?: true }
  | { readonly scope: Apiscope }

/** Who may open casussen at all; which ones follows from `zichtVan`. */
export const LEZERS = [
  'PROFESSIONAL',
  'VAKGEMEENSCHAP',
  'ONDERZOEKER',
  'FUNCTIONARIS_GEGEVENSBESCHERMING',
] as const satisfies readonly Ledenrol[]

export const LEZEN: Padbeleid = { rollen: LEZERS }
export const PROFESSIONALS: Padbeleid = { rollen: ['PROFESSIONAL'] }
export const KENNIS: Padbeleid = { rollen: ['PROFESSIONAL', 'VAKGEMEENSCHAP'] }
export const PRIVACY: Padbeleid = { rollen: ['FUNCTIONARIS_GEGEVENSBESCHERMING'] }
export const BEHEERDERS: Padbeleid = { rollen: ['BEHEERDER'] }
/** Who may know the people who take part. */
export const DEELNEMERS: Padbeleid = { rollen: ['PROFESSIONAL', 'FUNCTIONARIS_GEGEVENSBESCHERMING'] }
export const HOUDER: Padbeleid = { rollen: ['BEHEERDER'], houder: true }
export const SLEUTELS: Padbeleid = { rollen: ['ONDERZOEKER', 'BEHEERDER'] }
export const SLEUTELHOUDERS: Padbeleid = { rollen: ['ONDERZOEKER'] }
export const VOORWAARDEN: Padbeleid = { rollen: ['FUNCTIONARIS_GEGEVENSBESCHERMING', 'BEHEERDER'] }
export const BEWAARDERS: Padbeleid = {
  rollen: ['PROFESSIONAL', 'FUNCTIONARIS_GEGEVENSBESCHERMING', 'BEHEERDER'],
}
