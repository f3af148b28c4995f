import { beforeEach, expect, test } from 'vitest'
import type { Deelnemerregel } from '../../projections/deelnemers.ts'
import {
  deelnemersVan,
  deelnemersZonderLopendTraject,
  gewisteDeelnemers,
  metPseudoniem,
} from '../../projections/deelnemers.ts'
import { trajectenOpCasus, trajectenVanDeelnemer } from '../../projections/trajecten.ts'
import { EMPTY_STREAM, type NewEvent } from '../../src/store/ports.ts'
import { commandContext, type Register } from '../../src/web/register.ts'
import { openGeheugenregister, TESTGEBRUIKER } from '../gereedschap/geheugenregister.ts'

const ID = (soort: string, nummer: number) => `01984a00-0000-7000-8000-00000000${soort}${nummer}`
const CASUS = ID('0c0', 1)
const NOOR = ID('0d0', 1)
const BO = ID('0d0', 2)
const TRAJECT = ID('0e0', 1)
const LATER = ID('0e0', 2)
const EIGEN = TESTGEBRUIKER.organisatieId

const ingeschreven = (pseudoniem: string): NewEvent => ({
  type: 'DeelnemerIngeschreven',
  data: { pseudoniem, eigenKenmerk: null, roepnaam: 'Noor (fictief)', contact: null, fictief: true },
})
const gewist: NewEvent = {
  type: 'DeelnemerGewist',
  data: { reden: 'VERZOEK', velden: 1, trajecten: 1, vertrokken: [], reservekopieen: [] },
}
const gestart = (deelnemerId: string, tredeId: string): NewEvent => ({
  type: 'TrajectGestart',
  data: { deelnemerId, casusId: CASUS, route: 'WERKEN', tredeId, trede: 'SOCIALE_CONTACTEN' },
  gebeurdOp: '2026-02-01',
})
const gezet = (tredeId: string, trede: string, gebeurdOp: string): NewEvent => ({
  type: 'TredeGezet',
  data: { deelnemerId: NOOR, tredeId, trede, toelichting: 'Bij Ans' },
  gebeurdOp,
})
const vervallen = (onderdeelId: string): NewEvent => ({
  type: 'TrajectonderdeelVervallen',
  data: { onderdeelId, reden: 'Verkeerd' },
})
const beeindigd = (deelnemerId: string, gebeurdOp: string): NewEvent => ({
  type: 'TrajectBeeindigd',
  data: { deelnemerId, reden: 'DOEL_BEREIKT', toelichting: 'Bij Ans' },
  gebeurdOp,
})

let register: Register
const schrijf = async (stroom: string, ...events: readonly NewEvent[]) => {
  const { head } = await register.store.readStream(stroom)
  const context = commandContext(register, register.newId())
  await register.store.append(stroom, head ?? EMPTY_STREAM, events, context)
  await register.catchUp()
}

beforeEach(async () => {
  ;({ register } = await openGeheugenregister())
  await register.kluis.maak(NOOR)
  await register.kluis.maak(BO)
  await schrijf(`deelnemer-${NOOR}`, ingeschreven('D-22222'))
  await schrijf(`deelnemer-${BO}`, ingeschreven('D-33333'))
})

test('a person is a row of the own organisation, the newest first, with trajecten counted', async () => {
  await schrijf(`traject-${TRAJECT}`, gestart(NOOR, TRAJECT), beeindigd(NOOR, '2026-09-01'))
  await schrijf(`traject-${LATER}`, gestart(NOOR, LATER))
  expect(await register.db.all(deelnemersVan(EIGEN, null, 10))).toMatchObject([
    { deelnemerId: BO, pseudoniem: 'D-33333', trajecten: 0, lopend: 0 },
    { deelnemerId: NOOR, pseudoniem: 'D-22222', trajecten: 2, lopend: 1 },
  ])
  expect(await register.db.all(deelnemersVan(EIGEN, BO, 10))).toMatchObject([{ deelnemerId: NOOR }])
  expect(await register.db.all(deelnemersVan(ID('0f0', 1), null, 10))).toEqual([])
  expect(await register.db.all(metPseudoniem(EIGEN, 'D-33333'))).toEqual([{ deelnemerId: BO }])
})

test('no row holds anything personal in the open, and erasure blanks what was sealed at once', async () => {
  await schrijf(`traject-${TRAJECT}`, gestart(NOOR, TRAJECT), gezet(LATER, 'BETAALD_WERK', '2026-06-01'))
  const rijen = async () => [
    await register.db.all({ sql: 'SELECT * FROM deelnemers', parameters: [] }),
    await register.db.all({ sql: 'SELECT * FROM trajecten', parameters: [] }),
  ]
  const voor = JSON.stringify(await rijen())
  expect(voor).not.toMatch(/Noor|Ans/)
  await schrijf(`deelnemer-${NOOR}`, gewist)
  const na = await register.db.all<Deelnemerregel>(deelnemersVan(EIGEN, null, 10))
  expect(na.map(({ geheim, gewistOp }) => [geheim !== null, gewistOp !== null])).toEqual([
    [true, false],
    [false, true],
  ])
  expect(await register.db.all(gewisteDeelnemers())).toEqual([{ deelnemerId: NOOR }])
})

test('somebody stands on the last rung by day, whatever was noted last', async () => {
  await schrijf(
    `traject-${TRAJECT}`,
    gestart(NOOR, TRAJECT),
    gezet(LATER, 'BETAALD_WERK', '2026-06-01'),
    gezet(BO, 'ONBETAALD_WERK', '2026-04-01'),
  )
  expect(await register.db.all(trajectenVanDeelnemer(NOOR))).toMatchObject([
    { trajectId: TRAJECT, begintrede: 'SOCIALE_CONTACTEN', trede: 'BETAALD_WERK', pseudoniem: 'D-22222' },
  ])
  await schrijf(`traject-${TRAJECT}`, vervallen(LATER))
  expect(await register.db.all(trajectenOpCasus(CASUS, EIGEN))).toMatchObject([{ trede: 'ONBETAALD_WERK' }])
  expect(await register.db.all(trajectenOpCasus(CASUS, ID('0f0', 1)))).toEqual([])
})

test('a retention term counts from the last day of the last traject', async () => {
  await schrijf(`traject-${TRAJECT}`, gestart(NOOR, TRAJECT), beeindigd(NOOR, '2026-03-01'))
  await schrijf(`traject-${LATER}`, gestart(BO, LATER))
  const totEnMet = (dag: string) => register.db.all(deelnemersZonderLopendTraject(EIGEN, dag))
  expect(await totEnMet('2026-02-28')).toEqual([])
  expect(await totEnMet('2026-03-01')).toEqual([
    { deelnemerId: NOOR, pseudoniem: 'D-22222', laatsteDag: '2026-03-01' },
  ])
  await schrijf(`deelnemer-${NOOR}`, gewist)
  expect(await totEnMet('2027-01-01')).toEqual([])
})
