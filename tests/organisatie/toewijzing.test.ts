import { beforeEach, describe, expect, test } from 'vitest'
import { vouwDeling } from '../../events/casus/deling.ts'
import { GeenToegang, NietGevonden } from '../../src/fouten.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import { commandContext, voorActor } from '../../src/web/register.ts'
import { leesbaar } from '../casus/toepassing.ts'
import { REGISTRATIE } from '../casus/webcasus.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { HAVENHUIS, LINDEHOF, lid, richtOp } from '../gereedschap/organisaties.ts'

const ANNA = lid(LINDEHOF, 1, 'Anna (fictief)', 'BEHEERDER')
const FATIMA = lid(LINDEHOF, 2, 'Fatima (fictief)', 'PROFESSIONAL')
const JOOST = lid(LINDEHOF, 3, 'Joost (fictief)', 'PROFESSIONAL')
const FRED = lid(LINDEHOF, 4, 'Fred (fictief)', 'FUNCTIONARIS_GEGEVENSBESCHERMING')
const BUUR = lid(HAVENHUIS, 6, 'Buur (fictief)', 'BEHEERDER', 'PROFESSIONAL')

const LID = `/organisatie/leden/${FATIMA.id}`
const OPDRACHT = '01990000-0000-7000-8000-00000000d001'
const REDEN = 'Fatima werkt hier niet meer'

let register: Geheugenregister
/** A concept of Fatima, one that she shared with the organisation, and a concept of Joost. */
let concept: string
let gedeeld: string
let vanJoost: string

beforeEach(async () => {
  register = await openGeheugenregister()
  await richtOp(register.register, LINDEHOF, [ANNA, FATIMA, JOOST, FRED])
  await richtOp(register.register, HAVENHUIS, [BUUR])
  concept = await casusVan(FATIMA)
  gedeeld = await casusVan(FATIMA)
  await register
    .als(FATIMA)
    .stuur(`${gedeeld}/deling`, { niveau: 'EIGEN_CORPORATIE', reden: 'Voor het team' })
  vanJoost = await casusVan(JOOST)
})

const casusVan = async (wie: Actor): Promise<string> =>
  (await register.als(wie).stuur('/casussen', REGISTRATIE)).headers.get('location') ?? ''

const stroomVan = (casus: string): string => `casus-${casus.slice('/casussen/'.length)}`
const makerVan = async (casus: string) =>
  vouwDeling((await register.register.store.readStream(stroomVan(casus))).events)?.eigenaar
const makers = async () => ({
  concept: await makerVan(concept),
  gedeeld: await makerVan(gedeeld),
  vanJoost: await makerVan(vanJoost),
})
const pagina = async (wie: Actor, pad = LID) => leesbaar(await (await register.als(wie).haal(pad)).text())
const wijsToe = (velden: Record<string, string> = {}, wie = ANNA) =>
  register
    .als(wie)
    .stuur(`${LID}/toewijzing`, { opdrachtId: OPDRACHT, accountId: JOOST.id, reden: REDEN, ...velden })

describe('the casussen of a member', () => {
  test('are counted for the beheerder, without a name or a word of them', async () => {
    const tekst = await pagina(ANNA)
    expect(tekst).toContain('Fatima (fictief) is maker van 2 casussen, waarvan 1 concept.')
    expect(tekst).not.toContain('Werk in de wijk')
    expect(tekst).not.toContain(concept)
  })

  test('go to a colleague all at once, concepts included, with the reason in the timeline', async () => {
    const antwoord = await wijsToe()
    expect(antwoord.status).toBe(303)
    expect(await makers()).toEqual({ concept: JOOST.id, gedeeld: JOOST.id, vanJoost: JOOST.id })
    const { events } = await register.register.store.readStream(stroomVan(concept))
    expect(events.at(-1)).toMatchObject({
      type: 'CasusToegewezen',
      data: { eigenaar: JOOST.id, organisatieId: LINDEHOF.organisatieId, reden: REDEN },
      actor: ANNA.id,
      organisatie: LINDEHOF.organisatieId,
    })
    expect((await register.als(JOOST).haal(concept)).status).toBe(200)
    expect((await register.als(FATIMA).haal(concept)).status).toBe(404)
    const daarna = await pagina(ANNA, antwoord.headers.get('location') ?? '')
    expect(daarna).toContain('De casussen zijn toegewezen aan Joost (fictief).')
    expect(daarna).toContain('Fatima (fictief) is van geen enkele casus de maker.')
  })

  test('come back as they were when the beheerder takes it back, and no others with them', async () => {
    await wijsToe()
    const antwoord = await register
      .als(ANNA)
      .stuur(`${LID}/toewijzing/terugdraaiing`, { toewijzingId: OPDRACHT, accountId: JOOST.id })
    expect(antwoord.status).toBe(303)
    expect(await makers()).toEqual({ concept: FATIMA.id, gedeeld: FATIMA.id, vanJoost: JOOST.id })
    expect(await pagina(ANNA, antwoord.headers.get('location') ?? '')).toContain(
      'De toewijzing is ongedaan gemaakt.',
    )
  })

  test('are handed over once when the form is sent twice', async () => {
    await wijsToe()
    const positie = await register.register.store.headPosition()
    expect((await wijsToe()).status).toBe(303)
    expect(await register.register.store.headPosition()).toBe(positie)
  })

  test('of somebody who left are handed over too: ending the membership leads there', async () => {
    const antwoord = await register.als(ANNA).stuur(`${LID}/einde`, { reden: 'Uit dienst' })
    expect(antwoord.headers.get('location')).toBe(`${LID}?gelukt=einde#casussen`)
    const tekst = await pagina(ANNA, antwoord.headers.get('location') ?? '')
    expect(tekst).toContain('Het lidmaatschap is beëindigd.')
    expect(tekst).toContain('Fatima (fictief) is maker van 2 casussen, waarvan 1 concept.')
    expect(tekst).not.toContain('Wat dit lid mag')
    expect(await pagina(ANNA, '/organisatie')).toContain('Casussen toewijzen')
    await wijsToe()
    expect(await makers()).toMatchObject({ concept: JOOST.id, gedeeld: JOOST.id })
    expect(await pagina(ANNA, '/organisatie')).not.toContain('Casussen toewijzen')
  })

  test('of somebody who left without any lead back to the members', async () => {
    const antwoord = await register
      .als(ANNA)
      .stuur(`/organisatie/leden/${FRED.id}/einde`, { reden: 'Uit dienst' })
    expect(antwoord.headers.get('location')).toBe('/organisatie?gelukt=einde')
    expect((await register.als(ANNA).stuur(`${LID.replace(FATIMA.id, FRED.id)}/rollen`, {})).status).toBe(404)
  })

  test('go only to a present professional of the organisation, and not without a reason', async () => {
    for (const accountId of [FRED.id, BUUR.id, FATIMA.id, 'niemand'])
      expect((await wijsToe({ accountId })).status).toBe(422)
    const antwoord = await wijsToe({ reden: '' })
    expect(antwoord.status).toBe(422)
    expect(await antwoord.text()).toContain('href="#veld-reden-toewijzing"')
    expect(await makers()).toMatchObject({ concept: FATIMA.id, gedeeld: FATIMA.id })
  })

  test('are handed over by the beheerder of the organisation only', async () => {
    for (const wie of [JOOST, FATIMA, FRED]) expect((await wijsToe({}, wie)).status).toBe(403)
    expect((await wijsToe({}, BUUR)).status).toBe(404)
    expect(await makers()).toMatchObject({ concept: FATIMA.id, gedeeld: FATIMA.id })
  })
})

describe('the log lets a beheerder', () => {
  const voegToe = async (wie: Actor, type: string, data: object) => {
    const van = voorActor(register.register, wie)
    const { head } = await register.register.store.readStream(stroomVan(concept))
    await van.store.append(stroomVan(concept), head, [{ type, data }], commandContext(van, van.newId()))
  }
  const aanJoost = { eigenaar: JOOST.id, organisatieId: LINDEHOF.organisatieId, reden: REDEN }

  test('hand over a casus that stays closed to them', async () => {
    await voegToe(ANNA, 'CasusToegewezen', aanJoost)
    expect(await makerVan(concept)).toBe(JOOST.id)
    expect((await voorActor(register.register, ANNA).store.readStream(stroomVan(concept))).events).toEqual([])
    expect((await register.als(ANNA).haal(concept)).status).toBe(403)
  })

  test('do nothing else, and nothing beyond the organisation', async () => {
    const elders = { ...aanJoost, organisatieId: HAVENHUIS.organisatieId }
    await expect(voegToe(ANNA, 'CasusToegewezen', elders)).rejects.toThrow(NietGevonden)
    await expect(voegToe(ANNA, 'CollegaBetrokken', { accountId: ANNA.id })).rejects.toThrow(NietGevonden)
    await expect(voegToe(BUUR, 'CasusToegewezen', aanJoost)).rejects.toThrow(NietGevonden)
    await expect(voegToe(JOOST, 'CasusToegewezen', aanJoost)).rejects.toThrow(NietGevonden)
    await expect(voegToe({ ...ANNA, scopes: [] }, 'CasusToegewezen', aanJoost)).rejects.toThrow(NietGevonden)
    await register
      .als(FATIMA)
      .stuur(`${concept}/deling`, { niveau: 'EIGEN_CORPORATIE', reden: 'Voor het team' })
    await expect(voegToe(FRED, 'CasusToegewezen', aanJoost)).rejects.toThrow(GeenToegang)
  })
})
