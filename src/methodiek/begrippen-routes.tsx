import { Hono } from 'hono'
import { Begrippenpagina } from '../../views/begrippen.tsx'
import { Privacypagina, Toegankelijkheidspagina } from '../../views/verklaringen.tsx'
import type { Register } from '../web/register.ts'

/** What the words mean, who can use it, and what is kept of whom. */
export const begrippenRoutes = (register: Register): Hono => {
  const app = new Hono()
  const gebruiker = register.actor
  app.get('/begrippen', (c) => c.html(<Begrippenpagina gebruiker={gebruiker} />))
  app.get('/toegankelijkheid', (c) => c.html(<Toegankelijkheidspagina gebruiker={gebruiker} />))
  app.get('/privacy', (c) => c.html(<Privacypagina gebruiker={gebruiker} />))
  return app
}
