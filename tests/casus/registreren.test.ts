import { describe, expect, test } from 'vitest'
import type { Casusdata } from '../../events/casus.ts'
import { type Casusvoorstel, casusdecider } from '../../src/casus/decider.ts'
import { reeks } from '../../src/casus/reeks.ts'
import { Weigering } from '../../src/decider.ts'
import {
  afgerond,
  beeindigd,
  gegeven,
  geregistreerd,
  gestart,
  ingetrokken,
  registratie,
  vastgesteld,
} from './verhaal.ts'

describe('CasusGeregistreerd', () => {
  test('a casus begins as it was written down', () =>
    gegeven().wanneer({ type: 'CasusGeregistreerd', data: registratie }).danGebeurt('CasusGeregistreerd'))

  test('the date on which it happened goes along', () =>
    gegeven()
      .wanneer({ type: 'CasusGeregistreerd', data: registratie, gebeurdOp: '2026-01-10' })
      .dan({ type: 'CasusGeregistreerd', data: registratie, gebeurdOp: '2026-01-10' }))

  test('not twice', () =>
    gegeven(geregistreerd)
      .wanneer({ type: 'CasusGeregistreerd', data: registratie })
      .danGeweigerd('casus-bestaat-al'))

  test.each([
    [{ kansen: ['KLUSWONINGEN' as const] }, 'kans-past-niet-bij-proces', 'kansen'],
    [{ primairProces: 'VERHUREN' as const, kansen: [] }, 'beheersoort-zonder-beheren', 'beheersoort'],
    [{ einddatum: '2025-12-31' }, 'einddatum-voor-start', 'einddatum'],
  ])('what does not fit together is refused: %j', (anders, code, veld) =>
    gegeven()
      .wanneer({ type: 'CasusGeregistreerd', data: { ...registratie, ...anders } })
      .danGeweigerd(code, veld),
  )

  test('nothing can be asked of a casus that was never registered', () => {
    gegeven().wanneer({ type: 'CasusVastgesteld', data: {} }).danGeweigerd('casus-bestaat-niet')
    gegeven()
      .wanneer({
        type: 'NotitieToegevoegd',
        data: { notitieId: 'n1', tekst: 'Hallo', zichtbaarheid: 'INTERN' },
      })
      .danGeweigerd('casus-bestaat-niet')
  })
})

describe('CasusgegevensGewijzigd', () => {
  const wijzig = (
    wijzigingen: Casusdata<'CasusgegevensGewijzigd'>['wijzigingen'],
    reden: string | null = null,
  ): Casusvoorstel => ({ type: 'CasusgegevensGewijzigd', data: { wijzigingen, reden } })

  test('in a concept without a reason', () =>
    gegeven(geregistreerd)
      .wanneer(wijzig({ naam: 'Nieuwe naam' }))
      .danGebeurt('CasusgegevensGewijzigd'))

  test('later only with a reason', () => {
    gegeven(geregistreerd, vastgesteld)
      .wanneer(wijzig({ naam: 'Nieuwe naam' }))
      .danGeweigerd('reden-verplicht', 'reden')
    gegeven(geregistreerd, vastgesteld)
      .wanneer(wijzig({ naam: 'Nieuwe naam' }, 'Tikfout'))
      .danGebeurt('CasusgegevensGewijzigd')
  })

  test('a change that changes nothing is none', () =>
    gegeven(geregistreerd).wanneer(wijzig({})).danGeweigerd('niets-gewijzigd'))

  test('what stood there already must fit the change too', () => {
    gegeven(geregistreerd)
      .wanneer(wijzig({ einddatum: '2026-01-14' }))
      .danGeweigerd('einddatum-voor-start', 'einddatum')
    gegeven(geregistreerd, {
      type: 'CasusgegevensGewijzigd',
      data: { wijzigingen: { einddatum: '2026-06-30' }, reden: null },
    })
      .wanneer(wijzig({ startdatum: '2026-07-01' }))
      .danGeweigerd('einddatum-voor-start', 'einddatum')
    gegeven(geregistreerd)
      .wanneer(wijzig({ primairProces: 'VERHUREN', beheersoort: null }))
      .danGeweigerd('kans-past-niet-bij-proces', 'kansen')
    gegeven(geregistreerd)
      .wanneer(wijzig({ primairProces: 'VERHUREN', beheersoort: null, kansen: [] }))
      .danGebeurt('CasusgegevensGewijzigd')
  })

  test.each([[ingetrokken], [beeindigd]])('not when the casus is closed: %j', (einde) =>
    gegeven(geregistreerd, vastgesteld, gestart, afgerond, einde)
      .wanneer(wijzig({ naam: 'Te laat' }, 'Tikfout'))
      .danGeweigerd('casus-is-gesloten'),
  )
})

describe('RouteToegekend', () => {
  const route = (zijroutes: ('LEREN' | 'WONEN')[], reden: string | null = null): Casusvoorstel => ({
    type: 'RouteToegekend',
    data: { route: 'WONEN', zijroutes, vormen: ['INFORMEEL'], reden },
  })

  test('a main route with side routes', () =>
    gegeven(geregistreerd)
      .wanneer(route(['LEREN']))
      .danGebeurt('RouteToegekend'))
  test('the main route is no side route', () =>
    gegeven(geregistreerd)
      .wanneer(route(['WONEN']))
      .danGeweigerd('zijroute-is-hoofdroute', 'zijroutes'))
  test('after the concept only with a reason', () =>
    gegeven(geregistreerd, vastgesteld).wanneer(route([])).danGeweigerd('reden-verplicht', 'reden'))
})

describe('several commands at once', () => {
  const methodiek = { type: 'MethodiekGekoppeld', data: { methodiekId: 'm1' } } as const

  test('each builds on the earlier ones', () =>
    expect(
      reeks(casusdecider).decide(casusdecider.initial, [
        { type: 'CasusGeregistreerd', data: registratie },
        methodiek,
      ]),
    ).toEqual([geregistreerd, { type: 'MethodiekGekoppeld', data: { methodiekId: 'm1' } }]))

  test('all or nothing', () =>
    expect(() =>
      reeks(casusdecider).decide(casusdecider.initial, [
        { type: 'CasusGeregistreerd', data: registratie },
        methodiek,
        methodiek,
      ]),
    ).toThrow(new Weigering('methodiek-al-gekoppeld', 'methodiekId')))
})
