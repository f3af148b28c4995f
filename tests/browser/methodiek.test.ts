import { expect, test } from 'vitest'
import { bekijk, metToepassing, VENSTERS } from './harnas.ts'

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

for (const { breedte, kleur } of VENSTERS)
  test(`the pages of methodieken are accessible at ${breedte} in ${kleur}`, () =>
    toepassing.metPagina({ breedte, kleur }, async (page, url) => {
      const zie = (naam: string) => bekijk(page, `methodiek-${naam}-${breedte}-${kleur}`)
      await page.goto(`${url}/methodieken`)
      await zie('lijst')
      await page.getByRole('link', { name: DRIE[0] ?? '' }).click()
      await page.getByRole('heading', { level: 1, name: DRIE[0] ?? '' }).waitFor()
      await zie('een')
      await page.goto(`${url}/methodieken/nieuw`)
      await zie('nieuw')
      await page.goto(`${url}/methodieken`)
      for (const naam of DRIE) await page.getByLabel(`Vergelijk ${naam}`).check()
      await page.getByRole('button', { name: 'Vergelijk wat u koos' }).click()
      await page.getByRole('heading', { name: 'Methodieken vergelijken' }).waitFor()
      await zie('vergelijking')
      for (const pad of ['begrippen', 'toegankelijkheid', 'privacy']) {
        await page.goto(`${url}/${pad}`)
        await zie(pad)
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
