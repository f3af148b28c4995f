import type {
  Analyseparameters,
  Analyseresultaat,
  SroiAnalysedata,
  Uitkomst,
  Waardekaartrij,
} from '../../events/sroi-analyse.ts'

/* The published calculation "twee uitkomsten": figures of its source, the people in it are nobody's. */

export const CASUS = '01980000-0000-7000-8000-000000000001'
export const RIJ_A = '01980000-0000-7000-8000-0000000000a1'
export const RIJ_B = '01980000-0000-7000-8000-0000000000b1'

export const parameters: Analyseparameters = {
  disconto: {
    soort: 'TABEL',
    code: 'uk-sroi-gids',
    versie: 1,
    rKortPct: '3.5',
    grensJaren: null,
    rLangPct: null,
  },
  conventie: 'EIND',
  prijspeil: 2026,
  bandbreedte: {
    procentpunt: '10',
    proxyPct: '20',
    hoeveelheidPct: '10',
    duurJaren: 1,
    inbrengPct: '10',
    discontoPunt: '1',
  },
  toerekening: 'AANDEEL_VAN_ANDEREN',
  filters: 'MULTIPLICATIEF',
  afnameVorm: 'MEETKUNDIG',
  afnameVanafJaar: 2,
  ratio: 'CW_GEDEELD_DOOR_INVESTERING',
}

export const gestart: SroiAnalysedata<'SroiAnalyseGestart'> = {
  casusId: CASUS,
  soort: 'PROGNOSE',
  naam: 'Twee uitkomsten (fictief)',
  parameters,
  kopieVan: null,
  fictief: true,
  herkomst: null,
}

const filter = (pct: string) => ({ pct, onderbouwing: 'Overgenomen uit het rekenvoorbeeld.' })

export const uitkomstA: Uitkomst = {
  omschrijving: 'Uitkomst A',
  prestatie: null,
  indicator: 'Aantal deelnemers',
  bron: null,
  steekproefN: null,
  hoeveelheid: '220',
  eenheid: 'deelnemers',
  duurJaren: 3,
  startPeriode: 1,
  proxy: 'Waarde A per deelnemer',
  proxyEuro: '4500',
  proxySoort: 'MAATSCHAPPELIJK',
  proxyBron: null,
  proxyPrijspeil: 2026,
  indexfactor: '1',
  tochGebeurd: filter('30'),
  verdringing: { ...filter('0'), niveau: null },
  toerekeningAanAnderen: { ...filter('20'), verdeling: [] },
  afname: filter('20'),
}

export const rijA: Waardekaartrij = {
  rijId: RIJ_A,
  belanghebbende: 'Deelnemers',
  groepsgrootte: 220,
  aantalBetrokken: 180,
  inbreng: { omschrijving: 'Investering', soort: 'GELD', euro: '620000', jaar: 0 },
  uitkomst: uitkomstA,
}

export const rijB: Waardekaartrij = {
  rijId: RIJ_B,
  belanghebbende: 'Deelnemers',
  groepsgrootte: null,
  aantalBetrokken: null,
  inbreng: null,
  uitkomst: {
    ...uitkomstA,
    omschrijving: 'Uitkomst B',
    duurJaren: 2,
    proxy: 'Waarde B per deelnemer',
    proxyEuro: '1200',
    tochGebeurd: filter('15'),
    toerekeningAanAnderen: { ...filter('10'), verdeling: [] },
    afname: filter('0'),
  },
}

/** As it stands in the source: ratio 2.6667238687, present value 1,653,368.7986. */
export const resultaat: Analyseresultaat = {
  rekenversie: 1,
  investering: '620000',
  bruto: '3498000',
  contanteWaarde: '1653368.7986',
  nettoContanteWaarde: '1033368.7986',
  ratio: '2.6667238687',
  ratioNulReden: null,
  nettoRatio: '1.6667238687',
  laag: '1.9',
  hoog: '3.5',
  uiterstLaag: '1.2',
  uiterstHoog: '4.6',
  terugverdientijdMaanden: '9.8366',
  n: 180,
  gevoeligst: [],
}
