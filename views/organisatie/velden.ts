import { LEDENROLLEN } from '../../events/toegangswaarden.ts'
import {
  datum,
  email,
  getal,
  keuze,
  rondjes,
  tekst,
  type Veldenlijst,
  type Veldregel,
  verborgen,
  vinkjes,
  vlak,
} from '../onderdelen/veldenlijst.tsx'
import { LEDENROL, ORGANISATIESOORT } from '../woorden/termen.ts'
import { ROLUITLEG } from './rollen.tsx'

/* The fields of the forms about an organisation and its people. */

/** Which roles somebody gets, each with what it opens. */
export const ROLKEUZE: Veldregel = [
  'rollen',
  vinkjes(
    'Rollen',
    LEDENROLLEN.map((rol) => ({ waarde: rol, label: LEDENROL[rol], toelichting: ROLUITLEG[rol] })),
    {
      hint: 'Eén persoon kan meer rollen hebben. Geef niet meer dan nodig is.',
      wat: 'welke rollen deze persoon krijgt',
    },
  ),
]

/** Why somebody does what a button says; `wat` ends the sentence that asks for it. */
const waarom = (label: string, wat: string, hint?: string): Veldregel => [
  'reden',
  vlak(label, { regels: 2, wat, ...(hint && { hint }) }),
]

export const ORGANISATIE: Veldenlijst = [
  [
    'naam',
    tekst('Naam van de organisatie', { autocomplete: 'organization', wat: 'hoe de organisatie heet' }),
  ],
  [
    'soort',
    rondjes('Soort organisatie', ORGANISATIESOORT, {
      naastElkaar: true,
      wat: 'wat voor organisatie het is',
    }),
  ],
  ['kvkNummer', tekst('KvK-nummer', { optioneel: true, breedte: 'kort' })],
]

export const GEGEVENS: Veldenlijst = [...ORGANISATIE, waarom('Waarom wijzigt u dit?', 'waarom u dit wijzigt')]

export const UITNODIGING: Veldenlijst = [
  ['naam', tekst('Naam', { wat: 'wie u uitnodigt' })],
  [
    'email',
    email('E-mailadres', {
      hint: 'Het register stuurt zelf geen e-mail. Naam en adres worden gewist zodra de link is gebruikt of verlopen.',
      wat: 'wat het e-mailadres is',
    }),
  ],
  ROLKEUZE,
]

export const UITNODIGINGSINTREKKING: Veldenlijst = [
  waarom('Waarom trekt u deze uitnodiging in?', 'waarom u deze uitnodiging intrekt'),
]

export const ROLLEN: Veldenlijst = [
  ROLKEUZE,
  waarom('Waarom wijzigt u de rollen?', 'waarom u de rollen wijzigt'),
]

export const EINDE: Veldenlijst = [
  waarom(
    'Waarom eindigt het lidmaatschap?',
    'waarom het lidmaatschap eindigt',
    'Houd het zakelijk, bijvoorbeeld: uit dienst.',
  ),
]

export const TOEWIJZING: Veldenlijst = [
  [
    'accountId',
    keuze('Aan wie wijst u ze toe?', [], { leeg: 'Kies een collega', wat: 'aan wie u ze toewijst' }),
  ],
  waarom(
    'Waarom wijst u ze toe?',
    'waarom u ze toewijst',
    'Staat in de tijdlijn van elke casus. Houd het zakelijk, bijvoorbeeld: uit dienst.',
  ),
]

export const TERUGGAVE: Veldenlijst = [
  ['toewijzingId', verborgen()],
  ['accountId', verborgen()],
]

export const DPIA: Veldenlijst = [
  [
    'referentie',
    tekst('Waar is de DPIA te vinden?', {
      hint: 'Bijvoorbeeld een dossiernummer of de naam van het document.',
      wat: 'waar de DPIA te vinden is',
    }),
  ],
  [
    'grondslag',
    vlak('Op welke grond mag uw organisatie deze gegevens vastleggen?', {
      hint: 'Bijvoorbeeld: uitdrukkelijke toestemming, artikel 9 lid 2 onder a AVG.',
      regels: 3,
      wat: 'op welke grond uw organisatie deze gegevens mag vastleggen',
    }),
  ],
  [
    ['vastgesteldOp', datum('Vastgesteld op', { wat: 'wanneer de DPIA is vastgesteld' })],
    ['geldigTot', datum('Geldig tot en met', { optioneel: true })],
  ],
]

export const DPIAINTREKKING: Veldenlijst = [
  waarom(
    'Waarom trekt u de DPIA in?',
    'waarom u de DPIA intrekt',
    'Wat al is vastgelegd blijft staan; nieuwe gevoelige gegevens worden geweigerd.',
  ),
]

export const TERMIJN: Veldenlijst = [
  ['soort', verborgen()],
  ['maanden', getal('Bewaren', { wat: 'hoeveel maanden u ze bewaart' })],
  waarom(
    'Waarom deze termijn?',
    'waarom u deze termijn kiest',
    'Bijvoorbeeld een besluit of een wettelijke termijn.',
  ),
]
