import { expect, test } from 'vitest'
import { axeFouten, beeld, geenZijwaartsScrollen, metPagina } from './harnas.ts'

const GOED = '<!doctype html><html lang="nl"><title>Proef</title><main><h1>Proef</h1>'

test('a page is drawn, with letters, and answers a click', () =>
  metPagina({}, async (page) => {
    await page.setContent(`${GOED}<button onclick="this.textContent = 'Geklikt'">Klik</button></main>`)
    await page.getByRole('button', { name: 'Klik' }).click()
    await page.getByRole('button', { name: 'Geklikt' }).waitFor()
    expect((await page.getByRole('heading').boundingBox())?.width).toBeGreaterThan(60)
    await beeld(page, 'harnas')
  }))

test('without JavaScript no script of the page runs', () =>
  metPagina({ javascript: false }, async (page) => {
    await page.setContent(`${GOED}<p>leeg</p><script>document.body.textContent = 'vol'</script></main>`)
    expect(await page.textContent('p')).toBe('leeg')
  }))

test('axe passes a good page and names what is wrong with another', () =>
  metPagina({}, async (page) => {
    await page.setContent(`${GOED}</main>`)
    expect(await axeFouten(page)).toEqual([])
    await page.setContent(`${GOED}<img src="data:,"><p style="color:#ccc">bleek</p></main>`)
    expect((await axeFouten(page)).map((fout) => fout.split(' ')[0])).toEqual(['color-contrast', 'image-alt'])
  }))

test('a page wider than the phone is refused, with what sticks out', () =>
  metPagina({ breedte: 390 }, async (page) => {
    await page.setContent(`${GOED}<p>smal</p></main>`)
    await geenZijwaartsScrollen(page)
    await page.setContent(`${GOED}<p class="breed" style="width: 500px">breed</p></main>`)
    await expect(geenZijwaartsScrollen(page)).rejects.toThrow('class="breed"')
  }))

test('dark is dark', () =>
  metPagina({ kleur: 'dark' }, async (page) => {
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  }))

test('a message on the console fails the test, unless it was expected', async () => {
  const rommel = (fouten: 'verboden' | 'verwacht') =>
    metPagina({ fouten }, async (page) => {
      await page.evaluate(() => console.error('kapot'))
    })
  await expect(rommel('verboden')).rejects.toThrow('kapot')
  await rommel('verwacht')
})
