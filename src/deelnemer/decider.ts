import type { Deelnemergebeurtenis } from '../../events/deelnemer.ts'
import { type Deelnemerbeeld, naDeelnemergebeurtenis } from '../../events/deelnemerbeeld.ts'
import { type Decider, eis } from '../decider.ts'

export const deelnemerdecider: Decider<Deelnemerbeeld | null, Deelnemergebeurtenis, Deelnemergebeurtenis> = {
  initial: null,
  evolve: naDeelnemergebeurtenis,
  decide: (deelnemer, voorstel) => {
    if (voorstel.type === 'DeelnemerIngeschreven') {
      eis(deelnemer === null, 'deelnemer-bestaat-al')
      return [voorstel]
    }
    eis(deelnemer, 'deelnemer-bestaat-niet')
    eis(!deelnemer.wissing, 'deelnemer-is-gewist')
    return [voorstel]
  },
  /** Whoever edits what somebody else erases meanwhile is told so. */
  subject: () => 'deelnemer',
}

/** Somebody is erased by who typed their pseudonym, for this cannot be undone. */
export const eisBevestiging = ({ pseudoniem }: Pick<Deelnemerbeeld, 'pseudoniem'>, getypt: string): void =>
  eis(getypt.trim().toUpperCase() === pseudoniem, 'pseudoniem-anders', 'bevestiging')
