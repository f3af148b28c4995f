import { leesKaart } from '../kaart.ts'

/**
 * What the invented casussen are made from, besides their methodiek. A line that is called as an event says what stands
 * in it; every name says that it is invented, as it also stands where no label fits. `verloop` is a number of casussen
 * that go the same way: failures and results that nobody could establish are among them on purpose, and the levels of
 * sharing take turns. Of a `gevolg` `gehaald` is how much of the way to the target was covered, `gelukt` what came of
 * the quantity that was hoped for.
 */
export const GEGEVENS = leesKaart(
  `corporatie: naam | gemeente | buurten[]
verloop: status | uitkomst | vanaf | tussenpoos | aantal | niveaus[]
gevolg: uitkomst | ambitie | gehaald[] | gelukt | continuiteit | tekst | toelichting
deling: niveau | reden
opgave: opgaven[]
overdracht: continuiteit | verwachting
CasusIngetrokken: reden
TussentijdsBijgestuurd: wat | reden
ReferentiescenarioVastgelegd: beschrijving | onderbouwing
CasusOvergedragen: naar
CasusBeeindigd: reden
geenVerdringing: verdringing
onderbouwing: tochGebeurd | anderen | afname`,
  `corporatie: Woonstichting De Lindehof (fictief) | Lindenburg | Molenveld, Kanaalbuurt, De Wieken
corporatie: Wonen Rietmeer (fictief) | Rietmeer | Waterkwartier, Oeverpark, De Sluis
corporatie: Stichting Havenhuis (fictief) | Havenisse | Touwbaan, Kadebuurt, Loodsenplein
corporatie: Thuis in Oosterwaard (fictief) | Oosterwaard | Componistenbuurt, Stationskwartier, Hoge Weide
corporatie: De Goede Drempel (fictief) | Drempelo | Bloemenbuurt, Oude Markt, Zonnehoek
corporatie: Veldzicht Wonen (fictief) | Veldzicht | Akkerbuurt, De Horst, Korenpark
corporatie: Woongroep Zuiderkade (fictief) | Zuiderkade | Vogelwijk, Fabriekspark, De Dijk
corporatie: Samen Onder Dak (fictief) | Noorderlo | Schildersbuurt-Noord, Parkrand, Oud Noorderlo
verloop: IN_UITVOERING | - | 2025-02-10 | 21 | 22 | EIGEN_CORPORATIE, VAKGEMEENSCHAP, ONDERZOEK
verloop: IN_UITVOERING | STIJGING | 2024-10-01 | 40 | 3 | EIGEN_CORPORATIE, VAKGEMEENSCHAP, ONDERZOEK
verloop: CONCEPT | - | 2026-08-20 | 12 | 7 | CONCEPT, CONCEPT, EIGEN_CORPORATIE
verloop: VASTGESTELD | - | 2026-06-15 | 18 | 5 | EIGEN_CORPORATIE, VAKGEMEENSCHAP
verloop: ONDERBROKEN | - | 2025-04-07 | 55 | 3 | EIGEN_CORPORATIE, VAKGEMEENSCHAP, ONDERZOEK
verloop: AFGEROND | STIJGING | 2023-03-06 | 47 | 5 | VAKGEMEENSCHAP, ONDERZOEK
verloop: AFGEROND | STABILISATIE | 2023-05-15 | 61 | 2 | VAKGEMEENSCHAP, ONDERZOEK
verloop: AFGEROND | DALING_VOORKOMEN | 2023-09-04 | 70 | 2 | VAKGEMEENSCHAP, ONDERZOEK
verloop: AFGEROND | DALING | 2023-10-02 | 66 | 2 | VAKGEMEENSCHAP, ONDERZOEK
verloop: AFGEROND | NIET_VAST_TE_STELLEN | 2024-01-08 | 35 | 2 | VAKGEMEENSCHAP, ONDERZOEK
verloop: OVERGEDRAGEN | STIJGING | 2022-09-05 | 90 | 2 | VAKGEMEENSCHAP, ONDERZOEK
verloop: OVERGEDRAGEN | STABILISATIE | 2023-01-09 | 33 | 1 | VAKGEMEENSCHAP, ONDERZOEK
verloop: BEEINDIGD | DALING | 2023-02-13 | 44 | 1 | VAKGEMEENSCHAP, ONDERZOEK
verloop: BEEINDIGD | NIET_VAST_TE_STELLEN | 2023-06-05 | 29 | 1 | VAKGEMEENSCHAP, ONDERZOEK
verloop: GEARCHIVEERD | DALING_VOORKOMEN | 2022-03-07 | 10 | 1 | ONDERZOEK
verloop: INGETROKKEN | - | 2026-02-16 | 10 | 1 | EIGEN_CORPORATIE
gevolg: - | VERDER_KOMEN | 0.1, 0.4, 0.7, 0.9 | - | - | - | -
gevolg: STIJGING | VERDER_KOMEN | 0.6, 0.8, 1, 1.15 | 0.85 | VERLENGD | Deelnemers kwamen verder dan bij de start. Een deel was dat ook zonder de aanpak gelukt. | De vervolgmeting ligt duidelijk boven de nulmeting, op hetzelfde instrument.
gevolg: STABILISATIE | STABILISEREN | 0, 0.05 | 0.5 | TIJDELIJK | Deelnemers bleven waar zij waren, terwijl de omgeving veranderde. | De vervolgmeting ligt gelijk met de nulmeting.
gevolg: DALING_VOORKOMEN | DALING_VOORKOMEN | 0, 0.05 | 0.6 | TIJDELIJK | Het werd niet slechter, en volgens de vergelijking was dat anders wel gebeurd. | Nulmeting en vervolgmeting liggen gelijk. Het referentiescenario gaat uit van daling.
gevolg: DALING | VERDER_KOMEN | -0.3, -0.5 | 0.2 | TIJDELIJK | Het ging achteruit. De aanpak bereikte vooral mensen die het al redelijk redden. | De vervolgmeting ligt onder de nulmeting.
gevolg: NIET_VAST_TE_STELLEN | VERDER_KOMEN | 0.1, 0.4, 0.7, 0.9 | - | TIJDELIJK | Er zijn verhalen, maar geen vervolgmeting. | De vervolgmeting ging niet door, omdat de deelnemers niet meer te bereiken waren.
deling: EIGEN_CORPORATIE | Collega’s willen meelezen.
deling: VAKGEMEENSCHAP | Anderen kunnen hiervan leren, en wij van hun vragen.
deling: ONDERZOEK | De cijfers kloppen en mogen in onderzoek worden gebruikt.
trekkerRol: Wijkconsulent | Projectleider leefbaarheid | Gebiedsregisseur
fysiekeKoppeling: GEEN | COMBINATIE_MET_STENEN | ONDERDEEL_GEBIEDSAANPAK
opgave: VERSTERKEN_WIJKEN | HUISVESTING_KWETSBARE_GROEPEN | VERDUURZAMEN
waaromHier: In {buurt} bezit de corporatie het grootste deel van de woningen en kent zij de bewoners.
waaromHier: {buurt} stond in de gebiedsafweging bovenaan: veel bewoners met weinig kansen, en een netwerk om op te bouwen.
waaromHier: Bewoners van {buurt} vroegen er zelf om.
waaromNu: Het onderhoud begint dit jaar: dan zijn we er toch elke dag.
waaromNu: De gemeente heeft nu geld voor twee jaar, en de school zoekt een plek.
waaromNu: Wachten kostte de laatste jaren vertrouwen. Dat willen we keren.
vergelijkingsgroep: Een vergelijkbare buurt in {gemeente} waar deze aanpak niet liep.
overdracht: OVERGEDRAGEN | De aanpak blijft, de corporatie levert de ruimte.
CasusIngetrokken: De gemeente trok haar bijdrage in. Zonder die bijdrage kan de aanpak niet beginnen.
TussentijdsBijgestuurd: De werving loopt voortaan via de huismeester in plaats van per brief. | Uit de meting halverwege bleek dat vooral bekenden meededen.
ReferentiescenarioVastgelegd: Zonder deze aanpak was de lijn van de drie jaar ervoor doorgelopen: elk jaar iets slechter in {buurt}. | De twee vergelijkbare buurten zonder aanpak gingen in dezelfde tijd wel achteruit.
CasusOvergedragen: Gemeente {gemeente} (fictief)
CasusBeeindigd: Het geld was op en niemand nam het over.
verdringing: Een deel van de plekken was anders naar een ander gegaan.
geenVerdringing: Niemand anders verloor hierdoor een plek.
onderbouwing: In de buurt zonder aanpak lukte dit ook een deel van de mensen. | Volgens de partners samen, op basis van ieders uren. | Inschatting van de begeleiders.`,
)
