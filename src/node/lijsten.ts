import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Wissinglijst } from '../kluis/kluis.ts'

/* Lists that must outlive the database they speak of: one JSON text per line, only ever added to. */

/** Destructions of keys: a copy that is put back brings a key back, this list takes it away again. */
export const wissinglijstIn = (dataDir: string): Wissinglijst => {
  const pad = join(dataDir, 'wissingen.jsonl')
  return {
    noteer: async (vernietiging) => voegRegelToe(pad, vernietiging),
    alle: async () => leesRegels(pad, vernietiging),
  }
}

/** A copy as it was made: where, and until when it is kept. */
export type Gemaaktekopie = z.infer<typeof kopie>

export interface Kopielijst {
  noteer(kopie: Gemaaktekopie): void
  alle(): Gemaaktekopie[]
}

/** Copies that were made: in the database they would be forgotten when an older copy is put back. */
export const kopielijstIn = (dataDir: string): Kopielijst => {
  const pad = join(dataDir, 'kopieen.jsonl')
  return {
    noteer: (nieuw) => voegRegelToe(pad, nieuw),
    alle: () => leesRegels(pad, kopie),
  }
}

const kopie = z.object({ naam: z.string(), pad: z.string(), gemaaktOp: z.string(), bewaardTot: z.string() })

const vernietiging = z.object({ naam: z.string(), op: z.string() })

/** On the disk before it returns. */
const voegRegelToe = (pad: string, regel: unknown): void => {
  if (existsSync(pad)) truncateSync(pad, Buffer.byteLength(heleRegels(pad)))
  const bestand = openSync(pad, 'a', 0o600)
  try {
    writeSync(bestand, `${JSON.stringify(regel)}\n`)
    fsyncSync(bestand)
  } finally {
    closeSync(bestand)
  }
}

const leesRegels = <Regel>(pad: string, vorm: z.ZodType<Regel>): Regel[] =>
  existsSync(pad)
    ? heleRegels(pad)
        .split('\n')
        .filter((regel) => regel !== '')
        .map((regel) => vorm.parse(JSON.parse(regel)))
    : []

/** Half a line at the end was cut off by a power failure, before anybody was told that it stood there. */
const heleRegels = (pad: string): string => {
  const tekst = readFileSync(pad, 'utf8')
  return tekst.slice(0, tekst.lastIndexOf('\n') + 1)
}
