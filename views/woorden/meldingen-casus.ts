/** What a casus keeps several of, by the name of its id: a new one gets its three refusals here. */
const DINGEN: Readonly<Record<string, string>> = {
  doel: 'Dit doel',
  meting: 'Deze meting',
  partner: 'Deze partner',
  randvoorwaarde: 'Deze factor',
  veronderstelling: 'Deze veronderstelling',
  werkafspraak: 'Deze werkafspraak',
  feit: 'Dit feit',
  notitie: 'Deze notitie',
}

/** What a casus refuses. */
export const CASUSMELDINGEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(DINGEN).flatMap(([ding, dit]) => [
      [`${ding}-bestaat-niet`, `${dit} bestaat niet of is vervallen.`],
      [`${ding}-bestaat-al`, `${dit} is al vastgelegd.`],
      [`${ding}-niet-vervallen`, `${dit} is niet vervallen.`],
    ]),
  ),
  'casus-bestaat-niet': 'Deze casus bestaat niet.',
  'casus-bestaat-al': 'Deze casus is al geregistreerd.',
  'casus-is-gesloten': 'Deze casus is gesloten. Er kan niets meer aan gewijzigd worden.',
  'casus-is-gearchiveerd': 'Deze casus is gearchiveerd.',
  'status-laat-dit-niet-toe': 'Dat kan niet bij de status die deze casus nu heeft. Laad de pagina opnieuw.',
  'zijroute-is-hoofdroute': 'De hoofdroute kan niet ook een zijroute zijn. Kies een andere zijroute.',
  'einddatum-voor-start': 'De einddatum ligt voor de startdatum. Kies een latere einddatum.',
  'kans-past-niet-bij-proces': 'Deze kans hoort bij een ander primair proces. Kies een kans die erbij past.',
  'beheersoort-zonder-beheren': 'Een soort beheer hoort alleen bij het primaire proces Beheren.',
  'niet-terug-te-draaien': 'Dit kan niet ongedaan worden gemaakt. Wijzig het zelf, met een reden.',
  'onderdeel-is-leeg': 'Dit was al leeg.',
  'datum-in-toekomst': 'Deze datum ligt in de toekomst. Kies vandaag of een eerdere dag.',
  'nulmeting-bestaat-al':
    'Voor dit doel is er al een nulmeting. Leg een vervolgmeting vast of corrigeer de nulmeting.',
  'nulmeting-ontbreekt': 'Leg eerst een nulmeting vast: zonder begin is er geen verschil te zien.',
  'meting-voor-nulmeting':
    'Een vervolgmeting komt na de nulmeting. Kies een latere datum, of corrigeer de nulmeting.',
  'nulmeting-heeft-vervolg':
    'Op deze nulmeting volgen andere metingen. Corrigeer de waarde, of laat eerst de vervolgmetingen vervallen.',
  'rol-bestaat-al': 'Deze rol heeft de corporatie al. Kies een andere.',
  'rol-bestaat-niet': 'Deze rol heeft de corporatie niet.',
  'laatste-rol': 'Een casus heeft ten minste één rol. Voeg eerst een andere toe.',
  'methodiek-al-gekoppeld': 'Deze methodiek is al gekoppeld.',
  'methodiek-niet-gekoppeld': 'Deze methodiek is niet gekoppeld.',
  'uitkomst-ontbreekt':
    'Stel eerst vast wat de uitkomst was. Kies “niet vast te stellen” als u het niet weet.',
  'uitkomst-zonder-meting':
    'Zonder vervolgmeting is deze uitkomst niet vast te stellen. Leg een meting vast, of kies “niet vast te stellen” en zeg waarom.',
  'uitkomst-zonder-referentie':
    'Dat een daling is voorkomen blijkt alleen uit wat er anders gebeurd zou zijn. Leg eerst een referentiescenario vast.',
  'deling-niet-ruimer': 'Zo ver wordt deze casus al gedeeld. Kies een ruimer niveau.',
  'deling-niet-beperkter':
    'Verder dan dit wordt deze casus niet gedeeld. Kies een niveau dat minder mensen zien.',
  'ingetrokken-niet-te-delen':
    'Deze casus is ingetrokken. Buiten de eigen organisatie kan hij niet worden gedeeld.',
  'casus-is-vertrouwelijk':
    'Deze casus is vertrouwelijk. Wijzig eerst de vertrouwelijkheid bij de gegevens, dan kunt u hem verder delen.',
  'vertrouwelijk-maar-gedeeld':
    'Deze casus wordt buiten uw organisatie gedeeld. Beperk eerst het delen tot uw eigen organisatie.',
  'deling-sluit-uzelf-uit':
    'Dan ziet u de casus zelf niet meer. Vraag de maker dit te doen, of laat eerst uzelf als collega toevoegen.',
  'collega-onbekend': 'Kies een collega van uw eigen organisatie die casussen mag openen.',
  'overnemer-onbekend': 'Kies een collega van uw organisatie met de rol Professional.',
  'collega-geen-professional': 'Alleen een professional kan de maker worden. Kies een andere collega.',
  'collega-al-betrokken': 'Deze collega werkt al mee. Kies een andere.',
  'collega-niet-betrokken': 'Deze collega werkt niet mee aan deze casus.',
  'sms-ongeldig': 'Kies een niveau van 1 tot en met 5.',
}
