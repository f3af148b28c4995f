import { zichtstand } from '../../projections/zichtvraag.ts'
import type { Register } from '../web/register.ts'

export interface Zichtstand {
  /** Position in the log of the last thing that the actor may see. */
  readonly positie: number
  /** How many casussen the actor may see. */
  readonly aantal: number
}

/** Up to where the actor sees the log: what happens in casussen of others does not move it. */
export const leesStand = async ({ db, zicht }: Register): Promise<Zichtstand> =>
  (await db.all<Zichtstand>(zichtstand(zicht)))[0] ?? { positie: 0, aantal: 0 }
