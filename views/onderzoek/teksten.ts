/* What the API and the dictionary say of every data set and parameter. */

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

export const parametertekst = (naam: string): string => PARAMETERS[naam] ?? ''
