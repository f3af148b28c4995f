/**
 * The four casussen that the Vakgemeenschap Sociale Stijging discussed in 2013 (presentation of November 2013, Kaap
 * Belvedere), with facts from public sources. What is not known is null: no outcome was invented.
 */
export const BRON_2013 =
  'Presentatie van de Vakgemeenschap Sociale Stijging, november 2013, en openbare bronnen'

export const CASUSSEN_2013: readonly Readonly<Record<string, unknown>>[] = [
  {
    naam: 'Woensel-West: inplaatsing onder voorwaarden',
    corporatie: 'Trudo',
    plaats: 'Eindhoven',
    gebied: 'Woensel-West',
    buurtcode: null,
    peiljaar: null,
    route: 'wonen',
    zijroutes: ['vrije tijd'],
    primair_proces: 'verhuren',
    rollen: ['huisvester', 'partner'],
    methodiek: 'Inplaatsing met tegenprestatie',
    aanleiding: 'Instroom van meer krachtige bewoners; visie, lef en partnerschap van huurders en gemeente.',
    feiten: [
      {
        tekst: 'Tegenprestatie van 10 uur vrijwilligerswerk per maand',
        bron: 'woensel-west.nl',
      },
      {
        tekst: '120 vrijwilligers in 2020',
        bron: 'woensel-west.nl',
      },
      {
        tekst: '€ 100 huurkorting per maand',
        bron: 'tijdschriftartikel 2013',
      },
      {
        tekst: 'Moeilijk met cijfers aan te tonen',
        bron: 'ed.nl',
      },
    ],
    doelen: null,
    metingen: null,
    sroi: null,
  },
  {
    naam: 'Verborgen dorp Wielewaal',
    corporatie: 'Woonstad Rotterdam',
    plaats: 'Rotterdam',
    gebied: 'Wielewaal',
    buurtcode: null,
    peiljaar: null,
    route: 'wonen',
    zijroutes: [],
    primair_proces: 'beheren',
    rollen: ['huisvester', 'partner'],
    methodiek: 'Bewoners als co-producent',
    aanleiding:
      'Bewoners meer in de rol van co-producent; problemen achter de voordeur in Rotterdam Zuid; zorg over de toekomst: is inzet op sociaal en economisch nog mogelijk?',
    feiten: [],
    doelen: null,
    metingen: null,
    sroi: null,
  },
  {
    naam: 'Staalmanpleinbuurt: stenen als opstap voor sociale ontwikkeling',
    corporatie: 'De Alliantie',
    plaats: 'Amsterdam',
    gebied: 'Staalmanbuurt',
    buurtcode: 'BU03638902',
    peiljaar: 2019,
    route: 'wonen',
    zijroutes: ['leren', 'werken'],
    primair_proces: 'herontwikkeling',
    rollen: ['huisvester', 'opdrachtgever', 'partner'],
    methodiek: 'Multi-aanpak: fysiek verknoopt met sociaal en economisch',
    aanleiding: 'Gebiedsaanpak waarin de fysieke vernieuwing de opstap is voor sociale ontwikkeling.',
    feiten: [],
    doelen: null,
    metingen: null,
    sroi: null,
  },
  {
    naam: 'Wijk de Heuvel: kansen vanuit bedrijfsvoering',
    corporatie: 'WonenBreburg',
    plaats: 'Breda',
    gebied: 'Heuvel',
    buurtcode: 'BU07580501',
    peiljaar: 2023,
    route: 'werken',
    zijroutes: ['leren'],
    primair_proces: 'werkgeverschap en bedrijfsvoering',
    rollen: ['werkgever', 'opdrachtgever'],
    methodiek: 'Springplank',
    aanleiding:
      'Eigen werkgeverschap en opdrachtverstrekking aan leveranciers benutten voor re-integratie en werkervaring; in een voormalig kerkgebouw, gerund voor en door bewoners.',
    feiten: [
      {
        tekst:
          'Sinds 2013 is social return onderdeel van de aanneemsom bij groot onderhoud in Breda, met Van Wijnen; partners gemeente Breda en Werk aan de Wijk',
        bron: 'openbare berichtgeving WonenBreburg',
      },
    ],
    doelen: null,
    metingen: null,
    sroi: null,
  },
]
