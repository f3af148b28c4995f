import { Hono } from 'hono'
import { Begrippenpagina } from '../../views/begrippen/begrippen.tsx'
import { Privacypagina, Toegankelijkheidspagina } from '../../views/begrippen/verklaringen.tsx'
import type { Omgeving } from '../web/omgeving.ts'

/** What the words mean, who can use it, and what is kept of whom. */
export const begrippenRoutes = (): Hono<Omgeving> => {
  const app = new Hono<Omgeving>()
  app.get('/begrippen', (c) => c.html(<Begrippenpagina gebruiker={c.var.register.actor} />))
  app.get('/toegankelijkheid', (c) => c.html(<Toegankelijkheidspagina gebruiker={c.var.register.actor} />))
  app.get('/privacy', (c) => c.html(<Privacypagina gebruiker={c.var.register.actor} />))
  return app
}
