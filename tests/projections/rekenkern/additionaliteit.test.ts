import { describe, expect, it } from 'vitest'
import {
  additioneel,
  controleerClaims,
  kostenPerAdditioneel,
  nettoPerNiveau,
  verdeelClaims,
} from '../../../projections/rekenkern/additionaliteit.ts'
import { cijfer } from './voorbeelden.ts'

describe('test E: additionality', () => {
  it('leaves of 200 jobs 140 for the borough and 110 for the region', () => {
    const niveaus = nettoPerNiveau('200', [
      { niveau: 'borough', verdrongen: '60' },
      { niveau: 'region', verdrongen: '30' },
    ])
    expect(niveaus.map(({ niveau, netto }) => [niveau, netto.toString()])).toEqual([
      ['borough', '140'],
      ['region', '110'],
    ])
  })

  it('refuses to displace more than there was', () => {
    expect(() => nettoPerNiveau('200', [{ niveau: 'borough', verdrongen: '201' }])).toThrow('buiten-bereik')
  })

  it('leaves of 1,500 gross with 40 % deadweight 900', () => {
    expect(additioneel('1500', { tochGebeurdPct: '40' }).toString()).toBe('900')
  })

  it('multiplies filters: 25, 20 and 5 % leave 0.57, not the 0.50 of adding them up', () => {
    const filters = { tochGebeurdPct: '25', toerekeningAanAnderenPct: '20', verdringingPct: '5' }
    expect(additioneel('1', filters).toString()).toBe('0.57')
  })

  it('counts of 200 placements with 15 % deadweight 170, at 3,529.41 each of 600,000', () => {
    expect(additioneel('200', { tochGebeurdPct: '15' }).toString()).toBe('170')
    expect(cijfer(kostenPerAdditioneel('600000', '200', { tochGebeurdPct: '15' }), 2)).toBe('3529.41')
  })

  it('has no cost per placement when nothing was additional', () => {
    expect(kostenPerAdditioneel('600000', '200', { tochGebeurdPct: '100' })).toEqual({
      nul: 'niets-additioneel',
    })
  })

  it('divides 30 fewer rough sleepers 40/35/25 as 12, 10.5 and 7.5', () => {
    const claims = verdeelClaims('30', [
      { partij: 'gemeente', aandeelPct: '40' },
      { partij: 'corporatie', aandeelPct: '35' },
      { partij: 'opvang', aandeelPct: '25' },
    ])
    expect(claims.map(({ aantal }) => aantal.toString())).toEqual(['12', '10.5', '7.5'])
  })

  it('refuses three partners who each claim all 30', () => {
    const partijen = ['gemeente', 'corporatie', 'opvang']
    expect(() =>
      verdeelClaims(
        '30',
        partijen.map((partij) => ({ partij, aandeelPct: '100' })),
      ),
    ).toThrow('claims-boven-waarneming')
    expect(() =>
      controleerClaims(
        '30',
        partijen.map((partij) => ({ partij, aantal: '30' })),
      ),
    ).toThrow('claims-boven-waarneming')
  })

  it('accepts shares that leave a part for nobody', () => {
    const claims = verdeelClaims('30', [{ partij: 'corporatie', aandeelPct: '40' }])
    expect(claims.map(({ aantal }) => aantal.toString())).toEqual(['12'])
  })
})
