import { analyses } from './analyses.ts'
import { casussen } from './casussen.ts'
import type { Dataset } from './dataset.ts'
import { methodieken } from './methodieken.ts'
import { rijen } from './rijen.ts'
import { wijzigingen } from './wijzigingen.ts'

/** Every collection of the API, in the order of the catalogue. */
export const DATASETS: readonly Dataset[] = [casussen, analyses, rijen, methodieken, wijzigingen]
