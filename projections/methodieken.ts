import { sql } from 'kysely'
import type { Casusgebeurtenis } from '../events/casus.ts'
import type { Methodiekgebeurtenis } from '../events/methodiek.ts'
import { METHODIEKSTROOM, type Methodiekbeeld, naMethodiekgebeurtenis } from '../events/methodiekbeeld.ts'
import type { SqlStatement, StoredEvent } from '../src/store/ports.ts'
import type { Projection } from './projectie.ts'
import { createIndex, createTable, type Kolommen, schrijfRijen } from './tabellen.ts'
import { compile, compileSql, vraagbouwer } from './vraag.ts'
import type { Zicht } from './zicht.ts'
import { casusZichtbaar, zichtbaar } from './zichtvraag.ts'

/** One row of table `methodieken`. Flags are 0 or 1. */
export interface Methodiek {
  readonly methodiekId: string
  readonly naam: string
  /** Null: only named, not described yet. */
  readonly beschrijving: string | null
  readonly mechanisme: string | null
  readonly voorwaarden: string | null
  readonly kostenEuro: string | null
  readonly kostenBron: string | null
  readonly bron: string | null
  readonly fictief: number
  readonly ingetrokken: number
  readonly herkomst: string | null
  readonly versie: number
  readonly eerstePositie: number
  readonly laatstePositie: number
}

/** One row of table `methodiekkoppelingen`: a casus used a methodiek from one position in the log to another. */
export interface Methodiekkoppeling {
  readonly casusId: string
  readonly methodiekId: string
  readonly vanPositie: number
  /** Position of the event that ended it; null while it lasts. */
  readonly totPositie: number | null
}

const KOLOMMEN: Kolommen<Methodiek> = {
  methodiekId: 'TEXT NOT NULL',
  naam: 'TEXT NOT NULL',
  beschrijving: 'TEXT',
  mechanisme: 'TEXT',
  voorwaarden: 'TEXT',
  kostenEuro: 'TEXT',
  kostenBron: 'TEXT',
  bron: 'TEXT',
  fictief: 'INTEGER NOT NULL',
  ingetrokken: 'INTEGER NOT NULL',
  herkomst: 'TEXT',
  versie: 'INTEGER NOT NULL',
  eerstePositie: 'INTEGER NOT NULL',
  laatstePositie: 'INTEGER NOT NULL',
}

const KOPPELKOLOMMEN: Kolommen<Methodiekkoppeling> = {
  casusId: 'TEXT NOT NULL',
  methodiekId: 'TEXT NOT NULL',
  vanPositie: 'INTEGER NOT NULL',
  totPositie: 'INTEGER',
}

type Gebeurtenis = StoredEvent &
  (
    | Methodiekgebeurtenis
    | Extract<Casusgebeurtenis, { type: 'MethodiekGekoppeld' | 'MethodiekOntkoppeld' | 'CasusIngetrokken' }>
  )

/** Every methodiek, and which casussen used it when. A casus that is withdrawn uses none any more. */
export const methodieken: Projection<Methodiek> = {
  name: 'methodieken',
  version: 2,
  tables: ['methodieken', 'methodiekkoppelingen'],
  handles: [
    'MethodiekBeschreven',
    'MethodiekHerzien',
    'MethodiekIngetrokken',
    'MethodiekToegewezen',
    'MethodiekGekoppeld',
    'MethodiekOntkoppeld',
    'CasusIngetrokken',
  ],
  create: (t) => [
    createTable(t('methodieken'), KOLOMMEN, ['methodiekId']),
    createTable(t('methodiekkoppelingen'), KOPPELKOLOMMEN, ['casusId', 'methodiekId', 'vanPositie']),
    createIndex(t('methodiekkoppelingen'), 'methodiek', ['methodiekId', 'vanPositie']),
  ],
  needs: (events, t) => eerdere(events, t('methodieken')),
  project: (events, rows, t) => [
    ...schrijfRijen(t('methodieken'), KOLOMMEN, vouw(events as readonly Gebeurtenis[], rows)),
    ...koppelingen(events as readonly Gebeurtenis[], t('methodiekkoppelingen')),
  ],
}

/** Rows `Methodiek`, by name. */
export const alleMethodieken = (): SqlStatement =>
  compile(
    db.selectFrom('methodieken').selectAll().orderBy('ingetrokken').orderBy('naam').orderBy('methodiekId'),
  )

/** Rows `Methodiekkoppeling` of these methodieken as they were at a position in the log, of casussen seen now. */
export const koppelingenOp = (zicht: Zicht, methodiekIds: readonly string[], positie: number): SqlStatement =>
  compile(
    db
      .selectFrom('methodiekkoppelingen')
      .selectAll()
      .where('methodiekId', 'in', methodiekIds)
      .where('vanPositie', '<=', positie)
      .where(casusZichtbaar(zicht, 'methodiekkoppelingen.casusId'))
      .where((eb) => eb.or([eb('totPositie', 'is', null), eb('totPositie', '>', positie)]))
      .orderBy('vanPositie'),
  )

/** `{ aantal }`: how many casussen use this methodiek now. */
export const gebruikVanMethodiek = (zicht: Zicht, methodiekId: string): SqlStatement =>
  compile(
    db
      .selectFrom('methodiekkoppelingen')
      .select((eb) => eb.fn.countAll<number>().as('aantal'))
      .where('methodiekId', '=', methodiekId)
      .where('totPositie', 'is', null)
      .where(casusZichtbaar(zicht, 'methodiekkoppelingen.casusId')),
  )

/** `{ analyseId, casusId }`: the analyses of these casussen that had begun at a position in the log. */
export const analysesVanCasussenOp = (
  zicht: Zicht,
  casusIds: readonly string[],
  positie: number,
): SqlStatement =>
  compileSql(sql`SELECT analyseId, casusId FROM analyses
    WHERE casusId IN (SELECT value FROM json_each(${JSON.stringify(casusIds)})) AND eerstePositie <= ${positie}
      AND ${casusZichtbaar(zicht, 'analyses.casusId')} ORDER BY eerstePositie`)

/** `{ methodiekId, route, aantal }`: the routes of the casussen that use each methodiek now, the most used first. */
export const routesPerMethodiek = (zicht: Zicht): SqlStatement =>
  compileSql(sql`SELECT methodiekId, stand ->> 'route' AS route, count(*) AS aantal
    FROM methodiekkoppelingen JOIN casusoverzicht USING (casusId)
    WHERE totPositie IS NULL AND ${zichtbaar(zicht)} GROUP BY 1, 2 ORDER BY 3 DESC, 2`)

/** `{ methodiekId, aantal }`: how many casussen use each methodiek now. */
export const gebruikPerMethodiek = (zicht: Zicht): SqlStatement =>
  compile(
    db
      .selectFrom('methodiekkoppelingen')
      .select((eb) => ['methodiekId', eb.fn.countAll<number>().as('aantal')])
      .where('totPositie', 'is', null)
      .where(casusZichtbaar(zicht, 'methodiekkoppelingen.casusId'))
      .groupBy('methodiekId'),
  )

const db = vraagbouwer<{ methodieken: Methodiek; methodiekkoppelingen: Methodiekkoppeling }>()

const methodiekIdVan = (stream: string): string => stream.slice(METHODIEKSTROOM.length)
const casusIdVan = (stream: string): string => stream.slice('casus-'.length)

const eerdere = (events: readonly StoredEvent[], tabel: string): SqlStatement | null => {
  const ids = events.filter(({ type }) => LATER.includes(type)).map(({ stream }) => methodiekIdVan(stream))
  if (ids.length === 0) return null
  return {
    sql: `SELECT * FROM ${tabel} WHERE methodiekId IN (SELECT value FROM json_each(?))`,
    parameters: [JSON.stringify([...new Set(ids)])],
  }
}

/** What changes a row that there is. */
const LATER: readonly string[] = ['MethodiekHerzien', 'MethodiekIngetrokken', 'MethodiekToegewezen']

const vouw = (events: readonly Gebeurtenis[], eerder: readonly Methodiek[]): Methodiek[] => {
  const rijen = new Map(eerder.map((rij) => [rij.methodiekId, rij]))
  for (const event of events) {
    if (!isVanMethodiek(event)) continue
    const id = methodiekIdVan(event.stream)
    const eerdere = rijen.get(id)
    const beeld = naMethodiekgebeurtenis(eerdere ? beeldVan(eerdere) : null, event)
    if (beeld) rijen.set(id, rijVan(beeld, eerdere?.eerstePositie ?? event.position, event.position))
  }
  return [...rijen.values()]
}

const isVanMethodiek = (event: Gebeurtenis): event is StoredEvent & Methodiekgebeurtenis =>
  event.stream.startsWith(METHODIEKSTROOM)

/** A row has neither the reason of a withdrawal nor the history: who needs those reads the stream. */
const beeldVan = (rij: Methodiek): Methodiekbeeld => ({
  ...rij,
  kostenPerDeelnemer:
    rij.kostenEuro === null || rij.kostenBron === null
      ? null
      : { euro: rij.kostenEuro, bron: rij.kostenBron },
  fictief: rij.fictief === 1,
  organisatieId: '',
  intrekking: rij.ingetrokken === 1 ? '' : null,
  geschiedenis: [],
})

const rijVan = (beeld: Methodiekbeeld, eerstePositie: number, laatstePositie: number): Methodiek => ({
  methodiekId: beeld.methodiekId,
  naam: beeld.naam,
  beschrijving: beeld.beschrijving,
  mechanisme: beeld.mechanisme,
  voorwaarden: beeld.voorwaarden,
  kostenEuro: beeld.kostenPerDeelnemer?.euro ?? null,
  kostenBron: beeld.kostenPerDeelnemer?.bron ?? null,
  bron: beeld.bron,
  fictief: beeld.fictief ? 1 : 0,
  ingetrokken: beeld.intrekking === null ? 0 : 1,
  herkomst: beeld.herkomst,
  versie: beeld.versie,
  eerstePositie,
  laatstePositie,
})

/** In the order of the log, as a link that ends may have begun in the same page. */
const koppelingen = (events: readonly Gebeurtenis[], tabel: string): SqlStatement[] => {
  const nieuw = new Map<string, Methodiekkoppeling>()
  const einden: [casusId: string, methodiekId: string | null, positie: number][] = []
  for (const { type, data, stream, position } of events) {
    const casusId = casusIdVan(stream)
    if (type === 'MethodiekGekoppeld')
      nieuw.set(`${casusId} ${data.methodiekId} ${position}`, {
        casusId,
        methodiekId: data.methodiekId,
        vanPositie: position,
        totPositie: null,
      })
    if (type === 'MethodiekOntkoppeld') einden.push([casusId, data.methodiekId, position])
    if (type === 'CasusIngetrokken') einden.push([casusId, null, position])
  }
  return [
    ...schrijfRijen(tabel, KOPPELKOLOMMEN, [...nieuw.values()]),
    ...(einden.length === 0 ? [] : [beeindig(einden, tabel)]),
  ]
}

const beeindig = (einden: readonly (readonly unknown[])[], tabel: string): SqlStatement => ({
  sql: `UPDATE ${tabel} SET totPositie = (SELECT min(value ->> 2) FROM json_each(?1)
      WHERE value ->> 0 = casusId AND (value ->> 1 IS NULL OR value ->> 1 = methodiekId) AND value ->> 2 > vanPositie)
    WHERE totPositie IS NULL AND casusId IN (SELECT value ->> 0 FROM json_each(?1))`,
  parameters: [JSON.stringify(einden)],
})
