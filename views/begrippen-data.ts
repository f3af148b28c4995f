/** A term of the register: what it means, and where it lives in the code. */
export interface Begrip {
  /** Anchor on /begrippen. */
  readonly anker: string
  readonly term: string
  readonly uitleg: string
  /** Event types that carry it. */
  readonly gebeurtenissen: readonly string[]
  /** Files in projections/ that remember it. */
  readonly leesmodellen: readonly string[]
}

export interface Begripgroep {
  readonly naam: string
  readonly begrippen: readonly Begrip[]
}

const begrip = (
  anker: string,
  term: string,
  uitleg: string,
  gebeurtenissen: readonly string[] = [],
  leesmodellen: readonly string[] = [],
): Begrip => ({ anker, term, uitleg, gebeurtenissen, leesmodellen })

/** The one source of /begrippen and of BEGRIPPEN.md; a test holds them together. */
export const BEGRIPPEN: readonly Begripgroep[] = [
  {
    naam: 'Casus en methodiek',
    begrippen: [
      begrip(
        'casus',
        'Casus',
        'Een aanpak op één plek: wat er is gedaan, waarom, met wie, en wat het opleverde. Een casus gaat over een project, nooit over één huurder.',
        ['CasusGeregistreerd', 'CasusgegevensGewijzigd'],
        ['casusoverzicht', 'casusdossier'],
      ),
      begrip(
        'methodiek',
        'Methodiek',
        'Een manier van werken die in meer casussen voorkomt. Zij groeit mee met haar casussen.',
        ['MethodiekBeschreven', 'MethodiekHerzien', 'MethodiekIngetrokken', 'MethodiekGekoppeld'],
        ['methodieken', 'methodiekvergelijking'],
      ),
      begrip(
        'mechanisme',
        'Mechanisme',
        'Waarom een methodiek zou werken: wat er bij mensen verandert, en waardoor.',
        ['MethodiekBeschreven', 'MethodiekHerzien'],
        ['methodiekbeeld'],
      ),
      begrip(
        'primair-proces',
        'Primair proces',
        'Het gewone werk van een corporatie waar de casus bij hoort: verhuren, beheren, herontwikkelen, herhuisvesten, aankoop en verkoop, of werkgeverschap en bedrijfsvoering.',
        ['CasusGeregistreerd'],
        ['casusoverzicht'],
      ),
      begrip(
        'rol',
        'Rol',
        'Wat de corporatie in de casus is: werkgever, financier, opdrachtgever, partner, huisvester of aanjager. Het kunnen er meer zijn.',
        ['CasusGeregistreerd', 'RolToegewezen', 'RolVervallen'],
        ['casusoverzicht'],
      ),
      begrip(
        'succesfactor',
        'Succesfactor en faalfactor',
        'Wat hielp en wat tegenwerkte. Een korte naam maakt dat u ze over casussen heen kunt tellen.',
        ['RandvoorwaardeVastgelegd', 'RandvoorwaardeVervallen'],
        ['casusdossier', 'methodiekvergelijking'],
      ),
      begrip(
        'continuiteit',
        'Continuïteit',
        'Hoe het verder gaat: tijdelijk, verlengd, structureel ingebed, overgedragen of beëindigd.',
        ['ContinuiteitGeregeld'],
        ['casusdossier'],
      ),
      begrip(
        'volledigheid',
        'Volledigheid',
        'Hoeveel van de acht gespreksonderwerpen van de Vakgemeenschap zijn ingevuld. Het zegt niets over hoe goed een aanpak is.',
        [],
        ['volledigheid'],
      ),
      begrip(
        'fictief',
        'Fictief',
        'Verzonnen om het register te laten zien. Fictieve gegevens zijn overal als zodanig te herkennen en horen niet in onderzoek.',
        ['CasusGeregistreerd', 'MethodiekBeschreven', 'SroiAnalyseGestart'],
        ['casusoverzicht', 'methodieken', 'analyses'],
      ),
    ],
  },
  {
    naam: 'Sociale stijging',
    begrippen: [
      begrip(
        'route',
        'Stijgingsroute',
        'Waarlangs mensen verder komen: wonen, leren, werken of vrije tijd. Een casus heeft één hoofdroute en kan zijroutes hebben.',
        ['CasusGeregistreerd', 'RouteToegekend'],
        ['casusoverzicht'],
      ),
      begrip(
        'ladder',
        'Ladder, formeel en informeel',
        'Elke route heeft treden. Een informele trede is meedoen zonder contract of diploma, zoals het taalcafé. Een formele trede is vastgelegd, zoals een opleiding, baan of huurcontract.',
        ['RouteToegekend'],
        ['casusoverzicht'],
      ),
      begrip(
        'ambitie',
        'Ambitie',
        'Wat een doel wil bereiken: daling voorkomen, stabiliseren of verder komen. Alle drie zijn het waard.',
        ['DoelGesteld', 'DoelBijgesteld'],
        ['casusdossier'],
      ),
      begrip(
        'uitkomst',
        'Uitkomst',
        'Wat er echt gebeurde: stijging, stabiel gebleven, daling voorkomen, daling, of niet vast te stellen. Zonder vervolgmeting kan alleen “niet vast te stellen”.',
        ['UitkomstVastgesteld'],
        ['casusoverzicht', 'methodiekvergelijking'],
      ),
      begrip(
        'daling-voorkomen',
        'Daling voorkomen',
        'Het bleef gelijk, terwijl het anders slechter was gegaan. Dat is alleen te zeggen met een referentiescenario.',
        ['UitkomstVastgesteld', 'ReferentiescenarioVastgelegd'],
        ['casusdossier'],
      ),
      begrip(
        'referentiescenario',
        'Referentiescenario',
        'Wat er zonder de aanpak gebeurd zou zijn, en waarom u dat denkt.',
        ['ReferentiescenarioVastgelegd'],
        ['casusdossier'],
      ),
      begrip(
        'doelniveau',
        'Doelniveau',
        'Voor wie een doel is: het individu, de buurt, of het welbegrepen eigen belang van de corporatie. Niveaus worden nooit bij elkaar opgeteld.',
        ['DoelGesteld'],
        ['casusdossier'],
      ),
    ],
  },
  {
    naam: 'Meten en bewijs',
    begrippen: [
      begrip(
        'nulmeting',
        'Nulmeting',
        'De stand bij het begin. Zonder begin is er later geen verschil te zien.',
        ['NulmetingVastgelegd'],
        ['casusdossier', 'te-meten'],
      ),
      begrip(
        'meting',
        'Vervolgmeting',
        'De stand later, op hetzelfde instrument. Een meting kan worden gecorrigeerd; wat er eerst stond blijft te zien.',
        ['MetingVastgelegd', 'MetingGecorrigeerd', 'MetingVervallen'],
        ['casusdossier'],
      ),
      begrip(
        'bereik',
        'Bereik',
        'Hoeveel deelnemers of huishoudens een casus bereikte, en hoeveel er beoogd waren.',
        ['BereikVastgelegd'],
        ['casusoverzicht', 'methodiekvergelijking'],
      ),
      begrip(
        'sms-niveau',
        'SMS-niveau',
        'Hoe sterk het bewijs is, van 1 tot 5 (Maryland Scientific Methods Scale). Een voor- en nameting zonder vergelijking is niveau 1; loting is niveau 5.',
        ['MeetplanVastgesteld'],
        ['casusoverzicht', 'methodiekvergelijking'],
      ),
      begrip(
        'bewijs',
        'Bewijs van een methodiek',
        'Alleen genoemd, beschreven, of beschreven en onderbouwd; en door hoeveel casussen gestaafd. Een casus staaft als er na de nulmeting is gemeten en de uitkomst is vastgesteld. Verdwijnt die meting, dan daalt het bewijs.',
        [],
        ['methodiekvergelijking'],
      ),
      begrip('niet-gemeten', 'Niet gemeten', 'Niemand heeft het gemeten. Dat is iets anders dan nul.'),
    ],
  },
  {
    naam: 'Maatschappelijke waarde (SROI)',
    begrippen: [
      begrip(
        'sroi',
        'SROI',
        'Social return on investment: de contante waarde van wat er verandert, gedeeld door wat iedereen inbrengt. Zij staat nooit alleen, maar altijd met bandbreedte, n, bewijs en de aannames die haar het meest bepalen. Social return bij inkoop is iets anders en hoort hier niet bij.',
        ['SroiAnalyseVastgesteld'],
        ['analyses', 'sroi-analyse', 'waardekaart'],
      ),
      begrip(
        'waardekaart',
        'Waardekaart',
        'De rijen onder een analyse: wie inbrengt, wat er voor wie verandert, en wat dat waard is.',
        ['RijToegevoegd', 'RijGewijzigd', 'RijVervallen', 'RijHersteld'],
        ['analyserijen', 'sroi-analyse'],
      ),
      begrip(
        'prognose',
        'Prognose en realisatie',
        'Een prognose is vooraf, een realisatie achteraf. De prognose blijft staan als de realisatie er is. Ze worden nooit opgeteld.',
        ['SroiAnalyseGestart'],
        ['analyses'],
      ),
      begrip(
        'proxy',
        'Waarde per eenheid (proxy)',
        'Een bedrag dat staat voor iets zonder prijs, zoals minder eenzaam zijn. Altijd met een bron en een prijspeil.',
        ['RijToegevoegd'],
        ['analyserijen'],
      ),
      begrip(
        'deadweight',
        'Toch gebeurd (deadweight)',
        'Het deel dat ook zonder de aanpak was gebeurd. Dat gaat eraf.',
        ['RijToegevoegd', 'RijGewijzigd'],
        ['analyserijen'],
      ),
      begrip(
        'verdringing',
        'Verdringing (displacement)',
        'Het deel dat bij een ander is weggehaald, bijvoorbeeld een baan die anders naar een buurman was gegaan. Welk gebied u bekijkt maakt uit.',
        ['RijToegevoegd', 'RijGewijzigd'],
        ['analyserijen'],
      ),
      begrip(
        'toerekening',
        'Toerekening aan anderen (attribution)',
        'Het deel dat anderen hebben veroorzaakt. Dat gaat eraf. Het is nooit het aandeel van de casus zelf.',
        ['RijToegevoegd', 'RijGewijzigd'],
        ['analyserijen'],
      ),
      begrip(
        'afname',
        'Afname (drop-off)',
        'Hoeveel een effect elk jaar kleiner wordt, vanaf het tweede jaar.',
        ['RijToegevoegd', 'RijGewijzigd'],
        ['analyserijen'],
      ),
      begrip(
        'discontovoet',
        'Discontovoet',
        'Waarde van later telt minder dan waarde van nu. De discontovoet zegt hoeveel minder per jaar, zonder inflatie. Nederland: 2,8% tot en met 35 jaar en 1,8% daarna, sinds 1 januari 2026.',
        ['DiscontotabelVastgesteld', 'ParametersGekozen'],
        ['discontotabellen'],
      ),
      begrip(
        'conventie',
        'Conventie',
        'Een keuze in de rekenwijze, zoals of jaar 1 al wordt verdisconteerd. Elke keuze wordt bij de analyse bewaard.',
        ['SroiAnalyseGestart', 'ParametersGekozen'],
        ['analyses'],
      ),
      begrip(
        'contante-waarde',
        'Contante waarde',
        'De waarde van alle jaren samen, teruggerekend naar nu.',
        ['SroiAnalyseVastgesteld'],
        ['analyses'],
      ),
      begrip(
        'bandbreedte',
        'Bandbreedte',
        'Laag en hoog: wat er uitkomt als de aannames er onafhankelijk van elkaar naast zitten.',
        ['SroiAnalyseVastgesteld', 'ParametersGekozen'],
        ['analyses'],
      ),
    ],
  },
  {
    naam: 'Het register zelf',
    begrippen: [
      begrip(
        'gebeurtenis',
        'Gebeurtenis',
        'Alles wat u opslaat wordt een gebeurtenis in het log. Gebeurtenissen veranderen nooit; een fout krijgt een nieuwe gebeurtenis met een reden.',
        [],
        ['tijdlijn'],
      ),
      begrip(
        'twee-klokken',
        'Gebeurd op en geregistreerd op',
        'Gebeurd op is de dag waarop iets in het echt gebeurde. Geregistreerd op is het moment waarop het in het register kwam. Zo is later te zien wat u toen wist.',
        [],
        ['tijdlijn'],
      ),
      begrip(
        'positie',
        'Positie',
        'De plaats van een gebeurtenis in het log. Een adres met een positie laat morgen hetzelfde zien.',
        [],
        ['methodiekvergelijking'],
      ),
      begrip(
        'zegel',
        'Zegel',
        'Een getal over het hele log tot een positie. Print het af: wie later één letter verandert, krijgt een ander getal.',
        ['ZegelGezet'],
      ),
      begrip(
        'import',
        'Import',
        'Een bestand dat eerst op proef wordt gelezen, met een oordeel per rij. Uitvoeren kan daarna in één keer worden teruggedraaid.',
        ['ImportAangeboden', 'ImportrijenBeoordeeld', 'ImportUitgevoerd', 'ImportIngetrokken'],
        ['imports'],
      ),
      begrip(
        'controle-aan-de-deur',
        'Controle aan de deur',
        'Voordat een tekst wordt bewaard kijkt het register of er iets in staat dat een persoon herkenbaar maakt, zoals een e-mailadres of telefoonnummer. U haalt het weg, of bevestigt dat het mag blijven. Een BSN wordt altijd geweigerd.',
        ['WaarschuwingBevestigd'],
      ),
    ],
  },
]
