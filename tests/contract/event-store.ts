import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Sha256 } from '../../src/store/keten.ts'
import {
  ConcurrencyConflict,
  DuplicateEvent,
  EMPTY_STREAM,
  type EventStore,
  type SqlDatabase,
} from '../../src/store/ports.ts'
import { geplaatst, geteld, opdracht } from '../store/proef.ts'

export interface Opened {
  readonly db: SqlDatabase
  readonly store: EventStore
  readonly sha256: Sha256
  close(): Promise<void>
}

/** What every home of the log promises. `open` gives an empty log. */
export function eventStoreContract(name: string, open: () => Promise<Opened>): void {
  describe(`the log in ${name}`, () => {
    let opened: Opened
    let store: EventStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    const plaatsTweeBanken = async () => {
      await store.append('bank-a', EMPTY_STREAM, [geplaatst('plein'), geteld(4)], opdracht())
      await store.append('bank-b', EMPTY_STREAM, [geplaatst('park')], opdracht())
    }

    describe('reading', () => {
      test('an empty log has no head, no streams and no events', async () => {
        expect(await store.headPosition()).toBe(0)
        expect(await store.readStream('bank-a')).toEqual({ head: EMPTY_STREAM, events: [] })
        expect(await store.readAll(0, 10)).toEqual([])
      })

      test('an event comes back as it was told, with its place and its context', async () => {
        await plaatsTweeBanken()
        const context = opdracht({ causationId: 'regel 7', correlationId: 'import-1', actor: 'Fátima' })
        const { head } = await store.readStream('bank-b')
        await store.append('bank-b', head, [{ ...geteld(12), gebeurdOp: '2026-09-01' }], context)
        const [event] = await store.readAll(3, 10)
        expect(event).toEqual({
          position: 4,
          stream: 'bank-b',
          version: 2,
          eventId: expect.stringMatching(/^01984a00-0000-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
          type: 'BezoekGeteld',
          data: { aantal: 12 },
          gebeurdOp: '2026-09-01',
          geregistreerdOp: '2026-11-22T10:00:00.000Z',
          actor: 'Fátima',
          organisatie: 'proefcorporatie',
          commandId: context.commandId,
          correlationId: 'import-1',
          causationId: 'regel 7',
        })
      })

      test('without a date of its own an event happened on the day it was stored', async () => {
        await plaatsTweeBanken()
        const { events } = await store.readStream('bank-a')
        expect(events.map(({ gebeurdOp }) => gebeurdOp)).toEqual(['2026-11-22', '2026-11-22'])
      })

      test('a stream holds its own events only, in order, and says where it stands', async () => {
        await plaatsTweeBanken()
        const { head, events } = await store.readStream('bank-a')
        expect(events.map(({ version, type }) => [version, type])).toEqual([
          [1, 'BankGeplaatst'],
          [2, 'BezoekGeteld'],
        ])
        expect(head).toMatchObject({ version: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
      })

      test('the whole log reads in pages, without gaps', async () => {
        await plaatsTweeBanken()
        const first = await store.readAll(0, 2)
        const second = await store.readAll(2, 2)
        expect([...first, ...second].map(({ position }) => position)).toEqual([1, 2, 3])
        expect(await store.headPosition()).toBe(3)
      })

      test('a reader of one type skips the others and still fills its page', async () => {
        await plaatsTweeBanken()
        const events = await store.readAll(0, 2, ['BankGeplaatst'])
        expect(events.map(({ stream, position }) => [stream, position])).toEqual([
          ['bank-a', 1],
          ['bank-b', 3],
        ])
      })
    })

    describe('the guard on the version', () => {
      test('of two appends on the same version exactly one wins', async () => {
        await plaatsTweeBanken()
        const { head } = await store.readStream('bank-a')
        const answers = await Promise.allSettled([
          store.append('bank-a', head, [geteld(1)], opdracht()),
          store.append('bank-a', head, [geteld(2)], opdracht()),
          store.append('bank-b', { ...head, version: 1 }, [geteld(3)], opdracht()),
        ])
        expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
        expect(answers[1]).toMatchObject({ reason: expect.any(ConcurrencyConflict) })
        const { events } = await store.readStream('bank-a')
        expect(events.at(-1)?.data).toEqual({ aantal: 1 })
      })

      test('a stale version is refused', async () => {
        await plaatsTweeBanken()
        const append = store.append('bank-a', EMPTY_STREAM, [geteld(1)], opdracht())
        await expect(append).rejects.toThrow(ConcurrencyConflict)
      })

      test('a version that is too high is refused', async () => {
        await plaatsTweeBanken()
        const { head } = await store.readStream('bank-a')
        const append = store.append('bank-a', { ...head, version: 3 }, [geteld(1)], opdracht())
        await expect(append).rejects.toThrow(ConcurrencyConflict)
        const onNothing = store.append('bank-c', { ...head, version: 1 }, [geteld(1)], opdracht())
        await expect(onNothing).rejects.toThrow(ConcurrencyConflict)
      })

      test('a chain that was not read from the log is refused', async () => {
        await plaatsTweeBanken()
        const append = store.append('bank-a', { version: 2, hash: 'verzonnen' }, [geteld(1)], opdracht())
        await expect(append).rejects.toThrow(ConcurrencyConflict)
      })

      test('a refused append leaves no trace and no gap', async () => {
        await plaatsTweeBanken()
        await store.append('bank-a', EMPTY_STREAM, [geteld(1)], opdracht()).catch(() => {})
        await store.append('bank-c', EMPTY_STREAM, [geplaatst('haven')], opdracht())
        expect((await store.readAll(0, 10)).map(({ position }) => position)).toEqual([1, 2, 3, 4])
      })
    })

    describe('a command that comes twice', () => {
      test('at the version it saw the first time is a duplicate, not a conflict', async () => {
        await plaatsTweeBanken()
        const { head } = await store.readStream('bank-a')
        const context = opdracht()
        await store.append('bank-a', head, [geteld(1), geteld(2)], context)
        const again = store.append('bank-a', head, [geteld(1), geteld(2)], context)
        await expect(again).rejects.toThrow(DuplicateEvent)
        expect((await store.readStream('bank-a')).head.version).toBe(4)
      })

      test('at the newest version is a duplicate too', async () => {
        await plaatsTweeBanken()
        const context = opdracht()
        await store.append('bank-a', (await store.readStream('bank-a')).head, [geteld(1)], context)
        const again = store.append('bank-a', (await store.readStream('bank-a')).head, [geteld(1)], context)
        await expect(again).rejects.toThrow(DuplicateEvent)
      })

      test('for a stream with a new id names the stream where it was stored', async () => {
        await plaatsTweeBanken()
        const context = opdracht()
        await store.append('bank-c', EMPTY_STREAM, [geplaatst('haven')], context)
        const again = store.append('bank-d', EMPTY_STREAM, [geplaatst('haven')], context)
        await expect(again).rejects.toMatchObject({ name: 'DuplicateEvent', stream: 'bank-c' })
      })

      test('in the same turn is stored once', async () => {
        const context = opdracht()
        const answers = await Promise.allSettled([
          store.append('bank-a', EMPTY_STREAM, [geplaatst('plein')], context),
          store.append('bank-a', EMPTY_STREAM, [geplaatst('plein')], context),
        ])
        expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
        expect(answers[1]).toMatchObject({ reason: expect.any(DuplicateEvent) })
      })
    })

    describe('what goes in', () => {
      test('an append of more events than fit in one statement is all or nothing', async () => {
        await plaatsTweeBanken()
        const veertig = Array.from({ length: 40 }, (_, index) => geteld(index))
        await store.append('bank-b', (await store.readStream('bank-b')).head, veertig, opdracht())
        const { events } = await store.readStream('bank-b')
        expect(events.slice(1).map(({ data }) => data)).toEqual(veertig.map(({ data }) => data))
        const tweeKeer = store.append('bank-b', EMPTY_STREAM, veertig, opdracht())
        await expect(tweeKeer).rejects.toThrow(ConcurrencyConflict)
        expect(await store.headPosition()).toBe(43)
      })

      test('text survives as it is: quotes, line feeds, other scripts, lone surrogates', async () => {
        const plekken = [`'"\\\n\t`, 'crèche 🌳', '\u0000', 'مقعد', '\ud83d', '']
        await store.append(
          'bank-a',
          EMPTY_STREAM,
          plekken.map((plek) => geplaatst(plek)),
          opdracht(),
        )
        const { events } = await store.readStream('bank-a')
        expect(events.map(({ data }) => data)).toEqual(plekken.map((plek) => ({ plek, zitplaatsen: 3 })))
      })

      test('an unknown type, data that does not fit and text that is too long are refused by name', async () => {
        await plaatsTweeBanken()
        const append = (event: { type: string; data: unknown }) =>
          store.append('bank-c', EMPTY_STREAM, [geplaatst('haven'), event], opdracht())
        await expect(append({ type: 'BankGestolen', data: {} })).rejects.toThrow('BankGestolen')
        await expect(append({ type: 'BezoekGeteld', data: { aantal: 'drie' } })).rejects.toThrow(
          'BezoekGeteld',
        )
        await expect(append(geplaatst('x'.repeat(300_001)))).rejects.toThrow('BankGeplaatst')
        expect(await store.headPosition()).toBe(3)
      })

      test('a line feed cannot slip a field into the chain', async () => {
        const append = store.append('bank-a', EMPTY_STREAM, [geplaatst('plein')], opdracht({ actor: 'a\nb' }))
        await expect(append).rejects.toThrow('line feed')
      })

      test('nothing to append is nothing stored', async () => {
        await store.append('bank-a', EMPTY_STREAM, [], opdracht())
        expect(await store.headPosition()).toBe(0)
      })
    })

    describe('the database itself', () => {
      test('refuses to change or delete an event', async () => {
        await plaatsTweeBanken()
        const change = opened.db.commit([
          { sql: `UPDATE events SET data = '{}' WHERE position = 1`, parameters: [] },
        ])
        await expect(change).rejects.toThrow('events are never changed')
        const remove = opened.db.commit([{ sql: 'DELETE FROM events WHERE position = 3', parameters: [] }])
        await expect(remove).rejects.toThrow('events are never deleted')
        expect(await store.headPosition()).toBe(3)
      })

      test('gives every list of a turn its own answer', async () => {
        const { db } = opened
        await db.commit([
          { sql: 'CREATE TABLE teller (naam TEXT PRIMARY KEY, n INTEGER NOT NULL)', parameters: [] },
        ])
        const insert = (naam: string, n: number | null) => ({
          sql: 'INSERT INTO teller VALUES (?1, ?2)',
          parameters: [naam, n],
        })
        const answers = await Promise.allSettled([
          db.commit([insert('a', 1)]),
          db.commit([insert('b', null)]),
          db.commit([insert('c', 3), insert('d', null)]),
          db.commit([insert('e', 5), insert('f', 6)]),
          db.commit([insert('a', 7)]),
          db.commit([]),
        ])
        expect(answers.map(({ status }) => status)).toEqual([
          'fulfilled',
          'rejected',
          'rejected',
          'fulfilled',
          'rejected',
          'fulfilled',
        ])
        expect(await db.all({ sql: 'SELECT naam FROM teller ORDER BY naam', parameters: [] })).toMatchObject([
          { naam: 'a' },
          { naam: 'e' },
          { naam: 'f' },
        ])
      })
    })
  })
}
