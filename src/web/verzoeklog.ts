import type { MiddlewareHandler } from 'hono'
import { requestId } from 'hono/request-id'
import { routePath } from 'hono/route'
import type { Log } from './register.ts'

/** An id of our own for every request: one that is sent along could be anything, and ends up in logs. */
export const eigenVerzoekId: MiddlewareHandler = async (c, next) => {
  await maakId(c, next)
  c.res.headers.set('X-Request-Id', c.get('requestId'))
}

const maakId = requestId({ headerName: '' })

/**
 * One line per request, with the pattern of its route: addresses, queries, cookies and bodies hold what people typed
 * or may not be known, and are never written.
 */
export const verzoeklog =
  (log: Log): MiddlewareHandler =>
  async (c, next) => {
    const begin = performance.now()
    await next()
    log[GEWEIGERD.includes(c.res.status) ? 'warn' : 'info'](
      {
        verzoek: c.get('requestId'),
        methode: METHODEN.includes(c.req.method) ? c.req.method : 'ANDERS',
        route: routePath(c, -1),
        status: c.res.status,
        ms: Math.round(performance.now() - begin),
      },
      'request',
    )
  }

/** Somebody knocked where they may not come: worth a look when there are many. */
const GEWEIGERD: readonly number[] = [401, 403, 421, 429]

const METHODEN = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
