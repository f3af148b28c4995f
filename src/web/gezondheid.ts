import { Hono } from 'hono'
import { heeftRol } from '../toegang/wie.ts'
import type { Omgeving } from './omgeving.ts'

/** For whoever watches the service: is it up? Where the log is and which read models follow is for who keeps it. */
export const gezondheidRoutes = (): Hono<Omgeving> => {
  const app = new Hono<Omgeving>()
  app.get('/gezondheid', async (c) => {
    await c.var.register.catchUp()
    const leesmodellen = await c.var.register.health()
    const gezond = leesmodellen.every(({ status }) => status === 'active')
    const { actor, store } = c.var.register
    const magMeer = actor.houder && heeftRol(actor, 'BEHEERDER')
    const meer = magMeer ? { positie: await store.headPosition(), leesmodellen } : {}
    return c.json({ gezond, ...meer }, gezond ? 200 : 503)
  })
  return app
}
