import { z } from 'zod'
import { INBRENGSOORTEN, PROXYSOORTEN, VERDRINGINGSNIVEAUS } from '../../events/sroi-analyse.ts'
import type { Analyserij } from '../../projections/analysekolommen.ts'
import { rijenNa, rijMet } from '../../projections/analysevragen.ts'
import type { Register } from '../web/register.ts'
import { type Dataset, type Gelezen, naarKolommen } from './dataset.ts'
import { metTeksten } from './teksten.ts'

const decimaal = () => z.string().nullable().meta({ format: 'decimal', example: '8500' })
const tekst = () => z.string().nullable()
const getal = () => z.int().nullable()

const rij = z.object({
  rijId: z.uuid(),
  analyseId: z.uuid(),
  casusId: z.uuid(),
  belanghebbende: tekst(),
  groepsgrootte: getal(),
  aantalBetrokken: getal(),
  inbreng: tekst(),
  inbrengSoort: z.enum(INBRENGSOORTEN).nullable(),
  inbrengEuro: decimaal(),
  inbrengJaar: getal(),
  prestatie: tekst(),
  uitkomst: tekst(),
  indicator: tekst(),
  bron: tekst(),
  steekproefN: getal(),
  hoeveelheid: decimaal(),
  eenheid: tekst(),
  duurJaren: getal(),
  startPeriode: getal(),
  proxy: tekst(),
  proxyEuro: decimaal(),
  proxySoort: z.enum(PROXYSOORTEN).nullable(),
  proxyBron: tekst(),
  proxyPrijspeil: getal(),
  indexfactor: decimaal(),
  indexOnderbouwing: tekst(),
  tochGebeurdPct: decimaal(),
  tochGebeurdOnderbouwing: tekst(),
  verdringingPct: decimaal(),
  verdringingOnderbouwing: tekst(),
  verdringingNiveau: z.enum(VERDRINGINGSNIVEAUS).nullable(),
  toerekeningAanAnderenPct: decimaal(),
  toerekeningAanAnderenOnderbouwing: tekst(),
  afnamePct: decimaal(),
  afnameOnderbouwing: tekst(),
  positie: z.int(),
})

const filters = z.object({ analyseId: z.uuid({ error: 'id-ongeldig' }).optional() })

/** Every row of every value map that counts, with the argument of each filter. */
export const rijen: Dataset = {
  naam: 'sroi-rijen',
  scope: 'analyses',
  id: 'rijId',
  rij,
  filters,
  lees: async (register, gevraagd, na, limiet) => {
    const { analyseId } = filters.parse(gevraagd)
    return alsGelezen(
      register,
      await register.db.all<Analyserij>(rijenNa(register.zicht, na, limiet, analyseId)),
    )
  },
  leesEen: async (register, id) => {
    const gevonden = await register.db.all<Analyserij>(rijMet(register.zicht, id))
    return (await alsGelezen(register, gevonden))[0]?.rij ?? null
  },
}

const alsGelezen = async (register: Register, gevonden: readonly Analyserij[]): Promise<Gelezen[]> => {
  const eigen = await metTeksten(
    register,
    gevonden.map(({ casusId }) => casusId),
  )
  return gevonden.map((bron) => ({
    sleutel: bron.volgorde,
    rij: naarKolommen(rij, eigen.has(bron.casusId) ? { ...bron } : { ...bron, ...ZONDER_TEKSTEN }),
  }))
}

/** What someone typed in words: figures, codes and choices stay. */
const TEKSTEN = [
  'belanghebbende',
  'inbreng',
  'prestatie',
  'uitkomst',
  'indicator',
  'bron',
  'eenheid',
  'proxy',
  'proxyBron',
  'indexOnderbouwing',
  'tochGebeurdOnderbouwing',
  'verdringingOnderbouwing',
  'toerekeningAanAnderenOnderbouwing',
  'afnameOnderbouwing',
] as const satisfies readonly (keyof z.infer<typeof rij>)[]

const ZONDER_TEKSTEN = Object.fromEntries(TEKSTEN.map((kolom) => [kolom, null]))
