import type { Sjabloon } from '../sjabloon.ts'

export const MAATJE: Sjabloon = {
  naam: 'Maatje voor nieuwe huurders',
  beschrijving:
    'Een bewoner die de buurt kent, loopt een half jaar mee met een nieuwe huurder: wie woont hier, waar is wat, en hoe doen we het samen.',
  mechanisme: 'Een bekend gezicht in de eerste maanden voorkomt dat iemand onzichtbaar wordt.',
  voorwaarden:
    'Maatjes krijgen een training en een vaste contactpersoon. Niemand is maatje van meer dan twee mensen.',
  kostenEuro: '690',
  route: 'VRIJE_TIJD',
  zijroutes: ['WONEN'],
  vormen: ['INFORMEEL'],
  primairProces: 'VERHUREN',
  beheersoort: null,
  kans: 'BIJZONDERE_WOONCONCEPTEN_DOELGROEPEN',
  rollen: ['HUISVESTER', 'PARTNER'],
  doelgroepen: ['EENPERSOONSHUISHOUDENS', 'STATUSHOUDERS', 'NOG_NIET_IN_BEELD'],
  casusnaam: 'Welkom in {buurt}',
  aanleiding:
    'Nieuwe huurders in {buurt} bleven onbekend tot er klachten kwamen. Buren wilden wel helpen maar wisten niet hoe.',
  bereik: [30, 90],
  eenheid: 'DEELNEMERS',
  doelen: [
    {
      omschrijving: 'Nieuwe huurders voelen zich minder alleen',
      indicator: 'Nieuwe huurders die zich (zeer) eenzaam noemen',
      eenheid: 'procent',
      niveau: 'INDIVIDU',
      nul: 46,
      streef: 30,
    },
    {
      omschrijving: 'Buren kennen elkaar',
      indicator: 'Bewoners die ten minste drie buren bij naam kennen',
      eenheid: 'procent',
      niveau: 'BUURT',
      nul: 38,
      streef: 52,
    },
  ],
  instrument: 'Eenzaamheidsschaal met elf vragen',
  partners: [
    ['Vrijwilligerscentrale', 'WELZIJN', 'Traint de maatjes'],
    ['Huurdersorganisatie', 'HUURDERS', 'Werft maatjes'],
  ],
  succes: [
    ['goede koppeling', 'Eerst kennismaken, dan pas koppelen'],
    ['klein houden', 'Ten hoogste twee mensen per maatje'],
  ],
  faal: [
    ['te weinig maatjes', 'Een derde van de nieuwe huurders kreeg geen maatje'],
    ['te zwaar', 'Maatjes kregen te maken met problemen waar zij niet voor zijn opgeleid'],
  ],
  activiteit: 'Een half jaar meelopen met een nieuwe huurder',
  effect: 'Minder mensen zijn onzichtbaar in de buurt',
  rijen: [
    {
      belanghebbende: 'Nieuwe huurders',
      uitkomst: 'Minder eenzaam',
      indicator: 'Deelnemers die zich minder eenzaam noemen',
      eenheid: 'deelnemers',
      aandeel: 44,
      proxy: 'Waarde van contact (fictief bedrag)',
      euro: 2600,
      soort: 'WELZIJN',
      filters: [35, 0, 20, 30],
      duur: 2,
    },
  ],
}
