import { beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '../../src/node.ts'
import { nodigTestlidUit, richtTestcorporatieIn } from '../gereedschap/bezoeker.ts'
import {
  CLIENT_ID,
  CLIENT_SECRET,
  type OidcAanbieder,
  startOidcAanbieder,
} from '../gereedschap/oidc-aanbieder.ts'
import { tijdelijkeMap } from '../gereedschap/tijdelijk.ts'
import { beeld, bekijk, metPagina, type Page, VENSTERS } from './harnas.ts'

const KNOP = 'Inloggen met Testcorporatie'

let aanbieder: OidcAanbieder
beforeAll(async () => {
  aanbieder = await startOidcAanbieder()
  return () => aanbieder.stop()
})

/** A register of its own with this provider. */
const metServer = async (werk: (server: Server) => Promise<void>): Promise<void> => {
  using map = tijdelijkeMap()
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDir: map.pad,
    voorbeelden: false,
    logLevel: 'silent',
    oidc: { issuer: aanbieder.issuer, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, naam: KNOP },
  })
  try {
    await werk(server)
  } finally {
    await server.stop()
  }
}

const nodigUit = async ({ register, url }: Server): Promise<string> =>
  `${url}/uitnodiging/${await nodigTestlidUit(register, await richtTestcorporatieIn(register))}`

/** What one does at the provider. */
const meldAan = async (page: Page, sub: string): Promise<void> => {
  await page.getByLabel('Account').fill(sub)
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await page.getByRole('button', { name: 'Toestaan' }).click()
}

const kop = (page: Page, naam: string) => page.getByRole('heading', { level: 1, name: naam })

test.each([true, false])(
  'set up, signed out and signed in again by the provider (JavaScript: %s)',
  (javascript) =>
    metServer(({ inrichting, url }) =>
      metPagina({ javascript }, async (page) => {
        await page.goto(inrichting ?? '')
        await page.getByLabel('Naam van de organisatie').fill('Testcorporatie')
        await page.getByRole('button', { name: KNOP }).click()
        await meldAan(page, 'sub-an')
        await kop(page, 'Mijn werk').waitFor()
        expect(await page.getByText('An Voorbeeld (fictief)').first().isVisible()).toBe(true)

        await page.goto(`${url}/organisatie`)
        await meldUit(page)
        await page.getByRole('button', { name: 'Ook hier afmelden' }).click()
        await kop(page, 'Inloggen').waitFor()
        await page.goto(`${url}/casussen?route=WONEN`)
        await page.getByRole('button', { name: KNOP }).click()
        await meldAan(page, 'sub-an')
        await page.waitForURL(`${url}/casussen?route=WONEN`)
      }),
    ),
)

test('an invitation, accepted by the provider', () =>
  metServer(async (server) => {
    const link = await nodigUit(server)
    await metPagina({}, async (page) => {
      await page.goto(link)
      await kop(page, 'Uitnodiging van Testcorporatie').waitFor()
      await page.getByRole('button', { name: KNOP }).click()
      await meldAan(page, 'sub-bo')
      await kop(page, 'Mijn werk').waitFor()
      expect(await page.getByText('Bo Voorbeeld (fictief)').first().isVisible()).toBe(true)
      await page.goto(link)
      await kop(page, 'Deze uitnodiging werkt niet meer').waitFor()
    })
  }))

test('who refuses at the provider, or has no account here, reads what to do', () =>
  metServer(async (server) => {
    await nodigUit(server)
    await metPagina({}, async (page) => {
      await page.goto(`${server.url}/inloggen?naar=/casussen`)
      await page.getByRole('button', { name: KNOP }).click()
      await page.getByRole('button', { name: 'Weigeren' }).click()
      await kop(page, 'Inloggen is niet gelukt').waitFor()
      await bekijk(page, 'oidc-afgebroken')
      await page.getByRole('link', { name: 'Probeer het opnieuw' }).click()
      expect(page.url()).toBe(`${server.url}/inloggen?naar=%2Fcasussen`)

      await page.getByRole('button', { name: KNOP }).click()
      await meldAan(page, 'sub-bo')
      await page.getByText('Vraag de beheerder van uw organisatie om een uitnodiging').waitFor()
      await beeld(page, 'oidc-onbekend')
    })
  }))

test('an answer of the provider that comes twice, or with another state, opens nothing', () =>
  metServer(async (server) => {
    const link = await nodigUit(server)
    await metPagina({}, async (page) => {
      const antwoorden: string[] = []
      page.on('request', (vraag) => {
        if (vraag.url().includes('/oidc/terugkeer')) antwoorden.push(vraag.url())
      })
      await page.goto(link)
      await page.getByRole('button', { name: KNOP }).click()
      await meldAan(page, 'sub-bo')
      await kop(page, 'Mijn werk').waitFor()
      const [antwoord = ''] = antwoorden
      for (const adres of [antwoord, antwoord.replace(/state=[^&]+/, 'state=een-andere')]) {
        await page.goto(adres)
        await page.getByText('Deze poging is verlopen of al gebruikt').waitFor()
      }
    })
  }))

test.each(VENSTERS)('the pages at $breedte pixels in $kleur are good to use', ({ breedte, kleur }) =>
  metServer(async (server) => {
    const link = await nodigUit(server)
    await metPagina({ breedte, kleur }, async (page) => {
      const isGoed = (naam: string) => bekijk(page, `${naam}-${breedte}-${kleur}`)
      await page.goto(link)
      await isGoed('uitnodiging')
      await page.getByRole('button', { name: 'Account maken' }).click()
      await page.getByText('Vul dit in').first().waitFor()
      await isGoed('uitnodiging-fout')
      await page.goto(`${server.url}/uitnodiging/onbekend`)
      await isGoed('uitnodiging-werkt-niet')
      await page.goto(`${server.url}/inloggen`)
      await isGoed('inloggen')
      // An answer without content leaves the page as it is.
      await page.route(`${aanbieder.issuer}/**`, (route) => route.fulfill({ status: 204 }))
      await page.getByRole('button', { name: KNOP }).click()
      await kop(page, 'U gaat naar uw eigen organisatie').waitFor()
      await isGoed('vertrek')
    })
  }),
)

/** Below one's name in the top bar. */
const meldUit = async (page: Page): Promise<void> => {
  const knop = page.getByRole('button', { name: 'Uitloggen' })
  if (!(await knop.isVisible())) await page.locator('summary', { hasText: 'An Voorbeeld' }).click()
  await knop.click()
}
