import { z } from 'zod'

/** A flat row: what JSON, CSV and NDJSON all show. Decimals are text in plain notation. */
export type Rij = Readonly<Record<string, Cel>>
type Cel = string | number | boolean | null

/** What is known of a column without a row: the dictionary, the OpenAPI description and the head of the CSV. */
export interface Kolombeschrijving {
  readonly naam: string
  readonly schema: z.ZodType
  /** What it says in this data set, in Dutch. */
  readonly zin: string
  readonly magLeeg: boolean
}

export interface Kolom<Bron> extends Kolombeschrijving {
  /** Its value in a row; `eigen`: for the organisation itself, which also gets free text. */
  cel(bron: Bron, eigen: boolean): Cel
}

type Lees<Bron> = (bron: Bron) => unknown

interface Opties<Bron> {
  /** Free text, which leaves to the own organisation only: for others it is empty. */
  readonly tekst?: true
  /** What others get in its place. */
  readonly anderen?: Lees<Bron>
  /** Only for a text that stays empty where there is nothing: of null the schema tells. */
  readonly magLeeg?: true
}

/** How columns of rows `Bron` are declared: name, what a cell holds, what it says there, and how it is read. */
export const kolommenVan = <Bron>() => {
  const kolom = (
    naam: string,
    schema: z.ZodType,
    zin: string,
    lees: Lees<Bron>,
    opties: Opties<Bron> = {},
  ): Kolom<Bron> => {
    const anderen = opties.tekst ? () => null : (opties.anderen ?? lees)
    return {
      naam,
      schema,
      zin,
      magLeeg: opties.magLeeg ?? schema.safeParse(null).success,
      cel: (bron, eigen) => alsCel(eigen ? lees(bron) : anderen(bron)),
    }
  }
  /** The field of the row that has the name of the column. */
  const veld = (naam: string & keyof Bron, schema: z.ZodType, zin: string, opties?: Opties<Bron>) =>
    kolom(naam, schema, zin, (bron) => bron[naam], opties)
  return { kolom, veld }
}

/** Exactly the columns, in their order; what a record does not have is null. */
export const naarRij = <Bron>(kolommen: readonly Kolom<Bron>[], bron: Bron, eigen: boolean): Rij =>
  Object.fromEntries(kolommen.map(({ naam, cel }) => [naam, cel(bron, eigen)]))

const alsCel = (waarde: unknown): Cel => {
  if (Array.isArray(waarde)) return waarde.join('|')
  if (typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean') return waarde
  return null
}

/** The schema of a row, each column with what it says. */
export const rijschema = (kolommen: readonly Kolombeschrijving[]): z.ZodObject =>
  z.object(
    Object.fromEntries(kolommen.map(({ naam, schema, zin }) => [naam, schema.meta({ description: zin })])),
  )

/* Kinds of columns. */

export const tekst = () => z.string().nullable()
export const getal = () => z.int().nullable()
export const decimaal = (voorbeeld: string) =>
  z.string().nullable().meta({ format: 'decimal', example: voorbeeld })
/** Several values in one cell, with a vertical bar between them. */
export const reeks = (voorbeeld: string) => z.string().meta({ example: voorbeeld })
