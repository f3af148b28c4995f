import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Projection } from '../../projections/projectie.ts'
import { EMPTY_STREAM, type NewEvent } from '../../src/store/ports.ts'
import { checkProjection } from '../../src/store/projectiecontrole.ts'
import { createProjectionRunner, type ProjectionRunner } from '../../src/store/projectierunner.ts'
import { geplaatst, geteld, opdracht } from '../store/proef.ts'
import { banken, bankzoeker, struikelaar } from '../store/proefprojecties.ts'
import type { Opened } from './event-store.ts'

/** What the runner promises in every home of the read models. `open` gives an empty log. */
export function projectierunnerContract(name: string, open: () => Promise<Opened>): void {
  describe(`projections in ${name}`, () => {
    let opened: Opened
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    const runner = (projections: readonly Projection[], pageSize = 3): ProjectionRunner =>
      createProjectionRunner({
        ...opened,
        projections,
        now: () => '2026-11-22T11:00:00.000Z',
        pageSize,
        rebuildPageSize: pageSize,
      })
    const started = async (...projections: Projection[]): Promise<ProjectionRunner> => {
      const made = runner(projections)
      await made.start()
      return made
    }
    const append = async (stream: string, ...events: NewEvent[]) =>
      opened.store.append(stream, (await opened.store.readStream(stream)).head, events, opdracht())
    const rows = (sql: string) => opened.db.all<Record<string, unknown>>({ sql, parameters: [] })
    const allBanken = () => rows('SELECT stream, plek, bezoek FROM banken ORDER BY stream')

    const tweeBanken = async () => {
      await append('bank-a', geplaatst('plein'), geteld(4))
      await append('bank-b', geplaatst('park'), geteld(1), geteld(2))
    }
    const TWEE_BANKEN = [
      { stream: 'bank-a', plek: 'plein', bezoek: 4 },
      { stream: 'bank-b', plek: 'park', bezoek: 3 },
    ]

    test('after catching up the read models know what was stored', async () => {
      const { catchUp } = await started(banken(), bankzoeker)
      await tweeBanken()
      await catchUp()
      expect(await allBanken()).toMatchObject(TWEE_BANKEN)
      expect(await rows(`SELECT stream FROM bankzoeker WHERE bankzoeker MATCH 'park'`)).toMatchObject([
        { stream: 'bank-b' },
      ])
    })

    test('a projection without anything to do follows along', async () => {
      const { catchUp, health } = await started(banken(), bankzoeker)
      await append('bank-a', geplaatst('plein'))
      await catchUp()
      await append('bank-a', geteld(4))
      await append('bank-b', { type: 'BankVerwijderd', data: { reden: 'stuk' } })
      await catchUp()
      expect(await health()).toMatchObject([
        { name: 'banken', status: 'active', checkpoint: 3, lag: 0 },
        { name: 'bankzoeker', status: 'active', checkpoint: 3, lag: 0 },
      ])
    })

    test('everyone who asks at once has his own events afterwards', async () => {
      const { catchUp } = await started(banken())
      await append('bank-a', geplaatst('plein'))
      const first = catchUp()
      await append('bank-b', geplaatst('park'))
      const others = [catchUp(), catchUp()]
      await Promise.all(others)
      expect(await allBanken()).toMatchObject([{ stream: 'bank-a' }, { stream: 'bank-b' }])
      await first
    })

    test('two processes that run the same page write it once', async () => {
      const one = await started(banken(), struikelaar())
      const other = await started(banken(), struikelaar())
      await tweeBanken()
      await Promise.all([one.catchUp(), other.catchUp()])
      expect(await allBanken()).toMatchObject(TWEE_BANKEN)
      expect(await rows('SELECT count(*) AS n FROM struikelaar')).toMatchObject([{ n: 3 }])
      expect(await one.health()).toMatchObject([{ status: 'active' }, { status: 'active' }])
    })

    describe('a poison event', () => {
      const gestruikeld = async () => {
        const made = await started(banken(), struikelaar())
        await append('bank-a', geplaatst('plein'), geteld(4), geteld(13), geteld(5))
        await append('bank-b', geplaatst('park'), geteld(6))
        await made.catchUp()
        return made
      }

      test('stops that projection just before it and tells which event, why and since when', async () => {
        const { health } = await gestruikeld()
        expect((await health())[1]).toMatchObject({
          name: 'struikelaar',
          status: 'stopped',
          checkpoint: 2,
          lag: 4,
          error: expect.stringMatching(/^3: .*NOT NULL constraint failed/),
          since: '2026-11-22T11:00:00.000Z',
        })
        expect(await rows('SELECT position FROM struikelaar')).toMatchObject([{ position: 2 }])
      })

      test('does not stop the others', async () => {
        const { catchUp } = await gestruikeld()
        await append('bank-b', geteld(7))
        await catchUp()
        expect(await allBanken()).toMatchObject([{ bezoek: 22 }, { bezoek: 13 }])
      })

      test('is tried again at the next start, and passes once the code is mended', async () => {
        await gestruikeld()
        const still = await started(banken(), struikelaar())
        expect((await still.health())[1]).toMatchObject({ status: 'stopped', checkpoint: 2 })
        const mended = await started(banken(), struikelaar(true))
        expect((await mended.health())[1]).toMatchObject({
          status: 'active',
          lag: 0,
          error: null,
          since: null,
        })
        expect(await rows('SELECT n FROM struikelaar ORDER BY position')).toMatchObject([
          { n: 4 },
          { n: 13 },
          { n: 5 },
          { n: 6 },
        ])
      })

      test('that throws in the projection itself stops it too', async () => {
        const throwing: Projection = {
          ...bankzoeker,
          project: () => {
            throw new Error('rekenfout')
          },
        }
        const { catchUp, health } = await started(banken(), throwing)
        await tweeBanken()
        await catchUp()
        expect((await health())[1]).toMatchObject({ status: 'stopped', error: '1: rekenfout', checkpoint: 0 })
        expect(await allBanken()).toMatchObject(TWEE_BANKEN)
      })

      test('that cannot be read stops only who handles it', async () => {
        const { catchUp, health } = await started(banken(), bankzoeker)
        await tweeBanken()
        await opened.db.commit([
          {
            sql: `INSERT INTO events SELECT 6, stream, 4, 'x', 'BezoekGeteld', 9, data, gebeurd_op, geregistreerd_op,
              actor, organisatie, command_id, correlation_id, causation_id, hash FROM events WHERE position = 5`,
            parameters: [],
          },
        ])
        await catchUp()
        expect(await health()).toMatchObject([
          { status: 'stopped', checkpoint: 5, error: '6: event type BezoekGeteld has no version 9' },
          { status: 'active', checkpoint: 6 },
        ])
        expect(await allBanken()).toMatchObject(TWEE_BANKEN)
      })

      test('in a rebuild leaves the pages on what they had', async () => {
        const made = await started(banken(), struikelaar(true))
        await append('bank-a', geplaatst('plein'), geteld(13))
        await append('bank-b', geteld(2))
        await made.catchUp()
        const broken = runner([banken(), struikelaar()])
        expect(await broken.rebuild(['banken', 'struikelaar'])).toEqual(['struikelaar'])
        expect(await rows('SELECT n FROM struikelaar')).toMatchObject([{ n: 13 }, { n: 2 }])
      })
    })

    describe('a rebuild', () => {
      test('takes the place of tables that had gone wrong, and keeps the previous ones beside', async () => {
        const { catchUp, rebuild } = await started(banken(), bankzoeker)
        await tweeBanken()
        await catchUp()
        await opened.db.commit([{ sql: 'UPDATE banken SET bezoek = 99', parameters: [] }])
        expect(await rebuild()).toEqual([])
        expect(await allBanken()).toMatchObject(TWEE_BANKEN)
        expect(await rows('SELECT DISTINCT bezoek FROM banken__vorige')).toMatchObject([{ bezoek: 99 }])
        expect(await rows(`SELECT plek FROM bankzoeker WHERE bankzoeker MATCH 'plein'`)).toHaveLength(1)
      })

      test('can be done time after time', async () => {
        const { catchUp, rebuild } = await started(banken(), bankzoeker)
        await tweeBanken()
        await rebuild(['banken'])
        await rebuild(['banken'])
        await append('bank-a', geteld(1))
        await rebuild()
        await append('bank-b', geteld(1))
        await catchUp()
        expect(await allBanken()).toMatchObject([{ bezoek: 5 }, { bezoek: 4 }])
        const tables = await rows(
          `SELECT name FROM sqlite_schema WHERE name LIKE 'banken%' AND type = 'table'`,
        )
        expect(tables.map(({ name }) => name).sort()).toEqual(['banken', 'banken__vorige'])
      })

      test('loses nothing of what is stored while it runs, and the pages never go back', async () => {
        const made = await started(banken())
        for (const stream of ['bank-a', 'bank-b', 'bank-c'])
          await append(stream, geplaatst(stream), geteld(1))
        await made.catchUp()
        const seen: unknown[] = []
        const busy = async () => {
          await append('bank-b', geteld(1))
          await made.catchUp()
          seen.push((await rows('SELECT sum(bezoek) AS n FROM banken'))[0]?.n)
        }
        let working = Promise.resolve()
        let times = 0
        await made.rebuild(['banken'], () => {
          times += 1
          if (times <= 3) working = working.then(busy)
        })
        await working
        expect(times).toBeGreaterThanOrEqual(3)
        expect(seen).toEqual([4, 5, 6])
        await made.catchUp()
        expect(await rows('SELECT sum(bezoek) AS n FROM banken')).toMatchObject([{ n: 6 }])
      })

      test('ends with the indexes that the projection asks for', async () => {
        const { rebuild } = await started(banken())
        await tweeBanken()
        await rebuild(['banken'])
        const indexes = await rows(`SELECT name FROM pragma_index_list('banken') WHERE origin = 'c'`)
        expect(indexes).toMatchObject([{ name: expect.stringContaining('op_plek') }])
      })

      test('tells how far it is', async () => {
        const { rebuild } = await started(banken())
        await tweeBanken()
        const told: number[] = []
        await rebuild(['banken'], ({ checkpoint, head }) => told.push(checkpoint / head))
        expect(told).toEqual([0, 0.6])
      })

      test('begins again after it was broken off half-way', async () => {
        const { rebuild } = await started(banken())
        await tweeBanken()
        const broken = rebuild(['banken'], ({ checkpoint }) => {
          if (checkpoint > 0) throw new Error('stroom viel uit')
        })
        await expect(broken).rejects.toThrow('stroom viel uit')
        expect(await rebuild(['banken'])).toEqual([])
        expect(await allBanken()).toMatchObject(TWEE_BANKEN)
      })

      test('of a new version runs by itself at the start', async () => {
        await started(banken(1), bankzoeker)
        await tweeBanken()
        const { health } = await started(banken(2), bankzoeker)
        expect((await health())[0]).toMatchObject({ name: 'banken', version: 2, status: 'active', lag: 0 })
        expect(await allBanken()).toMatchObject(TWEE_BANKEN)
        expect(await rows('SELECT count(*) AS n FROM banken__vorige')).toMatchObject([{ n: 0 }])
      })

      test('by a newer release stops an older one from writing in its tables', async () => {
        const older = await started(banken(1))
        await started(banken(2))
        await append('bank-a', geplaatst('plein'))
        await append('bank-b', geplaatst('park'))
        await older.catchUp()
        expect(await allBanken()).toEqual([])
      })
    })

    describe('the check against a replay', () => {
      const check = (projection: Projection) =>
        checkProjection(
          {
            ...opened,
            projections: [],
            now: () => '',
            pageSize: 2,
            scratch: opened.db,
            sha256: opened.sha256,
          },
          projection,
        )

      test('finds tables that hold what the log says equal, row for row', async () => {
        await started(banken(), bankzoeker)
        await tweeBanken()
        expect(await check(banken())).toEqual({
          name: 'banken',
          position: 5,
          tables: [{ table: 'banken', rows: 2, replayedRows: 2, isEqual: true }],
          isEqual: true,
        })
        expect(await check(bankzoeker)).toMatchObject({ isEqual: true, tables: [{ rows: 2 }] })
      })

      test('finds a row that is missing and a value that differs', async () => {
        const { catchUp } = await started(banken(), bankzoeker)
        await tweeBanken()
        await catchUp()
        await opened.db.commit([
          { sql: `UPDATE banken SET bezoek = 5 WHERE stream = 'bank-a'`, parameters: [] },
          { sql: `DELETE FROM bankzoeker WHERE stream = 'bank-b'`, parameters: [] },
        ])
        expect(await check(banken())).toMatchObject({
          isEqual: false,
          tables: [{ rows: 2, replayedRows: 2, isEqual: false }],
        })
        expect(await check(bankzoeker)).toMatchObject({
          isEqual: false,
          tables: [{ rows: 1, replayedRows: 2, isEqual: false }],
        })
      })

      test('leaves nothing behind', async () => {
        await started(banken())
        await tweeBanken()
        await check(banken())
        expect(await rows(`SELECT name FROM sqlite_schema WHERE name LIKE '%controle%'`)).toEqual([])
        expect(await rows(`SELECT role FROM projecties`)).toMatchObject([{ role: 'active' }])
      })
    })

    test('an empty log has nothing to catch up with', async () => {
      const { catchUp, health } = await started(banken())
      await catchUp()
      expect(await health()).toMatchObject([{ status: 'active', checkpoint: 0, lag: 0 }])
      expect((await opened.store.readStream('bank-a')).head).toEqual(EMPTY_STREAM)
    })
  })
}
