import { expect, test } from 'vitest'
import { maandenNa } from '../../events/dag.ts'
import { grens, vooruit } from '../../src/bewaring/termijn.ts'

test.each([
  ['2026-01-15', 1, '2026-02-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-22', 60, '2031-11-22'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-10', -24, '2024-01-10'],
])('%s and %i months is %s', (dag, maanden, verwacht) => {
  expect(maandenNa(dag, maanden)).toBe(verwacht)
})

test('what falls due is told ninety days before', () => {
  expect(vooruit('2026-11-22')).toBe('2027-02-20')
})

test('nothing that is told is missed by the limit of the query, whatever the length of months', () => {
  for (let dag = 0; dag < 800; dag += 1) {
    const eind = new Date(Date.UTC(2023, 0, 1 + dag)).toISOString().slice(0, 10)
    for (const maanden of [1, 7, 12, 13, 60])
      for (const vandaag of ['2024-02-29', '2026-11-22', '2026-12-01'])
        if (maandenNa(eind, maanden) <= vooruit(vandaag))
          expect(eind <= grens(vandaag, maanden), `${eind} ${maanden} ${vandaag}`).toBe(true)
  }
})
