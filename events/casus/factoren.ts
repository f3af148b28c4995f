import { z } from 'zod'
import { lijst } from '../deel.ts'
import { tekst } from '../waarden.ts'

export const FACTORSOORTEN = ['SUCCESFACTOR', 'FAALFACTOR'] as const

/** What makes it succeed, and what makes it fail. */
export const factoren = lijst(
  'factoren',
  'randvoorwaardeId',
  {
    soort: z.enum(FACTORSOORTEN, { error: 'verplicht' }),
    tekst: tekst(500),
    /** Short reusable tag, so that factors can be counted over casussen. */
    label: tekst(60).nullable(),
  },
  {
    nieuw: 'RandvoorwaardeVastgelegd',
    vervalt: 'RandvoorwaardeVervallen',
    herstelt: 'RandvoorwaardeHersteld',
  },
  {
    adres: 'randvoorwaarden',
    onderwerp: 'RANDVOORWAARDEN',
    soort: 'FACTOREN',
    noemt: 'tekst',
    zoekt: ['tekst', 'label'],
  },
)
