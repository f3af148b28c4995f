import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../src/toegang/wie.ts'
import type { Bezoek } from '../gereedschap/geheugenregister.ts'
import { type Antwoord, leesAntwoord } from './antwoord.ts'
import { adresVan, klop, NERGENS, nergens, type Route, routesVan, vanCasus } from './routes.ts'
import { CASUSNAMEN, CASUSSEN, type Casusnaam, lid, openWereld } from './wereld.ts'

/* The id of something that may not be seen is worth as much as one that was never given out. */

const WIE: readonly (readonly [wie: string, actor: Actor, vreemd: readonly Casusnaam[]])[] = [
  [
    'a professional',
    lid(['PROFESSIONAL']),
    ['conceptVanCollega', 'anderConcept', 'anderConceptMetMij', 'andereCorporatie', 'anderVakgemeenschap'],
  ],
  [
    'a member with every role but keeping the register',
    lid(['PROFESSIONAL', 'VAKGEMEENSCHAP', 'ONDERZOEKER', 'FUNCTIONARIS_GEGEVENSBESCHERMING', 'BEHEERDER']),
    ['conceptVanCollega', 'anderConcept', 'anderConceptMetMij', 'andereCorporatie'],
  ],
  ['a researcher', lid(['ONDERZOEKER']), ['andereCorporatie', 'anderVakgemeenschap']],
  [
    'a key',
    lid(['PROFESSIONAL'], { scopes: ['casussen', 'analyses', 'methodieken', 'wijzigingen'] }),
    ['eigenConcept', 'eigenCorporatie', 'anderVakgemeenschap'],
  ],
]

const metParameter = (bezoek: Bezoek): readonly Route[] =>
  routesVan(bezoek).filter(({ pad }) => pad.includes('/:'))

/** The answer, with the ids that were asked for as one and the same word. */
const antwoordOp = async (bezoek: Bezoek, route: Route, naam: Casusnaam | null): Promise<Antwoord> => {
  const adres = adresVan(route, naam ? vanCasus(CASUSSEN[naam]) : nergens)
  const antwoord = await leesAntwoord(await klop(bezoek, route, adres))
  const gevraagd = [...adres.matchAll(/[0-9a-f-]{36}/g)].map(([id]) => id)
  const zonder = (tekst: string) =>
    gevraagd.reduce((rest, id) => rest.replaceAll(id, 'GEVRAAGD'), tekst).replaceAll(NERGENS, 'GEVRAAGD')
  return { ...antwoord, tekst: zonder(antwoord.tekst), koppen: mapWaarden(antwoord.koppen, zonder) }
}

const mapWaarden = (koppen: Readonly<Record<string, string>>, zonder: (tekst: string) => string) =>
  Object.fromEntries(Object.entries(koppen).map(([naam, waarde]) => [naam, zonder(waarde)]))

describe.each(WIE)('%s', (_wie, actor, vreemd) => {
  test.each(vreemd)('cannot tell %s from nothing, at any route', async (naam) => {
    const wereld = await openWereld(CASUSNAMEN)
    const bezoek = wereld.als(actor)
    const kop = await wereld.register.store.headPosition()
    const verschillen: unknown[] = []
    for (const route of metParameter(bezoek)) {
      const nooit = await antwoordOp(bezoek, route, null)
      const wel = await antwoordOp(bezoek, route, naam)
      if (!isDeepStrictEqual(wel, nooit)) verschillen.push([route, wel, nooit])
      if (nooit.status >= 500) verschillen.push([route, nooit.status])
    }
    expect(verschillen).toEqual([])
    expect(await wereld.register.store.headPosition()).toBe(kop)
  })
})
