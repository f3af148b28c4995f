import { urenNa } from '../../events/dag.ts'
import type { Organisatiedata } from '../../events/organisatie.ts'
import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { alleOrganisaties, leesOrganisatie } from '../../projections/organisaties.ts'
import { neemOudeCasussenOver } from '../casus/overname.ts'
import { sha256, willekeurig } from '../cryptografie.ts'
import { NietGevonden } from '../fouten.ts'
import { neemOudeMethodiekenOver } from '../methodiek/overname.ts'
import { organisatiedecider } from '../organisatie/decider.ts'
import { gebruikInrichting, heeftInrichting, vervangInrichting } from '../store/inrichtingen.ts'
import { NIEMAND } from '../toegang/wie.ts'
import { handelAf } from '../web/handelaf.ts'
import { type Register, voorActor } from '../web/register.ts'
import type { Aanmelding } from './aanmelding.ts'
import { maakGebruiker, type NieuweGebruiker, vergeetGebruiker } from './gebruikers.ts'

const UREN = 24

/**
 * The path of a set-up link that works once and for a day; null when somebody can sign in already. `token`: chosen by
 * whoever runs the register, where it cannot print one.
 */
export const maakInrichting = async (
  aanmelding: Aanmelding,
  token = willekeurig(32),
): Promise<string | null> => {
  if (await isIngericht(aanmelding)) return null
  const vervaltOp = urenNa(aanmelding.now(), UREN)
  await aanmelding.db.commit(vervangInrichting(sha256(token), vervaltOp))
  return `/inrichting/${token}`
}

/** Is there somebody, no example, who can let others in? */
const isIngericht = async ({ db }: Pick<Aanmelding, 'db'>): Promise<boolean> =>
  (await db.all<{ stand: string }>(alleOrganisaties()))
    .map(leesOrganisatie)
    .some(
      ({ fictief, houder, leden }) =>
        !fictief &&
        houder &&
        leden.some(({ rollen, beeindigdOp }) => beeindigdOp === null && rollen.includes('BEHEERDER')),
    )

/** May this link still set up the register? */
export const magInrichten = async (aanmelding: Aanmelding, token: string): Promise<boolean> =>
  (await heeftInrichting(aanmelding.db, sha256(token), aanmelding.now())) && !(await isIngericht(aanmelding))

export interface Inrichting {
  readonly organisatie: Pick<Organisatiedata<'OrganisatieOpgericht'>, 'naam' | 'soort' | 'kvkNummer'>
  readonly rollen: readonly Ledenrol[]
}

/** Founds the organisation that keeps the register, with its first beheerder. Answers the account. */
export const richtIn = async (
  aanmelding: Aanmelding,
  token: string,
  inrichting: Inrichting,
  maakAccount: () => Promise<string>,
): Promise<string> => {
  if (!(await magInrichten(aanmelding, token))) throw new NietGevonden()
  const accountId = await maakAccount()
  if (!(await gebruikInrichting(aanmelding.db, sha256(token), aanmelding.now()))) {
    await vergeetGebruiker(aanmelding, accountId)
    throw new NietGevonden()
  }
  await richtOp(aanmelding.systeem(), inrichting, accountId)
  return accountId
}

/** The same with an account that has a password. */
export const richtInMetWachtwoord = (
  aanmelding: Aanmelding,
  token: string,
  inrichting: Inrichting,
  gebruiker: NieuweGebruiker,
): Promise<string> => richtIn(aanmelding, token, inrichting, () => maakGebruiker(aanmelding, gebruiker))

const richtOp = async (
  systeem: Register,
  { organisatie, rollen }: Inrichting,
  accountId: string,
): Promise<void> => {
  const organisatieId = systeem.newId()
  const namens: Register = {
    ...voorActor(systeem, { ...NIEMAND, id: accountId, organisatieId }),
    store: systeem.store,
  }
  const stroom = organisatiestroom(organisatieId)
  const handel = (opdracht: Parameters<typeof organisatiedecider.decide>[1]) =>
    handelAf(namens, organisatiedecider, stroom, opdracht, { commandId: systeem.newId(), versie: null })
  await handel({ type: 'RichtOrganisatieOp', data: { ...organisatie, houder: true, fictief: false } })
  await handel({ type: 'LaatLidToe', data: { accountId, rollen: [...rollen] } })
  await neemOudeCasussenOver(systeem, accountId, organisatieId)
  await neemOudeMethodiekenOver(systeem, accountId, organisatieId)
}
