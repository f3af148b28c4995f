import { beforeAll, describe, expect, test } from 'vitest'
import { createApp, type Opties } from '../../src/web/app.tsx'
import type { Register } from '../../src/web/register.ts'
import { casusvelden, gecodeerd } from '../aanvaarding/casusformulier.ts'
import { openGeheugenregister, TESTGEBRUIKER } from '../gereedschap/geheugenregister.ts'

interface Regel {
  readonly niveau: string
  readonly gegevens: Readonly<Record<string, unknown>>
}

const regels: Regel[] = []
let register: Register
beforeAll(async () => {
  const schrijf = (niveau: string) => (gegevens: Regel['gegevens']) => void regels.push({ niveau, gegevens })
  const g = await openGeheugenregister()
  register = {
    ...g.register,
    log: { info: schrijf('info'), warn: schrijf('warn'), error: schrijf('error') },
  }
})

const PUBLIEK = 'https://register.example.org'

const open = (opties: Partial<Opties> = {}) =>
  createApp(register, { identiteit: { wie: async () => TESTGEBRUIKER }, alleenLokaal: true, ...opties })

const formulier = (koppen: Record<string, string>, methode = 'POST'): RequestInit => ({
  method: methode,
  headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'localhost', ...koppen },
  body: gecodeerd({ ...casusvelden('Van elders (fictief)'), opdrachtId: crypto.randomUUID() }),
})

test('an address written out in full may not name another host, whatever the header says', async () => {
  const elders = 'http://kwaad.example'
  const antwoord = await open().request(
    `${elders}/casussen`,
    formulier({ origin: elders, 'sec-fetch-site': 'same-origin' }),
  )
  expect(antwoord.status).toBe(421)
})

describe('where a change may come from', () => {
  const EIGEN = 'http://localhost'
  test.each([
    ['the own page', { origin: EIGEN, 'sec-fetch-site': 'same-origin' }, 303],
    ['the own page of an older browser', { origin: EIGEN }, 303],
    ['the own page without its origin', { 'sec-fetch-site': 'same-origin' }, 303],
    ['another site that borrows our origin', { origin: EIGEN, 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister site', { origin: 'http://x.localhost', 'sec-fetch-site': 'same-site' }, 403],
    [
      'another site with half the truth',
      { origin: 'http://kwaad.example', 'sec-fetch-site': 'same-origin' },
      403,
    ],
    ['a page without an origin', { origin: 'null', 'sec-fetch-site': 'same-origin' }, 403],
    ['an address that was typed', { 'sec-fetch-site': 'none' }, 403],
    ['nowhere', {}, 403],
  ] as const)('%s: %o answers %i', async (_, koppen, status) => {
    expect((await open().request('/casussen', formulier(koppen))).status).toBe(status)
  })

  test.each(['application/json', 'text/plain', 'image/png', ''])(
    'a body that calls itself “%s” is asked the same',
    async (soort) => {
      const antwoord = await open().request('/casussen', formulier({ 'content-type': soort }))
      expect(antwoord.status).toBe(403)
    },
  )

  test.each(['PUT', 'PATCH', 'DELETE', 'KWAAD'])('%s is asked the same', async (methode) => {
    expect((await open().request('/casussen', formulier({}, methode))).status).toBe(403)
  })

  test('behind a proxy the public address counts, not what the proxy calls us', async () => {
    const app = open({ alleenLokaal: false, publiekeUrl: PUBLIEK })
    const vanuit = (origin: string) =>
      app.request('http://10.0.0.1/casussen', formulier({ host: 'register.example.org', origin }))
    expect((await vanuit(PUBLIEK)).status).toBe(303)
    expect((await vanuit('http://10.0.0.1')).status).toBe(403)
    expect((await vanuit('http://register.example.org')).status).toBe(403)
  })
})

describe('the name that was asked for', () => {
  test.each([
    ['register.example.org', 200],
    ['REGISTER.example.org', 200],
    ['register.example.org:8080', 421],
    ['register.example.org.kwaad.example', 421],
    ['localhost', 421],
    ['', 421],
  ])('“%s” answers %i on the public address', async (host, status) => {
    const antwoord = await open({ alleenLokaal: false, publiekeUrl: PUBLIEK }).request('/begrippen', {
      headers: { host },
    })
    expect(antwoord.status).toBe(status)
  })

  test('only https asks browsers to stay on https', async () => {
    const hsts = async (opties: Partial<Opties>, host: string) =>
      (await open(opties).request('/begrippen', { headers: { host } })).headers.get(
        'strict-transport-security',
      )
    expect(await hsts({ alleenLokaal: false, publiekeUrl: PUBLIEK }, 'register.example.org')).toBe(
      'max-age=63072000; includeSubDomains',
    )
    expect(await hsts({}, 'localhost')).toBeNull()
  })

  test('an address that no page makes is too long', async () => {
    const antwoord = await open().request(`/casussen?q=${'x'.repeat(12_000)}`, {
      headers: { host: 'localhost' },
    })
    expect(antwoord.status).toBe(414)
    expect(await antwoord.text()).toContain('Dit adres is te lang.')
  })
})

describe('what the log says', () => {
  const GEHEIM = 'geheim-9f8e7d6c5b4a-token'
  const MAIL = 'vertrouwelijk.persoon@example.org'

  test('of a request: route, status and an id of our own; nothing that was sent', async () => {
    regels.length = 0
    const app = open()
    const koppen = {
      host: 'localhost',
      'x-request-id': GEHEIM,
      cookie: `sessie=${GEHEIM}`,
      authorization: `Bearer ${GEHEIM}`,
      'user-agent': GEHEIM,
      referer: `http://localhost/?${GEHEIM}`,
    }
    const adressen = [
      `/casussen?q=${MAIL}`,
      `/casussen/${GEHEIM}`,
      `/${GEHEIM}/${MAIL}`,
      `/api/v1/casussen?q=${MAIL}`,
      `/uitnodiging/${GEHEIM}`,
    ]
    for (const adres of adressen) await app.request(adres, { headers: koppen })
    await app.request('/casussen', formulier({ origin: 'http://localhost', ...koppen }))
    await app.request(`/casussen?${MAIL}`, { method: GEHEIM, headers: koppen })
    const geschreven = JSON.stringify(regels)
    expect(regels.length).toBe(adressen.length + 2)
    expect(geschreven).not.toContain(GEHEIM)
    expect(geschreven).not.toContain('example.org')
    expect(regels[1]?.gegevens).toEqual({
      verzoek: expect.stringMatching(/^[0-9a-f-]{36}$/),
      methode: 'GET',
      route: '/casussen/:id',
      status: 404,
      ms: expect.any(Number),
    })
  })

  test('of a refusal: a warning', async () => {
    regels.length = 0
    await open().request('/casussen', formulier({ origin: 'http://kwaad.example' }))
    await open({ identiteit: { wie: async () => null } }).request('/api/v1/casussen', {
      headers: { host: 'localhost' },
    })
    expect(regels.map(({ niveau, gegevens }) => [niveau, gegevens.status])).toEqual([
      ['warn', 403],
      ['warn', 401],
    ])
  })

  test('of a failure: its kind and place, without what it stumbled on; the page says only the id', async () => {
    regels.length = 0
    const gebroken: Register = {
      ...register,
      catchUp: () => Promise.reject(new TypeError(`cannot read "${MAIL}" of ${GEHEIM} 06 12345678`)),
    }
    const app = createApp(gebroken, { identiteit: { wie: async () => TESTGEBRUIKER }, alleenLokaal: true })
    const antwoord = await app.request('/casussen', { headers: { host: 'localhost' } })
    const pagina = await antwoord.text()
    expect(antwoord.status).toBe(500)
    const { verzoek, fout, bericht, plaats } = regels.find(({ niveau }) => niveau === 'error')?.gegevens ?? {}
    expect([fout, bericht]).toEqual(['TypeError', 'cannot read "…" of … …'])
    expect(plaats).not.toEqual([])
    expect(JSON.stringify(regels)).not.toMatch(/example\.org|geheim|12345678/)
    expect(pagina).toContain(String(verzoek))
    expect(pagina).not.toMatch(/TypeError|cannot read|\.tsx?:\d|node_modules|example\.org/)
    expect(antwoord.headers.get('x-request-id')).toBe(verzoek)
  })
})

describe('security.txt', () => {
  test('names the contact, in two languages, for half a year', async () => {
    const app = open({ veiligheidscontact: 'mailto:meldpunt@example.org' })
    const antwoord = await app.request('/.well-known/security.txt', { headers: { host: 'localhost' } })
    expect(antwoord.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await antwoord.text()).toBe(
      'Contact: mailto:meldpunt@example.org\nExpires: 2027-05-23T00:00:00.000Z\nPreferred-Languages: nl, en\n',
    )
  })

  test('is not there when nobody was named', async () => {
    const antwoord = await open().request('/.well-known/security.txt', { headers: { host: 'localhost' } })
    expect(antwoord.status).toBe(404)
  })
})
