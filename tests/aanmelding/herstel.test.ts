import { describe, expect, test } from 'vitest'
import { organisatiestroom } from '../../projections/organisatiebeeld.ts'
import { leesOrganisatie, organisatieMet } from '../../projections/organisaties.ts'
import { ledenVanHouder, nodigBeheerderUit } from '../../src/aanmelding/herstel.ts'
import { codeVan, sleutelIn, WACHTWOORD } from '../gereedschap/aanmelden.ts'
import {
  beeindigLidmaatschap,
  nodigTestlidUit,
  openInlogregister,
  richtTestcorporatieIn,
} from '../gereedschap/bezoeker.ts'

const BEA = 'bea@example.org'
const ANDERS = 'vijf andere losse woorden'
const NIEUW = { naam: 'Bea Beheer (fictief)', email: BEA, wachtwoord: ANDERS, herhaling: ANDERS }

const opening = async () => {
  const wereld = await openInlogregister()
  const corporatie = await richtTestcorporatieIn(wereld.register)
  const leden = async () => {
    const [rij] = await wereld.register.db.all<{ stand: string }>(organisatieMet(corporatie.organisatieId))
    return rij ? leesOrganisatie(rij).leden : []
  }
  const link = async (email: string) => {
    const uitgenodigd = await nodigBeheerderUit(wereld.register.aanmelding, email)
    return `/uitnodiging/${uitgenodigd?.token}`
  }
  return { ...wereld, ...corporatie, leden, link }
}

/** Signs Bea in, with the app that she has now. */
const metSessie = async ({ bezoeker }: Awaited<ReturnType<typeof opening>>) => {
  const bea = bezoeker()
  await bea.stuur('/inloggen', { email: BEA, wachtwoord: WACHTWOORD })
  const sleutel = sleutelIn(await (await bea.haal('/tweede-factor/koppeling')).text())
  await bea.stuur('/tweede-factor/koppeling', { code: codeVan(sleutel) })
  return bea
}

describe('the only beheerder who lost password and phone', () => {
  test('gets a link that opens the same account with a new password and a new app', async () => {
    const wereld = await opening()
    const pad = await wereld.link(BEA)
    const terug = wereld.bezoeker()
    expect(await (await terug.haal(pad)).text()).toContain('Stijgingsregister')
    expect((await terug.stuur(pad, NIEUW)).headers.get('location')).toBe('/tweede-factor/koppeling')
    const sleutel = sleutelIn(await (await terug.haal('/tweede-factor/koppeling')).text())
    await terug.stuur('/tweede-factor/koppeling', { code: codeVan(sleutel) })
    expect((await terug.haal('/organisatie/uitnodigingen/nieuw')).status).toBe(200)
    expect(await wereld.leden()).toMatchObject([
      { accountId: wereld.beheerder, rollen: ['BEHEERDER'], beeindigdOp: null },
    ])
    const oud = await wereld.bezoeker().stuur('/inloggen', { email: BEA, wachtwoord: WACHTWOORD })
    expect(oud.status).toBe(422)
  })

  test('has no session left from the moment that the link was made', async () => {
    const wereld = await opening()
    const bea = await metSessie(wereld)
    expect((await bea.haal('/organisatie')).status).toBe(200)
    await wereld.link(BEA)
    expect((await bea.haal('/organisatie')).status).toBe(303)
  })

  test('finds it in the log, by the register itself and without a name', async () => {
    const wereld = await opening()
    await wereld.bezoeker().stuur(await wereld.link(BEA), NIEUW)
    const { events } = await wereld.register.store.readStream(organisatiestroom(wereld.organisatieId))
    expect(events.slice(2).map(({ type, actor }) => ({ type, actor }))).toEqual([
      { type: 'LidUitgenodigd', actor: 'systeem' },
      { type: 'LidToegetreden', actor: wereld.beheerder },
    ])
    expect(JSON.stringify(events)).not.toMatch(/Bea|example\.org/)
  })

  test('cannot use the link twice, and nobody opens another account with it', async () => {
    const wereld = await opening()
    await nodigTestlidUit(wereld.register, wereld)
    const pad = await wereld.link(BEA)
    await wereld.bezoeker().stuur(pad, NIEUW)
    expect((await wereld.bezoeker().haal(pad)).status).toBe(404)
  })
})

describe('whoever has the machine', () => {
  test('makes another member beheerder, who keeps the other roles', async () => {
    const wereld = await opening()
    const token = await nodigTestlidUit(wereld.register, wereld)
    const lies = { ...NIEUW, naam: 'Lies Lid (fictief)', email: 'lies@example.org' }
    await wereld.bezoeker().stuur(`/uitnodiging/${token}`, lies)
    expect(await ledenVanHouder(wereld.register.aanmelding)).toEqual([
      { email: BEA, rollen: ['BEHEERDER'] },
      { email: 'lies@example.org', rollen: ['PROFESSIONAL'] },
    ])
    await wereld.bezoeker().stuur(await wereld.link('lies@example.org'), lies)
    expect((await wereld.leden()).at(-1)?.rollen).toEqual(['PROFESSIONAL', 'BEHEERDER'])
  })

  test('lets in somebody who never was a member', async () => {
    const wereld = await opening()
    const nieuw = { ...NIEUW, naam: 'Nel Nieuw (fictief)', email: 'nel@example.org' }
    await wereld.bezoeker().stuur(await wereld.link('nel@example.org'), nieuw)
    expect((await wereld.leden()).map(({ rollen }) => rollen)).toEqual([['BEHEERDER'], ['BEHEERDER']])
  })

  test('gets no link as long as nobody set up the register', async () => {
    const { register } = await openInlogregister()
    expect(await nodigBeheerderUit(register.aanmelding, BEA)).toBeNull()
  })

  test('an ordinary invitation opens no account of a present member', async () => {
    const wereld = await opening()
    const token = await nodigTestlidUit(wereld.register, wereld)
    const lies = { ...NIEUW, naam: 'Lies Lid (fictief)', email: 'lies@example.org' }
    await wereld.bezoeker().stuur(`/uitnodiging/${token}`, lies)
    const weer = await nodigTestlidUit(wereld.register, wereld)
    expect((await wereld.bezoeker().stuur(`/uitnodiging/${weer}`, lies)).status).toBe(422)
    const lid = (await wereld.leden()).at(-1)?.accountId ?? ''
    await beeindigLidmaatschap(wereld.register, wereld.organisatieId, lid)
    expect((await wereld.bezoeker().stuur(`/uitnodiging/${weer}`, lies)).status).toBe(303)
  })
})
