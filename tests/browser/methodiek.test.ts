import { expect, test } from 'vitest'
import { axeFouten, beeld, geenZijwaartsScrollen, metToepassing } from './harnas.ts'

const toepassing = metToepassing({ voorbeelden: true })

const DRIE = ['Vroeg erop af bij huurachterstand', 'Taalcafé in de buurtkamer', 'Springplank']

for (const javascript of [true, false])
  test(`three methodieken are ticked in the list and stand side by side, ${javascript ? 'with' : 'without'} JavaScript`, () =>
    toepassing.metPagina({ javascript }, async (page, url) => {
      await page.goto(`${url}/methodieken`)
      for (const naam of DRIE) await page.getByLabel(`Vergelijk ${naam}`).check()
      await page.getByRole('button', { name: 'Vergelijk wat u koos' }).click()
      await page.getByRole('heading', { name: 'Methodieken vergelijken' }).waitFor()
      for (const naam of DRIE)
        expect(await page.getByRole('columnheader', { name: naam }).count()).toBeGreaterThan(3)
      expect(await page.getByRole('rowheader', { name: 'Faalfactoren' }).count()).toBe(1)
      // Springplank of 2013 has no outcomes, costs or analyses: that is said, not left empty.
      expect(await page.getByText('niet gemeten').count()).toBeGreaterThan(3)
    }))

for (const breedte of [1280, 390] as const)
  for (const kleur of ['light', 'dark'] as const)
    test(`the pages of methodieken are accessible at ${breedte} in ${kleur}`, () =>
      toepassing.metPagina({ breedte, kleur }, async (page, url) => {
        const bekijk = async (naam: string) => {
          expect(await axeFouten(page), naam).toEqual([])
          await geenZijwaartsScrollen(page)
          await beeld(page, `methodiek-${naam}-${breedte}-${kleur}`)
        }
        await page.goto(`${url}/methodieken`)
        await bekijk('lijst')
        await page.getByRole('link', { name: DRIE[0] ?? '' }).click()
        await page.getByRole('heading', { level: 1, name: DRIE[0] ?? '' }).waitFor()
        await bekijk('een')
        await page.goto(`${url}/methodieken/nieuw`)
        await bekijk('nieuw')
        await page.goto(`${url}/methodieken`)
        for (const naam of DRIE) await page.getByLabel(`Vergelijk ${naam}`).check()
        await page.getByRole('button', { name: 'Vergelijk wat u koos' }).click()
        await page.getByRole('heading', { name: 'Methodieken vergelijken' }).waitFor()
        await bekijk('vergelijking')
        for (const pad of ['begrippen', 'toegankelijkheid', 'privacy']) {
          await page.goto(`${url}/${pad}`)
          await bekijk(pad)
        }
      }))

test('a methodiek is described, refused without a source for its costs, revised with a reason, and withdrawn', () =>
  toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/methodieken/nieuw`)
    await page.getByLabel('Naam').fill('Buurtkoken (fictief)')
    await page.getByLabel('Wat doet u?').fill('Elke week samen koken.')
    await page.getByLabel('Kosten per deelnemer').fill('120')
    await page.getByRole('button', { name: 'Methodiek opslaan' }).click()
    await page.getByText('Een bedrag zonder bron is niet te wegen').first().waitFor()
    await page.getByLabel('Waar komt dat bedrag vandaan?').fill('Begroting 2026')
    await page.getByRole('button', { name: 'Methodiek opslaan' }).click()
    await page.getByRole('heading', { level: 1, name: 'Buurtkoken (fictief)' }).waitFor()
    await page.getByText('€ 120').first().waitFor()

    await page.getByRole('link', { name: 'Wijzigen' }).click()
    await page.getByLabel('Wat doet u?').fill('Elke maand samen koken.')
    await page.getByLabel('Waarom wijzigt u dit?').fill('Elke week was te vaak')
    await page.getByRole('button', { name: 'Wijziging opslaan' }).click()
    await page.getByText('wijzigde de beschrijving').waitFor()
    await page.getByText('Reden: Elke week was te vaak').waitFor()
    expect(await page.getByText('Elke week samen koken.').count()).toBe(1)

    await page.getByText('Methodiek intrekken').click()
    await page.getByLabel('Waarom trekt u haar in?').fill('Dubbel beschreven')
    await page.getByRole('button', { name: 'Intrekken' }).click()
    await page.getByText('Deze methodiek is ingetrokken').waitFor()
  }))
