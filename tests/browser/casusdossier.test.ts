import { describe, expect, test } from 'vitest'
import { registreerCasus, stelDoel, verstuur, volleCasus } from '../casus/webcasus.ts'
import { bekijk, metToepassing, VENSTERS } from './harnas.ts'

const toepassing = metToepassing()

interface Casussen {
  readonly vol: string
  readonly leeg: string
  readonly doelId: string
}
let gemaakt: Promise<Casussen> | undefined

/** One full and one empty casus to look at, for all looks. */
const casussen = (): Promise<Casussen> => {
  gemaakt ??= (async () => {
    const { casus, doelId } = await volleCasus(toepassing)
    return {
      vol: casus,
      doelId,
      leeg: await registreerCasus(toepassing, { naam: 'Taalles in de buurtkamer (fictief)' }),
    }
  })()
  return gemaakt
}

type Pagina = readonly [naam: string, pad: (casussen: Casussen) => string]

const PAGINAS: readonly Pagina[] = Object.entries({
  vol: ({ vol }) => vol,
  gegevens: ({ vol }) => `${vol}?bewerk=gegevens`,
  nieuw: () => '/casussen/nieuw',
  leeg: ({ leeg }) => leeg,
  doel: ({ vol, doelId }) => `${vol}?bewerk=doel-${doelId}`,
  tijdlijn: ({ vol }) => `${vol}/tijdlijn`,
  rapport: ({ vol }) => `${vol}/rapport`,
  afsluiting: ({ vol }) => `${vol}/afsluiting`,
} satisfies Record<string, Pagina[1]>)

describe.each(VENSTERS)('at $breedte px, $kleur', ({ breedte, kleur }) => {
  const kijk = toepassing.metVenster({ breedte, kleur })
  test.each(PAGINAS)('the page %s is accessible', (naam, pad) =>
    kijk(async (page, url) => {
      await page.goto(`${url}${pad(await casussen())}`)
      await bekijk(page, `casus-${naam}-${breedte}-${kleur}`)
    }),
  )
})

test('a topic opens in place, is saved, and can be undone, without loading another page', () =>
  toepassing.metPagina({}, async (page, url) => {
    const casus = await registreerCasus(toepassing)
    await page.goto(`${url}${casus}`)
    await page.evaluate(() => {
      document.documentElement.dataset.zelfde = 'ja'
    })
    const kaart = page.locator('#continuiteit')
    await kaart.getByRole('link', { name: 'Regel het vervolg' }).click()
    await kaart.getByLabel('Structureel ingebed').check()
    await kaart.getByLabel('Wat verwacht u?').fill('De wijkbeheerder neemt het over.')
    await kaart.getByRole('button', { name: 'Opslaan' }).click()
    await kaart.getByText('Opgeslagen', { exact: true }).waitFor()
    await kaart.getByText('De wijkbeheerder neemt het over.').waitFor()
    await bekijk(page, 'casus-opgeslagen')

    await kaart.getByRole('button', { name: 'Ongedaan maken' }).click()
    await kaart.getByText('Wat gebeurt er als dit stopt?').waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset.zelfde)).toBe('ja')
  }))

test('a goal is added, measured and adjusted, and the old target stays to be seen', () =>
  toepassing.metPagina({ breedte: 390, kleur: 'dark' }, async (page, url) => {
    const casus = await registreerCasus(toepassing)
    await page.goto(`${url}${casus}`)
    const kaart = page.locator('#doelen')
    await kaart.getByRole('link', { name: 'Stel een doel' }).click()
    await kaart.getByLabel('Wat wilt u bereiken?').fill('Huurders aan het werk')
    await kaart.getByLabel('Waaraan ziet u dat?').fill('deelnemers met betaald werk')
    await kaart.getByLabel('Waarin telt u dat?').fill('deelnemers')
    await kaart.getByLabel('Waar wilt u heen?').fill('40')
    await kaart.getByLabel('Wanneer?').fill('1-1-2028')
    await kaart.getByLabel('Individu').check()
    await kaart.getByLabel('Verder komen').check()
    await kaart.getByRole('button', { name: 'Stel dit doel' }).click()
    await kaart.getByText('Opgeslagen', { exact: true }).waitFor()

    await kaart.getByRole('link', { name: 'Leg nulmeting vast' }).click()
    await kaart.getByLabel('Wat hebt u gemeten?').fill('4')
    await kaart.getByLabel('Op welke dag?').fill('1-2-2026')
    await kaart.getByRole('button', { name: 'Leg de nulmeting vast' }).click()
    await kaart.getByText('gemeten 1 feb 2026').waitFor()

    await kaart.getByRole('link', { name: 'Stel bij' }).click()
    await kaart.getByLabel('Waar wilt u heen?').fill('30')
    await kaart.getByLabel('Waarom wijzigt u dit?').fill('Minder instroom')
    await kaart.getByRole('button', { name: 'Stel bij' }).click()
    await kaart.locator('del', { hasText: '40' }).first().waitFor()
    await bekijk(page, 'casus-doel-bijgesteld')
  }))

test('what is wrong is told at the form, and what was typed stays', () =>
  toepassing.metPagina({}, async (page, url) => {
    const casus = await registreerCasus(toepassing)
    await page.goto(`${url}${casus}?bewerk=doel`)
    const kaart = page.locator('#doelen')
    await kaart.getByLabel('Wat wilt u bereiken?').fill('Minder overlast')
    await kaart.getByRole('button', { name: 'Stel dit doel' }).click()
    await kaart.getByRole('alert').waitFor()
    expect(await kaart.getByLabel('Wat wilt u bereiken?').inputValue()).toBe('Minder overlast')
    await bekijk(page, 'casus-doel-fout')
  }))

test('who saves after someone else sees what changed and keeps what was typed', () =>
  toepassing.metPagina({}, async (page, url) => {
    const casus = await registreerCasus(toepassing)
    const doelId = await stelDoel(toepassing, casus)
    await page.goto(`${url}${casus}?bewerk=effect`)
    await page.getByLabel('Wat is er veranderd').fill('Het gaat beter.')
    await verstuur(toepassing, `${casus}/effect`, { tekst: 'Het gaat slechter.' })
    await verstuur(toepassing, `${casus}/doelen/${doelId}/nulmeting`, { waarde: '4', op: '1-2-2026' })
    const kaart = page.locator('#effecten')
    await kaart.getByRole('button', { name: 'Opslaan' }).click()
    await kaart.getByText('Dit veranderde intussen').waitFor()
    expect(await kaart.getByLabel('Wat is er veranderd').inputValue()).toBe('Het gaat beter.')
    expect(await kaart.getByText('nulmeting').count()).toBe(0)
    await bekijk(page, 'casus-conflict')
    await kaart.getByRole('button', { name: 'Opslaan' }).click()
    await kaart.getByText('Opgeslagen', { exact: true }).waitFor()
    await kaart.getByText('Het gaat beter.').waitFor()
  }))

test('a casus is registered on a phone; leaving the page loses nothing', () =>
  toepassing.metPagina({ breedte: 390 }, async (page, url) => {
    await page.goto(`${url}/casussen/nieuw`)
    await page.getByLabel('Hoe heet de casus?').fill('Samen tuinieren (fictief)')
    await page.waitForFunction(() => localStorage.getItem('concept:casus-nieuw') !== null)
    await page.goto(`${url}/begrippen`)
    await page.goto(`${url}/casussen/nieuw`)
    await page.getByText('Wat u hier eerder typte').waitFor()
    expect(await page.getByLabel('Hoe heet de casus?').inputValue()).toBe('Samen tuinieren (fictief)')

    await page.getByLabel('In welk gebied?').fill('Noorderkwartier')
    await page.getByLabel('Vrije tijd').check()
    await page.getByLabel('Bij welk primair proces').selectOption({ label: 'Beheren' })
    await page.getByLabel('Partner').check()
    await page.getByLabel('Bewoners van de buurt').check()
    await page.getByLabel('Wanneer begint het?').fill('1 maart 2026')
    await page.getByLabel('Wat is de aanleiding?').fill('De tuin ligt braak en mensen kennen elkaar niet.')
    await page.getByRole('button', { name: 'Registreer als concept' }).click()
    await page.getByRole('heading', { level: 1, name: 'Samen tuinieren (fictief)' }).waitFor()
    await page.goto(`${url}/casussen/nieuw`)
    expect(await page.getByLabel('Hoe heet de casus?').inputValue()).toBe('')
  }))

test('without script every card still opens, saves and undoes', () =>
  toepassing.metPagina({ javascript: false }, async (page, url) => {
    const casus = await registreerCasus(toepassing)
    await page.goto(`${url}${casus}`)
    await page.locator('#randvoorwaarden').getByRole('link', { name: 'Leg een factor vast' }).click()
    await page.getByRole('radio', { name: 'Faalfactor' }).check()
    await page.getByLabel('Wat is de factor?').fill('Wisselende contactpersonen')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    const kaart = page.locator('#randvoorwaarden')
    await kaart.getByText('Opgeslagen', { exact: true }).waitFor()
    await kaart.locator('summary', { hasText: 'Laat vervallen' }).click()
    await kaart.getByLabel('Waarom?').fill('Stond er al')
    await kaart.getByRole('button', { name: 'Laat vervallen' }).click()
    await page.getByText('Vervallen factoren (1)').waitFor()
    await page.locator('#randvoorwaarden').getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.locator('#randvoorwaarden').getByText('Wisselende contactpersonen').first().waitFor()
  }))

test('the report of a full casus prints on one A4', () =>
  toepassing.metPagina({}, async (page, url) => {
    const { vol } = await casussen()
    await page.goto(`${url}${vol}/rapport`)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  }))

test('only the chances of the chosen process are offered; what was ticked stays until it is unticked', () =>
  toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/casussen/nieuw`)
    await page.getByText('Meer gegevens (niet verplicht)').click()
    const proces = page.getByLabel('Bij welk primair proces')
    const kluswoningen = page.getByLabel('Kluswoningen')
    await kluswoningen.waitFor({ state: 'hidden' })
    await proces.selectOption({ label: 'Herontwikkelen en verbeteren' })
    await kluswoningen.check()
    await page.getByRole('group', { name: 'Soort beheer' }).waitFor({ state: 'hidden' })
    await proces.selectOption({ label: 'Beheren' })
    await page.getByLabel('Zelfbeheer en leefbaarheid').waitFor()
    await page.getByRole('group', { name: 'Soort beheer' }).waitFor()
    await kluswoningen.uncheck()
    await kluswoningen.waitFor({ state: 'hidden' })
    await bekijk(page, 'casus-nieuw-kansen')
  }))
