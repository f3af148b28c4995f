import { parametersMet } from '../sroi-analyse/parameterinvoer.ts'
import { analysestroom, inbreng, uitkomst } from './analyse.ts'
import { tabel } from './discontotabel.ts'
import { type Cellen, leesKaarten } from './kaart.ts'
import { type Gezegd, type Herkomst, type Maakid, OPENBAAR } from './voorbeeld.ts'

/**
 * Published SROI calculations as worked examples. Quantities, values and filters are those of the source; a source
 * that says nothing of a field leaves it open.
 */
const REKENVOORBEELDEN = leesKaarten(`
voorbeeld: naam | plaats | bron | uitleg
indeling: route | primairProces | rollen[]
analyse: naam | conventie | motivering
rij: belanghebbende | aantalBetrokken | inbreng | euro | omschrijving | indicator | hoeveelheid | eenheid | duurJaren | proxy | proxyEuro | tochGebeurd | verdringing | anderen | afname

voorbeeld: arbeidstoeleiding | Verenigd Koninkrijk | Public health economics metrics text 'Social Return on Investment (SROI)': employment programme of a UK local authority | Een gemeente begeleidt werkzoekenden naar werk; 60 van hen vinden werk dat blijft.
indeling: WERKEN | WERKGEVERSCHAP_BEDRIJFSVOERING | FINANCIER
analyse: Zoals gepubliceerd: jaar 1 niet verdisconteerd | BEGIN | -
analyse: Nagerekend: jaar 1 wel verdisconteerd | EIND | -
rij: Deelnemers | 60 | Programmakosten | 250000 | Duurzaam aan het werk | Aantal deelnemers aan het werk | 60 | deelnemers | 2 | Waarde per geplaatste deelnemer | 8500 | 40 | 0 | 30 | 30

voorbeeld: maatjesproject | Verenigd Koninkrijk | Public health economics metrics text 'Social Return on Investment (SROI)': charity befriending example | Een vrijwilligersorganisatie koppelt 80 mensen aan een maatje. De waarde is minder dan de kosten.
indeling: VRIJE_TIJD | BEHEREN | PARTNER
analyse: Zoals gepubliceerd: zonder discontovoet | EIND | De uitkomst duurt één jaar en de bron verdisconteert niet.
rij: Deelnemers | 80 | Programmakosten | 60000 | Minder eenzaam | Aantal deelnemers met een maatje | 80 | deelnemers | 1 | Waarde per deelnemer | 1100 | 35 | 0 | 15 | 0

voorbeeld: twee uitkomsten | Plaats niet genoemd in de bron | Public non-profit valuation text, section 'verified arithmetic' | Een programma met 220 deelnemers en twee uitkomsten, waarvan er een elk jaar afneemt.
indeling: WERKEN | WERKGEVERSCHAP_BEDRIJFSVOERING | FINANCIER
analyse: Zoals gepubliceerd: jaar 1 wel verdisconteerd | EIND | -
rij: Deelnemers | 220 | Investering | 620000 | Uitkomst A | Aantal deelnemers | 220 | deelnemers | 3 | Waarde A per deelnemer | 4500 | 30 | 0 | 20 | 20
rij: Deelnemers | 220 | - | - | Uitkomst B | Aantal deelnemers | 220 | deelnemers | 2 | Waarde B per deelnemer | 1200 | 15 | 0 | 10 | 0

voorbeeld: jeugdpreventie (CHAC) | Australië | niaa.gov.au, CHAC Youth Prevention & Diversion, forecast SROI | Alleen de totalen zijn gepubliceerd: baten van 4.760.250 en een investering van 847.166, in de munt van de bron.
indeling: LEREN | BEHEREN | PARTNER
analyse: Zoals gepubliceerd: zonder discontovoet | EIND | De bron verdisconteert niet en motiveert dat: een prognose over een korte periode.
rij: Alle belanghebbenden samen | - | Investering zoals gepubliceerd | 847166 | Contante waarde van alle baten, zoals gepubliceerd | Totaal van de bron; de rijen eronder zijn niet overgenomen | 1 | totaal | 1 | Totaal van de bron | 4760250 | 0 | 0 | 0 | 0
`)

const ONDERBOUWING = 'Zo staat het in de gepubliceerde berekening; het argument erbij is niet gepubliceerd.'
const UITLEG =
  'Dit is geen casus van een corporatie maar een gepubliceerde berekening, om na te rekenen. Route, proces en rol staan er alleen omdat het register erom vraagt.'

/** The casus of each, and its analyses. */
export const rekenvoorbeelden = (maakId: Maakid, van: Herkomst) =>
  REKENVOORBEELDEN.map((kaart) => {
    const { naam, bron, plaats, uitleg } = kaart.rij('voorbeeld')
    const casusId = maakId('rekenvoorbeeld', String(naam))
    const geregistreerd = Object.assign(
      { naam: `Rekenvoorbeeld: ${naam}`, aanleiding: `${uitleg} ${UITLEG}`, herkomst: bron, fictief: false },
      { corporatie: { naam: 'Rekenvoorbeeld (geen corporatie)' }, gebieden: [{ naam: plaats }] },
      { kansen: [], doelgroepen: [], vertrouwelijkheid: 'OPE', ...kaart.rij('indeling') },
    )
    const casus = {
      stroom: `casus-${casusId}`,
      voorvallen: [{ type: 'CasusGeregistreerd', data: geregistreerd }, OPENBAAR],
      ...van,
    }
    const analyses = kaart.rijen('analyse').map((keuze) => {
      const start = {
        casusId,
        soort: 'PROGNOSE',
        naam: String(keuze.naam),
        parameters: parametersVan(keuze),
        fictief: false,
        herkomst: String(bron),
      } as const
      return analysestroom(
        maakId('rekenvoorbeeld', String(naam), start.naam),
        van,
        start,
        kaart.rijen('rij').map(waarderij),
        '2026-01-01',
      )
    })
    return { casus, analyses }
  })

const parametersVan = ({ conventie, motivering }: Cellen) => {
  const disconto = motivering
    ? ({ soort: 'GEEN', motivering: String(motivering) } as const)
    : tabel('uk-sroi-gids', 1)
  return parametersMet(disconto, conventie === 'BEGIN' ? 'BEGIN' : 'EIND', 2026)
}

const waarderij = ({ belanghebbende, aantalBetrokken, ...rij }: Cellen): Gezegd => ({
  belanghebbende,
  aantalBetrokken: aantalBetrokken && Number(aantalBetrokken),
  inbreng: rij.inbreng && inbreng(rij.inbreng, rij.euro),
  uitkomst: uitkomst({ ...rij, proxySoort: 'MAATSCHAPPELIJK' }, () => ONDERBOUWING),
})
