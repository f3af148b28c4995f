/** What a browser remembers of its visits: places in the log and a moment, nothing about the person. */
export interface Bezoek {
  /** Position up to which everything was seen before this visit; null at the first. */
  readonly sinds: number | null
  /** What the browser is to remember now. */
  readonly koek: string
}

export const KOEKNAAM = 'gezien'

const HALF_UUR = 30 * 60_000

/**
 * Pages within half an hour are one visit: what changed since the visit before stays on the page then, also when
 * someone looks at a casus and comes back.
 */
export const bezoek = (koek: string | undefined, kop: number, nu: string): Bezoek => {
  const eerder = lees(koek, kop)
  const zelfde = eerder && Date.parse(nu) - eerder.moment < HALF_UUR
  const sinds = zelfde ? eerder.sinds : (eerder?.kop ?? null)
  return { sinds, koek: `${sinds ?? ''}.${kop}.${Date.parse(nu)}` }
}

const lees = (koek: string | undefined, kop: number) => {
  const delen = /^(\d{0,15})\.(\d{1,15})\.(\d{13})$/.exec(koek ?? '')
  if (!delen) return null
  const [, sinds = '', gezien = '', moment = ''] = delen
  // A position beyond the head belongs to another log: then nothing was seen yet.
  if (Number(gezien) > kop) return null
  return { sinds: sinds === '' ? null : Number(sinds), kop: Number(gezien), moment: Number(moment) }
}
