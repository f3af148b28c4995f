import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import manifest from '../dist/assets/manifest.json' with { type: 'json' }
import { codeVan, cookieUit, sleutelIn, WACHTWOORD } from './gereedschap/aanmelden.ts'
import { sleuteltekst } from './gereedschap/sleutels.ts'

const CODE = 'een-lange-code-van-wie-installeert'

/** The Worker as wrangler.toml describes it, bundled by wrangler, in a workerd of its own with an empty D1. */
const worker = createTestHarness({
  workers: [{ configPath: 'wrangler.toml', vars: { HOOFDSLEUTEL: sleuteltekst(7), INRICHTINGSCODE: CODE } }],
})

beforeAll(async () => {
  await worker.listen()
}, 60_000)
afterAll(() => worker.close())

test('the Worker is in good health, and tells a passer-by no more than that', async () => {
  const antwoord = await worker.fetch('/gezondheid')
  expect(antwoord.status).toBe(200)
  expect(await antwoord.json()).toEqual({ gezond: true })
})

test('the Worker asks who one is, under the same rules for the browser', async () => {
  const antwoord = await worker.fetch('/casussen', { redirect: 'manual' })
  expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/inloggen?naar=%2Fcasussen'])
  expect(antwoord.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await (await worker.fetch('/inloggen')).text()).toContain('<html lang="nl"')
})

test('the code of the Worker opens the set-up, and no other one', async () => {
  expect((await worker.fetch(`/inrichting/${CODE}x`)).status).toBe(404)
  expect((await worker.fetch(`/inrichting/${CODE}`)).status).toBe(200)
})

test('whoever sets up the register on the Worker is in, with a code of the app', async () => {
  const link = `/inrichting/${CODE}`
  const gemaakt = await post(link, '', {
    'organisatie.naam': 'Testcorporatie',
    'organisatie.soort': 'CORPORATIE',
    'organisatie.kvkNummer': '',
    naam: 'Testgebruiker',
    email: 'testgebruiker@example.org',
    wachtwoord: WACHTWOORD,
    herhaling: WACHTWOORD,
    rollen: 'BEHEERDER',
  })
  expect([gemaakt.status, gemaakt.headers.get('location')]).toEqual([303, '/tweede-factor/koppeling'])
  const half = cookieUit(gemaakt)
  const pagina = await (await worker.fetch('/tweede-factor/koppeling', { headers: { cookie: half } })).text()
  const klaar = await post('/tweede-factor/koppeling', half, { code: codeVan(sleutelIn(pagina)) })
  const cookie = cookieUit(klaar)
  expect((await worker.fetch('/mijn/account', { headers: { cookie } })).status).toBe(200)
  expect((await worker.fetch(link)).status).toBe(404)
})

test('the Worker serves what the pages ask for, to be kept for ever', async () => {
  const antwoord = await worker.fetch(manifest['stijl.css'])
  expect(antwoord.status).toBe(200)
  expect(antwoord.headers.get('cache-control')).toContain('immutable')
})

test('the Worker does not hand out the bundles for Node', async () => {
  expect((await worker.fetch('/node.js')).status).toBe(404)
})

const post = (pad: string, cookie: string, velden: Readonly<Record<string, string>>) =>
  worker.fetch(pad, {
    method: 'POST',
    headers: {
      cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ opdrachtId: crypto.randomUUID(), ...velden }).toString(),
    redirect: 'manual',
  })
