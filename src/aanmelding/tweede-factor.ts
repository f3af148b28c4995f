import { Secret, TOTP } from 'otpauth'
import { sha256, willekeurig } from '../cryptografie.ts'
import {
  begintweedefactor,
  gebruikNoodcode,
  gebruikStap,
  leesTweedefactor,
  vergeettweedefactor,
  vervangNoodcodes,
} from '../store/tweedefactoren.ts'
import type { Aanmelding } from './aanmelding.ts'

const STAP_MS = 30_000
const NOODCODES = 10

const geheimnaam = (userId: string): string => `totp:${userId}`

/** A fresh secret, which counts from the first right code on. */
export const begintTweedeFactor = async ({ db, kluis }: Aanmelding, userId: string): Promise<void> => {
  await kluis.bewaar(geheimnaam(userId), new Secret({ size: 20 }).base32)
  await db.commit([begintweedefactor(userId)])
}

export const vergeetTweedeFactor = async ({ db, kluis }: Aanmelding, userId: string): Promise<void> => {
  await kluis.vergeet(geheimnaam(userId))
  await db.commit(vergeettweedefactor(userId))
}

/** Has someone shown once that the app gives the right codes? */
export const heeftTweedeFactor = async ({ db }: Aanmelding, userId: string): Promise<boolean> =>
  (await leesTweedefactor(db, userId))?.bevestigd === 1

export interface Koppeling {
  /** What the QR code says. */
  readonly uri: string
  /** The same to type over, in groups of four. */
  readonly sleutel: string
}

/** What an authenticator app needs; only while the second factor is not yet confirmed. */
export const koppelingVan = async (
  { kluis }: Aanmelding,
  userId: string,
  email: string,
): Promise<Koppeling> => {
  const geheim = (await kluis.lees(geheimnaam(userId))) ?? ''
  return {
    uri: totp(geheim, email).toString(),
    sleutel: geheim.match(/.{1,4}/g)?.join(' ') ?? '',
  }
}

const totp = (geheim: string, label = 'account'): TOTP =>
  new TOTP({
    issuer: 'Stijgingsregister',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: STAP_MS / 1000,
    secret: Secret.fromBase32(geheim),
  })

/** Right, and not used before: a code that someone looked over opens nothing. */
export const klopt = async (aanmelding: Aanmelding, userId: string, code: string): Promise<boolean> => {
  const kaal = code.replaceAll(/[\s-]/g, '')
  return /^\d{6}$/.test(kaal)
    ? kloptTijdcode(aanmelding, userId, kaal)
    : gebruikNoodcode(aanmelding.db, userId, hashVan(userId, kaal))
}

const kloptTijdcode = async (
  { db, kluis, now }: Aanmelding,
  userId: string,
  code: string,
): Promise<boolean> => {
  const geheim = await kluis.lees(geheimnaam(userId))
  if (geheim === null) return false
  const timestamp = Date.parse(now())
  const verschil = totp(geheim).validate({ token: code, window: 1, timestamp })
  return verschil !== null && gebruikStap(db, userId, Math.floor(timestamp / STAP_MS) + verschil)
}

/** Codes for when the app is lost: shown once, kept as hashes, each opens once. Earlier ones no longer do. */
export const nieuweNoodcodes = async ({ db }: Aanmelding, userId: string): Promise<readonly string[]> => {
  const codes = Array.from({ length: NOODCODES }, nieuweNoodcode)
  await db.commit(
    vervangNoodcodes(
      userId,
      codes.map((code) => hashVan(userId, code.replaceAll('-', ''))),
    ),
  )
  return codes
}

const nieuweNoodcode = (): string => {
  const letters = Secret.fromHex(Buffer.from(willekeurig(10), 'base64url').toString('hex')).base32
  return (letters.match(/.{4}/g) ?? []).join('-')
}

const hashVan = (userId: string, code: string): string => sha256(`${userId}:${code.toUpperCase()}`)
