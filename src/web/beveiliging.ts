import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

/** Where the register answers: names of this machine only, or the one public address. */
export interface Adres {
  readonly alleenLokaal: boolean
  /** Origin of the public address, as in `https://register.example.org`. */
  readonly publiekeUrl?: string | null
}

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Headers of every answer. Pages hold what professionals know: no shared cache may keep them. Set on the answer itself:
 * `c.header` makes a new answer for each.
 */
export const veiligeKoppen =
  ({ publiekeUrl }: Pick<Adres, 'publiekeUrl'>): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const { headers } = c.res
    headers.set('Content-Security-Policy', CSP)
    headers.set('X-Content-Type-Options', 'nosniff')
    // Stricter would make browsers hide where a form comes from, which `alleenEigenHerkomst` asks.
    headers.set('Referrer-Policy', 'same-origin')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
    headers.append('Vary', 'HX-Request, HX-Request-Type')
    if (publiekeUrl?.startsWith('https:')) headers.set('Strict-Transport-Security', TWEE_JAAR_HTTPS)
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  }

const TWEE_JAAR_HTTPS = 'max-age=63072000; includeSubDomains'

const LOKAAL = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/

/**
 * Refuses every other name: one that merely points to this machine reaches it by DNS rebinding, and one that a proxy
 * passes on would end up in links.
 */
export const alleenEigenAdres = ({ alleenLokaal, publiekeUrl }: Adres): MiddlewareHandler => {
  const publiek = publiekeUrl ? new URL(publiekeUrl).host : null
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    // An address that was written out in full names a host of its own, which goes before the header.
    const lokaal = LOKAAL.test(host) && LOKAAL.test(new URL(c.req.url).host)
    const eigen = publiek === null ? !alleenLokaal || lokaal : host.toLowerCase() === publiek
    if (!eigen) throw new HTTPException(421, { message: 'adres-geweigerd' })
    await next()
  }
}

/** Longer than any page makes: what is longer is no address of the register. */
const MAX_ADRES = 12_000

export const begrensdAdres: MiddlewareHandler = async (c, next) => {
  if (c.req.url.length > MAX_ADRES) throw new HTTPException(414)
  await next()
}

const VEILIG = ['GET', 'HEAD', 'OPTIONS', 'TRACE']

/**
 * What changes something must come from a page of the register itself, whatever kind of body it has. Browsers say
 * where a request comes from in `Sec-Fetch-Site` and `Origin`; one that says neither is not believed.
 */
export const alleenEigenHerkomst =
  ({ publiekeUrl }: Pick<Adres, 'publiekeUrl'>): MiddlewareHandler =>
  async (c, next) => {
    const eigen = new URL(publiekeUrl ?? c.req.url).origin
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    const mag =
      (site !== undefined || origin !== undefined) &&
      (site === undefined || site === 'same-origin') &&
      (origin === undefined || origin === eigen)
    if (!VEILIG.includes(c.req.method) && !mag)
      throw new HTTPException(403, { message: 'herkomst-geweigerd' })
    await next()
  }
