import { describe, expect, test } from 'vitest'
import { codeVan, WACHTWOORD } from '../gereedschap/aanmelden.ts'
import { beeld, bekijk, metToepassing } from './harnas.ts'

describe.each([
  { breedte: 1280, kleur: 'light', javascript: true },
  { breedte: 390, kleur: 'dark', javascript: true },
  { breedte: 1280, kleur: 'dark', javascript: false },
] as const)('from the set-up link to the register ($breedte, $kleur, script $javascript)', (venster) => {
  const toepassing = metToepassing({ ingericht: false })
  const soort = `${venster.breedte}-${venster.kleur}`

  test('one sets up, connects an app, keeps the codes, signs out and in again', async () => {
    const bekijkBeeld = venster.javascript ? bekijk : beeld
    await toepassing.metPagina(venster, async (page, url) => {
      await page.goto(toepassing.inrichting)
      await bekijkBeeld(page, `inrichting-${soort}`)
      await page.getByRole('button', { name: 'Register inrichten' }).click()
      await bekijkBeeld(page, `inrichting-fout-${soort}`)
      await page.getByLabel('Naam van de organisatie').fill('Testcorporatie')
      await page.getByLabel('Uw naam').fill('Tessa Test (fictief)')
      await page.getByLabel('E-mailadres').fill('tessa@example.org')
      await page.getByLabel('Wachtwoord', { exact: true }).fill(WACHTWOORD)
      await page.getByLabel('Wachtwoord nog een keer').fill(WACHTWOORD)
      await page.getByRole('button', { name: 'Register inrichten' }).click()

      await page.getByText('Scannen lukt niet').click()
      const sleutel = ((await page.locator('.sr-sleutel').textContent()) ?? '').replaceAll(' ', '')
      await bekijkBeeld(page, `koppeling-${soort}`)
      await page.getByRole('textbox', { name: 'Code' }).fill(codeVan(sleutel))
      await page.getByRole('button', { name: 'Koppelen' }).click()
      const noodcode = (await page.locator('.sr-noodcodes code').first().textContent()) ?? ''
      await bekijkBeeld(page, `noodcodes-${soort}`)
      await page.getByRole('link', { name: 'Ik heb ze bewaard, verder' }).click()
      await expect.poll(() => page.url()).toBe(`${url}/`)

      await page.locator('.sr-wie > summary').click()
      await beeld(page, `menu-${soort}`)
      await page.getByRole('link', { name: 'Mijn account' }).click()
      await bekijkBeeld(page, `account-${soort}`)
      await page.getByRole('link', { name: 'Waar u bent ingelogd' }).click()
      await bekijkBeeld(page, `sessies-${soort}`)
      await page.locator('.sr-wie > summary').click()
      await page.getByRole('button', { name: 'Uitloggen', exact: true }).click()
      await page.getByText('U bent uitgelogd.').waitFor()

      await page.goto(`${url}/methodieken`)
      await page.getByLabel('E-mailadres').fill('tessa@example.org')
      await page.getByLabel('Wachtwoord', { exact: true }).fill('een heel ander wachtwoord')
      await page.getByRole('button', { name: 'Inloggen' }).click()
      await page.getByText('horen niet bij elkaar').first().waitFor()
      await bekijkBeeld(page, `inloggen-fout-${soort}`)
      await page.getByLabel('Wachtwoord', { exact: true }).fill(WACHTWOORD)
      await page.getByRole('button', { name: 'Inloggen' }).click()
      await bekijkBeeld(page, `tweede-factor-${soort}`)
      await page.getByRole('textbox', { name: 'Code' }).fill(noodcode)
      await page.getByRole('button', { name: 'Verder' }).click()
      await expect.poll(() => page.url()).toBe(`${url}/methodieken`)
    })
  })
})

describe('with the examples on this machine', () => {
  const toepassing = metToepassing({ voorbeelden: true })

  test('one enters as each invented person with one click', async () => {
    await toepassing.metPagina({ als: null }, async (page, url) => {
      await page.goto(url)
      await bekijk(page, 'inloggen-voorbeelden')
      const wie = await page.locator('.sr-inlogkeuze__wie strong').allTextContents()
      expect(wie.length).toBeGreaterThanOrEqual(5)
      await page.getByRole('button', { name: /Otto Onderzoeker/ }).click()
      await page.locator('.sr-wie').getByText('Otto Onderzoeker (fictief)').first().waitFor()
      expect(await page.getByRole('link', { name: 'Import' }).count()).toBe(0)
      await beeld(page, 'als-onderzoeker')
    })
  })
})
