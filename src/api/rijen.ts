import { z } from 'zod'
import { INBRENGSOORTEN, PROXYSOORTEN, VERDRINGINGSNIVEAUS } from '../../events/sroi-analyse.ts'
import type { Analyserij } from '../../projections/analysekolommen.ts'
import { rijenNa, rijMet } from '../../projections/analysevragen.ts'
import { type Dataset, type Gelezen, naarKolommen } from './dataset.ts'

const decimaal = () => z.string().nullable().meta({ format: 'decimal', example: '8500' })
const tekst = () => z.string().nullable()
const getal = () => z.int().nullable()

const rij = z.object({
  rijId: z.uuid(),
  analyseId: z.uuid(),
  casusId: z.uuid(),
  belanghebbende: z.string(),
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
  id: 'rijId',
  rij,
  filters,
  lees: async ({ db }, gevraagd, na, limiet) =>
    (await db.all<Analyserij>(rijenNa(na, limiet, filters.parse(gevraagd).analyseId))).map(alsGelezen),
  leesEen: async ({ db }, id) => (await db.all<Analyserij>(rijMet(id))).map(alsGelezen)[0]?.rij ?? null,
}

const alsGelezen = (bron: Analyserij): Gelezen => ({
  sleutel: bron.volgorde,
  rij: naarKolommen(rij, { ...bron }),
})
