import type { Context } from 'hono'
import { describe, expect, test } from 'vitest'
import { telMee } from '../../src/aanmelding/pogingen.ts'
import { TeVaak } from '../../src/fouten.ts'
import { codeVan } from '../gereedschap/aanmelden.ts'
import { EMAIL, geefWachtwoord, metBeheerder, naar, openAanmeldproef, zonderWissel } from './proef.ts'

describe('in', () => {
  test('a password alone opens nothing but the question for the code', async () => {
    const proef = await openAanmeldproef()
    const { sleutel } = await metBeheerder(proef)
    const bezoeker = proef.bezoeker()
    expect(naar(await geefWachtwoord(bezoeker))).toBe('/tweede-factor?naar=%2Fcasussen')
    expect(naar(await bezoeker.haal('/'))).toBe('/inloggen')
    expect(naar(await bezoeker.haal('/mijn/account'))).toBe('/inloggen?naar=%2Fmijn%2Faccount')
    const half = bezoeker.cookie
    const code = proef.code(sleutel)
    expect(naar(await bezoeker.stuur('/tweede-factor', { code, naar: '/casussen' }))).toBe('/casussen')
    expect(bezoeker.cookie).not.toBe(half)
    expect((await bezoeker.haal('/casussen')).status).toBe(200)
    const oud = proef.bezoeker()
    oud.cookie = half
    expect((await oud.haal('/casussen')).status).toBe(303)
  })

  test('the same code opens once, however soon', async () => {
    const proef = await openAanmeldproef()
    const { sleutel } = await metBeheerder(proef)
    const [een, ander] = [proef.bezoeker(), proef.bezoeker()]
    await geefWachtwoord(een)
    await geefWachtwoord(ander)
    const code = proef.code(sleutel)
    const antwoorden = await Promise.all([een, ander].map((wie) => wie.stuur('/tweede-factor', { code })))
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 422])
    proef.verder(0.5)
    const later = await ander.stuur('/tweede-factor', { code: proef.code(sleutel) })
    expect(later.status).toBe(303)
  })

  test('a code of half a minute ago still opens, one of two minutes ago or another app does not', async () => {
    const proef = await openAanmeldproef()
    const { sleutel } = await metBeheerder(proef)
    const bezoeker = proef.bezoeker()
    await geefWachtwoord(bezoeker)
    const oud = proef.code(sleutel)
    proef.verder(2)
    expect((await bezoeker.stuur('/tweede-factor', { code: oud })).status).toBe(422)
    const vreemd = codeVan('JBSWY3DPEHPK3PXP', Date.parse(proef.register.now()))
    expect((await bezoeker.stuur('/tweede-factor', { code: vreemd })).status).toBe(422)
    const vorige = proef.code(sleutel)
    proef.verder(0.5)
    expect((await bezoeker.stuur('/tweede-factor', { code: vorige })).status).toBe(303)
  })

  test('an emergency code opens once, in whatever way it is typed', async () => {
    const proef = await openAanmeldproef()
    const { noodcodes } = await metBeheerder(proef)
    expect(noodcodes).toHaveLength(10)
    const code = (noodcodes[3] ?? '').toLowerCase().replaceAll('-', ' ')
    const [een, ander] = [proef.bezoeker(), proef.bezoeker()]
    await geefWachtwoord(een)
    await geefWachtwoord(ander)
    expect((await een.stuur('/tweede-factor', { code })).status).toBe(303)
    expect((await ander.stuur('/tweede-factor', { code })).status).toBe(422)
  })

  test('a wrong password and an address without an account are answered alike', async () => {
    const proef = await openAanmeldproef()
    await metBeheerder(proef)
    const [een, ander] = [proef.bezoeker(), proef.bezoeker()]
    const fout = await geefWachtwoord(een, 'een heel ander wachtwoord')
    const onbekend = await geefWachtwoord(ander, 'een heel ander wachtwoord', 'niemand@example.org')
    expect([fout.status, onbekend.status]).toEqual([422, 422])
    const paginas = await Promise.all([zonderWissel(fout), zonderWissel(onbekend)])
    expect(paginas[0].replaceAll(EMAIL, 'niemand@example.org')).toBe(paginas[1])
    expect(paginas[0]).not.toContain('een heel ander wachtwoord')
    expect([een.cookie, ander.cookie]).toEqual(['', ''])
  })

  test('one goes on to a page of the register only', async () => {
    const proef = await openAanmeldproef()
    const { sleutel } = await metBeheerder(proef)
    const bezoeker = proef.bezoeker()
    await geefWachtwoord(bezoeker)
    const antwoord = await bezoeker.stuur('/tweede-factor', {
      code: proef.code(sleutel),
      naar: 'https://kwaad.example.org/',
    })
    expect(naar(antwoord)).toBe('/')
    expect(naar(await bezoeker.haal('/inloggen?naar=//kwaad.example.org'))).toBe('/')
  })
})

describe('brute force', () => {
  test('ten wrong passwords close the account for a quarter of an hour, from everywhere and over a restart', async () => {
    const proef = await openAanmeldproef()
    await metBeheerder(proef)
    const { aanmelding } = proef.register
    for (let poging = 1; poging <= 10; poging += 1)
      await telMee(aanmelding, vanAdres(`192.0.2.${poging}`), 'inloggen', EMAIL.toUpperCase())
    const genoeg = await geefWachtwoord(proef.bezoeker('198.51.100.7'))
    expect([genoeg.status, genoeg.headers.get('retry-after')]).toEqual([429, '830'])
    expect(await genoeg.text()).toContain('Te vaak geprobeerd')
    const herstart = await proef.herstart()
    expect((await geefWachtwoord(herstart.bezoeker())).status).toBe(429)
    herstart.verder(15)
    expect((await geefWachtwoord(herstart.bezoeker())).status).toBe(303)
  })

  test('one address tries sixty times and no more, whatever account it tries', async () => {
    const { register, verder } = await openAanmeldproef()
    const c = vanAdres('203.0.113.9')
    const probeer = (nummer: number) =>
      telMee(register.aanmelding, c, 'inloggen', `naam${nummer}@example.org`)
    for (let nummer = 1; nummer <= 60; nummer += 1) await probeer(nummer)
    await expect(probeer(61)).rejects.toThrow(TeVaak)
    verder(15)
    await probeer(62)
  })

  test('six wrong codes close the second factor, even for the right one', async () => {
    const proef = await openAanmeldproef()
    const { sleutel } = await metBeheerder(proef)
    const bezoeker = proef.bezoeker()
    await geefWachtwoord(bezoeker)
    for (let poging = 0; poging < 6; poging += 1)
      expect((await bezoeker.stuur('/tweede-factor', { code: `00000${poging}` })).status).toBe(422)
    expect((await bezoeker.stuur('/tweede-factor', { code: proef.code(sleutel) })).status).toBe(429)
  })

  test('what was tried is counted without keeping who or from where', async () => {
    const proef = await openAanmeldproef()
    await geefWachtwoord(proef.bezoeker('203.0.113.9'), 'zomaar een wachtwoord')
    const pogingen = JSON.stringify(await proef.db.all({ sql: 'SELECT * FROM poging', parameters: [] }))
    expect(pogingen).toMatch(/[0-9a-f]{64}/)
    expect(pogingen).not.toContain('tessa')
    expect(pogingen).not.toContain('203.0')
  })
})

/** Only where it comes from: all that the counting looks at. */
const vanAdres = (adres: string): Context => ({ req: { header: (_: string) => adres } }) as Context
