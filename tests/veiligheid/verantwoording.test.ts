import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const tekst = readFileSync('SECURITY.md', 'utf8')

test('every test and file that SECURITY.md leans on is there', () => {
  const paden = [...tekst.matchAll(/`((?:tests|src|events|views|dist)\/[\w./-]+)`/g)].map(
    ([, pad = '']) => pad,
  )
  expect(paden.length).toBeGreaterThan(80)
  expect([...new Set(paden)].filter((pad) => !existsSync(pad))).toEqual([])
})

test('every chapter of ASVS 5.0 is answered', () => {
  const hoofdstukken = [...tekst.matchAll(/^### V(\d+) /gm)].map(([, nummer]) => Number(nummer))
  expect(hoofdstukken).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
})
