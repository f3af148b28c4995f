import { describe, expect, test } from 'vitest'
import { OngeldigeConfiguratie, readConfig } from '../src/config.ts'
import { heeftMelding } from '../views/woorden/meldingen.ts'

describe('the configuration', () => {
  test('has a default for everything, and an empty variable counts as absent', () => {
    const verwacht = {
      port: 3000,
      host: '127.0.0.1',
      dataDir: 'data',
      voorbeelden: true,
      logLevel: 'info',
      hoofdsleutel: null,
      hoofdsleutelBestand: null,
      backupBewaardagen: 30,
      productie: false,
      veiligheidscontact: null,
      publiekeUrl: null,
      proxies: 0,
      sessieUren: 12,
      sessieRustMinuten: 60,
      oidc: null,
    }
    expect(readConfig({})).toEqual(verwacht)
    expect(readConfig({ PORT: '', HOST: '', VOORBEELDEN: '' })).toEqual(verwacht)
  })

  test('takes what the environment says', () => {
    const config = readConfig({ PORT: '8080', HOST: '::1', DATA_DIR: '/srv/register', VOORBEELDEN: 'uit' })
    expect(config).toMatchObject({ port: 8080, host: '::1', dataDir: '/srv/register', voorbeelden: false })
  })

  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['HOST', '0.0.0.0'],
    ['VOORBEELDEN', 'ja'],
    ['HOST', '10.0.0.5 kwaad'],
    ['PUBLIEKE_URL', 'http://register.example.org'],
    ['PUBLIEKE_URL', 'https://register.example.org/pad'],
    ['PUBLIEKE_URL', 'geen adres'],
    ['PROXIES', '-1'],
    ['SESSIE_UREN', '0'],
    ['SESSIE_RUST_MINUTEN', '2'],
    ['OIDC_ISSUER', 'http://inloggen.example.org'],
    ['OIDC_ISSUER', 'https://inloggen.example.org'],
    ['LOG_LEVEL', 'luid'],
    ['HOOFDSLEUTEL', 'te-kort'],
    ['BACKUP_BEWAARDAGEN', '0'],
    ['VEILIGHEIDSCONTACT', 'meldpunt'],
    ['VEILIGHEIDSCONTACT', 'mailto:a@example.org\nContact: b'],
    ['VEILIGHEIDSCONTACT', 'http://example.org'],
  ])('refuses %s=%s by its name, with a sentence', (variabele, waarde) => {
    let fout: unknown
    try {
      readConfig({ [variabele]: waarde })
    } catch (gevangen) {
      fout = gevangen
    }
    if (!(fout instanceof OngeldigeConfiguratie)) throw new Error('was not refused')
    expect(fout.variabele).toBe(variabele)
    expect(heeftMelding(fout.code)).toBe(true)
  })
})

describe('what others on the network can reach', () => {
  const sleutel = Buffer.alloc(32, 7).toString('base64')
  const https = 'https://register.example.org'

  test('needs a public address with a certificate and a chosen master key', () => {
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow('HOST: config-host')
    expect(() => readConfig({ HOST: '0.0.0.0', PUBLIEKE_URL: 'http://localhost:3000' })).toThrow('HOST')
    expect(() => readConfig({ HOST: '0.0.0.0', PUBLIEKE_URL: https })).toThrow(
      'HOOFDSLEUTEL: config-hoofdsleutel-nodig',
    )
    expect(readConfig({ HOST: '0.0.0.0', PUBLIEKE_URL: `${https}/`, HOOFDSLEUTEL: sleutel })).toMatchObject({
      host: '0.0.0.0',
      publiekeUrl: https,
    })
  })

  test('an identity provider is named with all that it needs', () => {
    const heel = { OIDC_ISSUER: 'https://inloggen.example.org', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }
    expect(readConfig(heel).oidc).toEqual({
      issuer: 'https://inloggen.example.org',
      clientId: 'a',
      clientSecret: 'b',
      naam: 'Inloggen met werkaccount',
    })
    expect(() => readConfig({ ...heel, OIDC_CLIENT_SECRET: '' })).toThrow('OIDC_ISSUER: config-oidc')
  })
})
