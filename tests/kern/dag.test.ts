import { describe, expect, test } from 'vitest'
import { beginVan, dagenNa, dagVan, eindeVan, laatsteDagVan, maandenNa } from '../../events/dag.ts'

describe('the day of an instant is the one of a Dutch calendar', () => {
  test.each([
    ['2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['2026-07-01T22:00:00.000Z', '2026-07-02'],
    ['2026-07-01T22:30:00Z', '2026-07-02'],
    ['2026-01-01T22:59:59.999Z', '2026-01-01'],
    ['2026-01-01T23:30:00.000Z', '2026-01-02'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01'],
  ])('%s is %s', (instant, dag) => {
    expect(dagVan(instant)).toBe(dag)
  })

  test.each([
    // Summer time begins on 29 March: until then a day begins at 23:00Z, from that day on it ends at 22:00Z.
    ['2026-03-28T22:30:00.000Z', '2026-03-28'],
    ['2026-03-28T23:30:00.000Z', '2026-03-29'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29'],
    ['2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['2026-03-29T22:30:00.000Z', '2026-03-30'],
    // It ends on 25 October.
    ['2026-10-24T21:59:59.999Z', '2026-10-24'],
    ['2026-10-24T22:30:00.000Z', '2026-10-25'],
    ['2026-10-25T01:00:00.000Z', '2026-10-25'],
    ['2026-10-25T22:30:00.000Z', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26'],
  ])('%s, near a change of summer time, is %s', (instant, dag) => {
    expect(dagVan(instant)).toBe(dag)
  })
})

test.each([
  ['2026-01-02', '2026-01-01T23:00:00.000Z', '2026-01-02T22:59:59.999Z'],
  ['2026-07-02', '2026-07-01T22:00:00.000Z', '2026-07-02T21:59:59.999Z'],
  ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
  ['2027-01-01', '2026-12-31T23:00:00.000Z', '2027-01-01T22:59:59.999Z'],
])('%s begins at %s and ends at %s', (dag, begin, einde) => {
  expect(beginVan(dag)).toBe(begin)
  expect(eindeVan(dag)).toBe(einde)
})

test.each([
  ['2027-02-01T22:59:59.999Z', '2027-02-01'],
  ['2026-07-02T21:59:59.999Z', '2026-07-02'],
  // As ends of days were stored once: that of the day in UTC.
  ['2027-02-01T23:59:59.999Z', '2027-02-01'],
  ['2026-07-02T23:59:59.999Z', '2026-07-02'],
])('what ends at %s holds up to and including %s', (instant, dag) => {
  expect(laatsteDagVan(instant)).toBe(dag)
})

test('days are counted over months, years and nights of 23 and 25 hours', () => {
  expect(dagenNa('2026-03-28', 1)).toBe('2026-03-29')
  expect(dagenNa('2026-03-29', 1)).toBe('2026-03-30')
  expect(dagenNa('2026-10-25', 1)).toBe('2026-10-26')
  expect(dagenNa('2026-12-31', 1)).toBe('2027-01-01')
  expect(dagenNa('2028-03-01', -1)).toBe('2028-02-29')
})

test('so many months later is the same day, or the last of a shorter month', () => {
  expect(maandenNa('2026-01-31', 1)).toBe('2026-02-28')
  expect(maandenNa('2026-11-15', 3)).toBe('2027-02-15')
  expect(maandenNa('2028-02-29', -12)).toBe('2027-02-28')
})
