import { Hono } from 'hono'
import type { Register } from './register.ts'

/** For whoever watches the service: is it up, where is the log, do the read models follow? */
export const gezondheidRoutes = (register: Register): Hono => {
  const app = new Hono()
  app.get('/gezondheid', async (c) => {
    await register.catchUp()
    const leesmodellen = await register.health()
    const gezond = leesmodellen.every(({ status }) => status === 'active')
    return c.json({ gezond, positie: await register.store.headPosition(), leesmodellen }, gezond ? 200 : 503)
  })
  return app
}
