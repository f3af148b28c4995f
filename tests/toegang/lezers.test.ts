import { beforeAll, describe, expect, test } from 'vitest'
import { vulNieuwRegister } from '../../src/begin.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import { REGISTRATIE } from '../casus/webcasus.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { HAVENHUIS, LINDEHOF, lid, richtOp } from '../gereedschap/organisaties.ts'

/* One casus that is shared as widely as can be, read by everybody who may. */

const FATIMA = lid(LINDEHOF, 1, 'Fatima (fictief)', 'PROFESSIONAL')
const JOOST = lid(LINDEHOF, 2, 'Joost (fictief)', 'PROFESSIONAL')
const FRED = lid(LINDEHOF, 3, 'Fred (fictief)', 'FUNCTIONARIS_GEGEVENSBESCHERMING')
const ANNA = lid(LINDEHOF, 4, 'Anna (fictief)', 'BEHEERDER')
const VERA = lid(HAVENHUIS, 5, 'Vera (fictief)', 'VAKGEMEENSCHAP')
const OTTO = lid(HAVENHUIS, 6, 'Otto (fictief)', 'ONDERZOEKER')
const BUUR = lid(HAVENHUIS, 7, 'Buur (fictief)', 'PROFESSIONAL', 'VAKGEMEENSCHAP')
const ELDERS = [VERA, OTTO, BUUR]
const LEZERS = [FATIMA, JOOST, FRED, ...ELDERS]

const INTERN = 'Alleen voor ons team'
const REDEN_TOEWIJZING = 'Joost gaat verder'

let huis: Geheugenregister
let casus: string
let paden: readonly string[]

beforeAll(async () => {
  huis = await openGeheugenregister()
  await vulNieuwRegister(huis.register, { voorbeelden: false })
  await richtOp(huis.register, LINDEHOF, [FATIMA, JOOST, FRED, ANNA])
  await richtOp(huis.register, HAVENHUIS, [VERA, OTTO, BUUR])
  const doe = async (pad: string, velden: Readonly<Record<string, string>>, wie = FATIMA) => {
    const antwoord = await huis.als(wie).stuur(pad, velden)
    expect([pad, antwoord.status]).toEqual([pad, 303])
    return antwoord.headers.get('location') ?? ''
  }
  casus = await doe('/casussen', REGISTRATIE)
  await doe(`${casus}/notities`, { tekst: INTERN, zichtbaarheid: 'INTERN' })
  await doe(`${casus}/betrokkenen`, { accountId: JOOST.id })
  await doe(`${casus}/betrokkenen/${JOOST.id}/ontkoppeling`, { reden: 'Joost heeft geen tijd' })
  await doe(`${casus}/deling`, { niveau: 'ONDERZOEK', reden: 'Om van te leren' })
  await doe(
    `/organisatie/leden/${FATIMA.id}/toewijzing`,
    { accountId: JOOST.id, reden: REDEN_TOEWIJZING },
    ANNA,
  )
  const stand = await huis.register.store.headPosition()
  paden = ['', '/tijdlijn', '/tijdlijn?soort=DELING', '/rapport', `?stand=${stand}`]
})

const pagina = async (wie: Actor, pad: string) => {
  const antwoord = await huis.als(wie).haal(pad)
  return { status: antwoord.status, html: await antwoord.text() }
}

test('everybody with a role that reads gets every page of it', async () => {
  for (const wie of LEZERS)
    for (const pad of paden)
      expect([wie.naam, pad, (await pagina(wie, casus + pad)).status]).toEqual([wie.naam, pad, 200])
})

describe('readers of another organisation', () => {
  test('find nothing on any page that is of the organisation itself', async () => {
    for (const wie of ELDERS)
      for (const pad of paden) {
        const { html } = await pagina(wie, casus + pad)
        expect(html).not.toMatch(/Fatima|Joost|Anna/)
        expect(html).not.toContain(INTERN)
        expect(html).not.toContain(REDEN_TOEWIJZING)
        expect(html).not.toContain('Deelnemers</h2>')
        expect(html).not.toMatch(/collega (bij|van) de casus|wees de casus/)
      }
    for (const als of ['VAKGEMEENSCHAP', 'ONDERZOEK']) {
      const { html } = await pagina(JOOST, `${casus}/deling/voorbeeld?als=${als}`)
      const inhoud = html.slice(html.indexOf('<main'))
      expect(inhoud).not.toMatch(/Fatima|Anna|wees de casus/)
      expect(inhoud).not.toContain(INTERN)
      expect(inhoud).not.toContain(REDEN_TOEWIJZING)
    }
  })

  test('of the organisation itself all of it is read there', async () => {
    const { html } = await pagina(FRED, `${casus}/tijdlijn`)
    expect(html).toContain(INTERN)
    expect(html).toContain('Anna (fictief) wees de casus')
  })
})

/** Addresses that a page leads to, and forms that it offers. */
const ingangen = (html: string) => ({
  links: [...html.matchAll(/(?:href|hx-get)="(\/[^"#]*)/g)].map(([, adres = '']) =>
    adres.replaceAll('&amp;', '&'),
  ),
  formulieren: [...html.matchAll(/<form[^>]*method="post"[^>]*action="([^"]+)"/g)].map(
    ([, adres = '']) => adres,
  ),
})

describe('no page has a dead end', () => {
  for (const wie of [...LEZERS, ANNA])
    test(`for ${wie.naam} as ${wie.rollen.join(' and ')}`, async () => {
      const adressen = [
        '/',
        '/casussen',
        '/methodieken',
        '/organisatie',
        ...(wie === ANNA ? [] : paden.map((pad) => casus + pad)),
      ]
      const gezien = new Map<string, string>()
      for (const adres of adressen) {
        const { links, formulieren } = ingangen((await pagina(wie, adres)).html)
        for (const link of links) if (!link.startsWith('/assets/')) gezien.set(`GET ${link}`, adres)
        for (const formulier of formulieren) gezien.set(`POST ${formulier}`, adres)
      }
      const dood: string[] = []
      for (const [ingang, op] of gezien) {
        const [methode = '', adres = ''] = ingang.split(' ', 2)
        if (adres === '/uitloggen') continue
        const bezoek = huis.als(wie)
        const { status } = methode === 'GET' ? await bezoek.haal(adres) : await bezoek.stuur(adres, {})
        if (![200, 303, 422].includes(status)) dood.push(`${status} ${ingang} on ${op}`)
      }
      expect(dood).toEqual([])
    })
})
