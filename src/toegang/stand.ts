import { zichtmerk, zichtpositie } from '../../projections/zichtvraag.ts'
import type { Register } from '../web/register.ts'

/** Up to where the actor sees the log: what happens in casussen of others does not move it. */
export const leesStand = async ({ db, zicht }: Register): Promise<number> =>
  (await db.all<{ positie: number }>(zichtpositie(zicht)))[0]?.positie ?? 0

/** A text that changes with what the actor may see, and with nothing else. */
export const leesMerk = async ({ db, zicht }: Register): Promise<string> =>
  JSON.stringify(await db.all(zichtmerk(zicht)))
