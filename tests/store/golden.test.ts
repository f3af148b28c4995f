import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { alleGebeurtenissen } from '../../events/alle.ts'
import { createCodec } from '../../src/store/codec.ts'

/**
 * Every version of every event type that was ever stored, as it stands in a log somewhere. A row is never
 * changed or removed: what was stored once must be readable for ever.
 *
 * Adding one: `npx tsx tests/store/golden/voeg-toe.ts <Type> '<data as JSON>'` appends the row of the newest
 * version to the file of its stream.
 */
const FOLDER = join(import.meta.dirname, 'golden')

interface GoldenRow {
  readonly type: string
  readonly version: number
  /** The text as it was stored. */
  readonly data: string
  /** What a reader gets today. */
  readonly reads: unknown
}

const rows: GoldenRow[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ndjson'))
  .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))

const codec = createCodec(alleGebeurtenissen)

describe('golden rows', () => {
  const versions = Object.entries(alleGebeurtenissen).flatMap(([type, { versie }]) =>
    Array.from({ length: versie }, (_, index) => [type, index + 1] as const),
  )

  test.each(versions)('%s version %i has one', (type, version) => {
    const own = rows.filter((row) => row.type === type && row.version === version)
    expect(own.length, `add a row: see tests/store/golden.test.ts`).toBeGreaterThan(0)
  })

  test.each(rows.map((row) => [row.type, row.version, row] as const))(
    '%s version %i reads as it did',
    (type, version, row) => {
      expect(codec.decode(type, version, row.data)).toEqual(row.reads)
    },
  )

  test.each(rows.map((row) => [row.type, row.version, row] as const))(
    '%s version %i fits the newest schema once it is read',
    (type, _version, row) => {
      const { text } = codec.encode(type, row.reads)
      expect(JSON.parse(text)).toEqual(row.reads)
    },
  )
})
