import { sha256 } from '../cryptografie.ts'
import { casusIdVan, methodiekIdVan } from '../import/beoordeling.ts'
import { casusinhoud } from '../import/casussen.ts'
import { casusopdrachten } from '../import/uitvoer-casus.ts'
import { vasteId } from '../import/vaste-id.ts'
import { leesKaarten } from './kaart.ts'
import { type Gezegd, type Herkomst, OPENBAAR, type Voorbeeldstroom } from './voorbeeld.ts'

const BRON = 'Presentatie van de Vakgemeenschap Sociale Stijging, november 2013, en openbare bronnen'

/**
 * The four casussen that the Vakgemeenschap Sociale Stijging discussed in 2013 (presentation of November 2013, Kaap
 * Belvedere), with facts from public sources, as a file to import has them. What is not known is null: no outcome was
 * invented.
 */
export const CASUSSEN_2013: readonly Gezegd[] = leesKaarten(`
casus: naam | corporatie | plaats | gebied | buurtcode | peiljaar
indeling: route | zijroutes[] | primair_proces | rollen[] | methodiek
feit: tekst | bron

casus: Woensel-West: inplaatsing onder voorwaarden | Trudo | Eindhoven | Woensel-West | - | -
indeling: wonen | vrije tijd | verhuren | huisvester, partner | Inplaatsing met tegenprestatie
aanleiding: Instroom van meer krachtige bewoners; visie, lef en partnerschap van huurders en gemeente.
feit: Tegenprestatie van 10 uur vrijwilligerswerk per maand | woensel-west.nl
feit: 120 vrijwilligers in 2020 | woensel-west.nl
feit: € 100 huurkorting per maand | tijdschriftartikel 2013
feit: Moeilijk met cijfers aan te tonen | ed.nl

casus: Verborgen dorp Wielewaal | Woonstad Rotterdam | Rotterdam | Wielewaal | - | -
indeling: wonen | - | beheren | huisvester, partner | Bewoners als co-producent
aanleiding: Bewoners meer in de rol van co-producent; problemen achter de voordeur in Rotterdam Zuid; zorg over de toekomst: is inzet op sociaal en economisch nog mogelijk?

casus: Staalmanpleinbuurt: stenen als opstap voor sociale ontwikkeling | De Alliantie | Amsterdam | Staalmanbuurt | BU03638902 | 2019
indeling: wonen | leren, werken | herontwikkeling | huisvester, opdrachtgever, partner | Multi-aanpak: fysiek verknoopt met sociaal en economisch
aanleiding: Gebiedsaanpak waarin de fysieke vernieuwing de opstap is voor sociale ontwikkeling.

casus: Wijk de Heuvel: kansen vanuit bedrijfsvoering | WonenBreburg | Breda | Heuvel | BU07580501 | 2023
indeling: werken | leren | werkgeverschap en bedrijfsvoering | werkgever, opdrachtgever | Springplank
aanleiding: Eigen werkgeverschap en opdrachtverstrekking aan leveranciers benutten voor re-integratie en werkervaring; in een voormalig kerkgebouw, gerund voor en door bewoners.
feit: Sinds 2013 is social return onderdeel van de aanneemsom bij groot onderhoud in Breda, met Van Wijnen; partners gemeente Breda en Werk aan de Wijk | openbare berichtgeving WonenBreburg
`).map((kaart) => {
  const { peiljaar, ...casus } = kaart.rij('casus', 'indeling', 'aanleiding')
  return { ...casus, peiljaar: peiljaar && Number(peiljaar), feiten: kaart.rijen('feit') }
})

/** Each after the methodiek that it names. */
export const stromen2013 = (van: Herkomst): readonly Voorbeeldstroom[] =>
  CASUSSEN_2013.flatMap((ruw) => {
    const casus = casusinhoud.parse(ruw)
    const naam = casus.methodiek ?? ''
    const [casusId, methodiekId] = [casusIdVan(sha256, casus), methodiekIdVan(sha256, naam)]
    const feitId = (nummer: string) => vasteId(sha256, casusId, nummer)
    const voorvallen = casusopdrachten(casus, { herkomst: BRON, methodiekId, feitId }).map(
      ({ type, data }) => ({ type, data: { ...data } }),
    )
    const methodiek = { type: 'MethodiekBeschreven', data: { naam, herkomst: BRON, fictief: false } }
    return [
      { stroom: `methodiek-${methodiekId}`, voorvallen: [methodiek], ...van },
      { stroom: `casus-${casusId}`, voorvallen: [...voorvallen, OPENBAAR], ...van },
    ]
  })
