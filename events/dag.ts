import { onthoud } from './onthoud.ts'

/* Days as `YYYY-MM-DD`. A day is one of the calendar of the Netherlands, wherever the register runs. */

/** Swedish writes a day as ISO does. */
const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const UUR = 'YYYY-MM-DDTHH'.length
const DAG = 'YYYY-MM-DD'.length

/** Clocks here differ from UTC by whole hours, so that an hour of UTC lies in one day. */
const dagVanUur = onthoud((uur) => AMSTERDAM.format(Date.parse(`${uur}:00:00Z`)))

/** The day on which an instant (ISO UTC) falls. */
export const dagVan = (instant: string): string => dagVanUur(instant.slice(0, UUR))

const alsDag = (moment: Date): string => moment.toISOString().slice(0, DAG)

/** So many days later, or earlier. */
export const dagenNa = (dag: string, dagen: number): string => {
  const moment = new Date(dag)
  moment.setUTCDate(moment.getUTCDate() + dagen)
  return alsDag(moment)
}

/** The same day so many months later; where there is no such day, the last of that month. */
export const maandenNa = (dag: string, maanden: number): string => {
  const [jaar = 0, maand = 1, nummer = 1] = dag.split('-').map(Number)
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0))
  laatste.setUTCDate(Math.min(nummer, laatste.getUTCDate()))
  return alsDag(laatste)
}

export const jaarVan = (dag: string): number => Number(dag.slice(0, 'YYYY'.length))

/** The first instant of a day: an hour or two before the one of the same day in UTC. */
export const beginVan = (dag: string): string => {
  const avondTevoren = dagenNa(dag, -1)
  const inZomertijd = `${avondTevoren}T22:00:00.000Z`
  return dagVan(inZomertijd) === dag ? inZomertijd : `${avondTevoren}T23:00:00.000Z`
}

/** The instant so many hours later. */
export const urenNa = (instant: string, uren: number): string => plusMs(instant, uren * 3_600_000)

const plusMs = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString()

/** The last instant of a day. */
export const eindeVan = (dag: string): string => plusMs(beginVan(dagenNa(dag, 1)), -1)

/** The last day up to and including which holds what ends at an instant, be that the end of a day here or in UTC. */
export const laatsteDagVan = (einde: string): string => dagenNa(dagVan(plusMs(einde, 1)), -1)
