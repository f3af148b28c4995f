import { dagenNa, maandenNa } from '../../events/dag.ts'

/** What falls due is shown this many days before. */
const VOORUIT_DAGEN = 90

/** The last day of which is told that it falls due. */
export const vooruit = (vandaag: string): string => dagenNa(vandaag, VOORUIT_DAGEN)

/** Whatever ended on this day or before falls due soon enough to be told; months differ, so some days more. */
export const grens = (vandaag: string, maanden: number): string =>
  dagenNa(maandenNa(vooruit(vandaag), -maanden), 3)
