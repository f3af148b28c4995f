import { expect, test } from 'vitest'
import { casusVan, eersteLid, legDpiaVast } from '../deelnemer/werkplek.ts'
import { bekijk, metToepassing, type Page, VENSTERS } from './harnas.ts'

const toepassing = metToepassing()

/** Registers somebody who is invented and starts a traject; the page of the traject is open then. */
const schrijfIn = async (page: Page, url: string, roepnaam: string): Promise<string> => {
  await page.goto(`${url}/deelnemers/nieuw`)
  await page.getByLabel('Eigen kenmerk').fill('KLANT-0042 (fictief)')
  await page.getByLabel('Roepnaam').fill(roepnaam)
  await page.getByLabel('Contact').fill('noor@example.org')
  await page.getByRole('button', { name: 'Inschrijven' }).click()
  await page.getByRole('heading', { level: 1, name: /^D-/ }).waitFor()
  return page.url()
}

const startTraject = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Traject starten' }).first().click()
  await page.getByLabel('Casus', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Werken').check()
  await page.getByLabel('Trede bij het begin').selectOption({ label: '2. Sociale contacten buitenshuis' })
  await page.getByLabel('Begonnen op').fill('1-2-2026')
  await page.getByRole('button', { name: 'Traject starten' }).click()
  await page.getByRole('heading', { level: 2, name: 'Ladder' }).waitFor()
}

for (const javascript of [true, false])
  test(`somebody is registered, climbs, and is erased, ${javascript ? 'with' : 'without'} JavaScript`, () =>
    toepassing.metPagina({ javascript }, async (page, url) => {
      await casusVan(toepassing.register, await eersteLid(toepassing.register))
      const adres = await schrijfIn(page, url, 'Noor (fictief)')
      if (javascript) expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Noor')
      await startTraject(page)
      await page.getByRole('link', { name: 'Trede zetten' }).click()
      await page.getByLabel('4. Onbetaald werk').check()
      await page.getByLabel('Sinds').fill('1-6-2026')
      await page.getByRole('button', { name: 'Trede opslaan' }).click()
      expect(await page.locator('[aria-current="step"]').innerText()).toContain('Onbetaald werk')
      await page.goto(`${adres}/wissing`)
      const pseudoniem = /D-\w{5}/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0] ?? ''
      await page.getByRole('button', { name: 'Voorgoed wissen' }).click()
      await page.getByText('Verbeter dit voordat u verdergaat').waitFor()
      await page.getByLabel('De persoon vraagt erom').check()
      await page.getByLabel('Typ het pseudoniem om te bevestigen').fill(pseudoniem.toLowerCase())
      await page.getByRole('button', { name: 'Voorgoed wissen' }).click()
      await page.getByRole('heading', { level: 1, name: `Wisbon van ${pseudoniem}` }).waitFor()
      await page.goto(adres)
      expect(await page.locator('#inhoud').innerText()).not.toContain('Noor')
    }))

for (const { breedte, kleur } of VENSTERS)
  test(`the pages of deelnemers are accessible at ${breedte} in ${kleur}`, { timeout: 90_000 }, () =>
    toepassing.metPagina({ breedte, kleur }, async (page, url) => {
      const zie = (naam: string) => bekijk(page, `deelnemer-${naam}-${breedte}-${kleur}`)
      const ik = await eersteLid(toepassing.register)
      await casusVan(toepassing.register, ik)
      await legDpiaVast(toepassing.register, ik)
      await page.goto(`${url}/deelnemers/nieuw`)
      await zie('nieuw')
      const adres = await schrijfIn(page, url, 'Noor (fictief)')
      await zie('zonder-traject')
      await page.goto(`${adres}/trajecten/nieuw`)
      await zie('start')
      await page.goto(adres)
      await startTraject(page)
      const traject = page.url()
      await zie('traject-begin')
      for (const vorm of ['trede', 'kenmerken', 'meting', 'einde']) {
        await page.goto(`${traject}?bewerk=${vorm}`)
        await zie(`traject-${vorm}`)
      }
      for (const [op, score] of [
        ['1-3-2026', '2'],
        ['1-9-2026', '4'],
      ] as const) {
        await page.goto(`${traject}?bewerk=meting`)
        await page.getByLabel('Gemeten op').fill(op)
        await page.getByLabel('Financiën').selectOption(score)
        await page.getByLabel('Justitie').selectOption('3')
        await page.getByRole('button', { name: 'Meting opslaan' }).click()
        await page.getByRole('columnheader', { name: op === '1-3-2026' ? /mrt/ : /sep/ }).waitFor()
      }
      await zie('traject')
      await page.goto(adres)
      await zie('een')
      await page.goto(`${url}/deelnemers`)
      await zie('lijst')
      await page.getByLabel('Zoek een deelnemer').fill('noor')
      await page.getByRole('button', { name: 'Zoeken' }).click()
      await page.getByText(/gevonden van/).waitFor()
      expect(page.url()).not.toContain('noor')
      await zie('gevonden')
      await page.goto(`${adres}/wissing`)
      await zie('wissing')
      const pseudoniem = /D-\w{5}/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0] ?? ''
      await page.getByLabel('De bewaartermijn is voorbij').check()
      await page.getByLabel('Typ het pseudoniem om te bevestigen').fill(pseudoniem)
      await page.getByRole('button', { name: 'Voorgoed wissen' }).click()
      await page.getByRole('heading', { level: 1, name: /^Wisbon/ }).waitFor()
      await zie('bon')
      await page.goto(adres)
      await zie('gewist')
    }),
  )
