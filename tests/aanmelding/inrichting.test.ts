import { expect, test } from 'vitest'
import { WACHTWOORD } from '../gereedschap/aanmelden.ts'
import { INRICHTING, metBeheerder, naar, openAanmeldproef } from './proef.ts'

test('nobody has an account at first: the link makes the organisation and its first beheerder', async () => {
  const proef = await openAanmeldproef()
  const bezoeker = proef.bezoeker()
  const gemaakt = await bezoeker.stuur(await proef.inrichting(), INRICHTING)
  expect([gemaakt.status, naar(gemaakt)]).toEqual([303, '/tweede-factor/koppeling'])
  const [oprichting, toetreding] = await proef.register.store.readAll(0, 10, [
    'OrganisatieOpgericht',
    'LidToegetreden',
  ])
  expect(oprichting?.data).toEqual({
    naam: 'Testcorporatie',
    soort: 'CORPORATIE',
    kvkNummer: null,
    houder: true,
    fictief: false,
  })
  expect(toetreding?.data).toMatchObject({ rollen: ['BEHEERDER', 'PROFESSIONAL'], uitnodigingId: null })
  expect(toetreding?.data).toMatchObject({ accountId: toetreding?.actor })
})

test('the link works once, and there is no other when somebody can let others in', async () => {
  const proef = await openAanmeldproef()
  const link = await proef.inrichting()
  await proef.bezoeker().stuur(link, INRICHTING)
  expect((await proef.bezoeker().haal(link)).status).toBe(404)
  const tweede = await proef.bezoeker().stuur(link, { ...INRICHTING, email: 'ander@example.org' })
  expect(tweede.status).toBe(404)
  expect(await proef.inrichting()).toBe('')
})

test('of two who follow the link at once, one sets up the register', async () => {
  const proef = await openAanmeldproef()
  const link = await proef.inrichting()
  const antwoorden = await Promise.all(
    ['een@example.org', 'twee@example.org'].map((email) =>
      proef.bezoeker().stuur(link, { ...INRICHTING, email }),
    ),
  )
  expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 404])
  expect(await proef.register.store.readAll(0, 10, ['OrganisatieOpgericht'])).toHaveLength(1)
})

test('a link is good for a day, and a new start gives a new one', async () => {
  const proef = await openAanmeldproef()
  const oud = await proef.inrichting()
  const nieuw = await proef.inrichting()
  expect((await proef.bezoeker().haal(oud)).status).toBe(404)
  expect((await proef.bezoeker().haal(nieuw)).status).toBe(200)
  proef.verder(24 * 60 + 1)
  expect((await proef.bezoeker().haal(nieuw)).status).toBe(404)
})

test('a guessed link is no page, and guessing ends', async () => {
  const proef = await openAanmeldproef()
  await proef.inrichting()
  const gok = (nummer: number) => proef.bezoeker().haal(`/inrichting/gok-${nummer}`)
  const eerste = await Promise.all(Array.from({ length: 20 }, (_, nummer) => gok(nummer)))
  expect(new Set(eerste.map(({ status }) => status))).toEqual(new Set([404]))
  const genoeg = await gok(21)
  expect([genoeg.status, genoeg.headers.get('retry-after')]).toEqual([429, '890'])
})

test.each([
  ['too short', { wachtwoord: 'kort', herhaling: 'kort' }, 'Neem ten minste 12 tekens'],
  ['known', { wachtwoord: 'Welkom123456', herhaling: 'Welkom123456' }, 'makkelijk te raden'],
  ['a row', { wachtwoord: 'aaaaaaaaaaaaaa', herhaling: 'aaaaaaaaaaaaaa' }, 'makkelijk te raden'],
  ['the organisation', { wachtwoord: 'Testcorporatie7', herhaling: 'Testcorporatie7' }, 'uw naam'],
  ['typed otherwise', { herhaling: 'iets anders dat lang is' }, 'niet gelijk'],
  ['no beheerder', { rollen: ['PROFESSIONAL'] }, 'eheerder'],
])('what is wrong is said at the field, and nothing is made: %s', async (_, anders, zin) => {
  const proef = await openAanmeldproef()
  const link = await proef.inrichting()
  const antwoord = await proef.bezoeker().stuur(link, { ...INRICHTING, ...anders })
  const pagina = await antwoord.text()
  expect(antwoord.status).toBe(422)
  expect(pagina).toContain(zin)
  expect(pagina).toContain('value="Tessa Test (fictief)"')
  expect(pagina).not.toContain(WACHTWOORD)
  expect(await proef.register.store.headPosition()).toBe(0)
  expect((await proef.bezoeker().haal(link)).status).toBe(200)
})

test('what opens the register stands nowhere in the database as it is', async () => {
  const proef = await openAanmeldproef()
  const link = await proef.inrichting()
  const { sleutel, noodcodes } = await metBeheerder(proef)
  const tabellen = [
    'gebruiker',
    'aanmeldwijze',
    'sessie',
    'tweedefactor',
    'noodcode',
    'inrichting',
    'kluis',
    'poging',
  ]
  const bestaand = await proef.db.all<{ name: string }>({
    sql: `SELECT name FROM sqlite_schema WHERE type = 'table'`,
    parameters: [],
  })
  const inhoud = await Promise.all(
    bestaand.map(({ name }) => proef.db.all({ sql: `SELECT * FROM "${name}"`, parameters: [] })),
  )
  expect(bestaand.map(({ name }) => name)).toEqual(expect.arrayContaining(tabellen.slice(0, 6)))
  const alles = JSON.stringify(inhoud)
  expect(alles).toContain('tessa@example.org')
  for (const geheim of [WACHTWOORD, sleutel, noodcodes[0] ?? 'x', link.split('/').at(-1) ?? 'x'])
    expect(alles).not.toContain(geheim)
})
