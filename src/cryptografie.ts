import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimals. */
export const sha256 = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')

/** So many random bytes from the system, as base64url: for tokens and keys. */
export const willekeurig = (bytes: number): string => randomBytes(bytes).toString('base64url')

/** HMAC-SHA-256 of a text, in lower-case hexadecimals. */
export const hmac = (sleutel: Uint8Array, tekst: string): string =>
  createHmac('sha256', sleutel).update(tekst).digest('hex')

/** A key of 32 bytes for one purpose, from a key for all (HKDF, RFC 5869). */
export const afgeleideSleutel = (sleutel: Uint8Array, doel: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', sleutel, new Uint8Array(0), doel, 32))

/** Compares without telling by the time it takes where the difference is. */
export const gelijk = (een: string, ander: string): boolean =>
  timingSafeEqual(createHash('sha256').update(een).digest(), createHash('sha256').update(ander).digest())

const IV = 12
const KENMERK = 16

/**
 * AES-256-GCM with a fresh nonce. `bij` (additional authenticated data) says where the secret belongs: it opens
 * nowhere else. The key has 32 bytes. Answers base64url of nonce, ciphertext and tag.
 */
export const versleutel = (sleutel: Uint8Array, tekst: string, bij: string): string => {
  const iv = randomBytes(IV)
  const slot = createCipheriv('aes-256-gcm', sleutel, iv).setAAD(Buffer.from(bij))
  const binnen = Buffer.concat([slot.update(tekst, 'utf8'), slot.final()])
  return Buffer.concat([iv, binnen, slot.getAuthTag()]).toString('base64url')
}

/** Throws when the key, the place or a single bit differs. */
export const ontsleutel = (sleutel: Uint8Array, geheim: string, bij: string): string => {
  const bytes = Buffer.from(geheim, 'base64url')
  const slot = createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(0, IV), { authTagLength: KENMERK })
  slot.setAAD(Buffer.from(bij)).setAuthTag(bytes.subarray(-KENMERK))
  return Buffer.concat([slot.update(bytes.subarray(IV, -KENMERK)), slot.final()]).toString('utf8')
}
