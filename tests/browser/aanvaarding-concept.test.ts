import { expect, test } from 'vitest'
import { metToepassing, type Page } from './harnas.ts'

const toepassing = metToepassing()

const bewaard = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(localStorage))

test('the draft in the browser keeps what was typed, but never a number that can be a BSN', () =>
  toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/casussen/nieuw`)
    await page.getByLabel('Wat is de aanleiding?').fill('Bel met 1234.56.782 hierover')
    await page.getByLabel('Hoe heet de casus?').fill('Half af (fictief)')
    await expect.poll(() => bewaard(page)).toContain('Half af (fictief)')
    expect(await bewaard(page)).not.toContain('56.782')
    await page.getByRole('button', { name: 'Registreer als concept' }).click()
    await page.getByText('Het register bewaart nooit een BSN').first().waitFor()
    expect(await page.getByLabel('Wat is de aanleiding?').inputValue()).toBe('Bel met 1234.56.782 hierover')
    expect(await bewaard(page)).not.toContain('56.782')
    expect(await bewaard(page)).toContain('Half af (fictief)')
  }))
