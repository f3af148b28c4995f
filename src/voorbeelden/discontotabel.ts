import type { Analyseparameters } from '../../events/sroi-analyse.ts'
import { DISCONTOTABELLEN, STANDAARDTABEL } from '../referentie/basis.ts'

/** A table of the reference data that comes with the register, with its figures. */
export const tabel = (code: string = STANDAARDTABEL, versie = 2): Analyseparameters['disconto'] => {
  const gevonden = DISCONTOTABELLEN.find((een) => een.code === code && een.versie === versie)
  if (!gevonden) throw new Error(`no discount table ${code} ${versie}`)
  const { rKortPct, grensJaren, rLangPct } = gevonden
  return { soort: 'TABEL', code, versie, rKortPct, grensJaren, rLangPct }
}
