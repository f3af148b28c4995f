import { describe, expect, it } from 'vitest'
import { OngeldigeInvoer } from '../../../projections/rekenkern/ongeldige-invoer.ts'
import { berekenSroi } from '../../../projections/rekenkern/sroi.ts'
import type { Bandbreedte, Inbreng, Uitkomst } from '../../../projections/rekenkern/typen.ts'
import { BAND, geld, parameters, rij, tabel, uitkomst } from './voorbeelden.ts'

const KEUZE = parameters(tabel('3.5'), 'EIND')

const geweigerd = (bereken: () => unknown): unknown => {
  try {
    bereken()
  } catch (fout) {
    return fout instanceof OngeldigeInvoer ? { code: fout.code, veld: fout.veld, rijId: fout.rijId } : fout
  }
  return 'accepted'
}

describe('a row that cannot be calculated with is refused by name', () => {
  it.each<[keyof Uitkomst, Partial<Uitkomst>, string]>([
    ['tochGebeurdPct', { tochGebeurdPct: '100.01' }, 'buiten-bereik'],
    ['verdringingPct', { verdringingPct: '-1' }, 'buiten-bereik'],
    ['toerekeningAanAnderenPct', { toerekeningAanAnderenPct: '101' }, 'buiten-bereik'],
    ['afnamePct', { afnamePct: '-0.5' }, 'buiten-bereik'],
    ['hoeveelheid', { hoeveelheid: '-3' }, 'buiten-bereik'],
    ['hoeveelheid', { hoeveelheid: '1,5' }, 'geen-getal'],
    ['proxyEuro', { proxyEuro: '1e400' }, 'geen-getal'],
    ['proxyEuro', { proxyEuro: 'NaN' }, 'geen-getal'],
    ['proxyEuro', { proxyEuro: '' }, 'geen-getal'],
    ['indexfactor', { indexfactor: '0' }, 'buiten-bereik'],
    ['duurJaren', { duurJaren: 0 }, 'buiten-bereik'],
    ['duurJaren', { duurJaren: 101 }, 'buiten-bereik'],
    ['duurJaren', { duurJaren: 1.5 }, 'geen-geheel-getal'],
  ])('%s in %j', (veld, afwijkend, code) => {
    const rijen = [rij('goed', { uitkomst: uitkomst() }), rij('fout', { uitkomst: uitkomst(afwijkend) })]
    expect(geweigerd(() => berekenSroi(rijen, KEUZE))).toEqual({ code, veld, rijId: 'fout' })
  })

  it.each<[keyof Inbreng, Inbreng, string]>([
    ['euro', geld('-1'), 'buiten-bereik'],
    ['euro', geld('tien'), 'geen-getal'],
    ['jaar', geld('1', -1), 'buiten-bereik'],
    ['jaar', geld('1', 0.5), 'geen-geheel-getal'],
  ])('%s in %j', (veld, inbreng, code) => {
    const rijen = [rij('goed', { inbreng: geld('1') }), rij('fout', { inbreng })]
    expect(geweigerd(() => berekenSroi(rijen, KEUZE))).toEqual({ code, veld, rijId: 'fout' })
  })

  it.each<[string, Partial<Bandbreedte>]>([
    ['procentpunt', { procentpunt: '101' }],
    ['proxyPct', { proxyPct: '-1' }],
    ['inbrengPct', { inbrengPct: '100' }],
    ['bandbreedte.duurJaren', { duurJaren: -1 }],
  ])('%s of the band', (veld, afwijkend) => {
    const keuze = { ...KEUZE, bandbreedte: { ...BAND, ...afwijkend } }
    expect(geweigerd(() => berekenSroi([], keuze))).toEqual({ code: 'buiten-bereik', veld, rijId: null })
  })

  it('is an error of range', () => {
    expect(new OngeldigeInvoer('buiten-bereik', 'afnamePct')).toBeInstanceOf(RangeError)
  })
})
