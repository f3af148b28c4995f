import { aantallenPerMaker, type Makeraantal } from '../../projections/casusmakers.ts'
import type { Organisatiebeeld, Uitnodiging } from '../../projections/organisatiebeeld.ts'
import { organisatiestroom, vouwOrganisatie } from '../../projections/organisatiebeeld.ts'
import type { Ledenregel, Uitnodigingsregel } from '../../views/organisatie/organisatie.tsx'
import { namenVanAccounts } from '../aanmelding/gebruikers.ts'
import { NietGevonden } from '../fouten.ts'
import { type Uitnodigingsgegevens, uitnodigingsgegevensVan } from '../store/uitnodigingsgegevens.ts'
import type { Register } from '../web/register.ts'

export interface GelezenOrganisatie {
  readonly beeld: Organisatiebeeld
  /** Version of its stream. */
  readonly versie: number
}

/** The organisation as its stream tells it now; `NietGevonden` when there is none, or none that this actor may see. */
export const leesOrganisatiestroom = async (
  { store }: Register,
  organisatieId: string,
): Promise<GelezenOrganisatie> => {
  const { events, head } = await store.readStream(organisatiestroom(organisatieId))
  const beeld = vouwOrganisatie(events)
  if (!beeld) throw new NietGevonden()
  return { beeld, versie: head.version }
}

/** Everybody who is or was a member, by name. */
export const leesLeden = async (register: Register, { leden }: Organisatiebeeld): Promise<Ledenregel[]> => {
  const namen = await namenVanAccounts(
    register.db,
    leden.map(({ accountId }) => accountId),
  )
  return leden
    .map((lid) => ({ ...lid, naam: namen.get(lid.accountId) ?? null }))
    .sort((een, ander) => (een.naam ?? '').localeCompare(ander.naam ?? '', 'nl'))
}

/** Per account how many casussen of the organisation it made. */
export const leesMakeraantallen = async (
  { db, actor }: Register,
  accountIds: readonly string[],
): Promise<(accountId: string) => Omit<Makeraantal, 'accountId'>> => {
  const rijen = await db.all<Makeraantal>(aantallenPerMaker(actor.organisatieId, accountIds))
  const aantallen = new Map(rijen.map((rij) => [rij.accountId, rij]))
  return (accountId) => aantallen.get(accountId) ?? { casussen: 0, concepten: 0 }
}

/**
 * Who can take over the casussen of this member: colleagues who work in casussen themselves. Not the one who hands
 * them over, as long as their maker is there: that would open somebody's concepts without the emergency access that
 * tells them.
 */
export const kanOvernemen = ({ leden }: Organisatiebeeld, van: string, door: string): readonly string[] => {
  const isEr = leden.some(({ accountId, beeindigdOp }) => accountId === van && beeindigdOp === null)
  return leden
    .filter(({ beeindigdOp, rollen }) => beeindigdOp === null && rollen.includes('PROFESSIONAL'))
    .map(({ accountId }) => accountId)
    .filter((accountId) => accountId !== van && !(isEr && accountId === door))
}

/** The invitations that can still be used, or were until their term ended, the newest first. */
export const leesUitnodigingen = async (
  register: Register,
  { uitnodigingen }: Organisatiebeeld,
): Promise<Uitnodigingsregel[]> => {
  const open = uitnodigingen.filter(({ stand }) => stand === 'OPEN').reverse()
  const gegevens = await register.db.all<Uitnodigingsgegevens>(
    uitnodigingsgegevensVan(open.map(({ uitnodigingId }) => uitnodigingId)),
  )
  return open.map((uitnodiging) => metGegevens(uitnodiging, gegevens, register.now()))
}

const metGegevens = (
  { uitnodigingId, rollen, vervaltOp, op }: Uitnodiging,
  gegevens: readonly Uitnodigingsgegevens[],
  nu: string,
): Uitnodigingsregel => {
  const voor = gegevens.find((ander) => ander.uitnodigingId === uitnodigingId)
  const verlopen = Date.parse(vervaltOp) <= Date.parse(nu)
  const wie = voor && !verlopen ? { naam: voor.naam, email: voor.email } : null
  return { uitnodigingId, rollen, vervaltOp, op, verlopen, wie }
}
