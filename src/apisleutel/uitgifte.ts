import { eindeVan } from '../../events/dag.ts'
import type { Apiscope } from '../../events/toegangswaarden.ts'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { sha256, willekeurig } from '../cryptografie.ts'
import { vasteId } from '../import/vaste-id.ts'
import { organisatiedecider } from '../organisatie/decider.ts'
import { leesOrganisatiestroom } from '../organisatie/lees.ts'
import type { Organisatieopdracht } from '../organisatie/opdrachten.ts'
import { type Formulierherkomst, handelAf } from '../web/handelaf.ts'
import type { Register } from '../web/register.ts'

/** Recognised by people, and by programs that look for secrets in code. */
const VOORVOEGSEL = 'sr_'
const SLEUTEL_BYTES = 32
const BEGIN = 9
const LIMIET_PER_UUR = 1000

export interface Sleutelwens {
  readonly naam: string
  readonly scopes: readonly Apiscope[]
  /** Last day on which it works. */
  readonly vervaltOp: string
}

type Vervanging = Extract<Organisatieopdracht, { type: 'GeefApisleutelUit' }>['vervanging']

/** Issues a key to the actor and answers it; it is kept nowhere. Null when the form was sent before. */
export const geefUit = async (
  register: Register,
  { naam, scopes, vervaltOp }: Sleutelwens,
  vervanging: Vervanging,
  herkomst: Formulierherkomst,
): Promise<string | null> => {
  const { actor } = register
  const sleutel = VOORVOEGSEL + willekeurig(SLEUTEL_BYTES)
  const hash = sha256(sleutel)
  const opdracht = {
    type: 'GeefApisleutelUit' as const,
    data: {
      // Of this organisation: the id that a form brings along could be that of a key elsewhere.
      sleutelId: vasteId(sha256, 'apisleutel', actor.organisatieId, herkomst.commandId),
      accountId: actor.id,
      naam,
      scopes: [...scopes],
      hash,
      begin: sleutel.slice(0, BEGIN),
      vervaltOp: eindeVan(vervaltOp),
      limietPerUur: LIMIET_PER_UUR,
    },
    vervanging,
    nu: register.now(),
  }
  await handelAf(register, organisatiedecider, organisatiestroom(actor.organisatieId), opdracht, herkomst)
  const { beeld } = await leesOrganisatiestroom(register, actor.organisatieId)
  return beeld.apisleutels.some((ander) => ander.hash === hash) ? sleutel : null
}
