import {
  bedrag,
  getal,
  keuze,
  onder,
  procent,
  rondjes,
  tekst,
  type Veldenlijst,
  type Veldregel,
  verborgen,
  vlak,
} from '../onderdelen/veldenlijst.tsx'
import { INBRENGSOORT, PROXYSOORT, VERDRINGINGSNIVEAU } from '../woorden/termen.ts'

/* The fields of a row of the value map, from who it is for to what comes of this approach. */

export const WIE: Veldenlijst = [
  [
    'belanghebbende',
    tekst('Belanghebbende', {
      hint: 'Wie merkt er iets van of brengt er iets in? Bijvoorbeeld: deelnemers, gemeente, buurtbewoners.',
      wat: 'wie er iets van merkt of iets inbrengt',
    }),
  ],
  [
    ['groepsgrootte', getal('Aantal in de groep', { optioneel: true })],
    ['aantalBetrokken', getal('Aantal dat meedeed', { optioneel: true })],
  ],
]

/** Needed as soon as one of them is filled in: `wat` says what is missing then. */
export const INBRENG: Veldenlijst = [
  [
    'omschrijving',
    tekst('Inbreng', {
      optioneel: true,
      hint: 'Bijvoorbeeld: programmakosten, 400 uur van vrijwilligers.',
      wat: 'wat deze belanghebbende inbrengt',
    }),
  ],
  [
    ['euro', bedrag('Waarde van de inbreng', { optioneel: true, wat: 'hoeveel de inbreng waard is' })],
    ['jaar', getal('In welk jaar?', { hint: '0 is bij de start.', begin: '0', wat: 'in welk jaar het is' })],
  ],
  [
    'soort',
    rondjes('Soort inbreng', INBRENGSOORT, {
      naastElkaar: true,
      begin: 'GELD',
      wat: 'wat voor inbreng het is',
    }),
  ],
]

export const VERANDERING: Veldenlijst = [
  [
    'omschrijving',
    tekst('Uitkomst', {
      hint: 'Wat is er anders in hun leven? Bijvoorbeeld: duurzaam aan het werk.',
      breedte: 'vol',
      wat: 'wat er voor hen verandert',
    }),
  ],
  [
    'prestatie',
    tekst('Wat is er gedaan, in aantallen?', {
      optioneel: true,
      hint: 'Bijvoorbeeld: 60 trajecten van een half jaar.',
      breedte: 'vol',
    }),
  ],
  [
    'indicator',
    tekst('Waaraan ziet u het?', {
      hint: 'Bijvoorbeeld: aantal deelnemers met een contract van een jaar of langer.',
      breedte: 'vol',
      wat: 'waaraan u het ziet',
    }),
  ],
  [
    ['bron', tekst('Bron van de aantallen', { optioneel: true })],
    ['steekproefN', getal('Bij hoeveel mensen gemeten?', { optioneel: true })],
  ],
]

export const HOEVEELHEID: Veldenlijst = [
  [
    ['hoeveelheid', getal('Hoeveelheid', { wat: 'om hoeveel het gaat' })],
    ['eenheid', tekst('Eenheid', { breedte: 'kort', begin: 'deelnemers', wat: 'wat u telt' })],
    [
      'duurJaren',
      getal('Hoe lang houdt het aan?', { eenheid: 'jaar', begin: '1', wat: 'hoe lang het aanhoudt' }),
    ],
  ],
  [
    'startPeriode',
    rondjes(
      'Wanneer begint het?',
      { 1: 'Tijdens de aanpak', 2: 'In het jaar erna' },
      { naastElkaar: true, begin: '1', wat: 'wanneer het begint' },
    ),
  ],
]

export const WAARDE: Veldenlijst = [
  [
    'proxy',
    tekst('Waarmee drukt u het in geld uit?', {
      hint: 'De proxy. Bijvoorbeeld: waarde per geplaatste deelnemer, bespaarde kosten van opvang.',
      breedte: 'vol',
      wat: 'waarmee u het in geld uitdrukt',
    }),
  ],
  [
    'proxyEuro',
    bedrag('Waarde per eenheid', {
      hint: 'Per jaar. Een nadeel vult u in met een minteken.',
      eenheid: 'per jaar',
      wat: 'hoeveel één eenheid waard is',
    }),
  ],
  [
    'proxySoort',
    rondjes('Wat voor waarde is dit?', PROXYSOORT, {
      begin: 'MAATSCHAPPELIJK',
      wat: 'wat voor waarde dit is',
    }),
  ],
  [
    ['proxyBron', tekst('Bron van het bedrag', { optioneel: true })],
    ['proxyPrijspeil', getal('Prijspeil (jaar)', { wat: 'van welk jaar het bedrag is' })],
  ],
]

/** The label says to which year; the form of an analysis knows that. */
export const INDEX: Veldenlijst = [
  [
    ['indexfactor', getal('Factor', { hint: 'Bijvoorbeeld 1,41 bij 41% prijsstijging.', optioneel: true })],
    [
      'indexOnderbouwing',
      tekst('Waar komt deze factor vandaan?', {
        hint: 'Bijvoorbeeld: CBS, consumentenprijsindex.',
        optioneel: true,
      }),
    ],
  ],
]

/** A percentage that goes off, and what shows that. */
const filter = (naam: string, label: string, wat: string, hint?: string): readonly Veldregel[] => [
  [`${naam}.pct`, procent(label, { begin: '0', wat, ...(hint && { hint }) })],
  [
    `${naam}.onderbouwing`,
    vlak('Waaruit blijkt dat?', { optioneel: true, regels: 2, hint: 'Nodig zodra het meer dan 0% is.' }),
  ],
]

export const FILTERS: readonly Veldenlijst[] = [
  filter('tochGebeurd', 'Welk deel was toch gebeurd, ook zonder deze aanpak?', 'welk deel toch was gebeurd'),
  [
    ...filter(
      'verdringing',
      'Welk deel gaat ten koste van anderen?',
      'welk deel ten koste gaat van anderen',
      'Verdringing: een baan voor de een die een ander nu niet krijgt.',
    ),
    [
      'verdringing.niveau',
      keuze('Verdringing binnen welk gebied?', VERDRINGINGSNIVEAU, {
        optioneel: true,
        hint: 'Alleen nodig als het meer dan 0% is.',
        leeg: 'Niet van toepassing',
      }),
    ],
  ],
  [
    ...filter(
      'toerekeningAanAnderen',
      'Welk deel komt door anderen?',
      'welk deel door anderen komt',
      'Het deel van anderen, niet het deel van deze aanpak.',
    ),
    [
      'toerekeningAanAnderen.verdeling',
      vlak('Hoe is dat deel verdeeld?', {
        optioneel: true,
        regels: 2,
        hint: 'Eén per regel, bijvoorbeeld: Gemeente 20%. Samen is het precies het deel van anderen.',
      }),
    ],
  ],
  filter(
    'afname',
    'Hoeveel wordt het ieder jaar minder?',
    'hoeveel het ieder jaar minder wordt',
    'Vanaf het tweede jaar. Telt niet mee als het maar één jaar duurt.',
  ),
]

export const UITKOMST: Veldenlijst = [...VERANDERING, ...HOEVEELHEID, ...WAARDE, ...INDEX, ...FILTERS.flat()]

/** Asked for a row that was there already. */
export const RIJREDEN: Veldenlijst = [
  ['reden', tekst('Waarom wijzigt u deze rij?', { optioneel: true, breedte: 'vol' })],
]

export const RIJ: Veldenlijst = [
  ['rijId', verborgen()],
  ...WIE,
  ...onder('inbreng', INBRENG),
  ...onder('uitkomst', UITKOMST),
]
