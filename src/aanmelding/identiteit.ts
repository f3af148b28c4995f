import type { Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import { organisatiesVanLid } from '../../projections/organisaties.ts'
import { haalSessieWeg, type Sessiegebruiker } from '../store/gebruikers.ts'
import { onthoudenBeeld } from '../toegang/organisatie.ts'
import type { Identiteit } from '../toegang/toegang.ts'
import type { Actor } from '../toegang/wie.ts'
import type { Aanmelding } from './aanmelding.ts'
import { bestaatEcht } from './bestaat-echt.ts'
import { houdWakker, sessieVan } from './sessies.ts'

/** Who asks, by the cookie of a session: two look-ups by index. */
export const sessieIdentiteit = (aanmelding: Aanmelding): Identiteit => ({
  wie: async (c) => {
    const sessie = await sessieVan(aanmelding, c)
    if (!sessie || sessie.tweedeFactor === 0) return null
    const actor = await actorVan(aanmelding, sessie)
    if (actor) await houdWakker(aanmelding, sessie)
    // A session dies with the last membership; whoever is invited anew may accept with it first.
    else if (!c.req.path.startsWith('/uitnodiging/'))
      await aanmelding.db.commit([haalSessieWeg(sessie.userId, sessie.id)])
    return actor
  },
})

const actorVan = async (aanmelding: Aanmelding, sessie: Sessiegebruiker): Promise<Actor | null> => {
  const organisaties = await lidVan(aanmelding, sessie.userId)
  const organisatie =
    organisaties.find(({ organisatieId }) => organisatieId === sessie.organisatieId) ?? organisaties[0]
  return organisatie ? actorIn(organisatie, sessie, aanmelding.now()) : null
}

/** The organisations that someone is a member of now. */
export const lidVan = async (aanmelding: Aanmelding, accountId: string): Promise<Organisatiebeeld[]> =>
  (await aanmelding.db.all<{ stand: string }>(organisatiesVanLid(accountId)))
    .map(onthoudenBeeld)
    .filter((organisatie) => bestaatEcht(aanmelding, organisatie))

const actorIn = (
  { organisatieId, naam, houder, leden, noodtoegangen }: Organisatiebeeld,
  { userId, name }: Pick<Sessiegebruiker, 'userId' | 'name'>,
  nu: string,
): Actor => ({
  id: userId,
  naam: name,
  organisatie: naam,
  organisatieId,
  houder,
  rollen: leden.find(({ accountId }) => accountId === userId)?.rollen ?? [],
  nood: noodtoegangen
    .filter(({ accountId, tot }) => accountId === userId && tot > nu)
    .map(({ collegaId }) => collegaId),
  scopes: null,
})
