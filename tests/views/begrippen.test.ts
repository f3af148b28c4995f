import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { alleGebeurtenissen } from '../../events/alle.ts'
import { BEGRIPPEN } from '../../views/begrippen/alle.ts'

const alle = BEGRIPPEN.flatMap(({ begrippen }) => begrippen)

test('every anchor is there once', () => {
  const ankers = alle.map(({ anker }) => anker)
  expect(new Set(ankers).size).toBe(ankers.length)
})

test.each(alle)('$term names event types and read models that exist', ({ gebeurtenissen, leesmodellen }) => {
  for (const type of gebeurtenissen) expect(alleGebeurtenissen, type).toHaveProperty(type)
  for (const naam of leesmodellen)
    expect(existsSync(`projections/${naam}.ts`) || existsSync(`events/${naam}.ts`), naam).toBe(true)
})

test('BEGRIPPEN.md says the same as the page', () => {
  const tekst = readFileSync('BEGRIPPEN.md', 'utf8')
  const rijen = tekst.split('\n').filter((regel) => regel.startsWith('| ') && !regel.startsWith('| Begrip'))
  const code = (namen: readonly string[]) => namen.map((naam) => `\`${naam}\``).join(' ')
  const verwacht = alle.map(
    ({ term, uitleg, gebeurtenissen, leesmodellen }) =>
      `| ${term} | ${uitleg} | ${code(gebeurtenissen)} | ${code(leesmodellen)} |`,
  )
  expect(rijen).toEqual(verwacht)
})

test('every term that a page links to is explained', () => {
  const ankers = new Set(alle.map(({ anker }) => anker))
  const gebruikt = globSync('views/**/*.tsx').flatMap((pad) =>
    [...readFileSync(pad, 'utf8').matchAll(/begrip="([^"]+)"|\/begrippen#([a-z-]+)"/g)].map(
      ([, begrip, anker]) => begrip ?? anker ?? '',
    ),
  )
  expect(gebruikt.filter((anker) => !ankers.has(anker))).toEqual([])
})
