import {
  datum,
  rondjes,
  tekst,
  type Veldenlijst,
  type Veldregel,
  vinkjes,
  vlak,
} from '../onderdelen/veldenlijst.tsx'
import { SCOPE } from './apisleutels.tsx'

/* The fields of the forms about a key for the API. */

const VERVALT_OP: Veldregel = [
  'vervaltOp',
  datum('Tot en met wanneer werkt hij?', {
    hint: 'Ten hoogste een jaar. Dag-maand-jaar.',
    wat: 'tot en met wanneer hij werkt',
  }),
]

export const NIEUWE_SLEUTEL: Veldenlijst = [
  [
    'naam',
    tekst('Waar gebruikt u de sleutel?', {
      hint: 'Bijvoorbeeld: analyse in R op de server.',
      wat: 'waar u de sleutel gebruikt',
    }),
  ],
  [
    'scopes',
    vinkjes('Wat mag hij lezen?', SCOPE, { hint: 'Neem alleen wat u nodig hebt.', wat: 'wat hij mag lezen' }),
  ],
  VERVALT_OP,
]

export const VERVANGING: Veldenlijst = [
  VERVALT_OP,
  [
    'overgang',
    rondjes('Hoe lang werkt de oude nog?', [], {
      naastElkaar: true,
      begin: '7',
      wat: 'hoe lang de oude nog werkt',
    }),
  ],
  ['reden', vlak('Waarom vervangt u hem?', { regels: 2, wat: 'waarom u hem vervangt' })],
]

export const INTREKKING: Veldenlijst = [
  [
    'reden',
    vlak('Waarom trekt u hem in?', {
      hint: 'Hij opent vanaf dat moment niets meer. Bij verlies of diefstal: trek hem meteen in.',
      regels: 2,
      wat: 'waarom u hem intrekt',
    }),
  ],
]
