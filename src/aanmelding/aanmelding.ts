import { hmac, willekeurig } from '../cryptografie.ts'
import type { Kluis } from '../kluis/kluis.ts'
import { maakAanmeldtabellen } from '../store/aanmeldtabellen.ts'
import type { SqlDatabase } from '../store/ports.ts'
import type { Register } from '../web/register.ts'
import { type Auth, maakAuth } from './auth.ts'
import type { Aanmeldinstellingen } from './instellingen.ts'
import { type Oidcreis, openOidcreis } from './oidcreis.ts'

/** Everything that signing in needs. Names and addresses live here and nowhere in the log. */
export interface Aanmelding {
  readonly auth: Auth
  /** The way to the identity provider and back; null: there is none. */
  readonly oidc: Oidcreis | null
  readonly instellingen: Aanmeldinstellingen
  readonly db: SqlDatabase
  readonly kluis: Kluis
  /** Signs the cookie of a session. */
  readonly geheim: string
  now(): string
  newId(): string
  /** The register that acts for itself: for what happens before somebody has signed in. */
  systeem(): Register
}

/** Without the way to the provider, which builds on it. */
export type Aanmeldkern = Omit<Aanmelding, 'oidc'>

type Delen = Pick<Aanmelding, 'instellingen' | 'db' | 'kluis' | 'now' | 'newId' | 'systeem'>

const GEHEIM = 'aanmelding'

export const openAanmelding = async (delen: Delen): Promise<Aanmelding> => {
  await maakAanmeldtabellen(delen.db)
  const geheim = await leesGeheim(delen.kluis)
  const eigen = { ...delen, geheim, auth: maakAuth({ ...delen, geheim }) }
  const { oidc } = delen.instellingen
  return { ...eigen, oidc: oidc && openOidcreis(eigen, oidc) }
}

/** In the vault and not in the configuration, so that sessions outlive a new master key. */
const leesGeheim = async (kluis: Kluis): Promise<string> => {
  const bestaand = await kluis.lees(GEHEIM)
  if (bestaand !== null) return bestaand
  await kluis.bewaar(GEHEIM, willekeurig(32))
  return (await kluis.lees(GEHEIM)) ?? ''
}

/** What a person typed or where they come from, so that it can be counted without being kept. */
export const kenmerkVan = ({ geheim }: Aanmelding, soort: string, waarde: string): string =>
  hmac(Buffer.from(geheim), `${soort}:${waarde}`)
