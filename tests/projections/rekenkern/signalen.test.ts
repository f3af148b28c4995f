import { describe, expect, it } from 'vitest'
import { CONVENTIES } from '../../../projections/rekenkern/conventies.ts'
import { berekenSroi } from '../../../projections/rekenkern/sroi.ts'
import { GEEN, geld, op, parameters, rij, TWEE_UITKOMSTEN, tabel, uitkomst } from './voorbeelden.ts'

const KEUZE = parameters(tabel('3.5'), 'EIND')
const codes = (rijen: Parameters<typeof berekenSroi>[0]): string[] =>
  berekenSroi(rijen, KEUZE).signalen.map((signaal) => signaal.code)

describe('signals', () => {
  it('names the rows without a source, for the outcome and for its price', () => {
    const rijen = [
      rij('een', { inbreng: geld('1'), uitkomst: uitkomst({ bron: null }) }),
      rij('twee', { uitkomst: uitkomst({ bron: '  ', proxyBron: null }) }),
      rij('drie', { uitkomst: uitkomst() }),
    ]
    const { signalen } = berekenSroi(rijen, KEUZE)
    expect(signalen).toContainEqual({ code: 'rij-zonder-bron', rijIds: ['een', 'twee'] })
    expect(signalen).toContainEqual({ code: 'proxy-zonder-bron', rijIds: ['twee'] })
  })

  it('warns of counting double when the same people have two outcomes', () => {
    expect(berekenSroi(TWEE_UITKOMSTEN, KEUZE).signalen).toContainEqual({
      code: 'mogelijke-dubbeltelling',
      belanghebbende: 'Deelnemers',
      rijIds: ['A', 'B'],
    })
  })

  it('sees the same people behind other capitals and spaces', () => {
    const rijen = [
      rij('een', { belanghebbende: 'Bewoners', uitkomst: uitkomst() }),
      rij('twee', { belanghebbende: ' bewoners ', uitkomst: uitkomst() }),
      rij('drie', { belanghebbende: 'Gemeente', uitkomst: uitkomst() }),
    ]
    expect(codes(rijen)).toContain('mogelijke-dubbeltelling')
    expect(codes(rijen.slice(1))).not.toContain('mogelijke-dubbeltelling')
  })

  it('tells which share of the value is not a public cash flow', () => {
    const rijen = [
      rij('kas', { uitkomst: uitkomst({ proxyEuro: '600', proxySoort: 'PUBLIEK_KASSTROOM' }) }),
      rij('welzijn', { uitkomst: uitkomst({ proxyEuro: '300', proxySoort: 'WELZIJN' }) }),
      rij('breed', { uitkomst: uitkomst({ proxyEuro: '100' }) }),
      rij('schade', { uitkomst: uitkomst({ proxyEuro: '-500', proxySoort: 'WELZIJN' }) }),
    ]
    const { aandelen, signalen } = berekenSroi(rijen, parameters(GEEN, 'EIND'))
    expect(aandelen.map((deel) => [deel.soort, op(deel.aandeel, 2)])).toEqual([
      ['PUBLIEK_KASSTROOM', '0.60'],
      ['MAATSCHAPPELIJK', '0.10'],
      ['WELZIJN', '0.30'],
    ])
    const zacht = signalen.find((signaal) => signaal.code === 'zachte-proxies')
    expect(zacht?.rijIds).toEqual(['welzijn', 'breed', 'schade'])
    expect(zacht !== undefined && op(zacht.aandeel, 2)).toBe('0.40')
  })

  it('is silent on a sourced row in public money', () => {
    const rijen = [
      rij('een', { inbreng: geld('1'), uitkomst: uitkomst({ proxySoort: 'PUBLIEK_KASSTROOM' }) }),
      rij('twee', { uitkomst: uitkomst({ proxySoort: 'PUBLIEK_KASSTROOM' }) }),
    ]
    expect(codes(rijen)).toEqual([])
  })
})

describe('conventions', () => {
  it('names a choice for each of the twelve points where implementations differ', () => {
    expect(CONVENTIES.map((een) => een.onderwerp)).toEqual([
      'betekenis-toerekening',
      'combinatie-filters',
      'afname-begint',
      'vorm-afname',
      'disconteren-jaar-1',
      'aantal-jaren',
      'definitie-ratio',
      'zonder-investering',
      'negatieve-uitkomsten',
      'afronding',
      'niveau-verdringing',
      'partners',
    ])
  })

  it('leaves only the discounting of year 1 to the analysis', () => {
    const vrij = CONVENTIES.filter((een) => een.alternatieven.some((ander) => ander.status === 'keuze'))
    expect(vrij.map((een) => een.onderwerp)).toEqual(['disconteren-jaar-1'])
  })
})
