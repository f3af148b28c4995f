import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { MiddlewareHandler } from 'hono'
import type { Bestandenlijst } from '../../views/onderdelen/bestanden.ts'

/** The built assets: beside the bundle, or in dist/ when the sources run as they are. */
const map = (): string =>
  [new URL('./assets', import.meta.url), new URL('../../dist/assets', import.meta.url)]
    .map((url) => fileURLToPath(url))
    .find((pad) => existsSync(pad)) ?? ''

/** Serves /assets/*. Their names carry a hash of the content, so a browser may keep them for ever. */
export const statischeBestanden = (): MiddlewareHandler =>
  serveStatic({
    root: map(),
    rewriteRequestPath: (pad) => pad.replace(/^\/assets/, ''),
    onFound: (_pad, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
  })

export const leesBestandenlijst = (): Bestandenlijst => {
  const pad = `${map()}/manifest.json`
  return existsSync(pad) ? JSON.parse(readFileSync(pad, 'utf8')) : {}
}
