import { expect, test } from 'vitest'
import { registreerCasus } from '../casus/webcasus.ts'
import { beeld, bekijk, metToepassing, type Page, VENSTERS } from './harnas.ts'

const toepassing = metToepassing({ voorbeelden: true })

const KAART = `Stakeholder,Input description,Input value (EUR),Output,Outcome,Indicator,Source,Quantity,Duration (years),"Outcome starts (1=during, 2=after)",Financial proxy,Proxy value (EUR),Proxy source,Deadweight %,Displacement %,Attribution % (others),Drop-off %
Deelnemers,Investering,620000,,Uitkomst A,Aantal deelnemers,,220,3,1,Waarde A per deelnemer,4500,,30,0,20,20
Deelnemers,,,,Uitkomst B,Aantal deelnemers,,220,2,1,Waarde B per deelnemer,1200,,15,0,10,0
Deelnemers,,,,Uitkomst C,Aantal deelnemers,,veel,2,1,Waarde C per deelnemer,1200,,15,0,10,0
`

const casussen = (van: number, aantal: number) =>
  JSON.stringify({
    casussen: Array.from({ length: aantal }, (_, nummer) => ({
      naam: `Proefcasus ${van + nummer} (fictief)`,
      corporatie: 'Testcorporatie (fictief)',
      gebied: 'Proefbuurt',
      route: 'leren',
      primair_proces: 'beheren',
      rollen: ['partner'],
      aanleiding: 'Een proef.',
    })),
  })

const kies = (page: Page, kaart: string, naam: string, inhoud: string) =>
  page
    .locator(kaart)
    .locator('input[type=file]')
    .setInputFiles({ name: naam, mimeType: 'text/plain', buffer: Buffer.from(inhoud) })

test('a value map: dry run, carry out, 2.67, withdraw', () =>
  toepassing.metPagina({}, async (page, url) => {
    await registreerCasus(toepassing)
    await page.goto(`${url}/import`)
    await kies(page, '#waardekaart', 'kaart.csv', KAART)
    await page.getByLabel('Casus', { exact: true }).selectOption({ index: 1 })
    await page.getByLabel('Discontovoet').first().selectOption('uk-sroi-gids:1')
    await page.locator('#waardekaart').getByRole('button', { name: 'Lees op proef' }).click()
    await page.getByRole('button', { name: 'Voer 2 nieuwe rijen uit' }).waitFor()
    // The third row is refused by its column in the file, and does not hold up the others.
    await page.getByRole('cell', { name: 'Quantity: Dit is geen getal' }).waitFor()
    await beeld(page, 'import-rapport')
    await page.getByRole('button', { name: 'Voer 2 nieuwe rijen uit' }).click()
    await page.getByText('2 rijen toegevoegd').waitFor()
    const rapport = page.url()
    await page.getByRole('link', { name: 'Bekijk de analyse' }).click()
    await page.locator('#uitkomst strong', { hasText: '2,67' }).waitFor()

    await page.goto(rapport)
    await page.getByText('Hele import intrekken').click()
    await page.getByRole('button', { name: 'Import intrekken' }).click()
    await page.getByText('Vul dit in').first().waitFor()
    await page.getByLabel('Waarom trekt u deze import in?').fill('Verkeerd bestand')
    await page.getByRole('button', { name: 'Import intrekken' }).click()
    await page.getByText('Deze import is ingetrokken').waitFor()
  }))

for (const javascript of [true, false])
  test(`1,500 casussen go on after the tab is closed, and are all there later, ${javascript ? 'with' : 'without'} JavaScript`, () =>
    toepassing.metPagina({ javascript }, async (page, url) => {
      await page.goto(`${url}/import`)
      await kies(page, '#casussen', 'veel.json', casussen(javascript ? 0 : 5000, 1500))
      await page.locator('#casussen').getByRole('button', { name: 'Lees op proef' }).click()
      await page.getByRole('button', { name: 'Voer 1.500 nieuwe rijen uit' }).click()
      await page.locator('#vervolg, .sr-melding--gelukt').first().waitFor()
      const rapport = page.url()
      await page.goto('about:blank')
      await page.goto(rapport)
      await page.getByText('1.500 rijen toegevoegd').waitFor({ timeout: 20_000 })
    }))

test('a file that cannot be read is named at its field and keeps what was filled in', () =>
  toepassing.metPagina({}, async (page, url) => {
    await registreerCasus(toepassing)
    await page.goto(`${url}/import`)
    await kies(page, '#waardekaart', 'kaart.csv', KAART.replace('Quantity', 'Aantal stuks'))
    await page.getByLabel('Casus', { exact: true }).selectOption({ index: 1 })
    await page.getByLabel('Naam van de nieuwe analyse').fill('Onze kaart')
    await page.locator('#waardekaart').getByRole('button', { name: 'Lees op proef' }).click()
    await page.getByText('Het gaat om de kolom “Aantal stuks”.').waitFor()
    expect(await page.getByLabel('Naam van de nieuwe analyse').inputValue()).toBe('Onze kaart')
    await bekijk(page, 'import-fout')
  }))

for (const { breedte, kleur } of VENSTERS)
  test(`the pages of an import are accessible at ${breedte} in ${kleur}`, () =>
    toepassing.metPagina({ breedte, kleur }, async (page, url) => {
      const zie = (naam: string) => bekijk(page, `import-${naam}-${breedte}-${kleur}`)
      await page.goto(`${url}/import`)
      await zie('begin')
      const van = breedte * 10 + (kleur === 'dark' ? 5 : 0)
      await kies(page, '#casussen', 'drie.json', casussen(van, 3))
      await page.locator('#casussen').getByRole('button', { name: 'Lees op proef' }).click()
      await page.getByRole('button', { name: 'Voer 3 nieuwe rijen uit' }).waitFor()
      await zie('proef')
      await page.getByRole('button', { name: 'Voer 3 nieuwe rijen uit' }).click()
      await page.getByText('3 rijen toegevoegd').waitFor()
      await zie('gedaan')
    }))
