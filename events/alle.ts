import { casusgebeurtenissen } from './casus.ts'
import { deelnemergebeurtenissen } from './deelnemer.ts'
import { deurwachtgebeurtenissen } from './deurwacht.ts'
import type { Catalogus } from './gebeurtenis.ts'
import { importgebeurtenissen } from './import.ts'
import { methodiekgebeurtenissen } from './methodiek.ts'
import { organisatiegebeurtenissen } from './organisatie.ts'
import { referentiegebeurtenissen } from './referentie.ts'
import { sroiAnalysegebeurtenissen } from './sroi-analyse.ts'
import { trajectgebeurtenissen } from './traject.ts'
import { zegelgebeurtenissen } from './zegel.ts'

/** Every event type that the log can hold. */
export const alleGebeurtenissen: Catalogus = {
  ...casusgebeurtenissen,
  ...sroiAnalysegebeurtenissen,
  ...methodiekgebeurtenissen,
  ...referentiegebeurtenissen,
  ...importgebeurtenissen,
  ...zegelgebeurtenissen,
  ...organisatiegebeurtenissen,
  ...deurwachtgebeurtenissen,
  ...deelnemergebeurtenissen,
  ...trajectgebeurtenissen,
}
