import { Hono } from 'hono'
import { Beheerpagina, type Controleuitslag } from '../../views/beheer/beheer.tsx'
import type { StoredEvent } from '../store/ports.ts'
import { printed, SEAL_STREAM, type Seal } from '../store/zegel.ts'
import type { Omgeving } from '../web/omgeving.ts'
import type { Register } from '../web/register.ts'

/** How the register itself is doing, and what can be done about it. */
export const beheerRoutes = (): Hono<Omgeving> => {
  const app = new Hono<Omgeving>()
  const toon = async (register: Register, uitslag: Controleuitslag | null = null) => (
    <Beheerpagina
      gebruiker={register.actor}
      leesmodellen={await register.health()}
      positie={await register.store.headPosition()}
      zegels={await zegels(register)}
      uitslag={uitslag}
    />
  )
  app.get('/beheer', async (c) => {
    await c.var.register.catchUp()
    return c.html(await toon(c.var.register))
  })
  app.post('/beheer/controles', async (c) => {
    const leesmodellen = await c.var.register.onderhoud.controleer()
    return c.html(await toon(c.var.register, { soort: 'leesmodellen', leesmodellen }))
  })
  app.post('/beheer/verificaties', async (c) => {
    const log = await c.var.register.onderhoud.verify()
    return c.html(await toon(c.var.register, { soort: 'log', log, afdruk: printed(log.seal) }))
  })
  app.post('/beheer/herbouwingen', async (c) => {
    await c.var.register.onderhoud.herbouw()
    return c.html(await toon(c.var.register, { soort: 'herbouwd' }))
  })
  app.post('/beheer/zegels', async (c) => {
    const zegel = await c.var.register.onderhoud.zegel(c.var.register)
    return c.html(await toon(c.var.register, { soort: 'zegel', nieuw: zegel !== null }))
  })
  return app
}

const zegels = async (register: Register) => {
  const { events } = await register.store.readStream(SEAL_STREAM)
  return (events as readonly StoredEvent<string, Seal>[])
    .slice(-10)
    .reverse()
    .map(({ data, geregistreerdOp }) => ({ ...data, afdruk: printed(data), geregistreerdOp }))
}
