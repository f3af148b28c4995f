import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { heeftMelding } from '../../views/woorden/meldingen.ts'

const tekst = readFileSync('src/organisatie/decider.ts', 'utf8')
const codes = [...tekst.matchAll(/\beis\w*\([^;]*?'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code]) => code ?? '')

test('every refusal of an organisation has a sentence of its own', () => {
  expect(codes.length).toBeGreaterThan(20)
  expect(codes.filter((code) => !heeftMelding(code))).toEqual([])
})
