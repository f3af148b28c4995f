import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { metToepassing, type Page } from './harnas.ts'

const WAARDEKAART = '../shared/data/waardekaart-twee-uitkomsten.csv'
const zonderBestand = !existsSync(WAARDEKAART)

const toepassing = metToepassing({ voorbeelden: true })

for (const javascript of [true, false])
  test.skipIf(zonderBestand)(
    `register a casus, import the published value map (${WAARDEKAART}), read 2.67, compare, download: ${javascript ? 'with' : 'without'} script`,
    () =>
      toepassing.metPagina({ javascript }, async (page, url) => {
        const naam = `Taal en werk ${javascript ? 'met' : 'zonder'} script (fictief)`
        await registreer(page, url, naam)
        await importeer(page, naam)
        await page.locator('#uitkomst strong', { hasText: '2,67' }).waitFor()
        const analyseId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
        const [analyse] = await leesAnalyses(url)
        expect(analyse).toMatchObject({ analyseId, ratio: '2.6667238687' })
        // A ratio is never alone: what surrounds it on the page surrounds it in the data.
        expect(Number(analyse?.laag)).toBeLessThan(2.6667238687)
        expect(Number(analyse?.hoog)).toBeGreaterThan(2.6667238687)
        expect(analyse?.gevoeligst1).toMatch(/./)
        await vergelijk(page)
        const csv = await download(page)
        expect(csv.split('\n').find((regel) => regel.includes(analyseId))).toContain('2.6667238687')
      }),
  )

/** The questions of the form and nothing more: there are eight. */
const registreer = async (page: Page, url: string, naam: string): Promise<void> => {
  await page.goto(url)
  await page.getByRole('link', { name: 'Nieuwe casus' }).first().click()
  await page.getByLabel('Hoe heet de casus?').fill(naam)
  await page.getByLabel('In welk gebied?').fill('Voorbeeldbuurt (fictief)')
  await page.getByRole('radio', { name: 'Werken' }).check()
  await page.getByLabel('Bij welk primair proces hoort dit?').selectOption({ label: 'Beheren' })
  await page.getByRole('checkbox', { name: 'Partner' }).check()
  await page.getByRole('checkbox', { name: 'Werkzoekenden' }).check()
  await page.getByLabel('Wanneer begint het?').fill('1-3-2026')
  await page.getByLabel('Wat is de aanleiding?').fill('Veel mensen in deze buurt zoeken werk.')
  await page.getByRole('button', { name: 'Registreer als concept' }).click()
  await page.getByRole('heading', { level: 1, name: naam }).waitFor()
}

const importeer = async (page: Page, casus: string): Promise<void> => {
  await page.getByRole('link', { name: 'Import', exact: true }).click()
  const kaart = page.locator('#waardekaart')
  await kaart.locator('input[type=file]').setInputFiles(WAARDEKAART)
  await kaart.getByLabel('Casus', { exact: true }).selectOption({ label: casus })
  await kaart.getByLabel('Naam van de nieuwe analyse').fill(`Waardekaart van ${casus}`)
  await kaart.getByLabel('Discontovoet').first().selectOption('uk-sroi-gids:1')
  await kaart.getByLabel('Eind van het jaar').check()
  await kaart.getByRole('button', { name: 'Lees op proef' }).click()
  await page.getByRole('button', { name: 'Voer 2 nieuwe rijen uit' }).click()
  await page.getByText('2 rijen toegevoegd').waitFor()
  await page.getByRole('link', { name: 'Bekijk de analyse' }).click()
}

interface Analyse {
  readonly analyseId: string
  readonly ratio: string
  readonly laag: string
  readonly hoog: string
  readonly gevoeligst1: string
}

/** Those of the value map, the newest first. */
const leesAnalyses = async (url: string): Promise<Analyse[]> => {
  const antwoord = await fetch(`${url}/api/v1/sroi-analyses?limiet=1000`, {
    headers: { cookie: toepassing.cookie },
  })
  const { resultaten } = (await antwoord.json()) as { resultaten: (Analyse & { naam: string })[] }
  return resultaten.filter(({ naam }) => naam.startsWith('Waardekaart van')).reverse()
}

const vergelijk = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Methodieken', exact: true }).click()
  const keuzes = page.getByRole('checkbox', { name: /^Vergelijk / })
  await keuzes.nth(0).check()
  await keuzes.nth(1).check()
  await page.getByRole('button', { name: 'Vergelijk wat u koos' }).click()
  await page.getByText('niet gemeten').first().waitFor()
  expect(new URL(page.url()).searchParams.getAll('m')).toHaveLength(2)
}

const download = async (page: Page): Promise<string> => {
  await page.getByRole('link', { name: 'Onderzoek', exact: true }).click()
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[href="/api/v1/sroi-analyses?formaat=csv"]').click(),
  ])
  return readFile(await bestand.path(), 'utf8')
}
