import { beforeEach, expect, test } from 'vitest'
import { leesInzagenNa } from '../../src/store/inzagetabellen.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import type { Geheugenregister } from '../gereedschap/geheugenregister.ts'
import { ANDERE, analyseVan, CASUSSEN, deelnemerVan, lid, openWereld, trajectVan } from '../toegang/wereld.ts'

/* Ways to read without a trace. */

const GEDEELD = CASUSSEN.anderVakgemeenschap
const BUITENSTAANDER = lid(['PROFESSIONAL', 'VAKGEMEENSCHAP'])
const COLLEGA_DAAR = lid(['PROFESSIONAL'], { organisatieId: ANDERE })

let g: Geheugenregister
beforeEach(async () => {
  g = await openWereld(['anderVakgemeenschap'])
})

const spoor = async () =>
  (await leesInzagenNa(g.register.db, 0, 100)).map(({ soort, voorwerp }) => [soort, voorwerp])

const deelnemer = deelnemerVan(GEDEELD)

test.each<[wie: string, Actor, pad: string, soort: string, voorwerp: string]>([
  ['an outsider', BUITENSTAANDER, `/casussen/${GEDEELD.casusId}/doelen`, 'DOSSIER', GEDEELD.casusId],
  ['a professional', COLLEGA_DAAR, `/casussen/${GEDEELD.casusId}/deling`, 'DOSSIER', GEDEELD.casusId],
  ['an outsider', BUITENSTAANDER, `/analyses/${analyseVan(GEDEELD)}/rijen`, 'ANALYSE', analyseVan(GEDEELD)],
  ['a professional', COLLEGA_DAAR, `/deelnemers/${deelnemer}/gegevens`, 'DEELNEMER', deelnemer],
  ['a professional', COLLEGA_DAAR, `/deelnemers/${deelnemer}/wissing`, 'DEELNEMER', deelnemer],
  [
    'a professional',
    COLLEGA_DAAR,
    `/deelnemers/${deelnemer}/trajecten/${trajectVan(GEDEELD)}/treden`,
    'DEELNEMER',
    deelnemer,
  ],
])('%s who sends an empty form to %s%s gets a page, which is recorded', async (_, wie, pad, soort, van) => {
  const antwoord = await g.als(wie).stuur(pad, {})
  expect(antwoord.status).toBe(422)
  expect(await spoor()).toEqual([[soort, van]])
})

test('an address that is written another way names the same casus in the trail', async () => {
  const { casusId } = GEDEELD
  const anders = `/casussen/%30${casusId.slice(1)}`
  expect((await g.als(BUITENSTAANDER).haal(anders)).status).toBe(200)
  expect(await spoor()).toEqual([['DOSSIER', casusId]])
})

test('what an analysis would become is shown to who may write in it only', async () => {
  const pad = `/analyses/${analyseVan(GEDEELD)}/voorbeeld`
  expect((await g.als(BUITENSTAANDER).stuur(pad, {})).status).toBe(403)
  expect((await g.als(COLLEGA_DAAR).stuur(pad, {})).status).toBe(200)
})
