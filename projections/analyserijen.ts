import type { SroiAnalysegebeurtenis, Uitkomst, Waardekaartrij } from '../events/sroi-analyse.ts'
import type { SqlStatement, StoredEvent } from '../src/store/ports.ts'
import { type Analyse, type Analyserij, RIJKOLOMMEN } from './analysekolommen.ts'
import type { TableName } from './projectie.ts'
import { createIndex, createTable, schrijfRijen, werkRijenBij } from './tabellen.ts'

/** What a page does to one row: its last content, where there is any, and whether it counts after the page. */
interface Rijwijziging {
  readonly analyseId: string
  readonly rijId: string
  readonly positie: number
  readonly vervallen: number
  readonly inhoud: Waardekaartrij | null
  readonly casusId: string
  /** Position of the event that added it, when that is in this page. */
  readonly volgorde: number | null
}

export type Rijwijzigingen = Map<string, Rijwijziging>

type Gebeurtenis = StoredEvent & SroiAnalysegebeurtenis

export const verzamelRij = (rijen: Rijwijzigingen, event: Gebeurtenis, analyse: Analyse): void => {
  const wijziging = wijzigingVan(event)
  if (wijziging === null) return
  const { analyseId, casusId } = analyse
  const sleutel = `${analyseId} ${wijziging.rijId}`
  const eerder = rijen.get(sleutel)
  rijen.set(sleutel, {
    analyseId,
    casusId,
    rijId: wijziging.rijId,
    positie: event.position,
    vervallen: wijziging.vervallen,
    inhoud: wijziging.inhoud ?? eerder?.inhoud ?? null,
    volgorde: wijziging.volgorde ?? eerder?.volgorde ?? null,
  })
}

type Wijziging = Pick<Rijwijziging, 'rijId' | 'vervallen'> &
  Partial<Pick<Rijwijziging, 'inhoud' | 'volgorde'>>

const wijzigingVan = (event: Gebeurtenis): Wijziging | null => {
  switch (event.type) {
    case 'RijToegevoegd':
      return { rijId: event.data.rijId, inhoud: event.data, vervallen: 0, volgorde: event.position }
    case 'RijGewijzigd':
      return { rijId: event.data.rijId, inhoud: event.data, vervallen: 0 }
    case 'RijVervallen':
      return { rijId: event.data.rijId, vervallen: 1 }
    case 'RijHersteld':
      return { rijId: event.data.rijId, vervallen: 0 }
    case 'SroiAnalyseGestart':
    case 'ParametersGekozen':
    case 'SroiAnalyseVastgesteld':
    case 'SroiAnalyseIngetrokken':
      return null
  }
}

export const rijstatements = {
  create: (t: TableName): readonly SqlStatement[] => [
    createTable(t('analyserijen'), RIJKOLOMMEN, ['analyseId', 'rijId']),
    createIndex(t('analyserijen'), 'volgorde', ['volgorde']),
    createIndex(t('analyserijen'), 'rij', ['rijId']),
  ],
  schrijf: (rijen: Rijwijzigingen, t: TableName): readonly SqlStatement[] => {
    const alle = [...rijen.values()]
    const nieuw = alle.filter((rij) => rij.volgorde !== null)
    const inhoud = alle.filter((rij) => rij.volgorde === null && rij.inhoud !== null)
    const vlag = alle.filter((rij) => rij.inhoud === null)
    return [
      ...schrijfRijen(t('analyserijen'), RIJKOLOMMEN, nieuw.map(alsRij)),
      ...werkRijenBij(t('analyserijen'), INHOUDKOLOMMEN, SLEUTEL, inhoud.map(alsRij)),
      ...werkRijenBij(t('analyserijen'), ['positie', 'vervallen'], SLEUTEL, vlag),
    ]
  },
}

const SLEUTEL = ['analyseId', 'rijId'] as const
const VAST: readonly string[] = ['analyseId', 'rijId', 'casusId', 'volgorde']
const INHOUDKOLOMMEN = (Object.keys(RIJKOLOMMEN) as (keyof Analyserij)[]).filter(
  (naam) => !VAST.includes(naam),
)

const alsRij = (rij: Rijwijziging): Analyserij => ({
  analyseId: rij.analyseId,
  rijId: rij.rijId,
  casusId: rij.casusId,
  volgorde: rij.volgorde ?? 0,
  positie: rij.positie,
  vervallen: rij.vervallen,
  belanghebbende: rij.inhoud?.belanghebbende ?? '',
  groepsgrootte: rij.inhoud?.groepsgrootte ?? null,
  aantalBetrokken: rij.inhoud?.aantalBetrokken ?? null,
  ...inbrengkolommen(rij.inhoud?.inbreng ?? null),
  ...uitkomstkolommen(rij.inhoud?.uitkomst ?? null),
})

const inbrengkolommen = (inbreng: Waardekaartrij['inbreng']) => ({
  inbreng: inbreng?.omschrijving ?? null,
  inbrengSoort: inbreng?.soort ?? null,
  inbrengEuro: inbreng?.euro ?? null,
  inbrengJaar: inbreng?.jaar ?? null,
})

const uitkomstkolommen = (uitkomst: Uitkomst | null) => ({
  prestatie: uitkomst?.prestatie ?? null,
  uitkomst: uitkomst?.omschrijving ?? null,
  indicator: uitkomst?.indicator ?? null,
  bron: uitkomst?.bron ?? null,
  steekproefN: uitkomst?.steekproefN ?? null,
  hoeveelheid: uitkomst?.hoeveelheid ?? null,
  eenheid: uitkomst?.eenheid ?? null,
  duurJaren: uitkomst?.duurJaren ?? null,
  startPeriode: uitkomst?.startPeriode ?? null,
  proxy: uitkomst?.proxy ?? null,
  proxyEuro: uitkomst?.proxyEuro ?? null,
  proxySoort: uitkomst?.proxySoort ?? null,
  proxyBron: uitkomst?.proxyBron ?? null,
  proxyPrijspeil: uitkomst?.proxyPrijspeil ?? null,
  indexfactor: uitkomst?.indexfactor ?? null,
  indexOnderbouwing: uitkomst?.indexOnderbouwing ?? null,
  tochGebeurdPct: uitkomst?.tochGebeurd.pct ?? null,
  tochGebeurdOnderbouwing: uitkomst?.tochGebeurd.onderbouwing ?? null,
  verdringingPct: uitkomst?.verdringing.pct ?? null,
  verdringingOnderbouwing: uitkomst?.verdringing.onderbouwing ?? null,
  verdringingNiveau: uitkomst?.verdringing.niveau ?? null,
  toerekeningAanAnderenPct: uitkomst?.toerekeningAanAnderen.pct ?? null,
  toerekeningAanAnderenOnderbouwing: uitkomst?.toerekeningAanAnderen.onderbouwing ?? null,
  verdeling: uitkomst ? JSON.stringify(uitkomst.toerekeningAanAnderen.verdeling) : null,
  afnamePct: uitkomst?.afname.pct ?? null,
  afnameOnderbouwing: uitkomst?.afname.onderbouwing ?? null,
})
