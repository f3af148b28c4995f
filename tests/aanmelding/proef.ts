import { maakInrichting } from '../../src/aanmelding/inrichting.ts'
import type { Aanmeldinstellingen } from '../../src/aanmelding/instellingen.ts'
import { openSqlite, type SqliteDatabase } from '../../src/node/sqlite.ts'
import { codeVan, sleutelIn, WACHTWOORD } from '../gereedschap/aanmelden.ts'
import { type Bezoeker, type Inlogregister, openInlogregister } from '../gereedschap/bezoeker.ts'

export const EMAIL = 'tessa@example.org'

/** At a time that the test sets. */
export interface Aanmeldproef extends Omit<Inlogregister, 'verstrijk'> {
  readonly db: SqliteDatabase
  verder(minuten: number): void
  /** The one-time path. */
  inrichting(): Promise<string>
  /** The code that the app shows now. */
  code(sleutel: string): string
  /** The same database after a restart. */
  herstart(): Promise<Aanmeldproef>
}

export const openAanmeldproef = async (
  anders: Partial<Aanmeldinstellingen> = {},
  db = openSqlite(':memory:'),
  begin = Date.parse('2026-11-22T09:00:10.000Z'),
): Promise<Aanmeldproef> => {
  let nu = begin
  const { register, bezoeker } = await openInlogregister(anders, { db, klok: () => nu })
  return {
    register,
    bezoeker,
    db,
    verder: (minuten) => {
      nu += minuten * 60_000
    },
    inrichting: async () => (await maakInrichting(register.aanmelding)) ?? '',
    code: (sleutel) => codeVan(sleutel, nu),
    herstart: () => openAanmeldproef(anders, db, nu),
  }
}

export const INRICHTING = {
  'organisatie.naam': 'Testcorporatie',
  'organisatie.soort': 'CORPORATIE',
  'organisatie.kvkNummer': '',
  naam: 'Tessa Test (fictief)',
  email: EMAIL,
  wachtwoord: WACHTWOORD,
  herhaling: WACHTWOORD,
  rollen: ['BEHEERDER', 'PROFESSIONAL'],
} as const

export interface Eerste {
  readonly bezoeker: Bezoeker
  readonly sleutel: string
  readonly noodcodes: readonly string[]
}

/** Somebody who set up the register and connected an app, a minute ago. */
export const metBeheerder = async (proef: Aanmeldproef): Promise<Eerste> => {
  const bezoeker = proef.bezoeker()
  await bezoeker.stuur(await proef.inrichting(), INRICHTING)
  const sleutel = sleutelIn(await (await bezoeker.haal('/tweede-factor/koppeling')).text())
  const codes = await bezoeker.stuur('/tweede-factor/koppeling', { code: proef.code(sleutel) })
  const noodcodes = [...(await codes.text()).matchAll(/<code>([A-Z2-7-]+)<\/code>/g)].map(
    ([, code = '']) => code,
  )
  proef.verder(1)
  return { bezoeker, sleutel, noodcodes }
}

export const geefWachtwoord = (bezoeker: Bezoeker, wachtwoord = WACHTWOORD, email = EMAIL) =>
  bezoeker.stuur('/inloggen', { email, wachtwoord, naar: '/casussen' })

/** Address of an answer that leads on. */
export const naar = (antwoord: Response): string | null => antwoord.headers.get('location')

/** What is on the page but for what differs in every answer. */
export const zonderWissel = async (antwoord: Response): Promise<string> =>
  (await antwoord.text()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
