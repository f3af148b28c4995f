import { z } from 'zod'
import { lijst } from '../deel.ts'
import { tekst } from '../waarden.ts'

/** Notes are not searched: they are not for everyone's eyes. */
export const notities = lijst(
  'notities',
  'notitieId',
  { tekst: tekst(), zichtbaarheid: z.enum(['INTERN', 'GEDEELD'], { error: 'verplicht' }) },
  { nieuw: 'NotitieToegevoegd', vervalt: 'NotitieVervallen', herstelt: 'NotitieHersteld' },
  { soort: 'NOTITIES' },
)
