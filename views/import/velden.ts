import {
  bestand,
  keuze,
  rondjes,
  tekst,
  uitleg,
  type Veldenlijst,
  vinkje,
} from '../onderdelen/veldenlijst.tsx'
import { ANALYSESOORT, PROXYSOORT, VERDRINGINGSNIVEAU } from '../woorden/termen.ts'

/* The fields with which a file is offered. */

/** Which file, and which analysis its rows go to. */
export const NAAR_ANALYSE: Veldenlijst = [
  [
    'bestand',
    bestand('CSV-bestand', {
      hint: 'De kolommen van de waardekaart van Social Value UK, van Stakeholder tot Drop-off %. Ten hoogste 5 MB.',
      soorten: '.csv,text/csv',
      wat: 'welk bestand u aanbiedt',
    }),
  ],
  ['casusId', keuze('Casus', [], { wat: 'bij welke casus het hoort' })],
  [
    'analyse',
    keuze('Analyse', [], {
      hint: 'Een nieuwe, of een concept van dezelfde casus.',
      leeg: 'Begin een nieuwe analyse',
      wat: 'bij welke analyse het hoort',
    }),
  ],
  [
    [
      'naam',
      tekst('Naam van de nieuwe analyse', {
        begin: 'Waardekaart uit bestand',
        wat: 'hoe de nieuwe analyse heet',
      }),
    ],
    [
      'soort',
      rondjes('Soort', ANALYSESOORT, {
        naastElkaar: true,
        begin: 'PROGNOSE',
        wat: 'wat voor analyse het is',
      }),
    ],
  ],
]

/** What the columns of the value map do not say. */
export const NIET_IN_BESTAND: Veldenlijst = [
  [
    'eenheid',
    tekst('Waarvan zijn de hoeveelheden?', {
      hint: 'Dat staat niet in het bestand, bijvoorbeeld: deelnemers.',
      suggesties: ['deelnemers', 'huishoudens', 'woningen'],
      breedte: 'kort',
      begin: 'deelnemers',
      wat: 'waarvan de hoeveelheden zijn',
    }),
  ],
  [
    'proxySoort',
    keuze('Wat voor waarde zijn de bedragen?', PROXYSOORT, {
      leeg: null,
      begin: 'MAATSCHAPPELIJK',
      wat: 'wat voor waarde de bedragen zijn',
    }),
  ],
  [
    'verdringingsniveau',
    keuze('Gebied waarin verdringing is bekeken', VERDRINGINGSNIVEAU, {
      hint: 'Alleen nodig als er rijen zijn met verdringing (Displacement).',
      optioneel: true,
    }),
  ],
  uitleg(
    'De argumenten bij de percentages staan ook niet in het bestand. De analyse laat zien dat ze ontbreken, tot u ze invult.',
  ),
]

/** Rows with something that may be personal are passed over, unless this is ticked. */
export const GECONTROLEERD: Veldenlijst = [
  [
    'gecontroleerd',
    vinkje('Neem ook rijen over waarin iets over een persoon lijkt te staan', {
      toelichting:
        'Vink dit alleen aan als u het bestand hierop hebt gecontroleerd. Zonder vinkje slaat het register rijen met bijvoorbeeld een e-mailadres of telefoonnummer over.',
    }),
  ],
]

export const CASUSSEN: Veldenlijst = [
  [
    'bestand',
    bestand('JSON-bestand', {
      hint: 'Een lijst “casussen” met per casus naam, corporatie, gebied, route, primair_proces, rollen en aanleiding. Wat niet bekend is staat op null. Ten hoogste 5 MB.',
      soorten: '.json,application/json',
      wat: 'welk bestand u aanbiedt',
    }),
  ],
  ...GECONTROLEERD,
]
