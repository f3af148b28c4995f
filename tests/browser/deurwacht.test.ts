import { expect, test } from 'vitest'
import { bekijk, metToepassing, VENSTERS } from './harnas.ts'

const toepassing = metToepassing()

test.each(VENSTERS)('what may say who someone is, is asked about once (%o)', async (opties) => {
  await toepassing.metPagina(opties, async (page, url) => {
    await page.goto(`${url}/methodieken/nieuw`)
    await page.getByLabel('Naam', { exact: true }).fill('Bel eerst 06-12345678 (fictief)')
    await page.getByLabel('Wat doet u?').fill('Mail jan.proef@example.org of ga langs: 1234 AB 12 (fictief).')
    await page.locator('main form button').last().click()
    const vraag = page.getByText('Staat hier iets over een persoon?')
    await vraag.waitFor()
    await bekijk(page, `deurwacht-${opties.breedte}-${opties.kleur}`)
    expect(await page.getByText('een e-mailadres (ja…rg)').isVisible()).toBe(true)
    await page.getByLabel('Ik heb dit gecontroleerd.').check()
    await page.locator('main form button').last().click()
    await page.waitForURL(/\/methodieken\/[0-9a-f-]{36}/)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('06-12345678')
  })
})
