import type { Analyseparameters, SroiAnalysegebeurtenis, Waardekaartrij } from '../../events/sroi-analyse.ts'

/** What the decider must remember of an analysis. `ONBEKEND`: not started yet. */
export interface Analysetoestand {
  readonly status: 'ONBEKEND' | 'CONCEPT' | 'VASTGESTELD' | 'INGETROKKEN'
  /** Version of the stream: how many events led to this state. */
  readonly versie: number
  readonly parameters: Analyseparameters | null
  readonly rijen: Readonly<Record<string, Rijtoestand>>
}

export interface Rijtoestand {
  readonly inhoud: Waardekaartrij
  readonly vervallen: boolean
}

export const begintoestand: Analysetoestand = {
  status: 'ONBEKEND',
  versie: 0,
  parameters: null,
  rijen: {},
}

export const evolve = (toestand: Analysetoestand, gebeurtenis: SroiAnalysegebeurtenis): Analysetoestand => ({
  ...na(toestand, gebeurtenis),
  versie: toestand.versie + 1,
})

const na = (toestand: Analysetoestand, gebeurtenis: SroiAnalysegebeurtenis): Analysetoestand => {
  switch (gebeurtenis.type) {
    case 'SroiAnalyseGestart':
      return { ...toestand, status: 'CONCEPT', parameters: gebeurtenis.data.parameters }
    case 'ParametersGekozen':
      return { ...toestand, parameters: gebeurtenis.data.parameters }
    case 'RijToegevoegd':
    case 'RijGewijzigd':
      return metRij(toestand, gebeurtenis.data.rijId, { inhoud: gebeurtenis.data, vervallen: false })
    case 'RijVervallen':
      return metRij(toestand, gebeurtenis.data.rijId, { vervallen: true })
    case 'RijHersteld':
      return metRij(toestand, gebeurtenis.data.rijId, { vervallen: false })
    case 'SroiAnalyseVastgesteld':
      return { ...toestand, status: 'VASTGESTELD' }
    case 'SroiAnalyseIngetrokken':
      return { ...toestand, status: 'INGETROKKEN' }
  }
}

const metRij = (
  toestand: Analysetoestand,
  rijId: string,
  wijziging: Partial<Rijtoestand>,
): Analysetoestand => {
  const oud = toestand.rijen[rijId]
  const inhoud = wijziging.inhoud ?? oud?.inhoud
  if (inhoud === undefined) return toestand
  const vervallen = wijziging.vervallen ?? oud?.vervallen ?? false
  return { ...toestand, rijen: { ...toestand.rijen, [rijId]: { inhoud, vervallen } } }
}

/** The rows that count, in the order in which they were added. */
export const geldendeRijen = (toestand: Analysetoestand): readonly Waardekaartrij[] =>
  Object.values(toestand.rijen).flatMap((rij) => (rij.vervallen ? [] : [rij.inhoud]))
