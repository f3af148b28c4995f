import type { Decimal } from 'decimal.js'
import { fractie, Getal, grootste, HONDERD, kleinste, NUL } from './getal.ts'
import type { GelezenBandbreedte, GelezenTarief, GelezenUitkomst } from './invoer.ts'

/** An assumption with how far it could be off, inside what can exist. */
export interface Marge {
  readonly basis: Decimal
  readonly laag: Decimal
  readonly hoog: Decimal
}

export interface Rijmarges {
  readonly hoeveelheid: Marge
  readonly proxyEuro: Marge
  readonly tochGebeurdPct: Marge
  readonly verdringingPct: Marge
  readonly toerekeningAanAnderenPct: Marge
  readonly afnamePct: Marge
  readonly duurJaren: Marge
}

export const rijmarges = (uitkomst: GelezenUitkomst, band: GelezenBandbreedte): Rijmarges => ({
  hoeveelheid: relatief(uitkomst.hoeveelheid, band.hoeveelheidPct),
  proxyEuro: relatief(uitkomst.proxyEuro, band.proxyPct),
  tochGebeurdPct: binnenHonderd(uitkomst.tochGebeurdPct, band.procentpunt),
  verdringingPct: binnenHonderd(uitkomst.verdringingPct, band.procentpunt),
  toerekeningAanAnderenPct: binnenHonderd(uitkomst.toerekeningAanAnderenPct, band.procentpunt),
  afnamePct: binnenHonderd(uitkomst.afnamePct, band.procentpunt),
  duurJaren: jaren(uitkomst.duurJaren, band.duurJaren),
})

/** `laag` is the smaller figure, so for a negative proxy the greater damage. */
export const relatief = (basis: Decimal, pct: Decimal): Marge => {
  const afstand = basis.abs().times(fractie(pct))
  return { basis, laag: basis.minus(afstand), hoog: basis.plus(afstand) }
}

export const tariefmarge = (
  tarief: GelezenTarief,
  punt: Decimal,
): { readonly rente: Marge; readonly laag: GelezenTarief; readonly hoog: GelezenTarief } => {
  const rente = { ...binnenHonderd(tarief.rKortPct, punt) }
  const verschoven = (teken: 1 | -1): GelezenTarief => ({
    ...tarief,
    rKortPct: teken === 1 ? rente.hoog : rente.laag,
    rLangPct: tarief.rLangPct === null ? null : grootste(NUL, tarief.rLangPct.plus(punt.times(teken))),
  })
  return { rente, laag: verschoven(-1), hoog: verschoven(1) }
}

const binnenHonderd = (basis: Decimal, punt: Decimal): Marge => ({
  basis,
  laag: grootste(NUL, basis.minus(punt)),
  hoog: kleinste(HONDERD, basis.plus(punt)),
})

const jaren = (basis: number, afstand: number): Marge => ({
  basis: new Getal(basis),
  laag: new Getal(Math.max(1, basis - afstand)),
  hoog: new Getal(basis + afstand),
})
