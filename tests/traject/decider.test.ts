import { describe, expect, test } from 'vitest'
import { type Trajectvoorstel, trajectdecider } from '../../src/traject/decider.ts'
import { gegevenVoor } from '../decider.ts'

const DEELNEMER = '01984a00-0000-7000-8000-0000000000d1'
const CASUS = '01984a00-0000-7000-8000-0000000000c1'
const EERSTE = '01984a00-0000-7000-8000-0000000000e1'
const TWEEDE = '01984a00-0000-7000-8000-0000000000e2'
const METING = '01984a00-0000-7000-8000-0000000000e3'

const start = {
  deelnemerId: DEELNEMER,
  casusId: CASUS,
  route: 'WERKEN',
  tredeId: EERSTE,
  trede: 'SOCIALE_CONTACTEN',
} as const
const gestart: Trajectvoorstel = {
  type: 'TrajectGestart',
  data: start,
  gebeurdOp: '2026-02-01',
}
const gezet: Trajectvoorstel = {
  type: 'TredeGezet',
  data: { deelnemerId: DEELNEMER, tredeId: TWEEDE, trede: 'BETAALD_WERK', toelichting: null },
  gebeurdOp: '2026-06-01',
}
const zetTrede = (op: string): Trajectvoorstel => ({
  type: 'TredeGezet',
  data: { deelnemerId: DEELNEMER, tredeId: TWEEDE, trede: 'BETAALD_WERK', toelichting: null },
  gebeurdOp: op,
})
const neemAf = (bijzonder: boolean, dpia: string | null): Trajectvoorstel => ({
  type: 'MetingAfgenomen',
  data: {
    deelnemerId: DEELNEMER,
    metingId: METING,
    instrument: 'ZRM_2017',
    scores: { FINANCIEN: 2 },
    bijzondereScores: bijzonder ? { JUSTITIE: 3 } : null,
    dpia,
  },
  gebeurdOp: '2026-06-01',
})
const beeindig = (op: string): Trajectvoorstel => ({
  type: 'TrajectBeeindigd',
  data: { deelnemerId: DEELNEMER, reden: 'DOEL_BEREIKT', toelichting: null },
  gebeurdOp: op,
})
const beeindigd: Trajectvoorstel = {
  type: 'TrajectBeeindigd',
  data: { deelnemerId: DEELNEMER, reden: 'DOEL_BEREIKT', toelichting: null },
  gebeurdOp: '2026-09-01',
}
const laatVervallen = (onderdeelId: string): Trajectvoorstel => ({
  type: 'TrajectonderdeelVervallen',
  data: { onderdeelId, reden: 'Verkeerd' },
})

const gegeven = gegevenVoor(trajectdecider)

describe('a traject', () => {
  test('starts once, on a rung of its route', () => {
    gegeven().wanneer({ type: 'TrajectGestart', data: start, gebeurdOp: '2026-02-01' }).dan(gestart)
    gegeven(gestart)
      .wanneer({ type: 'TrajectGestart', data: start, gebeurdOp: '2026-02-01' })
      .danGeweigerd('traject-bestaat-al')
    gegeven()
      .wanneer({ type: 'TrajectGestart', data: { ...start, trede: 'CURSUS' }, gebeurdOp: '2026-02-01' })
      .danGeweigerd('trede-past-niet-bij-route', 'trede')
  })
  test('moves to another rung from its start on', () => {
    gegeven(gestart).wanneer(zetTrede('2026-06-01')).dan(gezet)
    gegeven(gestart).wanneer(zetTrede('2026-01-31')).danGeweigerd('datum-voor-start', 'op')
    gegeven().wanneer(zetTrede('2026-06-01')).danGeweigerd('traject-bestaat-niet')
  })
  test('lets a rung that was wrong go, but never the first', () => {
    gegeven(gestart, gezet)
      .wanneer(laatVervallen(TWEEDE))
      .dan({ type: 'TrajectonderdeelVervallen', data: { onderdeelId: TWEEDE, reden: 'Verkeerd' } })
    gegeven(gestart).wanneer(laatVervallen(EERSTE)).danGeweigerd('begintrede-blijft')
    gegeven(gestart).wanneer(laatVervallen(TWEEDE)).danGeweigerd('onderdeel-bestaat-niet')
  })
  test('ends after everything that was noted, and then rests', () => {
    gegeven(gestart, gezet).wanneer(beeindig('2026-09-01')).dan(beeindigd)
    gegeven(gestart, gezet).wanneer(beeindig('2026-05-31')).danGeweigerd('einde-voor-verloop', 'op')
    gegeven(gestart, beeindigd).wanneer(zetTrede('2026-10-01')).danGeweigerd('traject-is-beeindigd')
  })
})

describe('data of AVG art. 9 and 10', () => {
  test('are noted with the DPIA that allows them', () => {
    gegeven(gestart)
      .wanneer(neemAf(true, 'DPIA 2026-03'))
      .dan({
        type: 'MetingAfgenomen',
        data: {
          deelnemerId: DEELNEMER,
          metingId: METING,
          instrument: 'ZRM_2017',
          scores: { FINANCIEN: 2 },
          bijzondereScores: { JUSTITIE: 3 },
          dpia: 'DPIA 2026-03',
        },
        gebeurdOp: '2026-06-01',
      })
  })
  test('are refused without one', () => {
    gegeven(gestart).wanneer(neemAf(true, null)).danGeweigerd('eerst-een-dpia', 'bijzondereScores')
    gegeven(gestart)
      .wanneer({
        type: 'KenmerkenVastgelegd',
        data: {
          deelnemerId: DEELNEMER,
          doelgroepen: [],
          bijzondereDoelgroepen: ['BESCHERMD_WONEN'],
          dpia: null,
        },
      })
      .danGeweigerd('eerst-een-dpia', 'bijzondereDoelgroepen')
  })
  test('a measurement without them names no DPIA', () => {
    gegeven(gestart)
      .wanneer(neemAf(false, 'DPIA 2026-03'))
      .dan(expect.objectContaining({ data: expect.objectContaining({ dpia: null }) }))
  })
  test('a measurement of nothing is none', () => {
    gegeven(gestart)
      .wanneer({
        type: 'MetingAfgenomen',
        data: {
          deelnemerId: DEELNEMER,
          metingId: METING,
          instrument: 'ZRM_2017',
          scores: {},
          bijzondereScores: null,
          dpia: null,
        },
        gebeurdOp: '2026-06-01',
      })
      .danGeweigerd('meting-is-leeg')
  })
})
