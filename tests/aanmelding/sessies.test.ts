import { describe, expect, test } from 'vitest'
import { inlogpad, lokaalPad } from '../../src/aanmelding/lokaalpad.ts'
import { legVoorbeeldaccountsVast, voorbeeldenOm } from '../../src/aanmelding/voorbeeldaccounts.ts'
import { laadVoorbeelden } from '../../src/voorbeelden/laad.ts'
import { alsLid, sleutelIn, WACHTWOORD } from '../gereedschap/aanmelden.ts'
import {
  type Aanmeldproef,
  type Eerste,
  geefWachtwoord,
  metBeheerder,
  naar,
  openAanmeldproef,
} from './proef.ts'

const isBinnen = async ({ bezoeker }: Pick<Eerste, 'bezoeker'>): Promise<boolean> =>
  (await bezoeker.haal('/mijn/account')).status === 200

const lid = async (
  proef: Aanmeldproef,
  rollen: Parameters<typeof alsLid>[1]['rollen'] = ['PROFESSIONAL'],
) => {
  const ingelogd = await alsLid(proef.register, { naam: 'Lidia Lid (fictief)', rollen })
  const bezoeker = proef.bezoeker()
  bezoeker.cookie = ingelogd.cookie
  return { ...ingelogd, bezoeker }
}

describe('a session ends', () => {
  test('after twelve hours, however it is used', async () => {
    const proef = await openAanmeldproef()
    const beheerder = await metBeheerder(proef)
    for (let uur = 0; uur < 23; uur += 1) {
      proef.verder(30)
      expect(await isBinnen(beheerder)).toBe(true)
    }
    proef.verder(31)
    expect(await isBinnen(beheerder)).toBe(false)
  })

  test('after an hour without use', async () => {
    const proef = await openAanmeldproef()
    const beheerder = await metBeheerder(proef)
    proef.verder(58)
    expect(await isBinnen(beheerder)).toBe(true)
    proef.verder(61)
    expect(await isBinnen(beheerder)).toBe(false)
    proef.verder(-30)
    expect(await isBinnen(beheerder)).toBe(false)
  })

  test('after ten minutes, when the second factor was not given', async () => {
    const proef = await openAanmeldproef()
    const { sleutel } = await metBeheerder(proef)
    const bezoeker = proef.bezoeker()
    await bezoeker.stuur('/inloggen', { email: 'tessa@example.org', wachtwoord: WACHTWOORD })
    proef.verder(10)
    const te = await bezoeker.stuur('/tweede-factor', { code: proef.code(sleutel) })
    expect(te.status).toBe(401)
  })

  test('when one signs out, and the cookie of before opens nothing', async () => {
    const proef = await openAanmeldproef()
    const beheerder = await metBeheerder(proef)
    const { cookie } = beheerder.bezoeker
    const uit = await beheerder.bezoeker.stuur('/uitloggen')
    expect([uit.status, naar(uit)]).toEqual([303, '/inloggen?uit=ja'])
    expect(uit.headers.get('clear-site-data')).toContain('storage')
    beheerder.bezoeker.cookie = cookie
    expect(await isBinnen(beheerder)).toBe(false)
  })

  test('with the membership, at the next request', async () => {
    const proef = await openAanmeldproef()
    const beheerder = await metBeheerder(proef)
    const weg = await lid(proef)
    expect(await isBinnen(weg)).toBe(true)
    await beheerder.bezoeker.stuur(`/organisatie/leden/${weg.accountId}/einde`, { reden: 'Uit dienst' })
    expect(await isBinnen(weg)).toBe(false)
    expect(await isBinnen(beheerder)).toBe(true)
  })

  test('for good: who is no member any more reads so after the right code, and comes no further', async () => {
    const proef = await openAanmeldproef()
    const beheerder = await metBeheerder(proef)
    const weg = await lid(proef)
    const { email = '' } =
      (
        await proef.db.all<{ email: string }>({
          sql: 'SELECT email FROM gebruiker WHERE id = ?',
          parameters: [weg.accountId],
        })
      )[0] ?? {}
    const opnieuw = proef.bezoeker()
    await geefWachtwoord(opnieuw, WACHTWOORD, email)
    const sleutel = sleutelIn(await (await opnieuw.haal('/tweede-factor/koppeling')).text())
    await opnieuw.stuur('/tweede-factor/koppeling', { code: proef.code(sleutel) })
    await beheerder.bezoeker.stuur(`/organisatie/leden/${weg.accountId}/einde`, { reden: 'Uit dienst' })
    proef.verder(1)
    await geefWachtwoord(opnieuw, WACHTWOORD, email)
    const te = await opnieuw.stuur('/tweede-factor', { code: proef.code(sleutel) })
    expect(te.status).toBe(422)
    expect(await te.text()).toContain('Uw account hoort niet meer bij een organisatie.')
    expect(await isBinnen({ bezoeker: opnieuw })).toBe(false)
  })

  test('when its signature was touched', async () => {
    const proef = await openAanmeldproef()
    const beheerder = await metBeheerder(proef)
    const { cookie } = beheerder.bezoeker
    beheerder.bezoeker.cookie = `${cookie.slice(0, 20)}${cookie[20] === 'a' ? 'b' : 'a'}${cookie.slice(21)}`
    expect(await isBinnen(beheerder)).toBe(false)
  })
})

describe('sessions elsewhere', () => {
  test('are listed, and ended one by one or all at once', async () => {
    const proef = await openAanmeldproef()
    const { bezoeker, sleutel } = await metBeheerder(proef)
    const telefoon = proef.bezoeker()
    const alsTelefoon = { 'user-agent': 'Mozilla/5.0 (Android 16; Mobile; rv:140.0) Firefox/140.0' }
    await telefoon.stuur('/inloggen', { email: 'tessa@example.org', wachtwoord: WACHTWOORD }, alsTelefoon)
    await telefoon.stuur('/tweede-factor', { code: proef.code(sleutel) })
    const lijst = await (await bezoeker.haal('/mijn/sessies')).text()
    expect(lijst).toContain('Firefox op Android')
    const [afmelding = ''] = /\/mijn\/sessies\/[0-9a-f-]{36}\/afmelding/.exec(lijst) ?? []
    await bezoeker.stuur(afmelding)
    expect(await isBinnen({ bezoeker: telefoon })).toBe(false)
    expect(await isBinnen({ bezoeker })).toBe(true)
    await bezoeker.stuur('/mijn/sessies/afmelding')
    expect(await isBinnen({ bezoeker })).toBe(false)
  })

  test('of somebody else are out of reach', async () => {
    const proef = await openAanmeldproef()
    const beheerder = await metBeheerder(proef)
    const ander = await lid(proef)
    const [rij] = await proef.db.all<{ id: string }>({
      sql: 'SELECT id FROM sessie WHERE userId <> ?',
      parameters: [ander.accountId],
    })
    await ander.bezoeker.stuur(`/mijn/sessies/${rij?.id}/afmelding`)
    expect(await isBinnen(beheerder)).toBe(true)
  })

  test('end with a new password, and this one stays', async () => {
    const proef = await openAanmeldproef()
    const { bezoeker, sleutel } = await metBeheerder(proef)
    const elders = proef.bezoeker()
    await elders.stuur('/inloggen', { email: 'tessa@example.org', wachtwoord: WACHTWOORD })
    await elders.stuur('/tweede-factor', { code: proef.code(sleutel) })
    const nieuw = 'vijf andere woorden op een rij'
    const velden = { wachtwoord: nieuw, herhaling: nieuw }
    expect((await bezoeker.stuur('/mijn/wachtwoord', { ...velden, huidig: 'geraden' })).status).toBe(422)
    expect((await bezoeker.stuur('/mijn/wachtwoord', { ...velden, huidig: WACHTWOORD })).status).toBe(303)
    expect(await isBinnen({ bezoeker })).toBe(true)
    expect(await isBinnen({ bezoeker: elders })).toBe(false)
    const opnieuw = { email: 'tessa@example.org', wachtwoord: WACHTWOORD }
    expect((await proef.bezoeker().stuur('/inloggen', opnieuw)).status).toBe(422)
  })
})

test('who belongs to two organisations chooses for which one to work, and no other one', async () => {
  const proef = await openAanmeldproef()
  await metBeheerder(proef)
  const { bezoeker, accountId } = await lid(proef)
  const elders = await alsLid(proef.register, {
    rollen: ['BEHEERDER'],
    organisatie: { naam: 'Stichting Elders', soort: 'CORPORATIE' },
  })
  const derde = await alsLid(proef.register, {
    rollen: ['BEHEERDER'],
    organisatie: { naam: 'Stichting Derde', soort: 'CORPORATIE' },
  })
  const stream = `organisatie-${elders.organisatieId}`
  const { head } = await proef.register.store.readStream(stream)
  const commandId = proef.register.newId()
  const data = { accountId, rollen: ['ONDERZOEKER'], uitnodigingId: null }
  const wie = {
    actor: 'test',
    organisatie: elders.organisatieId,
    correlationId: commandId,
    causationId: null,
  }
  const context = { ...wie, commandId, now: proef.register.now() }
  await proef.register.store.append(stream, head, [{ type: 'LidToegetreden', data }], context)
  await proef.register.catchUp()
  expect(await (await bezoeker.haal('/mijn/account')).text()).toContain('Stichting Elders')
  const gekozen = await bezoeker.stuur('/mijn/organisatie', { organisatieId: elders.organisatieId })
  expect(gekozen.status).toBe(303)
  expect((await bezoeker.haal('/import')).status).toBe(403)
  const vreemd = await bezoeker.stuur('/mijn/organisatie', { organisatieId: derde.organisatieId })
  expect(vreemd.status).toBe(422)
})

describe('the cookie', () => {
  test('is out of reach of scripts and of other sites', async () => {
    const proef = await openAanmeldproef()
    const antwoord = await proef.bezoeker().stuur(await proef.inrichting(), inrichting())
    const [cookie = ''] = antwoord.headers.getSetCookie()
    expect(cookie).toMatch(/^sr-sessie=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('belongs on https to this host alone', async () => {
    const proef = await openAanmeldproef({ publiekeUrl: 'https://register.example.org' })
    const antwoord = await proef
      .bezoeker()
      .stuur(await proef.inrichting(), inrichting(), { origin: 'https://register.example.org' })
    const [cookie = ''] = antwoord.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-sr-sessie=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })
})

const inrichting = () => ({
  'organisatie.naam': 'Testcorporatie',
  'organisatie.soort': 'CORPORATIE',
  'organisatie.kvkNummer': '',
  naam: 'Tessa Test (fictief)',
  email: 'tessa@example.org',
  wachtwoord: WACHTWOORD,
  herhaling: WACHTWOORD,
  rollen: ['BEHEERDER'],
})

describe('nobody signed in', () => {
  test('a page leads to signing in and back, also by htmx', async () => {
    const bezoeker = (await openAanmeldproef()).bezoeker()
    const pagina = await bezoeker.haal('/casussen?route=WONEN')
    expect([pagina.status, naar(pagina)]).toEqual([303, '/inloggen?naar=%2Fcasussen%3Froute%3DWONEN'])
    const deel = await bezoeker.haal('/casussen?route=WONEN', { 'hx-request': 'true' })
    expect(deel.headers.get('hx-redirect')).toBe('/inloggen?naar=%2Fcasussen%3Froute%3DWONEN')
    expect(await deel.text()).toBe('')
  })

  test('a form says so and lets the browser keep what was typed', async () => {
    const bezoeker = (await openAanmeldproef()).bezoeker()
    const antwoord = await bezoeker.stuur('/casussen', { naam: 'Portiekportier' })
    expect(antwoord.status).toBe(401)
    expect(await antwoord.text()).toContain('data-mislukt')
  })

  test('the API says which way in there is', async () => {
    const antwoord = await (await openAanmeldproef()).bezoeker().haal('/api/v1/casussen')
    expect(antwoord.status).toBe(401)
    expect(antwoord.headers.get('www-authenticate')).toMatch(/^Bearer/)
    expect(antwoord.headers.get('content-type')).toContain('application/problem+json')
  })
})

test.each([
  ['/casussen?route=WONEN', '/casussen?route=WONEN'],
  ['//kwaad.example.org', '/'],
  ['/\\kwaad.example.org', '/'],
  ['https://kwaad.example.org', '/'],
  ['/casussen\r\nSet-Cookie: a=b', '/'],
  ['/\tkwaad.example.org', '/'],
  ['javascript:alert(1)', '/'],
  ['/uitloggen', '/'],
  ['/inloggen?naar=/inloggen', '/'],
  [undefined, '/'],
])('after signing in %j leads to %s', (gevraagd, verwacht) => {
  expect(lokaalPad(gevraagd)).toBe(verwacht)
  expect(inlogpad(verwacht).startsWith('/inloggen')).toBe(true)
})

test('who came in without a password has no app to connect', async () => {
  const proef = await openAanmeldproef({ voorbeeldaccounts: true })
  await laadVoorbeelden(proef.register)
  await legVoorbeeldaccountsVast(proef.register.aanmelding)
  const [voorbeeld] = await voorbeeldenOm(proef.register.aanmelding)
  const bezoeker = proef.bezoeker()
  const in_ = await bezoeker.stuur('/inloggen/voorbeeld', { accountId: voorbeeld?.accountId ?? '' })
  expect([in_.status, naar(in_)]).toEqual([303, '/'])
  expect(await isBinnen({ bezoeker })).toBe(true)
  for (const pad of ['/tweede-factor', '/tweede-factor/koppeling']) {
    expect(naar(await bezoeker.haal(pad))).toBe('/')
    expect(naar(await bezoeker.stuur(pad, { code: '123456' }))).toBe('/')
  }
  const dicht = await openAanmeldproef({}, proef.db)
  const later = dicht.bezoeker()
  later.cookie = bezoeker.cookie
  expect(await isBinnen({ bezoeker: later })).toBe(false)
})

describe('the accounts of the examples', () => {
  test('enter nowhere but where only this machine can come, and no one else enters that way', async () => {
    const dicht = await openAanmeldproef()
    const { bezoeker } = await metBeheerder(dicht)
    expect((await bezoeker.stuur('/inloggen/voorbeeld', { accountId: dicht.register.newId() })).status).toBe(
      404,
    )
    const open = await openAanmeldproef({ voorbeeldaccounts: true })
    await metBeheerder(open)
    const echt = await lid(open)
    const antwoord = await open.bezoeker().stuur('/inloggen/voorbeeld', { accountId: echt.accountId })
    expect(antwoord.status).toBe(404)
  })
})
