import { describe, expect, it } from 'vitest'
import { alsGetaltekst } from '../../../projections/rekenkern/getal.ts'
import { berekenSroi } from '../../../projections/rekenkern/sroi.ts'
import type {
  Aanname,
  Gevoeligheid,
  Rekenparameters,
  TornadoStaaf,
  WaardekaartRij,
} from '../../../projections/rekenkern/typen.ts'
import {
  ARBEIDSTOELEIDING,
  BAND,
  GEEN,
  geld,
  MAATJESPROJECT,
  op,
  parameters,
  rij,
  tabel,
  uitkomst,
} from './voorbeelden.ts'

const gevoeligheid = (rijen: readonly WaardekaartRij[], keuze: Rekenparameters): Gevoeligheid => {
  const uit = berekenSroi(rijen, keuze).gevoeligheid
  if ('nul' in uit) throw new Error(uit.nul)
  return uit
}

const staaf = (uit: Gevoeligheid, rijId: string | null, aanname: Aanname): TornadoStaaf => {
  const gevonden = uit.tornado.find((een) => een.rijId === rijId && een.aanname === aanname)
  if (gevonden === undefined) throw new Error(`no bar for ${aanname}`)
  return gevonden
}

describe('tornado of test A, moved 10 points, 20 % proxy, 10 % quantity, 1 year, 1 point discount', () => {
  const uit = gevoeligheid(ARBEIDSTOELEIDING, parameters(tabel('3.5'), 'BEGIN'))

  // Each worked out again with fractions, from the formula of the guide.
  it('moves one assumption at a time and puts the widest first', () => {
    expect(
      uit.tornado.map((een) => [
        een.aanname,
        een.invoerLaag.toString(),
        op(een.ratioBijLaag, 10),
        een.invoerHoog.toString(),
        op(een.ratioBijHoog, 10),
        op(een.spreiding, 10),
      ]),
    ).toEqual([
      ['duurJaren', '1', '0.8568000000', '3', '1.8281959252', '0.9713959252'],
      ['proxyEuro', '6800', '1.1490226087', '10200', '1.7235339130', '0.5745113043'],
      ['tochGebeurdPct', '30', '1.6756579710', '50', '1.1968985507', '0.4787594203'],
      ['toerekeningAanAnderenPct', '20', '1.6414608696', '40', '1.2310956522', '0.4103652174'],
      ['hoeveelheid', '54', '1.2926504348', '66', '1.5799060870', '0.2872556522'],
      ['afnamePct', '20', '1.5190608696', '40', '1.3534956522', '0.1655652174'],
      ['verdringingPct', '0', '1.4362782609', '10', '1.2926504348', '0.1436278261'],
      ['discontovoet', '2.5', '1.4419317073', '4.5', '1.4307330144', '0.0111986930'],
    ])
  })

  it('combines the swings as independent errors: 0.68 – 1.44 – 2.04', () => {
    expect([uit.bereik.laag, uit.bereik.basis, uit.bereik.hoog].map((een) => op(een, 10))).toEqual([
      '0.6840449008',
      '1.4362782609',
      '2.0387993709',
    ])
  })

  it('shows what everything at its worst and at its best would give: 0.40 and 3.60', () => {
    expect([uit.uiterst.laag, uit.uiterst.hoog].map((een) => op(een, 10))).toEqual([
      '0.3965760000',
      '3.6035142510',
    ])
  })
})

describe('what is moved', () => {
  it('leaves out drop-off when the outcome lasts one year', () => {
    const uit = gevoeligheid(MAATJESPROJECT, parameters(tabel('3.5'), 'EIND'))
    expect(uit.tornado.map((een) => een.aanname)).not.toContain('afnamePct')
    expect(staaf(uit, 'deelnemers', 'duurJaren').invoerLaag.toString()).toBe('1')
  })

  it('keeps percentages inside 0–100', () => {
    const rijen = [
      rij('een', { inbreng: geld('100'), uitkomst: uitkomst({ tochGebeurdPct: '95', verdringingPct: '3' }) }),
      rij('twee', { uitkomst: uitkomst() }),
    ]
    const uit = gevoeligheid(rijen, parameters(GEEN, 'EIND'))
    expect(staaf(uit, 'een', 'tochGebeurdPct').invoerHoog.toString()).toBe('100')
    expect(staaf(uit, 'een', 'verdringingPct').invoerLaag.toString()).toBe('0')
  })

  it('moves hours and inputs in kind, not money that was paid', () => {
    const [eerste] = ARBEIDSTOELEIDING
    if (eerste === undefined) throw new Error('no row')
    const rijen = [
      { ...eerste, inbreng: geld('200000') },
      rij('vrijwilligers', {
        inbreng: { omschrijving: 'uren', soort: 'UREN', euro: '50000', jaar: 0 },
      }),
    ]
    const uit = gevoeligheid(rijen, parameters(tabel('3.5'), 'BEGIN'))
    const inbreng = uit.tornado.filter((een) => een.aanname === 'inbreng')
    // 359,069.565217 ÷ 240,000 and ÷ 260,000
    expect(inbreng.map((een) => [een.rijId, op(een.ratioBijLaag, 6), op(een.ratioBijHoog, 6)])).toEqual([
      ['vrijwilligers', '1.496123', '1.381037'],
    ])
  })

  it('lets a filter of a negative outcome move the ratio the other way', () => {
    const rijen = [
      ...ARBEIDSTOELEIDING,
      rij('buren', { uitkomst: uitkomst({ proxyEuro: '-20000', tochGebeurdPct: '20' }) }),
    ]
    const uit = gevoeligheid(rijen, parameters(GEEN, 'EIND'))
    const filter = staaf(uit, 'buren', 'tochGebeurdPct')
    expect(filter.ratioBijHoog.greaterThan(filter.ratioBijLaag)).toBe(true)
    const proxy = staaf(uit, 'buren', 'proxyEuro')
    expect(proxy.invoerLaag.toString()).toBe('-24000')
    expect(proxy.ratioBijLaag.lessThan(proxy.ratioBijHoog)).toBe(true)
  })

  it('asks what discounting would do where none was chosen', () => {
    const uit = gevoeligheid(ARBEIDSTOELEIDING, parameters(GEEN, 'EIND'))
    const disconto = staaf(uit, null, 'discontovoet')
    expect([disconto.invoerLaag.toString(), disconto.invoerHoog.toString()]).toEqual(['0', '1'])
    expect(disconto.ratioBijLaag.equals(uit.bereik.basis)).toBe(true)
    expect(disconto.ratioBijHoog.lessThan(uit.bereik.basis)).toBe(true)
  })

  it('has no bars and no range beside the base when the band is zero', () => {
    const nul = {
      procentpunt: '0',
      proxyPct: '0',
      hoeveelheidPct: '0',
      duurJaren: 0,
      inbrengPct: '0',
      discontoPunt: '0',
    }
    const uit = gevoeligheid(ARBEIDSTOELEIDING, { ...parameters(tabel('3.5'), 'EIND'), bandbreedte: nul })
    expect(uit.tornado).toEqual([])
    expect(uit.bereik.laag.equals(uit.bereik.basis)).toBe(true)
    expect(uit.bereik.hoog.equals(uit.bereik.basis)).toBe(true)
  })

  it('keeps the range inside what everything at once could give', () => {
    const wijd = { ...BAND, proxyPct: '100', hoeveelheidPct: '100', procentpunt: '60' }
    const uit = gevoeligheid(ARBEIDSTOELEIDING, { ...parameters(tabel('3.5'), 'EIND'), bandbreedte: wijd })
    expect(alsGetaltekst(uit.bereik.laag, 20)).toBe('0')
    expect(alsGetaltekst(uit.uiterst.laag, 20)).toBe('0')
  })

  it('is absent, with the reason, when there is no ratio to move', () => {
    const zonder = [rij('een', { uitkomst: uitkomst() }), rij('twee', { uitkomst: uitkomst() })]
    expect(berekenSroi(zonder, parameters(GEEN, 'EIND')).gevoeligheid).toEqual({ nul: 'geen-investering' })
  })
})
