import { analyses } from './analyses.ts'
import { casusbewaring } from './casusbewaring.ts'
import { casusoverzicht } from './casusoverzicht.ts'
import { deelnemers } from './deelnemers.ts'
import { imports } from './imports.ts'
import { methodieken } from './methodieken.ts'
import { organisaties } from './organisaties.ts'
import type { Projection } from './projectie.ts'
import { trajecten } from './trajecten.ts'
import { zoekindex } from './zoekindex.ts'

/** Every table projection that the runner keeps up to date. */
export const alleProjecties: readonly Projection[] = [
  casusoverzicht,
  zoekindex,
  analyses,
  imports,
  methodieken,
  organisaties,
  casusbewaring,
  deelnemers,
  trajecten,
]
