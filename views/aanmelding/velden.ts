import {
  email,
  onder,
  rondjes,
  tekst,
  type Veldenlijst,
  type Veldregel,
  verborgen,
  wachtwoord,
} from '../onderdelen/veldenlijst.tsx'
import { ROLKEUZE } from '../organisatie/velden.ts'
import { ORGANISATIESOORT } from '../woorden/termen.ts'

/* The fields of the ways in and of one's own account. */

const NAAR: Veldregel = ['naar', verborgen()]

const NAAM: Veldregel = [
  'naam',
  tekst('Uw naam', { breedte: 'vol', autocomplete: 'name', wat: 'hoe u heet' }),
]

const uwEmail = (hint?: string): Veldregel => [
  'email',
  email('E-mailadres', {
    breedte: 'vol',
    autocomplete: 'username',
    wat: 'wat uw e-mailadres is',
    ...(hint && { hint }),
  }),
]

/** A new password, twice. */
const tweemaal = (woord: string): Veldenlijst => [
  [
    'wachtwoord',
    wachtwoord(woord, {
      hint: 'Ten minste 12 tekens. Een zin van vier of vijf losse woorden is sterk en goed te onthouden.',
      breedte: 'vol',
      autocomplete: 'new-password',
      wat: 'welk wachtwoord u kiest',
    }),
  ],
  [
    'herhaling',
    wachtwoord(`${woord} nog een keer`, {
      breedte: 'vol',
      autocomplete: 'new-password',
      wat: 'nog een keer welk wachtwoord u kiest',
    }),
  ],
]

export const INLOGGEN: Veldenlijst = [
  NAAR,
  uwEmail(),
  [
    'wachtwoord',
    wachtwoord('Wachtwoord', {
      breedte: 'vol',
      autocomplete: 'current-password',
      wat: 'wat uw wachtwoord is',
    }),
  ],
]

export const CODE: Veldenlijst = [
  NAAR,
  ['code', tekst('Code', { breedte: 'kort', autocomplete: 'one-time-code', wat: 'welke code u ziet' })],
]

export const NIEUW_ACCOUNT: Veldenlijst = [NAAM, uwEmail('Hiermee logt u in.'), ...tweemaal('Wachtwoord')]

export const ORGANISATIE: Veldenlijst = onder('organisatie', [
  ['naam', tekst('Naam van de organisatie', { breedte: 'vol', wat: 'hoe de organisatie heet' })],
  [
    'soort',
    rondjes('Soort organisatie', ORGANISATIESOORT, {
      begin: 'CORPORATIE',
      wat: 'wat voor organisatie het is',
    }),
  ],
  ['kvkNummer', tekst('KvK-nummer', { hint: '8 cijfers.', breedte: 'kort', optioneel: true })],
])

/** The account of who sets up the register. */
export const EERSTE_ACCOUNT: Veldenlijst = [
  NAAM,
  ROLKEUZE,
  uwEmail('Hiermee logt u in.'),
  ...tweemaal('Wachtwoord'),
]

export const EIGEN_NAAM: Veldenlijst = [NAAM]

export const ORGANISATIEKEUZE: Veldenlijst = [
  [
    'organisatieId',
    rondjes('Organisatie', [], {
      hint: 'Wat u vastlegt komt op naam van deze organisatie.',
      wat: 'voor welke organisatie u werkt',
    }),
  ],
]

export const HUIDIG: Veldenlijst = [
  [
    'huidig',
    wachtwoord('Huidig wachtwoord', {
      breedte: 'vol',
      autocomplete: 'current-password',
      wat: 'wat uw wachtwoord nu is',
    }),
  ],
]

export const ANDER_WACHTWOORD: Veldenlijst = [...HUIDIG, ...tweemaal('Nieuw wachtwoord')]
