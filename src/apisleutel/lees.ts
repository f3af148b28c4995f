import type { Apisleutel } from '../../projections/organisatiebeeld.ts'
import type { Apisleutelregel, Apisleutelstand } from '../../views/apisleutel/apisleutels.tsx'
import { namenVanAccounts } from '../aanmelding/gebruikers.ts'
import { leesOrganisatiestroom } from '../organisatie/lees.ts'
import { type Gebruikrij, gebruikVan } from '../store/apisleutelgebruik.ts'
import { heeftRol } from '../toegang/wie.ts'
import type { Register } from '../web/register.ts'

/** The own keys, and for a beheerder those of everybody in the organisation; the newest first. */
export const leesApisleutels = async (register: Register): Promise<Apisleutelregel[]> => {
  const { actor, db } = register
  const { beeld } = await leesOrganisatiestroom(register, actor.organisatieId)
  const sleutels = beeld.apisleutels
    .filter(({ accountId }) => accountId === actor.id || heeftRol(actor, 'BEHEERDER'))
    .reverse()
  const namen = await namenVanAccounts(
    db,
    sleutels.map(({ accountId }) => accountId),
  )
  const gebruik = await db.all<Gebruikrij>(gebruikVan(sleutels.map(({ sleutelId }) => sleutelId)))
  return sleutels.map((sleutel) => ({
    ...sleutel,
    houder: namen.get(sleutel.accountId) ?? null,
    isEigen: sleutel.accountId === actor.id,
    stand: standVan(sleutel, register.now()),
    laatstOp: gebruik.find(({ sleutelId }) => sleutelId === sleutel.sleutelId)?.laatstOp ?? null,
  }))
}

const standVan = ({ vervaltOp, ingetrokkenVanaf }: Apisleutel, nu: string): Apisleutelstand => {
  const moment = Date.parse(nu)
  if (ingetrokkenVanaf !== null && Date.parse(ingetrokkenVanaf) <= moment) return 'INGETROKKEN'
  if (Date.parse(vervaltOp) <= moment) return 'VERLOPEN'
  return ingetrokkenVanaf === null ? 'WERKT' : 'STOPT'
}
