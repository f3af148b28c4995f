import { describe, test } from 'vitest'
import type { Methodiekdata, Methodiekgebeurtenis } from '../../events/methodiek.ts'
import { methodiekdecider } from '../../src/methodiek/decider.ts'
import { gegevenVoor } from '../decider.ts'

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
const herzie: Methodiekgebeurtenis = {
  type: 'MethodiekHerzien',
  data: { wijzigingen: { kostenPerDeelnemer: { euro: '140', bron: 'Jaarrekening' } }, reden: 'Nagerekend' },
}

const gegeven = gegevenVoor(methodiekdecider)

describe('a methodiek', () => {
  test('is described once', () => {
    const opdracht: Methodiekgebeurtenis = { type: 'MethodiekBeschreven', data: beschrijving }
    gegeven().wanneer(opdracht).dan(beschreven)
    gegeven(beschreven).wanneer(opdracht).danGeweigerd('methodiek-bestaat-al')
  })
  test('is revised with a reason: only what changed', () => {
    gegeven(beschreven).wanneer(herzie).dan({ type: 'MethodiekHerzien', data: herzie.data })
  })
  test('is not revised without a change', () => {
    const leeg: Methodiekgebeurtenis = {
      type: 'MethodiekHerzien',
      data: { wijzigingen: {}, reden: 'Zomaar' },
    }
    gegeven(beschreven).wanneer(leeg).danGeweigerd('niets-gewijzigd')
  })
  test('is withdrawn once, and not revised after that', () => {
    const trekIn: Methodiekgebeurtenis = { type: 'MethodiekIngetrokken', data: { reden: 'Dubbel' } }
    gegeven(beschreven).wanneer(trekIn).dan(ingetrokken)
    gegeven(beschreven, ingetrokken).wanneer(trekIn).danGeweigerd('methodiek-is-ingetrokken')
    gegeven(beschreven, ingetrokken).wanneer(herzie).danGeweigerd('methodiek-is-ingetrokken')
  })
  test('comes to another organisation with a reason', () => {
    const data = { organisatieId: '01990000-0000-7000-8000-000000000b01', reden: 'Van voor de logins' }
    gegeven(beschreven)
      .wanneer({ type: 'MethodiekToegewezen', data })
      .dan({ type: 'MethodiekToegewezen', data })
    gegeven().wanneer({ type: 'MethodiekToegewezen', data }).danGeweigerd('methodiek-bestaat-niet')
  })
  test('that does not exist cannot be revised', () => {
    gegeven().wanneer(herzie).danGeweigerd('methodiek-bestaat-niet')
  })
})
