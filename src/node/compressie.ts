import { gzipSync } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import { compress } from 'hono/compress'

/**
 * Compresses answers: a page in one go, as it is in memory as a whole; anything else as it flows. Not on another
 * thread: when many come at once, a page that is made would wait there until all the others are made as well.
 */
export const compressie: MiddlewareHandler = async (c, next) => {
  const pagina = onthoudPagina(c)
  await next()
  if (c.req.method === 'HEAD' || !c.res.headers.get('Content-Type')?.startsWith('text/html'))
    return stroom(c, async () => {})
  c.res.headers.append('Vary', 'Accept-Encoding')
  if (accepts(c, GZIP) !== 'gzip') return
  const { status, headers } = c.res
  const bytes = gzipSync(pagina.tekst ?? (await c.res.text()), { level: NIVEAU })
  headers.set('Content-Encoding', 'gzip')
  // Or the framework would copy the headers of the one answer to the other once more.
  c.res = undefined
  c.res = new Response(bytes, { status, headers })
}

/** The text of the page that is answered: to read it back from the answer costs as much as to compress it. */
const onthoudPagina = (c: Context): { tekst: string | null } => {
  const pagina: { tekst: string | null } = { tekst: null }
  const antwoord = c.html
  c.html = (async (inhoud: string | Promise<string>, ...rest: Antwoordrest) => {
    pagina.tekst = await (await inhoud).toString()
    return antwoord(pagina.tekst, ...rest)
  }) as Context['html']
  return pagina
}

type Antwoordrest = Parameters<Context['html']> extends [unknown, ...infer Rest] ? Rest : never

const stroom = compress()

const GZIP = { header: 'Accept-Encoding', supports: ['gzip'], default: 'identity' } satisfies Parameters<
  typeof accepts
>[1]

/** Half the time of the default level or less, for a page that is a seventh larger. */
const NIVEAU = 1
