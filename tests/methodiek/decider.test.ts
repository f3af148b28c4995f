import { describe, expect, test } from 'vitest'
import type { Methodiekdata, Methodiekgebeurtenis } from '../../events/methodiek.ts'
import { Weigering } from '../../src/decider.ts'
import { type Methodiekopdracht, methodiekdecider } from '../../src/methodiek/decider.ts'

const beschrijving: Methodiekdata<'MethodiekBeschreven'> = {
  naam: 'Buurtkoken (fictief)',
  beschrijving: 'Elke week samen koken.',
  mechanisme: null,
  voorwaarden: null,
  kostenPerDeelnemer: { euro: '120', bron: 'Begroting 2026' },
  bron: null,
  fictief: true,
  herkomst: null,
}
const beschreven: Methodiekgebeurtenis = { type: 'MethodiekBeschreven', data: beschrijving }
const ingetrokken: Methodiekgebeurtenis = { type: 'MethodiekIngetrokken', data: { reden: 'Dubbel' } }
const herzie: Methodiekopdracht = {
  type: 'HerzieMethodiek',
  data: { wijzigingen: { kostenPerDeelnemer: { euro: '140', bron: 'Jaarrekening' } }, reden: 'Nagerekend' },
}

const gegeven = (events: readonly Methodiekgebeurtenis[], opdracht: Methodiekopdracht) =>
  methodiekdecider.decide(events.reduce(methodiekdecider.evolve, methodiekdecider.initial), opdracht)
const weigering = (events: readonly Methodiekgebeurtenis[], opdracht: Methodiekopdracht): string => {
  try {
    gegeven(events, opdracht)
  } catch (fout) {
    if (fout instanceof Weigering) return fout.code
    throw fout
  }
  return 'not refused'
}

describe('a methodiek', () => {
  test('is described once', () => {
    const opdracht: Methodiekopdracht = { type: 'BeschrijfMethodiek', data: beschrijving }
    expect(gegeven([], opdracht)).toEqual([beschreven])
    expect(weigering([beschreven], opdracht)).toBe('methodiek-bestaat-al')
  })
  test('is revised with a reason: only what changed', () => {
    expect(gegeven([beschreven], herzie)).toEqual([{ type: 'MethodiekHerzien', data: herzie.data }])
  })
  test('is not revised without a change', () => {
    const leeg: Methodiekopdracht = { type: 'HerzieMethodiek', data: { wijzigingen: {}, reden: 'Zomaar' } }
    expect(weigering([beschreven], leeg)).toBe('niets-gewijzigd')
  })
  test('is withdrawn once, and not revised after that', () => {
    const trekIn: Methodiekopdracht = { type: 'TrekMethodiekIn', data: { reden: 'Dubbel' } }
    expect(gegeven([beschreven], trekIn)).toEqual([ingetrokken])
    expect(weigering([beschreven, ingetrokken], trekIn)).toBe('methodiek-is-ingetrokken')
    expect(weigering([beschreven, ingetrokken], herzie)).toBe('methodiek-is-ingetrokken')
  })
  test('comes to another organisation with a reason', () => {
    const data = { organisatieId: '01990000-0000-7000-8000-000000000b01', reden: 'Van voor de logins' }
    expect(gegeven([beschreven], { type: 'WijsMethodiekToe', data })).toEqual([
      { type: 'MethodiekToegewezen', data },
    ])
    expect(weigering([], { type: 'WijsMethodiekToe', data })).toBe('methodiek-bestaat-niet')
  })
  test('that does not exist cannot be revised', () => {
    expect(weigering([], herzie)).toBe('methodiek-bestaat-niet')
  })
})
