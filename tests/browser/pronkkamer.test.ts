import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gebruikBestanden } from '../../views/onderdelen/bestanden.ts'
import { pronkpagina } from '../views/pronkkamer.tsx'
import { axeFouten, beeld, geenZijwaartsScrollen, metPagina, metVenster, type Page } from './harnas.ts'

const DELEN = ['overzicht', 'formulier', 'dossier', 'grafieken'] as const
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const SOORT: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** A form that htmx puts in the page and sends. */
const LOS =
  '<form id="los" hx-post="/los" hx-target="#los" hx-swap="outerHTML" data-bewaar="los" data-eerste><input name="tekst" aria-label="Los"><button>Stuur</button></form>'

let server: ServerType
let url = ''

beforeAll(async () => {
  gebruikBestanden(JSON.parse(readFileSync('dist/assets/manifest.json', 'utf8')))
  await new Promise<void>((klaar) => {
    server = serve({ fetch: zaal().fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => {
      url = `http://127.0.0.1:${port}`
      klaar()
    })
  })
})
afterAll(() => new Promise((klaar) => server.close(klaar)))

/** The pages of the show room with the content policy of the register. */
function zaal(): Hono {
  const app = new Hono()
  app.get('/assets/:naam', (c) => {
    const naam = c.req.param('naam')
    const soort = SOORT[naam.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    return c.body(readFileSync(`dist/assets/${naam}`), 200, { 'content-type': soort })
  })
  app.use(async (c, verder) => {
    await verder()
    c.header('content-security-policy', CSP)
  })
  for (const deel of DELEN) app.get(`/${deel}`, (c) => c.html(pronkpagina(deel)))
  app.get('/los', (c) => c.html(LOS))
  app.post('/los', async (c) => {
    const { tekst } = await c.req.parseBody()
    return tekst === 'goed' ? c.html('<p id="los">Bewaard</p>') : c.html(`<div data-fouten></div>${LOS}`, 422)
  })
  return app
}

const VENSTERS = [
  { breedte: 1280, kleur: 'light' },
  { breedte: 1280, kleur: 'dark' },
  { breedte: 390, kleur: 'light' },
] as const

describe('every part, wide and narrow, light and dark', () => {
  describe.each(VENSTERS)('at $breedte, $kleur', ({ breedte, kleur }) => {
    const kijk = metVenster(async () => ({ opties: { breedte, kleur } }))
    test.each(DELEN)('%s: accessible, nothing scrolls sideways', (deel) =>
      kijk(async (page) => {
        await page.goto(`${url}/${deel}`, { waitUntil: 'networkidle' })
        await geenZijwaartsScrollen(page)
        expect(await axeFouten(page)).toEqual([])
        await beeld(page, `${deel}-${breedte}-${kleur}`)
      }),
    )
  })

  test('the page still fits 320 pixels, as WCAG asks of reflow', () =>
    metPagina({ breedte: 390 }, async (page) => {
      await page.setViewportSize({ width: 320, height: 640 })
      for (const deel of DELEN) {
        await page.goto(`${url}/${deel}`)
        await geenZijwaartsScrollen(page)
      }
    }))
})

test('icons come from one sprite and are drawn', () =>
  metPagina({}, async (page) => {
    const [sprite] = await Promise.all([
      page.waitForResponse((antwoord) => antwoord.url().includes('/assets/iconen-')),
      page.goto(`${url}/overzicht`, { waitUntil: 'networkidle' }),
    ])
    expect(sprite.status()).toBe(200)
    const breedtes = await page.$$eval('.sr-icoon use', (tekens) =>
      tekens.map((teken) => teken.getBoundingClientRect().width),
    )
    expect(breedtes.filter((breedte) => breedte < 2)).toEqual([])
  }))

test('targets are at least 24 pixels high on a phone', () =>
  metPagina({ breedte: 390 }, async (page) => {
    await page.goto(`${url}/formulier`)
    const laag = await page.$$eval(
      'button, summary, select, .sr-keuze, .sr-schaal, .sr-menu__link, input:not([type=radio],[type=checkbox],[type=hidden])',
      (doelen) =>
        doelen
          .filter((doel) => doel.checkVisibility() && doel.getBoundingClientRect().height < 24)
          .map((doel) => doel.outerHTML.slice(0, 80)),
    )
    expect(laag).toEqual([])
  }))

describe('the error summary', () => {
  test('has the focus, and its link goes to the field', () =>
    metPagina({}, async (page) => {
      await page.goto(`${url}/formulier`)
      await expect.poll(() => gefocust(page)).toContain('sr-foutoverzicht')
      await page.getByRole('link', { name: /^Startdatum: / }).click()
      await expect.poll(() => gefocust(page)).toContain('name="start"')
    }))
})

describe('the keyboard', () => {
  test('`/` goes to the search field, but stays a slash in a text', () =>
    metPagina({}, async (page) => {
      await page.goto(`${url}/overzicht`)
      await page.keyboard.press('/')
      expect(await gefocust(page)).toContain('id="zoek"')
      await page.keyboard.type('a/b')
      expect(await page.inputValue('#zoek')).toBe('a/b')
    }))

  test('the first tab stop skips the menu', () =>
    metPagina({}, async (page) => {
      await page.goto(`${url}/overzicht`)
      await page.keyboard.press('Tab')
      expect(await gefocust(page)).toContain('href="#inhoud"')
      await page.keyboard.press('Enter')
      expect(await gefocust(page)).toContain('id="inhoud"')
    }))
})

describe('a percentage', () => {
  const verstuurd = (page: Page) =>
    page.$eval('form.sr-formulier', (formulier) => {
      const gegevens = new FormData(formulier as HTMLFormElement)
      return [gegevens.get('anderen-schaal'), gegevens.get('anderen')]
    })

  test('scale and number follow each other with script', () =>
    metPagina({}, async (page) => {
      await page.goto(`${url}/formulier`)
      await page.locator('[name=anderen-schaal][value="75"]').check()
      expect(await verstuurd(page)).toEqual(['75', '75'])
      await page.fill('#veld-anderen', '60')
      expect(await verstuurd(page)).toEqual(['anders', '60'])
      await page.fill('#veld-anderen', '')
      expect(await verstuurd(page)).toEqual([null, ''])
    }))

  test('without script the number shows only when the scale leaves it open', () =>
    metPagina({ javascript: false }, async (page) => {
      await page.goto(`${url}/formulier`)
      const veld = page.locator('#veld-anderen')
      expect(await veld.isVisible()).toBe(false)
      await page.locator('[name=anderen-schaal][value=anders]').check()
      expect(await veld.isVisible()).toBe(true)
    }))
})

describe('what was typed', () => {
  const typ = async (page: Page, tekst: string) => {
    await page.goto(`${url}/dossier`)
    await page.fill('#veld-notitie', tekst)
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('concept:pronk-notitie')))
      .toContain(tekst)
  }

  test('is there again after leaving, with a notice that can wipe it', () =>
    metPagina({}, async (page) => {
      await typ(page, 'Bewoners gesproken')
      await page.goto(`${url}/dossier`)
      expect(await page.inputValue('#veld-notitie')).toBe('Bewoners gesproken')
      await page.getByRole('button', { name: 'Wis het' }).click()
      expect(await page.inputValue('#veld-notitie')).toBe('')
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
    }))

  test('is forgotten once it was sent and a good page came back', () =>
    metPagina({}, async (page) => {
      await typ(page, 'Verstuurd')
      await page.getByRole('button', { name: 'Bewaar notitie' }).click()
      await page.waitForURL(`${url}/overzicht*`)
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
    }))

  test('is forgotten after a week', () =>
    metPagina({}, async (page) => {
      await page.goto(`${url}/dossier`)
      await page.evaluate(() => {
        const op = Date.now() - 8 * 24 * 60 * 60 * 1000
        localStorage.setItem('concept:pronk-notitie', JSON.stringify({ op, velden: [['notitie', 'Oud']] }))
      })
      await page.goto(`${url}/dossier`)
      expect(await page.inputValue('#veld-notitie')).toBe('')
    }))
})

describe('a form that htmx puts in the page', () => {
  const open = async (page: Page) => {
    await page.goto(`${url}/dossier`)
    await page.getByRole('button', { name: 'Haal een formulier' }).click()
    await expect.poll(() => gefocust(page)).toContain('name="tekst"')
  }
  const bewaard = (page: Page) => page.evaluate(() => localStorage.getItem('concept:los'))

  test('takes the focus, keeps what was typed, and forgets it once it was saved', () =>
    metPagina({}, async (page) => {
      await open(page)
      await page.keyboard.type('fout')
      await page.getByRole('button', { name: 'Stuur' }).click()
      await page.locator('[data-fouten]').waitFor({ state: 'attached' })
      expect(await bewaard(page)).toContain('fout')
      await open(page)
      expect(await page.getByLabel('Los').inputValue()).toBe('fout')
      await page.getByLabel('Los').fill('goed')
      await page.getByRole('button', { name: 'Stuur' }).click()
      await page.getByText('Bewaard').waitFor()
      expect(await bewaard(page)).toBeNull()
    }))
})

test('a copy button copies and says so; without script there is none', async () => {
  await metPagina({}, async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${url}/dossier`)
    await page.getByRole('button', { name: 'Kopieer' }).click()
    await page.getByRole('button', { name: 'Gekopieerd' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('library(httr2)')
  })
  await metPagina({ javascript: false }, async (page) => {
    await page.goto(`${url}/dossier`)
    expect(await page.getByRole('button', { name: 'Kopieer' }).isVisible()).toBe(false)
  })
})

test('paper: no menu, no buttons, black on white', () =>
  metPagina({ kleur: 'dark' }, async (page) => {
    await page.goto(`${url}/dossier`, { waitUntil: 'networkidle' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('.sr-menu').isVisible()).toBe(false)
    expect(await page.locator('.sr-bovenbalk').isVisible()).toBe(false)
    expect(await page.$eval('h1', (kop) => getComputedStyle(kop).color)).toBe('rgb(23, 40, 45)')
  }))

const gefocust = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.outerHTML.slice(0, 400) ?? '')
