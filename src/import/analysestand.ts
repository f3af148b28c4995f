import type { SroiAnalysegebeurtenis } from '../../events/sroi-analyse.ts'
import type { StoredEvent } from '../store/ports.ts'

/** What an import must know of the analysis that it adds to. */
export interface Analysestand {
  readonly status: 'ONBEKEND' | 'CONCEPT' | 'VASTGESTELD' | 'INGETROKKEN'
  /** Per row whether it counts, and which correlation (the import, or the command of a person) touched it last. */
  readonly rijen: ReadonlyMap<string, Rijstand>
}

export interface Rijstand {
  readonly vervallen: boolean
  readonly correlatie: string
}

export const analysestand = (events: readonly StoredEvent[]): Analysestand => {
  let status: Analysestand['status'] = 'ONBEKEND'
  const rijen = new Map<string, Rijstand>()
  for (const event of events) {
    const { type, data } = event as StoredEvent & SroiAnalysegebeurtenis
    if (type === 'SroiAnalyseGestart') status = 'CONCEPT'
    if (type === 'SroiAnalyseVastgesteld') status = 'VASTGESTELD'
    if (type === 'SroiAnalyseIngetrokken') status = 'INGETROKKEN'
    if ('rijId' in data)
      rijen.set(data.rijId, { vervallen: type === 'RijVervallen', correlatie: event.correlationId })
  }
  return { status, rijen }
}
