import { type Organisatienaam, organisatienamen } from '../../projections/organisaties.ts'
import { collegaVan, HET_REGISTER, type Wie } from '../../views/woorden/namen.ts'
import { namenVanAccounts } from '../aanmelding/gebruikers.ts'
import type { StoredEvent } from '../store/ports.ts'
import { VOORBEELDEN_ACTOR } from '../voorbeelden/voorbeeld.ts'
import type { Register } from '../web/register.ts'
import { leesOrganisatiebeeld } from './organisatie.ts'
import { SYSTEEM } from './wie.ts'

/**
 * The names of colleagues of the own organisation, former ones too. Of people elsewhere only their organisation is
 * told. With `events` no more is read than the names of who occurs in them.
 */
export const leesNamen = async (register: Register, events?: readonly StoredEvent[]): Promise<Wie> => {
  const { actor } = register
  const organisaties = await leesOrganisatienamen(register)
  const collegas = await leesCollegas(register, events && wieIn(events))
  return (actorId, organisatieId = actor.organisatieId) => {
    if (actorId === actor.id) return actor.naam
    if (actorId === SYSTEEM.id) return HET_REGISTER
    if (actorId === VOORBEELDEN_ACTOR) return actorId
    const naam = organisatieId === actor.organisatieId ? collegas.get(actorId) : undefined
    return naam ?? collegaVan(organisaties(organisatieId))
  }
}

/** Who did these, and who they name. */
const wieIn = (events: readonly StoredEvent[]): ReadonlySet<string> =>
  new Set(
    events.flatMap(({ actor, data }) => {
      const { accountId = actor, eigenaar = actor } = data as { accountId?: string; eigenaar?: string }
      return [actor, accountId, eigenaar]
    }),
  )

/** From the id of an organisation to its name. A log from before there were logins holds the name itself. */
const leesOrganisatienamen = async ({
  db,
}: Register): Promise<(organisatieId: string) => string | undefined> => {
  const rijen = await db.all<Organisatienaam>(organisatienamen())
  const namen = new Map(rijen.map(({ organisatieId, naam }) => [organisatieId, naam]))
  return (organisatieId) => namen.get(organisatieId) ?? (UUID.test(organisatieId) ? undefined : organisatieId)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Account id → name, of everybody who is or was in the own organisation; of these only, when they are given. */
export const leesCollegas = async (
  register: Register,
  alleen?: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> => {
  const organisatie = await leesOrganisatiebeeld(register)
  const leden = organisatie?.leden.map(({ accountId }) => accountId) ?? []
  return namenVanAccounts(register.db, alleen ? leden.filter((lid) => alleen.has(lid)) : leden)
}
