import type { Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import type { Aanmelding } from './aanmelding.ts'

/** Whoever joined an organisation of the examples, as anybody could, is nobody where these do not sign in. */
export const bestaatEcht = (
  { instellingen }: Pick<Aanmelding, 'instellingen'>,
  { fictief }: Pick<Organisatiebeeld, 'fictief'>,
): boolean => !fictief || instellingen.voorbeeldaccounts
