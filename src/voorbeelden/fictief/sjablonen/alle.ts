import type { Sjabloon } from '../sjabloon.ts'
import { BEWONERSBEDRIJF } from './bewonersbedrijf.ts'
import { EIGEN_HUIS } from './eigen-huis.ts'
import { HERHUISVESTING } from './herhuisvesting.ts'
import { HUURACHTERSTAND } from './huurachterstand.ts'
import { KLUSWONING } from './kluswoning.ts'
import { LEERWERKPLEK } from './leerwerkplek.ts'
import { MAATJE } from './maatje.ts'
import { PLEIN } from './plein.ts'
import { SENIORENMAKELAAR } from './seniorenmakelaar.ts'
import { TAALCAFE } from './taalcafe.ts'

/** One for each invented methodiek. The order decides which casus is made from which. */
export const SJABLONEN: readonly Sjabloon[] = [
  HUURACHTERSTAND,
  EIGEN_HUIS,
  HERHUISVESTING,
  SENIORENMAKELAAR,
  LEERWERKPLEK,
  TAALCAFE,
  BEWONERSBEDRIJF,
  KLUSWONING,
  MAATJE,
  PLEIN,
]
