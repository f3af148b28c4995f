import type { Context } from 'hono'
import { TeVaak } from '../fouten.ts'
import { ruimPogingenOp, telPoging, vergeetPogingen } from '../store/pogingen.ts'
import { type Aanmelding, kenmerkVan } from './aanmelding.ts'

/*
 * How often one may try. Counted in the database, so that a restart or another worker does not begin anew; by hashes,
 * so that nothing personal is kept.
 */

export type Weg =
  | 'inloggen'
  | 'tweede-factor'
  | 'inrichting'
  | 'uitnodiging'
  | 'wachtwoord'
  | 'oidc'
  | 'voorbeeld'
  | 'apisleutel'

const KWARTIER = 15 * 60_000

/** Attempts in a quarter of an hour, per account (or link) and per address. */
const GRENZEN: Readonly<Record<Weg, { readonly account: number; readonly adres: number }>> = {
  inloggen: { account: 10, adres: 60 },
  'tweede-factor': { account: 6, adres: 60 },
  inrichting: { account: 20, adres: 20 },
  uitnodiging: { account: 20, adres: 40 },
  wachtwoord: { account: 10, adres: 60 },
  // Who comes is known to the provider alone: all together, and per address.
  voorbeeld: { account: 1000, adres: 1000 },
  oidc: { account: 5000, adres: 120 },
  apisleutel: { account: 1000, adres: 60 },
}

/** Counts one attempt before it is judged; throws `TeVaak` when there were too many. `wie`: the account or link. */
export const telMee = async (aanmelding: Aanmelding, c: Context, weg: Weg, wie: string): Promise<void> => {
  const nu = Date.parse(aanmelding.now())
  const venster = Math.floor(nu / KWARTIER)
  const wacht = Math.ceil(((venster + 1) * KWARTIER - nu) / 1000)
  const { account, adres } = GRENZEN[weg]
  const vanAdres = adressleutel(aanmelding, weg, aanmelding.instellingen.adresVan(c))
  const opAdres = await telPoging(aanmelding.db, vanAdres, venster)
  if (opAdres === 1) await aanmelding.db.commit([ruimPogingenOp(venster)])
  if (opAdres > adres) throw new TeVaak(wacht)
  const opAccount = await telPoging(aanmelding.db, accountsleutel(aanmelding, weg, wie), venster)
  if (opAccount > account) throw new TeVaak(wacht)
}

/** After a success the account begins with a clean slate; the address does not. */
export const vergeetMislukte = (aanmelding: Aanmelding, weg: Weg, wie: string): Promise<void> =>
  aanmelding.db.commit([vergeetPogingen(accountsleutel(aanmelding, weg, wie))])

const accountsleutel = (aanmelding: Aanmelding, weg: Weg, wie: string): string =>
  kenmerkVan(aanmelding, `poging-${weg}-account`, wie.trim().toLowerCase())

const adressleutel = (aanmelding: Aanmelding, weg: Weg, adres: string): string =>
  kenmerkVan(aanmelding, `poging-${weg}-adres`, netwerkVan(adres))

/** Whoever has one IPv6 address has a whole network of them (/64): those count as one. */
export const netwerkVan = (adres: string): string => {
  if (!adres.includes(':') || adres.includes('.')) return adres
  const [begin = '', eind] = adres.split('%')[0]?.toLowerCase().split('::') ?? []
  const voor = begin === '' ? [] : begin.split(':')
  const na = eind ? eind.split(':') : []
  const nullen = eind === undefined ? 0 : Math.max(0, 8 - voor.length - na.length)
  const groepen = [...voor, ...Array.from({ length: nullen }, () => '0'), ...na]
  return groepen
    .slice(0, 4)
    .map((groep) => groep.replace(/^0+(?=.)/, ''))
    .join(':')
}
