const DAG = 24 * 60 * 60 * 1000

/** The invented examples end here, whatever day it is. */
const LAATSTE_DAG = '2026-11-15'

export const plusDagen = (datum: string, dagen: number): string =>
  new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * DAG).toISOString().slice(0, 10)

/** `dagen` later, but not after the last day. */
export const later = (datum: string, dagen: number): string => {
  const dag = plusDagen(datum, dagen)
  return dag < LAATSTE_DAG ? dag : LAATSTE_DAG
}
