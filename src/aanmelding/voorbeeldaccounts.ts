import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { alleOrganisaties, leesOrganisatie } from '../../projections/organisaties.ts'
import { sha256 } from '../cryptografie.ts'
import { leesGebruiker, voegVoorbeeldToe } from '../store/gebruikers.ts'
import { voorbeeldId } from '../voorbeelden/laad.ts'
import { voorbeeldaccounts } from '../voorbeelden/organisaties.ts'
import type { Aanmelding } from './aanmelding.ts'

/** An account of the examples, to sign in with one click. */
export interface Voorbeeldinlog {
  readonly accountId: string
  readonly naam: string
  readonly organisatie: string
  readonly rollen: readonly Ledenrol[]
}

const ACCOUNTS = voorbeeldaccounts(voorbeeldId({ sha256 }))

/** Gives the invented people of the examples a name, without a password: there is no other way in than `voorbeeldenOm`. */
export const legVoorbeeldaccountsVast = ({ db, now }: Aanmelding): Promise<void> =>
  db.commit(ACCOUNTS.map(({ accountId, naam, email }) => voegVoorbeeldToe(accountId, naam, email, now())))

/** The example accounts that may sign in: none, but where only the person at this machine can come. */
export const voorbeeldenOm = async ({ db, instellingen }: Aanmelding): Promise<readonly Voorbeeldinlog[]> => {
  if (!instellingen.voorbeeldaccounts) return []
  const organisaties = (await db.all<{ stand: string }>(alleOrganisaties())).map(leesOrganisatie)
  return ACCOUNTS.flatMap(({ accountId, naam }) => {
    const organisatie = organisaties.find(({ fictief, leden }) => fictief && isLid(leden, accountId))
    const rollen = organisatie?.leden.find((lid) => lid.accountId === accountId)?.rollen
    return organisatie && rollen ? [{ accountId, naam, organisatie: organisatie.naam, rollen }] : []
  })
}

const isLid = (
  leden: readonly { readonly accountId: string; readonly beeindigdOp: string | null }[],
  accountId: string,
): boolean => leden.some((lid) => lid.accountId === accountId && lid.beeindigdOp === null)

/** May this account enter without a password? */
export const isVoorbeeldinlog = async (aanmelding: Aanmelding, accountId: string): Promise<boolean> =>
  (await voorbeeldenOm(aanmelding)).some((voorbeeld) => voorbeeld.accountId === accountId) &&
  (await leesGebruiker(aanmelding.db, accountId))?.voorbeeld === 1
