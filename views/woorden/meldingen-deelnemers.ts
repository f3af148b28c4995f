import { INSTRUMENTEN, scorefout } from '../../events/instrumenten.ts'

/* What is refused about deelnemers and trajecten, per code. */

export const DEELNEMERMELDINGEN: Readonly<Record<string, string>> = {
  'pseudoniem-ongeldig': 'Dit is geen pseudoniem. Het is D- en vijf tekens, bijvoorbeeld D-7K3QF.',
  'pseudoniem-anders':
    'Dit is niet het pseudoniem van deze deelnemer. Typ het over zoals het bovenaan staat.',
  'deelnemer-bestaat-niet': 'Deze deelnemer bestaat niet.',
  'deelnemer-bestaat-al': 'Deze deelnemer is al ingeschreven.',
  'deelnemer-is-gewist': 'Deze deelnemer is gewist. Er kan niets meer bij.',
  'traject-bestaat-niet': 'Dit traject bestaat niet.',
  'traject-bestaat-al': 'Dit traject is al gestart.',
  'traject-is-beeindigd': 'Dit traject is beëindigd. Start een nieuw traject als deze persoon verdergaat.',
  'trede-past-niet-bij-route': 'Deze trede hoort bij een andere route. Kies een trede van de gekozen route.',
  'datum-voor-start': 'Deze datum ligt voor het begin van het traject. Kies een latere dag.',
  'einde-voor-verloop': 'Er is na deze dag nog een trede of meting vastgelegd. Kies een latere dag.',
  'onderdeel-bestaat-niet': 'Deze trede of meting bestaat niet of is al vervallen.',
  'onderdeel-bestaat-al': 'Dit is al vastgelegd.',
  'begintrede-blijft': 'De eerste trede kan niet vervallen: zonder begin is er geen traject.',
  'instrument-onbekend': 'Dit meetinstrument kent het register niet. Kies een ander.',
  'meting-is-leeg': 'Vul ten minste één domein in.',
  'eerst-een-dpia':
    'Dit zijn bijzondere gegevens. Leg eerst de DPIA en de grondslag van uw organisatie vast bij Privacy, of laat dit leeg.',
  'casus-van-een-ander': 'Kies een casus van uw eigen organisatie.',
  ...Object.fromEntries(
    Object.values(INSTRUMENTEN).map(({ schaal }) => [
      scorefout(schaal),
      `Een score is een getal van ${schaal.laagste} tot en met ${schaal.hoogste}.`,
    ]),
  ),
}
