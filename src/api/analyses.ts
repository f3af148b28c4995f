import { z } from 'zod'
import { ANALYSESOORTEN, CONVENTIES_DISCONTERING } from '../../events/sroi-analyse.ts'
import type { Analyse } from '../../projections/analysekolommen.ts'
import { analyseMet, analysenNa } from '../../projections/analysevragen.ts'
import type { Register } from '../web/register.ts'
import { aannames } from './aannames.ts'
import { smsNiveaus } from './casussen.ts'
import { resultaatVanConcept } from './concept.ts'
import { type Dataset, naarKolommen, type Rij } from './dataset.ts'
import { metTeksten } from './teksten.ts'

const decimaal = () => z.string().nullable().meta({ format: 'decimal', example: '2.6667238687' })

const rij = z.object({
  analyseId: z.uuid(),
  casusId: z.uuid(),
  naam: z.string(),
  soort: z.enum(ANALYSESOORTEN),
  status: z.enum(['CONCEPT', 'VASTGESTELD', 'INGETROKKEN']),
  fictief: z.boolean(),
  herkomst: z.string().nullable(),
  aantalRijen: z.int(),
  prijspeil: z.int(),
  conventie: z.enum(CONVENTIES_DISCONTERING),
  discontoSoort: z.enum(['TABEL', 'GEEN']),
  discontoCode: z.string().nullable(),
  discontoVersie: z.int().nullable(),
  rKortPct: decimaal(),
  grensJaren: z.int().nullable(),
  rLangPct: decimaal(),
  investering: decimaal(),
  bruto: decimaal(),
  contanteWaarde: decimaal(),
  nettoContanteWaarde: decimaal(),
  ratio: decimaal(),
  ratioNulReden: z.string().nullable(),
  nettoRatio: decimaal(),
  laag: decimaal(),
  hoog: decimaal(),
  uiterstLaag: decimaal(),
  uiterstHoog: decimaal(),
  terugverdientijdMaanden: decimaal(),
  n: z.int().nullable(),
  smsNiveau: z.int().nullable(),
  gevoeligst1: z.string().nullable(),
  gevoeligst2: z.string().nullable(),
  gevoeligst3: z.string().nullable(),
  rekenversie: z.int().nullable(),
  peildatum: z.iso.date().nullable(),
  gestartOp: z.iso.datetime(),
  vastgesteldOp: z.iso.datetime().nullable(),
  vastgesteldPositie: z.int().nullable(),
  laatstePositie: z.int(),
})

const filters = z.object({
  casusId: z.uuid({ error: 'id-ongeldig' }).optional(),
  soort: z.enum(ANALYSESOORTEN).optional(),
  status: z.enum(['CONCEPT', 'VASTGESTELD', 'INGETROKKEN']).optional(),
})

/** Every SROI analysis with its parameters, result, range, n, evidence level and strongest assumptions. */
export const analyses: Dataset = {
  naam: 'sroi-analyses',
  scope: 'analyses',
  id: 'analyseId',
  rij,
  filters,
  lees: async (register, gevraagd, na, limiet) => {
    const gevonden = await register.db.all<Analyse>(
      analysenNa({ ...filters.parse(gevraagd), zicht: register.zicht, na, limiet }),
    )
    const rijen = await alsRijen(register, gevonden)
    return gevonden.map((analyse, index) => ({ sleutel: analyse.eerstePositie, rij: rijen[index] as Rij }))
  },
  leesEen: async (register, id) => {
    const gevonden = await register.db.all<Analyse>(analyseMet(register.zicht, id))
    return (await alsRijen(register, gevonden))[0] ?? null
  },
}

const alsRijen = async (register: Register, gevonden: readonly Analyse[]): Promise<Rij[]> => {
  const casusIds = [...new Set(gevonden.map(({ casusId }) => casusId))]
  const [sms, eigen] = await Promise.all([smsNiveaus(register, casusIds), metTeksten(register, casusIds)])
  return Promise.all(
    gevonden.map((analyse) =>
      alsRij(
        register,
        eigen.has(analyse.casusId) ? analyse : { ...analyse, herkomst: null },
        sms.get(analyse.casusId) ?? null,
      ),
    ),
  )
}

const alsRij = async (register: Register, analyse: Analyse, smsNiveau: number | null): Promise<Rij> => {
  const cijfers =
    analyse.status === 'CONCEPT' ? await conceptcijfers(register, analyse) : vasteCijfers(analyse)
  return naarKolommen(rij, {
    ...analyse,
    ...cijfers,
    fictief: analyse.fictief === 1,
    smsNiveau,
  })
}

type Cijfers = Readonly<Record<string, string | number | null>>

const conceptcijfers = async (register: Register, analyse: Analyse): Promise<Cijfers> => {
  const resultaat = await resultaatVanConcept(register, analyse.analyseId)
  if (resultaat === null) return {}
  const { gevoeligst, ...cijfers } = resultaat
  return { ...cijfers, ...aannames(gevoeligst) }
}

const vasteCijfers = (analyse: Analyse): Cijfers => aannames(JSON.parse(analyse.gevoeligst ?? '[]'))
