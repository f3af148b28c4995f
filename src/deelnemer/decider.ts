import type { Deelnemerdata, Deelnemergebeurtenis } from '../../events/deelnemer.ts'
import { type Decider, eis } from '../decider.ts'

/** What can be asked of a deelnemer; a command carries the data of the event that it leads to. */
export type Deelnemeropdracht =
  | { readonly type: 'SchrijfDeelnemerIn'; readonly data: Deelnemerdata<'DeelnemerIngeschreven'> }
  | {
      readonly type: 'WijzigDeelnemersgegevens'
      readonly data: Deelnemerdata<'DeelnemersgegevensGewijzigd'>
    }
  /** `bevestiging`: the pseudonym as it was typed, for this cannot be undone. */
  | {
      readonly type: 'WisDeelnemer'
      readonly data: Deelnemerdata<'DeelnemerGewist'>
      readonly bevestiging: string
    }

export interface Deelnemertoestand {
  readonly status: 'ONBEKEND' | 'INGESCHREVEN' | 'GEWIST'
  readonly pseudoniem: string
}

export const deelnemerdecider: Decider<Deelnemertoestand, Deelnemeropdracht, Deelnemergebeurtenis> = {
  initial: { status: 'ONBEKEND', pseudoniem: '' },
  evolve: (toestand, gebeurtenis) => {
    switch (gebeurtenis.type) {
      case 'DeelnemerIngeschreven':
        return { status: 'INGESCHREVEN', pseudoniem: gebeurtenis.data.pseudoniem }
      case 'DeelnemersgegevensGewijzigd':
        return toestand
      case 'DeelnemerGewist':
        return { ...toestand, status: 'GEWIST' }
    }
  },
  decide: ({ status, pseudoniem }, opdracht) => {
    if (opdracht.type === 'SchrijfDeelnemerIn') {
      eis(status === 'ONBEKEND', 'deelnemer-bestaat-al')
      return [{ type: 'DeelnemerIngeschreven', data: opdracht.data }]
    }
    eis(status !== 'ONBEKEND', 'deelnemer-bestaat-niet')
    eis(status !== 'GEWIST', 'deelnemer-is-gewist')
    switch (opdracht.type) {
      case 'WijzigDeelnemersgegevens':
        return [{ type: 'DeelnemersgegevensGewijzigd', data: opdracht.data }]
      case 'WisDeelnemer':
        eis(opdracht.bevestiging.trim().toUpperCase() === pseudoniem, 'pseudoniem-anders', 'bevestiging')
        return [{ type: 'DeelnemerGewist', data: opdracht.data }]
    }
  },
  /** Whoever edits what somebody else erases meanwhile is told so. */
  subject: () => 'deelnemer',
}
