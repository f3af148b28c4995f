import { beforeEach, describe, expect, test } from 'vitest'
import { vouwOrganisatie } from '../../projections/organisatiebeeld.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import { leesbaar } from '../casus/toepassing.ts'
import { AANLEIDING, REGISTRATIE } from '../casus/webcasus.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { HAVENHUIS, LINDEHOF, lid, richtOp } from '../gereedschap/organisaties.ts'

const FATIMA = lid(LINDEHOF, 1, 'Fatima (fictief)', 'PROFESSIONAL')
const JOOST = lid(LINDEHOF, 2, 'Joost (fictief)', 'PROFESSIONAL')
const BUUR = lid(HAVENHUIS, 6, 'Buur (fictief)', 'PROFESSIONAL')
const REDEN = 'Zij is ziek en de gemeente belt vandaag'

let register: Geheugenregister
let casus: string

beforeEach(async () => {
  register = await openGeheugenregister()
  await richtOp(register.register, LINDEHOF, [FATIMA, JOOST])
  await richtOp(register.register, HAVENHUIS, [BUUR])
  const antwoord = await register.als(FATIMA).stuur('/casussen', REGISTRATIE)
  casus = antwoord.headers.get('location') ?? ''
})

const neem = (wie: Actor, collegaId: string, reden = REDEN) =>
  register.als(wie).stuur('/noodtoegang', { collegaId, reden })
const tekst = async (wie: Actor, pad: string) => leesbaar(await (await register.als(wie).haal(pad)).text())
const toegangen = async () => {
  const { events } = await register.register.store.readStream(`organisatie-${LINDEHOF.organisatieId}`)
  return vouwOrganisatie(events)?.noodtoegangen ?? []
}
/** As the login makes them while it lasts. */
const MET_NOOD: Actor = { ...JOOST, nood: [FATIMA.id] }

describe('emergency access', () => {
  test('asks which colleague and why, and lasts three hours', async () => {
    expect((await neem(JOOST, FATIMA.id, '')).status).toBe(422)
    expect(await toegangen()).toEqual([])
    expect((await neem(JOOST, FATIMA.id)).status).toBe(303)
    expect(await toegangen()).toMatchObject([
      {
        accountId: JOOST.id,
        collegaId: FATIMA.id,
        reden: REDEN,
        tot: '2026-11-22T12:00:00.000Z',
        gelezen: false,
      },
    ])
  })

  test('only to colleagues of the own organisation', async () => {
    expect((await neem(BUUR, FATIMA.id)).status).toBe(422)
    expect((await neem(JOOST, BUUR.id)).status).toBe(422)
    expect((await neem(JOOST, JOOST.id)).status).toBe(422)
    expect(await toegangen()).toEqual([])
  })

  test('shows the concepts of that colleague, to read and not to change', async () => {
    expect((await register.als(JOOST).haal(casus)).status).toBe(404)
    await neem(JOOST, FATIMA.id)
    expect(await tekst(MET_NOOD, '/noodtoegang')).toContain('Concepten van Fatima (fictief)')
    expect(await tekst(MET_NOOD, '/noodtoegang')).toContain('Werk in de wijk (fictief)')
    expect(await tekst(MET_NOOD, casus)).toContain('U leest dit concept met noodtoegang')
    expect((await register.als(MET_NOOD).stuur(`${casus}/aanleiding`, AANLEIDING)).status).toBe(403)
    expect((await register.als(JOOST).haal(casus)).status).toBe(404)
  })

  test('is told to whoever it is about until it was read', async () => {
    await neem(JOOST, FATIMA.id)
    const bericht = 'Joost (fictief) opende uw concepten met noodtoegang'
    expect(await tekst(FATIMA, '/')).toContain(bericht)
    expect(await tekst(FATIMA, '/')).toContain(REDEN)
    expect(await tekst(JOOST, '/')).not.toContain(bericht)
    const [toegang] = await toegangen()
    await register.als(JOOST).stuur(`/noodtoegang/${toegang?.noodtoegangId}/gelezen`, {})
    expect(await tekst(FATIMA, '/')).toContain(bericht)
    await register.als(FATIMA).stuur(`/noodtoegang/${toegang?.noodtoegangId}/gelezen`, {})
    expect(await tekst(FATIMA, '/')).not.toContain(bericht)
  })
})
