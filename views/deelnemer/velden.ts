import { rondjes, tekst, type Veldenlijst, verborgen, vlak } from '../onderdelen/veldenlijst.tsx'
import { WISREDEN } from './termen.ts'

/* The fields of the forms of a deelnemer. */

/** By what the person is recognised: each is sealed on its own. */
export const PERSOONSGEGEVENS: Veldenlijst = [
  [
    'eigenKenmerk',
    tekst('Eigen kenmerk', {
      hint: 'Het nummer of de code waaronder uw organisatie deze persoon kent.',
      optioneel: true,
    }),
  ],
  [
    'roepnaam',
    tekst('Roepnaam', { hint: 'Hoe u deze persoon noemt. Een voornaam is genoeg.', optioneel: true }),
  ],
  [
    'contact',
    tekst('Contact', {
      hint: 'Een telefoonnummer of e-mailadres, als u daarmee contact houdt.',
      optioneel: true,
    }),
  ],
]

/** `casusId`: the casus that the person will take part in, when the way here began there. */
export const INSCHRIJVING: Veldenlijst = [['casusId', verborgen()], ...PERSOONSGEGEVENS]

export const WIJZIGING: Veldenlijst = [
  ...PERSOONSGEGEVENS,
  [
    'reden',
    vlak('Waarom wijzigt u dit?', {
      hint: 'Noem hier geen namen of nummers: de reden blijft leesbaar.',
      regels: 2,
      wat: 'waarom u dit wijzigt',
    }),
  ],
]

export const WISSING: Veldenlijst = [
  ['reden', rondjes('Waarom wist u deze gegevens?', WISREDEN, { wat: 'waarom u deze gegevens wist' })],
  [
    'bevestiging',
    tekst('Typ het pseudoniem om te bevestigen', { breedte: 'kort', wat: 'om welk pseudoniem het gaat' }),
  ],
]

export const ZOEK: Veldenlijst = [
  [
    'zoek',
    tekst('Zoek een deelnemer', {
      hint: 'Op pseudoniem, eigen kenmerk, roepnaam of contact. Wat u zoekt wordt nergens bewaard.',
      type: 'search',
      wat: 'wie u zoekt',
    }),
  ],
]
