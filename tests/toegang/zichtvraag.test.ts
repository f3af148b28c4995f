import { beforeAll, describe, expect, test } from 'vitest'
import { vouwDeling } from '../../events/casus/deling.ts'
import { casussenMet, facetcodes, type Gevonden, leesRij } from '../../projections/casusoverzicht-vragen.ts'
import { telFacetten } from '../../projections/facetten.ts'
import { magCasusLezen, zichtVan } from '../../src/toegang/beleid.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import { NIEMAND } from '../../src/toegang/wie.ts'
import type { Geheugenregister } from '../gereedschap/geheugenregister.ts'
import { gebeurd } from '../projections/overzichtgebeurtenissen.ts'
import {
  ANDERE,
  CASUSNAMEN,
  CASUSSEN,
  type Casusnaam,
  COLLEGA,
  EIGEN,
  LEZER,
  lid,
  openWereld,
  VREEMDE,
  voegToe,
} from './wereld.ts'

const OP_NAAM = ['conceptMetMij', 'eigenConcept'] as const

/** Who sees what, written out. */
const GEVALLEN: readonly (readonly [wie: string, actor: Actor, ziet: readonly Casusnaam[]])[] = [
  ['nobody', NIEMAND, []],
  [
    'a beheerder',
    lid(['BEHEERDER'], { id: COLLEGA }),
    ['conceptVanCollega', 'conceptMetMij', 'eigenCorporatie'],
  ],
  ['a beheerder who made nothing', lid(['BEHEERDER'], { id: 'niemand-anders' }), []],
  ['a professional', lid(['PROFESSIONAL']), [...OP_NAAM, 'eigenCorporatie']],
  ['the privacy officer', lid(['FUNCTIONARIS_GEGEVENSBESCHERMING'], { id: 'fg' }), ['eigenCorporatie']],
  [
    'a professional of the Vakgemeenschap',
    lid(['PROFESSIONAL', 'VAKGEMEENSCHAP']),
    [...OP_NAAM, 'eigenCorporatie', 'anderVakgemeenschap', 'anderOnderzoek'],
  ],
  [
    'a member of the Vakgemeenschap',
    lid(['VAKGEMEENSCHAP'], { id: 'vak' }),
    ['anderVakgemeenschap', 'anderOnderzoek'],
  ],
  ['a researcher', lid(['ONDERZOEKER'], { id: 'onderzoeker' }), ['anderOnderzoek']],
  [
    'a key, whatever else its holder sees',
    lid(['PROFESSIONAL', 'ONDERZOEKER'], { scopes: ['casussen'] }),
    ['anderOnderzoek'],
  ],
  [
    'a professional in an emergency',
    lid(['PROFESSIONAL'], { nood: [COLLEGA] }),
    [...OP_NAAM, 'conceptVanCollega', 'eigenCorporatie'],
  ],
  [
    'an emergency does not reach another organisation',
    lid(['PROFESSIONAL'], { id: 'ander', nood: [VREEMDE] }),
    ['eigenCorporatie'],
  ],
  [
    'a professional of the other organisation',
    lid(['PROFESSIONAL'], { id: VREEMDE, organisatieId: ANDERE }),
    ['anderConcept', 'anderConceptMetMij', 'andereCorporatie', 'anderVakgemeenschap', 'anderOnderzoek'],
  ],
]

const IDS = CASUSNAMEN.map((naam) => CASUSSEN[naam].casusId)

const zietIn = async ({ register }: Geheugenregister, actor: Actor): Promise<readonly string[]> => {
  const rijen = await register.db.all<Gevonden>(casussenMet(zichtVan(actor), IDS))
  const ids = rijen.map((rij) => leesRij(rij).casusId)
  return CASUSNAMEN.filter((naam) => ids.includes(CASUSSEN[naam].casusId)).toSorted()
}

let r: Geheugenregister
beforeAll(async () => {
  r = await openWereld(CASUSNAMEN)
})

describe('who sees which casussen', () => {
  test.each(GEVALLEN)('%s', async (_wie, actor, ziet) => {
    expect(await zietIn(r, actor)).toEqual([...ziet].toSorted())
  })

  test.each(GEVALLEN)('%s: the facets count those and no others', async (_wie, actor, ziet) => {
    const stukken = await r.register.db.all<{ codes: string | null }>(facetcodes(zichtVan(actor), null))
    const codes = stukken.flatMap((stuk) => stuk.codes ?? [])
    expect(telFacetten(codes, {}).totaal).toBe(ziet.length)
  })

  test.each(GEVALLEN)('%s: a list and the log judge alike', async (_wie, actor) => {
    const gelezen = await Promise.all(
      CASUSNAMEN.map(async (naam) => {
        const { events } = await r.register.store.readStream(`casus-${CASUSSEN[naam].casusId}`)
        const deling = vouwDeling(events)
        return deling && magCasusLezen(actor, deling) ? [naam] : []
      }),
    )
    expect(await zietIn(r, actor)).toEqual(gelezen.flat().toSorted())
  })
})

describe('the lists follow what happens to a casus', () => {
  const professional = lid(['PROFESSIONAL'])

  test('narrowed, widened, a colleague gone, handed over', async () => {
    const w = await openWereld(['eigenCorporatie', 'conceptMetMij'])
    const gebeur = async (naam: Casusnaam, ...events: Parameters<typeof voegToe>[4]) => {
      await voegToe(w, `casus-${CASUSSEN[naam].casusId}`, EIGEN, COLLEGA, events)
      await w.register.catchUp()
      return zietIn(w, professional)
    }
    const reden = 'Dat spraken we zo af.'
    expect(await gebeur('eigenCorporatie', gebeurd('DelingBeperkt', { niveau: 'CONCEPT', reden }))).toEqual([
      'conceptMetMij',
    ])
    expect(await gebeur('conceptMetMij', gebeurd('CollegaOntkoppeld', { accountId: LEZER, reden }))).toEqual(
      [],
    )
    const naarMij = gebeurd('CasusToegewezen', { eigenaar: LEZER, organisatieId: EIGEN, reden })
    expect(await gebeur('eigenCorporatie', naarMij)).toEqual(['eigenCorporatie'])
    const terug = gebeurd('CasusToegewezen', { eigenaar: COLLEGA, organisatieId: EIGEN, reden })
    expect(await gebeur('eigenCorporatie', terug)).toEqual([])
    // In one page of events: there and gone again, there again.
    const erbij = gebeurd('CollegaBetrokken', { accountId: LEZER })
    const eraf = gebeurd('CollegaOntkoppeld', { accountId: LEZER, reden })
    expect(await gebeur('eigenCorporatie', erbij, eraf)).toEqual([])
    expect(await gebeur('eigenCorporatie', erbij, eraf, erbij)).toEqual(['eigenCorporatie'])
  })
})
