import type { Casusgebeurtenis } from '../events/casus.ts'
import { casusgebeurtenissen } from '../events/casus.ts'
import type { Analysesoort, SroiAnalysegebeurtenis } from '../events/sroi-analyse.ts'
import type { SqlStatement, StoredEvent } from '../src/store/ports.ts'
import type { Casusoverzichtrij, Overzichtsroi } from './casusoverzicht-rij.ts'
import { casusIdVan, naAnalyse, naGebeurtenis, type Overzichtstand } from './casusoverzicht-stand.ts'
import { facetcode } from './facetcode.ts'
import type { Projection, TableName } from './projectie.ts'
import { eerstTeMeten, heeftNulmeting } from './te-meten.ts'
import { ontbrekendeOnderwerpen } from './volledigheid.ts'
import { sorteernaam } from './woorden.ts'
import { niveaugetal } from './zichtvraag.ts'

const ANALYSETYPEN = ['SroiAnalyseGestart', 'SroiAnalyseVastgesteld', 'SroiAnalyseIngetrokken'] as const

/** A row that the page builds on: a casus, or which casus an analysis belongs to. */
interface Eerder {
  readonly sleutel: string
  readonly stand: string | null
  readonly analyse: string | null
}

/** One row per casus: what the overview, the facets, *Mijn werk* and the API tell of it. */
export const casusoverzicht: Projection<Eerder> = {
  name: 'casusoverzicht',
  version: 3,
  tables: ['casusoverzicht', 'casusfacet', 'casusbetrokkene', 'casusanalyse'],
  handles: [...Object.keys(casusgebeurtenissen), ...ANALYSETYPEN],
  create: (t) =>
    [
      `CREATE TABLE ${t('casusoverzicht')} (
        nr INTEGER PRIMARY KEY,
        casusId TEXT NOT NULL UNIQUE,
        laatstePositie INTEGER NOT NULL,
        sorteernaam TEXT NOT NULL,
        startdatum TEXT NOT NULL,
        organisatieId TEXT NOT NULL,
        niveau INTEGER NOT NULL,
        teMetenOp TEXT,
        stand TEXT NOT NULL
      ) STRICT`,
      `CREATE INDEX ${t('casusoverzicht')}_positie ON ${t('casusoverzicht')} (laatstePositie)`,
      `CREATE INDEX ${t('casusoverzicht')}_naam ON ${t('casusoverzicht')} (sorteernaam, nr)`,
      `CREATE INDEX ${t('casusoverzicht')}_start ON ${t('casusoverzicht')} (startdatum, nr)`,
      `CREATE INDEX ${t('casusoverzicht')}_eigen ON ${t('casusoverzicht')} (organisatieId, laatstePositie)`,
      `CREATE INDEX ${t('casusoverzicht')}_meten ON ${t('casusoverzicht')} (organisatieId, teMetenOp, nr)
        WHERE teMetenOp IS NOT NULL`,
      `CREATE TABLE ${t('casusfacet')} (nr INTEGER PRIMARY KEY, niveau INTEGER NOT NULL,
        organisatieId TEXT NOT NULL, code TEXT NOT NULL) STRICT`,
      `CREATE TABLE ${t('casusbetrokkene')} (accountId TEXT NOT NULL, nr INTEGER NOT NULL,
        eigenaar INTEGER NOT NULL, PRIMARY KEY (accountId, nr)) STRICT, WITHOUT ROWID`,
      `CREATE TABLE ${t('casusanalyse')} (analyseId TEXT PRIMARY KEY, casusId TEXT NOT NULL, soort TEXT NOT NULL)
        STRICT, WITHOUT ROWID`,
    ].map((sql) => ({ sql, parameters: [] })),
  needs: (events, t) => eerdere(events, t),
  project: (events, eerder, t) => {
    const bladzijde = openBladzijde(eerder)
    for (const event of events) verwerk(bladzijde, event)
    return schrijf(bladzijde, t)
  },
}

/** The row as it is read, from the `stand` that is stored. */
export const overzichtrij = (stand: Overzichtstand): Casusoverzichtrij => {
  const { delen, analyses, ...rij } = stand
  const ontbreekt = ontbrekendeOnderwerpen(delen)
  return {
    ...rij,
    gemeenten: gemeentenVan(rij.gebieden),
    volledigheid: 8 - ontbreekt.length,
    ontbreekt,
    nulmeting: heeftNulmeting(delen),
    meetplan: delen.meetplan !== null,
    smsNiveau: delen.meetplan?.smsNiveau ?? null,
    teMeten: eerstTeMeten(delen, rij.status),
    sroi: analyses.at(-1) ?? null,
  }
}

const gemeentenVan = (gebieden: Overzichtstand['gebieden']): readonly string[] => [
  ...new Set(gebieden.flatMap(({ code }) => (code ? [`GM${code.slice(2, 6)}`] : []))),
]

const ANALYSESTROOM = 'sroi-analyse-'

const analyseIdVan = (stream: string): string => stream.slice(ANALYSESTROOM.length)

const eerdere = (events: readonly StoredEvent[], t: TableName): SqlStatement | null => {
  const nieuw = new Set<string>()
  const casussen = new Set<string>()
  const analyses = new Set<string>()
  for (const event of events) {
    if (event.type === 'CasusGeregistreerd') nieuw.add(casusIdVan(event.stream))
    else if (event.stream.startsWith(ANALYSESTROOM)) analyses.add(analyseIdVan(event.stream))
    else casussen.add(casusIdVan(event.stream))
    if (event.type === 'SroiAnalyseGestart') casussen.add(gestart(event).casusId)
  }
  const ouder = [...casussen].filter((casusId) => !nieuw.has(casusId))
  if (ouder.length + analyses.size === 0) return null
  return { sql: eerdereSql(t), parameters: [JSON.stringify(ouder), JSON.stringify([...analyses])] }
}

const eerdereSql = (t: TableName): string => `
  SELECT casusId AS sleutel, stand, NULL AS analyse FROM ${t('casusoverzicht')}
    WHERE casusId IN (SELECT value FROM json_each(?1) UNION
      SELECT casusId FROM ${t('casusanalyse')} WHERE analyseId IN (SELECT value FROM json_each(?2)))
  UNION ALL
  SELECT analyseId, NULL, json_object('casusId', casusId, 'soort', soort) FROM ${t('casusanalyse')}
    WHERE analyseId IN (SELECT value FROM json_each(?2))`

interface Analyse {
  readonly casusId: string
  readonly soort: Analysesoort
}

/** The page as it is folded: casussen and analyses by id, and which of them changed. */
interface Bladzijde {
  readonly casussen: Map<string, Overzichtstand>
  readonly analyses: Map<string, Analyse>
  readonly gewijzigd: Set<string>
  /** Of these the name, the start date or the sharing may have changed too. */
  readonly sleutels: Set<string>
  /** Who was named on a casus and may be so no more. */
  readonly vertrokken: [casusId: string, accountId: string][]
  readonly nieuweAnalyses: Set<string>
}

const openBladzijde = (eerder: readonly Eerder[]): Bladzijde => {
  const bladzijde: Bladzijde = {
    casussen: new Map(),
    analyses: new Map(),
    gewijzigd: new Set(),
    sleutels: new Set(),
    vertrokken: [],
    nieuweAnalyses: new Set(),
  }
  for (const { sleutel, stand, analyse } of eerder) {
    if (stand !== null) bladzijde.casussen.set(sleutel, JSON.parse(stand))
    if (analyse !== null) bladzijde.analyses.set(sleutel, JSON.parse(analyse))
  }
  return bladzijde
}

const verwerk = (bladzijde: Bladzijde, event: StoredEvent): void => {
  if (event.stream.startsWith(ANALYSESTROOM)) verwerkAnalyse(bladzijde, event)
  else verwerkCasus(bladzijde, event)
}

const verwerkCasus = (bladzijde: Bladzijde, event: StoredEvent): void => {
  const casusId = casusIdVan(event.stream)
  // The log checked the event against its type on the way in.
  const oud = bladzijde.casussen.get(casusId)
  const stand = naGebeurtenis(oud, event as StoredEvent & Casusgebeurtenis)
  bladzijde.casussen.set(casusId, stand)
  if (oud && DEELTYPEN.has(event.type))
    for (const accountId of wieVan(oud)) bladzijde.vertrokken.push([casusId, accountId])
  bladzijde.gewijzigd.add(casusId)
  if (SLEUTELTYPEN.has(event.type)) bladzijde.sleutels.add(casusId)
}

const DEELTYPEN: ReadonlySet<string> = new Set([
  'DelingVerruimd',
  'DelingBeperkt',
  'CollegaBetrokken',
  'CollegaOntkoppeld',
  'CasusToegewezen',
])

const SLEUTELTYPEN: ReadonlySet<string> = new Set([
  'CasusGeregistreerd',
  'CasusgegevensGewijzigd',
  ...DEELTYPEN,
])

const wieVan = ({ deling }: Overzichtstand): readonly string[] => [deling.eigenaar, ...deling.betrokkenen]

const gestart = (event: StoredEvent): Analyse => {
  const { casusId, soort } = event.data as Analyse
  return { casusId, soort }
}

const verwerkAnalyse = (bladzijde: Bladzijde, event: StoredEvent): void => {
  const analyseId = analyseIdVan(event.stream)
  if (event.type === 'SroiAnalyseGestart') {
    bladzijde.analyses.set(analyseId, gestart(event))
    bladzijde.nieuweAnalyses.add(analyseId)
  }
  const analyse = bladzijde.analyses.get(analyseId)
  const stand = analyse && bladzijde.casussen.get(analyse.casusId)
  if (!analyse || !stand) return
  const na = metAnalyse(stand, event as StoredEvent & SroiAnalysegebeurtenis, analyseId, analyse.soort)
  bladzijde.casussen.set(analyse.casusId, na)
  bladzijde.gewijzigd.add(analyse.casusId)
}

const metAnalyse = (
  stand: Overzichtstand,
  event: StoredEvent & SroiAnalysegebeurtenis,
  analyseId: string,
  soort: Analysesoort,
): Overzichtstand => {
  if (event.type === 'SroiAnalyseVastgesteld')
    return naAnalyse(stand, event, analyseId, sroiVan(event.data, analyseId, soort))
  if (event.type === 'SroiAnalyseIngetrokken') return naAnalyse(stand, event, analyseId, null)
  return { ...stand, laatstePositie: event.position, bijgewerkt: event.geregistreerdOp }
}

type Vaststelling = Extract<SroiAnalysegebeurtenis, { type: 'SroiAnalyseVastgesteld' }>['data']

const sroiVan = (
  { resultaat, peildatum }: Vaststelling,
  analyseId: string,
  soort: Analysesoort,
): Overzichtsroi => {
  const { ratio, ratioNulReden, laag, hoog, n, gevoeligst } = resultaat
  return { analyseId, soort, peildatum, ratio, ratioNulReden, laag, hoog, n, gevoeligst }
}

const schrijf = (bladzijde: Bladzijde, t: TableName): SqlStatement[] => {
  const { casussen, analyses, gewijzigd, sleutels, nieuweAnalyses } = bladzijde
  const statements: SqlStatement[] = bladzijde.vertrokken.map((wie) => vertrek(wie, casussen, t))
  for (const casusId of gewijzigd) {
    const stand = casussen.get(casusId)
    if (!stand) continue
    const rij = overzichtrij(stand)
    if (sleutels.has(casusId)) statements.push(geheel(stand, rij, t), ...betrokkenen(rij, t))
    else statements.push(bijgewerkt(stand, rij, t))
    statements.push(facet(rij, t))
  }
  for (const analyseId of nieuweAnalyses) {
    const { casusId = '', soort = '' } = analyses.get(analyseId) ?? {}
    const sql = `INSERT OR REPLACE INTO ${t('casusanalyse')} VALUES (?, ?, ?)`
    statements.push({ sql, parameters: [analyseId, casusId, soort] })
  }
  return statements
}

/* A statement a row with bound values is twice as fast as taking the columns out of one JSON parameter. */

const geheel = (stand: Overzichtstand, rij: Casusoverzichtrij, t: TableName): SqlStatement => ({
  sql: `INSERT INTO ${t('casusoverzicht')} VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    ON CONFLICT (nr) DO UPDATE SET laatstePositie = ?3, sorteernaam = ?4, startdatum = ?5, organisatieId = ?6,
      niveau = ?7, teMetenOp = ?8, stand = ?9`,
  parameters: [
    stand.eerstePositie,
    stand.casusId,
    stand.laatstePositie,
    sorteernaam(stand.naam),
    stand.startdatum ?? '',
    stand.deling.organisatieId,
    niveaugetal(stand.deling.niveau),
    rij.teMeten?.op ?? null,
    JSON.stringify(stand),
  ],
})

/** What stands in an index of its own stays as it is: that is most of the work. */
const bijgewerkt = (stand: Overzichtstand, rij: Casusoverzichtrij, t: TableName): SqlStatement => ({
  sql: `UPDATE ${t('casusoverzicht')} SET laatstePositie = ?, teMetenOp = ?, stand = ? WHERE nr = ?`,
  parameters: [stand.laatstePositie, rij.teMeten?.op ?? null, JSON.stringify(stand), stand.eerstePositie],
})

const facet = (rij: Casusoverzichtrij, t: TableName): SqlStatement => ({
  sql: `INSERT OR REPLACE INTO ${t('casusfacet')} VALUES (?, ?, ?, ?)`,
  parameters: [rij.eerstePositie, niveaugetal(rij.deling.niveau), rij.deling.organisatieId, facetcode(rij)],
})

const betrokkenen = ({ eerstePositie, deling }: Casusoverzichtrij, t: TableName): SqlStatement[] =>
  [...new Set([deling.eigenaar, ...deling.betrokkenen])].map((accountId) => ({
    sql: `INSERT OR REPLACE INTO ${t('casusbetrokkene')} VALUES (?, ?, ?)`,
    parameters: [accountId, eerstePositie, accountId === deling.eigenaar ? 1 : 0],
  }))

/** By its whole key, as other indexes are not there while a table is built; who stayed is written again after it. */
const vertrek = (
  [casusId, accountId]: readonly [casusId: string, accountId: string],
  casussen: ReadonlyMap<string, Overzichtstand>,
  t: TableName,
): SqlStatement => ({
  sql: `DELETE FROM ${t('casusbetrokkene')} WHERE accountId = ? AND nr = ?`,
  parameters: [accountId, casussen.get(casusId)?.eerstePositie ?? 0],
})
