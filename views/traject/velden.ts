import { type Gevoeligheid, INSTRUMENTEN, type Instrumentcode } from '../../events/instrumenten.ts'
import { BIJZONDERE_DOELGROEPEN, GEWONE_DOELGROEPEN } from '../../events/trajectwaarden.ts'
import type { Doelgroep } from '../../events/waarden.ts'
import type { Optie } from '../onderdelen/keuzevelden.tsx'
import {
  datum,
  keuze,
  rondjes,
  type Veldenlijst,
  type Veldregel,
  vinkjes,
  vlak,
} from '../onderdelen/veldenlijst.tsx'
import { DOELGROEP, ROUTE } from '../woorden/termen.ts'
import { ALLE_TREDEN, scoreopties } from './opties.ts'
import { EINDREDEN, instrumentwoorden } from './termen.ts'

/* The fields of the forms of a traject. */

export const START: Veldenlijst = [
  ['casusId', keuze('Casus', [], { wat: 'om welke casus het gaat' })],
  ['route', rondjes('Route', ROUTE, { naastElkaar: true, wat: 'om welke route het gaat' })],
  [
    'trede',
    keuze('Trede bij het begin', ALLE_TREDEN, {
      hint: 'Kies een trede van de route hierboven.',
      wat: 'op welke trede deze persoon begint',
    }),
  ],
  ['op', datum('Begonnen op', { wat: 'wanneer het traject begon' })],
]

const TOELICHTING: Veldregel = [
  'toelichting',
  vlak('Toelichting', {
    hint: 'Versleuteld bewaard, alleen voor uw organisatie, en weg na wissing.',
    optioneel: true,
    regels: 2,
  }),
]

export const TREDEZETTING: Veldenlijst = [
  [
    'trede',
    rondjes('Op welke trede staat deze persoon nu?', [], { wat: 'op welke trede deze persoon staat' }),
  ],
  ['op', datum('Sinds', { wat: 'sinds wanneer deze persoon daar staat' })],
  TOELICHTING,
]

const groepen = (codes: readonly Doelgroep[]): readonly Optie[] =>
  codes.map((waarde) => ({ waarde, label: DOELGROEP[waarde] }))

export const GEWONE_KENMERKEN: Veldenlijst = [
  [
    'doelgroepen',
    vinkjes('Doelgroepen', groepen(GEWONE_DOELGROEPEN), {
      hint: 'Alleen wat voor deze aanpak van belang is.',
      optioneel: true,
    }),
  ],
]
export const BIJZONDERE_KENMERKEN: Veldenlijst = [
  [
    'bijzondereDoelgroepen',
    vinkjes('Bijzondere doelgroepen', groepen(BIJZONDERE_DOELGROEPEN), { optioneel: true }),
  ],
]

export const AFNAME: Veldenlijst = [['op', datum('Gemeten op', { wat: 'wanneer u hebt gemeten' })]]

/** A field a domain. */
export const scorevelden = (code: Instrumentcode, soort: Gevoeligheid): readonly Veldregel[] =>
  INSTRUMENTEN[code].domeinen[soort].map((domein) => [
    `${soort === 'GEWOON' ? 'scores' : 'bijzondereScores'}.${domein}`,
    keuze(instrumentwoorden(code).domeinen[domein] ?? domein, scoreopties(code), {
      leeg: 'niet gemeten',
      optioneel: true,
    }),
  ])

export const VERVAL: Veldenlijst = [
  [
    'reden',
    vlak('Waarom klopt dit niet?', {
      hint: 'Noem hier geen namen: de reden blijft leesbaar.',
      regels: 2,
      wat: 'waarom dit niet klopt',
    }),
  ],
]

export const EINDE: Veldenlijst = [
  ['reden', rondjes('Waarom stopt dit traject?', EINDREDEN, { wat: 'waarom dit traject stopt' })],
  ['op', datum('Beëindigd op', { wat: 'wanneer het traject stopte' })],
  TOELICHTING,
]
