import { describe, expect, test } from 'vitest'
import type { Deelnemerdata, Deelnemergebeurtenis } from '../../events/deelnemer.ts'
import { Weigering } from '../../src/decider.ts'
import { deelnemerdecider, eisBevestiging } from '../../src/deelnemer/decider.ts'
import { gegevenVoor } from '../decider.ts'

const GEGEVENS = { eigenKenmerk: 'KLANT-0042', roepnaam: 'Noor (fictief)', contact: null }
const inschrijving: Deelnemerdata<'DeelnemerIngeschreven'> = {
  pseudoniem: 'D-7K3QF',
  ...GEGEVENS,
  fictief: true,
}
const wijziging = { ...GEGEVENS, roepnaam: 'Nora (fictief)', reden: 'Verschreven' }
const bon: Deelnemerdata<'DeelnemerGewist'> = {
  reden: 'VERZOEK',
  velden: 2,
  trajecten: 0,
  vertrokken: [],
  reservekopieen: [],
}
const ingeschreven: Deelnemergebeurtenis = { type: 'DeelnemerIngeschreven', data: inschrijving }
const gewist: Deelnemergebeurtenis = { type: 'DeelnemerGewist', data: bon }

const schrijfIn: Deelnemergebeurtenis = { type: 'DeelnemerIngeschreven', data: inschrijving }
const wijzig: Deelnemergebeurtenis = { type: 'DeelnemersgegevensGewijzigd', data: wijziging }
const wis: Deelnemergebeurtenis = { type: 'DeelnemerGewist', data: bon }
const bevestig = (getypt: string) => () => eisBevestiging(inschrijving, getypt)

const gegeven = gegevenVoor(deelnemerdecider)

describe('a deelnemer', () => {
  test('is registered once', () => {
    gegeven().wanneer(schrijfIn).dan(ingeschreven)
    gegeven(ingeschreven).wanneer(schrijfIn).danGeweigerd('deelnemer-bestaat-al')
  })
  test('is changed with a reason', () => {
    gegeven(ingeschreven).wanneer(wijzig).dan({ type: 'DeelnemersgegevensGewijzigd', data: wijziging })
    gegeven().wanneer(wijzig).danGeweigerd('deelnemer-bestaat-niet')
  })
  test('is erased by whoever typed the pseudonym', () => {
    gegeven(ingeschreven).wanneer(wis).dan(gewist)
    expect(bevestig('D-7K3QF')).not.toThrow()
    expect(bevestig(' d-7k3qf ')).not.toThrow()
    expect(bevestig('D-7K3QG')).toThrow(new Weigering('pseudoniem-anders', 'bevestiging'))
  })
  test('that was erased stays so, and comes back by no command', () => {
    for (const opdracht of [wijzig, wis])
      gegeven(ingeschreven, gewist).wanneer(opdracht).danGeweigerd('deelnemer-is-gewist')
    gegeven(ingeschreven, gewist).wanneer(schrijfIn).danGeweigerd('deelnemer-bestaat-al')
  })
})
