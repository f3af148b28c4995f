import { z } from 'zod'
import type { Analyserij } from '../../projections/analysekolommen.ts'
import { rijenNa, rijMet } from '../../projections/analysevragen.ts'
import type { Register } from '../web/register.ts'
import { casussenBij, isEigen } from './casussen.ts'
import type { Dataset, Gelezen } from './dataset.ts'
import { naarRij } from './kolom.ts'
import { RIJKOLOMMEN } from './kolommen/sroi-rijen.ts'

const filters = z.object({ analyseId: z.uuid({ error: 'id-ongeldig' }).optional() })

/** Every row of every value map that counts, with the argument of each filter. */
export const rijen: Dataset = {
  naam: 'sroi-rijen',
  scope: 'analyses',
  id: 'rijId',
  kolommen: RIJKOLOMMEN,
  filters,
  lees: async (register, gevraagd, na, limiet) => {
    const { analyseId } = filters.parse(gevraagd)
    const vraag = rijenNa(register.zicht, na, limiet, analyseId)
    return alsGelezen(register, await register.db.all<Analyserij>(vraag))
  },
  leesEen: async (register, id) => {
    const gevonden = await register.db.all<Analyserij>(rijMet(register.zicht, id))
    return (await alsGelezen(register, gevonden))[0]?.rij ?? null
  },
}

const alsGelezen = async (register: Register, gevonden: readonly Analyserij[]): Promise<Gelezen[]> => {
  const casussen = await casussenBij(register, gevonden)
  return gevonden.map((bron) => ({
    sleutel: bron.volgorde,
    rij: naarRij(RIJKOLOMMEN, bron, isEigen(register.actor, casussen.get(bron.casusId))),
  }))
}
