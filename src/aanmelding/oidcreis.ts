import type { Context } from 'hono'
import { z } from 'zod'
import type { Aanmeldkern } from './aanmelding.ts'
import { sessiecookie } from './auth.ts'
import { aanbiederId, maakOidcAuth, type OidcAuth, type Oidcinstellingen } from './oidc.ts'
import { bewaarDoel, neemDoel, type Oidcdoel } from './oidcdoel.ts'

export type Oidcfoutcode =
  | 'oidc-onbereikbaar'
  | 'oidc-geweigerd'
  | 'oidc-verlopen'
  | 'oidc-onbekend'
  | 'oidc-email-in-gebruik'
  | 'oidc-mislukt'

export type Terugkeer =
  | {
      readonly soort: 'GELUKT'
      readonly doel: Oidcdoel
      readonly accountId: string
      /** The account was made just now. */
      readonly nieuw: boolean
    }
  | { readonly soort: 'MISLUKT'; readonly code: Oidcfoutcode; readonly doel: Oidcdoel | null }

/** The way to the identity provider and back. */
export interface Oidcreis {
  /** What the button says. */
  readonly naam: string
  /** The address at the provider to send the browser to; null: the provider does not answer. */
  vertrek(c: Context, doel: Oidcdoel): Promise<string | null>
  /** Who came back, and what for. Starts no session. */
  terugkeer(c: Context): Promise<Terugkeer>
  /** Where one who came in by the provider signs out there, too; null: came another way, or cannot. */
  afmeldadres(c: Context, accountId: string): Promise<string | null>
}

export const openOidcreis = (aanmelding: Aanmeldkern, oidc: Oidcinstellingen): Oidcreis => {
  const authVoor = bewaarEen((origin) => maakOidcAuth(aanmelding, oidc, origin))
  const authBij = (c: Context) => authVoor(originVan(aanmelding, c))
  return {
    naam: oidc.naam,
    vertrek: (c, doel) => opTijd(vertrek(aanmelding, authBij(c), oidc, c, doel)),
    terugkeer: async (c) => (await opTijd(terugkeer(aanmelding, authBij(c), oidc, c))) ?? GEEN_ANTWOORD,
    afmeldadres: (c, accountId) => opTijd(afmeldadres(authBij(c), oidc, accountId)),
  }
}

/** Without a public address: the name of this machine by which it was reached. */
const originVan = ({ instellingen }: Aanmeldkern, c: Context): string =>
  instellingen.publiekeUrl ?? new URL(c.req.url).origin

const bewaarEen = <Waarde>(maak: (sleutel: string) => Waarde): ((sleutel: string) => Waarde) => {
  let bewaard: { sleutel: string; waarde: Waarde } | undefined
  return (sleutel) => {
    if (bewaard?.sleutel !== sleutel) bewaard = { sleutel, waarde: maak(sleutel) }
    return bewaard.waarde
  }
}

const GEEN_ANTWOORD = { soort: 'MISLUKT', code: 'oidc-onbereikbaar', doel: null } as const

const GEDULD_MS = 10_000

/** A provider that keeps silent is one that does not answer. */
const opTijd = async <Waarde>(werk: Promise<Waarde | null>): Promise<Waarde | null> => {
  let wekker: ReturnType<typeof setTimeout> | undefined
  const teLaat = new Promise<null>((klaar) => {
    wekker = setTimeout(() => klaar(null), GEDULD_MS)
  })
  try {
    return await Promise.race([werk, teLaat])
  } finally {
    clearTimeout(wekker)
  }
}

const GELUKT = '/gelukt'
const NIEUW = '/nieuw'
const MISLUKT = '/mislukt'

const vertrek = async (
  aanmelding: Aanmeldkern,
  auth: OidcAuth,
  oidc: Oidcinstellingen,
  c: Context,
  doel: Oidcdoel,
): Promise<string | null> => {
  const res = await auth.api.signInSocial({
    body: {
      provider: aanbiederId(oidc),
      callbackURL: GELUKT,
      newUserCallbackURL: NIEUW,
      errorCallbackURL: MISLUKT,
      requestSignUp: doel.soort !== 'INLOGGEN',
      disableRedirect: true,
    },
    headers: c.req.raw.headers,
    asResponse: true,
  })
  const antwoord = z.object({ url: z.url() }).safeParse(await res.json())
  if (!antwoord.success || (await leverancierVan(auth, oidc))?.issuer !== oidc.issuer) return null
  neemCookiesOver(c, res.headers, () => true)
  bewaarDoel(aanmelding, c, doel, new URL(antwoord.data.url).searchParams.get('state') ?? '')
  return antwoord.data.url
}

const leverancierVan = async (auth: OidcAuth, oidc: Oidcinstellingen) =>
  (await auth.$context).socialProviders.find(({ id }) => id === aanbiederId(oidc))

const parameters = z.object({
  code: z.string().max(4000).optional(),
  error: z.string().max(200).optional(),
  state: z.string().max(200).optional(),
  iss: z.string().max(500).optional(),
})

const terugkeer = async (
  aanmelding: Aanmeldkern,
  auth: OidcAuth,
  oidc: Oidcinstellingen,
  c: Context,
): Promise<Terugkeer> => {
  const query = parameters.safeParse(c.req.query())
  if (!query.success) return { soort: 'MISLUKT', code: 'oidc-mislukt', doel: null }
  const res = await auth.api.callbackOAuth({
    method: 'GET',
    params: { id: aanbiederId(oidc) },
    query: query.data,
    headers: c.req.raw.headers,
    asResponse: true,
  })
  const sessie = sessiecookie(aanmelding.instellingen)
  neemCookiesOver(c, res.headers, (naam) => naam !== sessie)
  const doel = neemDoel(aanmelding, c, query.data.state ?? '')
  const uitkomst = new URL(res.headers.get('location') ?? MISLUKT, 'http://register.invalid')
  const accountId = await wieBinnenkwam(auth, res.headers, sessie)
  return doel !== null && accountId !== null
    ? { soort: 'GELUKT', doel, accountId, nieuw: uitkomst.pathname === NIEUW }
    : { soort: 'MISLUKT', code: codeVan(uitkomst.searchParams.get('error')), doel }
}

/** The session of the library only tells who it is: ours begins when the account may come in. */
const wieBinnenkwam = async (
  auth: OidcAuth,
  koppen: Headers,
  sessiecookie: string,
): Promise<string | null> => {
  const cookie = koppen.getSetCookie().find((koek) => koek.startsWith(`${sessiecookie}=`))
  if (!cookie) return null
  const waarde = decodeURIComponent(cookie.slice(sessiecookie.length + 1).split(';')[0] ?? '')
  const token = waarde.slice(0, waarde.lastIndexOf('.'))
  const { internalAdapter } = await auth.$context
  const gevonden = await internalAdapter.findSession(token)
  await internalAdapter.deleteSession(token)
  return gevonden?.user.id ?? null
}

const codeVan = (fout: string | null): Oidcfoutcode => {
  if (fout === 'access_denied') return 'oidc-geweigerd'
  if (fout?.startsWith('state_')) return 'oidc-verlopen'
  if (fout === 'signup_disabled') return 'oidc-onbekend'
  return fout === 'account_not_linked' ? 'oidc-email-in-gebruik' : 'oidc-mislukt'
}

/** Without a hint of who it is: that would carry a name and an e-mail address in an address. */
const afmeldadres = async (
  auth: OidcAuth,
  oidc: Oidcinstellingen,
  accountId: string,
): Promise<string | null> => {
  const { internalAdapter, options } = await auth.$context
  const wijzen = await internalAdapter.findAccounts(accountId)
  if (!wijzen.some(({ providerId }) => providerId === aanbiederId(oidc))) return null
  const postLogoutRedirectURI = `${options.baseURL}/inloggen`
  const leverancier = await leverancierVan(auth, oidc)
  return (await leverancier?.createEndSessionURL?.({ postLogoutRedirectURI }))?.toString() ?? null
}

const neemCookiesOver = (c: Context, koppen: Headers, mag: (naam: string) => boolean): void => {
  for (const cookie of koppen.getSetCookie())
    if (mag(cookie.split('=')[0] ?? '')) c.header('Set-Cookie', cookie, { append: true })
}
