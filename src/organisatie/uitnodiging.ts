import { urenNa } from '../../events/dag.ts'
import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { organisatiestroom, type Uitnodiging, vouwOrganisatie } from '../../projections/organisatiebeeld.ts'
import { sha256, willekeurig } from '../cryptografie.ts'
import { vasteId } from '../import/vaste-id.ts'
import {
  bewaarUitnodigingsgegevens,
  wisUitnodigingsgegevens,
  wisVerlopenUitnodigingsgegevens,
} from '../store/uitnodigingsgegevens.ts'
import { type Formulierherkomst, handelAf } from '../web/handelaf.ts'
import type { Register } from '../web/register.ts'
import { organisatiedecider } from './decider.ts'

const UITNODIGING_DAGEN = 7
const TOKEN_BYTES = 32

export interface Uitgenodigde {
  readonly naam: string
  readonly email: string
  readonly rollen: readonly Ledenrol[]
  /** The member who gets back into their account with it. */
  readonly herstelt?: string | undefined
}

/** The fields of the form that say who somebody is: these stay outside the log. */
export const PERSOONLIJK = ['naam', 'email']

export interface Gemaakt {
  /** Null when the form was sent before: the first answer had it. */
  readonly token: string | null
  readonly vervaltOp: string
}

export const uitnodigingslink = (oorsprong: string, { token }: Gemaakt): string | null =>
  token === null ? null : `${oorsprong}/uitnodiging/${token}`

/** Invites somebody and answers the token of the link, which is kept nowhere. A form that is sent twice invites once. */
export const nodigUit = async (
  register: Register,
  organisatieId: string,
  { naam, email, rollen, herstelt }: Uitgenodigde,
  herkomst: Formulierherkomst,
): Promise<Gemaakt> => {
  // Of this organisation: the id that a form brings along could be that of an invitation elsewhere.
  const uitnodigingId = vasteId(sha256, 'uitnodiging', organisatieId, herkomst.commandId)
  const eerder = await leesGemaakte(register, organisatieId, uitnodigingId)
  if (eerder) return { token: null, vervaltOp: eerder.vervaltOp }
  const token = willekeurig(TOKEN_BYTES)
  const tokenHash = sha256(token)
  const vervaltOp = urenNa(register.now(), UITNODIGING_DAGEN * 24)
  // Before the event: an invitation of which nobody knows for whom it is would be the worse half.
  await register.db.commit([
    wisVerlopenUitnodigingsgegevens(register.now()),
    bewaarUitnodigingsgegevens({ uitnodigingId, naam, email, vervaltOp }),
  ])
  const opdracht = {
    type: 'NodigLidUit' as const,
    data: { uitnodigingId, rollen: [...rollen], tokenHash, vervaltOp, ...(herstelt && { herstelt }) },
  }
  const stroom = organisatiestroom(organisatieId)
  try {
    await handelAf(register, organisatiedecider, stroom, opdracht, herkomst)
  } catch (fout) {
    await register.db.commit([wisUitnodigingsgegevens(uitnodigingId)])
    throw fout
  }
  const bewaard = await leesGemaakte(register, organisatieId, uitnodigingId)
  // The form was used for something else before: nobody was invited.
  if (!bewaard) await register.db.commit([wisUitnodigingsgegevens(uitnodigingId)])
  return {
    token: bewaard?.tokenHash === tokenHash ? token : null,
    vervaltOp: bewaard?.vervaltOp ?? vervaltOp,
  }
}

const leesGemaakte = async (
  { store }: Register,
  organisatieId: string,
  uitnodigingId: string,
): Promise<Uitnodiging | undefined> => {
  const { events } = await store.readStream(organisatiestroom(organisatieId))
  return vouwOrganisatie(events)?.uitnodigingen.find((ander) => ander.uitnodigingId === uitnodigingId)
}

export const trekUitnodigingIn = async (
  register: Register,
  organisatieId: string,
  data: { readonly uitnodigingId: string; readonly reden: string },
  herkomst: Formulierherkomst,
): Promise<void> => {
  const opdracht = { type: 'TrekUitnodigingIn' as const, data }
  await handelAf(register, organisatiedecider, organisatiestroom(organisatieId), opdracht, herkomst)
  await register.db.commit([wisUitnodigingsgegevens(data.uitnodigingId)])
}
