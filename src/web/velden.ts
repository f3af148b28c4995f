import { z } from 'zod'
import { type Veld, type Veldenlijst, veldregels } from '../../views/onderdelen/veldenlijst.tsx'

/** Where somebody gets mail. */
export const emailadres = () =>
  z
    .string({ error: 'verplicht' })
    .trim()
    .min(1, { error: 'verplicht' })
    .max(254, { error: 'email-ongeldig' })
    .pipe(z.email({ error: 'email-ongeldig' }))

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

/** Was nothing typed? */
export const isLeeg = (waarde: unknown): boolean =>
  waarde === undefined || waarde === null || (typeof waarde === 'string' && waarde.trim() === '')

/** What a form asks: by name of field the schema of its value, or a group of fields. */
interface Vorm {
  readonly [veld: string]: z.ZodType | Vorm
}
type Gelezen<V extends Vorm> = {
  [Naam in keyof V]: V[Naam] extends z.ZodType
    ? z.ZodType<z.output<V[Naam]>>
    : V[Naam] extends Vorm
      ? z.ZodObject<Gelezen<V[Naam]>>
      : never
}

/**
 * Reads what was typed in these fields: the kind of field and the schema of its value say how. A schema with the name
 * of a group (`uitkomst` for `uitkomst.proxy`) reads that group itself. Throws when a field has no schema, or a schema
 * no field.
 */
export const invoerVan = <V extends Vorm>(velden: Veldenlijst, vorm: V): z.ZodObject<Gelezen<V>> =>
  lees(new Map(veldregels(velden)), vorm) as z.ZodObject<Gelezen<V>>

const lees = (velden: ReadonlyMap<string, Veld>, vorm: Vorm): z.ZodObject => {
  const los = [...velden]
    // A file does not come with what was typed.
    .filter(([naam, { invoer }]) => invoer !== 'bestand' && !(naam in vorm) && !(begin(naam) in vorm))
    .map(([naam]) => naam)
  if (los.length > 0) throw new Error(`fields without a schema: ${los.join(', ')}`)
  return z.object(
    Object.fromEntries(Object.entries(vorm).map(([naam, deel]) => [naam, leesDeel(velden, naam, deel)])),
  )
}

const leesDeel = (velden: ReadonlyMap<string, Veld>, naam: string, deel: z.ZodType | Vorm): z.ZodType => {
  const veld = velden.get(naam)
  const groep = new Map(
    [...velden].flatMap(([heel, binnen]) =>
      heel.startsWith(`${naam}.`) ? [[heel.slice(naam.length + 1), binnen] as const] : [],
    ),
  )
  if (!veld && groep.size === 0) throw new Error(`a schema without a field: ${naam}`)
  if (!(deel instanceof z.ZodType)) return lees(groep, deel)
  return veld ? getypt(veld.invoer, deel) : deel
}

const begin = (naam: string): string => naam.split('.')[0] ?? naam

/** One field. Left empty it is nothing, where the schema allows that; anything else is read as it is typed. */
const getypt = (invoer: Veld['invoer'], schema: z.ZodType): z.ZodType => {
  const lees = lezerVan(invoer, isGetal(schema))
  const niets = [null, undefined].filter((waarde) => schema.safeParse(waarde).success)
  if (niets.length === 0) return lees ? z.preprocess(lees, schema) : schema
  return z.preprocess((waarde) => (isLeeg(waarde) ? niets[0] : (lees?.(waarde) ?? waarde)), schema)
}

type Lezer = (waarde: unknown) => unknown

const lezerVan = (invoer: Veld['invoer'], naarGetal: boolean): Lezer | undefined => {
  if (invoer === 'vinkjes') return (waarde) => (isLeeg(waarde) ? [] : [waarde].flat())
  if (invoer === 'vinkje') return (waarde) => waarde === 'ja'
  if (invoer === 'datum') return bijTekst(leesDatum)
  if (naarGetal) return (waarde) => (isLeeg(waarde) ? undefined : leesGeheel(String(waarde)))
  return ['getal', 'bedrag', 'procent'].includes(invoer) ? bijTekst(leesDecimaal) : undefined
}

const bijTekst =
  (lees: (getypt: string) => string): Lezer =>
  (waarde) =>
    typeof waarde === 'string' ? lees(waarde) : waarde

/** Is what the schema lets through a number? */
const isGetal = (schema: z.core.$ZodType): boolean => {
  if (schema instanceof z.ZodUnion) return schema.options.every((keuze) => isGetal(keuze))
  if (schema instanceof z.ZodLiteral) return [...schema.values].every((waarde) => typeof waarde === 'number')
  return isOmhuld(schema) ? isGetal(schema.unwrap()) : schema instanceof z.ZodNumber
}

const isOmhuld = (
  schema: z.core.$ZodType,
): schema is z.ZodNullable<z.ZodType> | z.ZodOptional<z.ZodType> | z.ZodPrefault<z.ZodType> =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault
