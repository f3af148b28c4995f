import { z } from 'zod'
import { gebeurtenis } from './gebeurtenis.ts'

export const zegelgebeurtenissen = {
  /** Rolling hash over the whole log up to and including `totPositie`. */
  ZegelGezet: gebeurtenis({
    totPositie: z.int().min(0),
    hash: z.string().length(64),
    aantal: z.int().min(0),
  }),
}
