import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Casusoverzicht } from '../../views/overzicht/casusoverzicht.tsx'
import { MijnWerk } from '../../views/overzicht/mijn-werk.tsx'
import { telBewaringVan } from '../bewaring/lees.ts'
import { leesNoodberichten } from '../noodtoegang/lees.ts'
import { leesNamen } from '../toegang/namen.ts'
import { leesStand } from '../toegang/stand.ts'
import type { Omgeving } from '../web/omgeving.ts'
import type { Register } from '../web/register.ts'
import { bezoek, KOEKNAAM } from './bezoek.ts'
import { leesOverzicht } from './lees.ts'
import { leesMijnwerk } from './mijnwerk.ts'
import { leesVraag } from './vraag.ts'

export const overzichtRoutes = (): Hono<Omgeving> => {
  const app = new Hono<Omgeving>()
  app.get('/', async (c) => {
    await c.var.register.catchUp()
    const mijnwerk = await leesMijnwerk(c.var.register, await noteerBezoek(c, c.var.register))
    return c.html(
      <MijnWerk
        {...mijnwerk}
        berichten={await leesNoodberichten(c.var.register)}
        teBewaren={await telBewaringVan(c.var.register)}
        wie={await leesNamen(c.var.register)}
        gebruiker={c.var.register.actor}
      />,
    )
  })
  app.get('/casussen', async (c) => {
    const vraag = leesVraag(c.req.queries())
    await c.var.register.catchUp()
    const overzicht = await leesOverzicht(c.var.register, vraag)
    return c.html(<Casusoverzicht {...vraag} {...overzicht} gebruiker={c.var.register.actor} />)
  })
  return app
}

const JAAR = 365 * 86_400

/** Answers up to where everything was seen before this visit. */
const noteerBezoek = async (c: Context, register: Register): Promise<number | null> => {
  const positie = await leesStand(register)
  const { sinds, koek } = bezoek(getCookie(c, KOEKNAAM), positie, register.now())
  setCookie(c, KOEKNAAM, koek, { path: '/', maxAge: JAAR, httpOnly: true, sameSite: 'Lax' })
  return sinds
}
