import { beforeEach, describe, expect, test } from 'vitest'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { HAVENHUIS, LINDEHOF, lid, richtOp } from '../gereedschap/organisaties.ts'
import { kaart, leesbaar } from './toepassing.ts'
import { AANLEIDING, REGISTRATIE } from './webcasus.ts'

const FATIMA = lid(LINDEHOF, 1, 'Fatima (fictief)', 'PROFESSIONAL')
const JOOST = lid(LINDEHOF, 2, 'Joost (fictief)', 'PROFESSIONAL')
const FRED = lid(LINDEHOF, 3, 'Fred (fictief)', 'FUNCTIONARIS_GEGEVENSBESCHERMING')
const VERA = lid(HAVENHUIS, 4, 'Vera (fictief)', 'VAKGEMEENSCHAP')
const OTTO = lid(HAVENHUIS, 5, 'Otto (fictief)', 'ONDERZOEKER')
const BUUR = lid(HAVENHUIS, 6, 'Buur (fictief)', 'PROFESSIONAL')

let register: Geheugenregister
let casus: string

beforeEach(async () => {
  register = await openGeheugenregister()
  await richtOp(register.register, LINDEHOF, [FATIMA, JOOST, FRED])
  await richtOp(register.register, HAVENHUIS, [VERA, OTTO, BUUR])
  const antwoord = await register.als(FATIMA).stuur('/casussen', REGISTRATIE)
  casus = antwoord.headers.get('location') ?? ''
})

const deel = (niveau: string, reden = 'Afgesproken in het team', wie = FATIMA) =>
  register.als(wie).stuur(`${casus}/deling`, { niveau, reden })

const pagina = async (wie: typeof FATIMA, pad = '') => {
  const antwoord = await register.als(wie).haal(`${casus}${pad}`)
  return { status: antwoord.status, html: await antwoord.text() }
}

/** Who gets 200 on the dossier, by name. */
const lezers = async () => {
  const alle = [FATIMA, JOOST, FRED, VERA, OTTO, BUUR]
  const standen = await Promise.all(alle.map(async (wie) => (await pagina(wie)).status))
  return alle.filter((_, plaats) => standen[plaats] === 200).map(({ naam }) => naam.split(' ')[0])
}

describe('who reads a casus', () => {
  test('follows its level, up and down, at once', async () => {
    expect(await lezers()).toEqual(['Fatima'])
    expect((await deel('EIGEN_CORPORATIE')).status).toBe(303)
    expect(await lezers()).toEqual(['Fatima', 'Joost', 'Fred'])
    await deel('VAKGEMEENSCHAP')
    expect(await lezers()).toEqual(['Fatima', 'Joost', 'Fred', 'Vera'])
    await deel('ONDERZOEK')
    expect(await lezers()).toEqual(['Fatima', 'Joost', 'Fred', 'Vera', 'Otto'])
    await deel('EIGEN_CORPORATIE', 'Te vroeg gedeeld')
    expect(await lezers()).toEqual(['Fatima', 'Joost', 'Fred'])
    await deel('CONCEPT', 'Nog niet af')
    expect(await lezers()).toEqual(['Fatima'])
  })

  test('a named colleague reads the concept, and no longer when taken off', async () => {
    await register.als(FATIMA).stuur(`${casus}/betrokkenen`, { accountId: JOOST.id })
    expect(await lezers()).toEqual(['Fatima', 'Joost'])
    await register
      .als(FATIMA)
      .stuur(`${casus}/betrokkenen/${JOOST.id}/ontkoppeling`, { reden: 'Ander project' })
    expect(await lezers()).toEqual(['Fatima'])
  })

  test('withdrawing brings it back to its own organisation', async () => {
    await deel('ONDERZOEK')
    await register.als(FATIMA).stuur(`${casus}/intrekking`, { reden: 'Dubbel' })
    expect(await lezers()).toEqual(['Fatima', 'Joost', 'Fred'])
  })

  test('given to a colleague it is theirs', async () => {
    await register.als(FATIMA).stuur(`${casus}/eigenaar`, { accountId: JOOST.id, reden: 'Ik ga weg' })
    expect(await lezers()).toEqual(['Joost'])
  })
})

describe('the page about sharing', () => {
  test('says per level who is added, in numbers', async () => {
    const tekst = leesbaar((await pagina(FATIMA, '/deling')).html)
    expect(tekst).toContain('Gemaakt door Fatima (fictief)')
    expect(tekst).toContain('van De Lindehof (fictief): 2 mensen erbij')
    expect(tekst).toContain('van alle organisaties: 1 persoon erbij')
    expect(tekst).toContain('Onderzoekers: 1 persoon erbij, en 0 API-sleutels')
  })

  test('asks a reason and keeps what was chosen', async () => {
    const antwoord = await deel('VAKGEMEENSCHAP', '')
    const html = await antwoord.text()
    expect(antwoord.status).toBe(422)
    expect(html).toMatch(/value="VAKGEMEENSCHAP" checked/)
    expect(leesbaar(html)).toContain('Vul dit in.')
    expect(await lezers()).toEqual(['Fatima'])
  })

  test('is undone where it was done', async () => {
    const opgeslagen = (await deel('VAKGEMEENSCHAP')).headers.get('location') ?? ''
    expect(opgeslagen).toContain(`${casus}/deling?opgeslagen=`)
    const html = await (await register.als(FATIMA).haal(opgeslagen.split('#')[0] ?? '')).text()
    expect(leesbaar(kaart(html, 'deling'))).toContain('Ongedaan maken')
    const wat = /name="wat" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const terug = await register.als(FATIMA).stuur(`${casus}/terugdraaiing`, { wat, bij: 'deling' })
    expect(terug.headers.get('location')).toContain(`${casus}/deling?`)
    expect(await lezers()).toEqual(['Fatima'])
  })

  test('nobody shuts themselves out', async () => {
    await deel('EIGEN_CORPORATIE')
    const antwoord = await deel('CONCEPT', 'Terug', JOOST)
    expect(antwoord.status).toBe(422)
    expect(leesbaar(await antwoord.text())).toContain('Dan ziet u de casus zelf niet meer.')
    expect(await lezers()).toEqual(['Fatima', 'Joost', 'Fred'])
  })

  test('only people of the own organisation can be named', async () => {
    for (const accountId of [VERA.id, FATIMA.id, '01990000-0000-7000-8000-00000000ffff']) {
      const antwoord = await register.als(FATIMA).stuur(`${casus}/betrokkenen`, { accountId })
      expect(antwoord.status).toBe(422)
      expect(leesbaar(await antwoord.text())).toContain('Kies een collega van uw eigen organisatie')
    }
    const geven = { accountId: FRED.id, reden: 'Geprobeerd' }
    expect((await register.als(FATIMA).stuur(`${casus}/eigenaar`, geven)).status).toBe(422)
  })

  test('is there to read for who may not write, and not at all for others', async () => {
    await deel('ONDERZOEK')
    const fred = await pagina(FRED, '/deling')
    expect(fred.status).toBe(200)
    expect(kaartIds(fred.html)).not.toContain('wijzig-deling')
    expect((await pagina(VERA, '/deling')).status).toBe(404)
    expect((await deel('CONCEPT', 'Ik wil dit', FRED)).status).toBe(403)
    expect((await deel('CONCEPT', 'Ik wil dit', VERA)).status).toBe(403)
    expect((await deel('CONCEPT', 'Ik wil dit', BUUR)).status).toBe(404)
    expect(await lezers()).toEqual(['Fatima', 'Joost', 'Fred', 'Vera', 'Otto'])
  })
})

const kaartIds = (html: string) => [...html.matchAll(/<section[^>]* id="([^"]+)"/g)].map(([, id]) => id)

test('a casus with internal notes only does not tell a reader elsewhere that it has none', async () => {
  await register.als(FATIMA).stuur(`${casus}/notities`, { tekst: 'Alleen voor ons', zichtbaarheid: 'INTERN' })
  await deel('VAKGEMEENSCHAP')
  expect(kaartIds((await pagina(VERA, '')).html)).not.toContain('notities')
  expect(kaartIds((await pagina(FRED, '')).html)).toContain('notities')
})

describe('a reader who may not write', () => {
  beforeEach(async () => {
    await register.als(FATIMA).stuur(`${casus}/aanleiding`, AANLEIDING)
    await register
      .als(FATIMA)
      .stuur(`${casus}/notities`, { tekst: 'Alleen voor ons', zichtbaarheid: 'INTERN' })
    await register
      .als(FATIMA)
      .stuur(`${casus}/notities`, { tekst: 'Voor iedereen', zichtbaarheid: 'GEDEELD' })
    await deel('VAKGEMEENSCHAP')
  })

  test.each([
    ['of another organisation', VERA],
    ['of the own organisation', FRED],
  ])('%s finds no form and no button that changes something', async (_, wie) => {
    const { html } = await pagina(wie, '?bewerk=aanleiding')
    expect(html).not.toMatch(/method="post"[^>]*action="\/casussen/)
    expect(html).not.toContain('?bewerk=')
    expect((await pagina(wie, '/afsluiting')).status).toBe(403)
  })

  test('elsewhere reads no internal note and no name', async () => {
    for (const pad of ['', '/tijdlijn', '/rapport']) {
      const tekst = leesbaar((await pagina(VERA, pad)).html)
      expect(tekst).not.toContain('Alleen voor ons')
      expect(tekst).not.toContain('Fatima')
    }
    const tekst = leesbaar((await pagina(VERA)).html)
    expect(tekst).toContain('Voor iedereen')
    expect(tekst).toContain('Een collega van De Lindehof (fictief) schreef een notitie')
    const fred = leesbaar((await pagina(FRED)).html)
    expect(fred).toContain('Alleen voor ons')
    expect(fred).toContain('Fatima (fictief) schreef een notitie')
  })

  test.each(['VAKGEMEENSCHAP', 'ONDERZOEK'])('is what the maker is shown beforehand (%s)', async (als) => {
    const { html, status } = await pagina(FATIMA, `/deling/voorbeeld?als=${als}`)
    expect(status).toBe(200)
    expect(leesbaar(html)).toContain(
      als === 'ONDERZOEK' ? 'Zij kunnen hem nu nog niet lezen.' : 'Zij kunnen hem nu lezen.',
    )
    expect(leesbaar(html)).not.toContain('Alleen voor ons')
    const dossier = html.slice(html.indexOf('<main'))
    expect(dossier).not.toContain('Fatima')
    expect(dossier).not.toMatch(/method="post"/)
  })
})
