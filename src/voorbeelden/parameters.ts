import type { Analyseparameters, Disconteringsconventie } from '../../events/sroi-analyse.ts'
import { DISCONTOTABELLEN, STANDAARDTABEL } from '../referentie/basis.ts'
import { STANDAARDBAND } from '../sroi-analyse/parameterinvoer.ts'

/** The choices of an example, with everything that has one answer here filled in. */
export const parametersMet = (
  disconto: Analyseparameters['disconto'],
  conventie: Disconteringsconventie,
  prijspeil: number,
): Analyseparameters => ({
  disconto,
  conventie,
  prijspeil,
  bandbreedte: STANDAARDBAND,
  toerekening: 'AANDEEL_VAN_ANDEREN',
  filters: 'MULTIPLICATIEF',
  afnameVorm: 'MEETKUNDIG',
  afnameVanafJaar: 2,
  ratio: 'CW_GEDEELD_DOOR_INVESTERING',
})

/** A table of the reference data that comes with the register, with its figures. */
export const tabel = (code: string = STANDAARDTABEL, versie = 2): Analyseparameters['disconto'] => {
  const gevonden = DISCONTOTABELLEN.find((een) => een.code === code && een.versie === versie)
  if (!gevonden) throw new Error(`no discount table ${code} ${versie}`)
  const { rKortPct, grensJaren, rLangPct } = gevonden
  return { soort: 'TABEL', code, versie, rKortPct, grensJaren, rLangPct }
}
