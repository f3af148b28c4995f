import { beforeAll, describe, expect, test } from 'vitest'
import { netwerkVan } from '../../src/aanmelding/pogingen.ts'
import { createApp } from '../../src/web/app.tsx'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'

/* What one request of a stranger may cost. */

let g: Geheugenregister
beforeAll(async () => {
  g = await openGeheugenregister()
})

const VORMEN = [
  ['application/x-www-form-urlencoded', (namen: readonly string[]) => namen.join('&')],
  [
    'multipart/form-data; boundary=X',
    (namen: readonly string[]) =>
      `${namen.map((naam) => `--X\r\nContent-Disposition: form-data; name="${naam}"\r\n\r\n\r\n`).join('')}--X--\r\n`,
  ],
] as const

describe('a form of a great many fields', () => {
  const AANTAL = 60_000
  const eender = Array.from({ length: AANTAL }, () => 'a')
  const anders = Array.from({ length: AANTAL }, (_, nummer) => `a${nummer}`)

  test.each(
    VORMEN.flatMap(([soort, schrijf]) => [
      [soort, 'of one name', schrijf(eender)] as const,
      [soort, 'each of its own', schrijf(anders)] as const,
    ]),
  )('%s, %s, is refused at once, also before anybody signed in', async (soort, _, body) => {
    const app = createApp(g.register, { identiteit: { wie: async () => null }, alleenLokaal: true })
    const antwoord = await app.request('/inloggen', {
      method: 'POST',
      headers: { host: 'localhost', origin: 'http://localhost', 'content-type': soort },
      body,
    })
    expect(antwoord.status).toBe(413)
  })
})

describe('attempts are counted per network', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['2001:db8:1:2::', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['onbekend', 'onbekend'],
  ])('%s counts as %s', (adres, netwerk) => {
    expect(netwerkVan(adres)).toBe(netwerk)
  })
})
