import { describe, expect, test } from 'vitest'
import { metToepassing, type Page } from './harnas.ts'

const toepassing = metToepassing()

/** The name of the field that has the focus, or else what it says. */
const gefocust = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('name') ?? element?.textContent?.trim().slice(0, 40) ?? ''
  })

/** What Tab meets, each once, until `tot` has the focus. */
const tabTot = async (page: Page, tot: string): Promise<string[]> => {
  const gezien: string[] = []
  for (let stap = 0; stap < 60; stap += 1) {
    await page.keyboard.press('Tab')
    const nu = await gefocust(page)
    if (nu !== gezien.at(-1)) gezien.push(nu)
    if (nu === tot) return gezien
  }
  throw new Error(`Tab does not reach ${tot}: ${gezien.join(', ')}`)
}

test('the skip link leads past the menu, and Tab then follows the questions in their order', () =>
  toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/casussen/nieuw`)
    await page.keyboard.press('Tab')
    expect(await gefocust(page)).toBe('Direct naar de inhoud')
    await page.keyboard.press('Enter')
    const volgorde = await tabTot(page, 'aanleiding')
    expect(volgorde.filter((naam) => VRAGEN.includes(naam))).toEqual(VRAGEN)
  }))

const VRAGEN = [
  'naam',
  'gebied',
  'route',
  'primairProces',
  'rollen',
  'doelgroepen',
  'startdatum',
  'aanleiding',
]

test('a casus is registered without a mouse; Enter in a text field sends the form', () =>
  toepassing.metPagina({}, async (page, url) => {
    const naam = 'Zonder muis (fictief)'
    await page.goto(`${url}/casussen/nieuw`)
    await page.locator('[name=naam]').focus()
    await page.keyboard.type(naam)
    await page.keyboard.press('Tab')
    await page.keyboard.type('Voorbeeldbuurt')
    await tabTot(page, 'route')
    await page.keyboard.press('Space')
    await tabTot(page, 'primairProces')
    await page.keyboard.press('ArrowDown')
    await tabTot(page, 'rollen')
    await page.keyboard.press('Space')
    await tabTot(page, 'doelgroepen')
    await page.keyboard.press('Space')
    await tabTot(page, 'aanleiding')
    await page.keyboard.type('Een aanleiding.')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('1-3-2026')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: naam }).waitFor()
  }))

describe('what is refused', () => {
  for (const javascript of [true, false])
    test(`gets the focus, and Enter on it goes to the field, ${javascript ? 'with' : 'without'} script`, () =>
      toepassing.metPagina({ javascript }, async (page, url) => {
        await page.goto(`${url}/casussen/nieuw`)
        await page.getByLabel('Hoe heet de casus?').fill('Bijna leeg (fictief)')
        await page.getByRole('button', { name: 'Registreer als concept' }).click()
        await page.getByText('Verbeter dit voordat u verdergaat').waitFor()
        await expect.poll(() => gefocust(page)).toContain('Verbeter dit')
        const koppeling = page.getByRole('link', { name: /^In welk gebied: / })
        await koppeling.press('Enter')
        await expect.poll(() => gefocust(page)).toBe('gebied')
        expect(await page.getByLabel('Hoe heet de casus?').inputValue()).toBe('Bijna leeg (fictief)')
      }))
})

test('`/` goes to the search field, and Enter searches', () =>
  toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/methodieken`)
    await page.keyboard.press('/')
    await expect.poll(() => gefocust(page)).toBe('q')
    await page.keyboard.type('taal')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/casussen?q=taal**')
  }))

test('the focus is always to be seen', () =>
  toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/casussen/nieuw`)
    for (let stap = 0; stap < 25; stap += 1) {
      await page.keyboard.press('Tab')
      const zichtbaar = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return true
        const lijn = (kandidaat: Element) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(kandidaat)
          return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
        }
        return [element, element.parentElement].some((kandidaat) => kandidaat !== null && lijn(kandidaat))
      })
      expect(zichtbaar, await gefocust(page)).toBe(true)
    }
  }))
