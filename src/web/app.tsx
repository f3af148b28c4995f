import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { requestId } from 'hono/request-id'
import { alleenLokaalAdres, veiligeKoppen } from './beveiliging.ts'
import { NietGevonden, toonFout } from './fouten.tsx'
import type { Register } from './register.ts'

const MAX_BYTES = 5 * 1024 * 1024

interface Opties {
  /** Only names of this machine are answered: true wherever there is no login. */
  readonly alleenLokaal: boolean
}

/** The whole application on what the rim hands it. */
export const createApp = (register: Register, opties: Opties = { alleenLokaal: true }): Hono => {
  const app = new Hono()
  app.use(requestId())
  app.use(veiligeKoppen)
  if (opties.alleenLokaal) app.use(alleenLokaalAdres)
  app.use(csrf())
  app.use(bodyLimit({ maxSize: MAX_BYTES, onError: teGroot }))
  app.onError(toonFout(register))
  app.notFound((c) => toonFout(register)(new NietGevonden(), c))
  return app
}

const teGroot = (): never => {
  throw new HTTPException(413)
}
