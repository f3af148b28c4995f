import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { koppelingen } from '../aanvaarding/html.ts'
import { sjabloon } from '../aanvaarding/robot.ts'
import { axeFouten, geenZijwaartsScrollen, metToepassing } from './harnas.ts'

/* Every kind of page that links lead to from the first one, with the examples loaded. */

const toepassing = metToepassing({ voorbeelden: true })

interface Bladzijde {
  readonly adres: string
  readonly status: number
  readonly html: string
  /** Bytes over the wire, compressed. */
  readonly gewicht: number
}

let alles: Promise<readonly Bladzijde[]> | undefined
const bladzijden = (): Promise<readonly Bladzijde[]> => {
  alles ??= bezoekAlles()
  return alles
}

const MAXIMUM = 150

const bezoekAlles = async (): Promise<Bladzijde[]> => {
  const rij = ['/']
  const gezien = new Set(rij.map(soort))
  const gevonden: Bladzijde[] = []
  for (let adres = rij.shift(); adres !== undefined; adres = rij.shift()) {
    const bladzijde = await haal(adres)
    gevonden.push(bladzijde)
    if (gevonden.length > MAXIMUM) throw new Error('the site has more kinds of pages than this test visits')
    for (const volgend of koppelingen(bladzijde.html)) {
      if (/^\/(api|assets)\//.test(volgend) || gezien.has(soort(volgend))) continue
      gezien.add(soort(volgend))
      rij.push(volgend)
    }
  }
  return gevonden
}

/** Pages differ in kind by their path, the first parameter, and the form that stands open. */
const soort = (adres: string): string => {
  const { pathname, searchParams } = new URL(sjabloon(adres), 'http://localhost')
  const opent = searchParams.get('bewerk') ?? searchParams.get('rij') ?? ''
  return `${pathname} ${[...searchParams.keys()][0] ?? ''} ${opent}`
}

const haal = (adres: string): Promise<Bladzijde> =>
  new Promise((klaar, mislukt) => {
    const verzoek = request(
      `${toepassing.url}${adres}`,
      { headers: { 'accept-encoding': 'gzip', cookie: toepassing.cookie } },
      (antwoord) => {
        const stukken: Buffer[] = []
        antwoord.on('data', (stuk: Buffer) => stukken.push(stuk))
        antwoord.on('end', () => {
          const lijf = Buffer.concat(stukken)
          const html = antwoord.headers['content-encoding'] === 'gzip' ? gunzipSync(lijf) : lijf
          klaar({ adres, status: antwoord.statusCode ?? 0, html: html.toString(), gewicht: lijf.length })
        })
      },
    )
    verzoek.on('error', mislukt)
    verzoek.end()
  })

test('every link leads to a page, in Dutch, with one heading of the first level', async () => {
  const gevonden = await bladzijden()
  expect(gevonden.length).toBeGreaterThan(40)
  const mis = gevonden.flatMap(({ adres, status, html }) => [
    ...(status === 200 ? [] : [`${adres}: ${status}`]),
    ...(html.includes('<html lang="nl"') ? [] : [`${adres}: no language`]),
    ...(html.split('<h1').length === 2 ? [] : [`${adres}: ${html.split('<h1').length - 1} × h1`]),
  ])
  expect(mis).toEqual([])
})

test('no two pages have the same title', async () => {
  const paden = new Map<string, Set<string>>()
  for (const { adres, html } of await bladzijden()) {
    const titel = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
    paden.set(titel, (paden.get(titel) ?? new Set()).add(sjabloon(adres.split('?')[0] ?? '')))
  }
  expect([...paden].filter(([titel, waar]) => titel === '' || waar.size > 1)).toEqual([])
})

test('a page weighs at most 30 KB on a next visit', async () => {
  const zwaar = (await bladzijden()).filter(({ gewicht }) => gewicht > 30 * 1024)
  expect(zwaar.map(({ adres, gewicht }) => `${adres}: ${gewicht}`)).toEqual([])
})

test('a page weighs at most 120 KB on a first visit, with everything that it needs', () =>
  toepassing.metPagina({}, async (page, url) => {
    const verbinding = await page.context().newCDPSession(page)
    await verbinding.send('Network.enable')
    let bytes = 0
    verbinding.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.goto(`${url}/casussen`, { waitUntil: 'networkidle' })
    expect(bytes).toBeGreaterThan(20 * 1024)
    expect(bytes).toBeLessThan(120 * 1024)
  }))

/** Pages that have a test of their own, in which axe looks at them at both widths. */
const ELDERS = new RegExp(
  `^/(${[
    '',
    'casussen(/nieuw)?',
    'casussen/[^/]+(/(tijdlijn|rapport|afsluiting|inzage|bewaring|deling|deling/voorbeeld))?',
    'analyses/[^/]+(/rapport)?',
    'import.*',
    'methodieken(/[^/]+)?',
    'deelnemers.*',
    'organisatie.*',
    'apisleutels.*',
    'mijn/.*',
    'bewaring|inzage|noodtoegang|beheer/discontotabellen|onderzoek/api|begrippen|privacy|toegankelijkheid',
  ].join('|')})$`,
)

describe('seen by axe, without scrolling sideways', () => {
  for (const [breedte, kleur] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const)
    test(`at ${breedte} px, ${kleur}`, async () => {
      const adressen = (await bladzijden())
        .map(({ adres }) => adres)
        .filter((adres) => !adres.includes('?') && !ELDERS.test(adres))
      await toepassing.metPagina({ breedte, kleur }, async (page, url) => {
        const mis: string[] = []
        for (const adres of adressen) {
          await page.goto(`${url}${adres}`)
          await geenZijwaartsScrollen(page).catch((fout: Error) => mis.push(fout.message))
          mis.push(...(await axeFouten(page)).map((fout) => `${adres}: ${fout}`))
        }
        expect(mis).toEqual([])
      })
    }, 60_000)
})
