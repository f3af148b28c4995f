/* What the API and the dictionary say: every data set, column and parameter in plain Dutch. */

export type Datasetnaam = 'casussen' | 'sroi-analyses' | 'sroi-rijen' | 'methodieken' | 'wijzigingen'

interface Datasettekst {
  readonly titel: string
  readonly een: string
  readonly schema: string
  readonly omschrijving: string
  readonly berekening: string
}

const DATASETTEKST: Readonly<Record<Datasetnaam, Datasettekst>> = {
  casussen: {
    titel: 'Casussen',
    een: 'Eén casus',
    schema: 'Casus',
    omschrijving:
      'Eén rij per casus: waar, welke route, welke status, hoe volledig, en wat de nieuwste vastgestelde SROI-analyse zegt.',
    berekening:
      'Gevouwen uit de gebeurtenissen van de casus en van zijn vastgestelde analyses. Vrije tekst staat er niet in, behalve de naam. Van een andere organisatie staat het gebied er als gemeente.',
  },
  'sroi-analyses': {
    titel: 'SROI-analyses',
    een: 'Eén SROI-analyse',
    schema: 'SroiAnalyse',
    omschrijving:
      'Eén rij per SROI-analyse, prognose of realisatie: de parameters, het resultaat met laag en hoog, waarop het rust en wat het meest uitmaakt.',
    berekening:
      'Een vastgestelde analyse draagt de cijfers zoals ze bij het vaststellen waren. Bij een concept zijn ze op het moment van vragen berekend.',
  },
  'sroi-rijen': {
    titel: 'Rijen van waardekaarten',
    een: 'Eén rij van een waardekaart',
    schema: 'SroiRij',
    omschrijving:
      'Eén rij per regel van een waardekaart: belanghebbende, inbreng, uitkomst, proxy en de vier filters met hun onderbouwing.',
    berekening:
      'Zoals ingevoerd; vervallen rijen staan er niet in. De bedragen zijn in euro van het prijspeil van de proxy. Wat iemand in woorden typte, krijgt alleen de eigen organisatie.',
  },
  methodieken: {
    titel: 'Methodieken',
    een: 'Eén methodiek',
    schema: 'Methodiek',
    omschrijving:
      'Eén rij per methodiek: wat het is, waarom het zou werken, en bij hoeveel casussen hij gebruikt is.',
    berekening:
      'De beschrijving zoals die het laatst is vastgelegd, met een telling van de casussen die eraan gekoppeld zijn en die u mag zien.',
  },
  wijzigingen: {
    titel: 'Wijzigingen',
    een: 'Eén wijziging',
    schema: 'Wijziging',
    omschrijving:
      'Eén rij per gebeurtenis: welke casus, wat voor gebeurtenis en wanneer. Zo haalt u alleen op wat er nieuw is.',
    berekening:
      'Rechtstreeks uit het log, zonder tekst. U ziet alleen casussen die nu met u worden gedeeld: van een casus die niet meer wordt gedeeld verdwijnen alle rijen. Een casus die later wordt gedeeld, komt binnen met DelingVerruimd; haal dan de hele casus op.',
  },
}

export const APITEKST = {
  info: {
    title: 'Stijgingsregister',
    description:
      'Casussen, SROI-analyses, rijen van waardekaarten, methodieken en wijzigingen uit het register van sociale stijging, zover u ze mag zien. Alleen lezen. Getallen met decimalen zijn tekst met een punt, zodat er niets wordt afgerond. Een verhouding staat nooit alleen: laag, hoog, n, bewijsniveau en de drie aannames die het meest uitmaken staan in dezelfde rij.',
    license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
  },
  datasets: DATASETTEKST,
  lijst: 'Rijen, in de volgorde waarin ze begonnen.',
  gevonden: 'De rij.',
  nietGewijzigd: 'Er is niets veranderd sinds de ETag die u meestuurde.',
  probleem: 'Wat er niet klopt, met de parameter die het betreft.',
  sleutel:
    'Een API-sleutel (te maken op /apisleutels) in de kop Authorization. De naam achter de beveiliging van een adres is wat de sleutel moet mogen lezen.',
  limiet: 'Hoe vaak deze sleutel per uur mag lezen.',
  limietOver: 'Hoe vaak dat dit uur nog mag.',
  limietReset: 'Over hoeveel seconden de telling opnieuw begint.',
  wacht: 'Over hoeveel seconden het weer mag.',
  versiekop: 'Volledige versie van de API.',
  etag: 'Verandert zodra er iets verandert in wat u mag zien.',
  link: 'rel="next": de volgende bladzijde. Ontbreekt op de laatste.',
} as const

const KOLOMMEN: Readonly<Record<string, string>> = {
  casusId: 'Nummer van de casus.',
  analyseId: 'Nummer van de analyse.',
  rijId: 'Nummer van de rij.',
  methodiekId: 'Nummer van de methodiek.',
  naam: 'Naam, zoals ingevoerd.',
  corporatie: 'Woningcorporatie.',
  gebied: 'Gebied, zoals mensen het noemen. Bij een andere organisatie: de code van de gemeente.',
  gebiedcode:
    'CBS-code van de buurt, wijk of gemeente; bij een andere organisatie altijd de gemeente. Leeg: niet ingevuld.',
  peiljaar: 'Jaar van de CBS-indeling waarin de code geldt.',
  gemeentecode: 'CBS-code van de gemeente, afgeleid van de gebiedcode.',
  route: 'Hoofdroute: WONEN, LEREN, WERKEN of VRIJE_TIJD.',
  zijroutes: 'Zijroutes, gescheiden door een verticale streep.',
  vormen: 'Informeel of formeel, gescheiden door een verticale streep.',
  primairProces: 'Primair proces van de corporatie.',
  rollen: 'Rollen van de corporatie, gescheiden door een verticale streep.',
  doelgroepen: 'Doelgroepen, gescheiden door een verticale streep.',
  methodieken: 'Nummers van de gekoppelde methodieken, gescheiden door een verticale streep.',
  uitkomst: 'Wat er is vastgesteld, of bij een rij van een waardekaart: wat er verandert.',
  volledigheid: 'Aantal van de acht onderwerpen dat is ingevuld.',
  ontbrekend: 'Onderwerpen die nog niet zijn ingevuld, gescheiden door een verticale streep.',
  bereikt: 'Aantal bereikte deelnemers of huishoudens.',
  beoogd: 'Aantal beoogde deelnemers of huishoudens.',
  bereikEenheid: 'DEELNEMERS of HUISHOUDENS.',
  startdatum: 'Begin van de casus.',
  smsNiveau:
    'Bewijsniveau van de meting: Maryland Scientific Methods Scale, 1 tot en met 5. Leeg: niet gemeten.',
  fictief: 'Waar: verzonnen gegevens. Laat ze weg uit onderzoek.',
  herkomst: 'Waar gegevens vandaan komen die niet door de mensen zelf zijn ingevoerd.',
  sroiAnalyseId: 'Analyse waar de SROI-cijfers van deze casus uit komen.',
  sroiSoort: 'PROGNOSE of REALISATIE.',
  soort: 'PROGNOSE of REALISATIE. Ze worden nooit opgeteld.',
  status: 'Waar het in zijn loop staat.',
  aantalRijen: 'Aantal rijen van de waardekaart.',
  prijspeil: 'Jaar van de prijzen waarin gerekend is.',
  conventie: 'Wanneer in het jaar wordt verdisconteerd: EIND, BEGIN of MIDDEN.',
  discontoSoort: 'TABEL, of GEEN met een reden.',
  discontoCode: 'Code van de discontotabel.',
  discontoVersie: 'Versie van de discontotabel.',
  rKortPct: 'Reële discontovoet in procent per jaar.',
  grensJaren: 'Laatste jaar waarin die voet geldt.',
  rLangPct: 'Reële discontovoet daarna, in procent per jaar.',
  investering: 'Contante waarde van alle inbreng, in euro.',
  bruto: 'Waarde voor de filters over de hele duur, in euro.',
  contanteWaarde: 'Contante waarde van de impact, in euro.',
  nettoContanteWaarde: 'Contante waarde min investering, in euro.',
  ratio: 'SROI: contante waarde gedeeld door investering, met tien decimalen. Leeg: zie ratioNulReden.',
  ratioNulReden: 'Waarom er geen verhouding is.',
  nettoRatio: 'Netto SROI: de verhouding min 1.',
  laag: 'Lage waarde van de verhouding: alle aannames onafhankelijk van elkaar gevarieerd.',
  hoog: 'Hoge waarde van de verhouding.',
  uiterstLaag: 'De verhouding als elke aanname tegelijk tegenzit.',
  uiterstHoog: 'De verhouding als elke aanname tegelijk meezit.',
  terugverdientijdMaanden: 'Investering gedeeld door de impact per maand van jaar 1.',
  n: 'Kleinste aantal mensen waar een uitkomst op rust. Leeg: niet ingevuld.',
  gevoeligst1: 'De aanname die de verhouding het meest beweegt, met laag en hoog.',
  gevoeligst2: 'De aanname daarna.',
  gevoeligst3: 'De derde.',
  rekenversie: 'Versie van de berekening.',
  peildatum: 'Datum waarop de analyse is vastgesteld.',
  gestartOp: 'Tijdstip waarop de analyse begon.',
  vastgesteldOp: 'Tijdstip waarop zij werd vastgesteld.',
  vastgesteldPositie: 'Plaats van het vaststellen in het log.',
  eerstePositie: 'Plaats in het log waar dit begon.',
  laatstePositie: 'Plaats in het log van de laatste wijziging.',
  bijgewerktOp: 'Tijdstip van de laatste wijziging.',
  positie: 'Plaats in het log van de gebeurtenis die de rij zo maakte.',
  type: 'Wat voor gebeurtenis het was.',
  gebeurdOp: 'Dag waarop het gebeurde.',
  geregistreerdOp: 'Tijdstip waarop het werd vastgelegd.',
  belanghebbende: 'Voor wie er iets verandert of wie er iets inbrengt.',
  groepsgrootte: 'Grootte van die groep.',
  aantalBetrokken: 'Aantal van hen dat meedeed.',
  inbreng: 'Wat zij inbrengen.',
  inbrengSoort: 'GELD, UREN of NATURA.',
  inbrengEuro: 'Waarde van de inbreng in euro.',
  inbrengJaar: 'Jaar van de inbreng; 0 is aan het begin en wordt niet verdisconteerd.',
  prestatie: 'Wat er gedaan is, in getallen.',
  indicator: 'Waaraan de uitkomst te zien is.',
  bron: 'Waar de hoeveelheid of de beschrijving vandaan komt.',
  steekproefN: 'Aantal waarnemingen achter de hoeveelheid.',
  hoeveelheid: 'Hoeveel er verandert.',
  eenheid: 'Eenheid van de hoeveelheid.',
  duurJaren: 'Hoeveel hele jaren de uitkomst duurt.',
  startPeriode: '1: tijdens de activiteit. 2: in het jaar erna.',
  proxy: 'Waarmee de uitkomst in geld wordt uitgedrukt.',
  proxyEuro: 'Waarde per eenheid per jaar in euro; mag negatief zijn.',
  proxySoort: 'PUBLIEK_KASSTROOM, MAATSCHAPPELIJK of WELZIJN.',
  proxyBron: 'Bron van de proxy.',
  proxyPrijspeil: 'Prijspeil van de proxy.',
  indexfactor: 'Brengt de proxy naar het prijspeil van de analyse.',
  indexOnderbouwing: 'Waar de indexfactor vandaan komt.',
  tochGebeurdPct: 'Deel dat ook zonder de aanpak gebeurd was, in procent.',
  tochGebeurdOnderbouwing: 'Waaruit dat blijkt.',
  verdringingPct: 'Deel dat elders verdrongen is, in procent.',
  verdringingOnderbouwing: 'Waaruit dat blijkt.',
  verdringingNiveau: 'Gebied waarbinnen de verdringing is geteld.',
  toerekeningAanAnderenPct: 'Deel dat ANDEREN veroorzaakten, in procent: gaat eraf.',
  toerekeningAanAnderenOnderbouwing: 'Waaruit dat blijkt.',
  afnamePct: 'Afname per jaar vanaf het tweede jaar, in procent.',
  afnameOnderbouwing: 'Waaruit dat blijkt.',
  beschrijving: 'Wat de methodiek inhoudt.',
  mechanisme: 'Waarom het zou werken.',
  voorwaarden: 'Wat er nodig is om te werken.',
  kostenPerDeelnemerEuro: 'Kosten per deelnemer in euro.',
  kostenBron: 'Bron van die kosten.',
  aantalCasussen: 'Aantal casussen dat aan de methodiek is gekoppeld.',
  routes: 'Routes van die casussen, gescheiden door een verticale streep.',
}

const PARAMETERS: Readonly<Record<string, string>> = {
  limiet: 'Aantal rijen per bladzijde, ten hoogste 1000. Zonder limiet geven CSV en NDJSON alle rijen.',
  na: 'Ga verder na deze plaats: neem het adres uit “volgende” of uit de kop Link.',
  formaat: 'json, csv of ndjson. Zonder deze parameter beslist de kop Accept.',
  casusId: 'Alleen van deze casus.',
  analyseId: 'Alleen van deze analyse.',
  soort: 'PROGNOSE of REALISATIE.',
  status: 'Alleen met deze status.',
  q: 'Zoekwoorden; alle woorden moeten voorkomen.',
  route: 'Hoofd- of zijroute.',
  vorm: 'Informeel of formeel.',
  proces: 'Primair proces.',
  rol: 'Rol van de corporatie.',
  uitkomst: 'Vastgestelde uitkomst; GEEN is nog niet vastgesteld.',
  volledigheid: 'Hoe ver de acht onderwerpen zijn ingevuld.',
  sroi: 'Met of zonder vastgestelde SROI-analyse.',
  nulmeting: 'Met of zonder nulmeting.',
  meetplan: 'Met of zonder meetplan.',
  fictief: 'JA: alleen verzonnen voorbeelden. NEE: alleen echte casussen.',
  gemeente: 'CBS-code van een gemeente.',
  methodiek: 'Nummer van een methodiek.',
}

export const kolomtekst = (_dataset: Datasetnaam, kolom: string): string => KOLOMMEN[kolom] ?? ''
export const parametertekst = (naam: string): string => PARAMETERS[naam] ?? KOLOMMEN[naam] ?? ''
