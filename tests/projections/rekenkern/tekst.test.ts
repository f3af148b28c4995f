import { describe, expect, it } from 'vitest'
import { berekenSroi } from '../../../projections/rekenkern/sroi.ts'
import { alsTekst } from '../../../projections/rekenkern/tekst.ts'
import { parameters, TWEE_UITKOMSTEN, tabel } from './voorbeelden.ts'

describe('as text', () => {
  const tekst = alsTekst(berekenSroi(TWEE_UITKOMSTEN, parameters(tabel('3.5'), 'EIND')))

  it('writes ratios in 10 decimals and euros in 6, without trailing zeros', () => {
    expect(tekst.ratio).toEqual({ waarde: '2.6667238687' })
    expect(tekst.contanteWaarde).toBe('1653368.798622')
    expect(tekst.impactJaar1).toBe('756360')
    expect(tekst.rijen[0]?.jaren[1]).toEqual({
      uitkomstjaar: 2,
      jaar: 2,
      waarde: '443520',
      discontofactor: '0.9335107004',
      contanteWaarde: '414030.665827',
    })
  })

  it('keeps reasons, codes and numbers as they are', () => {
    expect(tekst.omslagpunt.rijen[1]?.maal).toEqual({ nul: 'niet-bereikbaar' })
    expect(tekst.omslagpunt.kernzin).toEqual({
      rijId: 'A',
      richting: 'ten-minste',
      omslagHoeveelheid: '41',
      hoeveelheid: '220',
    })
    expect(tekst.waterval.map((stap) => [stap.code, stap.stand])).toContainEqual(['tijd', '1653368.798622'])
  })

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(tekst))).toEqual(tekst)
  })
})
