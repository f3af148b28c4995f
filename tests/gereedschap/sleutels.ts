import { type Hoofdsleutels, leesHoofdsleutels } from '../../src/kluis/hoofdsleutels.ts'

/** Master keys of 32 equal bytes, newest first. */
export const proefsleutels = (...bytes: readonly number[]): Hoofdsleutels => {
  const gelezen = leesHoofdsleutels(bytes.map(sleuteltekst).join(','))
  if (!gelezen) throw new Error('no keys')
  return gelezen
}

export const sleuteltekst = (byte: number): string => Buffer.alloc(32, byte).toString('base64')

export const TESTSLEUTELS = proefsleutels(7)
