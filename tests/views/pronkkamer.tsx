/* Every part once, with fictitious content: to look at, and for the checks of the browser. */
import type { Casusstatus } from '../../events/waarden.ts'
import { Bereikgrafiek } from '../../views/grafieken/bereikgrafiek.tsx'
import { Jaren } from '../../views/grafieken/jaren.tsx'
import { KleineReeksen } from '../../views/grafieken/kleine-reeksen.tsx'
import { Tornado } from '../../views/grafieken/tornado.tsx'
import { Waterval } from '../../views/grafieken/waterval.tsx'
import { Codeblok } from '../../views/onderdelen/codeblok.tsx'
import { Formulier } from '../../views/onderdelen/formulier.tsx'
import type { Formulierstand } from '../../views/onderdelen/formulierstand.ts'
import { Gegevens, Kaart, Kerncijfers, Kop, Raster, TweeKolommen } from '../../views/onderdelen/kaart.tsx'
import { Keuzerondjes, Keuzeveld, Vinkje, Vinkjes } from '../../views/onderdelen/keuzevelden.tsx'
import { Knop, KnopLink, Knoppen } from '../../views/onderdelen/knop.tsx'
import { Label, Labels, Statusbadge } from '../../views/onderdelen/label.tsx'
import { Bewaard, LeegStaat, Melding, VolgendeStap } from '../../views/onderdelen/melding.tsx'
import { datumKort, getal } from '../../views/onderdelen/opmaak.ts'
import { Pagina } from '../../views/onderdelen/pagina.tsx'
import { Paginering } from '../../views/onderdelen/paginering.tsx'
import { Procentveld } from '../../views/onderdelen/procentveld.tsx'
import { Rij } from '../../views/onderdelen/rij.tsx'
import { SroiBereik, type SroiUitkomst } from '../../views/onderdelen/sroibereik.tsx'
import { type Kolom, Tabel } from '../../views/onderdelen/tabel.tsx'
import { Term } from '../../views/onderdelen/term.tsx'
import { Tijdlijnlijst } from '../../views/onderdelen/tijdlijnlijst.tsx'
import {
  Bedragveld,
  Bestandveld,
  Datumveld,
  Getalveld,
  Tekstveld,
  Tekstvlak,
} from '../../views/onderdelen/velden.tsx'
import { Volledigheid, Voortgang } from '../../views/onderdelen/volledigheid.tsx'
import { NietGemeten, NogNietIngevuld, TeKlein, Waarde } from '../../views/onderdelen/waarde.tsx'
import { CASUSSTATUS } from '../../views/woorden/termen.ts'

const UITKOMST: SroiUitkomst = {
  ratio: '2.67',
  laag: '1.9',
  hoog: '3.3',
  n: 60,
  nEenheid: 'deelnemers',
  bewijs: 'inschatting',
  bewijsToon: 'aandacht',
  soort: 'prognose',
  aannames: [
    { label: 'Aandeel dat toch gebeurd was', laag: '1.9', hoog: '3.3' },
    { label: 'Waarde per jaar van betaald werk', laag: '2.1', hoog: '3.1' },
    { label: 'Duur van het effect', laag: '2.2', hoog: '3.0' },
  ],
}

interface Voorbeeld {
  naam: string
  plaats: string
  status: Casusstatus
  route: string
  deelnemers: number | null
  ingevuld: number
  sroi: SroiUitkomst | null
  bijgewerkt: string
}

const RIJEN: readonly Voorbeeld[] = [
  {
    naam: 'Leerwerkplaats Het Anker',
    plaats: 'Havenbuurt',
    status: 'IN_UITVOERING',
    route: 'Werken',
    deelnemers: 60,
    ingevuld: 8,
    sroi: UITKOMST,
    bijgewerkt: '2026-11-18',
  },
  {
    naam: 'Portiekgesprekken na klachten',
    plaats: 'Noorderkwartier',
    status: 'CONCEPT',
    route: 'Wonen',
    deelnemers: 86,
    ingevuld: 3,
    sroi: null,
    bijgewerkt: '2026-11-17',
  },
  {
    naam: 'Van groot naar beter: seniorenmakelaar',
    plaats: 'Park Oost',
    status: 'ONDERBROKEN',
    route: 'Wonen',
    deelnemers: null,
    ingevuld: 5,
    sroi: { ...UITKOMST, ratio: '1.1', laag: '0.7', hoog: '1.6', n: 57 },
    bijgewerkt: '2026-11-14',
  },
  {
    naam: 'Samen de binnentuin in',
    plaats: 'Lage Weide',
    status: 'AFGEROND',
    route: 'Vrije tijd',
    deelnemers: 120,
    ingevuld: 8,
    sroi: { ...UITKOMST, ratio: '-0.2', laag: '-0.5', hoog: '0.4', n: null },
    bijgewerkt: '2026-10-21',
  },
]

const KOLOMMEN: readonly Kolom<Voorbeeld>[] = [
  {
    kop: 'Casus',
    naam: true,
    sorteer: { href: '?op=naam', richting: 'op' },
    cel: ({ naam, plaats }) => (
      <>
        <a href="#casus">{naam}</a> <div class="sr-zacht">{plaats}</div>
      </>
    ),
  },
  { kop: 'Status', cel: ({ status }) => <Statusbadge status={status}>{CASUSSTATUS[status]}</Statusbadge> },
  { kop: 'Route', cel: ({ route }) => route },
  { kop: 'Onderwerpen', cel: ({ ingevuld }) => <Volledigheid aantal={ingevuld} totaal={8} compact /> },
  {
    kop: 'Deelnemers',
    getal: true,
    cel: ({ deelnemers }) => <Waarde waarde={deelnemers} opmaak={getal} afwezig="niet-gemeten" />,
  },
  {
    kop: 'SROI-bereik',
    getal: true,
    cel: ({ sroi }) =>
      sroi ? <SroiBereik uitkomst={sroi} compact /> : <span class="sr-afwezig">nog niet gewaardeerd</span>,
  },
  { kop: 'Bijgewerkt', getal: true, cel: ({ bijgewerkt }) => datumKort(bijgewerkt) },
]

const STAND: Formulierstand = {
  invoer: {
    naam: '',
    deelnemers: 'zestig',
    start: '31-02-2026',
    toch: '40',
    'toch-schaal': 'anders',
    opdrachtId: 'x',
  },
  fouten: {
    naam: 'verplicht',
    deelnemers: 'getal-ongeldig',
    start: 'datum-bestaat-niet',
    route: 'keuze-ongeldig',
  },
}

const ROUTES = ['Wonen', 'Leren', 'Werken', 'Vrije tijd'].map((label) => ({ waarde: label, label }))

/** As text, for tests that are no .tsx. */
export const pronkpagina = (deel: Pronkdeel): string => String(<Pronkkamer deel={deel} />)

export type Pronkdeel = 'overzicht' | 'formulier' | 'dossier' | 'grafieken'

export const Pronkkamer = ({ deel }: { deel: Pronkdeel }) => {
  switch (deel) {
    case 'overzicht':
      return <Overzicht />
    case 'formulier':
      return <Formulierpagina />
    case 'dossier':
      return <Dossier />
    case 'grafieken':
      return <Grafieken />
  }
}

const GEBRUIKER = { naam: 'M. de Vries', organisatie: 'Woonstichting Voorbeeld' }

const Overzicht = () => (
  <Pagina
    titel="Casussen"
    actief="/casussen"
    gebruiker={GEBRUIKER}
    fictief
    kruimels={[{ naam: 'Mijn werk', href: '/' }]}
  >
    <Kop
      titel="Casussen"
      inleiding="Alle interventies van uw corporatie: wat er al bekend is, en wat nog aandacht vraagt."
      acties={
        <>
          <KnopLink href="#nieuw" soort="primair" icoon="maak">
            Nieuwe casus
          </KnopLink>
          <KnopLink href="#download" icoon="download">
            Download
          </KnopLink>
        </>
      }
    />
    <Kerncijfers
      cijfers={[
        { label: 'Lopende casussen', waarde: '42', toelichting: '6 meer dan vorig kwartaal' },
        { label: 'Deelnemers', waarde: '1.264', toelichting: 'van 1.900 beoogd' },
        { label: 'Met nulmeting', waarde: '37 van 42', toelichting: '5 nog aan te vullen' },
        { label: 'Te late metingen', waarde: '3', toelichting: 'de oudste van 2 november' },
      ]}
    />
    <Kaart titel="4 casussen gevonden" acties={<Bewaard>Zoekopdracht bewaard</Bewaard>}>
      <form class="sr-filters">
        <Tekstveld naam="q" label="Zoek op naam" breedte="vol" id="filter-q" optioneel={false} />
        <Keuzeveld naam="status" label="Status" opties={ROUTES} leeg="Alle" id="filter-status" />
        <Keuzeveld naam="route" label="Route" opties={ROUTES} leeg="Alle" id="filter-route" />
        <Knop soort="secundair" icoon="filter">
          Filter
        </Knop>
      </form>
      <Tabel bijschrift="Casussen" kolommen={KOLOMMEN} rijen={RIJEN} />
      <Paginering vorige="?voor=1" volgende="?na=4" tekst="1 tot 4 van 312 casussen" />
    </Kaart>
    <Raster kolommen={2}>
      <Kaart titel="Bijeenkomsten">
        <LeegStaat
          icoon="kalender"
          titel="Nog geen bijeenkomsten"
          actie={
            <KnopLink href="#n" icoon="maak">
              Plan een bijeenkomst
            </KnopLink>
          }
        >
          Een bijeenkomst legt vast welke casussen besproken zijn en wat er besloten is.
        </LeegStaat>
      </Kaart>
      <Kaart titel="Meldingen" soort="rustig">
        <Melding soort="gelukt">De casus is opgeslagen.</Melding>
        <Melding soort="info" titel="Nieuwe prijslijst">
          De prijslijst van 2026 staat klaar. Uw analyses rekenen nog met 2025.
        </Melding>
        <Melding soort="let-op">De vervolgmeting van Het Anker is 20 dagen te laat.</Melding>
        <Voortgang label="Rijen gecontroleerd" gedaan={640} totaal={1000} id="voortgang" />
      </Kaart>
    </Raster>
  </Pagina>
)

const Formulierpagina = () => (
  <Pagina
    titel="Nieuwe casus"
    actief="/casussen"
    gebruiker={GEBRUIKER}
    fictief
    kruimels={[{ naam: 'Casussen', href: '/casussen' }]}
  >
    <Kop titel="Nieuwe casus" inleiding="Drie minuten werk. Wat u nog niet weet, vult u later in." />
    <Kaart>
      <Formulier naar="/casussen" opdrachtId="fictief" stand={STAND} bewaar="pronk">
        <Tekstveld
          naam="naam"
          label="Naam van de casus"
          stand={STAND}
          hint="Zoals collega's erover praten."
        />
        <Tekstvlak
          naam="aanleiding"
          label="Waarom hier, en waarom nu?"
          optioneel
          waarde="In de Havenbuurt zitten veel jongeren zonder werk thuis."
        />
        <Keuzerondjes naam="route" label="Hoofdroute" stand={STAND} opties={ROUTES} naastElkaar />
        <Keuzeveld naam="proces" label="Primair proces" opties={ROUTES} />
        <Rij>
          <Datumveld naam="start" label="Startdatum" stand={STAND} />
          <Datumveld naam="eind" label="Einddatum" optioneel waarde="2027-06-30" />
        </Rij>
        <Rij>
          <Getalveld naam="deelnemers" label="Hoeveel?" eenheid="deelnemers" stand={STAND} />
          <Bedragveld naam="waarde" label="Waarde per deelnemer" eenheid="per jaar" waarde="8500.50" />
        </Rij>
        <Procentveld
          naam="toch"
          label="Hoeveel was ook zonder u gebeurd?"
          stand={STAND}
          hint="Dat heet deadweight."
        />
        <Procentveld naam="anderen" label="Hoeveel komt door anderen?" waarde="25" />
        <Vinkjes
          naam="niveaus"
          label="Voor wie is het effect?"
          waarden={['b']}
          opties={[
            { waarde: 'a', label: 'Individu', toelichting: 'De deelnemer zelf komt vooruit.' },
            { waarde: 'b', label: 'Buurt' },
            { waarde: 'c', label: 'Welbegrepen eigen belang' },
          ]}
        />
        <Bestandveld naam="bestand" label="Bestand" soorten=".csv" optioneel />
        <Vinkje
          naam="delen"
          label="Deel met de Vakgemeenschap"
          toelichting="Leden van andere corporaties zien de casus dan ook."
        />
        <Knoppen>
          <Knop>Opslaan</Knop>
          <Knop soort="secundair">Bewaar als concept</Knop>
          <Knop soort="tertiair">Annuleer</Knop>
          <Knop soort="gevaar" icoon="weg">
            Trek in
          </Knop>
        </Knoppen>
      </Formulier>
    </Kaart>
  </Pagina>
)

const Dossier = () => (
  <Pagina
    titel="Leerwerkplaats Het Anker"
    actief="/casussen"
    gebruiker={GEBRUIKER}
    fictief
    kruimels={[
      { naam: 'Mijn werk', href: '/' },
      { naam: 'Casussen', href: '/casussen' },
    ]}
  >
    <Kop
      titel="Leerwerkplaats Het Anker"
      boven={
        <Labels>
          <Statusbadge status="IN_UITVOERING">In uitvoering</Statusbadge>
          <Label icoon="werken">Werken</Label>
          <Label icoon="buurt">Havenbuurt</Label>
        </Labels>
      }
      acties={
        <>
          <KnopLink href="#a" icoon="euro">
            Nieuwe analyse
          </KnopLink>
          <KnopLink href="#r" icoon="print">
            Rapport
          </KnopLink>
        </>
      }
    >
      <Volledigheid aantal={3} totaal={8} />
    </Kop>
    <VolgendeStap
      titel="Leg de nulmeting vast van 'Betaald werk'."
      actie={
        <KnopLink href="#m" soort="primair">
          Nulmeting vastleggen
        </KnopLink>
      }
    />
    <TweeKolommen
      zij={
        <>
          <Kaart titel="Gegevens" soort="rustig">
            <Gegevens
              rijen={[
                ['Primair proces', 'Werkgeverschap en bedrijfsvoering'],
                ['Deelnemers', <NietGemeten />],
                ['Budget', <NogNietIngevuld />],
                ['Uitval', <TeKlein drempel={5} />],
                ['Nul', '0'],
              ]}
            />
          </Kaart>
          <Kaart titel="Wat er gebeurde">
            <Tijdlijnlijst
              regels={[
                {
                  zin: 'Fatima stelde het streefdoel van Betaald werk bij.',
                  van: '40 deelnemers',
                  naar: '30 deelnemers',
                  reden: 'twee groepen zijn samengevoegd',
                  gebeurdOp: '2026-11-18',
                  wie: 'Fatima',
                  icoon: 'doel',
                },
                {
                  zin: 'Kees voegde de gemeente toe als partner.',
                  gebeurdOp: '2026-11-03',
                  wie: 'Kees',
                  icoon: 'partner',
                  geregistreerd: 'vastgelegd op 5 november 2026',
                },
                {
                  zin: 'Fatima registreerde de casus.',
                  gebeurdOp: '2026-10-30',
                  wie: 'Fatima',
                  icoon: 'maak',
                },
              ]}
            />
          </Kaart>
        </>
      }
    >
      <Kaart titel="Maatschappelijke waarde" id="sroi">
        <SroiBereik uitkomst={UITKOMST} />
      </Kaart>
      <Kaart
        titel="Aanleiding"
        acties={
          <KnopLink href="#w" soort="tertiair" klein icoon="bewerk">
            Wijzig
          </KnopLink>
        }
      >
        <p>
          In de Havenbuurt zitten veel jongeren zonder werk thuis. Het effect kan door{' '}
          <Term begrip="verdringing">verdringing</Term> kleiner zijn.
        </p>
      </Kaart>
      <Kaart
        titel="Effecten en aanpak"
        soort="open"
        acties={
          <KnopLink href="#v" klein icoon="bewerk">
            Vul in
          </KnopLink>
        }
      >
        <p>Welk deel van de aanpak zorgt volgens u voor welk effect?</p>
        <details class="sr-uitklap">
          <summary>Hoe een andere casus dit beantwoordde</summary>
          <p>De seniorenmakelaar noemt de huisbezoeken als werkend deel.</p>
        </details>
      </Kaart>
      <Kaart titel="Notitie">
        <form class="sr-formulier" action="/overzicht" data-bewaar="pronk-notitie">
          <Tekstvlak naam="notitie" label="Wat viel u op?" optioneel />
          <Knoppen>
            <Knop soort="secundair">Bewaar notitie</Knop>
          </Knoppen>
        </form>
      </Kaart>
      <Kaart titel="Ter plaatse" soort="rustig">
        <Knop type="button" soort="secundair" hx-get="/los" hx-target="#plek">
          Haal een formulier
        </Knop>
        <div id="plek" />
      </Kaart>
      <Codeblok
        id="r"
        titel="R"
        code={'library(httr2)\nrijen <- request("https://voorbeeld.nl/api/v1/casussen") |> req_perform()'}
      />
    </TweeKolommen>
  </Pagina>
)

const reeks = (titel: string, waarden: readonly (number | null)[]) => ({
  titel,
  punten: waarden.map((waarde, plaats) => ({ label: String(2021 + plaats), waarde })),
})

const Grafieken = () => (
  <Pagina titel="Grafieken" actief="/methodieken" gebruiker={GEBRUIKER} fictief>
    <Kop
      titel="Grafieken"
      inleiding="Elke grafiek met een bijschrift, een beschrijving en de cijfers als tabel."
    />
    <Kaart>
      <Waterval
        id="waterval"
        bijschrift="Waar blijft de bruto waarde?"
        beschrijving="De bruto waarde is € 981.000. Daarvan gaat € 277.000 af; € 704.000 blijft over, tegen € 268.000 investering."
        stappen={[
          { label: 'Betaald werk voor deelnemers', waarde: 510000, soort: 'stap' },
          { label: 'Minder huurachterstand', waarde: 186000, soort: 'stap' },
          { label: 'Minder overlast in de portieken rond de Havenstraat', waarde: 285000, soort: 'stap' },
          { label: 'Bruto waarde', waarde: 981000, soort: 'totaal' },
          { label: 'Was toch gebeurd', waarde: -143000, soort: 'stap' },
          { label: 'Door anderen', waarde: -96000, soort: 'stap' },
          { label: 'Neemt af met de jaren', waarde: -38000, soort: 'stap' },
          { label: 'Netto waarde', waarde: 704000, soort: 'totaal' },
          { label: 'Investering', waarde: 268000, soort: 'los' },
        ]}
      />
      <Tornado
        id="tornado"
        bijschrift="Welke aanname bepaalt de uitkomst het meest?"
        beschrijving="Het aandeel van anderen bepaalt de verhouding het meest: van 1,90 tot 3,30 rond een basis van 2,60."
        basis={2.6}
        balken={[
          { label: 'Aandeel van anderen (10% tot 45%)', laag: 3.3, hoog: 1.9 },
          { label: 'Waarde per jaar van betaald werk voor een deelnemer', laag: 2.1, hoog: 3.1 },
          { label: 'Duur van het effect (1 tot 4 jaar)', laag: 2.2, hoog: 3 },
          { label: 'Aantal deelnemers', laag: 2.3, hoog: 2.9 },
          { label: 'Discontovoet', laag: 2.7, hoog: 2.5 },
        ]}
      />
    </Kaart>
    <Kaart>
      <Bereikgrafiek
        id="bereik"
        bijschrift="Wat zeggen vier analyses over dezelfde aanpak?"
        beschrijving="De bereiken van de gemeten analyses overlappen elkaar; één analyse is niet gemeten."
        grens={{ waarde: 1, label: 'euro komt terug' }}
        rijen={[
          { label: 'Het Anker, prognose', n: 60, uitkomst: { punt: 2.67, laag: 1.9, hoog: 3.3 } },
          { label: 'Het Anker, realisatie', n: 42, uitkomst: { punt: 2.1, laag: 1.4, hoog: 2.6 } },
          { label: 'De Werf', n: null, uitkomst: { punt: 1.2, laag: 0.4, hoog: 2.3 } },
          { label: 'Noorderkwartier', n: 24, uitkomst: null },
        ]}
      />
      <Jaren
        id="jaren"
        bijschrift="Waarde per jaar"
        beschrijving="In het eerste jaar kost het € 68.000; daarna levert het drie jaar op, steeds minder."
        jaren={[
          { label: '2025', waarde: -68000 },
          { label: '2026', waarde: 310000 },
          { label: '2027', waarde: 217000 },
          { label: '2028', waarde: 151900 },
          { label: '2029', waarde: null },
        ]}
      />
      <KleineReeksen
        id="reeksen"
        bijschrift="Deelnemers per route"
        beschrijving="Werken groeit, Wonen blijft gelijk, Leren is in 2023 niet gemeten."
        reeksen={[
          reeks('Wonen', [34, 38, 36, 35, 37]),
          reeks('Leren', [12, 18, null, 25, 31]),
          reeks('Werken', [20, 34, 48, 60, 71]),
          reeks('Vrije tijd', [null, null, null, null, null]),
        ]}
      />
    </Kaart>
  </Pagina>
)
