import { sessieIdentiteit } from '../../src/aanmelding/identiteit.ts'
import { maakInrichting } from '../../src/aanmelding/inrichting.ts'
import { type Aanmeldinstellingen, STANDAARDINSTELLINGEN } from '../../src/aanmelding/instellingen.ts'
import { sha256 } from '../../src/cryptografie.ts'
import { openSqlite, type SqliteDatabase } from '../../src/node/sqlite.ts'
import { openRegister } from '../../src/opstart.ts'
import { createApp } from '../../src/web/app.tsx'
import type { Register } from '../../src/web/register.ts'
import { codeVan, cookieUit, sleutelIn, WACHTWOORD } from '../gereedschap/aanmelden.ts'
import { TESTSLEUTELS } from '../gereedschap/sleutels.ts'

export const EMAIL = 'tessa@example.org'

type Velden = Readonly<Record<string, string | readonly string[]>>

/** A browser: keeps its cookies, does not follow. */
export interface Bezoeker {
  cookie: string
  haal(pad: string, koppen?: Record<string, string>): Promise<Response>
  stuur(pad: string, velden?: Velden, koppen?: Record<string, string>): Promise<Response>
}

export interface Aanmeldproef {
  readonly register: Register
  readonly db: SqliteDatabase
  /** The clock: set it, or let it run on. */
  verder(minuten: number): void
  bezoeker(adres?: string): Bezoeker
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
  const { register } = await openRegister({
    db,
    sha256,
    hoofdsleutels: TESTSLEUTELS,
    log: { info: () => {}, warn: () => {}, error: console.error },
    now: () => new Date(nu).toISOString(),
    aanmelding: {
      ...STANDAARDINSTELLINGEN,
      adresVan: (c) => c.req.header('x-proef-adres') ?? '192.0.2.1',
      ...anders,
    },
  })
  const { publiekeUrl = null } = anders
  const app = createApp(register, {
    identiteit: sessieIdentiteit(register.aanmelding),
    alleenLokaal: publiekeUrl === null,
    publiekeUrl,
  })
  const host = publiekeUrl ? new URL(publiekeUrl).host : 'localhost'
  return {
    register,
    db,
    verder: (minuten) => {
      nu += minuten * 60_000
    },
    bezoeker: (adres = '192.0.2.1') => maakBezoeker(app, { host, 'x-proef-adres': adres }),
    inrichting: async () => (await maakInrichting(register.aanmelding)) ?? '',
    code: (sleutel) => codeVan(sleutel, nu),
    herstart: () => openAanmeldproef(anders, db, nu),
  }
}

const maakBezoeker = (app: ReturnType<typeof createApp>, basis: Record<string, string>): Bezoeker => {
  const vraag = async (pad: string, opties: RequestInit, koppen: Record<string, string>) => {
    const headers = { ...basis, 'sec-fetch-site': 'same-origin', cookie: bezoeker.cookie, ...koppen }
    const antwoord = await app.request(pad, { ...opties, headers })
    if (antwoord.headers.getSetCookie().length > 0) bezoeker.cookie = cookieUit(antwoord)
    return antwoord
  }
  const bezoeker: Bezoeker = {
    cookie: '',
    haal: (pad, koppen = {}) => vraag(pad, {}, koppen),
    stuur: (pad, velden = {}, koppen = {}) => {
      const body = new URLSearchParams({ opdrachtId: crypto.randomUUID() })
      for (const [naam, waarden] of Object.entries(velden))
        for (const waarde of [waarden].flat()) body.append(naam, waarde as string)
      const soort = { 'content-type': 'application/x-www-form-urlencoded' }
      return vraag(pad, { method: 'POST', body: body.toString() }, { ...soort, ...koppen })
    },
  }
  return bezoeker
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
