import { describe, expect, test } from 'vitest'
import { type Casusgebeurtenis, vouwCasus } from '../../events/casus.ts'
import { ontbrekendeOnderwerpen } from '../../projections/volledigheid.ts'
import { geregistreerd } from '../casus/verhaal.ts'

const ontbreekt = (...events: readonly Casusgebeurtenis[]) => {
  const casus = vouwCasus([geregistreerd, ...events])
  if (!casus) throw new Error('no casus')
  return ontbrekendeOnderwerpen(casus)
}

const doel = (doelId: string): Casusgebeurtenis => ({
  type: 'DoelGesteld',
  data: {
    doelId,
    omschrijving: 'Aan het werk',
    indicator: 'deelnemers met werk',
    eenheid: 'deelnemers',
    nulwaarde: null,
    streefwaarde: '40',
    streefdatum: '2027-01-01',
    doelniveau: 'INDIVIDU',
    ambitie: 'VERDER_KOMEN',
  },
})
const waarom = (waaromHier: string | null, waaromNu: string | null): Casusgebeurtenis => ({
  type: 'AanleidingVastgelegd',
  data: { aanleiding: 'Veel verhuizingen', waaromHier, waaromNu, reden: null },
})
const partner = (partnerId: string): Casusgebeurtenis => ({
  type: 'PartnerToegevoegd',
  data: { partnerId, naam: 'Gemeente Fictief', soort: 'GEMEENTE', rol: null },
})
const inzet = (partnerId: string, taak: string | null, kostenEuro: string | null): Casusgebeurtenis => ({
  type: 'PartnerinzetVastgelegd',
  data: { partnerId, taak, uren: null, kostenEuro, batenEuro: null, reden: null },
})
const factor = (randvoorwaardeId: string): Casusgebeurtenis => ({
  type: 'RandvoorwaardeVastgelegd',
  data: { randvoorwaardeId, soort: 'FAALFACTOR', tekst: 'Weinig tijd', label: null },
})

describe('volledigheid', () => {
  test('a casus of which nothing more is known misses all eight topics', () => {
    expect(ontbreekt()).toEqual([
      'AANLEIDING',
      'DOELEN',
      'NIVEAU',
      'METING',
      'EFFECTEN',
      'SAMENWERKING',
      'RANDVOORWAARDEN',
      'CONTINUITEIT',
    ])
  })

  test('the reason counts only when it says why here and why now', () => {
    expect(ontbreekt(waarom('Hier wonen veel starters', null))).toContain('AANLEIDING')
    expect(ontbreekt(waarom('Hier wonen veel starters', 'De sloop begint'))).not.toContain('AANLEIDING')
  })

  test('a withdrawn goal does not count, a restored one does', () => {
    const vervallen: Casusgebeurtenis = { type: 'DoelVervallen', data: { doelId: 'd1', reden: 'Dubbel' } }
    expect(ontbreekt(doel('d1'), vervallen)).toContain('DOELEN')
    expect(ontbreekt(doel('d1'), doel('d2'), vervallen)).not.toContain('DOELEN')
    expect(ontbreekt(doel('d1'), vervallen, { type: 'DoelHersteld', data: { doelId: 'd1' } })).not.toContain(
      'NIVEAU',
    )
  })

  test('a partner counts once something is written down about the contribution', () => {
    expect(ontbreekt(partner('p1'))).toContain('SAMENWERKING')
    expect(ontbreekt(partner('p1'), inzet('p1', null, null))).toContain('SAMENWERKING')
    expect(ontbreekt(partner('p1'), partner('p2'), inzet('p2', null, '0'))).not.toContain('SAMENWERKING')
    expect(
      ontbreekt(partner('p1'), inzet('p1', 'Leidt op', null), {
        type: 'PartnerVervallen',
        data: { partnerId: 'p1', reden: 'Gestopt' },
      }),
    ).toContain('SAMENWERKING')
  })

  test('a measurement after the baseline counts as an effect, a withdrawn factor does not count', () => {
    const meting: Casusgebeurtenis = {
      type: 'MetingVastgelegd',
      data: { metingId: 'm1', doelId: 'd1', waarde: '12', n: null, bron: null },
    }
    const vervallen: Casusgebeurtenis = { type: 'MetingVervallen', data: { metingId: 'm1', reden: 'Dubbel' } }
    expect(ontbreekt(meting)).not.toContain('EFFECTEN')
    expect(ontbreekt(meting, vervallen)).toContain('EFFECTEN')
    expect(ontbreekt(meting, vervallen, { type: 'MetingHersteld', data: { metingId: 'm1' } })).not.toContain(
      'EFFECTEN',
    )
    expect(
      ontbreekt(factor('r1'), {
        type: 'RandvoorwaardeVervallen',
        data: { randvoorwaardeId: 'r1', reden: 'Onjuist' },
      }),
    ).toContain('RANDVOORWAARDEN')
    expect(ontbreekt(factor('r1'))).not.toContain('RANDVOORWAARDEN')
  })

  test('what was emptied again does not count', () => {
    const continuiteit: Casusgebeurtenis = {
      type: 'ContinuiteitGeregeld',
      data: { continuiteit: 'TIJDELIJK', overdrachtNaar: null, verwachting: null, reden: null },
    }
    const leeg: Casusgebeurtenis = {
      type: 'OnderdeelLeeggemaakt',
      data: { onderdeel: 'CONTINUITEIT', reden: 'Vergissing' },
    }
    expect(ontbreekt(continuiteit)).not.toContain('CONTINUITEIT')
    expect(ontbreekt(continuiteit, leeg)).toContain('CONTINUITEIT')
  })
})
