import { expect, test } from 'vitest'
import { beginVan, dagVan } from '../../events/dag.ts'

test('a day is one of the Netherlands on workerd, too', () => {
  expect(dagVan('2026-07-01T22:30:00.000Z')).toBe('2026-07-02')
  expect(dagVan('2026-12-31T23:30:00.000Z')).toBe('2027-01-01')
  expect(dagVan('2026-10-25T22:30:00.000Z')).toBe('2026-10-25')
  expect(beginVan('2026-03-29')).toBe('2026-03-28T23:00:00.000Z')
})
