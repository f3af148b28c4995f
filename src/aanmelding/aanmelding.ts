import { hmac, willekeurig } from '../cryptografie.ts'
import type { Kluis } from '../kluis/kluis.ts'
import { maakAanmeldtabellen } from '../store/aanmeldtabellen.ts'
import type { SqlDatabase } from '../store/ports.ts'
import type { Register } from '../web/register.ts'
import { type Auth, maakAuth } from './auth.ts'
import type { Aanmeldinstellingen } from './instellingen.ts'

/** Everything that signing in needs. Names and addresses live here and nowhere in the log. */
export interface Aanmelding {
  readonly auth: Auth
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

type Delen = Pick<Aanmelding, 'instellingen' | 'db' | 'kluis' | 'now' | 'newId' | 'systeem'>

const GEHEIM = 'aanmelding'

export const openAanmelding = async (delen: Delen): Promise<Aanmelding> => {
  await maakAanmeldtabellen(delen.db)
  const geheim = await leesGeheim(delen.kluis)
  return { ...delen, geheim, auth: maakAuth({ ...delen, geheim }) }
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
