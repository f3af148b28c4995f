import { beforeAll, expect, test } from 'vitest'
import type { Geheugenregister } from '../gereedschap/geheugenregister.ts'
import { gebeurd } from '../projections/overzichtgebeurtenissen.ts'
import { leesbaar } from '../sroi-analyse/webanalyse.ts'
import { CASUSSEN, COLLEGA, EIGEN, lid, openWereld, voegToe } from '../toegang/wereld.ts'

/* A casus as it was known at a position in the log. */

const { casusId, naam } = CASUSSEN.anderOnderzoek
const stroom = `casus-${casusId}`
const lezer = lid(['PROFESSIONAL', 'VAKGEMEENSCHAP'])

let r: Geheugenregister
let begin: number
beforeAll(async () => {
  r = await openWereld(['anderOnderzoek'])
  begin = (await r.register.store.readStream(stroom)).events[0]?.position ?? 0
  await voegToe(r, stroom, EIGEN, COLLEGA, [
    gebeurd('CasusgegevensGewijzigd', { wijzigingen: { naam: 'Iepenlaan (fictief)' }, reden: 'Beter.' }),
  ])
})

const toen = (positie: number | string) => r.als(lezer).haal(`/casussen/${casusId}?stand=${positie}`)

test('shows the name of then, the moment, and how much came later; nothing can be changed', async () => {
  const antwoord = await toen(begin)
  const html = await antwoord.clone().text()
  const tekst = await leesbaar(antwoord)
  expect(tekst).toContain(naam)
  expect(tekst).not.toContain('Iepenlaan')
  expect(tekst).toContain('Zo was deze casus bekend op 22 november 2026 om 10.00 uur')
  expect(tekst).toContain('Sindsdien waren er nog 5 gebeurtenissen.')
  expect(tekst).not.toContain('deelnemers op taalniveau A2')
  expect(tekst).not.toContain('Wat levert het taalcafé op?')
  expect(html).toContain(`href="/casussen/${casusId}"`)
  expect(html).not.toMatch(/<form[^>]+method="post"[^>]+action="\/casussen/)
})

test('at the head it is the casus of now', async () => {
  const tekst = await leesbaar(await toen(await r.register.store.headPosition()))
  expect(tekst).toContain('Iepenlaan (fictief)')
  expect(tekst).toContain('Wat levert het taalcafé op?')
  expect(tekst).toContain('Sindsdien is er niets meer veranderd.')
})

test('the timeline leads to each of its moments', async () => {
  const html = await (await r.als(lezer).haal(`/casussen/${casusId}/tijdlijn`)).text()
  expect(html).toContain(`href="/casussen/${casusId}?stand=${begin}"`)
})

test.each([
  ['before it began', 1, 404],
  ['no number', 'gisteren', 400],
  ['nothing', '', 400],
])('%s is answered with %s: %i', async (_wat, positie, status) => {
  expect((await toen(positie)).status).toBe(status)
})

test('is judged by how the casus is shared now, not then', async () => {
  const w = await openWereld(['anderOnderzoek'])
  const kop = await w.register.store.headPosition()
  await voegToe(w, stroom, EIGEN, COLLEGA, [
    gebeurd('DelingBeperkt', { niveau: 'EIGEN_CORPORATIE', reden: 'Op verzoek.' }),
  ])
  expect((await w.als(lezer).haal(`/casussen/${casusId}?stand=${kop}`)).status).toBe(404)
})
