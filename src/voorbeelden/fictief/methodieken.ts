import { type Kaart, leesKaarten } from '../kaart.ts'
import type { Herkomst, Maakid, Voorbeeldstroom } from '../voorbeeld.ts'

/**
 * The invented methodieken, with what the invented casussen of each are made from; `{buurt}` and `{gemeente}` become
 * those of the casus. The order decides which casus is of which.
 */
export const METHODIEKEN = leesKaarten(`
methodiek: naam | beschrijving
werking: mechanisme | voorwaarden
casus: naam | aanleiding
indeling: route | zijroutes[] | vormen[] | rollen[] | doelgroepen[] | primairProces | beheersoort | kansen[] | minstens | hoogstens | eenheid | kostenEuro
aanpak: activiteit | effect | instrument
doel: omschrijving | indicator | eenheid | doelniveau | nulwaarde | streefwaarde
partner: naam | soort | taak
factor: label | tekst
uitkomst: belanghebbende | omschrijving | indicator | aandeelPct | eenheid | duurJaren | proxy | proxyEuro | proxySoort | tochGebeurd | verdringing | anderen | afname

methodiek: Vroeg erop af bij huurachterstand | Bij de eerste gemiste huur belt een medewerker aan. Samen maken huurder en medewerker een plan: wat moet vandaag, wat kan later, en wie helpt daarbij.
werking: Wie vroeg en zonder dreiging contact krijgt, schaamt zich minder en komt eerder in beweging. Een kleine schuld is nog te overzien. | Huurgegevens per week, mandaat om een regeling te treffen, en een korte lijn met de schuldhulp van de gemeente.
casus: Eerder in gesprek over huurschuld, {buurt} | In {buurt} liep het aantal huurders met een achterstand van meer dan twee maanden drie jaar op rij op. Brieven bleven ongeopend.
indeling: WONEN | - | FORMEEL | HUISVESTER, PARTNER | HUURDERS_MET_SCHULDEN, GEZINNEN | BEHEREN | FINANCIEEL | AANPAK_OVERLAST_HUURSCHULDEN | 90 | 260 | HUISHOUDENS | 410
aanpak: Binnen een week na de eerste gemiste huur aanbellen | Huurders treffen eerder een regeling die zij volhouden | Zelfredzaamheid-Matrix, domein Financiën
doel: Minder huishoudens met een achterstand van meer dan twee maanden | Huishoudens met meer dan twee maanden achterstand | huishoudens | WELBEGREPEN_EIGEN_BELANG | 84 | 50
doel: Huurders houden weer geld over aan het eind van de maand | Huurders die rondkomen volgens de Zelfredzaamheid-Matrix (niveau 4 of 5) | procent | INDIVIDU | 31 | 55
partner: Schuldhulp van de gemeente | GEMEENTE | Regelt de schuldhulp binnen vier weken | Welzijnswerk in de wijk | WELZIJN | Begeleidt huurders thuis
factor: vast gezicht | Steeds dezelfde medewerker aan de deur | mandaat | De medewerker mag zelf een regeling treffen | wachttijd schuldhulp | De schuldhulp had een wachttijd van drie maanden | gegevens te laat | De lijst met achterstanden kwam een maand te laat
uitkomst: Huurders | Geen ontruiming | Huishoudens waarvoor een vonnis is voorkomen | 6 | huishoudens | 1 | Kosten van een ontruiming en opvang (fictief bedrag) | 13500 | PUBLIEK_KASSTROOM | 45 | 0 | 25 | 0
uitkomst: Corporatie | Minder oninbare huur | Huishoudens met een regeling die zij nakomen | 38 | huishoudens | 2 | Gemiddelde afgeschreven huur (fictief bedrag) | 640 | MAATSCHAPPELIJK | 40 | 0 | 10 | 30

methodiek: Een eigen huis met begeleiding op maat | Iemand die uit de opvang komt, krijgt een gewone woning. De begeleiding staat een jaar lang in het contract en wordt minder als het goed gaat. Daarna komt het contract op eigen naam.
werking: Rust en een eigen voordeur eerst: van daaruit wordt de volgende stap haalbaar. | Een zorgaanbieder die ook ’s avonds bereikbaar is, spreiding over de wijk en een buurman of buurvrouw die welkom heet.
casus: Van opvang naar een eigen sleutel, {buurt} | Mensen bleven gemiddeld veertien maanden in de opvang omdat er geen woning met begeleiding was. In {buurt} kwamen kleine woningen vrij.
indeling: WONEN | WERKEN | FORMEEL | HUISVESTER, PARTNER | UITSTROOM_MAATSCHAPPELIJKE_OPVANG, BESCHERMD_WONEN | VERHUREN | - | ZELFREDZAAMHEIDSCHECK_WOONBEGELEIDING | 12 | 34 | DEELNEMERS | 5200
aanpak: Eerst de woning, dan de begeleiding aan huis | Minder mensen vallen terug naar de opvang | Zelfredzaamheid-Matrix, domein Huisvesting
doel: Deelnemers houden hun woning | Deelnemers die na een jaar nog in hun woning wonen | procent | INDIVIDU | 62 | 85
doel: De buurt blijft het goed vinden | Meldingen van overlast per kwartaal | meldingen | BUURT | 18 | 14
partner: Zorgaanbieder voor beschermd wonen | ZORGAANBIEDER | Begeleidt aan huis | Gemeente, team Wonen en zorg | GEMEENTE | Betaalt de begeleiding | Cliëntenraad van de opvang | CLIENTORGANISATIE | Denkt mee over de volgorde en de buurt
factor: spreiding | Niet meer dan twee woningen in één portiek | vast gezicht | De begeleider kent ook de buren | personeelstekort | De zorgaanbieder wisselde drie keer van begeleider | late betaling | De uitkering kwam pas na acht weken, met een schuld bij de start
uitkomst: Deelnemers | Zelfstandig wonen | Deelnemers die na een jaar nog in hun woning wonen | 70 | deelnemers | 3 | Waarde van een veilig thuis (fictief bedrag) | 5600 | WELZIJN | 25 | 0 | 35 | 15
uitkomst: Gemeente | Minder nachten opvang | Plaatsen in de opvang die vrijkwamen | 55 | plaatsen | 1 | Kosten van een plaats per jaar (fictief bedrag) | 14800 | PUBLIEK_KASSTROOM | 35 | 15 | 30 | 0

methodiek: Meekijken bij herhuisvesting | Wie moet verhuizen vanwege sloop of renovatie, krijgt drie gesprekken aan huis. Niet alleen over de woning, ook over wat de bewoner verder wil: werk, taal, zorg of contact.
werking: Een verhuizing maakt los wat vastzat. Op dat moment is hulp welkom die op een ander moment bemoeienis zou zijn. | Gesprekken door iemand die niet over de woning beslist, en hulp die binnen twee weken kan beginnen.
casus: Verhuizen als kans, {buurt} | In {buurt} worden 96 woningen gesloopt. Bij eerdere sloop verhuisden problemen ongezien mee naar de volgende buurt.
indeling: WONEN | LEREN | INFORMEEL, FORMEEL | HUISVESTER, OPDRACHTGEVER | GEZINNEN, SENIOREN, NOG_NIET_IN_BEELD | HERHUISVESTING | - | ACHTER_DE_VOORDEUR | 40 | 110 | HUISHOUDENS | 980
aanpak: Drie gesprekken aan huis voor, tijdens en na de verhuizing | Hulpvragen komen eerder op tafel | Gespreksleidraad met zes leefgebieden
doel: Huishoudens krijgen hulp die past | Huishoudens met een hulpvraag die binnen een maand hulp hebben | procent | INDIVIDU | 28 | 65
doel: Bewoners voelen zich thuis in hun nieuwe buurt | Rapportcijfer voor de nieuwe buurt | rapportcijfer | BUURT | 6 | 7
partner: Maatschappelijk werk | WELZIJN | Voert de gesprekken aan huis | Bewonerscommissie | HUURDERS | Stelt bewoners gerust en denkt mee
factor: onafhankelijk gesprek | De gesprekken stonden los van de verhuisregeling | snelle hulp | Hulp begon binnen twee weken | planning schoof | De sloop schoof een jaar op en het vertrouwen zakte weg | geen opvolging | Na de verhuizing kende de nieuwe beheerder het plan niet
uitkomst: Bewoners | Hulp op tijd | Huishoudens die hulp kregen en er iets aan hadden | 34 | huishoudens | 2 | Waarde van minder zorgen in het gezin (fictief bedrag) | 3100 | WELZIJN | 35 | 0 | 40 | 25
uitkomst: Gemeente | Minder zware hulp later | Huishoudens die geen zware hulp nodig hadden | 5 | huishoudens | 1 | Kosten van een zwaar hulptraject (fictief bedrag) | 11900 | PUBLIEK_KASSTROOM | 50 | 0 | 30 | 0

methodiek: Van groot naar beter: de seniorenmakelaar | Een makelaar van de corporatie zoekt met oudere huurders naar een woning die past, regelt de verhuizing en blijft een half jaar bereikbaar.
werking: Ouderen willen vaak wel, maar zien op tegen het gedoe. Haal het gedoe weg en de stap wordt klein. | Behoud van huurprijs, voorrang in de eigen buurt en een makelaar die tijd heeft.
casus: Seniorenmakelaar in {buurt} | In {buurt} wonen veel 75-plussers in een eengezinswoning zonder lift, terwijl gezinnen negen jaar wachten.
indeling: WONEN | VRIJE_TIJD | FORMEEL | HUISVESTER, FINANCIER | SENIOREN, VIJFENZEVENTIGPLUS | VERHUREN | - | BIJZONDERE_WOONCONCEPTEN_DOELGROEPEN | 24 | 70 | HUISHOUDENS | 1450
aanpak: Samen zoeken, samen kijken, samen verhuizen | Ouderen wonen veiliger en gezinnen krijgen ruimte | Verhuizingen in de eigen administratie
doel: Meer senioren verhuizen naar een woning die past | Senioren die verhuisden naar een gelijkvloerse woning | huishoudens per jaar | INDIVIDU | 9 | 30
doel: Gezinnen krijgen eerder een woning | Eengezinswoningen die vrijkwamen | woningen per jaar | WELBEGREPEN_EIGEN_BELANG | 11 | 32
partner: Gemeente, team Wonen | GEMEENTE | Betaalt een deel van de verhuizing | Ouderenorganisatie | CLIENTORGANISATIE | Brengt senioren en makelaar bij elkaar
factor: behoud van huurprijs | De oude huurprijs ging mee | eigen buurt | De nieuwe woning lag binnen tien minuten lopen | te weinig aanbod | Er kwamen maar acht gelijkvloerse woningen per jaar vrij | stapeling van regels | Passend toewijzen stond de verhuizing in de weg
uitkomst: Senioren | Langer zelfstandig | Verhuisde senioren die zich zelfstandig redden | 58 | huishoudens | 3 | Waarde van langer zelfstandig wonen (fictief bedrag) | 3600 | WELZIJN | 30 | 0 | 10 | 10
uitkomst: Gezinnen op de wachtlijst | Eerder een passende woning | Gezinnen die de vrijgekomen woning kregen | 52 | gezinnen | 1 | Waarde van een jaar eerder passend wonen (fictief bedrag) | 3900 | MAATSCHAPPELIJK | 30 | 35 | 0 | 0

methodiek: Leerwerkplek bij groot onderhoud | In het contract voor groot onderhoud staat dat de aannemer leerwerkplekken biedt. De corporatie zoekt de kandidaten in de buurt, de aannemer leert het vak, de school geeft het diploma.
werking: Werk dat je kunt zien, in je eigen straat, met iemand naast je die het voordoet. Het papiertje komt onderweg. | Een aannemer met geduld, een contract van ten minste een jaar en begeleiding op de bouwplaats.
casus: Leren op de steiger, {buurt} | In {buurt} krijgen 340 woningen groot onderhoud. Een op de vijf huurders zoekt werk en geen van hen werkte mee aan het vorige onderhoud.
indeling: WERKEN | LEREN | INFORMEEL, FORMEEL | WERKGEVER, OPDRACHTGEVER | WERKZOEKENDEN, JONGEREN | WERKGEVERSCHAP_BEDRIJFSVOERING | - | STAGES_LEERWERK_REINTEGRATIE | 14 | 42 | DEELNEMERS | 3900
aanpak: Een jaar werken en leren bij het onderhoud van de eigen buurt | Meer deelnemers hebben daarna betaald werk | Participatieladder
doel: Deelnemers vinden werk dat blijft | Deelnemers die een half jaar later nog werken | deelnemers | INDIVIDU | 0 | 14
doel: Deelnemers halen een certificaat | Deelnemers met een certificaat op mbo-niveau | deelnemers | INDIVIDU | 2 | 16
partner: Aannemer van het onderhoud | WERKGEVER_LEVERANCIER | Biedt de leerwerkplekken | Regionaal opleidingscentrum | ONDERWIJS | Geeft les op de bouwplaats | Werkgeversservicepunt | GEMEENTE | Draagt kandidaten voor
factor: contract | De leerwerkplekken stonden in het contract en niet in een bijlage | vast gezicht | Een leermeester die elke dag op de bouw is | werk stopte | Het onderhoud lag vijf maanden stil | reiskosten | De volgende bouwplaats was niet te bereiken met de bus
uitkomst: Deelnemers | Betaald werk | Deelnemers die een half jaar later nog werken | 48 | deelnemers | 3 | Hoger inkomen per jaar (fictief bedrag) | 7400 | MAATSCHAPPELIJK | 35 | 15 | 30 | 25
uitkomst: Gemeente | Minder uitkeringen | Deelnemers die uit de bijstand gingen | 30 | deelnemers | 2 | Bijstand per jaar (fictief bedrag) | 15200 | PUBLIEK_KASSTROOM | 40 | 20 | 30 | 30

methodiek: Taalcafé in de buurtkamer | Twee ochtenden per week oefenen bewoners Nederlands met vrijwilligers uit de buurt. Wie verder wil, gaat door naar een cursus in hetzelfde gebouw.
werking: Leren begint met ontmoeten. Een informele eerste trede verlaagt de drempel naar de formele. | Een ruimte op de begane grond, kinderopvang en een docent die op vaste tijden langskomt.
casus: Taalcafé {buurt} | Een derde van de huurders in {buurt} begrijpt een brief van de corporatie niet goed. De buurtkamer stond drie dagen per week leeg.
indeling: LEREN | VRIJE_TIJD | INFORMEEL, FORMEEL | HUISVESTER, AANJAGER_VERBINDER | STATUSHOUDERS, BEWONERS_VAN_DE_BUURT | BEHEREN | SOCIAAL | ZELFBEHEER_LEEFBAARHEID | 45 | 130 | DEELNEMERS | 520
aanpak: Twee ochtenden per week oefenen met vrijwilligers | Meer bewoners redden zich in het Nederlands | Taaltoets van de docent, begin en eind
doel: Deelnemers spreken beter Nederlands | Deelnemers die één taalniveau hoger scoren | deelnemers | INDIVIDU | 0 | 36
doel: Bewoners kennen elkaar beter | Rapportcijfer voor contact in de buurt | rapportcijfer | BUURT | 5 | 7
partner: Bibliotheek | ONDERWIJS | Levert docent en lesmateriaal | Vrijwilligers uit de buurt | WIJKORGANISATIE | Oefenen met deelnemers
factor: kinderopvang | Kinderen konden mee, dus moeders kwamen | doorstroom | De cursus was in hetzelfde gebouw | vrijwilligers stopten | Na de zomer stopte de helft van de vrijwilligers | werktijden | Wie overdag werkt, kon niet komen
uitkomst: Deelnemers | Zich redden in het Nederlands | Deelnemers die één taalniveau hoger scoren | 36 | deelnemers | 1 | Prijs van een taalcursus (fictief bedrag) | 1900 | WELZIJN | 30 | 10 | 25 | 0
uitkomst: Deelnemers | Stap naar werk of studie | Deelnemers die een opleiding of baan begonnen | 8 | deelnemers | 2 | Hoger inkomen per jaar (fictief bedrag) | 4600 | MAATSCHAPPELIJK | 45 | 10 | 45 | 30

methodiek: Bewonersbedrijf in het buurtgebouw | Bewoners beheren zelf een gebouw van de corporatie: verhuur van zalen, een keuken en kleine klussen in de buurt. De opbrengst blijft in de buurt.
werking: Eigenaarschap geeft zelfvertrouwen en netwerk. Kleine betaalde klussen zijn een eerste stap naar werk. | Een huurvrije start van twee jaar, hulp bij de boekhouding en een groep van ten minste acht bewoners.
casus: Bewonersbedrijf {buurt} | Het buurthuis in {buurt} ging dicht. Bewoners vroegen of zij het zelf mochten doen.
indeling: WERKEN | VRIJE_TIJD, LEREN | INFORMEEL | FINANCIER, PARTNER, AANJAGER_VERBINDER | BEWONERS_VAN_DE_BUURT, WERKZOEKENDEN | BEHEREN | SOCIAAL | ZELFBEHEER_LEEFBAARHEID | 18 | 60 | DEELNEMERS | -
aanpak: Zelf een gebouw beheren en klussen aannemen | Bewoners krijgen een netwerk en werkervaring | Jaarcijfers en participatieladder
doel: Het gebouw draait zonder subsidie | Deel van de kosten dat uit eigen omzet komt | procent | BUURT | 15 | 70
doel: Bewoners doen werkervaring op | Bewoners met een vaste taak van ten minste acht uur per week | bewoners | INDIVIDU | 4 | 18
partner: Bewonersvereniging | WIJKORGANISATIE | Bestuurt het bedrijf | Gemeente, team Economie | GEMEENTE | Neemt diensten af
factor: eigenaarschap | Bewoners beslisten zelf over het geld | eerste klant | De corporatie nam vanaf de eerste dag diensten af | te kleine groep | Drie mensen deden alles en raakten op | geld op | Na de huurvrije periode was er te weinig omzet
uitkomst: Bewoners met een taak | Werkervaring en netwerk | Bewoners met een vaste taak | 42 | bewoners | 2 | Prijs van een participatieplaats (fictief bedrag) | 2750 | MAATSCHAPPELIJK | 25 | 10 | 15 | 20
uitkomst: Buurt | Een plek om elkaar te ontmoeten | Bewoners die ten minste elke maand komen | 160 | bewoners | 2 | Contributie van een vereniging (fictief bedrag) | 140 | WELZIJN | 30 | 20 | 10 | 10

methodiek: Kluswoning met vakopleiding | Kopers en huurders knappen zelf een verouderde woning op. Zij krijgen les van vakmensen en tien procent van de materialen vergoed.
werking: Zelf maken bindt: wie heeft gebouwd, blijft. En wie kan bouwen, kan er werk van maken. | Een bouwkundig veilige woning, een vakman op zaterdag en een termijn van anderhalf jaar.
casus: Klussen in {buurt} | In {buurt} stonden twintig woningen leeg die te duur waren om op te knappen. Starters vonden nergens een betaalbare woning.
indeling: WONEN | WERKEN | FORMEEL | HUISVESTER, OPDRACHTGEVER, FINANCIER | JONGEREN, EENPERSOONSHUISHOUDENS | HERONTWIKKELING_VERBETERING | - | KLUSWONINGEN | 10 | 24 | HUISHOUDENS | 7600
aanpak: Zelf opknappen met les van vakmensen | Starters krijgen een woning en een vak | Oplevering en bewonersenquête
doel: Woningen zijn op tijd af | Woningen die binnen anderhalf jaar klaar zijn | woningen | WELBEGREPEN_EIGEN_BELANG | 0 | 14
doel: Klussers blijven in de buurt | Klussers die na twee jaar nog in de buurt wonen | procent | BUURT | 60 | 85
partner: Bouwschool | ONDERWIJS | Geeft les op zaterdag | Gemeente, team Bouwen | GEMEENTE | Geeft snel vergunningen
factor: vakman op zaterdag | Elke zaterdag was er iemand om het te vragen | klussers onderling | Klussers hielpen elkaar | dure materialen | De prijs van materialen steeg met een kwart | asbest | Asbest in de kap legde zes woningen een half jaar stil
uitkomst: Klussers | Betaalbare eigen woning | Huishoudens in een afgebouwde woning | 80 | huishoudens | 4 | Lagere woonlasten per jaar (fictief bedrag) | 4800 | MAATSCHAPPELIJK | 40 | 0 | 20 | 10
uitkomst: Buurt | Minder leegstand | Woningen die niet meer leegstaan | 80 | woningen | 2 | Beheer van een lege woning per jaar (fictief bedrag) | 2600 | MAATSCHAPPELIJK | 35 | 20 | 10 | 0

methodiek: Maatje voor nieuwe huurders | Een bewoner die de buurt kent, loopt een half jaar mee met een nieuwe huurder: wie woont hier, waar is wat, en hoe doen we het samen.
werking: Een bekend gezicht in de eerste maanden voorkomt dat iemand onzichtbaar wordt. | Maatjes krijgen een training en een vaste contactpersoon. Niemand is maatje van meer dan twee mensen.
casus: Welkom in {buurt} | Nieuwe huurders in {buurt} bleven onbekend tot er klachten kwamen. Buren wilden wel helpen maar wisten niet hoe.
indeling: VRIJE_TIJD | WONEN | INFORMEEL | HUISVESTER, PARTNER | EENPERSOONSHUISHOUDENS, STATUSHOUDERS, NOG_NIET_IN_BEELD | VERHUREN | - | BIJZONDERE_WOONCONCEPTEN_DOELGROEPEN | 30 | 90 | DEELNEMERS | 690
aanpak: Een half jaar meelopen met een nieuwe huurder | Minder mensen zijn onzichtbaar in de buurt | Eenzaamheidsschaal met elf vragen
doel: Nieuwe huurders voelen zich minder alleen | Nieuwe huurders die zich (zeer) eenzaam noemen | procent | INDIVIDU | 46 | 30
doel: Buren kennen elkaar | Bewoners die ten minste drie buren bij naam kennen | procent | BUURT | 38 | 52
partner: Vrijwilligerscentrale | WELZIJN | Traint de maatjes | Huurdersorganisatie | HUURDERS | Werft maatjes
factor: goede koppeling | Eerst kennismaken, dan pas koppelen | klein houden | Ten hoogste twee mensen per maatje | te weinig maatjes | Een derde van de nieuwe huurders kreeg geen maatje | te zwaar | Maatjes kregen te maken met problemen waar zij niet voor zijn opgeleid
uitkomst: Nieuwe huurders | Minder eenzaam | Deelnemers die zich minder eenzaam noemen | 44 | deelnemers | 2 | Waarde van contact (fictief bedrag) | 2600 | WELZIJN | 35 | 0 | 20 | 30

methodiek: Meedoen op het plein | Op een opgekocht plein komt elke week sport en spel, georganiseerd door jongeren die daarvoor een training krijgen. De corporatie onderhoudt het plein.
werking: Van bezoeken naar meedoen, van meedoen naar meehelpen, van meehelpen naar organiseren. | Een volwassene die er altijd is, afspraken over geluid en een plek voor meisjes.
casus: Het plein van {buurt} | Op het plein in {buurt} was elke avond overlast. De corporatie kocht het laatste winkelpand en kreeg zo het hele plein in handen.
indeling: VRIJE_TIJD | LEREN | INFORMEEL | OPDRACHTGEVER, PARTNER | JONGEREN, GEZINNEN | AANKOOP_VERKOOP | - | GEBIEDSAANPAK | 60 | 180 | DEELNEMERS | 240
aanpak: Elke week sport en spel, georganiseerd door jongeren | Jongeren krijgen een rol en het plein wordt rustiger | Meldingen bij corporatie en gemeente
doel: Jongeren organiseren zelf | Jongeren met een vaste taak op het plein | jongeren | INDIVIDU | 0 | 20
doel: Minder overlast op het plein | Meldingen van overlast per kwartaal | meldingen | BUURT | 64 | 35
partner: Sportservice | WELZIJN | Traint jongeren | Wijkagent | POLITIE | Komt langs als het rustig is, niet alleen als het misgaat
factor: vast gezicht | Steeds dezelfde sportleider | ruimte voor meisjes | Een eigen uur voor meisjes | winter | Van november tot maart gebeurde er niets | verplaatsing | De overlast ging naar het volgende plein
uitkomst: Jongeren | Zelfvertrouwen en vaardigheden | Jongeren met een vaste taak | 14 | jongeren | 2 | Prijs van een training (fictief bedrag) | 2400 | WELZIJN | 25 | 0 | 20 | 20
uitkomst: Omwonenden | Meer rust | Huishoudens met minder overlast | 90 | huishoudens | 2 | Waarde van een rustige straat (fictief bedrag) | 290 | WELZIJN | 40 | 35 | 30 | 20
`)

/** How they are described. */
export const methodiekstromen = (maakId: Maakid, van: Herkomst): readonly Voorbeeldstroom[] =>
  METHODIEKEN.map((methodiek) => {
    const { kostenEuro: euro } = methodiek.rij('indeling')
    const kostenPerDeelnemer = euro && { euro, bron: 'Verzonnen bedrag voor dit voorbeeld' }
    const data = { ...methodiek.rij('methodiek', 'werking'), kostenPerDeelnemer, fictief: true }
    const voorvallen = [{ type: 'MethodiekBeschreven', data }]
    return { stroom: `methodiek-${methodiekIdVan(maakId, methodiek)}`, voorvallen, ...van }
  })

export const methodiekIdVan = (maakId: Maakid, methodiek: Kaart): string =>
  maakId('fictief', 'methodiek', String(methodiek.rij('methodiek').naam))
