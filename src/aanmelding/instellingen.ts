import type { Context } from 'hono'
import type { Oidcinstellingen } from './oidc.ts'

/** What the home decides about signing in. */
export interface Aanmeldinstellingen {
  /** Where people reach the register, `https://…` without a slash at the end; null: on this machine only. */
  readonly publiekeUrl: string | null
  /** A session ends after this many hours, however it is used. */
  readonly sessieUren: number
  /** A session ends when it was not used for this many minutes. */
  readonly rustMinuten: number
  /** Accounts of the examples can sign in. */
  readonly voorbeeldaccounts: boolean
  /** The identity provider; null: passwords only. */
  readonly oidc: Oidcinstellingen | null
  /** The address a request comes from, to count attempts by. */
  readonly adresVan: (c: Context) => string
}

export const STANDAARDINSTELLINGEN: Aanmeldinstellingen = {
  publiekeUrl: null,
  sessieUren: 12,
  rustMinuten: 60,
  voorbeeldaccounts: false,
  oidc: null,
  adresVan: () => 'onbekend',
}
