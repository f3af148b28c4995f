import { describe, expect, test } from 'vitest'
import { alleGebeurtenissen } from '../../events/alle.ts'
import {
  aantalGeeindigdVan,
  type Bewaardecasus,
  casusbewaring,
  geeindigdeCasussen,
} from '../../projections/casusbewaring.ts'
import { sha256 } from '../../src/cryptografie.ts'
import { openSqlite } from '../../src/node/sqlite.ts'
import { createCodec } from '../../src/store/codec.ts'
import type { NewEvent } from '../../src/store/ports.ts'
import { createProjectionRunner } from '../../src/store/projectierunner.ts'
import { createSchema } from '../../src/store/schema.ts'
import { createSqlEventStore } from '../../src/store/sql-event-store.ts'
import { casus } from '../sroi-analyse/webanalyse.ts'

const MAKER = '01990000-0000-7000-8000-00000000aaaa'
const COLLEGA = '01990000-0000-7000-8000-00000000aaab'
const ORGANISATIE = '01990000-0000-7000-8000-00000000bbbb'
const ANDERE = '01990000-0000-7000-8000-00000000bbbc'

const GEREGISTREERD: NewEvent = { type: 'CasusGeregistreerd', data: casus, gebeurdOp: '2020-01-01' }
const afgerond = (gebeurdOp: string): NewEvent => ({
  type: 'CasusAfgerond',
  data: { toelichting: null },
  gebeurdOp,
})
const GEARCHIVEERD: NewEvent = { type: 'CasusGearchiveerd', data: {} }
const INGETROKKEN: NewEvent = { type: 'CasusIngetrokken', data: { reden: 'Dubbel.' } }
const toegewezen = (eigenaar: string, organisatieId: string): NewEvent => ({
  type: 'CasusToegewezen',
  data: { eigenaar, organisatieId, reden: 'Overgenomen.' },
})

let teller = 0

const met = async (stromen: Readonly<Record<string, readonly NewEvent[]>>, pageSize = 500) => {
  const db = openSqlite(':memory:')
  await createSchema(db)
  const store = createSqlEventStore({ db, codec: createCodec(alleGebeurtenissen), sha256 })
  const now = () => '2026-11-22T09:00:00.000Z'
  const runner = createProjectionRunner({ db, store, projections: [casusbewaring], now, pageSize })
  // Round by round, so that the events of a casus lie on several pages.
  const rondes = Math.max(...Object.values(stromen).map(({ length }) => length))
  for (let ronde = 0; ronde < rondes; ronde += 1)
    for (const [stroom, events] of Object.entries(stromen)) {
      const event = events[ronde]
      if (!event) continue
      const { head } = await store.readStream(`casus-${stroom}`)
      teller += 1
      const commandId = `01984a00-0000-7000-8000-${teller.toString(16).padStart(12, '0')}`
      await store.append(`casus-${stroom}`, head, [event], {
        commandId,
        actor: MAKER,
        organisatie: ORGANISATIE,
        correlationId: commandId,
        causationId: null,
        now: now(),
      })
    }
  await runner.start()
  const geeindigd = async (organisatie: string, totEnMet: string) =>
    (await db.all<Bewaardecasus>(geeindigdeCasussen(organisatie, totEnMet, 10))).map(
      ({ casusId, eindOp, eigenaar }) => [casusId, eindOp, eigenaar],
    )
  return { db, geeindigd }
}

describe.each([1, 2, 500])('casussen that ended, read in pages of %i', (pageSize) => {
  test('the first to end first, and none that still runs, was archived or withdrawn', async () => {
    const { geeindigd } = await met(
      {
        loopt: [GEREGISTREERD],
        laat: [GEREGISTREERD, afgerond('2024-06-01')],
        vroeg: [GEREGISTREERD, afgerond('2023-06-01')],
        archief: [GEREGISTREERD, afgerond('2022-06-01'), GEARCHIVEERD],
        weg: [GEREGISTREERD, INGETROKKEN],
      },
      pageSize,
    )
    expect(await geeindigd(ORGANISATIE, '2024-12-31')).toEqual([
      ['vroeg', '2023-06-01', MAKER],
      ['laat', '2024-06-01', MAKER],
    ])
    expect(await geeindigd(ORGANISATIE, '2023-12-31')).toEqual([['vroeg', '2023-06-01', MAKER]])
  })

  test('of whoever it was handed to', async () => {
    const { db, geeindigd } = await met(
      {
        een: [GEREGISTREERD, toegewezen(COLLEGA, ORGANISATIE), afgerond('2024-01-01')],
        twee: [GEREGISTREERD, afgerond('2024-01-02'), toegewezen(COLLEGA, ANDERE)],
      },
      pageSize,
    )
    expect(await geeindigd(ORGANISATIE, '2025-01-01')).toEqual([['een', '2024-01-01', COLLEGA]])
    expect(await geeindigd(ANDERE, '2025-01-01')).toEqual([['twee', '2024-01-02', COLLEGA]])
    expect(await db.all(aantalGeeindigdVan(ORGANISATIE, '2025-01-01', COLLEGA))).toEqual([{ aantal: 1 }])
    expect(await db.all(aantalGeeindigdVan(ORGANISATIE, '2025-01-01', MAKER))).toEqual([{ aantal: 0 }])
  })
})
