import { describe, expect, test } from 'vitest'
import type { Ingelogd } from '../gereedschap/aanmelden.ts'
import { bekijk, metToepassing, type Page, VENSTERS } from './harnas.ts'

const toepassing = metToepassing()

const nodigUit = async (page: Page, url: string, naam: string) => {
  await page.goto(`${url}/organisatie`)
  await page.getByRole('link', { name: 'Nodig iemand uit' }).click()
  await page.getByLabel('Naam').fill(naam)
  await page.getByLabel('E-mailadres').fill('genodigde@example.org')
  await page.getByRole('checkbox', { name: 'Onderzoeker' }).check()
  await page.getByRole('button', { name: 'Maak de link' }).click()
  await page.getByRole('heading', { name: 'De uitnodiging is klaar' }).waitFor()
}

for (const javascript of [true, false])
  test(`a beheerder invites a colleague and takes it back, ${javascript ? 'with' : 'without'} JavaScript`, () =>
    toepassing.metPagina({ javascript }, async (page, url) => {
      const naam = `Eva ${javascript} (fictief)`
      await nodigUit(page, url, naam)
      expect(await page.locator('#eenmalig').textContent()).toMatch(
        new RegExp(`^${url}/uitnodiging/[\\w-]{43}$`),
      )
      await page.getByRole('link', { name: 'Klaar' }).click()
      await page.getByRole('link', { name: `Intrekken ${naam}` }).click()
      await page.getByRole('button', { name: 'Uitnodiging intrekken' }).click()
      await page.getByText('Vul dit in').first().waitFor()
      await page.getByLabel('Waarom trekt u deze uitnodiging in?').fill('Verkeerde persoon')
      await page.getByRole('button', { name: 'Uitnodiging intrekken' }).click()
      await page.getByText('De link werkt niet meer.').waitFor()
      expect(await page.getByText(naam).count()).toBe(0)
    }))

test('a page that was left shows the link no second time', () =>
  toepassing.metPagina({}, async (page, url) => {
    await nodigUit(page, url, 'Finn (fictief)')
    await page.reload()
    await page.getByText('De link is niet opnieuw te tonen.').waitFor()
    expect(await page.locator('#eenmalig').count()).toBe(0)
  }))

test('a beheerder changes roles with a reason, and ends a membership', async () => {
  const lid = await toepassing.alsLid({ naam: 'Gijs (fictief)', rollen: ['PROFESSIONAL'] })
  await toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/organisatie`)
    await page.getByRole('link', { name: 'Wijzigen Gijs (fictief)' }).click()
    await page.getByRole('checkbox', { name: 'Lid van de Vakgemeenschap' }).check()
    await page.getByLabel('Waarom wijzigt u de rollen?').fill('Doet mee met de Vakgemeenschap')
    await page.getByRole('button', { name: 'Rollen opslaan' }).click()
    await page.getByText('De rollen zijn gewijzigd.').waitFor()
  })
  await toepassing.metPagina({ als: lid }, async (page, url) => {
    await page.goto(`${url}/organisatie`)
    await page.getByRole('row', { name: 'Gijs' }).getByText('Lid van de Vakgemeenschap').waitFor()
    expect(await page.getByRole('link', { name: 'Nodig iemand uit' }).count()).toBe(0)
  })
  await toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/organisatie/leden/${lid.accountId}`)
    await page.getByLabel('Waarom eindigt het lidmaatschap?').fill('Uit dienst')
    await page.getByRole('button', { name: 'Lidmaatschap beëindigen' }).click()
    await page.getByText('Het lidmaatschap is beëindigd.').waitFor()
  })
  await toepassing.metPagina({ als: lid }, async (page, url) => {
    await page.goto(`${url}/organisatie`)
    expect(new URL(page.url()).pathname).toBe('/inloggen')
  })
})

test('a researcher makes a key, replaces it and takes it back', async () => {
  const lid = await toepassing.alsLid({ naam: 'Hanna (fictief)', rollen: ['ONDERZOEKER'] })
  await toepassing.metPagina({ als: lid }, async (page, url) => {
    const status = async () =>
      (
        await fetch(`${url}/api/v1/casussen`, {
          headers: { authorization: `Bearer ${await page.locator('#eenmalig').textContent()}` },
        })
      ).status
    await page.goto(`${url}/apisleutels`)
    await page.getByRole('link', { name: 'Nieuwe sleutel' }).click()
    await page.getByLabel('Waar gebruikt u de sleutel?').fill('Analyse in R')
    await page.getByRole('checkbox', { name: 'Casussen' }).check()
    await page.getByRole('button', { name: 'Maak de sleutel' }).click()
    await page.getByText('u ziet het maar één keer').waitFor()
    expect(await status()).toBe(200)

    await page.getByRole('link', { name: 'Klaar' }).click()
    await page.getByRole('link', { name: 'Analyse in R' }).click()
    await page.getByLabel('Stopt meteen').check()
    await page.getByLabel('Waarom vervangt u hem?').fill('Halfjaarlijks')
    await page.getByRole('button', { name: 'Vervang de sleutel' }).click()
    await page.getByText('u ziet het maar één keer').waitFor()
    expect(await status()).toBe(200)

    await page.goto(`${url}/apisleutels`)
    await page.getByText('ingetrokken op').waitFor()
    await page.getByRole('link', { name: 'Analyse in R' }).first().click()
    await page.getByLabel('Waarom trekt u hem in?').fill('Niet meer nodig')
    await page.getByRole('button', { name: 'Trek de sleutel in' }).click()
    await page.getByText('opent vanaf nu niets meer').waitFor()
    expect(await page.getByText('ingetrokken op').count()).toBe(2)
  })
})

test('the holder admits an organisation and invites its first beheerder', () =>
  toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/organisaties`)
    await page.getByLabel('Naam van de organisatie').fill('Hogeschool Proef (fictief)')
    await page.getByLabel('Onderzoeksinstelling').check()
    await page.getByRole('button', { name: 'Laat toe en ga verder' }).click()
    await page.getByRole('heading', { name: 'Nodig de eerste beheerder uit' }).waitFor()
    await page.getByLabel('Naam').fill('Ilse (fictief)')
    await page.getByLabel('E-mailadres').fill('ilse@example.org')
    expect(await page.getByRole('checkbox', { name: 'Beheerder' }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Maak de link' }).click()
    await page.locator('#eenmalig').waitFor()
  }))

test('terms are set on one page, each in its own form', () =>
  toepassing.metPagina({}, async (page, url) => {
    await page.goto(`${url}/organisatie/privacy`)
    await page.getByLabel('Waar is de DPIA te vinden?').fill('Dossier 12 (fictief)')
    await page.getByLabel('Op welke grond').fill('Uitdrukkelijke toestemming')
    await page.getByLabel('Vastgesteld op').fill('1-2-2026')
    await page.getByRole('button', { name: 'DPIA vastleggen' }).click()
    await page.getByText('De DPIA is vastgelegd.').waitFor()
    await page.locator('#termijn-DEELNEMER').getByText('Termijn vastleggen').first().click()
    await page.locator('#veld-maanden-DEELNEMER').fill('24')
    await page.locator('#termijn-DEELNEMER').getByRole('button').click()
    await page.getByRole('link', { name: 'Vul in waarom u deze termijn kiest.' }).waitFor()
    expect(await page.locator('#veld-maanden-DEELNEMER').inputValue()).toBe('24')
    await page.locator('#veld-reden-DEELNEMER').fill('Besluit van de directie')
    await page.locator('#termijn-DEELNEMER').getByRole('button').click()
    await page.getByText('Bewaren tot 24 maanden na het laatste traject.').waitFor()
  }))

const PADEN = {
  organisatie: '/organisatie',
  uitnodigen: '/organisatie/uitnodigingen/nieuw',
  gegevens: '/organisatie/gegevens',
  privacy: '/organisatie/privacy',
  organisaties: '/organisaties',
  sleutels: '/apisleutels',
  'sleutel-nieuw': '/apisleutels/nieuw',
  'onderzoek-api': '/onderzoek/api',
}

let lid: Promise<Ingelogd> | undefined
const jasmijn = (): Promise<Ingelogd> => {
  lid ??= toepassing.alsLid({
    naam: 'Jasmijn van den Bergh-de Vries (fictief)',
    rollen: ['ONDERZOEKER', 'BEHEERDER', 'FUNCTIONARIS_GEGEVENSBESCHERMING'],
  })
  return lid
}

describe.each(VENSTERS)('at $breedte px, $kleur', ({ breedte, kleur }) => {
  const kijk = toepassing.metVenster({ als: jasmijn, breedte, kleur })
  test.each(Object.entries(PADEN))('%s is accessible and fits', (naam, pad) =>
    kijk(async (page, url) => {
      await page.goto(url + pad)
      await bekijk(page, `organisatie-${naam}-${breedte}-${kleur}`)
    }),
  )

  test('a member and a key are accessible and fit', async () => {
    const als = await jasmijn()
    await toepassing.metPagina({ als, breedte, kleur }, async (page, url) => {
      await page.goto(`${url}/organisatie/leden/${als.accountId}`)
      await bekijk(page, `organisatie-lid-${breedte}-${kleur}`)
      await page.goto(`${url}/apisleutels/nieuw`)
      await page.getByLabel('Waar gebruikt u de sleutel?').fill('Nachtelijke export')
      await page.getByRole('checkbox', { name: 'Casussen' }).check()
      await page.getByRole('button', { name: 'Maak de sleutel' }).click()
      await page.locator('#eenmalig').waitFor()
      await bekijk(page, `organisatie-sleutel-klaar-${breedte}-${kleur}`)
      await page.goto(`${url}/apisleutels`)
      await page.getByRole('link', { name: 'Nachtelijke export' }).first().click()
      await page.getByRole('heading', { name: 'Vervangen' }).waitFor()
      await bekijk(page, `organisatie-sleutel-${breedte}-${kleur}`)
    })
  })
})
