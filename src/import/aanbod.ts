import { bevatBsn } from '../../events/bsn.ts'
import type { Bevestiging } from '../../events/deurwacht.ts'
import type { Importdata, Importrij } from '../../events/import.ts'
import type { Analyseparameters, Analysesoort } from '../../events/sroi-analyse.ts'
import { eis, Weigering } from '../decider.ts'
import { herken } from '../deurwacht/herkenning.ts'
import { NietGevonden } from '../fouten.ts'
import { leesAnalyse, leesCasus } from '../sroi-analyse/lees.ts'
import { type Formulierherkomst, handelAf } from '../web/handelaf.ts'
import type { Register } from '../web/register.ts'
import { aanDeDeur } from './aan-de-deur.ts'
import {
  analyseplaats,
  beoordeelCasussen,
  beoordeelWaardekaart,
  type Waardekaartdoel,
} from './beoordeling.ts'
import { Bestandsfout, leesTekst } from './bestand.ts'
import { leesCasussen } from './casussen.ts'
import { importdecider } from './decider.ts'
import { type Aanvulling, leesWaardekaart } from './waardekaart.ts'

export interface Bestand {
  readonly naam: string
  readonly bytes: Uint8Array
  /** Whoever offers it looked at what may be personal in it. */
  readonly gecontroleerd: boolean
}

/** Where the rows of a value map go: an analysis that is there, or one to begin. */
export interface Waardekaartkeuze {
  readonly casusId: string
  readonly analyseId: string | null
  readonly nieuw: {
    readonly soort: Analysesoort
    readonly naam: string
    readonly parameters: Analyseparameters
  }
  readonly aanvulling: Aanvulling
}

/** The dry run of a value map; answers with the id of the import. Nothing but the report is stored. */
export const biedWaardekaartAan = async (
  register: Register,
  bestand: Bestand,
  keuze: Waardekaartkeuze,
  herkomst: Formulierherkomst,
): Promise<string> => {
  const tekst = leesTekst(bestand.bytes)
  const hash = register.sha256(tekst)
  const { doel, parameters } = await kiesDoel(register, keuze, hash)
  const gelezen = leesWaardekaart(tekst, keuze.aanvulling, parameters)
  const deur = aanDeDeur(gelezen, bestand.gecontroleerd)
  const rijen = await beoordeelWaardekaart(register, doel.analyseId, deur.rijen)
  return biedAan(register, 'WAARDEKAART', bestand.naam, hash, doel, rijen, met(herkomst, deur.bevestigd))
}

/** The dry run of casussen. */
export const biedCasussenAan = async (
  register: Register,
  bestand: Bestand,
  herkomst: Formulierherkomst,
): Promise<string> => {
  const tekst = leesTekst(bestand.bytes)
  const deur = aanDeDeur(leesCasussen(tekst), bestand.gecontroleerd)
  await register.catchUp()
  const rijen = await beoordeelCasussen(register, deur.rijen)
  const hash = register.sha256(tekst)
  return biedAan(register, 'CASUSSEN', bestand.naam, hash, null, rijen, met(herkomst, deur.bevestigd))
}

const met = (herkomst: Formulierherkomst, bevestigd: readonly Bevestiging[]): Formulierherkomst => ({
  ...herkomst,
  bevestigd: [...(herkomst.bevestigd ?? []), ...bevestigd],
})

const kiesDoel = async (
  register: Register,
  { casusId, analyseId, nieuw }: Waardekaartkeuze,
  hash: string,
): Promise<{ doel: Waardekaartdoel; parameters: Analyseparameters }> => {
  await eisCasus(register, casusId)
  if (analyseId === null) {
    const id = await analyseplaats(register, { casusId, nieuw }, hash)
    return { doel: { casusId, analyseId: id, nieuw }, parameters: nieuw.parameters }
  }
  const analyse = await leesAnalyse(register, analyseId)
  eis(analyse.casusId === casusId, 'analyse-niet-van-casus', 'analyse')
  eis(analyse.status !== 'VASTGESTELD', 'analyse-is-vastgesteld', 'analyse')
  eis(analyse.status !== 'INGETROKKEN', 'analyse-is-ingetrokken', 'analyse')
  return { doel: { casusId, analyseId, nieuw: null }, parameters: analyse.parameters }
}

const eisCasus = async (register: Register, casusId: string): Promise<void> => {
  await leesCasus(register, casusId).catch((fout: unknown) => {
    throw fout instanceof NietGevonden ? new Weigering('casus-bestaat-niet', 'casusId') : fout
  })
}

const biedAan = async (
  register: Register,
  soort: Importdata<'ImportAangeboden'>['soort'],
  naam: string,
  bestandshash: string,
  waardekaart: Waardekaartdoel | null,
  rijen: readonly Importrij[],
  herkomst: Formulierherkomst,
): Promise<string> => {
  const id = herkomst.commandId
  await handelAf(
    register,
    importdecider,
    `import-${id}`,
    {
      type: 'BiedImportAan',
      data: {
        soort,
        bestandsnaam: bestandsnaam(naam),
        bestandshash,
        waardekaart,
        aantalRijen: rijen.length,
        aantalNieuw: rijen.filter(({ oordeel }) => oordeel === 'NIEUW').length,
      },
      delen: inDelen(rijen),
    },
    { ...herkomst, versie: null },
  )
  return id
}

/** Without the path that some browsers send along. */
const bestandsnaam = (heel: string): string => {
  const naam = heel.split(/[\\/]/).at(-1)?.trim().slice(0, 200) || 'bestand'
  if (bevatBsn(naam)) throw new Bestandsfout('bestandsnaam-bevat-bsn')
  if (herken(naam).length > 0) throw new Bestandsfout('bestandsnaam-persoonlijk')
  return naam
}

const RIJEN_PER_DEEL = 100
const TEKENS_PER_DEEL = 150_000

/** Parts of which each fits in one event. */
const inDelen = (rijen: readonly Importrij[]): Importrij[][] => {
  const delen: Importrij[][] = []
  let tekens = TEKENS_PER_DEEL
  for (const rij of rijen) {
    const lengte = JSON.stringify(rij).length
    if (tekens + lengte > TEKENS_PER_DEEL || (delen.at(-1)?.length ?? 0) >= RIJEN_PER_DEEL) {
      delen.push([])
      tekens = 0
    }
    delen.at(-1)?.push(rij)
    tekens += lengte
  }
  return delen
}
