import { beforeEach, expect, test } from 'vitest'
import { REGISTRATIE } from '../casus/webcasus.ts'
import { type Geheugenregister, openGeheugenregister } from '../gereedschap/geheugenregister.ts'
import { LINDEHOF, lid, richtOp } from '../gereedschap/organisaties.ts'

/* A beheerder opens no concepts; not by handing them to themselves either. */

const BAAS = lid(LINDEHOF, 1, 'Baas (fictief)', 'BEHEERDER', 'PROFESSIONAL')
const FATIMA = lid(LINDEHOF, 2, 'Fatima (fictief)', 'PROFESSIONAL')
const LID = `/organisatie/leden/${FATIMA.id}`

let g: Geheugenregister
let concept: string
beforeEach(async () => {
  g = await openGeheugenregister()
  await richtOp(g.register, LINDEHOF, [BAAS, FATIMA])
  concept = (await g.als(FATIMA).stuur('/casussen', REGISTRATIE)).headers.get('location') ?? ''
})

const neemOver = () =>
  g.als(BAAS).stuur(`${LID}/toewijzing`, { accountId: BAAS.id, reden: 'Ik wil het zelf lezen' })
const leest = async () => (await g.als(BAAS).haal(concept)).status

test('whose maker is still there', async () => {
  expect(await (await g.als(BAAS).haal(LID)).text()).not.toContain(`value="${BAAS.id}"`)
  expect((await neemOver()).status).toBe(422)
  expect(await leest()).toBe(404)
})

test('but who stays behind can go on with what a colleague left', async () => {
  await g.als(BAAS).stuur(`${LID}/einde`, { reden: 'Uit dienst' })
  expect((await neemOver()).status).toBe(303)
  expect(await leest()).toBe(200)
})
