import { Weigering } from '../decider.ts'
import { leesGebruikerMetEmail, leesNamen } from '../store/gebruikers.ts'
import type { SqlDatabase } from '../store/ports.ts'
import type { Aanmelding } from './aanmelding.ts'
import { begintTweedeFactor, vergeetTweedeFactor } from './tweede-factor.ts'

export interface NieuweGebruiker {
  readonly naam: string
  readonly email: string
  readonly wachtwoord: string
}

/** An account with a password, of which the second factor is still to be set. Answers its id. */
export const maakGebruiker = async (
  aanmelding: Aanmelding,
  { naam, email, wachtwoord }: NieuweGebruiker,
): Promise<string> => {
  const eisVrij = async () => {
    if (await leesGebruikerMetEmail(aanmelding.db, email)) throw new Weigering('email-in-gebruik', 'email')
  }
  await eisVrij()
  const { internalAdapter, password } = await aanmelding.auth.$context
  const hash = await password.hash(wachtwoord)
  const { id } = await internalAdapter
    .createUser({ name: naam, email, emailVerified: false }, { method: 'email-password' })
    .catch(async (fout: unknown) => {
      // Somebody else was first while the password was being hashed.
      await eisVrij()
      throw fout
    })
  await internalAdapter.linkAccount({ userId: id, accountId: id, providerId: 'credential', password: hash })
  await begintTweedeFactor(aanmelding, id)
  return id
}

/** Takes an account back that was made just now and may not come in after all. */
export const vergeetGebruiker = async (aanmelding: Aanmelding, id: string): Promise<void> => {
  await vergeetTweedeFactor(aanmelding, id)
  const { internalAdapter } = await aanmelding.auth.$context
  await internalAdapter.deleteUser(id)
}

/** The names of these accounts; one that is gone has none. */
export const namenVanAccounts = async (
  db: SqlDatabase,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  new Map((await leesNamen(db, [...new Set(accountIds)])).map(({ id, name }) => [id, name]))
