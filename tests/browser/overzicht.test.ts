import { describe, expect, test } from 'vitest'
import { bekijk, metToepassing, VENSTERS } from './harnas.ts'

const toepassing = metToepassing({ voorbeelden: true })

test('a filter narrows without loading the page anew, and the back button undoes it', () =>
  toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/casussen`)
    const aantal = page.locator('.sr-lijstkop__aantal')
    const alle = await aantal.textContent()
    await page.evaluate(() => document.documentElement.setAttribute('data-zelfde', 'ja'))
    await page.locator('#f-route-WERKEN').click()
    await page.locator('.sr-chip', { hasText: 'Werken' }).waitFor()
    expect(page.url()).toBe(`${url}/casussen?route=WERKEN`)
    expect(await aantal.textContent()).not.toBe(alle)
    expect(await page.locator('html').getAttribute('data-zelfde')).toBe('ja')
    await page.goBack()
    await page.locator('.sr-chip').waitFor({ state: 'detached' })
    expect(page.url()).toBe(`${url}/casussen`)
    expect(await aantal.textContent()).toBe(alle)
  }))

test('the focus stays on the filter that was chosen, with the keyboard alone', () =>
  toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/casussen`)
    await page.locator('#f-route-WERKEN').focus()
    await page.keyboard.press('Enter')
    await page.locator('#f-route-WERKEN[aria-current]').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-route-WERKEN')
    await page.keyboard.press('Enter')
    await page.locator('#f-route-WERKEN:not([aria-current])').waitFor()
    expect(page.url()).toBe(`${url}/casussen`)
  }))

test('/ goes to the search, and Enter finds', () =>
  toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/`)
    await page.keyboard.press('/')
    await page.keyboard.type('zwembadtaal')
    await page.keyboard.press('Enter')
    await page.getByText('Geen casussen gevonden').waitFor()
    await page.getByRole('link', { name: 'Toon alle casussen' }).click()
    await page.locator('.sr-casuslijst').waitFor()
  }))

test('without a script the same choice is made by following the links', () =>
  toepassing.metPagina({ javascript: false }, async (page, url) => {
    await page.goto(`${url}/casussen`)
    await page.locator('#f-route-WERKEN').click()
    await page.locator('#f-sroi-MET, #facet-sroi').first().waitFor()
    expect(page.url()).toBe(`${url}/casussen?route=WERKEN`)
    await page.getByLabel('Zoek in deze casussen').fill('werk')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.waitForURL(/q=werk/)
    expect(new URL(page.url()).searchParams.getAll('route')).toEqual(['WERKEN'])
  }))

test('on a phone the filters are one tap away below the list', () =>
  toepassing.metPagina({ breedte: 390 }, async (page, url) => {
    await page.goto(`${url}/casussen`)
    await page.getByRole('link', { name: /^Filters/ }).click()
    expect(page.url()).toBe(`${url}/casussen#filters`)
    await page.locator('#f-route-WERKEN').click()
    await page.locator('.sr-chip', { hasText: 'Werken' }).waitFor()
  }))

describe.each(VENSTERS)('at $breedte px, $kleur', ({ breedte, kleur }) => {
  const kijk = toepassing.metVenster({ breedte, kleur })
  test.each([
    ['/casussen?route=WERKEN&route=WONEN', 'overzicht'],
    ['/', 'mijn-werk'],
  ])('%s is fit for everyone', (pad, naam) =>
    kijk(async (page, url) => {
      await page.goto(`${url}${pad}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await bekijk(page, `${naam}-${breedte}-${kleur}`)
    }),
  )
})
