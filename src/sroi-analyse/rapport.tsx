import { Sroirapport } from '../../views/sroi-analyse/rapport.tsx'
import { ANALYSERAPPORT } from '../inzage/paden.ts'
import { LEZEN } from '../toegang/paden.ts'
import { type Pad, pad } from '../web/pad.ts'
import { leesPagina } from './lees.ts'

/** One analysis on one A4. */
export const rapportPaden: readonly Pad[] = [
  pad(
    'GET /analyses/:id{[0-9a-fA-F-]{36}}/rapport',
    { wie: LEZEN, spoor: ANALYSERAPPORT },
    async (c, register, id) => {
      const { metNaam: _, ...pagina } = await leesPagina(register, id.toLowerCase())
      return c.html(<Sroirapport {...pagina} />)
    },
  ),
]
