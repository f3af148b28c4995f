import type { Context } from 'hono'
import type { Register } from './register.ts'

/** Where people reach the register, `https://…` without a slash at the end: behind a proxy not what the request says. */
export const oorsprongVan = (c: Context, { aanmelding }: Register): string =>
  aanmelding.instellingen.publiekeUrl ?? new URL(c.req.url).origin
