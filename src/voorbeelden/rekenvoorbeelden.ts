import type { Analyseparameters } from '../../events/sroi-analyse.ts'
import type { PrimairProces, Rol, Route } from '../../events/waarden.ts'
import type { Rijinhoud } from '../import/waardekaart.ts'
import { parametersMet } from '../sroi-analyse/parameterinvoer.ts'
import { OPENBAAR_GEDEELD } from './deling.ts'
import { tabel } from './discontotabel.ts'
import { bibliotheekId } from './organisaties.ts'
import { type Maakid, VOORBEELDEN_ACTOR, type Voorbeeldcasus } from './voorbeeld.ts'

/**
 * Published SROI calculations as worked examples. Quantities, values and filters are those of the source; a source
 * that says nothing of a field leaves it open.
 */
interface Rekenvoorbeeld {
  readonly naam: string
  readonly bron: string
  readonly plaats: string
  readonly uitleg: string
  readonly route: Route
  readonly primairProces: PrimairProces
  readonly rol: Rol
  readonly analyses: readonly { readonly naam: string; readonly parameters: Analyseparameters }[]
  readonly rijen: readonly Rijinhoud[]
}

export const rekenvoorbeelden = (maakId: Maakid): Voorbeeldcasus[] =>
  VOORBEELDEN.map((voorbeeld) => ({
    casusId: maakId('rekenvoorbeeld', voorbeeld.naam),
    organisatieId: bibliotheekId(maakId),
    maker: VOORBEELDEN_ACTOR,
    opdrachten: [{ type: 'RegistreerCasus', data: casusVan(voorbeeld) }, OPENBAAR_GEDEELD],
    analyses: voorbeeld.analyses.map(({ naam, parameters }) => ({
      analyseId: maakId('rekenvoorbeeld', voorbeeld.naam, naam),
      soort: 'PROGNOSE',
      naam,
      parameters,
      fictief: false,
      herkomst: voorbeeld.bron,
      rijen: voorbeeld.rijen,
      peildatum: '2026-01-01',
    })),
  }))

const casusVan = (voorbeeld: Rekenvoorbeeld) => ({
  naam: `Rekenvoorbeeld: ${voorbeeld.naam}`,
  corporatie: { naam: 'Rekenvoorbeeld (geen corporatie)', kvkNummer: null, lNummer: null },
  gebieden: [{ naam: voorbeeld.plaats, code: null, peiljaar: null }],
  primairProces: voorbeeld.primairProces,
  beheersoort: null,
  kansen: [],
  doelgroepen: [],
  startdatum: null,
  einddatum: null,
  trekkerRol: null,
  vertrouwelijkheid: 'OPE' as const,
  fysiekeKoppeling: null,
  route: voorbeeld.route,
  rollen: [voorbeeld.rol],
  aanleiding: `${voorbeeld.uitleg} Dit is geen casus van een corporatie maar een gepubliceerde berekening, om na te rekenen. Route, proces en rol staan er alleen omdat het register erom vraagt.`,
  fictief: false,
  herkomst: voorbeeld.bron,
})

const GIDS = tabel('uk-sroi-gids', 1)

const filter = (pct: number) => ({
  pct: String(pct),
  onderbouwing: 'Zo staat het in de gepubliceerde berekening; het argument erbij is niet gepubliceerd.',
})

interface Invoer {
  readonly omschrijving: string
  readonly indicator: string
  readonly hoeveelheid: number
  readonly eenheid: string
  readonly duur: number
  readonly proxy: string
  readonly euro: number
  readonly tochGebeurd: number
  readonly anderen: number
  readonly afname: number
}

const uitkomst = (invoer: Invoer): Rijinhoud['uitkomst'] => ({
  omschrijving: invoer.omschrijving,
  prestatie: null,
  indicator: invoer.indicator,
  bron: null,
  steekproefN: null,
  hoeveelheid: String(invoer.hoeveelheid),
  eenheid: invoer.eenheid,
  duurJaren: invoer.duur,
  startPeriode: 1,
  proxy: invoer.proxy,
  proxyEuro: String(invoer.euro),
  proxySoort: 'MAATSCHAPPELIJK',
  proxyBron: null,
  proxyPrijspeil: 2026,
  indexfactor: '1',
  indexOnderbouwing: null,
  tochGebeurd: filter(invoer.tochGebeurd),
  verdringing: { ...filter(0), niveau: null },
  toerekeningAanAnderen: { ...filter(invoer.anderen), verdeling: [] },
  afname: filter(invoer.afname),
})

const rij = (
  belanghebbende: string,
  betrokken: number | null,
  inbreng: readonly [omschrijving: string, euro: number] | null,
  invoer: Invoer,
): Rijinhoud => ({
  belanghebbende,
  groepsgrootte: null,
  aantalBetrokken: betrokken,
  inbreng: inbreng && { omschrijving: inbreng[0], soort: 'GELD', euro: String(inbreng[1]), jaar: 0 },
  uitkomst: uitkomst(invoer),
})

const zonder = (motivering: string): Analyseparameters =>
  parametersMet({ soort: 'GEEN', motivering }, 'EIND', 2026)

const VOORBEELDEN: readonly Rekenvoorbeeld[] = [
  {
    naam: 'arbeidstoeleiding',
    bron: "Public health economics metrics text 'Social Return on Investment (SROI)': employment programme of a UK local authority",
    plaats: 'Verenigd Koninkrijk',
    uitleg: 'Een gemeente begeleidt werkzoekenden naar werk; 60 van hen vinden werk dat blijft.',
    route: 'WERKEN',
    primairProces: 'WERKGEVERSCHAP_BEDRIJFSVOERING',
    rol: 'FINANCIER',
    analyses: [
      {
        naam: 'Zoals gepubliceerd: jaar 1 niet verdisconteerd',
        parameters: parametersMet(GIDS, 'BEGIN', 2026),
      },
      { naam: 'Nagerekend: jaar 1 wel verdisconteerd', parameters: parametersMet(GIDS, 'EIND', 2026) },
    ],
    rijen: [
      rij('Deelnemers', 60, ['Programmakosten', 250_000], {
        omschrijving: 'Duurzaam aan het werk',
        indicator: 'Aantal deelnemers aan het werk',
        hoeveelheid: 60,
        eenheid: 'deelnemers',
        duur: 2,
        proxy: 'Waarde per geplaatste deelnemer',
        euro: 8500,
        tochGebeurd: 40,
        anderen: 30,
        afname: 30,
      }),
    ],
  },
  {
    naam: 'maatjesproject',
    bron: "Public health economics metrics text 'Social Return on Investment (SROI)': charity befriending example",
    plaats: 'Verenigd Koninkrijk',
    uitleg:
      'Een vrijwilligersorganisatie koppelt 80 mensen aan een maatje. De waarde is minder dan de kosten.',
    route: 'VRIJE_TIJD',
    primairProces: 'BEHEREN',
    rol: 'PARTNER',
    analyses: [
      {
        naam: 'Zoals gepubliceerd: zonder discontovoet',
        parameters: zonder('De uitkomst duurt één jaar en de bron verdisconteert niet.'),
      },
    ],
    rijen: [
      rij('Deelnemers', 80, ['Programmakosten', 60_000], {
        omschrijving: 'Minder eenzaam',
        indicator: 'Aantal deelnemers met een maatje',
        hoeveelheid: 80,
        eenheid: 'deelnemers',
        duur: 1,
        proxy: 'Waarde per deelnemer',
        euro: 1100,
        tochGebeurd: 35,
        anderen: 15,
        afname: 0,
      }),
    ],
  },
  {
    naam: 'twee uitkomsten',
    bron: "Public non-profit valuation text, section 'verified arithmetic'",
    plaats: 'Plaats niet genoemd in de bron',
    uitleg: 'Een programma met 220 deelnemers en twee uitkomsten, waarvan er een elk jaar afneemt.',
    route: 'WERKEN',
    primairProces: 'WERKGEVERSCHAP_BEDRIJFSVOERING',
    rol: 'FINANCIER',
    analyses: [
      {
        naam: 'Zoals gepubliceerd: jaar 1 wel verdisconteerd',
        parameters: parametersMet(GIDS, 'EIND', 2026),
      },
    ],
    rijen: [
      rij('Deelnemers', 220, ['Investering', 620_000], {
        omschrijving: 'Uitkomst A',
        indicator: 'Aantal deelnemers',
        hoeveelheid: 220,
        eenheid: 'deelnemers',
        duur: 3,
        proxy: 'Waarde A per deelnemer',
        euro: 4500,
        tochGebeurd: 30,
        anderen: 20,
        afname: 20,
      }),
      rij('Deelnemers', 220, null, {
        omschrijving: 'Uitkomst B',
        indicator: 'Aantal deelnemers',
        hoeveelheid: 220,
        eenheid: 'deelnemers',
        duur: 2,
        proxy: 'Waarde B per deelnemer',
        euro: 1200,
        tochGebeurd: 15,
        anderen: 10,
        afname: 0,
      }),
    ],
  },
  {
    naam: 'jeugdpreventie (CHAC)',
    bron: 'niaa.gov.au, CHAC Youth Prevention & Diversion, forecast SROI',
    plaats: 'Australië',
    uitleg:
      'Alleen de totalen zijn gepubliceerd: baten van 4.760.250 en een investering van 847.166, in de munt van de bron.',
    route: 'LEREN',
    primairProces: 'BEHEREN',
    rol: 'PARTNER',
    analyses: [
      {
        naam: 'Zoals gepubliceerd: zonder discontovoet',
        parameters: zonder(
          'De bron verdisconteert niet en motiveert dat: een prognose over een korte periode.',
        ),
      },
    ],
    rijen: [
      rij('Alle belanghebbenden samen', null, ['Investering zoals gepubliceerd', 847_166], {
        omschrijving: 'Contante waarde van alle baten, zoals gepubliceerd',
        indicator: 'Totaal van de bron; de rijen eronder zijn niet overgenomen',
        hoeveelheid: 1,
        eenheid: 'totaal',
        duur: 1,
        proxy: 'Totaal van de bron',
        euro: 4_760_250,
        tochGebeurd: 0,
        anderen: 0,
        afname: 0,
      }),
    ],
  },
]
