import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

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

/** Headers of every answer. Pages hold what professionals know: no shared cache may keep them. */
export const veiligeKoppen: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', CSP)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'same-origin')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  c.header('Vary', 'HX-Request, HX-Request-Type', { append: true })
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
}

const LOKAAL = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Refuses names that merely point to this machine: without a login another site must not reach it by DNS rebinding. */
export const alleenLokaalAdres: MiddlewareHandler = async (c, next) => {
  if (!LOKAAL.test(c.req.header('host') ?? '')) throw new HTTPException(421, { message: 'adres-geweigerd' })
  await next()
}
