import type { Hono } from 'hono'
import { LEDENROLLEN } from '../../events/toegangswaarden.ts'
import { sha256 } from '../../src/cryptografie.ts'
import { openSqlite, type SqliteDatabase } from '../../src/node/sqlite.ts'
import { openRegister } from '../../src/opstart.ts'
import type { ProjectionRunner } from '../../src/store/projectierunner.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import { createApp } from '../../src/web/app.tsx'
import type { Omgeving } from '../../src/web/omgeving.ts'
import type { Register } from '../../src/web/register.ts'
import { TESTSLEUTELS } from './sleutels.ts'

export const NU = '2026-11-22T09:00:00.000Z'

/** Someone who may do everything, in the organisation that keeps the register. */
export const TESTGEBRUIKER: Actor = {
  id: '01990000-0000-7000-8000-00000000aaaa',
  naam: 'Testgebruiker',
  organisatie: 'Testcorporatie',
  organisatieId: '01990000-0000-7000-8000-00000000bbbb',
  houder: true,
  rollen: LEDENROLLEN,
  nood: [],
  scopes: null,
}

export interface Geheugenregister extends Bezoek {
  readonly register: Register
  readonly runner: ProjectionRunner
  readonly db: SqliteDatabase
  /** The same register, asked by someone else. */
  als(actor: Actor): Bezoek
}

/** The application as one person reaches it. */
export interface Bezoek {
  readonly app: Hono<Omgeving>
  /** GET a page of this machine. */
  haal(pad: string, koppen?: Record<string, string>): Promise<Response>
  /** POST a form as a browser does, with an `opdrachtId` unless one is given. */
  stuur(pad: string, velden: Readonly<Record<string, string | readonly string[]>>): Promise<Response>
}

/** The whole application on a database in memory, at a fixed moment. */
export const openGeheugenregister = async (nu: () => string = () => NU): Promise<Geheugenregister> => {
  const db = openSqlite(':memory:')
  const log = { info: () => {}, warn: () => {}, error: console.error }
  const rand = { db, sha256, actor: TESTGEBRUIKER, hoofdsleutels: TESTSLEUTELS, log, now: nu }
  const { register, runner } = await openRegister(rand)
  const als = (actor: Actor) => bezoek(register, actor)
  return { register, runner, db, als, ...als(TESTGEBRUIKER) }
}

const bezoek = (register: Register, actor: Actor): Bezoek => {
  const app = createApp(register, { identiteit: { wie: async () => actor }, alleenLokaal: true })
  return {
    app,
    haal: async (pad, koppen = {}) => app.request(pad, { headers: { host: 'localhost', ...koppen } }),
    stuur: async (pad, velden) =>
      app.request(pad, {
        method: 'POST',
        headers: {
          host: 'localhost',
          origin: 'http://localhost',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: formulier({ opdrachtId: register.newId(), ...velden }),
      }),
  }
}

const formulier = (velden: Readonly<Record<string, string | readonly string[]>>): string => {
  const parameters = new URLSearchParams()
  for (const [naam, waarden] of Object.entries(velden))
    for (const waarde of [waarden].flat()) parameters.append(naam, waarde as string)
  return parameters.toString()
}
