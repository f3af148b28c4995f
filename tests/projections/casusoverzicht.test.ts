import { describe, expect, test } from 'vitest'
import {
  A,
  analyseGestart,
  analyseVastgesteld,
  B,
  doel,
  gebeurd,
  geregistreerd,
  id,
  meetplan,
  meting,
} from './overzichtgebeurtenissen.ts'
import { metGebeurtenissen } from './overzichtproef.ts'

describe('one row per casus', () => {
  test('a casus that was just registered says what the form asked', async () => {
    const { rij } = await metGebeurtenissen([
      [`casus-${A}`, geregistreerd()],
      [`casus-${B}`, geregistreerd({ naam: 'Werkplaats Oost', route: 'WERKEN', fictief: false })],
    ])
    expect(await rij(A)).toMatchObject({
      casusId: A,
      naam: 'Taalcafé in de buurtkamer',
      gemeenten: ['GM0363'],
      route: 'LEREN',
      zijroutes: [],
      status: 'CONCEPT',
      uitkomst: null,
      volledigheid: 0,
      nulmeting: false,
      meetplan: false,
      smsNiveau: null,
      teMeten: null,
      sroi: null,
      fictief: true,
      eerstePositie: 1,
      laatstePositie: 1,
      bijgewerkt: '2026-11-22T09:00:00.000Z',
    })
    expect(await rij(B)).toMatchObject({ naam: 'Werkplaats Oost', route: 'WERKEN', fictief: false })
  })

  test('later events change the row, and only that of their own casus', async () => {
    const { rij } = await metGebeurtenissen([
      [`casus-${A}`, geregistreerd()],
      [`casus-${B}`, geregistreerd({ naam: 'Werkplaats Oost' })],
      [
        `casus-${A}`,
        gebeurd('CasusgegevensGewijzigd', {
          wijzigingen: { naam: 'Taalcafé West', gebieden: [{ naam: 'West', code: null, peiljaar: null }] },
          reden: 'De naam was te lang.',
        }),
        gebeurd('RouteToegekend', {
          route: 'LEREN',
          zijroutes: ['WERKEN', 'VRIJE_TIJD'],
          vormen: ['INFORMEEL'],
          reden: null,
        }),
        gebeurd('RolToegewezen', { rol: 'FINANCIER', toelichting: null }),
        gebeurd('RolVervallen', { rol: 'PARTNER', reden: 'Wij betalen alleen.' }),
        gebeurd('MethodiekGekoppeld', { methodiekId: id(1) }),
        gebeurd('MethodiekGekoppeld', { methodiekId: id(2) }),
        gebeurd('MethodiekOntkoppeld', { methodiekId: id(1), reden: 'Verkeerde gekozen.' }),
        gebeurd('BereikVastgelegd', { bereikt: 31, beoogd: 60, eenheid: 'DEELNEMERS', reden: null }),
        gebeurd('CasusVastgesteld', {}),
        gebeurd('CasusGestart', {}),
      ],
    ])
    expect(await rij(A)).toMatchObject({
      naam: 'Taalcafé West',
      gemeenten: [],
      route: 'LEREN',
      zijroutes: ['WERKEN', 'VRIJE_TIJD'],
      vormen: ['INFORMEEL'],
      rollen: ['FINANCIER'],
      methodieken: [id(2)],
      bereik: { bereikt: 31, beoogd: 60, eenheid: 'DEELNEMERS' },
      status: 'IN_UITVOERING',
      laatstePositie: 12,
    })
    expect(await rij(B)).toMatchObject({ naam: 'Werkplaats Oost', status: 'CONCEPT', laatstePositie: 2 })
  })

  test('what is taken away again is gone from the row', async () => {
    const { rij } = await metGebeurtenissen([
      [
        `casus-${A}`,
        geregistreerd(),
        gebeurd('BereikVastgelegd', { bereikt: 31, beoogd: null, eenheid: 'HUISHOUDENS', reden: null }),
        gebeurd('OnderdeelLeeggemaakt', { onderdeel: 'BEREIK', reden: 'Verkeerde casus.' }),
        meetplan(['2026-06-01']),
        gebeurd('OnderdeelLeeggemaakt', { onderdeel: 'MEETPLAN', reden: 'Verkeerde casus.' }),
      ],
    ])
    expect(await rij(A)).toMatchObject({ bereik: null, meetplan: false, smsNiveau: null, teMeten: null })
  })

  test('completeness names what is missing', async () => {
    const { rij } = await metGebeurtenissen([[`casus-${A}`, geregistreerd(), doel(id(1)), meetplan([])]])
    expect(await rij(A)).toMatchObject({
      volledigheid: 3,
      ontbreekt: ['AANLEIDING', 'EFFECTEN', 'SAMENWERKING', 'RANDVOORWAARDEN', 'CONTINUITEIT'],
    })
  })
})

describe('what is to be measured', () => {
  test('is the earliest moment or target date without a measurement', async () => {
    const { rij, voegToe } = await metGebeurtenissen([
      [
        `casus-${A}`,
        geregistreerd(),
        doel(id(1), { streefdatum: '2027-03-01' }),
        meetplan(['2026-06-01', '2026-12-01']),
      ],
    ])
    expect((await rij(A)).teMeten).toEqual({ op: '2026-06-01', indicator: null })
    await voegToe(`casus-${A}`, meting('NulmetingVastgelegd', id(11), id(1), '2026-05-20'))
    expect((await rij(A)).teMeten).toEqual({ op: '2026-12-01', indicator: null })
    await voegToe(`casus-${A}`, meting('MetingVastgelegd', id(12), id(1), '2026-12-03'))
    expect((await rij(A)).teMeten).toEqual({ op: '2027-03-01', indicator: 'deelnemers op taalniveau A2' })
    await voegToe(`casus-${A}`, meting('MetingVastgelegd', id(13), id(1), '2027-02-15'))
    expect((await rij(A)).teMeten).toBeNull()
  })

  test('comes back when the measurement is withdrawn, and goes with the goal', async () => {
    const { rij, voegToe } = await metGebeurtenissen([
      [
        `casus-${A}`,
        geregistreerd(),
        doel(id(1), { streefdatum: '2026-10-01' }),
        doel(id(2), { streefdatum: '2026-09-01', indicator: 'huurders met een regeling' }),
        meting('NulmetingVastgelegd', id(11), id(1), '2026-03-01'),
        meting('MetingVastgelegd', id(12), id(1), '2026-10-01'),
      ],
    ])
    expect((await rij(A)).teMeten).toEqual({ op: '2026-09-01', indicator: 'huurders met een regeling' })
    await voegToe(`casus-${A}`, gebeurd('DoelVervallen', { doelId: id(2), reden: 'Niet meer nodig.' }))
    expect((await rij(A)).teMeten).toBeNull()
    await voegToe(`casus-${A}`, gebeurd('MetingVervallen', { metingId: id(12), reden: 'Verkeerde datum.' }))
    expect((await rij(A)).teMeten).toEqual({ op: '2026-10-01', indicator: 'deelnemers op taalniveau A2' })
  })

  test('a baseline that was withdrawn is no baseline', async () => {
    const { rij, voegToe } = await metGebeurtenissen([
      [
        `casus-${A}`,
        geregistreerd(),
        doel(id(1)),
        meting('NulmetingVastgelegd', id(11), id(1), '2026-03-01'),
      ],
    ])
    expect((await rij(A)).nulmeting).toBe(true)
    await voegToe(`casus-${A}`, gebeurd('MetingVervallen', { metingId: id(11), reden: 'Verkeerd doel.' }))
    expect((await rij(A)).nulmeting).toBe(false)
  })

  test('nothing waits at a casus that was withdrawn', async () => {
    const { rij } = await metGebeurtenissen([
      [
        `casus-${A}`,
        geregistreerd(),
        meetplan(['2026-06-01']),
        gebeurd('CasusIngetrokken', { reden: 'Gaat niet door.' }),
      ],
    ])
    expect((await rij(A)).teMeten).toBeNull()
  })
})

describe('the SROI of a casus', () => {
  const [een, twee] = [id(21), id(22)]

  test('is that of the newest adopted analysis, and of the one before when that is withdrawn', async () => {
    const { rij, voegToe } = await metGebeurtenissen([
      [`casus-${A}`, geregistreerd()],
      [`casus-${B}`, geregistreerd()],
      [`sroi-analyse-${een}`, analyseGestart(A), analyseVastgesteld('2.1', '1.2', '3.4')],
      [`sroi-analyse-${twee}`, analyseGestart(A, 'REALISATIE')],
    ])
    expect((await rij(A)).sroi).toEqual({
      analyseId: een,
      soort: 'PROGNOSE',
      peildatum: '2026-10-01',
      ratio: '2.1',
      ratioNulReden: null,
      laag: '1.2',
      hoog: '3.4',
      n: 12,
      gevoeligst: [{ rijId: null, aanname: 'tochGebeurdPct', laag: '1.2', hoog: '3.4' }],
    })
    await voegToe(`sroi-analyse-${twee}`, analyseVastgesteld('0.8', '0.5', '1.1'))
    expect((await rij(A)).sroi).toMatchObject({ analyseId: twee, soort: 'REALISATIE', ratio: '0.8' })
    await voegToe(`sroi-analyse-${twee}`, { type: 'SroiAnalyseIngetrokken', data: { reden: 'Telfout.' } })
    expect((await rij(A)).sroi).toMatchObject({ analyseId: een, ratio: '2.1' })
    expect((await rij(B)).sroi).toBeNull()
  })

  test('an analysis of a casus that is not there touches nothing', async () => {
    const { rij } = await metGebeurtenissen([
      [`casus-${A}`, geregistreerd()],
      [`sroi-analyse-${een}`, analyseGestart(B), analyseVastgesteld('2.1', '1.2', '3.4')],
    ])
    expect(await rij(A)).toMatchObject({ sroi: null, laatstePositie: 1 })
  })
})
