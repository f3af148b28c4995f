import { dagenNa } from '../../../events/dag.ts'

/** The invented examples end here, whatever day it is. */
const LAATSTE_DAG = '2026-11-15'

export const plusDagen = dagenNa

/** `dagen` later, but not after the last day. */
export const later = (datum: string, dagen: number): string => {
  const dag = dagenNa(datum, dagen)
  return dag < LAATSTE_DAG ? dag : LAATSTE_DAG
}
