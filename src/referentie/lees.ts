import { type Discontotabelregel, vouwDiscontotabellen } from '../../projections/discontotabellen.ts'
import type { Register } from '../web/register.ts'
import { DISCONTOVOETSTREAM } from './basis.ts'

export const leesTabellen = async ({ store }: Register): Promise<readonly Discontotabelregel[]> =>
  vouwDiscontotabellen((await store.readStream(DISCONTOVOETSTREAM)).events)
