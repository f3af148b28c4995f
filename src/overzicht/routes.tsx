import { Hono } from 'hono'
import { Casusoverzicht } from '../../views/casusoverzicht.tsx'
import type { Register } from '../web/register.ts'
import { leesOverzicht } from './lees.ts'
import { leesVraag } from './vraag.ts'

export const overzichtRoutes = (register: Register): Hono => {
  const app = new Hono()
  app.get('/casussen', async (c) => {
    const vraag = leesVraag(c.req.queries())
    await register.catchUp()
    const overzicht = await leesOverzicht(register, vraag)
    return c.html(<Casusoverzicht {...vraag} {...overzicht} gebruiker={register.actor} />)
  })
  return app
}
