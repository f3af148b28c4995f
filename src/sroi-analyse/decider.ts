import type {
  Analyseparameters,
  Analyseresultaat,
  SroiAnalysedata,
  SroiAnalysegebeurtenis,
  Waardekaartrij,
} from '../../events/sroi-analyse.ts'
import { type Decider, eis } from '../decider.ts'
import { eisGeldigeRij, eisIndex, eisRijinhoud } from './rijeisen.ts'
import { type Analysetoestand, begintoestand, evolve, geldendeRijen } from './toestand.ts'

/** A value map that nobody can read any more is no value map. */
export const MAXIMUM_RIJEN = 200

/**
 * What can be asked of an analysis. The figures come with `StelAnalyseVast`: whoever sends it calculated them from
 * the state at `opVersie`, so they are refused when the analysis moved on meanwhile.
 */
export type Analyseopdracht =
  | {
      readonly type: 'StartAnalyse'
      readonly data: SroiAnalysedata<'SroiAnalyseGestart'>
      /** Rows to begin with: those of the analysis that this one is a copy of, or of an import. */
      readonly rijen: readonly Waardekaartrij[]
    }
  | { readonly type: 'KiesParameters'; readonly data: SroiAnalysedata<'ParametersGekozen'> }
  | { readonly type: 'VoegRijToe'; readonly data: Waardekaartrij }
  | { readonly type: 'WijzigRij'; readonly data: SroiAnalysedata<'RijGewijzigd'> }
  | { readonly type: 'LaatRijVervallen'; readonly data: SroiAnalysedata<'RijVervallen'> }
  | { readonly type: 'HerstelRij'; readonly data: SroiAnalysedata<'RijHersteld'> }
  | {
      readonly type: 'StelAnalyseVast'
      readonly data: SroiAnalysedata<'SroiAnalyseVastgesteld'>
      readonly opVersie: number
    }
  | { readonly type: 'TrekAnalyseIn'; readonly data: SroiAnalysedata<'SroiAnalyseIngetrokken'> }

export const analysedecider: Decider<Analysetoestand, Analyseopdracht, SroiAnalysegebeurtenis> = {
  initial: begintoestand,
  evolve,
  decide: (toestand, opdracht) => {
    if (opdracht.type === 'StartAnalyse') return start(toestand, opdracht.data, opdracht.rijen)
    eis(toestand.status !== 'ONBEKEND', 'analyse-bestaat-niet')
    eis(toestand.status !== 'INGETROKKEN', 'analyse-is-ingetrokken')
    if (opdracht.type === 'TrekAnalyseIn') return [{ type: 'SroiAnalyseIngetrokken', data: opdracht.data }]
    eis(toestand.status === 'CONCEPT', 'analyse-is-vastgesteld')
    return [beslis(toestand, opdracht)]
  },
  subject: (gebeurtenis) => onderwerpVan(gebeurtenis),
}

type InConcept = Exclude<Analyseopdracht, { type: 'StartAnalyse' | 'TrekAnalyseIn' }>

const beslis = (toestand: Analysetoestand, opdracht: InConcept): SroiAnalysegebeurtenis => {
  switch (opdracht.type) {
    case 'KiesParameters':
      eisConventies(opdracht.data.parameters)
      return { type: 'ParametersGekozen', data: opdracht.data }
    case 'VoegRijToe':
      eis(!toestand.rijen[opdracht.data.rijId], 'rij-bestaat-al')
      eis(geldendeRijen(toestand).length < MAXIMUM_RIJEN, 'te-veel-rijen')
      eisGeldigeRij(opdracht.data, parametersVan(toestand))
      return { type: 'RijToegevoegd', data: opdracht.data }
    case 'WijzigRij':
      eis(toestand.rijen[opdracht.data.rijId]?.vervallen === false, 'rij-bestaat-niet')
      eisGeldigeRij(opdracht.data, parametersVan(toestand))
      return { type: 'RijGewijzigd', data: opdracht.data }
    case 'LaatRijVervallen':
      eis(toestand.rijen[opdracht.data.rijId]?.vervallen === false, 'rij-bestaat-niet')
      return { type: 'RijVervallen', data: opdracht.data }
    case 'HerstelRij':
      eis(toestand.rijen[opdracht.data.rijId]?.vervallen === true, 'rij-niet-vervallen')
      eis(geldendeRijen(toestand).length < MAXIMUM_RIJEN, 'te-veel-rijen')
      return { type: 'RijHersteld', data: opdracht.data }
    case 'StelAnalyseVast':
      return stelVast(toestand, opdracht.data, opdracht.opVersie)
  }
}

const start = (
  toestand: Analysetoestand,
  data: SroiAnalysedata<'SroiAnalyseGestart'>,
  rijen: readonly Waardekaartrij[],
): SroiAnalysegebeurtenis[] => {
  eis(toestand.status === 'ONBEKEND', 'analyse-bestaat-al')
  eis(rijen.length <= MAXIMUM_RIJEN, 'te-veel-rijen')
  eis(new Set(rijen.map((rij) => rij.rijId)).size === rijen.length, 'rij-bestaat-al')
  eisConventies(data.parameters)
  for (const rij of rijen) eisRijinhoud(rij)
  return [
    { type: 'SroiAnalyseGestart', data },
    ...rijen.map((rij): SroiAnalysegebeurtenis => ({ type: 'RijToegevoegd', data: rij })),
  ]
}

/** Each choice that the figures rest on is stored with the analysis; those with one answer here take no other. */
const eisConventies = (parameters: Analyseparameters): void => {
  const { toerekening, filters, afnameVorm, afnameVanafJaar, ratio, disconto } = parameters
  eis(toerekening === 'AANDEEL_VAN_ANDEREN', 'conventie-geweigerd', 'toerekening')
  eis(filters === 'MULTIPLICATIEF', 'conventie-geweigerd', 'filters')
  eis(afnameVorm === 'MEETKUNDIG', 'conventie-geweigerd', 'afnameVorm')
  eis(afnameVanafJaar === 2, 'conventie-geweigerd', 'afnameVanafJaar')
  eis(ratio === 'CW_GEDEELD_DOOR_INVESTERING', 'conventie-geweigerd', 'ratio')
  if (disconto.soort === 'TABEL')
    eis(
      (disconto.grensJaren === null) === (disconto.rLangPct === null),
      'discontotabel-onvolledig',
      'disconto',
    )
}

/** The rows of a copy may still be in another price year: they are looked at again before the figures freeze. */
const stelVast = (
  toestand: Analysetoestand,
  data: SroiAnalysedata<'SroiAnalyseVastgesteld'>,
  opVersie: number,
): SroiAnalysegebeurtenis => {
  eis(opVersie === toestand.versie, 'intussen-gewijzigd')
  const rijen = geldendeRijen(toestand)
  eis(rijen.length > 0, 'analyse-zonder-rijen')
  const { prijspeil } = parametersVan(toestand)
  for (const rij of rijen) eisIndex(rij, prijspeil)
  eisPassendResultaat(rijen, data.resultaat)
  return { type: 'SroiAnalyseVastgesteld', data }
}

/** A ratio needs an investment and an outcome; without one there is no ratio but the reason why. */
const eisPassendResultaat = (rijen: readonly Waardekaartrij[], resultaat: Analyseresultaat): void => {
  const { ratio, ratioNulReden, laag, hoog } = resultaat
  if (ratio === null) {
    eis(ratioNulReden, 'ratio-zonder-reden')
    return
  }
  eis(
    rijen.some((rij) => Number(rij.inbreng?.euro ?? 0) > 0),
    'analyse-zonder-investering',
  )
  eis(
    rijen.some((rij) => rij.uitkomst !== null),
    'analyse-zonder-uitkomst',
  )
  eis(laag !== null && hoog !== null && ratioNulReden === null, 'ratio-zonder-bereik')
}

const parametersVan = (toestand: Analysetoestand): Analyseparameters => {
  eis(toestand.parameters, 'analyse-bestaat-niet')
  return toestand.parameters
}

/** Two people on two rows are not in each other's way; two on the same row, or on the parameters, are. */
const onderwerpVan = (gebeurtenis: SroiAnalysegebeurtenis): string => {
  switch (gebeurtenis.type) {
    case 'RijToegevoegd':
    case 'RijGewijzigd':
    case 'RijVervallen':
    case 'RijHersteld':
      return `rij:${gebeurtenis.data.rijId}`
    case 'SroiAnalyseGestart':
    case 'ParametersGekozen':
      return 'parameters'
    case 'SroiAnalyseVastgesteld':
    case 'SroiAnalyseIngetrokken':
      return 'status'
  }
}
