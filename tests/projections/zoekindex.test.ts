import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Gevonden, leesRij, zoekCasussen } from '../../projections/casusoverzicht-vragen.ts'
import { alleMethodieken, type Methodiek } from '../../projections/methodieken.ts'
import { ALLES } from '../../projections/zicht.ts'
import { zoekuitdrukking } from '../../projections/zoekindex.ts'
import { A, B, C, doel, gebeurd, geregistreerd, id, methodiekBeschreven } from './overzichtgebeurtenissen.ts'
import { metGebeurtenissen } from './overzichtproef.ts'

type Register = Awaited<ReturnType<typeof metGebeurtenissen>>

/** Ids of the casussen that are found, in the order in which they were registered. */
const gevonden = async ({ db }: Register, q: string): Promise<string[]> => {
  const zoek = zoekuitdrukking(q, await db.all<Methodiek>(alleMethodieken()))
  const vraag = zoekCasussen({ zicht: ALLES, keuze: {}, zoek, sortering: 'geregistreerd', limiet: 10 })
  return (await db.all<Gevonden>(vraag)).map((rij) => leesRij(rij).casusId)
}

const drieCasussen = () =>
  metGebeurtenissen([
    [
      `casus-${A}`,
      geregistreerd({ naam: 'Taalcafé in de Huiskamer', aanleiding: 'Gezinnen kennen elkaar niet.' }),
    ],
    [
      `casus-${B}`,
      geregistreerd({ naam: 'Kluswoningen', aanleiding: 'Jonge bewoners knappen een huis op.' }),
    ],
    [`casus-${C}`, geregistreerd({ naam: 'Schuldhulp aan huis', aanleiding: 'Huurders met schulden.' })],
  ])

describe('a casus is found by', () => {
  test.each([
    ['another form of the word', 'bewoner', [B]],
    ['a plural of what is written', 'huizen', [B, C]],
    ['a singular of what is written', 'gezin', [A]],
    ['a word without its accent', 'taalcafe', [A]],
    ['a word with an accent and capitals', 'TAALCAFÉ', [A]],
    ['the beginning of the last word', 'kluswon', [B]],
    ['all words together, not one of them', 'huurders huis', [C]],
    ['nothing that stands there', 'zwembad', []],
    ['its area', 'lage weide', [A, B, C]],
    ['the code of its area', 'BU03630001', [A, B, C]],
    ['its id', C, [C]],
  ])('%s', async (_, q, verwacht) => {
    expect(await gevonden(await drieCasussen(), q)).toEqual(verwacht)
  })

  test('only the last word may be unfinished', async () => {
    const register = await drieCasussen()
    expect(await gevonden(register, 'kluswoni bewoners')).toEqual([])
    expect(await gevonden(register, 'bewoners kluswoni')).toEqual([B])
  })

  test('words that say nothing narrow nothing', async () => {
    expect(await gevonden(await drieCasussen(), 'de schulden van de huurders')).toEqual([C])
  })

  test('the name of its methodiek, as that is called today', async () => {
    const register = await drieCasussen()
    await register.voegToe(`methodiek-${id(1)}`, methodiekBeschreven('Eigen Kracht-conferentie'))
    await register.voegToe(`casus-${B}`, gebeurd('MethodiekGekoppeld', { methodiekId: id(1) }))
    expect(await gevonden(register, 'eigen kracht')).toEqual([B])
    await register.voegToe(`methodiek-${id(1)}`, {
      type: 'MethodiekHerzien',
      data: { wijzigingen: { naam: 'Familiegroepsplan' }, reden: 'Heet nu zo.' },
    })
    expect(await gevonden(register, 'familiegroepsplan')).toEqual([B])
    expect(await gevonden(register, 'eigen kracht')).toEqual([])
    await register.voegToe(
      `casus-${B}`,
      gebeurd('MethodiekOntkoppeld', { methodiekId: id(1), reden: 'Toch niet.' }),
    )
    expect(await gevonden(register, 'familiegroepsplan')).toEqual([])
  })
})

describe('the text of the eight topics', () => {
  test('is found from the moment it is there, and no more once it was replaced', async () => {
    const register = await drieCasussen()
    const effect = (tekst: string, reden: string | null) => gebeurd('EffectBeschreven', { tekst, reden })
    await register.voegToe(`casus-${A}`, effect('De moestuin bloeit.', null))
    expect(await gevonden(register, 'moestuin')).toEqual([A])
    await register.voegToe(`casus-${A}`, effect('Het plein is schoon.', 'Verkeerd beschreven.'))
    expect(await gevonden(register, 'moestuin')).toEqual([])
    expect(await gevonden(register, 'plein')).toEqual([A])
    await register.voegToe(
      `casus-${A}`,
      gebeurd('OnderdeelLeeggemaakt', { onderdeel: 'EFFECT', reden: 'Niet van deze casus.' }),
    )
    expect(await gevonden(register, 'plein')).toEqual([])
  })

  test('hides with what was withdrawn and comes back with it', async () => {
    const register = await drieCasussen()
    await register.voegToe(
      `casus-${A}`,
      doel(id(1), { omschrijving: 'Meer fietsers' }),
      gebeurd('PartnerToegevoegd', {
        partnerId: id(2),
        naam: 'Stichting Zaagsel',
        soort: 'WELZIJN',
        rol: null,
      }),
      gebeurd('DoelVervallen', { doelId: id(1), reden: 'Dubbel.' }),
      gebeurd('PartnerVervallen', { partnerId: id(2), reden: 'Gestopt.' }),
    )
    expect([await gevonden(register, 'fietsers'), await gevonden(register, 'zaagsel')]).toEqual([[], []])
    await register.voegToe(`casus-${A}`, gebeurd('DoelHersteld', { doelId: id(1) }))
    await register.voegToe(`casus-${A}`, gebeurd('PartnerHersteld', { partnerId: id(2) }))
    expect([await gevonden(register, 'fietsers'), await gevonden(register, 'zaagsel')]).toEqual([[A], [A]])
  })

  test('does not hold the notes', async () => {
    const register = await drieCasussen()
    await register.voegToe(
      `casus-${A}`,
      gebeurd('NotitieToegevoegd', { notitieId: id(1), tekst: 'Bel de wethouder.', zichtbaarheid: 'INTERN' }),
    )
    expect(await gevonden(register, 'wethouder')).toEqual([])
  })
})

test('whatever is typed is a search, never a syntax error', async () => {
  const register = await drieCasussen()
  const getypt = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom('"', '*', '(', ')', ':', '^', '-', '+', ' ', 'NEAR', 'AND', 'OR', 'a', '😀'),
    }),
  )
  await fc.assert(
    fc.asyncProperty(getypt, async (q) => {
      expect((await gevonden(register, q)).length).toBeLessThanOrEqual(3)
    }),
    { numRuns: 200 },
  )
})
