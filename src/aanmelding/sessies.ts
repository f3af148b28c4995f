import type { Context } from 'hono'
import { deleteCookie, getCookie, setSignedCookie } from 'hono/cookie'
import { gelijk, hmac, willekeurig } from '../cryptografie.ts'
import {
  haalSessieWeg,
  haalVerlopenSessiesWeg,
  leesSessie,
  maakSessieHeel,
  raakSessieAan,
  type Sessiegebruiker,
} from '../store/gebruikers.ts'
import { wisVerlopenUitnodigingsgegevens } from '../store/uitnodigingsgegevens.ts'
import type { Aanmelding } from './aanmelding.ts'
import { sessiecookie } from './auth.ts'

const MINUUT = 60_000
/** With the password alone one gets no further than the second factor, and for this long. */
const HALF_MINUTEN = 10

/** The session that the cookie of this request opens; null when there is none, or none any more. */
export const sessieVan = async (aanmelding: Aanmelding, c: Context): Promise<Sessiegebruiker | null> => {
  const token = ondertekend(aanmelding.geheim, getCookie(c, sessiecookie(aanmelding.instellingen)))
  if (!token) return null
  const sessie = await leesSessie(aanmelding.db, token)
  if (!sessie) return null
  if (isGeldig(aanmelding, sessie)) return sessie
  await aanmelding.db.commit([haalSessieWeg(sessie.userId, sessie.id)])
  return null
}

/** What `setSignedCookie` signed; reading it back by hono would prepare the key anew for every request. */
const ondertekend = (geheim: string, cookie = ''): string | null => {
  const punt = cookie.lastIndexOf('.')
  const token = cookie.slice(0, Math.max(0, punt))
  const handtekening = Buffer.from(cookie.slice(punt + 1), 'base64').toString('hex')
  return gelijk(hmac(Buffer.from(geheim), token), handtekening) ? token : null
}

const isGeldig = ({ instellingen, now }: Aanmelding, sessie: Sessiegebruiker): boolean => {
  const nu = Date.parse(now())
  if (Date.parse(sessie.expiresAt) <= nu) return false
  if (sessie.voorbeeld === 1 && !instellingen.voorbeeldaccounts) return false
  if (sessie.tweedeFactor === 0) return nu - Date.parse(sessie.createdAt) < HALF_MINUTEN * MINUUT
  return nu - Date.parse(sessie.updatedAt) < instellingen.rustMinuten * MINUUT
}

/** Remembers that the session is in use, at most once a minute, and lets go of what has expired meanwhile. */
export const houdWakker = async ({ db, now }: Aanmelding, sessie: Sessiegebruiker): Promise<void> => {
  if (Date.parse(now()) - Date.parse(sessie.updatedAt) < MINUUT) return
  await db.commit([
    raakSessieAan(sessie.id, now()),
    haalVerlopenSessiesWeg(now()),
    wisVerlopenUitnodigingsgegevens(now()),
  ])
}

/** Starts a session of which the second factor is still to come, unless somebody else vouches for it. */
export const beginSessie = async (
  aanmelding: Aanmelding,
  c: Context,
  userId: string,
  tweedeFactor: boolean,
  organisatieId?: string,
): Promise<void> => {
  const { internalAdapter } = await aanmelding.auth.$context
  const eigen = {
    tweedeFactor,
    ...(organisatieId ? { organisatieId } : {}),
    userAgent: c.req.header('user-agent')?.slice(0, 300) ?? '',
  }
  // Or the defaults of better-auth go before ours.
  const voorAlles = true
  const sessie = await internalAdapter.createSession(userId, false, eigen, voorAlles)
  await zetCookie(aanmelding, c, sessie.token)
}

/** The second factor was right: the session opens the register, under a new token. */
export const maakHeel = async (
  aanmelding: Aanmelding,
  c: Context,
  sessie: Sessiegebruiker,
): Promise<void> => {
  const token = willekeurig(32)
  await aanmelding.db.commit([maakSessieHeel(sessie.id, token, aanmelding.now())])
  await zetCookie(aanmelding, c, token)
}

export const beeindigSessie = async (
  aanmelding: Aanmelding,
  c: Context,
  sessie: Sessiegebruiker,
): Promise<void> => {
  await aanmelding.db.commit([haalSessieWeg(sessie.userId, sessie.id)])
  wisCookie(aanmelding, c)
}

export const wisCookie = ({ instellingen }: Aanmelding, c: Context): void => {
  deleteCookie(c, sessiecookie(instellingen), { path: '/', secure: isVeilig(instellingen.publiekeUrl) })
}

const zetCookie = async ({ geheim, instellingen }: Aanmelding, c: Context, token: string): Promise<void> =>
  setSignedCookie(c, sessiecookie(instellingen), token, geheim, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isVeilig(instellingen.publiekeUrl),
    maxAge: instellingen.sessieUren * 3600,
  })

const isVeilig = (publiekeUrl: string | null): boolean => publiekeUrl?.startsWith('https:') ?? false
