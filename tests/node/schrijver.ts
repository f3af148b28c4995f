/* Appends two events to one new stream after another, sixteen at a time, and tells each that was answered. */
import { writeSync } from 'node:fs'
import { v7 } from 'uuid'
import { openLogboek } from '../../src/node/logboek.ts'
import { EMPTY_STREAM } from '../../src/store/ports.ts'
import { sealContext } from '../../src/store/zegel.ts'

const { store } = await openLogboek(process.argv[2] ?? '')
const zegel = { type: 'ZegelGezet', data: { totPositie: 0, hash: 'a'.repeat(64), aantal: 0 } }

const schrijf = async (): Promise<never> => {
  for (;;) {
    const id = v7()
    await store.append(
      `proef-${id}`,
      EMPTY_STREAM,
      [zegel, zegel],
      sealContext(id, '2026-11-22T10:00:00.000Z'),
    )
    writeSync(1, `proef-${id}\n`)
  }
}

await Promise.all(Array.from({ length: 16 }, schrijf))
