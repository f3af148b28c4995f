import { type Begripgroep, begrip } from './begrip.ts'

/** Who may see what, and what becomes of data of people. */
export const TOEGANGSBEGRIPPEN: Begripgroep = {
  naam: 'Toegang en privacy',
  begrippen: [
    begrip(
      'organisatie',
      'Organisatie',
      'Een corporatie, gemeente of onderzoeksinstelling die meedoet. Zij regelt haar eigen leden. Eén organisatie houdt het register en laat de andere toe.',
      ['OrganisatieOpgericht', 'OrganisatiegegevensGewijzigd'],
      ['organisatiebeeld', 'organisaties'],
    ),
    begrip(
      'lid',
      'Lid',
      'Een mens die bij een organisatie hoort, met een of meer rollen. Namen staan bij de inlog en nooit in het log, zodat ze weg kunnen.',
      ['LidToegetreden', 'LidmaatschapBeeindigd'],
      ['organisatiebeeld', 'organisaties'],
    ),
    begrip(
      'ledenrol',
      'Rol van een lid',
      'Wat een lid mag: professional, lid van de Vakgemeenschap, onderzoeker, functionaris gegevensbescherming of beheerder. Een rol wijzigen vraagt een reden.',
      ['LidToegetreden', 'RollenGewijzigd'],
      ['organisatiebeeld'],
    ),
    begrip(
      'uitnodiging',
      'Uitnodiging',
      'Een link waarmee iemand één keer, binnen zeven dagen, lid wordt van een organisatie.',
      ['LidUitgenodigd', 'UitnodigingIngetrokken'],
      ['organisatiebeeld', 'organisaties'],
    ),
    begrip(
      'werkaccount',
      'Werkaccount',
      'Het account dat u bij uw eigen organisatie hebt. Is het register daarmee verbonden, dan logt u daar in en kiest u hier geen wachtwoord. Het register onthoudt alleen welk account u bent.',
    ),
    begrip(
      'tweede-factor',
      'Code van uw telefoon en noodcode',
      'Wie met een wachtwoord inlogt, vult daarna een code in van een app op de telefoon. Elke code werkt één keer. Is de telefoon kwijt, dan werkt een noodcode: tien codes die u één keer ziet en zelf bewaart.',
    ),
    begrip(
      'sessie',
      'Sessie',
      'De tijd dat u op één apparaat bent ingelogd. Een sessie stopt na een uur zonder gebruik, uiterlijk na twaalf uur, en zodra u geen lid meer bent. Onder uw naam ziet u al uw sessies en beëindigt u ze.',
    ),
    begrip(
      'apisleutel',
      'API-sleutel',
      'Waarmee een programma van een onderzoeker leest wat voor onderzoek is gedeeld. U ziet hem één keer. Hij verloopt, is te vervangen en meteen in te trekken.',
      ['ApisleutelUitgegeven', 'ApisleutelIngetrokken'],
      ['organisatiebeeld', 'organisaties'],
    ),
    begrip(
      'deelniveau',
      'Deelniveau',
      'Hoe ver een casus wordt gedeeld: alleen de maker en genoemde collega’s, de eigen corporatie, de Vakgemeenschap of ook onderzoek. Elk niveau omvat de vorige. Verder delen en beperken vragen een reden, en beperken werkt meteen overal.',
      ['DelingVerruimd', 'DelingBeperkt'],
      ['zicht', 'zichtvraag', 'casusoverzicht'],
    ),
    begrip(
      'maker',
      'Maker en betrokkenen',
      'De maker is wie de casus vastlegde of hem kreeg toegewezen. Betrokkenen zijn collega’s die de maker noemt: zij lezen en werken mee, ook in een concept.',
      ['CollegaBetrokken', 'CollegaOntkoppeld', 'CasusToegewezen'],
      ['zicht', 'casusoverzicht'],
    ),
    begrip(
      'noodtoegang',
      'Noodtoegang',
      'Drie uur lang meelezen in de concepten van een collega, met een reden die deze collega te zien krijgt.',
      ['NoodtoegangGenomen', 'NoodtoegangGelezen'],
      ['organisatiebeeld'],
    ),
    begrip(
      'dpia',
      'DPIA',
      'Een onderzoek naar de risico’s voor mensen voordat u gevoelige gegevens vastlegt (artikel 35 AVG). Zonder vastgelegde DPIA weigert het register gevoelige gegevens bij een deelnemer.',
      ['DpiaVastgelegd', 'DpiaIngetrokken'],
      ['organisatiebeeld'],
    ),
    begrip(
      'bewaartermijn',
      'Bewaartermijn',
      'Hoe lang een organisatie casussen en deelnemers bewaart. Het register laat van tevoren zien wat aan de beurt is en wist niets uit zichzelf.',
      ['BewaartermijnVastgesteld'],
      ['organisatiebeeld', 'casusbewaring'],
    ),
    begrip(
      'inzagelog',
      'Inzagelog',
      'Wie welk dossier of welke deelnemer heeft geopend, en wat er is gedownload. Het staat los van het log van gebeurtenissen en niemand kan er iets in wijzigen.',
    ),
    begrip(
      'hoofdsleutel',
      'Hoofdsleutel',
      'De sleutel waarmee de sleutels van deelnemers zijn afgesloten. Hij staat nooit in de database. Zonder hoofdsleutel gaan gegevens van deelnemers niet open.',
    ),
  ],
}
