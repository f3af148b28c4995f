import { describe, expect, test } from 'vitest'
import {
  aantal,
  bereik,
  datum,
  datumInvoer,
  datumKort,
  euro,
  euroKort,
  euroMetTeken,
  getal,
  getalMetTeken,
  invoer,
  procent,
  ratio,
  tijdstip,
} from '../../views/onderdelen/opmaak.ts'

/** A space that does not break, between € and its number. */
const NBSP = '\u00a0'

describe('amounts', () => {
  test.each([
    ['8500', `€${NBSP}8.500`],
    ['8500.50', `€${NBSP}8.500,50`],
    ['1234.56', `€${NBSP}1.234,56`],
    ['8500.00', `€${NBSP}8.500`],
    ['0', `€${NBSP}0`],
    ['-40', `−€${NBSP}40`],
    ['-0.00', `€${NBSP}0`],
    ['90071992547409931234.15', `€${NBSP}90.071.992.547.409.931.234,15`],
  ])('%s reads %s', (bedrag, tekst) => {
    expect(euro(bedrag)).toBe(tekst)
  })

  test('cents when asked for', () => {
    expect(euro('8500', { centen: true })).toBe(`€${NBSP}8.500,00`)
    expect(euro('8500.55', { centen: false })).toBe(`€${NBSP}8.501`)
  })

  test('a step carries its sign, nothing carries none', () => {
    expect(euroMetTeken(186000)).toBe(`+€${NBSP}186.000`)
    expect(euroMetTeken('-143000')).toBe(`−€${NBSP}143.000`)
    expect(euroMetTeken('0.00')).toBe(`€${NBSP}0`)
  })

  test('an axis is short', () => {
    expect(euroKort(800000)).toBe(`€${NBSP}800.000`)
    expect(euroKort(1200000)).toBe(`€${NBSP}1,2${NBSP}mln`)
    expect(euroKort(-25000000)).toBe(`−€${NBSP}25${NBSP}mln`)
  })
})

describe('numbers', () => {
  test('thousands by dots, decimals by a comma', () => {
    expect(getal('1264')).toBe('1.264')
    expect(getal(2.5)).toBe('2,5')
    expect(getalMetTeken('-1.5')).toBe('−1,5')
    expect(getalMetTeken(7.4)).toBe('+7,4')
    expect(procent('40')).toBe('40%')
    expect(procent('12.55')).toBe('12,6%')
  })

  test('a ratio has two decimals, a range says "tot"', () => {
    expect(ratio('2.666')).toBe('2,67')
    expect(ratio(3)).toBe('3,00')
    expect(ratio('-0.2')).toBe('−0,20')
    expect(bereik('1.2', '3.4')).toBe('1,20 tot 3,40')
    expect(bereik('40', '60', procent)).toBe('40% tot 60%')
  })

  test('what is no number is a fault of ours, never a NaN on a page', () => {
    expect(() => getal('zestig')).toThrow('geen decimaal getal: zestig')
    expect(() => euro(Number.NaN)).toThrow(RangeError)
  })

  test('one casus, more casussen', () => {
    expect(aantal(1, 'casus', 'casussen')).toBe('1 casus')
    expect(aantal(1200, 'casus', 'casussen')).toBe('1.200 casussen')
  })
})

describe('dates', () => {
  test('in words, short, and as typed', () => {
    expect(datum('2026-11-22')).toBe('22 november 2026')
    expect(datum('2026-03-01')).toBe('1 maart 2026')
    expect(datum('2026-11')).toBe('november 2026')
    expect(datumKort('2026-11-22')).toBe(`22${NBSP}nov${NBSP}2026`)
    expect(datumInvoer('2026-11-22')).toBe('22-11-2026')
    expect(datumInvoer('31-02-2026')).toBe('31-02-2026')
  })

  test('an instant is read on a Dutch clock, summer and winter', () => {
    expect(tijdstip('2026-11-22T13:05:00Z')).toBe('22 november 2026 om 14.05 uur')
    expect(tijdstip('2026-07-01T22:30:00Z')).toBe('2 juli 2026 om 00.30 uur')
  })
})

test('a stored decimal goes into a field as one types it; what was typed stays', () => {
  expect(invoer('8500.50')).toBe('8500,50')
  expect(invoer('zestig')).toBe('zestig')
  expect(invoer('1.234,5')).toBe('1.234,5')
})
