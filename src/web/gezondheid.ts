import { Hono } from 'hono'
import type { Omgeving } from './omgeving.ts'

/** For whoever watches the service: is it up, where is the log, do the read models follow? */
export const gezondheidRoutes = (): Hono<Omgeving> => {
  const app = new Hono<Omgeving>()
  app.get('/gezondheid', async (c) => {
    await c.var.register.catchUp()
    const leesmodellen = await c.var.register.health()
    const gezond = leesmodellen.every(({ status }) => status === 'active')
    return c.json(
      { gezond, positie: await c.var.register.store.headPosition(), leesmodellen },
      gezond ? 200 : 503,
    )
  })
  return app
}
