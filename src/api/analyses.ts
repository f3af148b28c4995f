import { z } from 'zod'
import { ANALYSESOORTEN } from '../../events/sroi-analyse.ts'
import type { Analyse } from '../../projections/analysekolommen.ts'
import { analyseMet, analysenNa } from '../../projections/analysevragen.ts'
import type { Register } from '../web/register.ts'
import { casussenBij, isEigen } from './casussen.ts'
import { resultaatVanConcept } from './concept.ts'
import type { Dataset, Gelezen } from './dataset.ts'
import { naarRij } from './kolom.ts'
import { ANALYSEKOLOMMEN, ANALYSESTATUSSEN } from './kolommen/sroi-analyses.ts'

const filters = z.object({
  casusId: z.uuid({ error: 'id-ongeldig' }).optional(),
  soort: z.enum(ANALYSESOORTEN).optional(),
  status: z.enum(ANALYSESTATUSSEN).optional(),
})

/** Every SROI analysis with its parameters, result, range, n, evidence level and strongest assumptions. */
export const analyses: Dataset = {
  naam: 'sroi-analyses',
  scope: 'analyses',
  id: 'analyseId',
  kolommen: ANALYSEKOLOMMEN,
  filters,
  lees: async (register, gevraagd, na, limiet) => {
    const vraag = analysenNa({ ...filters.parse(gevraagd), zicht: register.zicht, na, limiet })
    return alsGelezen(register, await register.db.all<Analyse>(vraag))
  },
  leesEen: async (register, id) => {
    const gevonden = await register.db.all<Analyse>(analyseMet(register.zicht, id))
    return (await alsGelezen(register, gevonden))[0]?.rij ?? null
  },
}

const alsGelezen = async (register: Register, gevonden: readonly Analyse[]): Promise<Gelezen[]> => {
  const casussen = await casussenBij(register, gevonden)
  return Promise.all(
    gevonden.map(async (analyse) => {
      const casus = casussen.get(analyse.casusId)
      const bron = {
        ...analyse,
        ...(await cijfersVan(register, analyse)),
        smsNiveau: casus?.smsNiveau ?? null,
      }
      return {
        sleutel: analyse.eerstePositie,
        rij: naarRij(ANALYSEKOLOMMEN, bron, isEigen(register.actor, casus)),
      }
    }),
  )
}

/** Frozen when it was adopted or withdrawn; of a concept as they are now. */
const cijfersVan = async (register: Register, { analyseId, status, gevoeligst }: Analyse) => {
  const nu = status === 'CONCEPT' ? await resultaatVanConcept(register, analyseId) : null
  return nu ?? { gevoeligst: JSON.parse(gevoeligst ?? '[]') }
}
