import { alleOrganisaties, leesOrganisatie } from '../../projections/organisaties.ts'
import { haalSessiesWeg, leesGebruikerMetEmail, wijzigNaam } from '../store/gebruikers.ts'
import type { Aanmelding } from './aanmelding.ts'
import type { NieuweGebruiker } from './gebruikers.ts'
import { begintTweedeFactor, vergeetTweedeFactor } from './tweede-factor.ts'
import type { OpenUitnodiging } from './uitnodiging.ts'

/**
 * The account that an invitation brings back, for who lost the password or the phone: its address is the one that was
 * invited, its only organisation ever is the one that invites, and its membership was ended there. Otherwise one
 * organisation could take over an account of another. One from the command line names the account that it brings back.
 */
export const teHeropenen = async (
  { db }: Aanmelding,
  { organisatieId, voor, herstelt }: OpenUitnodiging,
  email: string,
): Promise<string | null> => {
  if (voor?.email.toLowerCase() !== email.toLowerCase()) return null
  const gebruiker = await leesGebruikerMetEmail(db, email)
  if (!gebruiker || gebruiker.voorbeeld === 1) return null
  if (herstelt !== undefined) return gebruiker.id === herstelt ? herstelt : null
  const lidmaatschappen = (await db.all<{ stand: string }>(alleOrganisaties()))
    .map(leesOrganisatie)
    .flatMap((organisatie) =>
      organisatie.leden
        .filter(({ accountId }) => accountId === gebruiker.id)
        .map(({ beeindigdOp }) => organisatie.organisatieId === organisatieId && beeindigdOp !== null),
    )
  return lidmaatschappen.length > 0 && lidmaatschappen.every(Boolean) ? gebruiker.id : null
}

/** A new password and a second factor that is still to be set; what opened before opens nothing any more. */
export const heropen = async (
  aanmelding: Aanmelding,
  id: string,
  { naam, wachtwoord }: Omit<NieuweGebruiker, 'email'>,
): Promise<void> => {
  const { internalAdapter, password } = await aanmelding.auth.$context
  const hash = await password.hash(wachtwoord)
  const wijzen = await internalAdapter.findAccounts(id)
  if (wijzen.some(({ providerId }) => providerId === 'credential')) {
    await internalAdapter.updatePassword(id, hash)
  } else {
    await internalAdapter.linkAccount({ userId: id, accountId: id, providerId: 'credential', password: hash })
  }
  await vergeetTweedeFactor(aanmelding, id)
  await begintTweedeFactor(aanmelding, id)
  await aanmelding.db.commit([wijzigNaam(id, naam, aanmelding.now()), haalSessiesWeg(id)])
}
