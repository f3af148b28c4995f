import type { Decimal } from 'decimal.js'
import { type Marge, type Rijmarges, relatief } from './bandbreedte.ts'
import { type Discontotabel, factorVan } from './disconto.ts'
import { behoud, grootste, kleinste, NUL, som } from './getal.ts'
import type { GelezenInvoer, GelezenUitkomst } from './invoer.ts'
import { looptijdfactor } from './rij.ts'
import type { Rijfactoren } from './rijfactoren.ts'
import type { Gevoeligheid } from './typen.ts'

export interface RijMetMarges {
  readonly rij: Rijfactoren
  readonly marges: Rijmarges
}

export interface Tarieven {
  readonly rente: Marge
  readonly laag: Discontotabel
  readonly basis: Discontotabel
  readonly hoog: Discontotabel
}

/**
 * A row is smallest in size when quantity, proxy and duration are low and all filters high; for a row with a
 * negative value that is its favourable end. Which way the discount rate and the inputs pull depends on the
 * rest, so every combination of those is tried.
 */
export const uiterste = (
  invoer: GelezenInvoer,
  rijen: readonly RijMetMarges[],
  tarieven: Tarieven,
  basis: Decimal,
): Gevoeligheid['uiterst'] => {
  const grenzen = rijen.map(({ rij: { uitkomst }, marges }) => ({
    uitkomst,
    ...grensproducten(uitkomst, marges),
  }))
  const hoeken = [tarieven.laag, tarieven.basis, tarieven.hoog].flatMap((tabel) => {
    const uitersten = grenzen.map((rij) => [rij.klein(tabel), rij.groot(tabel)] as const)
    const laag = som(uitersten.map((paar) => kleinste(...paar)))
    const hoog = som(uitersten.map((paar) => grootste(...paar)))
    return investeringen(invoer, tabel).flatMap((euro) => [laag.div(euro), hoog.div(euro)])
  })
  return { laag: kleinste(basis, ...hoeken), hoog: grootste(basis, ...hoeken) }
}

const grensproducten = (uitkomst: GelezenUitkomst, marges: Rijmarges) => {
  const bij = (groot: boolean) => {
    const mee = (marge: Marge): Decimal => (groot ? marge.hoog : marge.laag)
    const tegen = (marge: Marge): Decimal => (groot ? marge.laag : marge.hoog)
    const naarNul = groot === uitkomst.proxyEuro.lessThan(0)
    const product = mee(marges.hoeveelheid)
      .times(naarNul ? marges.proxyEuro.laag : marges.proxyEuro.hoog)
      .times(uitkomst.indexfactor)
      .times(behoud(tegen(marges.tochGebeurdPct)))
      .times(behoud(tegen(marges.verdringingPct)))
      .times(behoud(tegen(marges.toerekeningAanAnderenPct)))
    return (tabel: Discontotabel): Decimal =>
      product.times(
        looptijdfactor(uitkomst, tegen(marges.afnamePct), mee(marges.duurJaren).toNumber(), tabel),
      )
  }
  return { klein: bij(false), groot: bij(true) }
}

const investeringen = (invoer: GelezenInvoer, tabel: Discontotabel): readonly [Decimal, Decimal] => {
  let laag = NUL
  let hoog = NUL
  for (const inbreng of invoer.inbreng) {
    const marge = inbreng.financieel
      ? { laag: inbreng.euro, hoog: inbreng.euro }
      : relatief(inbreng.euro, invoer.bandbreedte.inbrengPct)
    const factor = factorVan(tabel, inbreng.jaar)
    laag = laag.plus(marge.laag.times(factor))
    hoog = hoog.plus(marge.hoog.times(factor))
  }
  return [laag, hoog]
}
