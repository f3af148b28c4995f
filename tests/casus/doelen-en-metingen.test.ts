import { describe, test } from 'vitest'
import type { Casusvoorstel } from '../../src/casus/decider.ts'
import {
  doel,
  doelgegevens,
  doelVervallen,
  gegeven,
  geregistreerd,
  ingetrokken,
  meetwaarde,
  nulmeting,
  vervolgmeting,
} from './verhaal.ts'

describe('goals', () => {
  const stel = { type: 'DoelGesteld', data: { doelId: 'd1', ...doelgegevens } } as const
  const bij = (metingId: string | null) =>
    ({
      type: 'DoelBijgesteld',
      data: { doelId: 'd1', wijzigingen: { streefwaarde: '30' }, reden: 'Minder instroom', metingId },
    }) as const

  test('a goal is set once', () => {
    gegeven(geregistreerd, doel('d2')).wanneer(stel).danGebeurt('DoelGesteld')
    gegeven(geregistreerd, doel('d1')).wanneer(stel).danGeweigerd('doel-bestaat-al')
    gegeven(geregistreerd, ingetrokken).wanneer(stel).danGeweigerd('casus-is-gesloten')
  })

  test('the target is adjusted, pointing to the measurement that caused it', () => {
    gegeven(geregistreerd, doel('d1')).wanneer(bij(null)).danGebeurt('DoelBijgesteld')
    gegeven(geregistreerd, doel('d1'), nulmeting('d1', 'm1', '2026-02-01'))
      .wanneer(bij('m1'))
      .danGebeurt('DoelBijgesteld')
    gegeven(geregistreerd, doel('d1')).wanneer(bij('m9')).danGeweigerd('meting-bestaat-niet', 'metingId')
  })

  test('not without a change, and not of a goal that was withdrawn or never set', () => {
    gegeven(geregistreerd, doel('d1'))
      .wanneer({
        type: 'DoelBijgesteld',
        data: { doelId: 'd1', wijzigingen: {}, reden: 'Zomaar', metingId: null },
      })
      .danGeweigerd('niets-gewijzigd')
    gegeven(geregistreerd, doel('d1'), doelVervallen('d1'))
      .wanneer(bij(null))
      .danGeweigerd('doel-bestaat-niet')
    gegeven(geregistreerd, doel('d2')).wanneer(bij(null)).danGeweigerd('doel-bestaat-niet')
  })

  test('a goal is withdrawn and restored', () => {
    const laat = { type: 'DoelVervallen', data: { doelId: 'd1', reden: 'Dubbel' } } as const
    const herstel = { type: 'DoelHersteld', data: { doelId: 'd1' } } as const
    gegeven(geregistreerd, doel('d1')).wanneer(laat).danGebeurt('DoelVervallen')
    gegeven(geregistreerd, doel('d1'), doelVervallen('d1')).wanneer(laat).danGeweigerd('doel-bestaat-niet')
    gegeven(geregistreerd, doel('d1'), doelVervallen('d1')).wanneer(herstel).danGebeurt('DoelHersteld')
    gegeven(geregistreerd, doel('d1')).wanneer(herstel).danGeweigerd('doel-niet-vervallen')
  })
})

describe('measurements', () => {
  const begin = [geregistreerd, doel('d1'), doel('d2')] as const
  const nul = (metingId: string) =>
    ({ type: 'NulmetingVastgelegd', data: { metingId, doelId: 'd1', ...meetwaarde('4') } }) as const
  const vervolg = (op?: string) =>
    ({
      type: 'MetingVastgelegd',
      data: { metingId: 'm2', doelId: 'd1', ...meetwaarde('12') },
      ...(op && { gebeurdOp: op }),
    }) as const

  test('a goal has one baseline', () => {
    gegeven(...begin, nulmeting('d2', 'm9', '2026-02-01'))
      .wanneer(nul('m1'))
      .danGebeurt('NulmetingVastgelegd')
    gegeven(...begin, nulmeting('d1', 'm9', '2026-02-01'))
      .wanneer(nul('m1'))
      .danGeweigerd('nulmeting-bestaat-al')
    gegeven(...begin, nulmeting('d2', 'm1', '2026-02-01'))
      .wanneer(nul('m1'))
      .danGeweigerd('meting-bestaat-al')
    gegeven(...begin, doelVervallen('d1'))
      .wanneer(nul('m1'))
      .danGeweigerd('doel-bestaat-niet')
  })

  test('no follow-up without a baseline', () => {
    gegeven(...begin)
      .wanneer(vervolg())
      .danGeweigerd('nulmeting-ontbreekt', 'doelId')
    gegeven(...begin, nulmeting('d2', 'm1', '2026-02-01'))
      .wanneer(vervolg())
      .danGeweigerd('nulmeting-ontbreekt', 'doelId')
    gegeven(...begin, nulmeting('d1', 'm1', '2026-02-01'))
      .wanneer(vervolg())
      .danGebeurt('MetingVastgelegd')
  })

  test('a follow-up is later than the baseline, and a measurement is stored once', () => {
    const metNul = [...begin, nulmeting('d1', 'm1', '2026-02-01')] as const
    gegeven(...metNul)
      .wanneer(vervolg('2026-02-01'))
      .danGeweigerd('meting-voor-nulmeting', 'op')
    gegeven(...metNul)
      .wanneer(vervolg('2026-02-02'))
      .dan({ type: 'MetingVastgelegd', data: vervolg().data, gebeurdOp: '2026-02-02' })
    gegeven(...metNul, vervolgmeting('d1', 'm2', '2026-05-01'))
      .wanneer(vervolg('2026-06-01'))
      .danGeweigerd('meting-bestaat-al')
    gegeven(...metNul, doelVervallen('d1'))
      .wanneer(vervolg())
      .danGeweigerd('doel-bestaat-niet')
  })

  test('a measurement is corrected with a reason', () => {
    const corrigeer = {
      type: 'MetingGecorrigeerd',
      data: { metingId: 'm1', ...meetwaarde('5'), reden: 'Verteld' },
    } as const
    gegeven(...begin, nulmeting('d1', 'm1', '2026-02-01'))
      .wanneer(corrigeer)
      .danGebeurt('MetingGecorrigeerd')
    gegeven(...begin, nulmeting('d1', 'm7', '2026-02-01'))
      .wanneer(corrigeer)
      .danGeweigerd('meting-bestaat-niet')
  })

  describe('withdrawing', () => {
    const laat = (metingId: string) =>
      ({ type: 'MetingVervallen', data: { metingId, reden: 'Verkeerd doel' } }) as const
    const herstel = (metingId: string) => ({ type: 'MetingHersteld', data: { metingId } }) as const
    const vervallen = (metingId: string): Casusvoorstel => ({
      type: 'MetingVervallen',
      data: { metingId, reden: 'Verkeerd doel' },
    })
    const reeks = [
      ...begin,
      nulmeting('d1', 'm1', '2026-02-01'),
      vervolgmeting('d1', 'm2', '2026-05-01'),
    ] as const

    test('a follow-up goes, a baseline only when nothing follows from it', () => {
      gegeven(...reeks)
        .wanneer(laat('m2'))
        .danGebeurt('MetingVervallen')
      gegeven(...reeks)
        .wanneer(laat('m1'))
        .danGeweigerd('nulmeting-heeft-vervolg')
      gegeven(...reeks, vervallen('m2'))
        .wanneer(laat('m1'))
        .danGebeurt('MetingVervallen')
      gegeven(...reeks, vervallen('m2'))
        .wanneer(laat('m2'))
        .danGeweigerd('meting-bestaat-niet')
    })
    test('after that a new baseline may be written down', () => {
      const zonder = [...begin, nulmeting('d1', 'm1', '2026-02-01'), vervallen('m1')] as const
      gegeven(...zonder)
        .wanneer(nul('m3'))
        .danGebeurt('NulmetingVastgelegd')
      gegeven(...zonder)
        .wanneer(vervolg())
        .danGeweigerd('nulmeting-ontbreekt', 'doelId')
    })
    test('restoring keeps to one baseline, and to no follow-up without one', () => {
      gegeven(...reeks, vervallen('m2'))
        .wanneer(herstel('m2'))
        .danGebeurt('MetingHersteld')
      gegeven(...reeks)
        .wanneer(herstel('m2'))
        .danGeweigerd('meting-niet-vervallen')
      gegeven(...reeks, vervallen('m2'), vervallen('m1'))
        .wanneer(herstel('m2'))
        .danGeweigerd('nulmeting-ontbreekt')
      const nieuweNul = nulmeting('d1', 'm3', '2026-03-01')
      gegeven(...begin, nulmeting('d1', 'm1', '2026-02-01'), vervallen('m1'), nieuweNul)
        .wanneer(herstel('m1'))
        .danGeweigerd('nulmeting-bestaat-al')
    })
  })
})
