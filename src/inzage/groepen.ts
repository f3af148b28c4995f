import { dagVan } from '../../events/dag.ts'
import type { Gelezeninzage } from '../store/inzagevragen.ts'

/** What one person read of a casus in one day, in one way. */
export interface Inzagegroep {
  readonly dag: string
  readonly account: string
  readonly organisatie: string
  readonly kanaal: string
  readonly soorten: readonly string[]
  readonly keer: number
  /** Instant of the last time. */
  readonly laatst: string
}

/** From lines, the newest first, to groups in the same order. */
export const groepeer = (inzagen: readonly Gelezeninzage[]): Inzagegroep[] => {
  const groepen = Map.groupBy(inzagen, ({ op, account, organisatie, kanaal }) =>
    [dagVan(op), account, organisatie, kanaal].join(' '),
  )
  return [...groepen.values()].map((rijen) => {
    const [{ op, account, organisatie, kanaal } = LEEG] = rijen
    return {
      dag: dagVan(op),
      account,
      organisatie,
      kanaal,
      soorten: [...new Set(rijen.map(({ soort }) => soort))],
      keer: rijen.length,
      laatst: op,
    }
  })
}

const LEEG = { op: '', account: '', organisatie: '', kanaal: '' }
