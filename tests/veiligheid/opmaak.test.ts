import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { bezoek } from '../aanvaarding/robot.ts'
import { openWereld, type Wereld } from '../aanvaarding/wereld.ts'

/* Every text field of every form holds markup that would run, and begins as a formula of a spreadsheet. */

const BEGIN = ['=', '+', '-', '@'] as const
const STAART = `1+1"'><b onclick=kwaad()>`
let geteld = 0
const kwaad = (): string => {
  geteld += 1
  return `${BEGIN[geteld % BEGIN.length]}${STAART}`
}

let wereld: Wereld
beforeAll(async () => {
  wereld = await openWereld(kwaad)
}, 60_000)

test('no page runs what someone typed', async () => {
  const getoond: string[] = []
  for await (const { pad, antwoord, tekst } of bezoek(wereld, wereld.begin)) {
    expect(antwoord.status, pad).toBeLessThan(500)
    if (!antwoord.headers.get('content-type')?.includes('html')) continue
    expect(tekst, pad).not.toContain('<b onclick')
    expect(tekst, pad).not.toMatch(/(href|src|action)="javascript:/)
    if (tekst.includes('&lt;b onclick')) getoond.push(pad)
  }
  expect(getoond.length).toBeGreaterThan(20)
}, 60_000)

test('reports, timelines and searches show it as text', async () => {
  const paden = [
    `/casussen/${wereld.casusId}`,
    `/casussen/${wereld.casusId}/tijdlijn`,
    `/casussen/${wereld.casusId}/rapport`,
    `/analyses/${wereld.analyseId}`,
    `/analyses/${wereld.analyseId}/rapport`,
    `/methodieken/${wereld.methodiekId}`,
    '/casussen?q=onclick',
    '/methodieken',
    '/beheer/discontotabellen',
  ]
  for (const pad of paden) {
    const antwoord = await wereld.haal(pad)
    const tekst = await antwoord.text()
    expect([pad, antwoord.status]).toEqual([pad, 200])
    expect(tekst, pad).not.toContain('<b onclick')
    if (!pad.startsWith('/beheer')) expect(tekst, pad).toContain('&lt;b onclick')
  }
})

describe('what stands in an address', () => {
  const STUK = encodeURIComponent(STAART)
  test.each([
    `/casussen?q=${STUK}`,
    `/casussen?route=${STUK}`,
    `/casussen?${STUK}=1`,
    `/casussen?na=${STUK}`,
    `/casussen?na=1_${STUK}&sorteer=naam`,
    `/casussen/nieuw?${STUK}=${STUK}`,
    `/beheer/discontotabellen?bewaard=${STUK}`,
    `/methodieken/vergelijking?m=${STUK}&m=${STUK}`,
    `/methodieken/vergelijking?positie=${STUK}`,
    `/import?casus=${STUK}`,
    `/${STUK}`,
    `/onderzoek/${STUK}`,
  ])('%s is not written as markup', async (pad) => {
    const antwoord = await wereld.haal(pad)
    expect(antwoord.status).toBeLessThan(500)
    expect(await antwoord.text()).not.toContain('<b onclick')
  })

  test('of a dossier and an analysis neither', async () => {
    for (const naam of ['bewerk', 'opgeslagen', 'bij', 'soort'])
      for (const pad of [`/casussen/${wereld.casusId}`, `/casussen/${wereld.casusId}/tijdlijn`]) {
        const antwoord = await wereld.haal(`${pad}?${naam}=${STUK}`)
        expect([pad, naam, antwoord.status]).toEqual([pad, naam, 200])
        expect((await antwoord.text()).split(`${STUK}`).join('')).not.toMatch(/"'><b onclick/)
      }
    for (const naam of ['rij', 'bewaard', 'vervallen', 'parameters']) {
      const antwoord = await wereld.haal(`/analyses/${wereld.analyseId}?${naam}=${STUK}`)
      expect([naam, antwoord.status]).toEqual([naam, 200])
      expect(await antwoord.text()).not.toMatch(/"'><b onclick/)
    }
  })
})

test.each(['casussen', 'methodieken', 'sroi-analyses', 'sroi-rijen'])(
  'no cell of %s.csv is a formula, and the JSON says what was typed',
  async (dataset) => {
    const csv = await (await wereld.haal(`/api/v1/${dataset}?formaat=csv`)).text()
    const cellen = Papa.parse<string[]>(csv, { delimiter: ',' }).data.flat()
    expect(cellen.filter((cel) => cel.includes('onclick')).length).toBeGreaterThan(0)
    expect(cellen.filter((cel) => /^[=+\-@\t\r]/.test(cel) && !/^-?\d+(\.\d+)?$/.test(cel))).toEqual([])
    const json = await (await wereld.haal(`/api/v1/${dataset}`)).text()
    expect(json).toContain(JSON.stringify(STAART).slice(1, -1))
  },
)
