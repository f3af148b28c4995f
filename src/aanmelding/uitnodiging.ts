import type { Uitnodiging } from '../../projections/organisatiebeeld.ts'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { leesOrganisatie, organisatieVanUitnodiging } from '../../projections/organisaties.ts'
import { HET_REGISTER } from '../../views/woorden/namen.ts'
import { sha256 } from '../cryptografie.ts'
import { organisatiedecider } from '../organisatie/decider.ts'
import {
  type Uitnodigingsgegevens,
  uitnodigingsgegevensVan,
  wisUitnodigingsgegevens,
} from '../store/uitnodigingsgegevens.ts'
import { NIEMAND, SYSTEEM } from '../toegang/wie.ts'
import { handelAf } from '../web/handelaf.ts'
import { type Register, voorActor } from '../web/register.ts'
import type { Aanmelding } from './aanmelding.ts'
import { bestaatEcht } from './bestaat-echt.ts'
import { namenVanAccounts } from './gebruikers.ts'

/** An invitation that can be accepted now, and what its page tells of it. */
export interface OpenUitnodiging
  extends Pick<Uitnodiging, 'uitnodigingId' | 'rollen' | 'vervaltOp' | 'herstelt'> {
  readonly organisatieId: string
  readonly organisatie: string
  /** Name of who invites; null: has left. */
  readonly door: string | null
  /** For whom; null: these data are gone. */
  readonly voor: Pick<Uitnodigingsgegevens, 'naam' | 'email'> | null
}

/** Null: there is no such link, or it was used, withdrawn or has expired. Which of these is nobody's business. */
export const leesUitnodiging = async (
  aanmelding: Aanmelding,
  token: string,
): Promise<OpenUitnodiging | null> => {
  const { db, now } = aanmelding
  const hash = sha256(token)
  await aanmelding.systeem().catchUp()
  const [rij] = await db.all<{ stand: string }>(organisatieVanUitnodiging(hash))
  const organisatie = rij && leesOrganisatie(rij)
  if (!organisatie || !bestaatEcht(aanmelding, organisatie)) return null
  const uitnodiging = organisatie.uitnodigingen.find(
    ({ tokenHash, stand }) => tokenHash === hash && stand === 'OPEN',
  )
  if (!uitnodiging || Date.parse(uitnodiging.vervaltOp) <= Date.parse(now())) return null
  const { uitnodigingId, rollen, vervaltOp, herstelt } = uitnodiging
  const [voor] = await db.all<Uitnodigingsgegevens>(uitnodigingsgegevensVan([uitnodigingId]))
  return {
    uitnodigingId,
    rollen,
    vervaltOp,
    herstelt,
    organisatieId: organisatie.organisatieId,
    organisatie: organisatie.naam,
    door: await naamVanUitnodiger(aanmelding, organisatie.organisatieId, uitnodigingId),
    voor: voor ?? null,
  }
}

const naamVanUitnodiger = async (
  { db, systeem }: Aanmelding,
  organisatieId: string,
  uitnodigingId: string,
): Promise<string | null> => {
  const { events } = await systeem().store.readStream(organisatiestroom(organisatieId))
  const gebeurtenis = events.find(
    ({ type, data }) =>
      type === 'LidUitgenodigd' && (data as { uitnodigingId: string }).uitnodigingId === uitnodigingId,
  )
  if (gebeurtenis?.actor === SYSTEEM.id) return HET_REGISTER
  return (gebeurtenis && (await namenVanAccounts(db, [gebeurtenis.actor])).get(gebeurtenis.actor)) ?? null
}

/** Makes an account a member. Of two who follow one link at once, one succeeds; the other gets a `Weigering`. */
export const neemUitnodigingAan = async (
  { db, now, systeem }: Aanmelding,
  { organisatieId, uitnodigingId }: OpenUitnodiging,
  accountId: string,
): Promise<void> => {
  const register = systeem()
  const namens: Register = {
    ...voorActor(register, { ...NIEMAND, id: accountId, organisatieId }),
    // Whoever joins is no member yet: the token is the right to do so, the decider checks it.
    store: register.store,
  }
  await handelAf(
    namens,
    organisatiedecider,
    organisatiestroom(organisatieId),
    { type: 'NeemUitnodigingAan', data: { accountId, uitnodigingId }, nu: now() },
    { commandId: register.newId(), versie: null },
  )
  await db.commit([wisUitnodigingsgegevens(uitnodigingId)])
}
