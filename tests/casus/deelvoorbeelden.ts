/** Of every part with a list or choices: the event by which one comes. */
export const DEELVOORBEELDEN: Readonly<Record<string, { readonly type: string; readonly data: object }>> = {
  werkafspraken: {
    type: 'WerkafspraakGekoppeld',
    data: { werkafspraakId: 'w1', tekst: 'Binnen 3 maanden', norm: '80%' },
  },
  doelen: {
    type: 'DoelGesteld',
    data: {
      doelId: 'd2',
      omschrijving: 'Minder overlast',
      indicator: 'meldingen per maand',
      eenheid: 'meldingen',
      nulwaarde: '20',
      streefwaarde: '8',
      streefdatum: '2027-01-01',
      doelniveau: 'BUURT',
      ambitie: 'STABILISEREN',
    },
  },
  metingen: {
    type: 'NulmetingVastgelegd',
    data: { metingId: 'm1', doelId: 'd1', waarde: '4', n: 12, bron: 'Eigen telling' },
  },
  veronderstellingen: {
    type: 'VeronderstellingVastgelegd',
    data: {
      veronderstellingId: 'v1',
      doelId: 'd1',
      activiteit: 'Taalles',
      effect: 'Werk',
      onderbouwing: 'Eerder gezien',
    },
  },
  feiten: { type: 'FeitVastgelegd', data: { feitId: 'f1', tekst: '36 woningen', bron: 'Magazine' } },
  rollen: { type: 'RolToegewezen', data: { rol: 'FINANCIER', toelichting: 'Samen met de gemeente' } },
  partners: {
    type: 'PartnerToegevoegd',
    data: { partnerId: 'p1', naam: 'Gemeente Fictief', soort: 'GEMEENTE', rol: 'Financier' },
  },
  factoren: {
    type: 'RandvoorwaardeVastgelegd',
    data: { randvoorwaardeId: 'r1', soort: 'SUCCESFACTOR', tekst: 'Vaste begeleider', label: 'begeleider' },
  },
  notities: {
    type: 'NotitieToegevoegd',
    data: { notitieId: 'n1', tekst: 'Gebeld', zichtbaarheid: 'INTERN' },
  },
  methodieken: { type: 'MethodiekGekoppeld', data: { methodiekId: 'm1' } },
}
