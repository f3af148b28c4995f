import { createHmac } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Ledenrol, Organisatiesoort } from '../../events/toegangswaarden.ts'
import type { Aanmelding } from '../../src/aanmelding/aanmelding.ts'
import { sessiecookie } from '../../src/aanmelding/auth.ts'
import { maakGebruiker } from '../../src/aanmelding/gebruikers.ts'
import type { Register } from '../../src/web/register.ts'

/** Invented; used for every account that a test makes. */
export const WACHTWOORD = 'vier losse woorden samen'

/** Hashing takes long on purpose: each password once for all tests of a file. Comparing stays what it is. */
export const hashEenmaal = async ({ auth }: Aanmelding): Promise<void> => {
  const { password } = await auth.$context
  const { hash } = password
  password.hash = (wachtwoord) => {
    const eerder = HASHES.get(wachtwoord) ?? hash(wachtwoord)
    HASHES.set(wachtwoord, eerder)
    return eerder
  }
}

const HASHES = new Map<string, Promise<string>>()

export interface Ingelogd {
  /** As the header `cookie` of a request. */
  readonly cookie: string
  readonly accountId: string
  readonly organisatieId: string
}

/** The first beheerder, over HTTP as a person would: the set-up link, the form, the app with codes. Answers the cookie. */
export const volgInrichting = async (link: string, organisatie = 'Testcorporatie'): Promise<string> => {
  const gemaakt = await stuur(link, '', {
    opdrachtId: crypto.randomUUID(),
    'organisatie.naam': organisatie,
    'organisatie.soort': 'CORPORATIE',
    'organisatie.kvkNummer': '',
    naam: 'Testgebruiker',
    email: 'testgebruiker@example.org',
    wachtwoord: WACHTWOORD,
    herhaling: WACHTWOORD,
    rollen: ['BEHEERDER', 'PROFESSIONAL', 'VAKGEMEENSCHAP'],
  })
  if (gemaakt.status !== 303) throw new Error(`set-up answered ${gemaakt.status}: ${await gemaakt.text()}`)
  const basis = new URL(link).origin
  return koppel(basis, cookieUit(gemaakt))
}

/** Connects the app of a session that has only its password so far; answers the cookie that is whole. */
export const koppel = async (basis: string, cookie: string): Promise<string> => {
  const adres = `${basis}/tweede-factor/koppeling`
  const pagina = await (await fetch(adres, { headers: { cookie } })).text()
  const antwoord = await stuur(adres, cookie, {
    opdrachtId: crypto.randomUUID(),
    code: codeVan(sleutelIn(pagina)),
  })
  if (antwoord.status !== 200) throw new Error(`second factor answered ${antwoord.status}`)
  return cookieUit(antwoord)
}

/** The key that the page offers to type over. */
export const sleutelIn = (pagina: string): string =>
  /<code class="sr-sleutel">([^<]+)<\/code>/.exec(pagina)?.[1]?.replaceAll(' ', '') ?? ''

/** What the app shows at this moment. */
export const codeVan = (sleutel: string, moment = Date.now()): string =>
  new TOTP({ secret: Secret.fromBase32(sleutel) }).generate({ timestamp: moment })

export interface NieuwLid {
  readonly naam?: string
  readonly rollen: readonly Ledenrol[]
  /** An organisation of its own (by name), or that of the first beheerder. */
  readonly organisatie?: { readonly naam: string; readonly soort: Organisatiesoort }
}

/** Somebody else who signed in, without the forms: account, membership and session made directly. */
export const alsLid = async (
  register: Register,
  { naam = 'Testlid', rollen, organisatie }: NieuwLid,
): Promise<Ingelogd> => {
  const { aanmelding } = register
  const email = `${crypto.randomUUID()}@example.org`
  const accountId = await maakGebruiker(aanmelding, { naam, email, wachtwoord: WACHTWOORD })
  const organisatieId = organisatie
    ? await richtOp(register, organisatie)
    : await organisatieVanHouder(register)
  await voegToe(register, organisatieId, {
    type: 'LidToegetreden',
    data: { accountId, rollen, uitnodigingId: null },
  })
  const { internalAdapter } = await aanmelding.auth.$context
  const { token } = await internalAdapter.createSession(accountId, false, { tweedeFactor: true }, true)
  return { cookie: cookieMet(register, token), accountId, organisatieId }
}

const richtOp = async (
  register: Register,
  { naam, soort }: NonNullable<NieuwLid['organisatie']>,
): Promise<string> => {
  const organisatieId = register.newId()
  const data = { naam, soort, kvkNummer: null, houder: false, fictief: false }
  await voegToe(register, organisatieId, { type: 'OrganisatieOpgericht', data })
  return organisatieId
}

const organisatieVanHouder = async (register: Register): Promise<string> => {
  const rijen = await register.db.all<{ stand: string }>({
    sql: 'SELECT stand FROM organisatie WHERE houder = 1',
    parameters: [],
  })
  const echte = rijen.map(({ stand }) => JSON.parse(stand)).find(({ fictief }) => !fictief)
  if (!echte) throw new Error('nobody set up the register yet')
  return echte.organisatieId
}

const voegToe = async (
  register: Register,
  organisatieId: string,
  event: { readonly type: string; readonly data: unknown },
): Promise<void> => {
  const stream = `organisatie-${organisatieId}`
  const { head } = await register.store.readStream(stream)
  const commandId = register.newId()
  await register.store.append(stream, head, [event], {
    commandId,
    actor: 'test',
    organisatie: organisatieId,
    correlationId: commandId,
    causationId: null,
    now: register.now(),
  })
  await register.catchUp()
}

const cookieMet = ({ aanmelding }: Register, token: string): string => {
  const handtekening = createHmac('sha256', aanmelding.geheim).update(token).digest('base64')
  return `${sessiecookie(aanmelding.instellingen)}=${encodeURIComponent(`${token}.${handtekening}`)}`
}

/** The cookies that an answer sets, as the header of the next request. */
export const cookieUit = (antwoord: { readonly headers: { getSetCookie(): string[] } }): string =>
  antwoord.headers
    .getSetCookie()
    .map((regel) => regel.split(';')[0])
    .join('; ')

const stuur = (
  adres: string,
  cookie: string,
  velden: Readonly<Record<string, string | readonly string[]>>,
): Promise<Response> => {
  const body = new URLSearchParams()
  for (const [naam, waarden] of Object.entries(velden))
    for (const waarde of [waarden].flat()) body.append(naam, waarde as string)
  return fetch(adres, {
    method: 'POST',
    headers: { cookie, origin: new URL(adres).origin },
    body,
    redirect: 'manual',
  })
}
