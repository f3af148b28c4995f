import { describe, expect, test } from 'vitest'
import { tijdlijn } from '../../projections/tijdlijn.ts'
import type { Casusvoorstel } from '../../src/casus/decider.ts'
import { tijdlijnregel, zinVan } from '../../views/casus/tijdlijnzinnen.tsx'
import { doel, geregistreerd, nulmeting, partner, vastgesteld } from '../casus/verhaal.ts'
import { stroom } from './casusstroom.ts'

const bijgesteld: Casusvoorstel = {
  type: 'DoelBijgesteld',
  data: {
    doelId: 'd1',
    wijzigingen: { streefwaarde: '30', streefdatum: '2028-06-01' },
    reden: 'Minder instroom dan gedacht.',
    metingId: null,
  },
}
const zinnen = (...gebeurtenissen: readonly Casusvoorstel[]) =>
  tijdlijn(stroom(geregistreerd, ...gebeurtenissen)).map((moment) => zinVan(moment, 'Lokale gebruiker'))

describe('tijdlijn', () => {
  test('every event to the first, the newest first, on both clocks', () => {
    const momenten = tijdlijn(stroom(geregistreerd, doel('d1'), nulmeting('d1', 'm1', '2026-02-01')))
    expect(
      momenten.map(({ versie, positie, op, geregistreerdOp, soort }) => [
        versie,
        positie,
        op,
        geregistreerdOp,
        soort,
      ]),
    ).toEqual([
      [3, 103, '2026-02-01', '2026-11-22T10:00:02.000Z', 'METINGEN'],
      [2, 102, '2026-03-01', '2026-11-22T10:00:01.000Z', 'DOELEN'],
      [1, 101, '2026-03-01', '2026-11-22T10:00:00.000Z', 'STATUS'],
    ])
  })

  test('a change tells from what to what, and why', () => {
    const [moment] = tijdlijn(stroom(geregistreerd, doel('d1'), doel('d2'), bijgesteld))
    expect(moment).toMatchObject({
      over: 'Huurders aan het werk',
      eenheid: 'deelnemers',
      reden: 'Minder instroom dan gedacht.',
      veranderingen: [
        { veld: 'streefwaarde', van: '40', naar: '30' },
        { veld: 'streefdatum', van: '2027-01-01', naar: '2028-06-01' },
      ],
    })
  })

  test('only what differs is a change', () => {
    const aanleiding = (waaromHier: string): Casusvoorstel => ({
      type: 'AanleidingVastgelegd',
      data: { aanleiding: 'Veel huurders zonder werk.', waaromHier, waaromNu: null, reden: null },
    })
    const [later, eerder] = tijdlijn(stroom(geregistreerd, aanleiding('Hier'), aanleiding('Daar')))
    expect(eerder?.veranderingen).toEqual([{ veld: 'waaromHier', van: null, naar: 'Hier' }])
    expect(later?.veranderingen).toEqual([{ veld: 'waaromHier', van: 'Hier', naar: 'Daar' }])
  })

  test('what was filled in for the first time changed nothing', () => {
    const [moment] = tijdlijn(
      stroom(geregistreerd, { type: 'EffectBeschreven', data: { tekst: 'Rust', reden: null } }),
    )
    expect(moment?.veranderingen).toEqual([])
  })
})

describe('sentences', () => {
  test('a goal that was adjusted', () =>
    expect(zinnen(doel('d1'), bijgesteld)[0]).toBe(
      'Lokale gebruiker stelde het doel “Huurders aan het werk” bij: streefwaarde van 40 naar 30 deelnemers; streefdatum van 1 januari 2027 naar 1 juni 2028, omdat: minder instroom dan gedacht.',
    ))

  test('a measurement, a partner, a step in the life of the casus', () =>
    expect(zinnen(doel('d1'), nulmeting('d1', 'm1', '2026-02-01'), partner('p1'), vastgesteld)).toEqual([
      'Lokale gebruiker stelde de casus vast.',
      'Lokale gebruiker voegde partner “Gemeente Fictief” toe (gemeente).',
      'Lokale gebruiker legde de nulmeting vast voor “Huurders aan het werk”: 4 deelnemers op 1 februari 2026.',
      'Lokale gebruiker stelde het doel “Huurders aan het werk”: naar 40 deelnemers op 1 januari 2027.',
      'Lokale gebruiker registreerde de casus “Werk in de wijk (fictief)” op de route Werken.',
    ]))

  test('a quoted sentence brings one full stop', () =>
    expect(
      zinnen({
        type: 'NotitieToegevoegd',
        data: { notitieId: 'n1', tekst: 'Gesproken met het wijkteam.', zichtbaarheid: 'INTERN' },
      })[0],
    ).toBe('Lokale gebruiker schreef een notitie: “Gesproken met het wijkteam”.'))

  test('an empty value is never shown as zero or nothing', () => {
    const inzet = (kostenEuro: string | null): Casusvoorstel => ({
      type: 'PartnerinzetVastgelegd',
      data: { partnerId: 'p1', taak: null, uren: '1200.5', kostenEuro, batenEuro: null, reden: null },
    })
    expect(zinnen(partner('p1'), inzet(null), inzet('1500'))[0]).toBe(
      'Lokale gebruiker wijzigde de inzet van “Gemeente Fictief”: kosten van nog niet ingevuld naar €\u00a01.500.',
    )
  })

  test('a long text is told apart from the sentence', () => {
    const lang = 'In deze vier straten staan de meeste mensen zonder werk ingeschreven.'
    const [moment] = tijdlijn(
      stroom(geregistreerd, {
        type: 'AanleidingVastgelegd',
        data: { aanleiding: 'Veel huurders zonder werk.', waaromHier: lang, waaromNu: null, reden: null },
      }),
    )
    expect(moment && tijdlijnregel(moment, () => 'Lokale gebruiker')).toMatchObject({
      zin: 'Lokale gebruiker wijzigde de aanleiding.',
      van: 'waarom hier: nog niet ingevuld',
      naar: `waarom hier: ${lang}`,
    })
  })
})
