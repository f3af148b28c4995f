import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { casusvelden, gecodeerd } from '../aanvaarding/casusformulier.ts'
import { startToepassing } from '../gereedschap/toepassing.ts'

const toepassing = startToepassing()

interface Antwoord {
  readonly status: number
  readonly koppen: NodeJS.Dict<string | string[]>
  readonly tekst: string
}

interface Verzoek {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** A request as it is written, of somebody who signed in: fetch tidies addresses and sets its own Host. */
const ruw = (pad: string, { method = 'GET', headers = {}, body }: Verzoek = {}): Promise<Antwoord> =>
  new Promise((klaar, mislukt) => {
    const { hostname, port } = new URL(toepassing.url)
    const koppen = { cookie: toepassing.cookie, ...headers }
    const verzoek = request({ hostname, port, path: pad, method, headers: koppen }, (antwoord) => {
      let tekst = ''
      antwoord.setEncoding('utf8')
      antwoord.on('data', (stuk: string) => {
        tekst += stuk
      })
      antwoord.on('end', () => klaar({ status: antwoord.statusCode ?? 0, koppen: antwoord.headers, tekst }))
    })
    verzoek.on('error', mislukt)
    verzoek.end(body)
  })

const FORMULIER = { 'content-type': 'application/x-www-form-urlencoded' }
const eigen = () => ({ origin: toepassing.url, cookie: toepassing.cookie })
const aantalCasussen = async (): Promise<number> => {
  const antwoord = await fetch(`${toepassing.url}/api/v1/casussen`, { headers: eigen() })
  return ((await antwoord.json()) as { resultaten: unknown[] }).resultaten.length
}

describe('a body that is too large', () => {
  const VIJFTIG_MB = 50 * 1024 * 1024

  test.each([
    ['/casussen', 'text/html', 'ten hoogste 5 MB'],
    ['/import/waardekaarten', 'text/html', 'ten hoogste 5 MB'],
    ['/api/v1/casussen', 'application/problem+json', 'ten hoogste 5 MB'],
  ])('%s refuses 50 MB that says so beforehand, at once and in Dutch', async (pad, soort, zin) => {
    const headers = { ...eigen(), ...FORMULIER, 'content-length': String(VIJFTIG_MB) }
    const antwoord = await alleenKop(pad, headers)
    expect(antwoord.status).toBe(413)
    expect(antwoord.koppen['content-type']).toContain(soort)
    expect(antwoord.tekst).toContain(zin)
  })

  test('50 MB in pieces, without a length, are refused without being kept', async () => {
    const voor = process.memoryUsage().rss
    const antwoord = await inStukken('/casussen', VIJFTIG_MB)
    expect(antwoord.status).toBe(413)
    expect(antwoord.tekst).toContain('ten hoogste 5 MB')
    expect(process.memoryUsage().rss - voor).toBeLessThan(VIJFTIG_MB)
    expect((await ruw('/casussen')).status).toBe(200)
  })

  const alleenKop = (pad: string, headers: Record<string, string>): Promise<Antwoord> =>
    new Promise((klaar, mislukt) => {
      const { hostname, port } = new URL(toepassing.url)
      const verzoek = request({ hostname, port, path: pad, method: 'POST', headers }, async (antwoord) => {
        let tekst = ''
        for await (const stuk of antwoord) tekst += String(stuk)
        klaar({ status: antwoord.statusCode ?? 0, koppen: antwoord.headers, tekst })
        verzoek.destroy()
      })
      verzoek.on('error', mislukt)
      verzoek.write('naam=')
    })

  const inStukken = (pad: string, totaal: number): Promise<Antwoord> =>
    new Promise((klaar, mislukt) => {
      const { hostname, port } = new URL(toepassing.url)
      const headers = { ...eigen(), ...FORMULIER, 'transfer-encoding': 'chunked' }
      let beantwoord = false
      const verzoek = request({ hostname, port, path: pad, method: 'POST', headers }, async (antwoord) => {
        beantwoord = true
        let tekst = ''
        for await (const stuk of antwoord) tekst += String(stuk)
        klaar({ status: antwoord.statusCode ?? 0, koppen: antwoord.headers, tekst })
        verzoek.destroy()
      })
      verzoek.on('error', (fout) => (beantwoord ? undefined : mislukt(fout)))
      const stuk = Buffer.alloc(256 * 1024, 'a')
      let over = totaal
      const schrijf = () => {
        if (over <= 0 || beantwoord) return
        over -= stuk.length
        verzoek.write(stuk, schrijf)
      }
      verzoek.write('naam=', schrijf)
    })
})

describe('where a request comes from', () => {
  test.each([
    ['another site', { origin: 'https://voorbeeld.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9' }],
    ['nowhere', { origin: 'null' }],
    ['another site, by what the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['no origin at all', {}],
  ])('a form from %s is not carried out', async (_, koppen) => {
    const body = gecodeerd({ ...casusvelden('Van elders (fictief)'), opdrachtId: crypto.randomUUID() })
    const antwoord = await ruw('/casussen', { method: 'POST', headers: { ...FORMULIER, ...koppen }, body })
    expect(antwoord.status).toBe(403)
    expect(antwoord.tekst).toContain('Dit verzoek kwam niet van het register zelf')
    expect(await aantalCasussen()).toBe(0)
  })

  test.each([
    'voorbeeld.example',
    '127.0.0.1.voorbeeld.example',
    'localhost.',
    '0.0.0.0',
    '[::ffff:7f00:1]',
    '127.0.0.1:80@x',
  ])('the name “%s” is not answered', async (host) => {
    for (const pad of ['/', '/api/v1/casussen', '/casussen?q=x']) {
      const antwoord = await ruw(pad, { headers: { host } })
      expect([400, 421]).toContain(antwoord.status)
    }
  })
})

describe('a form that is not one', () => {
  test.each([
    ['application/json', '{"naam":"x"}'],
    ['text/plain', 'naam=x'],
    ['multipart/form-data', 'zonder grens'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="naam"\r\n\r\nafgebroken',
    ],
    ['application/x-www-form-urlencoded; charset=utf-16', 'naam=%FF%FE'],
    ['onzin', 'x'],
    ['', ''],
  ])('%s is answered as a mistake of the sender', async (soort, body) => {
    const koppen = soort === '' ? {} : { 'content-type': soort }
    for (const pad of ['/casussen', '/import/waardekaarten', '/import/casussen', '/methodieken']) {
      const antwoord = await ruw(pad, { method: 'POST', headers: { ...eigen(), ...koppen }, body })
      expect([400, 403, 415, 422]).toContain(antwoord.status)
      expect(antwoord.tekst).not.toContain('Er ging iets mis')
    }
    expect(await aantalCasussen()).toBe(0)
  })
})

describe('methods that a page does not have', () => {
  test('HEAD answers as GET, without a body', async () => {
    for (const pad of ['/', '/casussen', '/api/v1/casussen', '/onderzoek']) {
      const antwoord = await ruw(pad, { method: 'HEAD' })
      expect([antwoord.status, antwoord.tekst]).toEqual([200, ''])
    }
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s changes nothing', async (method) => {
    for (const pad of ['/', '/casussen', '/casussen/nieuw', '/beheer/zegels', '/api/v1/casussen']) {
      const antwoord = await ruw(pad, { method, headers: eigen() })
      expect(antwoord.status).toBeGreaterThanOrEqual(400)
      expect(antwoord.status).toBeLessThan(500)
    }
  })

  test('an address where forms go to shows no page by itself, and does not fail', async () => {
    for (const pad of ['/beheer/zegels', '/beheer/controles', '/import/waardekaarten'])
      expect((await ruw(pad)).status).toBe(404)
  })
})

describe('paths', () => {
  test.each([
    '/assets/../node.js',
    '/assets/%2e%2e/node.js',
    '/assets/..%2fnode.js',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/....//package.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/%00',
    '/assets/stijl.css%00.html',
    '/assets//etc/passwd',
    '/assets/%2fetc%2fpasswd',
    '/assets/%c0%ae%c0%ae/package.json',
    '/assets/%',
    '/assets/',
    '/assets',
    '/../package.json',
    '/%2e%2e/package.json',
    '//voorbeeld.example/x',
    '/casussen/%E0%A4%A',
    '/casussen/%ff',
    `/${'a/'.repeat(2000)}`,
  ])('%s gives nothing away', async (pad) => {
    const antwoord = await ruw(pad)
    expect([400, 404]).toContain(antwoord.status)
    expect(antwoord.tekst).not.toMatch(/"dependencies"|createServer|root:/)
  })

  test('line ends in a parameter reach no header and no log line', async () => {
    for (const pad of [
      '/casussen?q=a%0d%0aSet-Cookie:%20gezien=x',
      '/onderzoek/%0d%0aX-Kwaad:%201',
      '/api/v1/casussen?limiet=1%0d%0aX-Kwaad:%201',
      '/beheer/discontotabellen?bewaard=a%0d%0aX-Kwaad:%201',
    ]) {
      const antwoord = await ruw(pad)
      expect(antwoord.status).toBeLessThan(500)
      expect(antwoord.koppen['x-kwaad']).toBeUndefined()
      expect(antwoord.koppen['set-cookie']).toBeUndefined()
    }
  })
})

describe('what every answer carries', () => {
  test.each([
    '/',
    '/casussen',
    '/api/v1/casussen',
    '/bestaat-niet',
    '/api/v1/bestaat-niet',
    '/assets/bestaat-niet.css',
  ])('%s has the headers that keep others out', async (pad) => {
    const { koppen } = await ruw(pad)
    expect(koppen['content-security-policy']).toContain("default-src 'none'")
    expect(koppen['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(koppen['content-security-policy']).not.toMatch(/unsafe|\*/)
    expect(koppen['x-content-type-options']).toBe('nosniff')
    expect(koppen['access-control-allow-origin']).toBeUndefined()
    expect(koppen['x-powered-by']).toBeUndefined()
  })

  test('a cookie that was tampered with is a first visit', async () => {
    for (const koek of [
      'gezien=',
      'gezien=x.y.z',
      'gezien=9.99999999999999.1700000000000',
      'gezien=%00',
      `gezien=${'1'.repeat(4000)}`,
    ])
      expect((await ruw('/', { headers: { cookie: `${koek}; ${toepassing.cookie}` } })).status).toBe(200)
  })
})

test('a form of this site itself is carried out', async () => {
  const body = gecodeerd({ ...casusvelden('Van hier (fictief)'), opdrachtId: crypto.randomUUID() })
  const antwoord = await ruw('/casussen', { method: 'POST', headers: { ...eigen(), ...FORMULIER }, body })
  expect(antwoord.status).toBe(303)
  expect(await aantalCasussen()).toBe(1)
})
