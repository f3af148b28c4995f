import { analyses } from './analyses.ts'
import type { Projection } from './projectie.ts'

/** Every table projection that the runner keeps up to date. */
export const alleProjecties: readonly Projection[] = [analyses]
