import { z } from 'zod'

/* How what people type becomes a value. Each wraps the schema of the value itself. */

/** A field that may stay empty: empty becomes null. */
export const magLeeg = <T extends z.ZodType>(schema: T) =>
  z.preprocess((waarde) => (isLeeg(waarde) ? null : waarde), schema.nullable())

/** `1.234,56`, `€ 8.500`, `40 %`, `8500.5` → `"1234.56"`, `"8500"`, `"40"`, `"8500.5"`. */
export const nlDecimaal = <T extends z.ZodType>(schema: T) =>
  z.preprocess((waarde) => (typeof waarde === 'string' ? leesDecimaal(waarde) : waarde), schema)

/** A whole number as Dutch people type it. */
export const nlGeheel = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (waarde) => (typeof waarde === 'string' && waarde.trim() !== '' ? leesGeheel(waarde) : undefined),
    schema,
  )

/** `1-3-2026`, `01/03/2026`, `1 maart 2026` and `2026-03-01` → `2026-03-01`. */
export const nlDatum = <T extends z.ZodType>(schema: T) =>
  z.preprocess((waarde) => (typeof waarde === 'string' ? leesDatum(waarde) : waarde), schema)

/** Zero or more values of one name: a lone value is a list of one. */
export const lijst = <T extends z.ZodType>(schema: T) =>
  z.preprocess((waarde) => (isLeeg(waarde) ? [] : [waarde].flat()), schema)

/** Empty field that may stay empty, else as `nlDecimaal`, `nlGeheel` or `nlDatum`. */
export const magLeegDecimaal = <T extends z.ZodType>(schema: T) =>
  z.preprocess((waarde) => (isLeeg(waarde) ? null : leesDecimaal(String(waarde))), schema.nullable())
export const magLeegGeheel = <T extends z.ZodType>(schema: T) =>
  z.preprocess((waarde) => (isLeeg(waarde) ? null : leesGeheel(String(waarde))), schema.nullable())
export const magLeegDatum = <T extends z.ZodType>(schema: T) =>
  z.preprocess((waarde) => (isLeeg(waarde) ? null : leesDatum(String(waarde))), schema.nullable())

export const leesDecimaal = (getypt: string): string => {
  const kaal = getypt.replaceAll(/[€%\s\u00a0]/g, '').replace('−', '-')
  if (kaal.includes(',')) return kaal.replaceAll('.', '').replace(',', '.')
  return /^-?\d{1,3}(\.\d{3})+$/.test(kaal) ? kaal.replaceAll('.', '') : kaal
}

const leesGeheel = (getypt: string): number => Number(leesDecimaal(getypt))

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

const leesDatum = (getypt: string): string => {
  const delen = /^(\d{1,2})(?:[-/. ])(\d{1,2}|[a-z]+)(?:[-/. ])(\d{4})$/.exec(getypt.trim().toLowerCase())
  if (!delen) return getypt.trim()
  const [, dag = '', maand = '', jaar = ''] = delen
  const nummer = /^\d/.test(maand)
    ? Number(maand)
    : MAANDEN.findIndex((naam) => naam.startsWith(maand) && maand.length > 2) + 1
  return `${jaar}-${String(nummer).padStart(2, '0')}-${dag.padStart(2, '0')}`
}

const isLeeg = (waarde: unknown): boolean =>
  waarde === undefined || waarde === null || (typeof waarde === 'string' && waarde.trim() === '')
