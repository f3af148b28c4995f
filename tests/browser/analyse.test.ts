import { expect, test } from 'vitest'
import { registreerCasus } from '../casus/webcasus.ts'
import { axeFouten, beeld, bekijk, metToepassing, type Page, VENSTERS } from './harnas.ts'

const toepassing = metToepassing()

/** A new, empty analysis of a casus of one's own: its address. */
const nieuweAnalyse = async (page: Page, url: string): Promise<string> => {
  await page.goto(`${url}${await registreerCasus(toepassing)}/analyses/nieuw`)
  await page.getByLabel('Naam', { exact: true }).fill('Werk na de opleiding (fictief)')
  await page.getByRole('button', { name: 'Naar de waardekaart' }).click()
  await page.getByRole('heading', { name: 'Nieuwe rij' }).waitFor()
  return page.url().split('?')[0] ?? ''
}

const RIJ = {
  belanghebbende: 'Deelnemers',
  'inbreng.omschrijving': 'Programmakosten',
  'inbreng.euro': '250.000',
  'uitkomst.omschrijving': 'Duurzaam aan het werk',
  'uitkomst.indicator': 'Aantal deelnemers met een contract',
  'uitkomst.hoeveelheid': '60',
  'uitkomst.duurJaren': '2',
  'uitkomst.proxy': 'Waarde per geplaatste deelnemer',
  'uitkomst.proxyEuro': '8.500',
}

const veld = (page: Page, naam: string) => page.locator(`[name="${naam}"]`)

const vulRij = async (page: Page): Promise<void> => {
  for (const [naam, waarde] of Object.entries(RIJ)) await veld(page, naam).fill(waarde)
}

const uitkomst = (page: Page) => page.locator('#uitkomst')

const opslaan = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Rij (toevoegen|opslaan)/ }).click()
  await page.getByText('Bewaard', { exact: true }).waitFor()
}

for (const { breedte, kleur } of VENSTERS)
  test(`typing moves the result, at ${breedte} px, ${kleur}`, () =>
    toepassing.metPagina({ breedte, kleur }, async (page, url) => {
      await nieuweAnalyse(page, url)
      await vulRij(page)
      await uitkomst(page).getByText('Met wat u nu typt').waitFor({ state: 'attached' })
      await veld(page, 'uitkomst.hoeveelheid').fill('30')
      await uitkomst(page).getByText('van de 30 deelnemers').waitFor({ state: 'attached' })
      expect(await veld(page, 'uitkomst.hoeveelheid').inputValue()).toBe('30')
      await bekijk(page, `analyse-typen-${breedte}-${kleur}`)
      await opslaan(page)
      await uitkomst(page).getByText('van de 30 deelnemers').waitFor({ state: 'attached' })
      expect(page.url()).toContain('?bewaard=')
      await bekijk(page, `analyse-${breedte}-${kleur}`)
    }))

test('typing goes on while the result is on its way', () =>
  toepassing.metPagina({}, async (page, url) => {
    await nieuweAnalyse(page, url)
    await vulRij(page)
    await uitkomst(page).getByText('van de 60 deelnemers').waitFor()
    const naam = veld(page, 'uitkomst.omschrijving')
    let laatDoor = (): void => {}
    const open = new Promise<void>((klaar) => {
      laatDoor = klaar
    })
    await page.route('**/voorbeeld', async (route) => {
      await open
      await route.continue()
    })
    const gevraagd = page.waitForRequest('**/voorbeeld')
    await naam.press('End')
    await naam.pressSequentially(' in de')
    await gevraagd
    await naam.pressSequentially(' buurt')
    laatDoor()
    await uitkomst(page).getByText('dit bereiken: duurzaam aan het werk in de buurt').waitFor()
    expect(await naam.inputValue()).toBe('Duurzaam aan het werk in de buurt')
    expect(await page.getByText('Wat u hier eerder typte').count()).toBe(0)
  }))

test('what was typed in a new row survives leaving the page, and is gone after saving', () =>
  toepassing.metPagina({}, async (page, url) => {
    const adres = await nieuweAnalyse(page, url)
    await veld(page, 'belanghebbende').fill('Buren')
    await page.waitForFunction(() => JSON.stringify(localStorage).includes('Buren'))
    await page.goto(`${adres}?rij=nieuw`)
    await page.getByText('Wat u hier eerder typte').waitFor()
    expect(await veld(page, 'belanghebbende').inputValue()).toBe('Buren')
    await vulRij(page)
    await opslaan(page)
    await page.getByRole('link', { name: 'Rij toevoegen' }).click()
    await page.getByRole('heading', { name: 'Nieuwe rij' }).waitFor()
    expect(await veld(page, 'belanghebbende').inputValue()).toBe('')
  }))

test('the helper scale fills in the percentage and moves the result', () =>
  toepassing.metPagina({}, async (page, url) => {
    await nieuweAnalyse(page, url)
    await vulRij(page)
    await uitkomst(page).getByText('van de 60 deelnemers').waitFor()
    const toch = page.getByRole('group', { name: 'Welk deel was toch gebeurd' })
    await toch.getByRole('radio', { name: 'de helft' }).check()
    // 510,000 a year for two years at 2.8 % is 978,705; half of it over 250,000.
    await uitkomst(page).getByText('1,96', { exact: true }).waitFor()
    await page.getByLabel('Waaruit blijkt dat?').first().fill('Vergelijking met de stad (fictief)')
    await opslaan(page)
    await page.getByText('50% was toch gebeurd').waitFor()
  }))

test('a row that cannot be stored keeps what was typed and goes to the errors', () =>
  toepassing.metPagina({}, async (page, url) => {
    const adres = await nieuweAnalyse(page, url)
    await vulRij(page)
    await veld(page, 'uitkomst.duurJaren').fill('2,5')
    await page.getByRole('button', { name: 'Rij toevoegen' }).click()
    await page.getByRole('alert').getByText('Vul een heel aantal jaren in').waitFor()
    expect(await veld(page, 'uitkomst.duurJaren').inputValue()).toBe('2,5')
    expect(page.url()).toContain(adres)
    expect(page.url()).not.toContain('/rijen')
    await bekijk(page, 'analyse-fout')
  }))

test('a row is changed in place, withdrawn and put back', () =>
  toepassing.metPagina({}, async (page, url) => {
    await nieuweAnalyse(page, url)
    await vulRij(page)
    await opslaan(page)
    await page.locator('.sr-waarderij').getByRole('link', { name: 'Wijzig' }).click()
    await veld(page, 'uitkomst.hoeveelheid').fill('45')
    await opslaan(page)
    await page.getByText('45 deelnemers × € 8.500').waitFor()
    await page.getByRole('button', { name: 'Laat vervallen' }).click()
    await page.getByText('telt niet meer mee').waitFor()
    await uitkomst(page).getByText('er is geen uitkomst').waitFor()
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await page.getByText('45 deelnemers × € 8.500').waitFor()
  }))

test('parameters move the result while they are chosen', () =>
  toepassing.metPagina({}, async (page, url) => {
    await nieuweAnalyse(page, url)
    await vulRij(page)
    await opslaan(page)
    await page.locator('#parameters').getByRole('link', { name: 'Wijzig' }).click()
    await page.getByLabel('Begin van het jaar').check()
    await uitkomst(page).getByText('Met wat u nu typt').waitFor()
    await page.getByRole('button', { name: 'Uitgangspunten opslaan' }).click()
    await page.locator('#parameters').getByText('Begin van het jaar').waitFor()
  }))

test('adopting freezes the page, and the report prints', () =>
  toepassing.metPagina({}, async (page, url) => {
    const adres = await nieuweAnalyse(page, url)
    await vulRij(page)
    await opslaan(page)
    await page.getByRole('button', { name: 'Stel vast' }).click()
    await page.getByText('in het logboek. De rijen').waitFor()
    expect(await page.getByRole('link', { name: 'Rij toevoegen' }).count()).toBe(0)
    await page.getByText('Waaruit blijkt dat?').first().click()
    await page.getByText('Rij toegevoegd').first().waitFor()
    expect(await axeFouten(page)).toEqual([])
    await page.goto(`${adres}/rapport`)
    await bekijk(page, 'analyse-rapport')
    await page.emulateMedia({ media: 'print' })
    await beeld(page, 'analyse-rapport-druk')
  }))

test('everything works without script', () =>
  toepassing.metPagina({ javascript: false, breedte: 390 }, async (page, url) => {
    await nieuweAnalyse(page, url)
    await vulRij(page)
    await opslaan(page)
    await page.getByText('60 deelnemers × € 8.500').waitFor()
    await page.getByRole('button', { name: 'Laat vervallen' }).click()
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await page.getByRole('button', { name: 'Stel vast' }).click()
    await page.getByText('in het logboek. De rijen').waitFor()
  }))

for (const { breedte, kleur } of VENSTERS)
  test(`a new discount table is added at ${breedte}, ${kleur}`, () =>
    toepassing.metPagina({ breedte, kleur }, async (page, url) => {
      await page.goto(`${url}/beheer/discontotabellen`)
      await bekijk(page, `discontotabellen-${breedte}-${kleur}`)
      const code = `eigen-${breedte}-${kleur}`
      await page.getByLabel('Code').fill(code)
      await page.getByLabel('Naam').fill('Eigen tabel (fictief)')
      await page.getByLabel('Discontovoet').fill('3,1')
      await page.getByLabel('Bron').fill('Fictieve bron')
      await page.getByRole('button', { name: 'Tabel toevoegen' }).click()
      await page.getByText(`De tabel “${code}” heeft een nieuwe versie`).waitFor()
    }))
