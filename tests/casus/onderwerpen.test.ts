import { describe, test } from 'vitest'
import type { Casusvoorstel } from '../../src/casus/decider.ts'
import {
  afgerond,
  beeindigd,
  doel,
  doelVervallen,
  factor,
  gearchiveerd,
  gegeven,
  geregistreerd,
  gestart,
  partner,
  vastgesteld,
} from './verhaal.ts'

/** Topics of which a later text replaces the earlier one. */
const onderwerpen = (reden: string | null): readonly [Casusvoorstel, Casusvoorstel['type']][] => [
  [
    {
      type: 'AanleidingVastgelegd',
      data: { aanleiding: 'Veel schulden', waaromHier: 'Hier het meest', waaromNu: null, reden },
    },
    'AanleidingVastgelegd',
  ],
  [
    { type: 'GebiedsafwegingVastgelegd', data: { gebiedsafweging: 'De buurt kan het dragen', reden } },
    'GebiedsafwegingVastgelegd',
  ],
  [
    { type: 'StrategieGekoppeld', data: { bedrijfsstrategie: 'Ondernemingsplan', reden } },
    'StrategieGekoppeld',
  ],
  [{ type: 'OpgaveGekoppeld', data: { opgaven: ['VERSTERKEN_WIJKEN'], reden } }, 'OpgaveGekoppeld'],
  [
    {
      type: 'MeetplanVastgesteld',
      data: {
        instrument: 'Zelfredzaamheid-Matrix',
        instrumentversie: null,
        meetmomenten: ['2026-09-01'],
        vergelijkingsgroep: null,
        smsNiveau: 1,
        reden,
      },
    },
    'MeetplanVastgesteld',
  ],
  [
    {
      type: 'ReferentiescenarioVastgelegd',
      data: { beschrijving: 'Zonder aanpak stijgt het', onderbouwing: 'Buurt ernaast', reden },
    },
    'ReferentiescenarioVastgelegd',
  ],
  [{ type: 'EffectBeschreven', data: { tekst: 'Minder overlast', reden } }, 'EffectBeschreven'],
  [
    { type: 'BereikVastgelegd', data: { bereikt: 12, beoogd: 40, eenheid: 'DEELNEMERS', reden } },
    'BereikVastgelegd',
  ],
  [
    {
      type: 'ContinuiteitGeregeld',
      data: { continuiteit: 'VERLENGD', overdrachtNaar: null, verwachting: null, reden },
    },
    'ContinuiteitGeregeld',
  ],
]

const alsGebeurtenis = (opdracht: Casusvoorstel, type: Casusvoorstel['type']) =>
  ({ type, data: opdracht.data }) as Casusvoorstel

describe('a topic that is filled in', () => {
  test.each(onderwerpen(null))(
    '%j: the first time without a reason, in a concept and later',
    (opdracht, type) => {
      gegeven(geregistreerd).wanneer(opdracht).danGebeurt(type)
      if (type !== 'AanleidingVastgelegd')
        gegeven(geregistreerd, vastgesteld).wanneer(opdracht).danGebeurt(type)
    },
  )

  test.each(onderwerpen(null))('%j: once established a change asks for a reason', (opdracht, type) =>
    gegeven(geregistreerd, alsGebeurtenis(opdracht, type), vastgesteld)
      .wanneer(opdracht)
      .danGeweigerd('reden-verplicht', 'reden'),
  )

  test.each(onderwerpen('Beter onderzocht'))('%j: with a reason it is replaced', (opdracht, type) =>
    gegeven(geregistreerd, alsGebeurtenis(opdracht, type), vastgesteld).wanneer(opdracht).danGebeurt(type),
  )

  test.each(onderwerpen('Te laat'))('%j: not when the casus is closed', (opdracht) =>
    gegeven(geregistreerd, vastgesteld, gestart, afgerond, beeindigd)
      .wanneer(opdracht)
      .danGeweigerd('casus-is-gesloten'),
  )
})

describe('OnderdeelLeeggemaakt', () => {
  const effect: Casusvoorstel = {
    type: 'EffectBeschreven',
    data: { tekst: 'Minder overlast', reden: null },
  }
  const uitkomst: Casusvoorstel = {
    type: 'UitkomstVastgesteld',
    data: { uitkomst: 'NIET_VAST_TE_STELLEN', toelichting: 'Niet gemeten', reden: null },
  }
  const maakLeeg = (onderdeel: 'EFFECT' | 'UITKOMST') =>
    ({ type: 'OnderdeelLeeggemaakt', data: { onderdeel, reden: 'Verkeerde casus' } }) as const

  test('takes away what was filled in', () =>
    gegeven(geregistreerd, effect).wanneer(maakLeeg('EFFECT')).danGebeurt('OnderdeelLeeggemaakt'))
  test('what is empty cannot be emptied, also not twice', () => {
    gegeven(geregistreerd).wanneer(maakLeeg('EFFECT')).danGeweigerd('onderdeel-is-leeg')
    gegeven(geregistreerd, effect, {
      type: 'OnderdeelLeeggemaakt',
      data: { onderdeel: 'EFFECT', reden: 'Verkeerde casus' },
    })
      .wanneer(maakLeeg('EFFECT'))
      .danGeweigerd('onderdeel-is-leeg')
  })
  test('the outcome of a casus that ended stays', () => {
    gegeven(geregistreerd, vastgesteld, gestart, uitkomst)
      .wanneer(maakLeeg('UITKOMST'))
      .danGebeurt('OnderdeelLeeggemaakt')
    gegeven(geregistreerd, vastgesteld, gestart, uitkomst, afgerond)
      .wanneer(maakLeeg('UITKOMST'))
      .danGeweigerd('uitkomst-ontbreekt')
  })
})

describe('roles', () => {
  const wijs = { type: 'RolToegewezen', data: { rol: 'FINANCIER', toelichting: null } } as const
  const laat = (rol: 'WERKGEVER' | 'FINANCIER') =>
    ({ type: 'RolVervallen', data: { rol, reden: 'Niet meer' } }) as const
  const toegewezen: Casusvoorstel = { type: 'RolToegewezen', data: wijs.data }

  test('a second role', () => gegeven(geregistreerd).wanneer(wijs).danGebeurt('RolToegewezen'))
  test('not the same twice', () =>
    gegeven(geregistreerd, toegewezen).wanneer(wijs).danGeweigerd('rol-bestaat-al', 'rol'))
  test('a role ends, but never the last', () => {
    gegeven(geregistreerd, toegewezen).wanneer(laat('WERKGEVER')).danGebeurt('RolVervallen')
    gegeven(geregistreerd).wanneer(laat('WERKGEVER')).danGeweigerd('laatste-rol', 'rol')
    gegeven(geregistreerd).wanneer(laat('FINANCIER')).danGeweigerd('rol-bestaat-niet', 'rol')
  })
})

describe('partners', () => {
  const inzet = (reden: string | null) =>
    ({
      type: 'PartnerinzetVastgelegd',
      data: { partnerId: 'p1', taak: 'Begeleidt', uren: '40', kostenEuro: '1200', batenEuro: null, reden },
    }) as const
  const inzetVastgelegd: Casusvoorstel = { type: 'PartnerinzetVastgelegd', data: inzet(null).data }
  const vervallen: Casusvoorstel = {
    type: 'PartnerVervallen',
    data: { partnerId: 'p1', reden: 'Gestopt' },
  }
  const voegToe = {
    type: 'PartnerToegevoegd',
    data: { partnerId: 'p1', naam: 'Gemeente Fictief', soort: 'GEMEENTE', rol: null },
  } as const

  test('a partner joins once', () => {
    gegeven(geregistreerd, partner('p2')).wanneer(voegToe).danGebeurt('PartnerToegevoegd')
    gegeven(geregistreerd, partner('p1')).wanneer(voegToe).danGeweigerd('partner-bestaat-al')
  })
  test('its contribution is written down, and later changed with a reason', () => {
    gegeven(geregistreerd, partner('p1'), vastgesteld)
      .wanneer(inzet(null))
      .danGebeurt('PartnerinzetVastgelegd')
    gegeven(geregistreerd, partner('p1'), inzetVastgelegd, vastgesteld)
      .wanneer(inzet(null))
      .danGeweigerd('reden-verplicht', 'reden')
    gegeven(geregistreerd).wanneer(inzet(null)).danGeweigerd('partner-bestaat-niet')
    gegeven(geregistreerd, partner('p1'), vervallen).wanneer(inzet(null)).danGeweigerd('partner-bestaat-niet')
  })
  test('a partner leaves and comes back', () => {
    const laat = { type: 'PartnerVervallen', data: { partnerId: 'p1', reden: 'Gestopt' } } as const
    const herstel = { type: 'PartnerHersteld', data: { partnerId: 'p1' } } as const
    gegeven(geregistreerd, partner('p1')).wanneer(laat).danGebeurt('PartnerVervallen')
    gegeven(geregistreerd, partner('p1'), vervallen).wanneer(laat).danGeweigerd('partner-bestaat-niet')
    gegeven(geregistreerd, partner('p1'), vervallen).wanneer(herstel).danGebeurt('PartnerHersteld')
    gegeven(geregistreerd, partner('p1')).wanneer(herstel).danGeweigerd('partner-niet-vervallen')
  })
})

describe('factors', () => {
  const vervallen: Casusvoorstel = {
    type: 'RandvoorwaardeVervallen',
    data: { randvoorwaardeId: 'r1', reden: 'Onjuist' },
  }
  const leg = {
    type: 'RandvoorwaardeVastgelegd',
    data: { randvoorwaardeId: 'r1', soort: 'FAALFACTOR', tekst: 'Weinig tijd', label: null },
  } as const
  const laat = {
    type: 'RandvoorwaardeVervallen',
    data: { randvoorwaardeId: 'r1', reden: 'Onjuist' },
  } as const
  const herstel = { type: 'RandvoorwaardeHersteld', data: { randvoorwaardeId: 'r1' } } as const

  test('a factor is written down once', () => {
    gegeven(geregistreerd, factor('r2')).wanneer(leg).danGebeurt('RandvoorwaardeVastgelegd')
    gegeven(geregistreerd, factor('r1')).wanneer(leg).danGeweigerd('randvoorwaarde-bestaat-al')
  })
  test('is withdrawn and restored', () => {
    gegeven(geregistreerd, factor('r1')).wanneer(laat).danGebeurt('RandvoorwaardeVervallen')
    gegeven(geregistreerd).wanneer(laat).danGeweigerd('randvoorwaarde-bestaat-niet')
    gegeven(geregistreerd, factor('r1'), vervallen).wanneer(herstel).danGebeurt('RandvoorwaardeHersteld')
    gegeven(geregistreerd, factor('r1')).wanneer(herstel).danGeweigerd('randvoorwaarde-niet-vervallen')
  })
})

describe('assumptions, facts, agreements', () => {
  const veronderstelling = {
    type: 'VeronderstellingVastgelegd',
    data: {
      veronderstellingId: 'v1',
      doelId: 'd1',
      activiteit: 'Taalles',
      effect: 'Werk',
      onderbouwing: null,
    },
  } as const
  const vastgelegd: Casusvoorstel = {
    type: 'VeronderstellingVastgelegd',
    data: veronderstelling.data,
  }

  test('an assumption may point to a goal that counts', () => {
    gegeven(geregistreerd, doel('d1')).wanneer(veronderstelling).danGebeurt('VeronderstellingVastgelegd')
    gegeven(geregistreerd, doel('d1'), doelVervallen('d1'))
      .wanneer(veronderstelling)
      .danGeweigerd('doel-bestaat-niet')
    gegeven(geregistreerd, doel('d1'), vastgelegd)
      .wanneer(veronderstelling)
      .danGeweigerd('veronderstelling-bestaat-al')
  })
  test('an assumption is withdrawn', () => {
    const laat = {
      type: 'VeronderstellingVervallen',
      data: { veronderstellingId: 'v1', reden: 'Onjuist' },
    } as const
    gegeven(geregistreerd, doel('d1'), vastgelegd).wanneer(laat).danGebeurt('VeronderstellingVervallen')
    gegeven(geregistreerd).wanneer(laat).danGeweigerd('veronderstelling-bestaat-niet')
  })
  test('a fact carries its source and can be withdrawn', () => {
    const leg = {
      type: 'FeitVastgelegd',
      data: { feitId: 'f1', tekst: '36 woningen', bron: 'Magazine' },
    } as const
    const laat = { type: 'FeitVervallen', data: { feitId: 'f1', reden: 'Onjuist' } } as const
    const feit: Casusvoorstel = { type: 'FeitVastgelegd', data: leg.data }
    gegeven(geregistreerd).wanneer(leg).danGebeurt('FeitVastgelegd')
    gegeven(geregistreerd, feit).wanneer(leg).danGeweigerd('feit-bestaat-al')
    gegeven(geregistreerd, feit).wanneer(laat).danGebeurt('FeitVervallen')
    gegeven(geregistreerd).wanneer(laat).danGeweigerd('feit-bestaat-niet')
  })
  test('an agreement is linked and withdrawn', () => {
    const koppel = {
      type: 'WerkafspraakGekoppeld',
      data: { werkafspraakId: 'w1', tekst: 'Binnen 3 maanden', norm: '80%' },
    } as const
    const laat = {
      type: 'WerkafspraakVervallen',
      data: { werkafspraakId: 'w1', reden: 'Nieuw' },
    } as const
    const afspraak: Casusvoorstel = { type: 'WerkafspraakGekoppeld', data: koppel.data }
    gegeven(geregistreerd).wanneer(koppel).danGebeurt('WerkafspraakGekoppeld')
    gegeven(geregistreerd, afspraak).wanneer(koppel).danGeweigerd('werkafspraak-bestaat-al')
    gegeven(geregistreerd, afspraak).wanneer(laat).danGebeurt('WerkafspraakVervallen')
    gegeven(geregistreerd).wanneer(laat).danGeweigerd('werkafspraak-bestaat-niet')
  })
})

describe('notes and methods', () => {
  const notitie = {
    type: 'NotitieToegevoegd',
    data: { notitieId: 'n1', tekst: 'Gebeld', zichtbaarheid: 'INTERN' },
  } as const
  const laat = { type: 'NotitieVervallen', data: { notitieId: 'n1', reden: 'Verkeerd' } } as const
  const toegevoegd: Casusvoorstel = { type: 'NotitieToegevoegd', data: notitie.data }
  const einde = [geregistreerd, vastgesteld, gestart, afgerond, beeindigd] as const

  test('a note may be added until the casus is archived', () => {
    gegeven(...einde)
      .wanneer(notitie)
      .danGebeurt('NotitieToegevoegd')
    gegeven(...einde, gearchiveerd)
      .wanneer(notitie)
      .danGeweigerd('casus-is-gearchiveerd')
    gegeven(geregistreerd, toegevoegd).wanneer(notitie).danGeweigerd('notitie-bestaat-al')
  })
  test('a note is withdrawn', () => {
    gegeven(geregistreerd, toegevoegd).wanneer(laat).danGebeurt('NotitieVervallen')
    gegeven(geregistreerd).wanneer(laat).danGeweigerd('notitie-bestaat-niet')
    gegeven(...einde, toegevoegd, gearchiveerd)
      .wanneer(laat)
      .danGeweigerd('casus-is-gearchiveerd')
  })
  test('a method is linked once and unlinked', () => {
    const koppel = { type: 'MethodiekGekoppeld', data: { methodiekId: 'm1' } } as const
    const los = { type: 'MethodiekOntkoppeld', data: { methodiekId: 'm1', reden: 'Vergissing' } } as const
    const gekoppeld: Casusvoorstel = { type: 'MethodiekGekoppeld', data: { methodiekId: 'm1' } }
    gegeven(geregistreerd).wanneer(koppel).danGebeurt('MethodiekGekoppeld')
    gegeven(geregistreerd, gekoppeld).wanneer(koppel).danGeweigerd('methodiek-al-gekoppeld', 'methodiekId')
    gegeven(geregistreerd, gekoppeld).wanneer(los).danGebeurt('MethodiekOntkoppeld')
    gegeven(geregistreerd).wanneer(los).danGeweigerd('methodiek-niet-gekoppeld', 'methodiekId')
  })
})
