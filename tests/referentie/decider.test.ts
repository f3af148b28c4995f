import { describe, expect, test } from 'vitest'
import { type Discontotabel, referentiegebeurtenissen } from '../../events/referentie.ts'
import { referentieGegevens } from '../../src/referentie/basis.ts'
import { referentiedecider } from '../../src/referentie/decider.ts'

const [stroom] = referentieGegevens()
const tabellen = (stroom?.events ?? []).reduce(referentiedecider.evolve, referentiedecider.initial)

const nieuw = {
  code: 'nl-standaard',
  versie: 3,
  naam: 'Nederland, standaard discontovoet',
  geldigVanaf: '2031-01-01',
  rKortPct: '3.1',
  grensJaren: null,
  rLangPct: null,
  bron: 'Fictieve bron',
}
const als = (wijziging: Partial<Discontotabel>) => () =>
  referentiedecider.decide(tabellen, { type: 'DiscontotabelVastgesteld', data: { ...nieuw, ...wijziging } })

describe('the tables that a register begins with', () => {
  test('are those of the sources', () => {
    expect(
      tabellen.map(({ code, versie, geldigVanaf, rKortPct, grensJaren, rLangPct }) => [
        code,
        versie,
        geldigVanaf,
        rKortPct,
        grensJaren,
        rLangPct,
      ]),
    ).toEqual([
      ['nl-standaard', 1, '2021-01-01', '2.25', null, null],
      ['nl-standaard', 2, '2026-01-01', '2.8', 35, '1.8'],
      ['uk-sroi-gids', 1, '2012-01-01', '3.5', null, null],
    ])
  })
  test('fit their event', () => {
    for (const { type, data } of stroom?.events ?? [])
      expect(referentiegebeurtenissen[type].schema.parse(data)).toEqual(data)
  })
})

describe('a new version', () => {
  test('follows the last one of its table', () => {
    expect(als({})()).toEqual([{ type: 'DiscontotabelVastgesteld', data: nieuw }])
    expect(als({ versie: 2 })).toThrow('tabelversie-volgt-niet-op')
    expect(als({ code: 'eigen', versie: 1 })()).toHaveLength(1)
  })
  test('holds from a later date on', () => {
    expect(als({ geldigVanaf: '2026-01-01' })).toThrow('geldigheid-niet-later')
  })
  test('has a rate after its limit, or neither', () => {
    expect(als({ grensJaren: 30 })).toThrow('discontotabel-onvolledig')
  })
})
