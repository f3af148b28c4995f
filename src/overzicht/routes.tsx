import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Casusoverzicht } from '../../views/overzicht/casusoverzicht.tsx'
import { MijnWerk } from '../../views/overzicht/mijn-werk.tsx'
import { telBewaringVan } from '../bewaring/lees.ts'
import { leesNoodberichten } from '../noodtoegang/lees.ts'
import { leesNamen } from '../toegang/namen.ts'
import { LEZEN } from '../toegang/paden.ts'
import { leesStand } from '../toegang/stand.ts'
import { type Pad, pad } from '../web/pad.ts'
import type { Register } from '../web/register.ts'
import { bezoek, KOEKNAAM } from './bezoek.ts'
import { leesOverzicht } from './lees.ts'
import { leesMijnwerk } from './mijnwerk.ts'
import { leesVraag } from './vraag.ts'

const toonMijnWerk = async (c: Context, register: Register): Promise<Response> => {
  await register.catchUp()
  const mijnwerk = await leesMijnwerk(register, await noteerBezoek(c, register))
  return c.html(
    <MijnWerk
      {...mijnwerk}
      berichten={await leesNoodberichten(register)}
      teBewaren={await telBewaringVan(register)}
      wie={await leesNamen(register)}
      gebruiker={register.actor}
    />,
  )
}

const toonCasussen = async (c: Context, register: Register): Promise<Response> => {
  const vraag = leesVraag(c.req.queries())
  await register.catchUp()
  const overzicht = await leesOverzicht(register, vraag)
  return c.html(<Casusoverzicht {...vraag} {...overzicht} gebruiker={register.actor} />)
}

const JAAR = 365 * 86_400

/** Answers up to where everything was seen before this visit. */
const noteerBezoek = async (c: Context, register: Register): Promise<number | null> => {
  const positie = await leesStand(register)
  const { sinds, koek } = bezoek(getCookie(c, KOEKNAAM), positie, register.now())
  setCookie(c, KOEKNAAM, koek, { path: '/', maxAge: JAAR, httpOnly: true, sameSite: 'Lax' })
  return sinds
}

export const overzichtPaden: readonly Pad[] = [
  pad('GET /', { wie: 'INGELOGD' }, toonMijnWerk),
  pad('GET /casussen', { wie: LEZEN }, toonCasussen),
]
