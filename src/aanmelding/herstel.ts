import type { Ledenrol } from '../../events/toegangswaarden.ts'
import type { Lid, Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import { alleOrganisaties, leesOrganisatie } from '../../projections/organisaties.ts'
import { type Gemaakt, nodigUit } from '../organisatie/uitnodiging.ts'
import { haalSessiesWeg, leesGebruiker, leesGebruikerMetEmail } from '../store/gebruikers.ts'
import { SYSTEEM } from '../toegang/wie.ts'
import type { Aanmelding } from './aanmelding.ts'

/* For who has the machine, when nobody who manages the register gets in any more. */

export interface Lidadres {
  readonly email: string
  readonly rollen: readonly Ledenrol[]
}

/** Who belongs to the organisation that keeps the register, by the address that they sign in with. */
export const ledenVanHouder = async (aanmelding: Aanmelding): Promise<readonly Lidadres[]> => {
  const houder = await leesHouder(aanmelding)
  const leden = await Promise.all(
    (houder?.leden ?? []).filter(isLid).map(async ({ accountId, rollen }) => {
      const gebruiker = await leesGebruiker(aanmelding.db, accountId)
      return gebruiker ? [{ email: gebruiker.email, rollen }] : []
    }),
  )
  return leden.flat()
}

/**
 * An invitation to manage the register. A member comes back to the same account with it, and is signed out everywhere
 * from now on; null: nobody set up the register yet.
 */
export const nodigBeheerderUit = async (aanmelding: Aanmelding, email: string): Promise<Gemaakt | null> => {
  const houder = await leesHouder(aanmelding)
  if (!houder) return null
  const gebruiker = await leesGebruikerMetEmail(aanmelding.db, email)
  const lid = houder.leden.find((ander) => isLid(ander) && ander.accountId === gebruiker?.id)
  const systeem = aanmelding.systeem()
  const { organisatieId } = houder
  const gemaakt = await nodigUit(
    { ...systeem, actor: { ...SYSTEEM, organisatieId } },
    organisatieId,
    {
      naam: gebruiker?.name ?? email,
      email,
      rollen: [...new Set([...(lid?.rollen ?? []), 'BEHEERDER' as const])],
      herstelt: lid?.accountId,
    },
    { commandId: systeem.newId(), versie: null },
  )
  if (lid) await aanmelding.db.commit([haalSessiesWeg(lid.accountId)])
  return gemaakt
}

const leesHouder = async ({ db, systeem }: Aanmelding): Promise<Organisatiebeeld | undefined> => {
  await systeem().catchUp()
  return (await db.all<{ stand: string }>(alleOrganisaties()))
    .map(leesOrganisatie)
    .find(({ houder, fictief }) => houder && !fictief)
}

const isLid = ({ beeindigdOp }: Lid): boolean => beeindigdOp === null
