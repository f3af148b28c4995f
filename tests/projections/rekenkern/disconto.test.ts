import { describe, expect, it } from 'vitest'
import { discontofactor } from '../../../projections/rekenkern/disconto.ts'
import { OngeldigeInvoer } from '../../../projections/rekenkern/ongeldige-invoer.ts'
import { GEEN, NL_2026, op, tabel } from './voorbeelden.ts'

describe('discount factors, NL from 2026: 2.8 % to 35 years, 1.8 % after', () => {
  // 1, 2, 3, 5 and 10 as printed in the source; the others 1.028^−t
  it.each([
    [1, '0.972763'],
    [2, '0.946267'],
    [3, '0.920493'],
    [4, '0.895422'],
    [5, '0.871033'],
    [6, '0.847308'],
    [7, '0.824230'],
    [8, '0.801780'],
    [9, '0.779941'],
    [10, '0.758698'],
  ])('is in year %i %s', (jaar, factor) => {
    expect(op(discontofactor(jaar, NL_2026, 'EIND'), 6)).toBe(factor)
  })

  // 1.028^−35 × 1.018^−(t−35)
  it.each([
    [35, '0.3804004193'],
    [36, '0.3736742822'],
    [40, '0.3479381876'],
  ])('compounds the second rate on top of the first: year %i is %s', (jaar, factor) => {
    expect(op(discontofactor(jaar, NL_2026, 'EIND'), 10)).toBe(factor)
  })

  it('does not discount the start under any convention', () => {
    for (const conventie of ['EIND', 'BEGIN', 'MIDDEN'] as const)
      expect(discontofactor(0, NL_2026, conventie).toString()).toBe('1')
  })

  it('counts from the begin of the year, its middle or its end', () => {
    expect(op(discontofactor(1, NL_2026, 'BEGIN'), 10)).toBe('1.0000000000')
    expect(op(discontofactor(1, NL_2026, 'MIDDEN'), 10)).toBe('0.9862873039')
    expect(op(discontofactor(1, NL_2026, 'EIND'), 10)).toBe('0.9727626459')
    expect(op(discontofactor(2, NL_2026, 'BEGIN'), 10)).toBe('0.9727626459')
  })

  it('crosses the limit of 35 years in half a step when it counts from the middle', () => {
    // 1.028^−35 × 1.018^−½
    expect(op(discontofactor(36, NL_2026, 'MIDDEN'), 10)).toBe('0.3770223516')
  })

  it('leaves everything at 1 without discounting', () => {
    expect(discontofactor(30, GEEN, 'EIND').toString()).toBe('1')
  })

  it('refuses a table with a limit but no rate after it', () => {
    const half = { ...NL_2026, rLangPct: null }
    expect(() => discontofactor(1, half, 'EIND')).toThrow(OngeldigeInvoer)
  })

  it('refuses a rate above 100 % and a year that is not whole', () => {
    expect(() => discontofactor(1, tabel('101'), 'EIND')).toThrow(OngeldigeInvoer)
    expect(() => discontofactor(1.5, NL_2026, 'EIND')).toThrow(OngeldigeInvoer)
  })
})
