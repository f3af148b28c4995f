import {
  alsBeeld,
  conventiesVan,
  discontovergelijking,
  herberekening,
  vergelijkRijen,
} from '../../projections/analysebeeld.ts'
import { type Analysecasus, vouwAnalysecasus } from '../../projections/analysecasus.ts'
import type { Analyse } from '../../projections/analysekolommen.ts'
import { analysesVanCasus } from '../../projections/analysevragen.ts'
import { geldigeRijen, type SroiAnalyse, vouwAnalyse } from '../../projections/sroi-analyse.ts'
import type { Analysepaginabeeld } from '../../views/sroi-analyse/sroi-analyse.tsx'
import type { Tegenhanger } from '../../views/sroi-analyse/vergelijking.tsx'
import { NietGevonden } from '../fouten.ts'
import { vandaag } from '../kern/dag.ts'
import { leesTabellen } from '../referentie/lees.ts'
import type { Register } from '../web/register.ts'
import { leesLezing, type MetNaam } from './lezing.ts'

export const analysestream = (analyseId: string): string => `sroi-analyse-${analyseId}`

/** One analysis, or `NietGevonden`. */
export const leesAnalyse = async (register: Register, analyseId: string): Promise<SroiAnalyse> => {
  const { events } = await register.store.readStream(analysestream(analyseId))
  const analyse = vouwAnalyse(events)
  if (analyse === null) throw new NietGevonden()
  return analyse
}

export const leesCasus = async (register: Register, casusId: string): Promise<Analysecasus> => {
  const { events } = await register.store.readStream(`casus-${casusId}`)
  const casus = vouwAnalysecasus(casusId, events)
  if (casus === null) throw new NietGevonden()
  return casus
}

export const leesAnalysenVanCasus = async (
  register: Register,
  casusId: string,
): Promise<readonly Analyse[]> => {
  await register.catchUp()
  return register.db.all<Analyse>(analysesVanCasus(register.zicht, casusId))
}

/** Everything that the page of one analysis shows. */
export const leesPagina = async (
  register: Register,
  analyseId: string,
): Promise<Analysepaginabeeld & { readonly metNaam: MetNaam }> => {
  const analyse = await leesAnalyse(register, analyseId)
  const [casus, alleTabellen] = await Promise.all([
    leesCasus(register, analyse.casusId),
    leesTabellen(register),
  ])
  const kant = alsKant(analyse, casus)
  const { beeld } = kant
  const { lezing, metNaam } = await leesLezing(register, analyse)
  return {
    analyse: lezing,
    metNaam,
    casus,
    beeld,
    uitkomst: kant,
    conventies: conventiesVan(beeld),
    tabellen: discontovergelijking(beeld, alleTabellen),
    alleTabellen,
    herberekening: herberekening(beeld, alleTabellen),
    tegenhanger: await leesTegenhanger(register, kant, casus),
    vandaag: vandaag(register),
    nieuweId: register.newId,
    gebruiker: register.actor,
  }
}

type Kant = Tegenhanger['prognose']

/** Adopted figures are those of the event; a concept is calculated as it stands. */
export const alsKant = (analyse: SroiAnalyse, casus: Analysecasus): Kant => {
  const beeld = alsBeeld(geldigeRijen(analyse), analyse.parameters)
  return {
    analyse,
    soort: analyse.soort,
    beeld,
    resultaat: analyse.vaststelling?.resultaat ?? beeld.resultaat,
    smsNiveau: casus.smsNiveau,
  }
}

/** The newest analysis of the other kind that was not withdrawn; an adopted one goes before a concept. */
const leesTegenhanger = async (
  register: Register,
  kant: Kant,
  casus: Analysecasus,
): Promise<Tegenhanger | null> => {
  const anderen = (await leesAnalysenVanCasus(register, casus.casusId)).filter(
    ({ soort, status, aantalRijen }) => soort !== kant.soort && status !== 'INGETROKKEN' && aantalRijen > 0,
  )
  const gekozen = anderen.findLast(({ status }) => status === 'VASTGESTELD') ?? anderen.at(-1)
  if (gekozen === undefined || kant.beeld.rijen.length === 0) return null
  const ander = alsKant(await leesAnalyse(register, gekozen.analyseId), casus)
  const [prognose, realisatie] = kant.soort === 'PROGNOSE' ? [kant, ander] : [ander, kant]
  return { prognose, realisatie, rijen: vergelijkRijen(prognose.beeld, realisatie.beeld) }
}
