import { describe, expect, it } from 'vitest'
import { berekenSroi } from '../../../projections/rekenkern/sroi.ts'
import type { Omslagpunt, RijOmslagpunt, WaardekaartRij } from '../../../projections/rekenkern/typen.ts'
import {
  ARBEIDSTOELEIDING,
  cijfer,
  GEEN,
  geld,
  MAATJESPROJECT,
  parameters,
  rij,
  TWEE_UITKOMSTEN,
  tabel,
  uitkomst,
} from './voorbeelden.ts'

const omslagpunt = (rijen: readonly WaardekaartRij[], conventie: 'EIND' | 'BEGIN' = 'EIND'): Omslagpunt =>
  berekenSroi(rijen, parameters(tabel('3.5'), conventie)).omslagpunt

const vanRij = (punt: Omslagpunt, rijId: string): RijOmslagpunt => {
  const gevonden = punt.rijen.find((een) => een.rijId === rijId)
  if (gevonden === undefined) throw new Error(`no break-even for ${rijId}`)
  return gevonden
}

describe('break-even of test A', () => {
  const punt = omslagpunt(ARBEIDSTOELEIDING, 'BEGIN')

  // s* = 250,000 ÷ 359,069.565217 = 0.6962439154, and what that makes of each assumption
  it('says per assumption what it must become', () => {
    const deelnemers = vanRij(punt, 'deelnemers')
    expect(cijfer(deelnemers.maal, 10)).toBe('0.6962439154')
    expect(cijfer(deelnemers.hoeveelheid, 10)).toBe('41.7746349260')
    expect(cijfer(deelnemers.proxyEuro, 10)).toBe('5918.0732811857')
    expect(cijfer(deelnemers.tochGebeurdPct, 10)).toBe('58.2253650740')
    expect(cijfer(deelnemers.toerekeningAanAnderenPct, 10)).toBe('51.2629259196')
    expect(cijfer(deelnemers.verdringingPct, 10)).toBe('30.3756084566')
  })

  it('holds as long as at least 42 of the 60 participants stay in work', () => {
    expect(punt.gehaald).toBe(true)
    expect(punt.kernzin).toMatchObject({ rijId: 'deelnemers', richting: 'ten-minste' })
    expect(punt.kernzin?.omslagHoeveelheid.toString()).toBe('42')
    expect(punt.kernzin?.hoeveelheid.toString()).toBe('60')
  })

  it('gives the proxy in its own price year, before the index', () => {
    const [eerste] = ARBEIDSTOELEIDING
    if (eerste?.uitkomst == null) throw new Error('no row')
    const geindexeerd = [
      { ...eerste, uitkomst: { ...eerste.uitkomst, proxyEuro: '6800', indexfactor: '1.25' } },
    ]
    // 5,918.0732811857 ÷ 1.25
    expect(cijfer(vanRij(omslagpunt(geindexeerd, 'BEGIN'), 'deelnemers').proxyEuro, 8)).toBe('4734.45862495')
  })
})

describe('break-even of test B', () => {
  const punt = omslagpunt(TWEE_UITKOMSTEN)

  it('cannot be reached with outcome B alone: A by itself already covers the investment', () => {
    expect(vanRij(punt, 'B')).toEqual({
      rijId: 'B',
      maal: { nul: 'niet-bereikbaar' },
      proxyEuro: { nul: 'niet-bereikbaar' },
      hoeveelheid: { nul: 'niet-bereikbaar' },
      tochGebeurdPct: { nul: 'niet-bereikbaar' },
      verdringingPct: { nul: 'niet-bereikbaar' },
      toerekeningAanAnderenPct: { nul: 'niet-bereikbaar' },
    })
  })

  it('takes A for the sentence: at least 41 of 220', () => {
    // 220 × 0.1861357221 = 40.95
    expect(punt.kernzin?.rijId).toBe('A')
    expect(punt.kernzin?.omslagHoeveelheid.toString()).toBe('41')
  })
})

describe('break-even below 1:1', () => {
  it('turns the sentence round: only from 99 participants', () => {
    const punt = omslagpunt(MAATJESPROJECT, 'BEGIN')
    // 80 × 60,000 ÷ 48,620 = 98.72
    expect(punt.gehaald).toBe(false)
    expect(punt.kernzin?.richting).toBe('ten-minste')
    expect(punt.kernzin?.omslagHoeveelheid.toString()).toBe('99')
  })

  it('knows that a lower deadweight of 35 % can do it at 19.79 %, but that none of the others is below 0', () => {
    const deelnemers = vanRij(omslagpunt(MAATJESPROJECT, 'BEGIN'), 'deelnemers')
    // 1 − 0.65 × 1.2340600576
    expect(cijfer(deelnemers.tochGebeurdPct, 2)).toBe('19.79')
    expect(cijfer(deelnemers.verdringingPct, 2)).toBe('niet-bereikbaar')
  })
})

describe('break-even at the edges', () => {
  it('lets a negative outcome grow: at most 11 neighbours', () => {
    // Two rows: 359,069.565217 − 117,971.014493; investment 250,000 needs 109,069.565217 ÷ 9,830.917874
    const rijen = [
      ...ARBEIDSTOELEIDING,
      rij('buren', { uitkomst: uitkomst({ hoeveelheid: '12', duurJaren: 2, proxyEuro: '-5000' }) }),
    ]
    const buren = vanRij(omslagpunt(rijen, 'BEGIN'), 'buren')
    expect(cijfer(buren.maal, 10)).toBe('0.9245454545')
    expect(cijfer(buren.hoeveelheid, 10)).toBe('11.0945454545')
  })

  it('speaks of a negative row only when no other can do it alone, and then rounds down', () => {
    const rijen = [
      rij('een', { inbreng: geld('499'), uitkomst: uitkomst() }),
      rij('twee', { uitkomst: uitkomst() }),
      rij('schade', { uitkomst: uitkomst({ hoeveelheid: '3', proxyEuro: '-20' }) }),
    ]
    const punt = berekenSroi(rijen, parameters(GEEN, 'EIND')).omslagpunt
    // (2,000 − 499) ÷ 20 = 75.05
    expect(punt.kernzin).toMatchObject({ rijId: 'schade', richting: 'ten-hoogste' })
    expect(punt.kernzin?.omslagHoeveelheid.toString()).toBe('75')
  })

  it('has no sentence when nothing has a value', () => {
    const rijen = [
      rij('een', { inbreng: geld('100'), uitkomst: uitkomst({ proxyEuro: '0' }) }),
      rij('twee', { uitkomst: uitkomst({ proxyEuro: '0' }) }),
    ]
    expect(berekenSroi(rijen, parameters(GEEN, 'EIND')).omslagpunt).toMatchObject({
      gehaald: false,
      alleProxiesMaal: { nul: 'niet-bereikbaar' },
      kernzin: null,
    })
  })

  it('answers also for a row that is worth nothing because all would have happened anyway', () => {
    const rijen = [
      rij('een', { inbreng: geld('500'), uitkomst: uitkomst({ tochGebeurdPct: '100' }) }),
      rij('twee', { uitkomst: uitkomst({ proxyEuro: '250' }) }),
    ]
    const een = vanRij(berekenSroi(rijen, parameters(GEEN, 'EIND')).omslagpunt, 'een')
    // 1000 × (1 − dw) must be 250
    expect(cijfer(een.tochGebeurdPct, 4)).toBe('75.0000')
    expect(een.hoeveelheid).toEqual({ nul: 'niet-bereikbaar' })
  })

  it('does not let the dust of a division turn a whole number into the next one', () => {
    const rijen = [
      rij('een', {
        inbreng: geld('28'),
        uitkomst: uitkomst({
          hoeveelheid: '60',
          proxyEuro: '1',
          tochGebeurdPct: '30',
          indexfactor: '0.952380952380952380952380952380952380952380952380952380952381',
        }),
      }),
      rij('twee', { uitkomst: uitkomst({ hoeveelheid: '0' }) }),
    ]
    // 28 ÷ (0.7 × 0.952380…) = 42
    expect(
      berekenSroi(rijen, parameters(GEEN, 'EIND')).omslagpunt.kernzin?.omslagHoeveelheid.toString(),
    ).toBe('42')
  })

  it('has no break-even without an investment', () => {
    const rijen = [rij('een', { uitkomst: uitkomst() }), rij('twee', { uitkomst: uitkomst() })]
    const punt = omslagpunt(rijen)
    expect(punt.gehaald).toBeNull()
    expect(punt.alleProxiesMaal).toEqual({ nul: 'geen-investering' })
    expect(punt.kernzin).toBeNull()
  })
})
