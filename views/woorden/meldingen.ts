import { CASUSMELDINGEN } from './meldingen-casus.ts'
import { DEELNEMERMELDINGEN } from './meldingen-deelnemers.ts'

/* What a person reads when something is refused: what is wrong and what to do, per code. */

const MELDINGEN: Readonly<Record<string, string>> = {
  // values
  verplicht: 'Vul dit in.',
  ongeldig: 'Dit kan het register niet lezen. Controleer wat u hebt ingevuld.',
  'tekst-te-lang': 'Deze tekst is te lang. Kort hem in.',
  'te-groot': 'Dit is te veel. Kies er minder.',
  'bevat-bsn':
    'In deze tekst staat een getal dat een burgerservicenummer kan zijn. Het register bewaart nooit een BSN: haal het weg.',
  'id-ongeldig': 'Deze verwijzing klopt niet. Laad de pagina opnieuw en probeer het nog eens.',
  'datum-bestaat-niet': 'Deze datum bestaat niet. Schrijf dag, maand en jaar, bijvoorbeeld 1-3-2026.',
  'getal-ongeldig': 'Dit is geen getal. Schrijf bijvoorbeeld 8.500 of 12,5.',
  'bedrag-negatief': 'Dit getal mag niet onder nul zijn.',
  'procent-buiten-bereik': 'Een percentage ligt tussen 0 en 100.',
  'jaartal-ongeldig': 'Vul een jaartal in tussen 1990 en 2100, bijvoorbeeld 2026.',
  'geheel-getal': 'Vul een heel getal in van 0 of meer, bijvoorbeeld 120.',
  'cbs-code-ongeldig':
    'Dit is geen CBS-code. Een gemeente is GM en 4 cijfers, een wijk WK en 6 tekens, een buurt BU en 8 tekens, bijvoorbeeld BU07580501.',
  'peiljaar-ontbreekt': 'Vul het peiljaar van deze code in: indelingen veranderen van jaar tot jaar.',
  // signing in
  'inloggen-mislukt':
    'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.',
  'code-onjuist':
    'Deze code klopt niet of is al gebruikt. Wacht op de volgende code in uw app en vul die in.',
  'email-in-gebruik': 'Met dit e-mailadres is er al een account. Log daarmee in.',
  'wachtwoord-te-kort': 'Dit wachtwoord is te kort. Neem ten minste 12 tekens.',
  'wachtwoord-te-lang': 'Dit wachtwoord is te lang. Neem ten hoogste 128 tekens.',
  'wachtwoord-bekend': 'Dit wachtwoord is makkelijk te raden. Neem liever een zin van losse woorden.',
  'wachtwoord-eigen':
    'In dit wachtwoord staat uw naam, e-mailadres of organisatie. Neem iets dat niemand van u weet.',
  'wachtwoord-anders': 'De twee wachtwoorden zijn niet gelijk. Vul ze allebei opnieuw in.',
  'wachtwoord-onjuist': 'Dit is niet uw huidige wachtwoord. Vul het opnieuw in.',
  'oidc-onbereikbaar':
    'De inlogdienst van uw organisatie antwoordt nu niet. Probeer het over een paar minuten opnieuw.',
  'oidc-geweigerd': 'U hebt het inloggen bij uw organisatie afgebroken. Er is niets veranderd.',
  'oidc-verlopen': 'Deze poging is verlopen of al gebruikt. Begin opnieuw met inloggen.',
  'oidc-onbekend':
    'U bent bij uw organisatie ingelogd, maar hebt hier nog geen account. Vraag de beheerder van uw organisatie om een uitnodiging.',
  'geen-lid':
    'Uw account hoort niet meer bij een organisatie. Vraag de beheerder van uw organisatie om een uitnodiging.',
  'oidc-email-in-gebruik':
    'Met uw e-mailadres is er al een account met een wachtwoord. Log daarmee in en open dan de uitnodiging.',
  'oidc-mislukt':
    'De inlogdienst van uw organisatie gaf geen geldig antwoord. Probeer het opnieuw. Blijft het misgaan? Meld het dan aan de beheerder.',
  'niet-ingelogd': 'Log in en probeer het opnieuw. Wat u typte is in deze browser bewaard.',
  'geen-toegang':
    'Uw rol laat dit niet toe. Denkt u dat u het wel moet kunnen? Vraag de beheerder van uw organisatie.',
  'te-vaak': 'Er is te vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw.',
  'kvk-ongeldig': 'Een KvK-nummer heeft 8 cijfers.',
  'l-nummer-ongeldig': 'Een L-nummer is de letter L met 4 cijfers, bijvoorbeeld L0123.',
  'kies-rol': 'Kies ten minste één rol.',
  'keuze-ongeldig': 'Kies een van de mogelijkheden.',
  'veld-onbekend': 'Dit veld kent het register niet.',
  // forms
  'intussen-gewijzigd':
    'Iemand anders heeft dit intussen gewijzigd. Hieronder ziet u wat er veranderde; wat u typte staat er nog. Sla opnieuw op als uw tekst moet gelden.',
  'reden-verplicht': 'Zeg waarom u dit wijzigt. De oude waarde blijft zichtbaar.',
  'niets-gewijzigd': 'Er is niets veranderd. Pas iets aan of ga terug.',
  'formulier-onleesbaar': 'Het formulier kwam niet goed aan. Laad de pagina opnieuw en probeer het nog eens.',
  // the guard at the door
  'deur-meer':
    'Hier lijken gegevens van een persoon te staan. Haal ze weg of bevestig bovenaan dat ze mogen blijven.',
  'deur-email': 'Hier lijkt een e-mailadres te staan. Haal het weg of bevestig bovenaan dat het mag blijven.',
  'deur-telefoon':
    'Hier lijkt een telefoonnummer te staan. Haal het weg of bevestig bovenaan dat het mag blijven.',
  'deur-iban':
    'Hier lijkt een rekeningnummer te staan. Haal het weg of bevestig bovenaan dat het mag blijven.',
  'deur-adres':
    'Hier lijkt een postcode met huisnummer te staan. Haal het weg of bevestig bovenaan dat het mag blijven.',
  'deur-geboortedatum':
    'Hier lijkt een geboortedatum te staan. Haal hem weg of bevestig bovenaan dat hij mag blijven.',
  ...CASUSMELDINGEN,
  ...DEELNEMERMELDINGEN,
  // sroi-analyse
  'analyse-bestaat-niet': 'Deze analyse bestaat niet.',
  'analyse-bestaat-al': 'Deze analyse is al gestart.',
  'analyse-is-vastgesteld':
    'Deze analyse is vastgesteld en verandert niet meer. Begin een nieuwe analyse met de rijen van deze.',
  'analyse-is-ingetrokken': 'Deze analyse is ingetrokken. Begin een nieuwe analyse.',
  'analyse-zonder-rijen': 'Er staan nog geen rijen in deze analyse. Voeg er ten minste één toe.',
  'analyse-zonder-investering':
    'Er is niets ingevuld dat iemand inbrengt. Zonder inbreng is er geen verhouding om vast te stellen.',
  'analyse-zonder-uitkomst':
    'Er is geen uitkomst ingevuld. Zonder uitkomst is er geen verhouding om vast te stellen.',
  'ratio-zonder-reden': 'Er is geen verhouding en er staat niet bij waarom. Laad de pagina opnieuw.',
  'ratio-zonder-bereik': 'Een verhouding staat nooit alleen: laag en hoog ontbreken. Laad de pagina opnieuw.',
  'rij-bestaat-niet': 'Deze rij bestaat niet of is vervallen.',
  'rij-bestaat-al': 'Deze rij is al toegevoegd.',
  'rij-niet-vervallen': 'Deze rij telt nog mee.',
  'rij-is-leeg': 'Vul een uitkomst in, een inbreng, of allebei.',
  'te-veel-rijen':
    'Een waardekaart heeft ten hoogste 200 rijen. Voeg rijen samen of maak een tweede analyse.',
  'duur-niet-geheel': 'Vul een heel aantal jaren in van 1 tot en met 50.',
  'start-periode-ongeldig': 'Kies of het tijdens de aanpak begint of in het jaar erna.',
  'indexfactor-niet-positief': 'De factor is een getal boven nul, bijvoorbeeld 1,41.',
  'indexfactor-ontbreekt':
    'Dit bedrag is van een ander jaar dan de analyse. Vul in met welke factor u het omrekent, of geef het een bedrag van het prijspeil van de analyse.',
  'indexfactor-overbodig':
    'Het bedrag is al van het prijspeil van de analyse. Laat de factor leeg, of verander het prijspeil van het bedrag.',
  'index-zonder-onderbouwing': 'Zeg waar deze factor vandaan komt, bijvoorbeeld: CBS, consumentenprijsindex.',
  'verdringingsniveau-ontbreekt':
    'Zeg binnen welk gebied u de verdringing bedoelt: in de buurt is het anders dan in de regio.',
  'verdeling-boven-honderd': 'Samen is dit meer dan 100%. Meer dan alles kan niet van anderen komen.',
  'verdeling-telt-niet-op':
    'De delen zijn samen niet gelijk aan het deel van anderen hierboven. Pas een van beide aan.',
  'verdeling-onleesbaar': 'Schrijf op elke regel een naam en een percentage, bijvoorbeeld: Gemeente 20%.',
  'conventie-onbekend': 'Kies eind, begin of midden van het jaar.',
  'conventie-geweigerd':
    'Zo rekent het register niet. Welke rekenwijze het wel gebruikt staat bij de uitgangspunten van de analyse.',
  'band-te-breed': 'Vul minder dan 100% in: zonder inbreng is er geen verhouding.',
  'motivering-ontbreekt': 'Zeg waarom u niet disconteert.',
  // discontotabellen
  'discontotabel-onbekend': 'Deze discontotabel bestaat niet. Kies er een uit de lijst.',
  'discontotabel-onvolledig': 'Vul beide in, het jaar en de voet erna, of laat ze allebei leeg.',
  'grens-buiten-bereik': 'Vul een heel aantal jaren in van 1 tot en met 100.',
  'geldigheid-niet-later': 'Deze datum ligt niet na die van de vorige versie. Kies een latere datum.',
  'tabelversie-volgt-niet-op': 'Iemand anders voegde intussen een versie toe. Laad de pagina opnieuw.',
  'code-ongeldig': 'Een code heeft 2 tot 40 tekens: kleine letters, cijfers en streepjes.',
  // methodiek
  'methodiek-bestaat-niet': 'Deze methodiek bestaat niet.',
  'methodiek-bestaat-al': 'Deze methodiek is al beschreven.',
  'methodiek-is-ingetrokken': 'Deze methodiek is ingetrokken. Zij is niet meer te wijzigen.',
  'kosten-zonder-bron': 'Zeg waar dit bedrag vandaan komt. Een bedrag zonder bron is niet te wegen.',
  'bron-zonder-kosten': 'Vul het bedrag in dat bij deze bron hoort, of maak de bron leeg.',
  // organisatie
  'organisatie-bestaat-niet': 'Deze organisatie bestaat niet.',
  'organisatie-bestaat-al': 'Deze organisatie is al opgericht.',
  'organisatie-regelt-zelf': 'Deze organisatie heeft al leden. Haar eigen beheerder nodigt anderen uit.',
  'uitnodiging-bestaat-al': 'Deze uitnodiging is al gemaakt.',
  'uitnodiging-niet-open': 'Deze uitnodiging is al gebruikt of ingetrokken. Vraag om een nieuwe.',
  'uitnodiging-verlopen': 'Deze uitnodiging is verlopen. Vraag om een nieuwe.',
  'uitnodiging-nodig': 'Zonder uitnodiging kan niemand lid worden. Vraag de beheerder om er een.',
  'eerste-lid-is-beheerder':
    'Een organisatie heeft altijd een beheerder. Geef het eerste lid ook de rol Beheerder.',
  'is-al-lid': 'Deze persoon is al lid van deze organisatie.',
  'lid-bestaat-niet': 'Deze persoon is geen lid (meer) van deze organisatie.',
  'laatste-beheerder':
    'Dit is de enige beheerder. Maak eerst iemand anders beheerder, dan kunt u dit wijzigen.',
  'email-ongeldig': 'Dit is geen e-mailadres. Schrijf het zoals naam@organisatie.nl.',
  'apisleutel-bestaat-al': 'Deze sleutel is al uitgegeven.',
  'apisleutel-bestaat-niet': 'Deze sleutel bestaat niet.',
  'apisleutel-alleen-voor-onderzoeker': 'Alleen een onderzoeker kan een sleutel hebben.',
  'apisleutel-verlopen': 'Deze sleutel is al verlopen. Maak een nieuwe.',
  'apisleutel-ingetrokken': 'Deze sleutel is al ingetrokken. Maak een nieuwe.',
  'vervaldatum-voorbij': 'Deze datum is al voorbij. Kies een latere.',
  'vervaldatum-te-ver': 'Een sleutel werkt ten hoogste een jaar. Kies een eerdere datum.',
  'dpia-ontbreekt': 'Er is geen DPIA vastgelegd.',
  'dpia-al-verlopen': 'Deze datum is al voorbij. Kies een latere, of laat het veld leeg.',
  'termijn-ongeldig': 'Vul een heel aantal maanden in van 1 tot en met 600.',
  'collega-bestaat-niet': 'Deze persoon hoort niet bij uw organisatie. Kies een collega uit de lijst.',
  'collega-bent-u-zelf': 'Uw eigen concepten ziet u al. Kies een collega.',
  'noodtoegang-loopt-al': 'U hebt nu al toegang tot de concepten van deze collega.',
  'noodtoegang-duurt-drie-uur': 'Noodtoegang duurt ten hoogste drie uur. Laad de pagina opnieuw.',
  'noodtoegang-bestaat-niet': 'Deze noodtoegang bestaat niet.',
  // import
  'import-bestaat-niet': 'Deze import bestaat niet.',
  'import-bestaat-al': 'Dit bestand is al aangeboden.',
  'import-niets-nieuw': 'In dit bestand staat niets nieuws. Er is niets om uit te voeren.',
  'import-status-laat-dit-niet-toe': 'Dat kan nu niet met deze import. Laad de pagina opnieuw.',
  'importdeel-al-gedaan': 'Dit deel is al gedaan.',
  'bestand-ontbreekt': 'Kies een bestand.',
  'bestandsnaam-bevat-bsn':
    'In de naam van dit bestand staat een getal dat een burgerservicenummer kan zijn. Geef het bestand een andere naam.',
  'bestandsnaam-persoonlijk':
    'De naam van dit bestand lijkt iets over een persoon te zeggen. Geef het bestand een andere naam.',
  'rij-email': 'Hier lijkt een e-mailadres te staan. De rij is niet bewaard.',
  'rij-telefoon': 'Hier lijkt een telefoonnummer te staan. De rij is niet bewaard.',
  'rij-iban': 'Hier lijkt een rekeningnummer te staan. De rij is niet bewaard.',
  'rij-adres': 'Hier lijkt een postcode met huisnummer te staan. De rij is niet bewaard.',
  'rij-geboortedatum': 'Hier lijkt een geboortedatum te staan. De rij is niet bewaard.',
  'bestand-leeg': 'Dit bestand is leeg. Kies een ander.',
  'bestand-is-excel':
    'Dit is een Excel-bestand. Kies in Excel: Opslaan als, CSV UTF-8, en bied dat bestand aan.',
  'bestand-geen-tekst': 'Dit is geen tekstbestand. Bied een CSV-bestand aan.',
  'bestand-is-html':
    'Dit is een webpagina en geen gegevensbestand. Download het bestand zelf en bied dat aan.',
  'bestand-is-json': 'Dit is een JSON-bestand. Casussen biedt u aan in het andere formulier.',
  'bestand-geen-json': 'Dit is geen leesbaar JSON-bestand.',
  'bestand-zonder-casussen':
    'In dit bestand staat geen lijst met casussen. Verwacht wordt een veld “casussen”.',
  'bestand-zonder-rijen': 'In dit bestand staan geen rijen onder de kolomnamen.',
  'aanhalingsteken-open':
    'Een aanhalingsteken wordt niet gesloten. Herstel het bestand en bied het opnieuw aan.',
  'kolom-onbekend':
    'Deze kolom kent het register niet. Haal haar weg of geef haar de naam uit de waardekaart.',
  'kolom-dubbel': 'Deze kolom staat er twee keer in.',
  'kolom-ontbreekt': 'Deze kolom ontbreekt in het bestand.',
  'bestand-te-lang': 'Dit bestand heeft te veel rijen. Splits het.',
  'rij-te-veel-cellen':
    'Deze rij heeft meer cellen dan er kolommen zijn. Staat er een scheidingsteken te veel?',
  'getal-onleesbaar': 'Dit is geen getal. Schrijf bijvoorbeeld 8500 of 12,5.',
  'getal-dubbelzinnig':
    'Dit getal is op twee manieren te lezen. Schrijf 8500 of 8500,00 in plaats van 8.500.',
  'procent-als-deel': 'Schrijf een percentage als 40 of 40%, niet als 0,4.',
  'import-veld-niet-overgenomen': 'Dit veld kan nog niet worden overgenomen. Laat het leeg (null).',
  'sindsdien-bewerkt': 'Hier is na de import aan gewerkt. Het is blijven staan.',
  'import-geen-toegang': 'U mag hier niet schrijven. Vraag het de eigenaar van de casus.',
  'analyse-niet-van-casus': 'Deze analyse hoort bij een andere casus. Kies een analyse van deze casus.',
  // pages
  'niet-gevonden':
    'Deze pagina bestaat niet, of is niet met u gedeeld. Kijk ook of het adres helemaal is overgenomen.',
  'te-groot-bestand':
    'Dit bestand of formulier is te groot. Het register neemt er een aan van ten hoogste 5 MB.',
  'adres-te-lang': 'Dit adres is te lang. Begin opnieuw op een bladzijde van het register.',
  'herkomst-geweigerd': 'Dit verzoek kwam niet van het register zelf en is daarom niet uitgevoerd.',
  'adres-geweigerd': 'Het register is alleen bereikbaar op het adres van deze computer zelf.',
  'vraag-ongeldig': 'In het adres staat iets dat het register niet kan lezen.',
  'ging-mis': 'Er ging iets mis in het register. Wat u eerder opsloeg staat er nog. Probeer het nog eens.',
  'api-alleen-lezen': 'Deze API is alleen om te lezen. Gebruik GET.',
  'limiet-buiten-bereik': 'Deze waarde ligt buiten wat kan: kies een limiet van 1 tot en met 1000.',
  'formaat-onbekend': 'Kies json, csv of ndjson.',
  'parameter-onbekend': 'Deze parameter bestaat niet. Kijk op /onderzoek/api welke er zijn.',
  'wordt-bijgewerkt':
    'Deze lijst wordt op dit moment opnieuw opgebouwd. Probeer het over een paar tellen nog eens.',
  'leesmodel-gestopt':
    'Deze pagina loopt achter: het bijwerken is gestopt. Wat u opslaat blijft bewaard. De beheerder ziet bij Beheer wat er aan de hand is.',
  // configuration
  'config-poort': 'Vul een poort in van 0 tot en met 65535.',
  'config-host':
    'Luisteren buiten deze computer kan alleen met PUBLIEKE_URL op https. Stel die in, of kies 127.0.0.1, ::1 of localhost.',
  'config-publieke-url':
    'Geef het adres van het register met https en zonder pad, bijvoorbeeld https://register.example.org.',
  'config-proxies': 'Vul in hoeveel proxies voor het register staan: een getal van 0 tot en met 9.',
  'config-sessie': 'Vul een aantal uren in van 1 tot en met 168.',
  'config-rust': 'Vul een aantal minuten in van 5 tot en met 1440.',
  'config-oidc': 'Stel OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET alle drie in, of geen van drie.',
  'config-oidc-issuer': 'Geef het adres van de inlogdienst met https, zoals de dienst het zelf noemt.',
  'config-oidc-naam': 'Noem de knop van de inlogdienst in ten hoogste 60 tekens.',
  'config-datamap': 'Noem de map waarin de gegevens staan.',
  'config-voorbeelden': 'Kies aan of uit.',
  'config-hoofdsleutel': 'Geef 32 willekeurige bytes in base64. Maak ze met: npm run cli -- sleutel nieuw',
  'config-hoofdsleutel-bestand':
    'Dit bestand is er niet, of er staat geen sleutel van 32 bytes in base64 in.',
  'config-hoofdsleutel-nodig':
    'Stel HOOFDSLEUTEL of HOOFDSLEUTEL_BESTAND in. Alleen op deze machine maakt het register er zelf een.',
  'config-hoofdsleutel-onbekend':
    'Met deze hoofdsleutel gaat het register niet open. Zet de sleutel terug waarmee het is gesloten.',
  'config-bewaardagen': 'Vul een aantal dagen in van 1 tot en met 3650.',
  'config-veiligheidscontact':
    'Noem wie een zwakke plek kan melden als mailto:naam@organisatie.nl of als https-adres.',
  'config-logniveau': 'Kies debug, info, warn, error of silent.',
}

/** The sentence of a code; a code without one reads as a general refusal, so that no code is ever shown. */
export const melding = (code: string): string =>
  MELDINGEN[code] ?? 'Dit klopt niet. Controleer wat u hebt ingevuld.'

/** Is there a sentence of its own for this code? */
export const heeftMelding = (code: string): boolean => code in MELDINGEN
