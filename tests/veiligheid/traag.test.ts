import { beforeAll, expect, test } from 'vitest'
import { type Formulier, formulieren } from '../aanvaarding/html.ts'
import { vulIn } from '../aanvaarding/robot.ts'
import { openWereld, type Wereld } from '../aanvaarding/wereld.ts'

/* What a pattern could try in a square number of ways takes minutes at this size; read once it takes a moment. */
const LANG = 1_000_000
const TEKSTEN = {
  spaces: `a${' '.repeat(LANG)}b`,
  'empty lines': `a${'\n'.repeat(LANG)}b`,
  digits: '1'.repeat(LANG),
  'digits with dashes': '1-'.repeat(LANG / 2),
  'partners without end': `a${' :='.repeat(LANG / 3)}x`,
}

let wereld: Wereld
let formulier: Formulier
beforeAll(async () => {
  wereld = await openWereld(() => 'Proef (fictief)')
  const html = await (await wereld.haal(`/analyses/${wereld.analyseId}?rij=nieuw`)).text()
  const gevonden = formulieren(html).find(({ actie }) => actie.endsWith('/rijen'))
  if (!gevonden) throw new Error('no form for a row')
  formulier = gevonden
}, 60_000)

test.each(Object.entries(TEKSTEN))('a field with a million %s is refused at once', async (_, tekst) => {
  for (const veld of ['belanghebbende', 'uitkomst.proxyEuro', 'uitkomst.toerekeningAanAnderen.verdeling']) {
    const velden = vulIn(formulier, () => 'Proef (fictief)')
    const antwoord = await wereld.stuur(formulier.actie, { ...velden, [veld]: tekst })
    expect([veld, antwoord.status]).toEqual([veld, 422])
  }
})

test('and so is a date, a list of dates and a code', async () => {
  for (const [pad, naam] of [
    ['/casussen', 'startdatum'],
    ['/casussen', 'cbsCode'],
    [`/casussen/${wereld.casusId}/meetplan`, 'meetmomenten'],
    [`/casussen/${wereld.casusId}/notities`, 'tekst'],
  ] as const)
    for (const tekst of Object.values(TEKSTEN)) {
      const antwoord = await wereld.stuur(pad, { [naam]: tekst })
      expect([naam, antwoord.status]).toEqual([naam, 422])
    }
})
