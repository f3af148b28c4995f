import { Hono } from 'hono'
import { Sroirapport } from '../../views/sroirapport.tsx'
import type { Register } from '../web/register.ts'
import { leesPagina } from './lees.ts'

/** One analysis on one A4. */
export const rapportRoutes = (register: Register): Hono => {
  const app = new Hono()
  app.get('/analyses/:id{[0-9a-fA-F-]{36}}/rapport', async (c) => {
    const pagina = await leesPagina(register, c.req.param('id').toLowerCase())
    return c.html(<Sroirapport {...pagina} />)
  })
  return app
}
