import type {
  Analyseparameters,
  Analyseresultaat,
  Analysesoort,
  SroiAnalysegebeurtenis,
  Waardekaartrij,
} from '../events/sroi-analyse.ts'
import type { StoredEvent } from '../src/store/ports.ts'

type Gebeurtenis = StoredEvent & SroiAnalysegebeurtenis

/** Where a value comes from: the event that said it, for whoever opens a euro. */
export interface Herkomst {
  readonly eventId: string
  readonly positie: number
  readonly type: SroiAnalysegebeurtenis['type']
  readonly gebeurdOp: string
  readonly geregistreerdOp: string
  readonly actor: string
  readonly reden: string | null
  /** The row it is about, by its outcome or input; null for the analysis as a whole. */
  readonly onderwerp: string | null
}

export interface Waardekaartregel {
  readonly rij: Waardekaartrij
  readonly vervallen: boolean
  /** All events of this row, the oldest first. */
  readonly herkomst: readonly Herkomst[]
}

export interface SroiAnalyse {
  readonly analyseId: string
  readonly casusId: string
  readonly soort: Analysesoort
  readonly naam: string
  readonly status: 'CONCEPT' | 'VASTGESTELD' | 'INGETROKKEN'
  readonly fictief: boolean
  readonly herkomst: string | null
  readonly kopieVan: string | null
  readonly parameters: Analyseparameters
  readonly regels: readonly Waardekaartregel[]
  readonly vaststelling: Vaststelling | null
  readonly intrekking: Herkomst | null
  readonly geschiedenis: readonly Herkomst[]
  /** Version of the stream: what a form on the page was made from. */
  readonly versie: number
  /** Position in the log of the newest event. */
  readonly positie: number
}

export interface Vaststelling extends Herkomst {
  readonly resultaat: Analyseresultaat
  readonly peildatum: string
}

/** One analysis as its stream tells it; `null` when it was never started. */
export const vouwAnalyse = (events: readonly StoredEvent[]): SroiAnalyse | null =>
  (events as readonly Gebeurtenis[]).reduce<SroiAnalyse | null>((analyse, event) => {
    if (event.type === 'SroiAnalyseGestart') return gestart(event, event.data)
    return analyse && evolve(metHerkomst(analyse, event), event)
  }, null)

/** What was added to an analysis since a version, for someone who was typing meanwhile. */
export const herkomstSinds = (events: readonly StoredEvent[]): readonly Herkomst[] =>
  (events as readonly Gebeurtenis[]).map(herkomstVan)

/** The rows that count, in the order in which they were added. */
export const geldigeRijen = (analyse: SroiAnalyse): readonly Waardekaartrij[] =>
  analyse.regels.filter((regel) => !regel.vervallen).map((regel) => regel.rij)

type Gestart = Extract<SroiAnalysegebeurtenis, { type: 'SroiAnalyseGestart' }>['data']

const gestart = (event: Gebeurtenis, data: Gestart): SroiAnalyse => ({
  analyseId: event.stream.slice('sroi-analyse-'.length),
  casusId: data.casusId,
  soort: data.soort,
  naam: data.naam,
  status: 'CONCEPT',
  fictief: data.fictief,
  herkomst: data.herkomst,
  kopieVan: data.kopieVan,
  parameters: data.parameters,
  regels: [],
  vaststelling: null,
  intrekking: null,
  geschiedenis: [herkomstVan(event)],
  versie: event.version,
  positie: event.position,
})

const metHerkomst = (analyse: SroiAnalyse, event: Gebeurtenis): SroiAnalyse => ({
  ...analyse,
  geschiedenis: [...analyse.geschiedenis, herkomstVan(event)],
  versie: event.version,
  positie: event.position,
})

const evolve = (analyse: SroiAnalyse, event: Gebeurtenis): SroiAnalyse => {
  const herkomst = herkomstVan(event)
  switch (event.type) {
    case 'SroiAnalyseGestart':
      return analyse
    case 'ParametersGekozen':
      return { ...analyse, parameters: event.data.parameters }
    case 'RijToegevoegd': {
      const regel = { rij: event.data, vervallen: false, herkomst: [herkomst] }
      return { ...analyse, regels: [...analyse.regels, regel] }
    }
    case 'RijGewijzigd':
      return metRegel(analyse, event.data.rijId, herkomst, { rij: zonderReden(event.data) })
    case 'RijVervallen':
      return metRegel(analyse, event.data.rijId, herkomst, { vervallen: true })
    case 'RijHersteld':
      return metRegel(analyse, event.data.rijId, herkomst, { vervallen: false })
    case 'SroiAnalyseVastgesteld':
      return { ...analyse, status: 'VASTGESTELD', vaststelling: { ...herkomst, ...event.data } }
    case 'SroiAnalyseIngetrokken':
      return { ...analyse, status: 'INGETROKKEN', intrekking: herkomst }
  }
}

const metRegel = (
  analyse: SroiAnalyse,
  rijId: string,
  herkomst: Herkomst,
  wijziging: Partial<Waardekaartregel>,
): SroiAnalyse => ({
  ...analyse,
  regels: analyse.regels.map((regel) =>
    regel.rij.rijId === rijId ? { ...regel, ...wijziging, herkomst: [...regel.herkomst, herkomst] } : regel,
  ),
})

const zonderReden = ({
  reden: _,
  ...rij
}: Waardekaartrij & { readonly reden: string | null }): Waardekaartrij => rij

const herkomstVan = (event: Gebeurtenis): Herkomst => ({
  eventId: event.eventId,
  positie: event.position,
  type: event.type,
  gebeurdOp: event.gebeurdOp,
  geregistreerdOp: event.geregistreerdOp,
  actor: event.actor,
  reden: 'reden' in event.data ? event.data.reden : null,
  onderwerp: 'belanghebbende' in event.data ? onderwerpVan(event.data) : null,
})

const onderwerpVan = ({ belanghebbende, uitkomst, inbreng }: Waardekaartrij): string =>
  `${belanghebbende}, ${uitkomst?.omschrijving ?? inbreng?.omschrijving ?? ''}`
