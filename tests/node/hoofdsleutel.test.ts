import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { OngeldigeConfiguratie } from '../../src/config.ts'
import { leesHoofdsleutelsVan } from '../../src/node/hoofdsleutel.ts'
import { proefsleutels, sleuteltekst } from '../gereedschap/sleutels.ts'
import { tijdelijkeMap } from '../gereedschap/tijdelijk.ts'

const map = tijdelijkeMap()
afterAll(() => map.weg())

let teller = 0
const nieuweMap = () => join(map.pad, `map-${++teller}`)
const config = (anders: Partial<Parameters<typeof leesHoofdsleutelsVan>[0]> = {}) => ({
  dataDir: nieuweMap(),
  host: '127.0.0.1',
  ...anders,
})

const weigering = (werk: () => unknown): string => {
  try {
    werk()
  } catch (fout) {
    if (fout instanceof OngeldigeConfiguratie) return `${fout.variabele} ${fout.code}`
    throw fout
  }
  return 'not refused'
}

describe('the master key', () => {
  test('comes from the environment: the first is the newest', () => {
    const tekst = `${sleuteltekst(2)}, ${sleuteltekst(1)}`
    expect(leesHoofdsleutelsVan(config({ hoofdsleutel: tekst }))).toEqual(proefsleutels(2, 1))
  })

  test('or from a file that the environment names', () => {
    const bestand = join(map.pad, 'geheim')
    writeFileSync(bestand, `${sleuteltekst(3)}\n${sleuteltekst(1)}\n`)
    expect(leesHoofdsleutelsVan(config({ hoofdsleutelBestand: bestand }))).toEqual(proefsleutels(3, 1))
  })

  test('on this machine the first start makes a file that only its owner reads, and keeps to it', () => {
    const eigen = config()
    const sleutels = leesHoofdsleutelsVan(eigen)
    const bestand = join(eigen.dataDir, 'hoofdsleutel')
    expect(statSync(bestand).mode & 0o777).toBe(0o600)
    expect(readFileSync(bestand, 'utf8')).toMatch(/^[A-Za-z0-9+/]{43}=\n$/)
    expect(leesHoofdsleutelsVan(eigen)).toEqual(sleutels)
  })

  test.each([
    ['in production', { productie: true }],
    ['where others can reach it', { host: '0.0.0.0' }],
  ])('%s none is made', (_, anders) => {
    const eigen = config(anders)
    expect(weigering(() => leesHoofdsleutelsVan(eigen))).toBe('HOOFDSLEUTEL config-hoofdsleutel-nodig')
    expect(existsSync(eigen.dataDir)).toBe(false)
  })

  test('a file that is not there, or holds something else, is refused', () => {
    const leeg = join(map.pad, 'leeg')
    writeFileSync(leeg, 'geen sleutel')
    for (const hoofdsleutelBestand of [leeg, join(map.pad, 'nergens')])
      expect(weigering(() => leesHoofdsleutelsVan(config({ hoofdsleutelBestand })))).toBe(
        'HOOFDSLEUTEL_BESTAND config-hoofdsleutel-bestand',
      )
  })
})
