import { beforeAll, describe, expect, test } from 'vitest'
import { leesbaar, openMetCasussen, rijA, start, voegToe } from '../sroi-analyse/webanalyse.ts'

let g: Awaited<ReturnType<typeof openMetCasussen>>
beforeAll(async () => {
  g = await openMetCasussen()
})

const nieuw = {
  code: 'nl-standaard',
  naam: 'Nederland, standaard discontovoet',
  geldigVanaf: '1-1-2031',
  rKortPct: '3,1',
  grensJaren: '',
  rLangPct: '',
  bron: 'Fictieve bron',
}

describe('the discount tables', () => {
  test('are there from the start, each with its source', async () => {
    const tekst = await leesbaar(await g.haal('/beheer/discontotabellen'))
    expect(tekst).toContain('2,8% tot en met jaar 35, daarna 1,8%')
    expect(tekst).toContain('2,25%')
    expect(tekst).toContain('rapport van 19 september 2025')
    expect(tekst).toContain('A Guide to Social Return on Investment')
  })
  test.each([
    ['geldigVanaf', '1-1-2026', 'Kies een latere datum.'],
    ['rKortPct', '140', 'Een percentage ligt tussen 0 en 100.'],
    ['grensJaren', '30', 'Vul beide in'],
    ['bron', '', 'Vul dit in.'],
    ['code', 'Geen code!', 'Een code heeft 2 tot 40 tekens'],
  ])('say at %s what is wrong with %j', async (veld, waarde, zin) => {
    const antwoord = await g.stuur('/beheer/discontotabellen', { ...nieuw, [veld]: waarde })
    expect(antwoord.status).toBe(422)
    const html = await antwoord.text()
    expect(html).toContain(zin)
    expect(html).toContain(`id="veld-${veld}-fout"`)
  })
  test('a new version leaves what was calculated as it was, and offers to do it again', async () => {
    const adres = await start(g, g.casusId, { disconto: 'nl-standaard:2' })
    await voegToe(g, adres, rijA)
    const voor = await leesbaar(await g.haal(adres))
    const antwoord = await g.stuur('/beheer/discontotabellen', nieuw)
    expect(antwoord.headers.get('location')).toBe('/beheer/discontotabellen?bewaard=nl-standaard')
    const na = await leesbaar(await g.haal(adres))
    const verhouding = /Verhouding (\d,\d\d)/
    expect(verhouding.exec(na)?.[1]).toBe(verhouding.exec(voor)?.[1])
    expect(voor).not.toContain('Er is een nieuwere discontovoet')
    expect(na).toContain('Er is een nieuwere discontovoet')
    expect(na).toContain('3,1%')
  })
})
