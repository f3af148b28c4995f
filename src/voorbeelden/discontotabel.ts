import { alsDisconto } from '../../projections/discontotabellen.ts'
import { DISCONTOTABELLEN, STANDAARDTABEL } from '../referentie/basis.ts'

/** A table of the reference data that comes with the register, with its figures. */
export const tabel = (code: string = STANDAARDTABEL, versie = 2) => {
  const gevonden = DISCONTOTABELLEN.find((een) => een.code === code && een.versie === versie)
  if (!gevonden) throw new Error(`no discount table ${code} ${versie}`)
  return alsDisconto(gevonden)
}
