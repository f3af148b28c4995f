import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { maakGebruiker } from '../../src/aanmelding/gebruikers.ts'
import { lidVan, sessieIdentiteit } from '../../src/aanmelding/identiteit.ts'
import { maakInrichting, richtInMetWachtwoord } from '../../src/aanmelding/inrichting.ts'
import { type Aanmeldinstellingen, STANDAARDINSTELLINGEN } from '../../src/aanmelding/instellingen.ts'
import { sha256 } from '../../src/cryptografie.ts'
import { openSqlite, type SqliteDatabase } from '../../src/node/sqlite.ts'
import { openRegister } from '../../src/opstart.ts'
import { nodigUit } from '../../src/organisatie/uitnodiging.ts'
import { createApp } from '../../src/web/app.tsx'
import type { Register } from '../../src/web/register.ts'
import { hashEenmaal, WACHTWOORD } from './aanmelden.ts'
import { TESTSLEUTELS } from './sleutels.ts'

export const BASIS = 'http://127.0.0.1:4999'

export interface Inlogregister {
  readonly register: Register
  /** Lets time pass, in hours. */
  verstrijk(uren: number): void
  /** A browser of its own, at this address on the internet. */
  bezoeker(adres?: string): Bezoeker
}

type Velden = Readonly<Record<string, string | readonly string[]>>

/** Keeps what cookies it is given, does not follow. */
export interface Bezoeker {
  readonly koekjes: Map<string, string>
  /** All of them, as the header of the next request. */
  cookie: string
  /** GET; an address of the register or a path. */
  haal(pad: string, koppen?: Record<string, string>): Promise<Response>
  stuur(pad: string, velden?: Velden, koppen?: Record<string, string>): Promise<Response>
}

export interface Inlogopties {
  readonly db?: SqliteDatabase
  /** Default the real time: identity providers look at the clock as well. */
  readonly klok?: () => number
}

/** The application in memory with its own ways in. */
export const openInlogregister = async (
  instellingen: Partial<Aanmeldinstellingen> = {},
  { db = openSqlite(':memory:'), klok = Date.now }: Inlogopties = {},
): Promise<Inlogregister> => {
  let verschil = 0
  const { register } = await openRegister({
    db,
    sha256,
    hoofdsleutels: TESTSLEUTELS,
    log: { info: () => {}, warn: () => {}, error: console.error },
    now: () => new Date(klok() + verschil).toISOString(),
    aanmelding: {
      ...STANDAARDINSTELLINGEN,
      adresVan: (c) => c.req.header('x-proef-adres') ?? ADRES,
      ...instellingen,
    },
  })
  await hashEenmaal(register.aanmelding)
  const { publiekeUrl = null } = instellingen
  const app = createApp(register, {
    identiteit: sessieIdentiteit(register.aanmelding),
    alleenLokaal: publiekeUrl === null,
    publiekeUrl,
  })
  return {
    register,
    verstrijk: (uren) => {
      verschil += uren * 3_600_000
    },
    bezoeker: (adres = ADRES) => maakBezoeker(app, publiekeUrl ?? BASIS, { 'x-proef-adres': adres }),
  }
}

const ADRES = '192.0.2.1'

const maakBezoeker = (
  app: ReturnType<typeof createApp>,
  basis: string,
  eigen: Record<string, string>,
): Bezoeker => {
  const koekjes = new Map<string, string>()
  const ga = async (pad: string, init: RequestInit, koppen: Record<string, string>): Promise<Response> => {
    const headers = { host: new URL(basis).host, ...eigen, cookie: bezoeker.cookie, ...koppen }
    const antwoord = await app.request(new URL(pad, basis).href, { ...init, headers })
    for (const regel of antwoord.headers.getSetCookie()) onthoud(koekjes, regel)
    return antwoord
  }
  const bezoeker: Bezoeker = {
    koekjes,
    get cookie() {
      return [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
    },
    set cookie(kop: string) {
      koekjes.clear()
      for (const paar of kop.split('; ')) onthoud(koekjes, paar)
    },
    haal: (pad, koppen = {}) => ga(pad, {}, koppen),
    stuur: (pad, velden = {}, koppen = {}) => {
      const body = new URLSearchParams({ opdrachtId: crypto.randomUUID() })
      for (const [naam, waarden] of Object.entries(velden))
        for (const waarde of [waarden].flat()) body.append(naam, waarde as string)
      return ga(pad, { method: 'POST', body }, { origin: basis, ...koppen })
    },
  }
  return bezoeker
}

const onthoud = (koekjes: Map<string, string>, regel: string): void => {
  const [paar = '', ...rest] = regel.split('; ')
  const is = paar.indexOf('=')
  if (rest.includes('Max-Age=0')) koekjes.delete(paar.slice(0, is))
  else koekjes.set(paar.slice(0, is), paar.slice(is + 1))
}

/** The holder with its first beheerder (*fictief*); answers the organisation and the account. */
export const richtTestcorporatieIn = async ({
  aanmelding,
}: Register): Promise<{ organisatieId: string; beheerder: string }> => {
  const token = (await maakInrichting(aanmelding))?.split('/').at(-1) ?? ''
  const beheerder = await richtInMetWachtwoord(
    aanmelding,
    token,
    {
      organisatie: { naam: 'Testcorporatie', soort: 'CORPORATIE', kvkNummer: null },
      rollen: ['BEHEERDER'],
    },
    { naam: 'Bea Beheer (fictief)', email: 'bea@example.org', wachtwoord: WACHTWOORD },
  )
  const [organisatie] = await lidVan(aanmelding, beheerder)
  return { organisatieId: organisatie?.organisatieId ?? '', beheerder }
}

/** Invites as that beheerder; answers the token of the link. */
export const nodigTestlidUit = async (
  register: Register,
  { organisatieId, beheerder }: { organisatieId: string; beheerder: string },
  rollen: readonly Ledenrol[] = ['PROFESSIONAL'],
): Promise<string> => {
  const namens = { ...register, actor: { ...register.actor, id: beheerder, organisatieId } }
  const voor = { naam: 'Lies Lid (fictief)', email: 'lies@example.org', rollen }
  const herkomst = { commandId: register.newId(), versie: null }
  return (await nodigUit(namens, organisatieId, voor, herkomst)).token ?? ''
}

/** Somebody with an account and a password, and no organisation yet. */
export const maakAccount = ({ aanmelding }: Register, email: string): Promise<string> =>
  maakGebruiker(aanmelding, { naam: 'Los Account (fictief)', email, wachtwoord: WACHTWOORD })

export const beeindigLidmaatschap = (
  register: Register,
  organisatieId: string,
  accountId: string,
): Promise<void> =>
  voegToe(register, organisatieId, [
    { type: 'LidmaatschapBeeindigd', data: { accountId, reden: 'Uit dienst' } },
  ])

/** Another organisation (*fictief*), with this account as its beheerder. */
export const richtAndereOp = (register: Register, accountId: string): Promise<void> =>
  voegToe(register, register.newId(), [
    {
      type: 'OrganisatieOpgericht',
      data: {
        naam: 'Andere corporatie',
        soort: 'CORPORATIE',
        kvkNummer: null,
        houder: false,
        fictief: false,
      },
    },
    { type: 'LidToegetreden', data: { accountId, rollen: ['BEHEERDER'], uitnodigingId: null } },
  ])

const voegToe = async (
  register: Register,
  organisatieId: string,
  events: readonly { readonly type: string; readonly data: unknown }[],
): Promise<void> => {
  const stroom = `organisatie-${organisatieId}`
  const { head } = await register.store.readStream(stroom)
  const commandId = register.newId()
  await register.store.append(stroom, head, events, {
    commandId,
    actor: 'proef',
    organisatie: organisatieId,
    correlationId: commandId,
    causationId: null,
    now: register.now(),
  })
  await register.catchUp()
}
