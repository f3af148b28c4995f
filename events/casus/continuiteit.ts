import { z } from 'zod'
import { enkel } from '../deel.ts'
import { CONTINUITEITEN, regel, tekst } from '../waarden.ts'

export const continuiteit = enkel(
  'continuiteit',
  {
    continuiteit: z.enum(CONTINUITEITEN, { error: 'verplicht' }),
    overdrachtNaar: regel().nullable(),
    verwachting: tekst().nullable(),
  },
  'ContinuiteitGeregeld',
  { onderwerp: 'CONTINUITEIT', leeg: 'CONTINUITEIT', zoekt: ['overdrachtNaar', 'verwachting'] },
)
