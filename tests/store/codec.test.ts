import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Catalogus, Gebeurtenistype } from '../../events/gebeurtenis.ts'
import {
  BrokenUpcasting,
  createCodec,
  EventDoesNotFit,
  UnknownEventType,
  UnknownEventVersion,
} from '../../src/store/codec.ts'

/** Version 1 counted in a text, version 2 in a number, version 3 names the unit (fictief). */
const geteld: Gebeurtenistype = {
  versie: 3,
  schema: z.object({ aantal: z.int(), eenheid: z.string() }),
  opwaarderen: {
    1: (data) => ({ aantal: Number((data as { aantal: string }).aantal) }),
    2: (data) => ({ ...(data as object), eenheid: 'personen' }),
  },
}
const verslag: Gebeurtenistype = { versie: 1, schema: z.object({ inhoud: z.json() }), opwaarderen: {} }
const catalogus: Catalogus = { Geteld: geteld, Verslag: verslag }

describe('the codec', () => {
  const { encode, decode } = createCodec(catalogus)

  test.each([
    [1, '{"aantal":"12"}', { aantal: 12, eenheid: 'personen' }],
    [2, '{"aantal":12}', { aantal: 12, eenheid: 'personen' }],
    [3, '{"aantal":12,"eenheid":"huizen"}', { aantal: 12, eenheid: 'huizen' }],
  ])('reads version %i as the newest one', (version, text, data) => {
    expect(decode('Geteld', version, text)).toEqual(data)
  })

  test('writes the newest version, in the order of the schema, without what does not belong', () => {
    const data = { eenheid: 'huizen', ip: '10.0.0.1', aantal: 3 }
    expect(encode('Geteld', data)).toEqual({ schemaVersion: 3, text: '{"aantal":3,"eenheid":"huizen"}' })
  })

  test('names the type that it does not know', () => {
    expect(() => decode('Gewogen', 1, '{}')).toThrow(UnknownEventType)
    expect(() => encode('Gewogen', {})).toThrow('Gewogen')
  })

  test('refuses data that does not fit', () => {
    expect(() => encode('Geteld', { aantal: 1.5, eenheid: 'huizen' })).toThrow(EventDoesNotFit)
  })

  test('refuses a version that a newer release wrote', () => {
    expect(() => decode('Geteld', 4, '{}')).toThrow(UnknownEventVersion)
  })

  test.each([
    ['has a gap', 3, { 1: geteld.opwaarderen[1] }],
    ['goes on too far', 1, geteld.opwaarderen],
    ['begins too late', 2, { 2: geteld.opwaarderen[2] }],
  ])('does not start with a chain of versions that %s', (_what, versie, opwaarderen) => {
    const broken = { ...geteld, versie, opwaarderen } as Gebeurtenistype
    expect(() => createCodec({ ...catalogus, Geteld: broken })).toThrow(BrokenUpcasting)
  })

  test('leaves out a name that would be the prototype of an object', () => {
    const inhoud: unknown = JSON.parse('{"a":1,"__proto__":{"b":2}}')
    expect(encode('Verslag', { inhoud }).text).toBe('{"inhoud":{"a":1}}')
  })

  test('whatever other JSON goes in comes out, and its text is the same every time', () => {
    const json = fc
      .jsonValue({ maxDepth: 4 })
      .filter((inhoud) => !JSON.stringify(inhoud).includes('__proto__'))
    fc.assert(
      fc.property(json, (inhoud) => {
        const { text, schemaVersion } = encode('Verslag', { inhoud })
        const data = decode('Verslag', schemaVersion, text)
        expect(JSON.stringify(data)).toBe(JSON.stringify({ inhoud }))
        expect(encode('Verslag', data).text).toBe(text)
        expect(text).not.toContain('\n')
      }),
    )
  })
})
