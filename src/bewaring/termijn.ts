/** The same day so many months later; where there is no such day, the last of that month. */
export const maandenNa = (dag: string, maanden: number): string => {
  const [jaar = 0, maand = 1, nummer = 1] = dag.split('-').map(Number)
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0))
  laatste.setUTCDate(Math.min(nummer, laatste.getUTCDate()))
  return laatste.toISOString().slice(0, 10)
}

const dagenNa = (dag: string, dagen: number): string =>
  new Date(Date.parse(dag) + dagen * 86_400_000).toISOString().slice(0, 10)

/** What falls due is shown this many days before. */
const VOORUIT_DAGEN = 90

/** The last day of which is told that it falls due. */
export const vooruit = (vandaag: string): string => dagenNa(vandaag, VOORUIT_DAGEN)

/** Whatever ended on this day or before falls due soon enough to be told; months differ, so some days more. */
export const grens = (vandaag: string, maanden: number): string =>
  dagenNa(maandenNa(vooruit(vandaag), -maanden), 3)
