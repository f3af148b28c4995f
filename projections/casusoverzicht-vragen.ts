import { type SelectQueryBuilder, sql } from 'kysely'
import { z } from 'zod'
import { CASUSSTATUSSEN, PRIMAIRE_PROCESSEN, ROLLEN, ROUTES, TREDEVORMEN } from '../events/waarden.ts'
import type { SqlStatement } from '../src/store/ports.ts'
import { overzichtrij } from './casusoverzicht.ts'
import type { Casusoverzichtrij } from './casusoverzicht-rij.ts'
import {
  gemeentemerk,
  JA_NEE,
  MET_ZONDER,
  methodiekmerk,
  plaatsVan,
  STAART,
  tekensVoor,
  UITKOMSTKEUZES,
  VASTE_FACETTEN,
  VOLLEDIGHEIDSKLASSEN,
} from './facetcode.ts'
import type { Facetkeuze } from './facetten.ts'
import { compile, compileSql, vraagbouwer } from './vraag.ts'
import type { Zicht } from './zicht.ts'
import { vanEigen, zichtbaar } from './zichtvraag.ts'

interface Tabellen {
  readonly casusoverzicht: {
    readonly nr: number
    readonly casusId: string
    readonly laatstePositie: number
    readonly sorteernaam: string
    readonly startdatum: string
    readonly organisatieId: string
    readonly niveau: number
    readonly teMetenOp: string | null
    readonly stand: string
  }
  readonly casusfacet: { readonly nr: number; readonly code: string }
}

const db = vraagbouwer<Tabellen>()

const lijst = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (waarde) => (waarde === undefined ? [] : [waarde].flat().filter((deel) => deel !== '')),
    z.array(schema).max(30, { error: 'te-groot' }),
  )

const keuze = <const Waarden extends readonly [string, ...string[]]>(waarden: Waarden) =>
  lijst(z.enum(waarden, { error: 'keuze-ongeldig' }))

export const SORTERINGEN = ['bijgewerkt', 'naam', 'startdatum', 'geregistreerd'] as const
export type Sortering = (typeof SORTERINGEN)[number]

/** The filters of `/casussen` and of `/api/v1/casussen`: the same names and values in both. */
export const casusfilters = {
  q: z.string().trim().max(200, { error: 'tekst-te-lang' }).default(''),
  route: keuze(ROUTES),
  vorm: keuze(TREDEVORMEN),
  proces: keuze(PRIMAIRE_PROCESSEN),
  rol: keuze(ROLLEN),
  status: keuze(CASUSSTATUSSEN),
  uitkomst: keuze(UITKOMSTKEUZES),
  volledigheid: keuze(VOLLEDIGHEIDSKLASSEN),
  sroi: keuze(MET_ZONDER),
  nulmeting: keuze(MET_ZONDER),
  meetplan: keuze(MET_ZONDER),
  fictief: keuze(JA_NEE),
  gemeente: lijst(z.string().regex(/^GM\d{4}$/, { error: 'cbs-code-ongeldig' })),
  methodiek: lijst(z.uuid({ error: 'id-ongeldig' })),
}

export const casusfilter = z.strictObject(casusfilters)
export type Casusfilter = z.infer<typeof casusfilter>

/** Where a page begins: the sort value and `nr` of the last row of the page before it. */
export interface Cursor {
  readonly waarde: string | number
  readonly nr: number
}

export interface Casusvraag {
  readonly zicht: Zicht
  readonly keuze: Facetkeuze
  /** `MATCH` expression of projections/zoekindex.ts; null: no search. */
  readonly zoek?: string | null
  /** These and no others, when counting found them already. */
  readonly nrs?: readonly number[] | null
  /** Only those of the own organisation. */
  readonly eigen?: boolean
  readonly sortering: Sortering
  /** `terug`: the rows before the cursor, nearest first. */
  readonly richting?: 'verder' | 'terug'
  readonly cursor?: Cursor | null
  readonly limiet: number
}

/** Rows `{ nr, laatstePositie, sorteernaam, startdatum, stand }`: `leesRij` makes each a `Casusoverzichtrij`. */
export interface Gevonden {
  readonly nr: number
  readonly laatstePositie: number
  readonly sorteernaam: string
  readonly startdatum: string
  readonly stand: string
}

export const leesRij = ({ stand }: Pick<Gevonden, 'stand'>): Casusoverzichtrij =>
  overzichtrij(JSON.parse(stand))

const KOLOM = {
  bijgewerkt: ['laatstePositie', 'desc'],
  naam: ['sorteernaam', 'asc'],
  startdatum: ['startdatum', 'desc'],
  geregistreerd: ['nr', 'asc'],
} as const satisfies Readonly<Record<Sortering, readonly [keyof Gevonden, 'asc' | 'desc']>>

export const cursorVan = (rij: Gevonden, sortering: Sortering): Cursor => ({
  waarde: rij[KOLOM[sortering][0]],
  nr: rij.nr,
})

/** Rows `{ nr, laatstePositie, sorteernaam, startdatum, stand }` of a page. */
export const zoekCasussen = (vraag: Casusvraag): SqlStatement => {
  const rijen = db
    .selectFrom('casusoverzicht')
    .select(['nr', 'laatstePositie', 'sorteernaam', 'startdatum', 'stand'])
    .where(vraag.eigen ? vanEigen(vraag.zicht) : zichtbaar(vraag.zicht))
  if (vraag.nrs) return bladzijde(rijen.where('nr', 'in', uitJson<number>(vraag.nrs)), vraag)
  return bladzijde(heeftKeuze(vraag.keuze) || vraag.zoek ? rijen.where(past(vraag)) : rijen, vraag)
}

type Bladzijde = Pick<Casusvraag, 'sortering' | 'richting' | 'cursor' | 'limiet'>

/** By keyset: never a gap or a repeat as long as the sort value of a row stays the same. */
const bladzijde = <Rij>(
  rijen: SelectQueryBuilder<Tabellen, 'casusoverzicht', Rij>,
  { sortering, richting, cursor, limiet }: Bladzijde,
): SqlStatement => {
  const [kolom, natuurlijk] = KOLOM[sortering]
  const volgorde = richting === 'terug' ? omgekeerd(natuurlijk) : natuurlijk
  const verder = cursor ? rijen.where(voorbij(kolom, cursor, volgorde)) : rijen
  const geordend = verder.orderBy(kolom, volgorde)
  return compile((kolom === 'nr' ? geordend : geordend.orderBy('nr', volgorde)).limit(limiet))
}

/** Rows `Laatste`: which casussen changed last, the newest first. */
export const laatsteCasussen = (zicht: Zicht, limiet: number): SqlStatement =>
  compileSql(sql`SELECT casusId, laatstePositie FROM casusoverzicht
    WHERE ${zichtbaar(zicht)} ORDER BY laatstePositie DESC, nr DESC LIMIT ${limiet}`)

export type Laatste = Pick<Casusoverzichtrij, 'casusId' | 'laatstePositie'>

/** Rows `Kandidaat` in the order of the page, of all casussen someone may see. */
export const kandidaten = ({ zicht, ...vraag }: Omit<Casusvraag, 'keuze'>): SqlStatement => {
  const [kolom] = KOLOM[vraag.sortering]
  const waarde = sql<string | number>`${sql.ref(kolom)}`.as('waarde')
  return bladzijde(zichtbareCasussen(zicht).select(['nr', waarde]), vraag)
}

export type Kandidaat = Cursor

/**
 * The codes of all casussen that someone may see, or of those among them that the search finds: rows `{ codes }` for
 * `telFacetten`.
 */
export const facetcodes = (zicht: Zicht, zoek: string | null): SqlStatement =>
  compileSql(
    zoek === null
      ? alleCodes(zicht)
      : sql`SELECT group_concat(code, '') AS codes FROM casuszoek
          CROSS JOIN casusfacet ON casusfacet.nr = casuszoek.rowid
          WHERE casuszoek MATCH ${zoek} AND ${zichtbaar(zicht, 'casusfacet')}`,
  )

/** In pieces, as a row in D1 stays under a megabyte. */
const alleCodes = (zicht: Zicht) => sql`WITH RECURSIVE blok (van) AS (
    SELECT 0 UNION ALL SELECT van + 100000 FROM blok WHERE van + 100000 <= (SELECT max(nr) FROM casusfacet))
  SELECT (SELECT group_concat(code, '') FROM casusfacet
    WHERE nr >= van AND nr < van + 100000 AND ${zichtbaar(zicht, 'casusfacet')}) AS codes FROM blok`

const zichtbareCasussen = (zicht: Zicht) => db.selectFrom('casusoverzicht').where(zichtbaar(zicht))

/** The row of one casus. */
export const casusMet = (zicht: Zicht, casusId: string): SqlStatement =>
  compile(zichtbareCasussen(zicht).selectAll().where('casusId', '=', casusId))

/** Rows of these casussen, in no order. */
export const casussenMet = (zicht: Zicht, casusIds: readonly string[]): SqlStatement =>
  compile(zichtbareCasussen(zicht).selectAll().where('casusId', 'in', uitJson<string>(casusIds)))

/** What the own organisation is to measure on or before a day, the longest waiting first. */
export const teMetenTot = (zicht: Zicht, dag: string, limiet: number): SqlStatement =>
  compile(eigenTeMetenTot(zicht, dag).selectAll().orderBy('teMetenOp').orderBy('nr').limit(limiet))

const eigenTeMetenTot = (zicht: Zicht, dag: string) =>
  db.selectFrom('casusoverzicht').where(vanEigen(zicht)).where('teMetenOp', '<=', dag)

/** Rows `{ casusId }`: what belongs to no organisation that the register knows, for the register itself. */
export const casussenZonderOrganisatie = (): SqlStatement => ({
  sql: `SELECT casusId FROM casusoverzicht
    WHERE organisatieId NOT IN (SELECT organisatieId FROM organisatie) ORDER BY nr`,
  parameters: [],
})

/** The concepts that someone made, the newest first, as far as `zicht` opens them. */
export const conceptenVan = (zicht: Zicht, maker: string): SqlStatement =>
  compileSql(sql`SELECT * FROM casusoverzicht
    WHERE niveau = 0 AND nr IN (SELECT nr FROM casusbetrokkene WHERE accountId = ${maker} AND eigenaar = 1)
    AND ${vanEigen(zicht)} ORDER BY laatstePositie DESC LIMIT 200`)

/** How many there are, up to a limit: counting further would cost more than it tells. */
export const aantalTeMetenTot = (zicht: Zicht, dag: string, hoogstens: number): SqlStatement =>
  telling(eigenTeMetenTot(zicht, dag).select('nr').limit(hoogstens))

/** How many casussen changed after a position in the log, up to a limit. */
export const aantalGewijzigdNa = (zicht: Zicht, positie: number, hoogstens: number): SqlStatement =>
  telling(gewijzigd(zicht, positie).select('nr').limit(hoogstens))

/** What changed after a position in the log, the newest first. */
export const gewijzigdNa = (zicht: Zicht, positie: number, limiet: number): SqlStatement =>
  compile(gewijzigd(zicht, positie).selectAll().orderBy('laatstePositie', 'desc').limit(limiet))

const gewijzigd = (zicht: Zicht, positie: number) =>
  zichtbareCasussen(zicht).where('laatstePositie', '>', positie)

const telling = (vraag: Parameters<typeof compile>[0]): SqlStatement => {
  const { sql: tekst, parameters } = compile(vraag)
  return { sql: `SELECT count(*) AS aantal FROM (${tekst})`, parameters }
}

const omgekeerd = (volgorde: 'asc' | 'desc') => (volgorde === 'asc' ? 'desc' : 'asc')

const uitJson = <T extends string | number>(waarden: readonly T[]) =>
  sql<T>`(SELECT value FROM json_each(${JSON.stringify(waarden)}))`

export const heeftKeuze = (keuze: Facetkeuze): boolean =>
  Object.values(keuze).some((waarden) => waarden.length > 0)

type Kolom = (typeof KOLOM)[Sortering][0]

const voorbij = (kolom: Kolom, { waarde, nr }: Cursor, volgorde: 'asc' | 'desc') => {
  const teken = sql.raw(volgorde === 'asc' ? '>' : '<')
  return kolom === 'nr'
    ? sql<boolean>`nr ${teken} ${nr}`
    : sql<boolean>`(${sql.ref(kolom)}, nr) ${teken} (${waarde}, ${nr})`
}

/** The same choice as `telFacetten` makes, on the same code. */
const past = ({ keuze, zoek }: Casusvraag) => {
  const eisen = VASTE_FACETTEN.flatMap((facet) => {
    const waarden = keuze[facet] ?? []
    if (waarden.length === 0) return []
    const tekens = tekensVoor(facet, waarden).join('')
    return [sql`instr(${tekens}, substr(code, ${plaatsVan(facet) + 1}, 1)) > 0`]
  })
  const merken = [(keuze.gemeente ?? []).map(gemeentemerk), (keuze.methodiek ?? []).map(methodiekmerk)]
  for (const soort of merken)
    if (soort.length > 0)
      eisen.push(sql`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(soort)})
        WHERE instr(substr(code, ${STAART + 1}), ',' || value) > 0)`)
  if (zoek) eisen.push(sql`casusfacet.nr IN (SELECT rowid FROM casuszoek WHERE casuszoek MATCH ${zoek})`)
  return sql<boolean>`EXISTS (SELECT 1 FROM casusfacet WHERE casusfacet.nr = casusoverzicht.nr
    AND ${sql.join(eisen, sql` AND `)})`
}
