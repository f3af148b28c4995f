import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/cryptografie.ts'
import { assertOneLine, type ChainFields, canonical, eventIdOf } from '../../src/store/keten.ts'

const FIELDS: ChainFields = {
  stream: 'bank-a',
  version: 2,
  eventId: '01984a00-0000-7111-8222-333333333333',
  type: 'BezoekGeteld',
  schemaVersion: 1,
  text: '{"aantal":4}',
  gebeurdOp: '2026-11-21',
  geregistreerdOp: '2026-11-22T10:00:00.000Z',
  actor: 'Fátima',
  organisatie: 'proefcorporatie',
  commandId: '01984a00-0000-7000-8000-000000000001',
  correlationId: 'import-1',
  causationId: null,
}

const line = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\n'))
const fields: fc.Arbitrary<ChainFields> = fc.record({
  stream: line,
  version: fc.nat(),
  eventId: line,
  type: line,
  schemaVersion: fc.nat(),
  text: fc.jsonValue().map((value) => JSON.stringify(value)),
  gebeurdOp: line,
  geregistreerdOp: line,
  actor: line,
  organisatie: line,
  commandId: line,
  correlationId: line,
  causationId: fc.option(line.filter((text) => text !== '')),
})

describe('canonical bytes', () => {
  test('are these lines, which any other program can make too', () => {
    expect(canonical('ab12', FIELDS).split('\n')).toEqual([
      'ab12',
      'bank-a',
      '2',
      '01984a00-0000-7111-8222-333333333333',
      'BezoekGeteld',
      '1',
      '2026-11-21',
      '2026-11-22T10:00:00.000Z',
      'Fátima',
      'proefcorporatie',
      '01984a00-0000-7000-8000-000000000001',
      'import-1',
      '',
      '{"aantal":4}',
    ])
  })

  test('differ as soon as one field differs', () => {
    const change = fc.constantFrom(...(Object.keys(FIELDS) as (keyof ChainFields)[]))
    fc.assert(
      fc.property(line, fields, fields, change, (previous, event, other, key) => {
        fc.pre(event[key] !== other[key])
        expect(canonical(previous, { ...event, [key]: other[key] })).not.toBe(canonical(previous, event))
      }),
    )
  })

  test('differ when a part of one field moves to the next', () => {
    fc.assert(
      fc.property(fields, line, line, line, (event, first, moved, last) => {
        fc.pre(moved !== '')
        const here = canonical('', { ...event, actor: first + moved, organisatie: last })
        const there = canonical('', { ...event, actor: first, organisatie: moved + last })
        expect(here).not.toBe(there)
      }),
    )
  })

  test('never hold a field that runs over its line', () => {
    fc.assert(
      fc.property(line, line, (before, after) => {
        expect(() => assertOneLine(['bank-a', `${before}\n${after}`])).toThrow('line feed')
        expect(() => assertOneLine([before, after])).not.toThrow()
      }),
    )
  })
})

describe('sha256', () => {
  test('gives the published figures', () => {
    // FIPS 180-4, examples of NIST.
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  test('is the same as that of the Worker', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
      }),
    )
  })
})

describe('the id of an event', () => {
  const command = '01984a00-1234-7abc-8def-0123456789ab'

  test('keeps the time of the command and is the same every time', () => {
    // printf '01984a00-1234-7abc-8def-0123456789ab\n0' | sha256sum
    expect(eventIdOf(sha256, command, 0)).toBe(EXPECTED_0)
    expect(eventIdOf(sha256, command, 0)).toBe(eventIdOf(sha256, command, 0))
  })

  test('differs for every event of a command and for every command', () => {
    const other = '01984a00-1234-7abc-8def-0123456789ac'
    const ids = [0, 1, 11, 111].flatMap((index) => [
      eventIdOf(sha256, command, index),
      eventIdOf(sha256, other, index),
    ])
    expect(new Set(ids).size).toBe(8)
  })

  test('is refused for a command without a UUID', () => {
    expect(() => eventIdOf(sha256, 'vandaag', 0)).toThrow('vandaag')
  })
})

const EXPECTED_0 = '01984a00-1234-717d-80dd-754276a54c51'
