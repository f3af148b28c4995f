import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Formulier } from '../aanvaarding/html.ts'
import { alleFormulieren, vulIn } from '../aanvaarding/robot.ts'
import { openWereld, type Wereld } from '../aanvaarding/wereld.ts'

/* Anything at all may be typed or stand in an address: it is answered, and never by a crash. */

const ZAAD = 20261122

let wereld: Wereld
let formulieren: readonly Formulier[]
beforeAll(async () => {
  wereld = await openWereld(() => 'Proef (fictief)')
  formulieren = await alleFormulieren(wereld, wereld.begin)
}, 60_000)

const LASTIG = [
  '',
  ' ',
  '0',
  '-0',
  '-1',
  '1e309',
  'NaN',
  'Infinity',
  '9'.repeat(40),
  '0x10',
  '1,5',
  '1.234,56',
  '−5',
  '٣',
  'null',
  'undefined',
  '[object Object]',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  "'; DROP TABLE events; --",
  '%',
  '%00',
  '\u0000',
  '\u0001',
  '\ud800',
  '\u202e',
  '🏘️',
  'é',
  'İ',
  'ß'.repeat(300),
  '../..',
  'file:///etc/passwd',
  'NEAR(a b)',
  '"',
  '""',
  '*',
  'a*',
  '(',
  ')',
  'a AND',
  'OR',
  'NOT',
  'casuszoek:',
  '-a',
  '^a',
  '{a b}',
  'a + b',
  '2026-02-31',
  '31-02-2026',
  '0000-00-00',
  '9999-12-31',
  '1 maart 2026',
  'WONEN',
  'ja',
  'nee',
  'met',
  'zonder',
  '0199d000-0000-7000-8000-000000000000',
  'x'.repeat(5000),
  '1_',
  '1_a_b',
  '99999999999999999_1',
  '1_1',
  'GM0363',
] as const

const waarde = fc.oneof(fc.constantFrom(...LASTIG), fc.string({ unit: 'binary', maxLength: 40 }))

describe('addresses', () => {
  const NAMEN = [
    'q',
    'route',
    'vorm',
    'proces',
    'rol',
    'status',
    'uitkomst',
    'volledigheid',
    'sroi',
    'nulmeting',
    'meetplan',
    'fictief',
    'gemeente',
    'methodiek',
    'sorteer',
    'na',
    'voor',
    'stand',
    'limiet',
    'formaat',
    'casusId',
    'analyseId',
    'soort',
    'bewerk',
    'opgeslagen',
    'bij',
    'rij',
    'parameters',
    'bewaard',
    'vervallen',
    'm',
    'positie',
    'vanJaar',
    'totJaar',
    'kopieVan',
    'disconto',
    'casus',
    'oordeel',
    'bladzijde',
    '__proto__',
    'a.b',
  ] as const
  const PADEN = [
    '/',
    '/casussen',
    '/casussen/CASUS',
    '/casussen/CASUS/tijdlijn',
    '/casussen/CASUS/rapport',
    '/casussen/nieuw',
    '/casussen/CASUS/afsluiting',
    '/casussen/CASUS/analyses/nieuw',
    '/analyses/ANALYSE',
    '/analyses/ANALYSE/rapport',
    '/methodieken',
    '/methodieken/vergelijking',
    '/methodieken/METHODIEK',
    '/import',
    '/beheer',
    '/beheer/discontotabellen',
    '/onderzoek',
    '/api/v1/casussen',
    '/api/v1/sroi-analyses',
    '/api/v1/sroi-rijen',
    '/api/v1/methodieken',
  ] as const

  test('no parameter breaks a page', async () => {
    const vraag = fc.array(fc.tuple(fc.constantFrom(...NAMEN), waarde), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PADEN), vraag, async (pad, parameters) => {
        const vol = pad
          .replace('CASUS', wereld.casusId)
          .replace('ANALYSE', wereld.analyseId)
          .replace('METHODIEK', wereld.methodiekId)
        const antwoord = await wereld.haal(`${vol}?${new URLSearchParams(parameters)}`)
        expect(antwoord.status).toBeLessThan(500)
        await antwoord.text()
      }),
      { numRuns: 300, seed: ZAAD },
    )
  }, 60_000)

  test.each([
    '"',
    '"a',
    'a"b',
    'NEAR(proef fictief)',
    'NEAR',
    'AND',
    'OR proef',
    'NOT proef',
    'proef*',
    '*',
    '(',
    ')',
    '()',
    'proef:',
    'casuszoek:proef',
    'stammen : proef',
    '-proef',
    '+proef',
    '^proef',
    '{proef}',
    "'",
    "' OR 1=1 --",
    'proef AND (fictief OR',
    '\u0000proef',
    'x'.repeat(200),
    '🏘️',
    '   ',
    'de het een',
  ])('searching for “%s” is searching for words', async (q) => {
    for (const pad of ['/casussen', '/api/v1/casussen']) {
      const antwoord = await wereld.haal(`${pad}?${new URLSearchParams({ q })}`)
      expect([pad, antwoord.status]).toEqual([pad, 200])
    }
  })

  test('a search that is too long is said to be so', async () => {
    for (const pad of ['/casussen', '/api/v1/casussen'])
      expect((await wereld.haal(`${pad}?q=${'x'.repeat(10_000)}`)).status).toBe(400)
  })
})

test('nothing that is typed in any form breaks it', async () => {
  const keuze = fc.record({
    formulier: fc.nat(),
    veranderd: fc.array(fc.tuple(fc.nat(), fc.oneof(waarde, fc.array(waarde, { maxLength: 3 }))), {
      minLength: 1,
      maxLength: 4,
    }),
    weg: fc.array(fc.nat(), { maxLength: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(keuze, async ({ formulier: welk, veranderd, weg }) => {
      const formulier = formulieren[welk % formulieren.length]
      if (!formulier || /herbouw|import/.test(formulier.actie)) return
      const velden: Record<string, string | readonly string[]> = {
        ...vulIn(formulier, () => 'Proef (fictief)'),
        opdrachtId: wereld.register.newId(),
      }
      const namen = Object.keys(velden)
      for (const [plaats, getypt] of veranderd) velden[namen[plaats % namen.length] ?? ''] = getypt
      for (const plaats of weg) delete velden[namen[plaats % namen.length] ?? '']
      const antwoord = await wereld.stuur(formulier.actie, velden)
      expect([formulier.actie, antwoord.status < 500]).toEqual([formulier.actie, true])
      await antwoord.text()
    }),
    { numRuns: 250, seed: ZAAD },
  )
}, 60_000)

test('after all of that every read model still equals a replay of the log', async () => {
  const controles = await wereld.register.onderhoud.controleer()
  expect(controles.filter(({ isEqual }) => !isEqual)).toEqual([])
  expect((await wereld.register.health()).filter(({ error }) => error !== null)).toEqual([])
  expect((await wereld.register.onderhoud.verify()).fault).toBeNull()
})
