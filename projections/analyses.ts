import type { Analyseresultaat, SroiAnalysegebeurtenis } from '../events/sroi-analyse.ts'
import type { SqlStatement, StoredEvent } from '../src/store/ports.ts'
import {
  ANALYSEKOLOMMEN,
  type Analyse,
  type Analysestatus,
  type ParameterKolommen,
} from './analysekolommen.ts'
import { type Rijwijzigingen, rijstatements, verzamelRij } from './analyserijen.ts'
import type { Projection } from './projectie.ts'
import { createIndex, createTable, schrijfRijen } from './tabellen.ts'

type Gebeurtenis = StoredEvent & SroiAnalysegebeurtenis

/** Every analysis in one row, and every row of its value map in one row: for lists, comparison and the API. */
export const analyses: Projection<Analyse> = {
  name: 'analyses',
  version: 1,
  tables: ['analyses', 'analyserijen'],
  handles: [
    'SroiAnalyseGestart',
    'ParametersGekozen',
    'RijToegevoegd',
    'RijGewijzigd',
    'RijVervallen',
    'RijHersteld',
    'SroiAnalyseVastgesteld',
    'SroiAnalyseIngetrokken',
  ],
  create: (t) => [
    createTable(t('analyses'), ANALYSEKOLOMMEN, ['analyseId']),
    createIndex(t('analyses'), 'casus', ['casusId', 'eerstePositie']),
    createIndex(t('analyses'), 'positie', ['eerstePositie']),
    ...rijstatements.create(t),
  ],
  needs: (events, t) => eerdere(events, t('analyses')),
  project: (events, rows, t) => {
    const { analysen, rijen } = vouw(events as readonly Gebeurtenis[], rows)
    return [
      ...schrijfRijen(t('analyses'), ANALYSEKOLOMMEN, [...analysen.values()]),
      ...rijstatements.schrijf(rijen, t),
    ]
  },
}

const eerdere = (events: readonly StoredEvent[], tabel: string): SqlStatement | null => {
  const nieuw = new Set<string>()
  const ouder = new Set<string>()
  for (const { type, stream } of events) {
    if (type === 'SroiAnalyseGestart') nieuw.add(stream)
    else if (!nieuw.has(stream)) ouder.add(analyseIdVan(stream))
  }
  if (ouder.size === 0) return null
  return {
    sql: `SELECT * FROM ${tabel} WHERE analyseId IN (SELECT value FROM json_each(?))`,
    parameters: [JSON.stringify([...ouder])],
  }
}

/** Folds a page into rows of its own: changed in place, as a copy of a row for each event would cost most of the time. */
const vouw = (events: readonly Gebeurtenis[], eerder: readonly Analyse[]) => {
  const analysen = new Map<string, Analyse>(eerder.map((rij) => [rij.analyseId, { ...rij }]))
  const rijen: Rijwijzigingen = new Map()
  for (const event of events) {
    const analyseId = analyseIdVan(event.stream)
    if (event.type === 'SroiAnalyseGestart') {
      analysen.set(analyseId, gestart(event, event.data, analyseId))
      continue
    }
    const rij = analysen.get(analyseId)
    if (rij === undefined) continue
    Object.assign(rij, standNa(event), wijzigingDoor(rij, event))
    verzamelRij(rijen, event, rij)
  }
  return { analysen, rijen }
}

const analyseIdVan = (stream: string): string => stream.slice('sroi-analyse-'.length)

const standNa = (event: StoredEvent) => ({
  versie: event.version,
  laatstePositie: event.position,
  bijgewerktOp: event.geregistreerdOp,
})

type Vervolg = Exclude<Gebeurtenis, { type: 'SroiAnalyseGestart' }>

const wijzigingDoor = (rij: Analyse, event: Vervolg): Partial<Analyse> => {
  switch (event.type) {
    case 'ParametersGekozen':
      return parameterkolommen(event.data.parameters)
    case 'RijToegevoegd':
    case 'RijHersteld':
      return { aantalRijen: rij.aantalRijen + 1 }
    case 'RijVervallen':
      return { aantalRijen: rij.aantalRijen - 1 }
    case 'RijGewijzigd':
      return {}
    case 'SroiAnalyseVastgesteld':
      return { ...vastgesteld(event, event.data.resultaat), peildatum: event.data.peildatum }
    case 'SroiAnalyseIngetrokken':
      return { status: 'INGETROKKEN', ingetrokkenReden: event.data.reden }
  }
}

type Gestart = Extract<SroiAnalysegebeurtenis, { type: 'SroiAnalyseGestart' }>['data']

const gestart = (event: StoredEvent, data: Gestart, analyseId: string): Analyse => ({
  analyseId,
  casusId: data.casusId,
  soort: data.soort,
  naam: data.naam,
  status: 'CONCEPT',
  fictief: data.fictief ? 1 : 0,
  herkomst: data.herkomst,
  kopieVan: data.kopieVan,
  organisatie: event.organisatie,
  aantalRijen: 0,
  ...parameterkolommen(data.parameters),
  ...ZONDER_RESULTAAT,
  ingetrokkenReden: null,
  gestartOp: event.geregistreerdOp,
  bijgewerktOp: event.geregistreerdOp,
  versie: event.version,
  eerstePositie: event.position,
  laatstePositie: event.position,
})

const parameterkolommen = (parameters: Gestart['parameters']): ParameterKolommen => {
  const { disconto } = parameters
  const tabel = disconto.soort === 'TABEL' ? disconto : null
  return {
    conventie: parameters.conventie,
    prijspeil: parameters.prijspeil,
    discontoSoort: disconto.soort,
    discontoCode: tabel?.code ?? null,
    discontoVersie: tabel?.versie ?? null,
    rKortPct: tabel?.rKortPct ?? null,
    grensJaren: tabel?.grensJaren ?? null,
    rLangPct: tabel?.rLangPct ?? null,
    parameters: JSON.stringify(parameters),
  }
}

const ZONDER_RESULTAAT = {
  peildatum: null,
  vastgesteldOp: null,
  vastgesteldDoor: null,
  vastgesteldPositie: null,
  rekenversie: null,
  investering: null,
  bruto: null,
  contanteWaarde: null,
  nettoContanteWaarde: null,
  ratio: null,
  ratioNulReden: null,
  nettoRatio: null,
  laag: null,
  hoog: null,
  uiterstLaag: null,
  uiterstHoog: null,
  terugverdientijdMaanden: null,
  n: null,
  gevoeligst: null,
} as const

const vastgesteld = (event: StoredEvent, { gevoeligst, ...resultaat }: Analyseresultaat) => ({
  ...resultaat,
  gevoeligst: JSON.stringify(gevoeligst),
  status: 'VASTGESTELD' satisfies Analysestatus as Analysestatus,
  vastgesteldOp: event.geregistreerdOp,
  vastgesteldDoor: event.actor,
  vastgesteldPositie: event.position,
})
