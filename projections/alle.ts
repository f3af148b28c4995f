import { analyses } from './analyses.ts'
import { imports } from './imports.ts'
import { methodieken } from './methodieken.ts'
import type { Projection } from './projectie.ts'

/** Every table projection that the runner keeps up to date. */
export const alleProjecties: readonly Projection[] = [analyses, imports, methodieken]
