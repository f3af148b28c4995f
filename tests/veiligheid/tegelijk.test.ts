import { expect, test } from 'vitest'
import { INRICHTING, metBeheerder, naar, openAanmeldproef } from '../aanmelding/proef.ts'
import { WACHTWOORD } from '../gereedschap/aanmelden.ts'
import { nodigTestlidUit, openInlogregister, richtTestcorporatieIn } from '../gereedschap/bezoeker.ts'

/* The same, sent several times at once. */

const DRIE = [1, 2, 3]
const statussen = (antwoorden: readonly Response[]) => antwoorden.map(({ status }) => status).sort()

test('a set-up link that is followed three times makes one account', async () => {
  const proef = await openAanmeldproef()
  const link = await proef.inrichting()
  const antwoorden = await Promise.all(DRIE.map(() => proef.bezoeker().stuur(link, INRICHTING)))
  expect(statussen(antwoorden)).toEqual([303, 422, 422])
  expect(await proef.db.all({ sql: 'SELECT 1 FROM gebruiker', parameters: [] })).toHaveLength(1)
})

test('an invitation that is accepted three times with one address makes one account', async () => {
  const { register, bezoeker } = await openInlogregister()
  const token = await nodigTestlidUit(register, await richtTestcorporatieIn(register))
  const wie = { naam: 'Lies Lid (fictief)', email: 'lies@example.org' }
  const velden = { ...wie, wachtwoord: WACHTWOORD, herhaling: WACHTWOORD }
  const antwoorden = await Promise.all(DRIE.map(() => bezoeker().stuur(`/uitnodiging/${token}`, velden)))
  expect(statussen(antwoorden)).toEqual([303, 422, 422])
})

test('of a hundred guesses at a code at once six are looked at, and a right one after that opens nothing', async () => {
  const proef = await openAanmeldproef()
  const { sleutel } = await metBeheerder(proef)
  const dief = proef.bezoeker()
  const { email, wachtwoord } = INRICHTING
  await dief.stuur('/inloggen', { email, wachtwoord, naar: '/casussen' })
  const juist = proef.code(sleutel)
  const geraden = Array.from({ length: 100 }, (_, nummer) => String(nummer).padStart(6, '0'))
  const antwoorden = await Promise.all(
    geraden.filter((code) => code !== juist).map((code) => dief.stuur('/tweede-factor', { code })),
  )
  expect(antwoorden.filter(({ status }) => status === 422)).toHaveLength(6)
  expect((await dief.stuur('/tweede-factor', { code: juist })).status).toBe(429)
  expect(naar(await dief.haal('/casussen'))).toBe('/inloggen?naar=%2Fcasussen')
})

test('of three people with one right code at once one gets in', async () => {
  const proef = await openAanmeldproef()
  const { sleutel } = await metBeheerder(proef)
  const halven = await Promise.all(
    DRIE.map(async () => {
      const bezoeker = proef.bezoeker()
      const { email, wachtwoord } = INRICHTING
      await bezoeker.stuur('/inloggen', { email, wachtwoord })
      return bezoeker
    }),
  )
  const code = proef.code(sleutel)
  const antwoorden = await Promise.all(halven.map((half) => half.stuur('/tweede-factor', { code })))
  expect(statussen(antwoorden)).toEqual([303, 422, 422])
})
