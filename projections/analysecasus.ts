import type { Casusgebeurtenis } from '../events/casus.ts'
import type { StoredEvent } from '../src/store/ports.ts'

/** What the page of an analysis says about its casus. */
export interface Analysecasus {
  readonly casusId: string
  readonly naam: string
  readonly fictief: boolean
  /** Level on the Maryland scale of its measuring plan; `null` when nothing is measured. */
  readonly smsNiveau: number | null
}

export const vouwAnalysecasus = (casusId: string, events: readonly StoredEvent[]): Analysecasus | null =>
  (events as readonly Gebeurtenis[]).reduce<Analysecasus | null>(
    (casus, event) => evolve(casus, event, casusId),
    null,
  )

type Gebeurtenis = StoredEvent & Casusgebeurtenis

const evolve = (casus: Analysecasus | null, event: Gebeurtenis, casusId: string): Analysecasus | null => {
  if (event.type === 'CasusGeregistreerd')
    return { casusId, naam: event.data.naam, fictief: event.data.fictief, smsNiveau: null }
  if (casus === null) return null
  if (event.type === 'CasusgegevensGewijzigd')
    return { ...casus, naam: event.data.wijzigingen.naam ?? casus.naam }
  if (event.type === 'MeetplanVastgesteld') return { ...casus, smsNiveau: event.data.smsNiveau }
  const leeggemaakt = event.type === 'OnderdeelLeeggemaakt' && event.data.onderdeel === 'MEETPLAN'
  return leeggemaakt ? { ...casus, smsNiveau: null } : casus
}
