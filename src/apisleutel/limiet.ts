import type { Context } from 'hono'
import type { Apisleutel } from '../../projections/organisatiebeeld.ts'
import { TeVaak } from '../fouten.ts'
import { telGebruik } from '../store/apisleutelgebruik.ts'
import type { Register } from '../web/register.ts'

const UUR = 3_600_000
const MINUUT = 60_000

/** Counts this request to the limit of its key, which every answer tells; `TeVaak` when the hour is used up. */
export const telLimiet = async (
  { db, now }: Register,
  c: Context,
  { sleutelId, limietPerUur }: Apisleutel,
): Promise<void> => {
  const nu = Date.parse(now())
  const uur = Math.floor(nu / UUR)
  const minuut = new Date(nu - (nu % MINUUT)).toISOString()
  const aantal = await telGebruik(db, sleutelId, minuut, uur)
  const wacht = Math.ceil(((uur + 1) * UUR - nu) / 1000)
  c.header('RateLimit-Limit', String(limietPerUur))
  c.header('RateLimit-Remaining', String(Math.max(0, limietPerUur - aantal)))
  c.header('RateLimit-Reset', String(wacht))
  if (aantal > limietPerUur) throw new TeVaak(wacht)
}
