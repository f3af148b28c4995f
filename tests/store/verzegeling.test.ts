import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { alleGebeurtenissen } from '../../events/alle.ts'
import { gebeurtenis } from '../../events/gebeurtenis.ts'
import { inhoudVan, persoonlijk, persoonlijkeVelden } from '../../events/persoonlijk.ts'
import { regel } from '../../events/waarden.ts'
import { sha256 } from '../../src/cryptografie.ts'
import { openKluis } from '../../src/kluis/kluis.ts'
import { openSqlite, type SqliteDatabase } from '../../src/node/sqlite.ts'
import { createCodec } from '../../src/store/codec.ts'
import { type CommandContext, EMPTY_STREAM, type EventStore } from '../../src/store/ports.ts'
import { createSchema } from '../../src/store/schema.ts'
import { createSqlEventStore } from '../../src/store/sql-event-store.ts'
import { maakVerzegeling, type Verzegeling } from '../../src/store/verzegeling.ts'
import { TESTSLEUTELS } from '../gereedschap/sleutels.ts'

const NU = '2026-11-22T09:00:00.000Z'
const EEN = '01984a00-0000-7000-8000-0000000000d1'
const ANDER = '01984a00-0000-7000-8000-0000000000d2'
const OPDRACHT = (nummer: number) => `01984a00-0000-7000-8000-00000000000${nummer}`

const catalogus = {
  Ingeschreven: gebeurtenis({ code: z.string(), naam: persoonlijk(regel()).nullable() }),
  Gezien: gebeurtenis({
    deelnemerId: z.string(),
    scores: persoonlijk(z.record(z.string(), z.int())).nullable(),
  }),
  Gewoon: gebeurtenis({ naam: regel() }),
}

const context = (nummer: number): CommandContext => ({
  commandId: OPDRACHT(nummer),
  actor: 'a',
  organisatie: 'o',
  correlationId: OPDRACHT(nummer),
  causationId: null,
  now: NU,
})

let db: SqliteDatabase
let kaal: EventStore
let store: EventStore
let verzegeling: Verzegeling
let kluis: Awaited<ReturnType<typeof openKluis>>

beforeEach(async () => {
  db = openSqlite(':memory:')
  await createSchema(db)
  kluis = await openKluis({ db, hoofdsleutels: TESTSLEUTELS, now: () => NU })
  kaal = createSqlEventStore({ db, codec: createCodec(catalogus), sha256 })
  verzegeling = maakVerzegeling({ catalogus, kluis, sha256 })
  store = verzegeling.store(kaal)
  await kluis.maak(EEN)
  await kluis.maak(ANDER)
})

const schrijf = (deelnemer: string, nummer: number, naam: string | null) =>
  store.append(
    `deelnemer-${deelnemer}`,
    EMPTY_STREAM,
    [{ type: 'Ingeschreven', data: { code: 'D-22222', naam } }],
    context(nummer),
  )
const opgeslagen = async () =>
  (await db.all<{ data: string }>({ sql: 'SELECT data FROM events ORDER BY position', parameters: [] })).map(
    ({ data }) => data,
  )
const gelezen = async (deelnemer: string) => {
  const { events } = await store.readStream(`deelnemer-${deelnemer}`)
  return (await verzegeling.open(events)).map(({ data }) => data)
}

describe('a personal field', () => {
  test('stands sealed in the log, and opens with the key of its person', async () => {
    await schrijf(EEN, 1, 'Noor (fictief)')
    expect((await opgeslagen()).join()).not.toContain('Noor')
    expect(await gelezen(EEN)).toEqual([{ code: 'D-22222', naam: 'Noor (fictief)' }])
  })

  test('that is empty stays empty and asks for no key', async () => {
    await kluis.vernietig(EEN)
    await schrijf(EEN, 1, null)
    expect(await opgeslagen()).toEqual(['{"code":"D-22222","naam":null}'])
  })

  test('holds any value that its schema allows, sealed with the key of whom the event names', async () => {
    const data = { deelnemerId: EEN, scores: { JUSTITIE: 3 } }
    await store.append('traject-x', EMPTY_STREAM, [{ type: 'Gezien', data }], context(1))
    const { events } = await store.readStream('traject-x')
    expect((await verzegeling.open(events)).map((event) => event.data)).toEqual([data])
    await kluis.vernietig(EEN)
    expect(await verzegeling.open(events)).toEqual(events)
  })

  test('cannot reach the log unsealed, also not past the sealing', async () => {
    const event = { type: 'Ingeschreven', data: { code: 'D-22222', naam: 'Noor (fictief)' } }
    await expect(kaal.append('deelnemer-x', EMPTY_STREAM, [event], context(1))).rejects.toThrow(
      'does not fit event type',
    )
  })

  test('that its own schema refuses is refused before it is sealed, without saying what it was', async () => {
    const geschreven = schrijf(EEN, 1, 'bel 111222333')
    await expect(geschreven).rejects.toThrow('data does not fit event type Ingeschreven: naam')
    await expect(geschreven).rejects.not.toThrow('111222333')
    expect(await opgeslagen()).toEqual([])
  })

  test('sealed for one event opens in no other', async () => {
    await schrijf(EEN, 1, 'Noor (fictief)')
    const { events } = await store.readStream(`deelnemer-${EEN}`)
    const verplaatst = events.map((event) => ({ ...event, eventId: OPDRACHT(9) }))
    await expect(verzegeling.open(verplaatst)).rejects.toThrow()
    const omgehangen = events.map((event) => ({ ...event, stream: `deelnemer-${ANDER}` }))
    await expect(verzegeling.open(omgehangen)).rejects.toThrow()
  })

  test('of somebody who was erased stays sealed; that of others opens', async () => {
    await schrijf(EEN, 1, 'Noor (fictief)')
    await schrijf(ANDER, 2, 'Bo (fictief)')
    await kluis.vernietig(EEN)
    expect(await gelezen(EEN)).toEqual([
      { code: 'D-22222', naam: { versleuteld: expect.stringMatching(/^[\w-]+$/) } },
    ])
    expect(await gelezen(ANDER)).toEqual([{ code: 'D-22222', naam: 'Bo (fictief)' }])
  })

  test('of somebody who was erased is never added again', async () => {
    await kluis.vernietig(EEN)
    await expect(schrijf(EEN, 1, 'Noor (fictief)')).rejects.toMatchObject({ name: 'SleutelVernietigd' })
    expect(await opgeslagen()).toEqual([])
  })

  test('is stored once when a command comes twice, though it is sealed anew', async () => {
    await schrijf(EEN, 1, 'Noor (fictief)')
    await expect(schrijf(EEN, 1, 'Noor (fictief)')).rejects.toMatchObject({ name: 'DuplicateEvent' })
    expect(await opgeslagen()).toHaveLength(1)
  })
})

test('events without personal fields pass as they are', async () => {
  await store.append('x', EMPTY_STREAM, [{ type: 'Gewoon', data: { naam: 'Wijk' } }], context(1))
  expect(await opgeslagen()).toEqual(['{"naam":"Wijk"}'])
})

describe('the catalogue', () => {
  test('marks what makes somebody recognisable, and what falls under AVG art. 9 and 10', () => {
    const gemerkt = Object.entries(alleGebeurtenissen).flatMap(([type, soort]) =>
      [...persoonlijkeVelden(soort).keys()].map((veld) => `${type}.${veld}`),
    )
    expect(gemerkt.toSorted()).toEqual([
      'DeelnemerIngeschreven.contact',
      'DeelnemerIngeschreven.eigenKenmerk',
      'DeelnemerIngeschreven.roepnaam',
      'DeelnemersgegevensGewijzigd.contact',
      'DeelnemersgegevensGewijzigd.eigenKenmerk',
      'DeelnemersgegevensGewijzigd.roepnaam',
      'KenmerkenVastgelegd.bijzondereDoelgroepen',
      'MetingAfgenomen.bijzondereScores',
      'TrajectBeeindigd.toelichting',
      'TredeGezet.toelichting',
    ])
  })

  test('has no mark where the sealing does not look: below the top of the data', () => {
    const dieper = Object.entries(alleGebeurtenissen).flatMap(([type, { schema }]) =>
      velden(schema).flatMap(({ pad, schema: binnen }) =>
        pad.length > 1 && inhoudVan(binnen) ? [`${type}.${pad.join('.')}`] : [],
      ),
    )
    expect(dieper).toEqual([])
  })

  test('has no field for a BSN, a date of birth, a nationality or an origin', () => {
    const verboden =
      /bsn|burgerservice|geboorte|geboren|leeftijd$|nationalit|afkomst|herkomstland|etnicit|religie|geslacht|achternaam|volledigenaam|burgerlijk/i
    const gevonden = Object.entries(alleGebeurtenissen).flatMap(([type, { schema }]) =>
      velden(schema).flatMap(({ pad }) =>
        verboden.test(pad.at(-1) ?? '') ? [`${type}.${pad.join('.')}`] : [],
      ),
    )
    expect(gevonden).toEqual([])
    const alle = Object.values(alleGebeurtenissen).flatMap(({ schema }) => velden(schema))
    expect(alle.length).toBeGreaterThan(300)
  })
})

interface Veld {
  readonly pad: readonly string[]
  readonly schema: z.ZodType
}

/** Every field of a schema, at any depth. */
const velden = (schema: z.ZodType, pad: readonly string[] = []): Veld[] => {
  const binnen = (naam: string, ander: unknown): Veld[] => velden(ander as z.ZodType, [...pad, naam])
  const zelf = { pad, schema }
  if (inhoudVan(schema)) return [zelf]
  if (schema instanceof z.ZodObject)
    return [zelf, ...Object.entries(schema.shape).flatMap(([naam, veld]) => binnen(naam, veld))]
  if (schema instanceof z.ZodArray) return [zelf, ...binnen('[]', schema.element)]
  if (schema instanceof z.ZodRecord) return [zelf, ...binnen('{}', schema.valueType)]
  if (schema instanceof z.ZodUnion) return [zelf, ...schema.options.flatMap((optie) => binnen('|', optie))]
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return velden(schema.unwrap() as z.ZodType, pad)
  return [zelf]
}
