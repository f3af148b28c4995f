import { hmac } from '../cryptografie.ts'

/** The key of the keys, kept outside the database. Old ones still open what they closed, until it is rotated. */
export interface Hoofdsleutels {
  readonly nieuwste: Hoofdsleutel
  readonly alle: readonly Hoofdsleutel[]
}

export interface Hoofdsleutel {
  /** Tells keys apart without betraying them. */
  readonly kenmerk: string
  readonly bytes: Uint8Array
}

const LENGTE = 32

/** Reads base64 keys of 32 bytes, newest first, with commas or white space between; null when one of them is none. */
export const leesHoofdsleutels = (tekst: string): Hoofdsleutels | null => {
  const [nieuwste, ...oude] = tekst
    .split(/[\s,]+/)
    .filter((deel) => deel !== '')
    .map(leesEen)
  if (!nieuwste || oude.includes(null)) return null
  return { nieuwste, alle: [nieuwste, ...oude.filter((sleutel) => sleutel !== null)] }
}

const leesEen = (tekst: string): Hoofdsleutel | null => {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(tekst)) return null
  const bytes = new Uint8Array(Buffer.from(tekst, 'base64'))
  return bytes.length === LENGTE ? { kenmerk: hmac(bytes, 'kenmerk').slice(0, 16), bytes } : null
}
