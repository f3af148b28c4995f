import type { Context } from 'hono'
import type { Apisleutel, Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import { leesOrganisatie, organisatieVanApisleutel } from '../../projections/organisaties.ts'
import { bestaatEcht } from '../aanmelding/bestaat-echt.ts'
import { namenVanAccounts } from '../aanmelding/gebruikers.ts'
import { telMee } from '../aanmelding/pogingen.ts'
import { API_PAD } from '../api/versie.ts'
import { sha256 } from '../cryptografie.ts'
import type { Identiteit } from '../toegang/toegang.ts'
import type { Actor } from '../toegang/wie.ts'
import type { Omgeving } from '../web/omgeving.ts'
import type { Register } from '../web/register.ts'
import { telLimiet } from './limiet.ts'

/**
 * Who asks the API with a key. A key that is shown decides: when it opens nothing, no session is tried in its place.
 * Everything else goes by `anders`.
 */
export const metApisleutels = (register: Register, anders: Identiteit): Identiteit => ({
  wie: (c) => {
    const getoond = /^bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const voorApi = c.req.path.startsWith(`${API_PAD}/`)
    return getoond === undefined || !voorApi ? anders.wie(c) : wieMetSleutel(register, c, getoond)
  },
})

const wieMetSleutel = async (
  register: Register,
  c: Context<Omgeving>,
  getoond: string,
): Promise<Actor | null> => {
  await register.catchUp()
  const hash = sha256(getoond)
  const [rij] = await register.db.all<{ stand: string }>(organisatieVanApisleutel(hash))
  const beeld = rij && leesOrganisatie(rij)
  const sleutel = beeld?.apisleutels.find((ander) => ander.hash === hash)
  if (
    !beeld ||
    !sleutel ||
    !opent(beeld, sleutel, register.now()) ||
    !bestaatEcht(register.aanmelding, beeld)
  ) {
    await telMee(register.aanmelding, c, 'apisleutel', hash)
    return null
  }
  await telLimiet(register, c, sleutel)
  return houderVan(register, beeld, sleutel)
}

/** It is not too late, it was not withdrawn, and its holder still is a researcher of this organisation. */
const opent = (
  { leden }: Organisatiebeeld,
  { accountId, vervaltOp, ingetrokkenVanaf }: Apisleutel,
  nu: string,
): boolean => {
  const moment = Date.parse(nu)
  if (Date.parse(vervaltOp) <= moment) return false
  if (ingetrokkenVanaf !== null && Date.parse(ingetrokkenVanaf) <= moment) return false
  const houder = leden.find((lid) => lid.accountId === accountId && lid.beeindigdOp === null)
  return houder?.rollen.includes('ONDERZOEKER') ?? false
}

const houderVan = async (
  { db }: Register,
  { organisatieId, naam }: Organisatiebeeld,
  { accountId, scopes }: Apisleutel,
): Promise<Actor> => ({
  id: accountId,
  naam: (await namenVanAccounts(db, [accountId])).get(accountId) ?? '',
  organisatie: naam,
  organisatieId,
  houder: false,
  rollen: ['ONDERZOEKER'],
  nood: [],
  scopes,
})
