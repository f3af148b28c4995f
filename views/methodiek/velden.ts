import { bedrag, getal, keuze, tekst, type Veldenlijst, vlak } from '../onderdelen/veldenlijst.tsx'
import { PRIMAIR_PROCES, ROUTE } from '../woorden/termen.ts'

/* The fields of a methodiek. */

export const BESCHRIJVING: Veldenlijst = [
  ['naam', tekst('Naam', { wat: 'hoe de methodiek heet' })],
  ['beschrijving', vlak('Wat doet u?', { regels: 4, wat: 'wat u doet' })],
  [
    'mechanisme',
    vlak('Waarom zou dat werken?', {
      hint: 'Het mechanisme: wat verandert er bij mensen, en waardoor?',
      optioneel: true,
    }),
  ],
  ['voorwaarden', vlak('Wat moet er zijn, wil het werken?', { optioneel: true })],
  ['kostenEuro', bedrag('Kosten per deelnemer', { eenheid: 'per deelnemer', optioneel: true })],
  [
    'kostenBron',
    tekst('Waar komt dat bedrag vandaan?', { hint: 'Vul dit in als u een bedrag noemt.', optioneel: true }),
  ],
  [
    'bron',
    tekst('Bron van de beschrijving', {
      hint: 'Bijvoorbeeld een handleiding, onderzoek of website.',
      optioneel: true,
    }),
  ],
]

export const HERZIENING: Veldenlijst = [
  ...BESCHRIJVING,
  ['reden', vlak('Waarom wijzigt u dit?', { regels: 2, wat: 'waarom u dit wijzigt' })],
]

export const INTREKKING: Veldenlijst = [
  [
    'reden',
    vlak('Waarom trekt u haar in?', {
      hint: 'De methodiek en haar casussen blijven te zien.',
      regels: 2,
      wat: 'waarom u haar intrekt',
    }),
  ],
]

/** Which casussen count in a comparison. */
export const FILTER: Veldenlijst = [
  ['route', keuze('Route', ROUTE, { leeg: 'Alle', wat: 'welke route' })],
  ['proces', keuze('Primair proces', PRIMAIR_PROCES, { leeg: 'Alle', wat: 'welk primair proces' })],
  ['vanJaar', getal('Gestart vanaf jaar', { wat: 'vanaf welk jaar' })],
  ['totJaar', getal('Tot en met jaar', { wat: 'tot en met welk jaar' })],
]
