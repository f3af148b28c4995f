import { globSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ICONEN } from '../../views/onderdelen/iconen.ts'

/* What the build made; vitest builds once before all tests. */
const manifest = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync('dist/assets/manifest.json', 'utf8')))
const lees = (naam: string): Buffer => readFileSync(`dist${manifest[naam]}`)
const css = lees('stijl.css').toString()

describe('the stylesheet', () => {
  test.each(['ams', 'sr'])('every --%s-* that is used has a value', (huis) => {
    const gebruikt = new Set(
      [...css.matchAll(new RegExp(`var\\((--${huis}-[\\w-]+)`, 'g'))].map(([, naam]) => naam),
    )
    const bepaald = new Set(
      [...css.matchAll(new RegExp(`(--${huis}-[\\w-]+):`, 'g'))].map(([, naam]) => naam),
    )
    expect(gebruikt.size).toBeGreaterThan(20)
    expect([...gebruikt].filter((naam) => !bepaald.has(naam))).toEqual([])
  })

  test('no token of ours is left over', () => {
    const bepaald = [...css.matchAll(/(--sr-[\w-]+):/g)].map(([, naam]) => naam ?? '')
    expect(bepaald.filter((naam) => !css.includes(`var(${naam})`) && !css.includes(`var(${naam},`))).toEqual(
      [],
    )
  })

  test('everything it fetches is our own or in it', () => {
    const adressen = [...css.matchAll(/url\("?([^")]+)/g)].map(([, adres]) => adres ?? '')
    expect(adressen.filter((adres) => !/^(\/assets\/|data:image\/svg)/.test(adres))).toEqual([])
  })

  test('it knows every part that a view names', () => {
    const bron = globSync('views/**/*.{ts,tsx}')
      .map((pad) => readFileSync(pad, 'utf8'))
      .join('\n')
    const genoemd = new Set(
      [...bron.matchAll(/(?<=["'` ])sr-[a-z]+(?:(?:__|--|-)[a-z]+)*(?=["'` ])/g)].map(([naam]) => naam),
    )
    const blokken = new Set([...css.matchAll(/\.(sr-[\w-]+)/g)].map(([, naam = '']) => blok(naam)))
    expect([...genoemd].filter((naam) => !blokken.has(blok(naam)))).toEqual([])
  })
})

/** `sr-kaart__kop` and `sr-kaart--rustig` belong to `sr-kaart`. */
const blok = (klasse: string): string => klasse.replace(/(__|--).*/, '')

describe('weight over the wire', () => {
  const gewicht = (naam: string) =>
    naam.endsWith('.woff2') ? lees(naam).length : gzipSync(lees(naam)).length
  const totaal = (namen: readonly string[]) => namen.reduce((som, naam) => som + gewicht(naam), 0)

  test('all that a first visit fetches leaves room for a page of 20 kB', () => {
    expect(totaal(Object.keys(manifest))).toBeLessThan(100_000)
  })

  test('style, script and icons without the letters', () => {
    expect(totaal(['stijl.css', 'app.js', 'iconen.svg', 'merk.svg'])).toBeLessThan(40_000)
  })
})

test('every address carries a hash of what it holds', () => {
  for (const adres of Object.values(manifest))
    expect(adres).toMatch(/^\/assets\/[\w-]+-[A-Z0-9]{8}\.(css|js|svg|woff2)$/)
})

test('the sprite holds each icon once, drawn and without an address outside', () => {
  const blad = lees('iconen.svg').toString()
  for (const naam of Object.keys(ICONEN))
    expect(blad).toMatch(new RegExp(`<symbol id="${naam}"[^>]*><path d=`))
  expect(blad.match(/<symbol /g)).toHaveLength(Object.keys(ICONEN).length)
  expect(blad.match(/https?:/g)).toHaveLength(1)
})
