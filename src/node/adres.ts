import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The address a request comes from. Behind proxies the connection is theirs: each adds to `X-Forwarded-For`, and only
 * what our own added is believed.
 */
export const adresVan =
  (proxies: number) =>
  (c: Context): string => {
    if (proxies === 0) return verbinding(c)
    const keten = (c.req.header('x-forwarded-for') ?? '').split(',').map((deel) => deel.trim())
    return keten.at(-proxies) || verbinding(c)
  }

const verbinding = (c: Context): string => {
  try {
    return getConnInfo(c).remote.address ?? 'onbekend'
  } catch {
    return 'onbekend'
  }
}
