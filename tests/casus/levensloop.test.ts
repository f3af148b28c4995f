import { describe, expect, test } from 'vitest'
import type { Uitkomstsoort } from '../../events/waarden.ts'
import type { Casusvoorstel } from '../../src/casus/decider.ts'
import { casusdecider } from '../../src/casus/decider.ts'
import {
  afgerond,
  beeindigd,
  doel,
  doelVervallen,
  gearchiveerd,
  gegeven,
  geregistreerd,
  gestart,
  ingetrokken,
  nulmeting,
  onderbroken,
  vastgesteld,
  vervolgmeting,
} from './verhaal.ts'

const uitkomstVastgesteld: Casusvoorstel = {
  type: 'UitkomstVastgesteld',
  data: { uitkomst: 'NIET_VAST_TE_STELLEN', toelichting: 'Niet gemeten', reden: null },
}
const overgedragen: Casusvoorstel = {
  type: 'CasusOvergedragen',
  data: { naar: 'Gemeente Fictief', toelichting: null },
}

/** Every status with the events that lead to it. */
const VERLEDEN: Readonly<Record<string, readonly Casusvoorstel[]>> = {
  CONCEPT: [geregistreerd],
  VASTGESTELD: [geregistreerd, vastgesteld],
  IN_UITVOERING: [geregistreerd, vastgesteld, gestart, uitkomstVastgesteld],
  ONDERBROKEN: [geregistreerd, vastgesteld, gestart, uitkomstVastgesteld, onderbroken],
  AFGEROND: [geregistreerd, vastgesteld, gestart, uitkomstVastgesteld, afgerond],
  OVERGEDRAGEN: [geregistreerd, vastgesteld, gestart, uitkomstVastgesteld, afgerond, overgedragen],
  BEEINDIGD: [geregistreerd, vastgesteld, gestart, uitkomstVastgesteld, afgerond, beeindigd],
  GEARCHIVEERD: [geregistreerd, vastgesteld, gestart, uitkomstVastgesteld, afgerond, beeindigd, gearchiveerd],
  INGETROKKEN: [geregistreerd, ingetrokken],
}

const wissels: readonly [Casusvoorstel, Casusvoorstel['type'], readonly string[]][] = [
  [{ type: 'CasusVastgesteld', data: {} }, 'CasusVastgesteld', ['CONCEPT']],
  [{ type: 'CasusGestart', data: {} }, 'CasusGestart', ['VASTGESTELD']],
  [{ type: 'CasusOnderbroken', data: { reden: 'Brand' } }, 'CasusOnderbroken', ['IN_UITVOERING']],
  [{ type: 'CasusHervat', data: {} }, 'CasusHervat', ['ONDERBROKEN']],
  [
    { type: 'TussentijdsBijgestuurd', data: { wat: 'Minder groepen', reden: 'Te vol', metingId: null } },
    'TussentijdsBijgestuurd',
    ['IN_UITVOERING', 'ONDERBROKEN'],
  ],
  [
    {
      type: 'UitkomstVastgesteld',
      data: { uitkomst: 'NIET_VAST_TE_STELLEN', toelichting: 'Niets gemeten', reden: 'Nagezocht' },
    },
    'UitkomstVastgesteld',
    ['IN_UITVOERING', 'ONDERBROKEN', 'AFGEROND'],
  ],
  [{ type: 'CasusAfgerond', data: { toelichting: null } }, 'CasusAfgerond', ['IN_UITVOERING', 'ONDERBROKEN']],
  [
    { type: 'CasusOvergedragen', data: { naar: 'Gemeente Fictief', toelichting: null } },
    'CasusOvergedragen',
    ['AFGEROND'],
  ],
  [{ type: 'CasusBeeindigd', data: { reden: 'Klaar' } }, 'CasusBeeindigd', ['AFGEROND']],
  [{ type: 'CasusGearchiveerd', data: {} }, 'CasusGearchiveerd', ['OVERGEDRAGEN', 'BEEINDIGD']],
  [{ type: 'CasusIngetrokken', data: { reden: 'Dubbel' } }, 'CasusIngetrokken', ['CONCEPT', 'VASTGESTELD']],
]

describe('the life of a casus', () => {
  const gevallen = wissels.flatMap(([opdracht, type, vanuit]) =>
    Object.entries(VERLEDEN).map(([status, verleden]) => ({
      naam: opdracht.type,
      status,
      verleden,
      opdracht,
      type,
      mag: vanuit.includes(status),
    })),
  )

  test.each(gevallen.filter(({ mag }) => mag))('$naam from $status', ({ verleden, opdracht, type }) =>
    gegeven(...verleden)
      .wanneer(opdracht)
      .danGebeurt(type),
  )

  test.each(gevallen.filter(({ mag }) => !mag))('$naam not from $status', ({ verleden, opdracht }) =>
    gegeven(...verleden)
      .wanneer(opdracht)
      .danGeweigerd('status-laat-dit-niet-toe'),
  )

  test('a casus that was interrupted runs again', () =>
    gegeven(...(VERLEDEN.ONDERBROKEN ?? []), { type: 'CasusHervat', data: {} })
      .wanneer({ type: 'CasusOnderbroken', data: { reden: 'Weer' } })
      .danGebeurt('CasusOnderbroken'))

  test('it does not end without an outcome', () =>
    gegeven(geregistreerd, vastgesteld, gestart)
      .wanneer({ type: 'CasusAfgerond', data: { toelichting: null } })
      .danGeweigerd('uitkomst-ontbreekt'))

  test('an adjustment points to a measurement that exists', () =>
    gegeven(geregistreerd, vastgesteld, gestart)
      .wanneer({ type: 'TussentijdsBijgestuurd', data: { wat: 'Anders', reden: 'Cijfers', metingId: 'm1' } })
      .danGeweigerd('meting-bestaat-niet', 'metingId'))
})

describe('UitkomstVastgesteld', () => {
  const lopend = [geregistreerd, doel('d1'), doel('d2'), vastgesteld, gestart] as const
  const nul = nulmeting('d1', 'm1', '2026-02-01')
  const vervolg = vervolgmeting('d1', 'm2', '2026-08-01')
  const referentie: Casusvoorstel = {
    type: 'ReferentiescenarioVastgelegd',
    data: { beschrijving: 'Het zou dalen', onderbouwing: 'Buurt ernaast', reden: null },
  }
  const stel = (uitkomst: Uitkomstsoort) =>
    ({ type: 'UitkomstVastgesteld', data: { uitkomst, toelichting: 'Gemeten', reden: null } }) as const

  test.each(['STIJGING', 'STABILISATIE', 'DALING'] as const)(
    '%s asks for a follow-up measurement',
    (soort) => {
      gegeven(...lopend, nul)
        .wanneer(stel(soort))
        .danGeweigerd('uitkomst-zonder-meting', 'uitkomst')
      gegeven(...lopend, nul, nulmeting('d2', 'm3', '2026-08-01'))
        .wanneer(stel(soort))
        .danGeweigerd('uitkomst-zonder-meting', 'uitkomst')
      gegeven(...lopend, nul, vervolg)
        .wanneer(stel(soort))
        .danGebeurt('UitkomstVastgesteld')
    },
  )

  test('a measurement or goal that was withdrawn does not count', () => {
    gegeven(...lopend, nul, vervolg, { type: 'MetingVervallen', data: { metingId: 'm2', reden: 'Fout' } })
      .wanneer(stel('STIJGING'))
      .danGeweigerd('uitkomst-zonder-meting', 'uitkomst')
    gegeven(...lopend, nul, vervolg, doelVervallen('d1'))
      .wanneer(stel('STIJGING'))
      .danGeweigerd('uitkomst-zonder-meting', 'uitkomst')
  })

  test('that a decline was prevented also asks for what would have happened otherwise', () => {
    gegeven(...lopend, nul, vervolg)
      .wanneer(stel('DALING_VOORKOMEN'))
      .danGeweigerd('uitkomst-zonder-referentie', 'uitkomst')
    gegeven(...lopend, referentie, nul, vervolg)
      .wanneer(stel('DALING_VOORKOMEN'))
      .danGebeurt('UitkomstVastgesteld')
  })

  test('nothing to establish needs no measurement; a change of the outcome needs a reason', () => {
    gegeven(...lopend)
      .wanneer(stel('NIET_VAST_TE_STELLEN'))
      .danGebeurt('UitkomstVastgesteld')
    gegeven(...lopend, uitkomstVastgesteld)
      .wanneer(stel('NIET_VAST_TE_STELLEN'))
      .danGeweigerd('reden-verplicht', 'reden')
  })
})

describe('who is in whose way', () => {
  test('only those who touch the same subject', () => {
    const { subject } = casusdecider
    expect(subject(doel('d1'))).toBe(subject(doelVervallen('d1')))
    expect(subject(doel('d1'))).not.toBe(subject(doel('d2')))
    expect(subject(nulmeting('d1', 'm1', '2026-02-01'))).not.toBe(subject(doel('d1')))
    expect(subject(gestart)).toBe(subject(onderbroken))
    expect(subject({ type: 'RolToegewezen', data: { rol: 'PARTNER', toelichting: null } })).not.toBe(
      subject({ type: 'RolToegewezen', data: { rol: 'FINANCIER', toelichting: null } }),
    )
    expect(subject({ type: 'OnderdeelLeeggemaakt', data: { onderdeel: 'EFFECT', reden: 'Fout' } })).toBe(
      subject({ type: 'EffectBeschreven', data: { tekst: 'Meer rust', reden: null } }),
    )
  })
})
