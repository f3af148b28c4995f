import { z } from 'zod'
import { ANALYSESOORTEN } from '../../events/sroi-analyse.ts'
import { CASUSSTATUSSEN, PRIMAIRE_PROCESSEN, ROUTES, UITKOMSTEN } from '../../events/waarden.ts'
import type { Casusoverzichtrij } from '../../projections/casusoverzicht-rij.ts'
import {
  casusfilter,
  casusfilters,
  casusMet,
  casussenMet,
  type Gevonden,
  leesRij,
  zoekCasussen,
} from '../../projections/casusoverzicht-vragen.ts'
import { alleMethodieken, type Methodiek } from '../../projections/methodieken.ts'
import { zoekuitdrukking } from '../../projections/zoekindex.ts'
import { magTekstenUitvoeren } from '../toegang/beleid.ts'
import type { Actor } from '../toegang/wie.ts'
import type { Register } from '../web/register.ts'
import { aannames } from './aannames.ts'
import { type Dataset, type Gelezen, naarKolommen } from './dataset.ts'

const tekst = () => z.string().nullable()
const decimaal = () => z.string().nullable().meta({ format: 'decimal', example: '2.6667238687' })
const reeks = (voorbeeld: string) => z.string().meta({ example: voorbeeld })

const rij = z.object({
  casusId: z.uuid(),
  naam: z.string(),
  corporatie: z.string(),
  gebied: tekst(),
  gebiedcode: tekst(),
  peiljaar: z.int().nullable(),
  gemeentecode: tekst(),
  route: z.enum(ROUTES),
  zijroutes: reeks('LEREN|WERKEN'),
  vormen: reeks('INFORMEEL|FORMEEL'),
  primairProces: z.enum(PRIMAIRE_PROCESSEN),
  rollen: reeks('WERKGEVER|OPDRACHTGEVER'),
  doelgroepen: reeks('JONGEREN'),
  methodieken: reeks('01990000-0000-7000-8000-000000000000'),
  status: z.enum(CASUSSTATUSSEN),
  uitkomst: z.enum(UITKOMSTEN).nullable(),
  volledigheid: z.int(),
  ontbrekend: reeks('METING|EFFECTEN'),
  bereikt: z.int().nullable(),
  beoogd: z.int().nullable(),
  bereikEenheid: tekst(),
  smsNiveau: z.int().nullable(),
  startdatum: z.iso.date().nullable(),
  sroiAnalyseId: z.uuid().nullable(),
  sroiSoort: z.enum(ANALYSESOORTEN).nullable(),
  ratio: decimaal(),
  ratioNulReden: tekst(),
  laag: decimaal(),
  hoog: decimaal(),
  n: z.int().nullable(),
  gevoeligst1: tekst(),
  gevoeligst2: tekst(),
  gevoeligst3: tekst(),
  fictief: z.boolean(),
  herkomst: tekst(),
  eerstePositie: z.int(),
  laatstePositie: z.int(),
  bijgewerktOp: z.iso.datetime(),
})

/** Every casus, with the filters of the overview. */
export const casussen: Dataset = {
  naam: 'casussen',
  scope: 'casussen',
  id: 'casusId',
  rij,
  filters: z.object(casusfilters),
  lees: async ({ db, zicht, actor }, gevraagd, na, limiet) => {
    const { q, ...keuze } = casusfilter.parse(gevraagd)
    const zoek = q === '' ? null : zoekuitdrukking(q, await db.all<Methodiek>(alleMethodieken()))
    const cursor = { waarde: na, nr: na }
    const vraag = zoekCasussen({ zicht, keuze, zoek, sortering: 'geregistreerd', cursor, limiet })
    return (await db.all<Gevonden>(vraag)).map((gevonden) => alsGelezen(actor, gevonden))
  },
  leesEen: async ({ db, zicht, actor }, id) => {
    const [gevonden] = await db.all<Gevonden>(casusMet(zicht, id))
    return gevonden ? alsGelezen(actor, gevonden).rij : null
  },
}

/** Level of evidence per casus, for those that have one. */
export const smsNiveaus = async (
  { db, zicht }: Register,
  casusIds: readonly string[],
): Promise<ReadonlyMap<string, number | null>> => {
  const gevonden = (await db.all<Gevonden>(casussenMet(zicht, casusIds))).map(leesRij)
  return new Map(gevonden.map(({ casusId, smsNiveau }) => [casusId, smsNiveau]))
}

const alsGelezen = (actor: Actor, gevonden: Gevonden): Gelezen => {
  const casus = leesRij(gevonden)
  const geheel = { ...casus, ...plat(casus), ...sroiVan(casus) }
  const rijVoor = magTekstenUitvoeren(actor, casus.deling.organisatieId)
    ? geheel
    : { ...geheel, ...totGemeente(casus), herkomst: null }
  return { sleutel: gevonden.nr, rij: naarKolommen(rij, rijVoor) }
}

/** A neighbourhood is small enough to point at people, and its name is free text. */
const totGemeente = ({ gemeenten }: Casusoverzichtrij) => ({
  gebied: gemeenten[0] ?? null,
  gebiedcode: gemeenten[0] ?? null,
})

const plat = ({ corporatie, gebieden, gemeenten, bereik, ontbreekt, bijgewerkt }: Casusoverzichtrij) => ({
  corporatie: corporatie.naam,
  gebied: gebieden[0]?.naam ?? null,
  gebiedcode: gebieden[0]?.code ?? null,
  peiljaar: gebieden[0]?.peiljaar ?? null,
  gemeentecode: gemeenten[0] ?? null,
  bereikt: bereik?.bereikt ?? null,
  beoogd: bereik?.beoogd ?? null,
  bereikEenheid: bereik?.eenheid ?? null,
  ontbrekend: ontbreekt,
  bijgewerktOp: bijgewerkt,
})

const sroiVan = ({ sroi }: Casusoverzichtrij) =>
  sroi ? { ...sroi, ...aannames(sroi.gevoeligst), sroiAnalyseId: sroi.analyseId, sroiSoort: sroi.soort } : {}
