import { expect, test } from 'vitest'
import { buurtabellen, nieuwereVersie, vouwDiscontotabellen } from '../../projections/discontotabellen.ts'
import { referentieGegevens } from '../../src/referentie/basis.ts'
import type { StoredEvent } from '../../src/store/ports.ts'

const events: StoredEvent[] = (referentieGegevens()[0]?.events ?? []).map((event, index) => ({
  ...event,
  position: index + 1,
  stream: 'referentie-discontovoet',
  version: index + 1,
  eventId: `gebeurtenis-${index + 1}`,
  geregistreerdOp: '2026-11-22T09:00:00.000Z',
  actor: 'register',
  organisatie: 'Testcorporatie',
  commandId: 'opdracht',
  correlationId: 'samenhang',
  causationId: null,
}))
const tabellen = vouwDiscontotabellen(events)
const namen = (rijen: typeof tabellen) => rijen.map(({ code, versie }) => `${code}:${versie}`)

test('every version stays, the newest of each table first', () => {
  expect(namen(tabellen)).toEqual(['nl-standaard:2', 'nl-standaard:1', 'uk-sroi-gids:1'])
  expect(tabellen.map(({ nieuwste }) => nieuwste)).toEqual([true, false, true])
  expect(tabellen.map(({ positie }) => positie)).toEqual([2, 1, 3])
})

test('an analysis is seen beside the neighbouring versions and the newest of other tables', () => {
  expect(namen(buurtabellen(tabellen, 'nl-standaard', 2))).toEqual(['nl-standaard:1', 'uk-sroi-gids:1'])
  expect(namen(buurtabellen(tabellen, 'uk-sroi-gids', 1))).toEqual(['nl-standaard:2'])
})

test('only an older version has a newer one', () => {
  const op = (code: string, versie: number) =>
    nieuwereVersie(tabellen, { soort: 'TABEL', code, versie })?.versie ?? null
  expect(op('nl-standaard', 1)).toBe(2)
  expect(op('nl-standaard', 2)).toBeNull()
  expect(nieuwereVersie(tabellen, { soort: 'GEEN' })).toBeNull()
})
