import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, expect, inject } from 'vitest'
import { startToepassing, type Toepassing, type ToepassingOpties } from '../gereedschap/toepassing.ts'

export type { Page } from 'playwright-core'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

export interface PaginaOpties {
  /** Width of the window: a desk or a phone. Default 1280. */
  readonly breedte?: 1280 | 390
  /** Default light. */
  readonly kleur?: 'light' | 'dark'
  /** Default true. */
  readonly javascript?: boolean
  /** Answers 5xx and messages on the console fail the test, unless this says that they are the point of it. */
  readonly fouten?: 'verboden' | 'verwacht'
  /** Whose window it is: a cookie as `alsLid` gives it; null: nobody signed in. Default: who set up the register. */
  readonly als?: { readonly cookie: string } | null
}

export interface BrowserToepassing extends Toepassing {
  /** One test in a fresh window (own cookies, own storage) on a shared browser. */
  metPagina(opties: PaginaOpties, test: (page: Page, url: string) => Promise<void>): Promise<void>
  /** One window for the tests of a `describe` that go to an address of their own and only look. */
  metVenster(opties: VensterOpties): Kijk
}

export interface VensterOpties extends Omit<PaginaOpties, 'als' | 'fouten'> {
  /** Asked for by the first test. Default: who set up the register. */
  readonly als?: () => Promise<{ readonly cookie: string }>
}

/** A test in a window that was opened before. */
export type Kijk = (test: (page: Page, url: string) => Promise<void>) => Promise<void>

/** The application with a browser beside it: call it once in a file or `describe`, use `metPagina` in each test. */
export function metToepassing(opties: ToepassingOpties = {}): BrowserToepassing {
  const toepassing = startToepassing(opties)
  return {
    get url() {
      return toepassing.url
    },
    get cookie() {
      return toepassing.cookie
    },
    get inrichting() {
      return toepassing.inrichting
    },
    get register() {
      return toepassing.register
    },
    alsLid: toepassing.alsLid,
    metPagina: (pagina, test) => {
      const als = pagina.als === undefined ? { cookie: toepassing.cookie } : pagina.als
      return metPagina({ ...pagina, als }, (page) => test(page, toepassing.url), toepassing.url)
    },
    metVenster: ({ als, ...opties }) => {
      const kijk = metVenster(async () => ({
        opties: { ...opties, als: (await als?.()) ?? { cookie: toepassing.cookie } },
        url: toepassing.url,
      }))
      return (test) => kijk((page) => test(page, toepassing.url))
    },
  }
}

let gedeeld: Promise<Browser> | undefined

/** The one browser of this worker, for all its files. Playwright ends it when the process of the worker ends. */
function openBrowser(): Promise<Browser> {
  gedeeld ??= start()
  return gedeeld
}

function start(): Promise<Browser> {
  const { pad, omgeving } = inject('chromium')
  return chromium.launch({
    executablePath: pad,
    // Without a sandbox it runs as root and in a container; it sees pages of our own only.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
    env: { ...process.env, ...omgeving },
  })
}

/** A fresh window for a page that needs no application, or whose application is at `url`. */
export async function metPagina(
  opties: PaginaOpties,
  test: (page: Page) => Promise<void>,
  url?: string,
): Promise<void> {
  const { venster, page, fouten } = await open(opties, url)
  try {
    await test(page)
    if (opties.fouten !== 'verwacht') expect(fouten, 'errors in the browser').toEqual([])
  } finally {
    await venster.close()
  }
}

/**
 * A window for the tests of a file or `describe` that go to an address of their own and only look: opening one, and
 * warming up axe in it, takes longer than looking. Nothing may be typed in it.
 */
export function metVenster(
  wat: () => Promise<{ readonly opties: PaginaOpties; readonly url?: string }>,
): (test: (page: Page) => Promise<void>) => Promise<void> {
  let opent: Promise<Open> | undefined
  afterAll(async () => {
    await (await opent)?.venster.close()
  })
  return async (test) => {
    opent ??= wat().then(({ opties, url }) => open(opties, url))
    const { page, fouten } = await opent
    fouten.length = 0
    await test(page)
    expect(fouten, 'errors in the browser').toEqual([])
  }
}

interface Open {
  readonly venster: BrowserContext
  readonly page: Page
  /** What went wrong in it so far. */
  readonly fouten: string[]
}

async function open(opties: PaginaOpties, url: string | undefined): Promise<Open> {
  const venster = await nieuwVenster(opties)
  const fouten = luister(venster, url)
  if (opties.als?.cookie && url !== undefined) await meldAan(venster, url, opties.als.cookie)
  return { venster, page: await venster.newPage(), fouten }
}

async function nieuwVenster(opties: PaginaOpties): Promise<BrowserContext> {
  const breedte = opties.breedte ?? 1280
  const venster = await (await openBrowser()).newContext({
    viewport: { width: breedte, height: breedte === 390 ? 844 : 900 },
    hasTouch: breedte === 390,
    colorScheme: opties.kleur ?? 'light',
    javaScriptEnabled: opties.javascript ?? true,
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  venster.setDefaultTimeout(8000)
  return venster
}

const meldAan = (venster: BrowserContext, url: string, cookie: string): Promise<void> =>
  venster.addCookies(
    cookie.split('; ').map((deel) => {
      const [naam = '', ...waarde] = deel.split('=')
      return { name: naam, value: waarde.join('='), url, httpOnly: true, sameSite: 'Lax' as const }
    }),
  )

/** Chromium reports every answer 4xx on the console; a refused form is no fault. */
const GEWEIGERD = /^Failed to load resource: the server responded with a status of 4/

function luister(venster: BrowserContext, url: string | undefined): string[] {
  const fouten: string[] = []
  venster.on('console', (bericht) => {
    const ernstig = bericht.type() === 'error' || bericht.type() === 'warning'
    if (ernstig && !GEWEIGERD.test(bericht.text())) fouten.push(`console: ${bericht.text()}`)
  })
  venster.on('weberror', (fout) => fouten.push(`script: ${fout.error().message}`))
  venster.on('response', (antwoord) => {
    if (antwoord.status() >= 500) fouten.push(`${antwoord.status()}: ${antwoord.url()}`)
  })
  venster.on('request', (vraag) => {
    if (url !== undefined && vreemd(vraag.url(), url)) fouten.push(`leaves the site: ${vraag.url()}`)
  })
  return fouten
}

const vreemd = (adres: string, eigen: string): boolean =>
  /^https?:/.test(adres) && !`${adres}/`.startsWith(`${eigen}/`)

const ALLE_VENSTERS = [
  { breedte: 1280, kleur: 'light' },
  { breedte: 390, kleur: 'dark' },
  { breedte: 1280, kleur: 'dark' },
  { breedte: 390, kleur: 'light' },
] as const

/**
 * Where every page is looked at: a desk in the light and a phone in the dark. All pages take their colours from the
 * same pairs, which are measured in both themes elsewhere; pictures are made of all four.
 */
export const VENSTERS = process.env.BEELDEN ? ALLE_VENSTERS : ALLE_VENSTERS.slice(0, 2)

/** What every page must be: without a finding of axe, no wider than its window. */
export async function bekijk(page: Page, naam: string): Promise<void> {
  expect(await axeFouten(page), naam).toEqual([])
  await geenZijwaartsScrollen(page)
  await beeld(page, naam)
}

/** What axe finds against WCAG 2.2 A and AA: `expect(await axeFouten(page)).toEqual([])`. */
export async function axeFouten(page: Page): Promise<string[]> {
  // Evaluated and not added as a script: the pages allow no script but their own.
  await page.evaluate(axe.source)
  const gevonden = await page.evaluate(async () => {
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
    const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] })
    return violations.map(({ id, help, nodes }) => ({ id, help, plekken: nodes.map((node) => node.html) }))
  })
  return gevonden.map(({ id, help, plekken }) => `${id} (${help}): ${plekken.join(' | ')}`)
}

/** Fails with the elements that stick out when the page is wider than its window. */
export async function geenZijwaartsScrollen(page: Page): Promise<void> {
  const uitstekers = await page.evaluate(() => {
    const breedte = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= breedte) return []
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > breedte + 1)
      .map((element) => element.outerHTML.slice(0, 120))
  })
  if (uitstekers.length > 0)
    throw new Error(`${page.url()} is wider than its window: ${uitstekers.join(' ')}`)
}

/** A picture to look at, only when `BEELDEN` names a directory. */
export async function beeld(page: Page, naam: string): Promise<void> {
  const map = process.env.BEELDEN
  if (!map) return
  mkdirSync(map, { recursive: true })
  await page.screenshot({ path: join(map, `${naam}.png`), fullPage: true })
}
