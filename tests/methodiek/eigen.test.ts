import { beforeEach, describe, expect, test } from 'vitest'
import { vulNieuwRegister } from '../../src/begin.ts'
import { neemOudeMethodiekenOver } from '../../src/methodiek/overname.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import { commandContext, type Register } from '../../src/web/register.ts'
import { REGISTRATIE } from '../casus/webcasus.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { HAVENHUIS, LINDEHOF, lid, richtOp } from '../gereedschap/organisaties.ts'
import { methodiekBeschreven } from '../projections/overzichtgebeurtenissen.ts'

const FATIMA = lid(LINDEHOF, 1, 'Fatima (fictief)', 'BEHEERDER', 'PROFESSIONAL')
const VERA = lid(LINDEHOF, 2, 'Vera (fictief)', 'VAKGEMEENSCHAP')
const OTTO = lid(LINDEHOF, 3, 'Otto (fictief)', 'ONDERZOEKER')
const BUUR = lid(HAVENHUIS, 4, 'Buur (fictief)', 'PROFESSIONAL', 'VAKGEMEENSCHAP')

const HERZIENING = { naam: 'Buurtkoken', beschrijving: 'Elke week samen koken.', reden: 'Aangevuld' }

let huis: Geheugenregister
beforeEach(async () => {
  huis = await openGeheugenregister()
  await richtOp(huis.register, LINDEHOF, [FATIMA, VERA, OTTO])
  await richtOp(huis.register, HAVENHUIS, [BUUR])
})

/** A methodiek as it stands in the log, by whoever and of whatever organisation. */
const beschrijf = async (register: Register, actor: string, organisatie: string): Promise<string> => {
  const id = register.newId()
  const { head } = await register.store.readStream(`methodiek-${id}`)
  await register.store.append(`methodiek-${id}`, head, [methodiekBeschreven('Buurtkoken (fictief)')], {
    ...commandContext(register, register.newId()),
    actor,
    organisatie,
  })
  await register.catchUp()
  return `/methodieken/${id}`
}

const pagina = async (wie: Actor, pad: string) => {
  const antwoord = await huis.als(wie).haal(pad)
  return { status: antwoord.status, html: await antwoord.text() }
}

describe('a methodiek from before the logins', () => {
  test('is revised by nobody until the set-up takes it over, and then by that organisation', async () => {
    const oud = await beschrijf(huis.register, 'lokale-gebruiker', 'Woonstichting De Trap (fictief)')
    expect((await huis.als(FATIMA).stuur(`${oud}/beschrijving`, HERZIENING)).status).toBe(403)
    expect(await neemOudeMethodiekenOver(huis.register, FATIMA.id, LINDEHOF.organisatieId)).toBe(1)
    expect((await huis.als(FATIMA).stuur(`${oud}/beschrijving`, HERZIENING)).status).toBe(303)
    const anders = { ...HERZIENING, beschrijving: 'Elke dag samen koken.' }
    expect((await huis.als(BUUR).stuur(`${oud}/beschrijving`, anders)).status).toBe(403)
    const { html } = await pagina(FATIMA, oud)
    expect(html).toContain('Fatima (fictief) nam de methodiek over')
    expect(html).toContain('Elke week samen koken.')
  })

  test('is taken over once, and one of a known organisation is not', async () => {
    await beschrijf(huis.register, 'lokale-gebruiker', 'Woonstichting De Trap (fictief)')
    const vanBuur = await beschrijf(huis.register, BUUR.id, HAVENHUIS.organisatieId)
    const ingetrokken = await beschrijf(huis.register, BUUR.id, HAVENHUIS.organisatieId)
    await huis.als(BUUR).stuur(`${ingetrokken}/intrekking`, { reden: 'Dubbel' })
    await neemOudeMethodiekenOver(huis.register, FATIMA.id, LINDEHOF.organisatieId)
    const positie = await huis.register.store.headPosition()
    expect(await neemOudeMethodiekenOver(huis.register, FATIMA.id, LINDEHOF.organisatieId)).toBe(0)
    expect(await huis.register.store.headPosition()).toBe(positie)
    expect((await huis.als(BUUR).stuur(`${vanBuur}/beschrijving`, HERZIENING)).status).toBe(303)
  })
})

describe('who may not change a methodiek', () => {
  const KNOPPEN = ['/beschrijving', 'Methodiek intrekken']

  test('sees no button and no form of it', async () => {
    const adres = await beschrijf(huis.register, FATIMA.id, LINDEHOF.organisatieId)
    for (const wie of [FATIMA, VERA])
      for (const knop of KNOPPEN) expect((await pagina(wie, adres)).html).toContain(knop)
    for (const wie of [OTTO, BUUR])
      for (const knop of KNOPPEN) expect((await pagina(wie, adres)).html).not.toContain(knop)
    expect((await pagina(BUUR, `${adres}/beschrijving`)).status).toBe(403)
    expect((await pagina(VERA, `${adres}/beschrijving`)).status).toBe(200)
  })

  test('is not asked to describe one', async () => {
    expect((await pagina(OTTO, '/methodieken')).html).not.toContain('/methodieken/nieuw')
    await beschrijf(huis.register, FATIMA.id, LINDEHOF.organisatieId)
    expect((await pagina(OTTO, '/methodieken')).html).not.toContain('/methodieken/nieuw')
    expect((await pagina(BUUR, '/methodieken')).html).toContain('/methodieken/nieuw')
  })
})

test('who may not write in a casus gets no form for a new analysis of it', async () => {
  await vulNieuwRegister(huis.register, { voorbeelden: false })
  const casus = (await huis.als(FATIMA).stuur('/casussen', REGISTRATIE)).headers.get('location') ?? ''
  await huis.als(FATIMA).stuur(`${casus}/deling`, { niveau: 'VAKGEMEENSCHAP', reden: 'Om van te leren' })
  expect((await pagina(FATIMA, `${casus}/analyses/nieuw`)).status).toBe(200)
  expect((await pagina(BUUR, casus)).status).toBe(200)
  expect((await pagina(BUUR, `${casus}/analyses/nieuw`)).status).toBe(403)
})
