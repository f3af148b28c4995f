/** One line of the report. `ratio` is compared with something bare in the same run, so that the machine drops out. */
export interface Result {
  readonly name: string
  readonly ratio: number
  readonly target: number
  readonly detail: string
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export const rate = (perSecond: number): string => Math.round(perSecond).toLocaleString('en')

export const report = ({ name, ratio, target, detail }: Result): string =>
  `${ratio >= target ? 'ok  ' : 'SLOW'} ${ratio.toFixed(2).padStart(8)} (aim ${target})  ${name}: ${detail}`
