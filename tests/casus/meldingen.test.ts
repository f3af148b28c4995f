import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CASUSDELEN } from '../../events/casus.ts'
import { heeftMelding } from '../../views/woorden/meldingen.ts'

const MAP = 'src/casus'

/** Every code that a casus refuses with: the kebab words between quotes in `eis(…)` and `error: …`. */
const codes = readdirSync(MAP)
  .map((naam) => readFileSync(`${MAP}/${naam}`, 'utf8'))
  .flatMap((tekst) => [...tekst.matchAll(/\beis\w*\([^;]*?'([a-z]+(?:-[a-z]+)+)'|error: '([a-z-]+)'/g)])
  .flatMap(([, geweigerd, fout]) => [geweigerd ?? fout ?? ''])

test('every refusal of a casus has a sentence of its own', () => {
  expect(codes.length).toBeGreaterThan(40)
  expect(codes.filter((code) => !heeftMelding(code))).toEqual([])
})

test.each(Object.values(CASUSDELEN).filter(({ vorm }) => vorm === 'lijst'))(
  '$naam is refused in words: twice, gone and not withdrawn',
  ({ naam }) => {
    for (const waarom of ['bestaat-al', 'bestaat-niet', 'niet-vervallen'])
      expect(heeftMelding(`${naam}-${waarom}`), `${naam}-${waarom}`).toBe(true)
  },
)
