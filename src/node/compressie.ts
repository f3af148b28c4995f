import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import { compress } from 'hono/compress'

/** Compresses answers: a page in one go, as it is in memory as a whole; anything else as it flows. */
export const compressie: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.req.method === 'HEAD' || !c.res.headers.get('Content-Type')?.startsWith('text/html'))
    return stroom(c, async () => {})
  c.res.headers.append('Vary', 'Accept-Encoding')
  if (accepts(c, GZIP) !== 'gzip') return
  const { status, headers } = c.res
  const bytes = await pers(await c.res.text(), { level: NIVEAU })
  headers.set('Content-Encoding', 'gzip')
  // Or the framework would copy the headers of the one answer to the other once more.
  c.res = undefined
  c.res = new Response(bytes, { status, headers })
}

const stroom = compress()
const pers = promisify(gzip)

const GZIP = { header: 'Accept-Encoding', supports: ['gzip'], default: 'identity' } satisfies Parameters<
  typeof accepts
>[1]

/** Half the time of the default level for a page that is a tenth larger. */
const NIVEAU = 3
