import { z } from 'zod'
import { FORMATEN } from './formaat.ts'

export const STANDAARD_LIMIET = 100
export const MAX_LIMIET = 1000

const heelGetal = (min: number, max: number) =>
  z.coerce
    .number({ error: 'geheel-getal' })
    .int({ error: 'geheel-getal' })
    .min(min, { error: 'limiet-buiten-bereik' })
    .max(max, { error: 'limiet-buiten-bereik' })

/** Parameters that every collection knows beside its filters. */
export const bladeren = {
  limiet: heelGetal(1, MAX_LIMIET).optional().meta({ example: STANDAARD_LIMIET }),
  na: heelGetal(0, Number.MAX_SAFE_INTEGER).optional().meta({ example: 0 }),
  formaat: z.enum(FORMATEN, { error: 'formaat-onbekend' }).optional(),
}
