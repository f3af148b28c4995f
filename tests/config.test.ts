import { describe, expect, test } from 'vitest'
import { OngeldigeConfiguratie, readConfig } from '../src/config.ts'
import { heeftMelding } from '../views/meldingen.ts'

describe('the configuration', () => {
  test('has a default for everything, and an empty variable counts as absent', () => {
    const verwacht = {
      port: 3000,
      host: '127.0.0.1',
      dataDir: 'data',
      voorbeelden: true,
      organisatie: 'Eigen corporatie',
      gebruiker: 'Lokale gebruiker',
      logLevel: 'info',
      hoofdsleutel: null,
      hoofdsleutelBestand: null,
      backupBewaardagen: 30,
      productie: false,
      veiligheidscontact: null,
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
    ['ORGANISATIE', '   '],
    ['GEBRUIKER', 'x'.repeat(101)],
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
