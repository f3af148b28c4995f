import { describe, test } from 'vitest'
import type { Deelnemerdata, Deelnemergebeurtenis } from '../../events/deelnemer.ts'
import { type Deelnemeropdracht, deelnemerdecider } from '../../src/deelnemer/decider.ts'
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

const schrijfIn: Deelnemeropdracht = { type: 'SchrijfDeelnemerIn', data: inschrijving }
const wijzig: Deelnemeropdracht = { type: 'WijzigDeelnemersgegevens', data: wijziging }
const wis = (bevestiging: string): Deelnemeropdracht => ({ type: 'WisDeelnemer', data: bon, bevestiging })

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
    gegeven(ingeschreven).wanneer(wis('D-7K3QF')).dan(gewist)
    gegeven(ingeschreven).wanneer(wis(' d-7k3qf ')).dan(gewist)
    gegeven(ingeschreven).wanneer(wis('D-7K3QG')).danGeweigerd('pseudoniem-anders', 'bevestiging')
  })
  test('that was erased stays so, and comes back by no command', () => {
    for (const opdracht of [wijzig, wis('D-7K3QF')])
      gegeven(ingeschreven, gewist).wanneer(opdracht).danGeweigerd('deelnemer-is-gewist')
    gegeven(ingeschreven, gewist).wanneer(schrijfIn).danGeweigerd('deelnemer-bestaat-al')
  })
})
