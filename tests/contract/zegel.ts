import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NewEvent, SqlDatabase } from '../../src/store/ports.ts'
import { verify } from '../../src/store/verify.ts'
import { printed, type Seal, seal, sealWhenDue } from '../../src/store/zegel.ts'
import { geplaatst, geteld, opdracht } from '../store/proef.ts'
import type { Opened } from './event-store.ts'

/** What the chain and the seals show, in every home of the log. `open` gives an empty log. */
export function zegelContract(name: string, open: () => Promise<Opened>): void {
  describe(`tamper evidence in ${name}`, () => {
    let opened: Opened
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    const append = async (stream: string, ...events: NewEvent[]) =>
      opened.store.append(stream, (await opened.store.readStream(stream)).head, events, opdracht())

    /** Positions 1–2 bank-a, 3–4 bank-b, 5 bank-a, 6 the seal up to 5, 7 bank-b. */
    const verzegeld = async (): Promise<Seal> => {
      await append('bank-a', geplaatst('plein'), geteld(4))
      await append('bank-b', geplaatst('park'), geteld(1))
      await append('bank-a', geteld(5))
      const made = await seal(opened, opdracht())
      await append('bank-b', geteld(2))
      return made ?? expect.unreachable('there was something to seal')
    }

    describe('a seal', () => {
      test('covers everything up to where the log was', async () => {
        expect(await verzegeld()).toEqual({
          totPositie: 5,
          aantal: 5,
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        })
      })

      test('is the sum that anyone can make of the stored hashes', async () => {
        const { hash } = await verzegeld()
        const rows = await opened.db.all<{ hash: string }>({
          sql: 'SELECT hash FROM events WHERE position <= 5 ORDER BY position',
          parameters: [],
        })
        expect(rows.reduce((link, row) => opened.sha256(link + row.hash), '')).toBe(hash)
      })

      test('counts on from the one before', async () => {
        await verzegeld()
        expect(await seal(opened, opdracht())).toMatchObject({ totPositie: 7, aantal: 7 })
        expect(await verify(opened)).toMatchObject({ fault: null, events: 8, seals: 2 })
      })

      test('is not made over nothing but itself', async () => {
        expect(await seal(opened, opdracht())).toBeNull()
        await verzegeld()
        await seal(opened, opdracht())
        expect(await seal(opened, opdracht())).toBeNull()
      })

      test('is due after a number of events or of hours', async () => {
        await verzegeld()
        const due = { events: 4, hours: 24 }
        const at = (now: string) => sealWhenDue(opened, opdracht({ now }), due)
        expect(await at('2026-11-22T12:00:00.000Z')).toBeNull()
        await append('bank-a', geteld(1), geteld(2))
        expect(await at('2026-11-22T13:00:00.000Z')).toMatchObject({ totPositie: 9 })
        expect(await at('2026-11-23T13:00:00.000Z')).toBeNull()
        await append('bank-b', geteld(1))
        expect(await at('2026-11-23T12:59:59.000Z')).toBeNull()
        expect(await at('2026-11-23T13:00:00.000Z')).toMatchObject({ totPositie: 11 })
      })
    })

    describe('verify', () => {
      test('finds nothing in a log that nobody touched, and tells how far it is', async () => {
        const made = await verzegeld()
        const told: number[] = []
        const found = await verify(opened, { external: made, onProgress: (position) => told.push(position) })
        expect(found).toMatchObject({ fault: null, events: 7, streams: 3, seals: 1 })
        expect(told.length).toBeGreaterThan(0)
      })

      test('finds nothing in an empty log', async () => {
        expect(await verify(opened)).toMatchObject({
          fault: null,
          events: 0,
          seal: { totPositie: 0, hash: '' },
        })
      })

      test.each([
        ['one byte of the data', `UPDATE events SET data = replace(data, '1', '7') WHERE position = 4`, 4],
        ['who did it', `UPDATE events SET actor = 'iemand anders' WHERE position = 3`, 3],
        ['when it happened', `UPDATE events SET gebeurd_op = '2020-01-01' WHERE position = 1`, 1],
        ['the hash itself', `UPDATE events SET hash = replace(hash, '0', '1') WHERE position = 2`, 2],
        ['the order of two events', SWAP_2_AND_5, 2],
        ['what a seal says', `UPDATE events SET data = replace(data, '5', '6') WHERE position = 6`, 6],
      ])('names the position where someone changed %s', async (_what, sql, position) => {
        await verzegeld()
        await tamper(opened.db, ...sql.split(';'))
        const { fault } = await verify(opened)
        expect(fault?.position).toBe(position)
      })

      test('names a missing event and its stream', async () => {
        await verzegeld()
        await tamper(opened.db, 'DELETE FROM events WHERE position = 2')
        const fault = { position: 2, until: 2, stream: 'bank-a', reason: 'gebeurtenis-ontbreekt' }
        expect(await verify(opened)).toMatchObject({ fault })
      })

      test('names a missing event also when the positions were closed up', async () => {
        await verzegeld()
        await tamper(
          opened.db,
          'DELETE FROM events WHERE position = 2',
          'UPDATE events SET position = position - 1 WHERE position > 2',
        )
        const fault = { position: 4, stream: 'bank-a', reason: 'gebeurtenis-ontbreekt' }
        expect(await verify(opened)).toMatchObject({ fault })
      })

      test('names the place of a removed stream', async () => {
        await verzegeld()
        await tamper(opened.db, `DELETE FROM events WHERE stream = 'bank-b'`)
        const fault = { position: 3, until: 3, stream: null, reason: 'stroom-verwijderd' }
        expect(await verify(opened)).toMatchObject({ fault })
      })

      test('finds a removed stream by the seal when the positions were closed up', async () => {
        await verzegeld()
        await tamper(
          opened.db,
          `DELETE FROM events WHERE stream = 'bank-b'`,
          'UPDATE events SET position = position - 2 WHERE position > 4',
        )
        const fault = { position: 1, until: 5, stream: null, reason: 'zegel-klopt-niet' }
        expect(await verify(opened)).toMatchObject({ fault })
      })

      test('knows from a printed seal that the end of the log was cut off, seals and all', async () => {
        await verzegeld()
        const made = (await seal(opened, opdracht())) ?? expect.unreachable()
        await tamper(opened.db, 'DELETE FROM events WHERE position > 5')
        expect(await verify(opened)).toMatchObject({ fault: null, events: 5 })
        const fault = { position: 6, reason: 'log-korter-dan-zegel' }
        expect(await verify(opened, { external: made })).toMatchObject({ fault })
      })

      test('knows from a printed seal that the whole log was made anew', async () => {
        const made = await verzegeld()
        const forged = { ...made, hash: made.hash.replace(/./, (digit) => (digit === '0' ? '1' : '0')) }
        const fault = { position: 1, until: 5, reason: 'zegel-klopt-niet' }
        expect(await verify(opened, { external: forged })).toMatchObject({ fault })
        expect(printed(made)).toBe(`5:${made.hash}`)
      })
    })
  })
}

const SWAP_2_AND_5 = `UPDATE events SET position = 99 WHERE position = 2;
  UPDATE events SET position = 2 WHERE position = 5; UPDATE events SET position = 5 WHERE position = 99`

/** As someone with the file and the time does it. */
async function tamper(db: SqlDatabase, ...statements: string[]): Promise<void> {
  const triggers = ['DROP TRIGGER events_never_change', 'DROP TRIGGER events_never_go']
  await db.commit([...triggers, ...statements].map((sql) => ({ sql, parameters: [] })))
}
