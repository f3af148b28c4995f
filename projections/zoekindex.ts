import type { Casusgebeurtenis } from '../events/casus.ts'
import type { SqlStatement, StoredEvent } from '../src/store/ports.ts'
import { casusIdVan } from './casusoverzicht-stand.ts'
import type { Projection, TableName } from './projectie.ts'
import { stam, stammenVan, woordenVan } from './woorden.ts'
import { methodiekwoord, ZOEKTYPEN, zoekdelen } from './zoekteksten.ts'

/** What a casus can be found by: per part its stems, and the parts that are hidden for now. */
interface Zoektekst {
  readonly nr: number
  readonly casusId: string
  readonly delen: Record<string, string>
  readonly weg: Record<string, true>
}

interface Eerder {
  readonly tekst: string
}

/**
 * Full text in Dutch. The index holds stems without their places: enough to find, and three times as fast to
 * replace as an index that knows the place of each word. What a word is and which accents count is decided in
 * woorden.ts, once, so the tokenizer has nothing left to do but split at spaces.
 */
export const zoekindex: Projection<Eerder> = {
  name: 'zoekindex',
  version: 2,
  tables: ['casuszoek', 'casuszoektekst'],
  handles: ZOEKTYPEN,
  create: (t) =>
    [
      `CREATE VIRTUAL TABLE ${t('casuszoek')} USING fts5(stammen, content='', contentless_delete=1, detail=none,
        tokenize='ascii')`,
      `CREATE TABLE ${t('casuszoektekst')} (casusId TEXT PRIMARY KEY, tekst TEXT NOT NULL) STRICT`,
    ].map((sql) => ({ sql, parameters: [] })),
  needs: (events, t) => eerdere(events, t),
  project: (events, eerder, t) => schrijf(vouw(events, eerder), t),
}

const eerdere = (events: readonly StoredEvent[], t: TableName): SqlStatement | null => {
  const nieuw = new Set<string>()
  const ouder = new Set<string>()
  for (const { type, stream } of events) {
    if (type === 'CasusGeregistreerd') nieuw.add(stream)
    else if (!nieuw.has(stream)) ouder.add(casusIdVan(stream))
  }
  if (ouder.size === 0) return null
  return {
    sql: `SELECT tekst FROM ${t('casuszoektekst')} WHERE casusId IN (SELECT value FROM json_each(?))`,
    parameters: [JSON.stringify([...ouder])],
  }
}

const vouw = (events: readonly StoredEvent[], eerder: readonly Eerder[]): Iterable<Zoektekst> => {
  const teksten = new Map<string, Zoektekst>()
  for (const { tekst } of eerder) {
    const gelezen: Zoektekst = JSON.parse(tekst)
    teksten.set(`casus-${gelezen.casusId}`, gelezen)
  }
  for (const event of events as readonly (StoredEvent & Casusgebeurtenis)[]) {
    const tekst = teksten.get(event.stream) ?? begin(event)
    teksten.set(event.stream, tekst)
    for (const [deel, wat] of zoekdelen(event)) zet(tekst, deel, wat)
  }
  return teksten.values()
}

const begin = ({ position, stream }: StoredEvent): Zoektekst => ({
  nr: position,
  casusId: casusIdVan(stream),
  delen: { id: woordenVan(casusIdVan(stream)).map(stam).join(' ') },
  weg: {},
})

/** The text of this page is ours alone until it is written. */
const zet = ({ delen, weg }: Zoektekst, deel: string, wat: string | boolean | null): void => {
  if (wat === true) weg[deel] = true
  if (wat === false) delete weg[deel]
  if (typeof wat === 'string') delen[deel] = [...stammenVan(wat)].join(' ')
  if (wat === null) delete delen[deel]
}

const schrijf = (teksten: Iterable<Zoektekst>, t: TableName): SqlStatement[] =>
  [...teksten].flatMap((tekst) => [
    {
      sql: `INSERT OR REPLACE INTO ${t('casuszoektekst')} VALUES (?, ?)`,
      parameters: [tekst.casusId, JSON.stringify(tekst)],
    },
    {
      sql: `INSERT OR REPLACE INTO ${t('casuszoek')} (rowid, stammen) VALUES (?, ?)`,
      parameters: [tekst.nr, alleStammen(tekst)],
    },
  ])

const alleStammen = ({ delen, weg }: Zoektekst): string => {
  const verborgen = Object.keys(weg)
  return Object.entries(delen)
    .flatMap(([deel, stammen]) => (verborgen.some((begin) => deel.startsWith(begin)) ? [] : stammen))
    .join(' ')
}

/** A methodiek as far as searching needs it. */
export interface Zoekmethodiek {
  readonly methodiekId: string
  readonly naam: string
}

/** A shorter beginning finds too much to be of use, and takes long. */
const KORTSTE_BEGIN = 3

/**
 * What was typed as an FTS5 expression; null when nothing is left to search by. Every word must be found; the
 * last one may be unfinished. Nothing typed is ever syntax: each word is quoted and holds letters and digits only.
 */
export const zoekuitdrukking = (q: string, methodieken: readonly Zoekmethodiek[]): string | null => {
  const woorden = woordenVan(q)
  const laatste = woorden.at(-1)
  const eisen = woorden
    .filter((woord) => stam(woord) !== '')
    .map((woord) => eis(woord, woord === laatste, methodieken))
  return eisen.length === 0 ? null : eisen.join(' AND ')
}

/** A word that was typed half can be longer than its stem: `kluswoni` for `kluswon(ingen)`. */
const korter = (woord: string): string[] =>
  [1, 2, 3].filter((eraf) => woord.length - eraf >= KORTSTE_STAM).map((eraf) => `"${woord.slice(0, -eraf)}"`)

const KORTSTE_STAM = 6

const eis = (woord: string, kanOnaf: boolean, methodieken: readonly Zoekmethodiek[]): string => {
  const gezocht = stam(woord)
  const begin = kanOnaf && woord.length >= KORTSTE_BEGIN
  const past = (ander: string) => stam(ander) === gezocht || (begin && ander.startsWith(woord))
  const namen = methodieken.filter(({ naam }) => woordenVan(naam).some(past))
  const keuzes = [
    `"${gezocht}"`,
    ...(begin ? [`"${woord}" *`, ...korter(woord)] : []),
    ...namen.map(({ methodiekId }) => `"${methodiekwoord(methodiekId)}"`),
  ]
  return `(${keuzes.join(' OR ')})`
}
