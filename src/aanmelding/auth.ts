import { betterAuth } from 'better-auth'
import { kyselyOp } from '../store/kysely-dialect.ts'
import type { SqlDatabase } from '../store/ports.ts'
import type { Aanmeldinstellingen } from './instellingen.ts'

export interface Authdelen {
  readonly db: SqlDatabase
  readonly geheim: string
  readonly instellingen: Aanmeldinstellingen
  readonly now: () => string
  readonly newId: () => string
}

const AUTH_PAD = '/aanmelding'

/** On https a cookie that no other host and no plain connection can set. */
export const sessiecookie = ({ publiekeUrl }: Aanmeldinstellingen): string =>
  publiekeUrl?.startsWith('https:') ? '__Host-sr-sessie' : 'sr-sessie'

/**
 * better-auth on our own tables and clock: passwords, sessions and the identity provider. Its own paths are not
 * exposed; the forms are ours.
 */
export const maakAuth = ({ db, geheim, instellingen, now, newId }: Authdelen) => {
  const veilig = instellingen.publiekeUrl?.startsWith('https:') ?? false
  return betterAuth({
    appName: 'Stijgingsregister',
    baseURL: instellingen.publiekeUrl ?? 'http://localhost',
    basePath: AUTH_PAD,
    secret: geheim,
    database: { db: kyselyOp(db), type: 'sqlite', transaction: false },
    user: {
      modelName: 'gebruiker',
      additionalFields: { voorbeeld: { type: 'boolean', defaultValue: false, input: false } },
    },
    account: { modelName: 'aanmeldwijze', accountLinking: { enabled: false } },
    verification: { modelName: 'verificatie' },
    session: {
      modelName: 'sessie',
      expiresIn: instellingen.sessieUren * 3600,
      disableSessionRefresh: true,
      additionalFields: {
        tweedeFactor: { type: 'boolean', defaultValue: false, input: false },
        organisatieId: { type: 'string', required: false, input: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: 128,
    },
    databaseHooks: {
      session: {
        create: {
          before: async (sessie) => {
            const nu = new Date(now())
            const expiresAt = new Date(nu.getTime() + instellingen.sessieUren * 3_600_000)
            return { data: { ...sessie, createdAt: nu, updatedAt: nu, expiresAt } }
          },
        },
      },
    },
    // Ways in are counted by our own limits, which also hold for the second factor and the set-up.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: veilig ? '__Host-sr' : 'sr',
      cookies: { session_token: { name: sessiecookie(instellingen) } },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: veilig },
      database: { generateId: newId },
      ipAddress: { disableIpTracking: true },
    },
  })
}

export type Auth = ReturnType<typeof maakAuth>
