import type { SroiAnalysedata, SroiAnalysegebeurtenis } from '../events/sroi-analyse.ts'
import { parametersMet } from '../src/sroi-analyse/parameterinvoer.ts'
import type { Logregel } from './gebeurtenissen.ts'
import { uuid } from './ids.ts'
import { tekstVan } from './teksten.ts'
import type { Kans } from './toeval.ts'

export const analyse = (nummer: number, casusId: string, tijd: number, kans: Kans): readonly Logregel[] => {
  const stroom = `sroi-analyse-${uuid(9, nummer)}`
  const gebeurt = <Naam extends SroiAnalysegebeurtenis['type']>(
    type: Naam,
    data: SroiAnalysedata<Naam>,
  ): Logregel => ({
    stroom,
    tijd,
    type,
    data,
  })
  return [
    gebeurt('SroiAnalyseGestart', {
      casusId,
      soort: kans() < 0.5 ? 'PROGNOSE' : 'REALISATIE',
      naam: tekstVan(4, kans),
      parameters: PARAMETERS,
      kopieVan: null,
      fictief: true,
      herkomst: null,
    }),
    gebeurt('RijToegevoegd', rij(uuid(10, nummer), kans)),
    gebeurt('RijToegevoegd', rij(uuid(11, nummer), kans)),
    gebeurt(
      'SroiAnalyseVastgesteld',
      vaststelling(uuid(10, nummer), new Date(tijd).toISOString().slice(0, 10), kans),
    ),
  ]
}

const PARAMETERS = parametersMet(
  {
    soort: 'TABEL',
    code: 'mkba-2026',
    versie: 1,
    rKortPct: '2.8',
    grensJaren: 35,
    rLangPct: '1.8',
  },
  'EIND',
  2026,
)

const filter = (pct: string, kans: Kans) => ({ pct, onderbouwing: tekstVan(5, kans) })

const rij = (rijId: string, kans: Kans): SroiAnalysedata<'RijToegevoegd'> => ({
  rijId,
  belanghebbende: tekstVan(1, kans),
  groepsgrootte: 60,
  aantalBetrokken: 12,
  inbreng: { omschrijving: tekstVan(3, kans), soort: 'GELD', euro: '40000', jaar: 0 },
  uitkomst: {
    omschrijving: tekstVan(4, kans),
    prestatie: null,
    indicator: tekstVan(2, kans),
    bron: null,
    steekproefN: 12,
    hoeveelheid: '12',
    eenheid: 'deelnemers',
    duurJaren: 2,
    startPeriode: 1,
    proxy: tekstVan(3, kans),
    proxyEuro: '8500',
    proxySoort: 'MAATSCHAPPELIJK',
    proxyBron: null,
    proxyPrijspeil: 2025,
    indexfactor: '1',
    tochGebeurd: filter('40', kans),
    verdringing: { ...filter('10', kans), niveau: null },
    toerekeningAanAnderen: { ...filter('30', kans), verdeling: [] },
    afname: filter('30', kans),
  },
})

const vaststelling = (
  rijId: string,
  peildatum: string,
  kans: Kans,
): SroiAnalysedata<'SroiAnalyseVastgesteld'> => {
  const ratio = 0.4 + kans() * 3
  return {
    peildatum,
    resultaat: {
      rekenversie: 1,
      investering: '80000',
      bruto: '408000',
      contanteWaarde: (80_000 * ratio).toFixed(2),
      nettoContanteWaarde: (80_000 * (ratio - 1)).toFixed(2),
      ratio: ratio.toFixed(10),
      ratioNulReden: null,
      nettoRatio: (ratio - 1).toFixed(10),
      laag: (ratio * 0.6).toFixed(10),
      hoog: (ratio * 1.4).toFixed(10),
      uiterstLaag: (ratio * 0.3).toFixed(10),
      uiterstHoog: (ratio * 2).toFixed(10),
      terugverdientijdMaanden: '18',
      n: 12,
      gevoeligst: [
        {
          rijId,
          aanname: 'tochGebeurdPct',
          laag: (ratio * 0.7).toFixed(10),
          hoog: (ratio * 1.3).toFixed(10),
        },
        { rijId, aanname: 'hoeveelheid', laag: (ratio * 0.8).toFixed(10), hoog: (ratio * 1.2).toFixed(10) },
      ],
    },
  }
}
