import { describe, expect, test } from 'vitest'
import { casusdossier } from '../../projections/casusdossier.ts'
import type { Casusvoorstel } from '../../src/casus/decider.ts'
import {
  doel,
  doelgegevens,
  doelVervallen,
  factor,
  geregistreerd,
  gestart,
  meetwaarde,
  nulmeting,
  onderbroken,
  partner,
  vastgesteld,
  vervolgmeting,
} from '../casus/verhaal.ts'
import { stroom } from './casusstroom.ts'

const dossier = (...gebeurtenissen: readonly Casusvoorstel[]) => {
  const gevouwen = casusdossier(stroom(...gebeurtenissen))
  if (!gevouwen) throw new Error('no casus')
  return gevouwen
}

const bijgesteld = (streefwaarde: string, metingId: string | null): Casusvoorstel => ({
  type: 'DoelBijgesteld',
  data: { doelId: 'd1', wijzigingen: { streefwaarde }, reden: 'Minder instroom', metingId },
})
const gecorrigeerd = (waarde: string): Casusvoorstel => ({
  type: 'MetingGecorrigeerd',
  data: { metingId: 'm1', waarde, n: 60, bron: 'Enquête', reden: 'Verteld' },
})

describe('casusdossier', () => {
  test('a stream without a registration is no casus', () => {
    expect(casusdossier([])).toBeNull()
    expect(casusdossier(stroom(vastgesteld))).toBeNull()
  })

  test('a new casus knows what was registered and nothing else', () => {
    const nieuw = dossier(geregistreerd)
    expect(nieuw).toMatchObject({
      casusId: 'c1',
      versie: 1,
      positie: 101,
      status: 'CONCEPT',
      route: 'WERKEN',
      fictief: true,
      rollen: [{ rol: 'WERKGEVER', toelichting: null }],
      aanleiding: { aanleiding: 'Veel huurders zonder werk.', waaromHier: null, waaromNu: null },
      doelen: [],
      meetplan: null,
      uitkomst: null,
      gemeten: false,
    })
    expect(nieuw.gegevens.naam).toBe('Werk in de wijk (fictief)')
    expect(nieuw.volledigheid.aantal).toBe(0)
    expect(nieuw.volledigheid.ontbreekt).toHaveLength(8)
  })

  test('a change replaces the fields it names and leaves the others', () => {
    const { gegevens } = dossier(geregistreerd, {
      type: 'CasusgegevensGewijzigd',
      data: { wijzigingen: { naam: 'Andere naam (fictief)', einddatum: '2027-01-01' }, reden: null },
    })
    expect(gegevens).toMatchObject({
      naam: 'Andere naam (fictief)',
      einddatum: '2027-01-01',
      primairProces: 'BEHEREN',
      startdatum: '2026-01-15',
    })
  })

  test('the earlier targets of a goal stay, with reason and the measurement that caused the change', () => {
    const [eerste, tweede] = dossier(
      geregistreerd,
      doel('d1'),
      doel('d2'),
      nulmeting('d1', 'm1', '2026-02-01'),
      bijgesteld('30', 'm1'),
      bijgesteld('25', null),
    ).doelen
    expect(eerste?.streefwaarde).toBe('25')
    expect(tweede?.streefwaarde).toBe('40')
    expect(
      eerste?.bijstellingen.map(({ van, naar, reden, metingId }) => [van, naar, reden, metingId]),
    ).toEqual([
      [{ streefwaarde: '40' }, { streefwaarde: '30' }, 'Minder instroom', 'm1'],
      [{ streefwaarde: '30' }, { streefwaarde: '25' }, 'Minder instroom', null],
    ])
    expect(tweede?.bijstellingen).toEqual([])
  })

  test('a corrected measurement shows the new value and keeps the old one', () => {
    const [eerste] = dossier(
      geregistreerd,
      doel('d1'),
      nulmeting('d1', 'm1', '2026-02-01'),
      gecorrigeerd('5'),
      gecorrigeerd('6'),
    ).doelen
    expect(eerste?.nulmeting).toMatchObject({ waarde: '6', n: 60, bron: 'Enquête' })
    expect(eerste?.nulmeting?.vastlegging.op).toBe('2026-02-01')
    expect(eerste?.nulmeting?.eerder.map(({ waarde, reden }) => [waarde, reden])).toEqual([
      ['4', 'Verteld'],
      ['5', 'Verteld'],
    ])
  })

  describe('result of a goal', () => {
    const resultaat = (
      gegevens: Partial<typeof doelgegevens>,
      nu: string,
      ...meer: readonly Casusvoorstel[]
    ) =>
      dossier(
        geregistreerd,
        { type: 'DoelGesteld', data: { doelId: 'd1', ...doelgegevens, ...gegevens } },
        nulmeting('d1', 'm1', '2026-02-01'),
        {
          type: 'MetingVastgelegd',
          data: { metingId: 'm2', doelId: 'd1', ...meetwaarde(nu) },
          gebeurdOp: '2026-08-01',
        },
        ...meer,
      ).doelen[0]?.resultaat

    test('one measurement says nothing', () => {
      const [alleenNul] = dossier(geregistreerd, doel('d1'), nulmeting('d1', 'm1', '2026-02-01')).doelen
      expect(alleenNul?.resultaat).toBeNull()
    })
    // The baseline of each is 4.
    test.each([
      [{ nulwaarde: null, streefwaarde: '40' }, '12.5', { soort: 'GESTEGEN', verschil: '8.5' }],
      [{ nulwaarde: null, streefwaarde: '40' }, '4.0', { soort: 'STABIEL', verschil: '0' }],
      [{ nulwaarde: null, streefwaarde: '40' }, '3', { soort: 'GEDAALD', verschil: '-1' }],
      [{ nulwaarde: null, streefwaarde: '1' }, '3', { soort: 'GESTEGEN', verschil: '-1' }],
      [{ nulwaarde: null, streefwaarde: '1' }, '6', { soort: 'GEDAALD', verschil: '2' }],
      [{ nulwaarde: null, streefwaarde: '4' }, '6', { soort: 'RICHTING_ONBEKEND', verschil: '2' }],
    ])('goal %j, now %s', (gegevens, nu, verwacht) => expect(resultaat(gegevens, nu)).toEqual(verwacht))
    test('a measurement that was withdrawn does not count', () =>
      expect(
        resultaat({}, '12', { type: 'MetingVervallen', data: { metingId: 'm2', reden: 'Verkeerd doel' } }),
      ).toBeNull())
    test('the newest by its own date counts, not the last that was written down', () =>
      expect(
        resultaat({}, '12', {
          type: 'MetingVastgelegd',
          data: { metingId: 'm3', doelId: 'd1', ...meetwaarde('7') },
          gebeurdOp: '2026-05-01',
        }),
      ).toEqual({ soort: 'GESTEGEN', verschil: '8' }))
  })

  test('individu and buurt stand apart', () => {
    const { niveaus } = dossier(
      geregistreerd,
      { type: 'DoelGesteld', data: { doelId: 'd1', ...doelgegevens, doelniveau: 'BUURT' } },
      doel('d2'),
      doel('d3'),
      doelVervallen('d3'),
    )
    expect(niveaus.map(({ doelniveau, doelen }) => [doelniveau, doelen.map(({ doelId }) => doelId)])).toEqual(
      [
        ['INDIVIDU', ['d2']],
        ['BUURT', ['d1']],
      ],
    )
  })

  test('the casus is measured only by a goal that counts', () => {
    const gemeten = [
      geregistreerd,
      doel('d1'),
      nulmeting('d1', 'm1', '2026-02-01'),
      vervolgmeting('d1', 'm2', '2026-08-01'),
    ] as const
    expect(dossier(...gemeten).gemeten).toBe(true)
    expect(dossier(...gemeten, doelVervallen('d1')).gemeten).toBe(false)
  })

  test('totals of partners: unknown is not zero, and who left does not count', () => {
    const inzet = (partnerId: string, uren: string | null, kostenEuro: string | null): Casusvoorstel => ({
      type: 'PartnerinzetVastgelegd',
      data: { partnerId, taak: null, uren, kostenEuro, batenEuro: null, reden: null },
    })
    const { partnertotalen } = dossier(
      geregistreerd,
      partner('p1'),
      partner('p2'),
      partner('p3'),
      partner('p4'),
      inzet('p1', '40', '1200.50'),
      inzet('p2', '0', '0.10'),
      inzet('p4', '1000', '99999'),
      { type: 'PartnerVervallen', data: { partnerId: 'p4', reden: 'Gestopt' } },
    )
    expect(partnertotalen).toEqual({
      uren: { som: '40', onbekend: 1 },
      kostenEuro: { som: '1200.6', onbekend: 1 },
      batenEuro: { som: null, onbekend: 3 },
    })
  })

  test('what was withdrawn can be seen, and counts again once restored', () => {
    const weg: Casusvoorstel = {
      type: 'RandvoorwaardeVervallen',
      data: { randvoorwaardeId: 'r1', reden: 'Onjuist' },
    }
    const stand = (...meer: readonly Casusvoorstel[]) =>
      dossier(geregistreerd, factor('r1'), factor('r2'), ...meer).factoren.map(({ vervallen }) => vervallen)
    expect(stand(weg)).toEqual([true, false])
    expect(stand(weg, { type: 'RandvoorwaardeHersteld', data: { randvoorwaardeId: 'r1' } })).toEqual([
      false,
      false,
    ])
  })

  test('a part that was emptied is empty again', () => {
    const effect: Casusvoorstel = { type: 'EffectBeschreven', data: { tekst: 'Rust', reden: null } }
    const leeg: Casusvoorstel = {
      type: 'OnderdeelLeeggemaakt',
      data: { onderdeel: 'EFFECT', reden: 'Vergissing' },
    }
    expect(dossier(geregistreerd, effect).effect?.tekst).toBe('Rust')
    expect(dossier(geregistreerd, effect, leeg).effect).toBeNull()
  })

  test('status follows the life of the casus', () => {
    expect(dossier(geregistreerd, vastgesteld).status).toBe('VASTGESTELD')
    expect(dossier(geregistreerd, vastgesteld, gestart, onderbroken).status).toBe('ONDERBROKEN')
  })
})
