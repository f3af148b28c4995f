import { keuze, rondjes, tekst, type Veldenlijst, vlak } from '../onderdelen/veldenlijst.tsx'
import { UITKOMST as LABEL } from '../woorden/termen.ts'
import { REDEN } from './bewerken.tsx'
import type { Deelbeeld } from './deelbeeld.ts'

/* What the steps in the life of a casus ask, and how they are told. */

const waarom: Veldenlijst = [['reden', vlak('Waarom?', { regels: 2, wat: 'waarom' })]]
const toelichting: Veldenlijst = [['toelichting', vlak('Toelichting', { optioneel: true })]]

/** By address below the casus. */
export const STAPVELDEN: Readonly<Record<string, Veldenlijst>> = {
  onderbreking: waarom,
  afsluiting: toelichting,
  overdracht: [
    [
      'naar',
      tekst('Aan wie?', { hint: 'Een organisatie of team, geen persoon.', wat: 'aan wie u overdraagt' }),
    ],
    ...toelichting,
  ],
  beeindiging: waarom,
  intrekking: waarom,
}

export const UITKOMST: Deelbeeld = {
  naam: 'de uitkomst',
  kaart: 'status',
  velden: [
    ['uitkomst', rondjes('Uitkomst', LABEL, { wat: 'wat de uitkomst is', naam: 'uitkomst' })],
    ['toelichting', vlak('Waaruit blijkt dat?', { wat: 'waaruit dat blijkt', naam: 'toelichting' })],
  ],
  zinnen: {
    UitkomstVastgesteld: ({ uitkomst }, moment) =>
      moment.veranderingen.length > 0
        ? 'wijzigde de uitkomst'
        : `stelde de uitkomst vast: ${LABEL[uitkomst].toLowerCase()}`,
  },
}

export const BIJSTURINGEN: Deelbeeld = {
  naam: 'een bijsturing',
  kaart: 'status',
  velden: [
    ['wat', vlak('Wat gaat u anders doen?', { wat: 'wat u anders gaat doen' })],
    ...waarom,
    ['metingId', keuze('Door welke meting?', [], { optioneel: true, leeg: 'Geen meting' })],
  ],
  zinnen: { TussentijdsBijgestuurd: ({ wat }) => `stuurde tussentijds bij: “${wat}”` },
}

export const LEVENSLOOP: Deelbeeld = {
  naam: 'de casus',
  kaart: 'status',
  velden: [],
  zinnen: {
    CasusVastgesteld: () => 'stelde de casus vast',
    CasusGestart: () => 'startte de uitvoering',
    CasusOnderbroken: () => 'onderbrak de casus',
    CasusHervat: () => 'hervatte de casus',
    CasusAfgerond: () => 'rondde de casus af',
    CasusOvergedragen: ({ naar }) => `droeg de casus over aan ${naar}`,
    CasusBeeindigd: () => 'beëindigde de casus',
    CasusGearchiveerd: () => 'archiveerde de casus',
    CasusIngetrokken: () => 'trok de casus in',
  },
}

/** The same with why, where the outcome stood there before. */
export const UITKOMST_MET_REDEN: Veldenlijst = [...UITKOMST.velden, REDEN]

/** What is done on the page of steering and ending, by address. */
export const OP_AFSLUITING: readonly string[] = [
  'uitkomst',
  'bijsturing',
  'onderbreking',
  'afsluiting',
  'overdracht',
  'beeindiging',
  'archivering',
  'intrekking',
]
