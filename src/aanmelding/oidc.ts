import { type BetterAuthPlugin, betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { sha256 } from '../cryptografie.ts'
import type { Aanmeldkern } from './aanmelding.ts'

/** The identity provider of the organisation that keeps the register: Entra ID, Keycloak, anything with discovery. */
export interface Oidcinstellingen {
  /** As the provider writes it in its tokens. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button says. */
  readonly naam: string
}

/** Where the provider sends people back to: to be registered there. */
const TERUGKEERPAD = '/inloggen/oidc/terugkeer'

/** Whoever the provider calls `sub` is that person only at this issuer: another issuer is another way in. */
export const aanbiederId = ({ issuer }: Oidcinstellingen): string => `oidc:${issuer}`

/** better-auth with the provider beside it. Apart from the other ways in, which work when the provider does not. */
export const maakOidcAuth = ({ auth }: Aanmeldkern, oidc: Oidcinstellingen, origin: string) =>
  betterAuth({
    ...auth.options,
    baseURL: origin,
    // In a cookie that only we can read: who only begins to sign in leaves nothing behind in the database.
    account: { ...auth.options.account, updateAccountOnSignIn: false, storeStateStrategy: 'cookie' },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: aanbiederId(oidc),
            discoveryUrl: `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
            requireIdTokenVerification: true,
            clientId: oidc.clientId,
            clientSecret: oidc.clientSecret,
            scopes: ['openid', 'profile', 'email'],
            redirectURI: `${origin}${TERUGKEERPAD}`,
            pkce: true,
            // An account comes with an invitation or with the set-up; signing in alone makes none.
            disableImplicitSignUp: true,
            mapProfileToUser: (profiel) => gebruikerVan(profiel, oidc),
          },
        ],
      }),
      zonderTokens,
    ],
  })

export type OidcAuth = ReturnType<typeof maakOidcAuth>

/** What the provider hands out serves to learn who came in, and is kept nowhere. */
const zonderTokens = {
  id: 'zonder-tokens',
  init: () => ({
    options: {
      databaseHooks: {
        account: {
          create: {
            before: async (account) => ({
              data: { ...account, accessToken: null, refreshToken: null, idToken: null, scope: null },
            }),
          },
        },
      },
    },
  }),
} satisfies BetterAuthPlugin

interface Profiel {
  readonly sub?: string | number | null | undefined
  readonly email?: string | null | undefined
  readonly name?: string | null | undefined
  readonly [claim: string]: unknown
}

/** Entra ID leaves out the e-mail address of who has no mailbox; some providers leave out the name. */
const gebruikerVan = (profiel: Profiel, { issuer }: Oidcinstellingen) => {
  const email =
    [profiel.email, profiel.preferred_username, profiel.upn].find(isAdres)?.toLowerCase() ??
    `${sha256(`${issuer} ${profiel.sub}`).slice(0, 32)}@zonder-adres.invalid`
  const naam = [profiel.name, profiel.preferred_username, email].find(isGevuld) ?? ''
  return { email, name: naam.trim().slice(0, 100), image: undefined }
}

const isGevuld = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde.trim() !== ''

const isAdres = (waarde: unknown): waarde is string =>
  isGevuld(waarde) && waarde.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(waarde)
