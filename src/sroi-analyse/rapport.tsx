import { Hono } from 'hono'
import { Sroirapport } from '../../views/sroi-analyse/rapport.tsx'
import type { Omgeving } from '../web/omgeving.ts'
import { leesPagina } from './lees.ts'

/** One analysis on one A4. */
export const rapportRoutes = (): Hono<Omgeving> => {
  const app = new Hono<Omgeving>()
  app.get('/analyses/:id{[0-9a-fA-F-]{36}}/rapport', async (c) => {
    const { metNaam: _, ...pagina } = await leesPagina(c.var.register, c.req.param('id').toLowerCase())
    return c.html(<Sroirapport {...pagina} />)
  })
  return app
}
