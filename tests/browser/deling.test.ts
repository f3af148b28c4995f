import { expect, test } from 'vitest'
import { registreerCasus, verstuur } from '../casus/webcasus.ts'
import { axeFouten, beeld, geenZijwaartsScrollen, metToepassing, VENSTERS } from './harnas.ts'

const toepassing = metToepassing()

test('a casus is shared step by step, seen through the eyes of others, and taken back', () =>
  toepassing.metPagina({}, async (page, url) => {
    const casus = await registreerCasus(toepassing, { naam: 'Samen eten (fictief)' })
    const vera = await toepassing.alsLid({
      rollen: ['VAKGEMEENSCHAP'],
      organisatie: { naam: 'Havenhuis (fictief)', soort: 'CORPORATIE' },
    })
    const leestVera = async () =>
      (await fetch(`${url}${casus}`, { headers: { cookie: vera.cookie } })).status === 200

    await page.goto(`${url}${casus}`)
    await page.getByRole('link', { name: 'Delen' }).click()
    await page.getByRole('heading', { name: 'Wie mag deze casus lezen?' }).waitFor()

    await page.getByRole('link', { name: 'Bekijk de casus als lid van de Vakgemeenschap' }).click()
    await page.getByText('Zij kunnen hem nu nog niet lezen.').waitFor()
    await page.getByRole('link', { name: 'Terug naar het delen' }).click()
    await page.getByRole('heading', { name: 'Wie mag deze casus lezen?' }).waitFor()
    await page.evaluate(() => document.documentElement.setAttribute('data-zelfde', 'ja'))

    await page.getByRole('radio', { name: 'Vakgemeenschap' }).check()
    await page.getByRole('button', { name: 'Wijzig het delen' }).click()
    await page.getByText('Vul dit in.').first().waitFor()
    expect(await page.getByRole('radio', { name: 'Vakgemeenschap' }).isChecked()).toBe(true)
    expect(await leestVera()).toBe(false)

    await page.getByLabel('Waarom?').first().fill('Anderen kunnen hiervan leren')
    await page.getByRole('button', { name: 'Wijzig het delen' }).click()
    await page.getByText('Opgeslagen').waitFor()
    expect(await page.locator('[aria-current="step"]').textContent()).toContain('Vakgemeenschap')
    expect(await page.locator('html').getAttribute('data-zelfde')).toBe('ja')
    expect(await leestVera()).toBe(true)
    // The form stays on the page: what was sent must not stand ready to be sent again.
    expect(await page.getByLabel('Waarom?').first().inputValue()).toBe('')
    expect(await page.locator('[name=niveau]:checked').count()).toBe(0)

    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.locator('[aria-current="step"]', { hasText: 'Alleen de maker' }).waitFor()
    expect(await leestVera()).toBe(false)
  }))

test('a colleague is named and taken off, without a script too', () =>
  toepassing.metPagina({ javascript: false }, async (page, url) => {
    const casus = await registreerCasus(toepassing)
    await toepassing.alsLid({ naam: 'Joost (fictief)', rollen: ['PROFESSIONAL'] })
    await page.goto(`${url}${casus}/deling`)
    await page.getByLabel('Collega erbij').selectOption({ label: 'Joost (fictief)' })
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await page.getByText('werkt mee').waitFor()
    await page.getByText('Haal van de casus af').click()
    await page.locator('.sr-verval').getByLabel('Waarom?').fill('Ander project')
    await page.getByRole('button', { name: 'Haal eraf' }).click()
    await page.getByText('werkt mee').waitFor({ state: 'detached' })
  }))

test.each(VENSTERS)('holds to WCAG and fits ($breedte, $kleur)', ({ breedte, kleur }) =>
  toepassing.metPagina({ breedte, kleur }, async (page, url) => {
    const casus = await registreerCasus(toepassing)
    await verstuur(toepassing, `${casus}/deling`, { niveau: 'EIGEN_CORPORATIE', reden: 'Meelezen' })
    for (const pad of [`${casus}/deling`, `${casus}/deling/voorbeeld`, '/noodtoegang']) {
      await page.goto(`${url}${pad}`)
      expect(await axeFouten(page)).toEqual([])
      await geenZijwaartsScrollen(page)
    }
    await page.goto(`${url}${casus}/deling`)
    await beeld(page, `deling-${breedte}-${kleur}`)
  }),
)
