import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, leesKleuren } from './contrast.ts'

const kleuren = leesKleuren(readFileSync('assets/css/tokens.css', 'utf8'))
const wijzen = ['licht', 'donker'] as const

const kleur = (naam: string, wijze: (typeof wijzen)[number]): string => {
  const paar = kleuren[naam]
  if (!paar) throw new Error(`no colour --sr-${naam}`)
  return paar[wijze]
}

test('the measure itself: figures of the WCAG', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21)
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

const GRONDEN = ['papier', 'vlak', 'vlak-zacht', 'vlak-open', 'rail']
const TEKSTEN = ['tekst', 'tekst-zacht', 'primair', 'primair-sterk']
const PAREN: readonly (readonly [tekst: string, grond: string])[] = [
  ...GRONDEN.flatMap((grond) => TEKSTEN.map((tekst) => [tekst, grond] as const)),
  ...['goed', 'aandacht', 'fout', 'info'].flatMap((sein) => [
    [sein, `${sein}-zacht`] as const,
    [sein, 'vlak'] as const,
    ['tekst', `${sein}-zacht`] as const,
  ]),
  ['primair', 'primair-zacht'],
  ['tekst', 'primair-zacht'],
  ['op-primair', 'primair'],
  ['op-primair', 'primair-sterk'],
]

describe.each(wijzen)('text is readable (4.5 : 1), %s', (wijze) => {
  test.each(PAREN)('%s on %s', (tekst, grond) => {
    expect(contrast(kleur(tekst, wijze), kleur(grond, wijze))).toBeGreaterThanOrEqual(4.5)
  })
})

const VORMEN = [
  'grafiek-plus',
  'grafiek-min',
  'grafiek-totaal',
  'grafiek-rustig',
  'lijn-sterk',
  'focus',
  'primair',
]

describe.each(wijzen)('what one must be able to see (3 : 1), %s', (wijze) => {
  test.each(VORMEN.flatMap((vorm) => ['vlak', 'papier', 'vlak-zacht'].map((grond) => [vorm, grond])))(
    '%s on %s',
    (vorm, grond) => {
      expect(contrast(kleur(vorm ?? '', wijze), kleur(grond ?? '', wijze))).toBeGreaterThanOrEqual(3)
    },
  )

  test('what goes off still stands out under its hatching', () => {
    const streep = meng(kleur('vlak', wijze), kleur('grafiek-min', wijze), 0.4)
    expect(contrast(kleur('grafiek-min', wijze), kleur('vlak', wijze))).toBeGreaterThan(
      contrast(streep, kleur('vlak', wijze)),
    )
    expect(contrast(streep, kleur('grafiek-min', wijze))).toBeGreaterThan(1.3)
  })
})

/** `boven` with this opacity over `onder`. */
function meng(boven: string, onder: string, dekking: number): string {
  const kanaal = (kleur: string, plaats: number) => Number.parseInt(kleur.slice(plaats, plaats + 2), 16)
  const gemengd = [1, 3, 5].map((plaats) =>
    Math.round(kanaal(boven, plaats) * dekking + kanaal(onder, plaats) * (1 - dekking)),
  )
  return `#${gemengd.map((waarde) => waarde.toString(16).padStart(2, '0')).join('')}`
}
