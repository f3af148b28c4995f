import type { Decimal } from 'decimal.js'
import { type Marge, type Rijmarges, relatief } from './bandbreedte.ts'
import { type Discontotabel, factorVan } from './disconto.ts'
import { behoud, grootste, kleinste, som } from './getal.ts'
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
 * The ratio with everything unfavourable and with everything favourable at once.
 *
 * A row is smallest in size when quantity, proxy and duration are low and all filters high; for a row with a
 * negative value that is its favourable end. Which way the discount rate and the inputs pull depends on the
 * rest, so both are tried. `bekend`: what one assumption alone can do, which the extremes enclose.
 */
export const uiterste = (
  invoer: GelezenInvoer,
  rijen: readonly RijMetMarges[],
  tarieven: Tarieven,
  bekend: Gevoeligheid['uiterst'],
): Gevoeligheid['uiterst'] => {
  const grenzen = rijen.map(({ rij, marges }) => ({
    klein: aanGrens(rij.uitkomst, kleinsteOmvang(marges)),
    groot: aanGrens(rij.uitkomst, grootsteOmvang(marges)),
    negatief: rij.uitkomst.proxyEuro.lessThan(0),
  }))
  const eenduidig = !grenzen.some((rij) => rij.negatief) && invoer.inbreng.every((rij) => rij.jaar === 0)
  const bij = (tabel: Discontotabel, gunstig: boolean): Decimal[] => {
    const contant = som(grenzen.map((rij) => (rij.negatief === gunstig ? rij.klein : rij.groot)(tabel)))
    return investeringen(invoer, tabel).map((euro) => contant.div(euro))
  }
  const tabellen = (gunstig: boolean): Discontotabel[] => {
    if (!eenduidig) return [tarieven.laag, tarieven.hoog]
    return [gunstig ? tarieven.laag : tarieven.hoog]
  }
  return {
    laag: kleinste(bekend.laag, ...tabellen(false).flatMap((tabel) => bij(tabel, false))),
    hoog: grootste(bekend.hoog, ...tabellen(true).flatMap((tabel) => bij(tabel, true))),
  }
}

/** Which end of each margin makes the size of a row smallest or greatest. */
type Omvang = Readonly<Record<keyof Rijmarges, Decimal>>

const kleinsteOmvang = (marges: Rijmarges): Omvang => ({
  hoeveelheid: marges.hoeveelheid.laag,
  proxyEuro: dichtstBijNul(marges.proxyEuro),
  tochGebeurdPct: marges.tochGebeurdPct.hoog,
  verdringingPct: marges.verdringingPct.hoog,
  toerekeningAanAnderenPct: marges.toerekeningAanAnderenPct.hoog,
  afnamePct: marges.afnamePct.hoog,
  duurJaren: marges.duurJaren.laag,
})

const grootsteOmvang = (marges: Rijmarges): Omvang => ({
  hoeveelheid: marges.hoeveelheid.hoog,
  proxyEuro: verstVanNul(marges.proxyEuro),
  tochGebeurdPct: marges.tochGebeurdPct.laag,
  verdringingPct: marges.verdringingPct.laag,
  toerekeningAanAnderenPct: marges.toerekeningAanAnderenPct.laag,
  afnamePct: marges.afnamePct.laag,
  duurJaren: marges.duurJaren.hoog,
})

const dichtstBijNul = ({ basis, laag, hoog }: Marge): Decimal => (basis.lessThan(0) ? hoog : laag)
const verstVanNul = ({ basis, laag, hoog }: Marge): Decimal => (basis.lessThan(0) ? laag : hoog)

const aanGrens = (uitkomst: GelezenUitkomst, omvang: Omvang): ((tabel: Discontotabel) => Decimal) => {
  const impact = omvang.hoeveelheid
    .times(omvang.proxyEuro)
    .times(uitkomst.indexfactor)
    .times(behoud(omvang.tochGebeurdPct))
    .times(behoud(omvang.verdringingPct))
    .times(behoud(omvang.toerekeningAanAnderenPct))
  const blijft = behoud(omvang.afnamePct)
  const duur = omvang.duurJaren.toNumber()
  return (tabel) => impact.times(looptijdfactor(uitkomst.startPeriode, blijft, duur, tabel))
}

/** The least and the most that the inputs can have cost. */
const investeringen = (invoer: GelezenInvoer, tabel: Discontotabel): Decimal[] => {
  const contant = (kant: 'laag' | 'hoog'): Decimal =>
    som(
      invoer.inbreng.map(({ euro, financieel, jaar }) => {
        const bedrag = financieel ? euro : relatief(euro, invoer.bandbreedte.inbrengPct)[kant]
        return bedrag.times(factorVan(tabel, jaar))
      }),
    )
  return [contant('laag'), contant('hoog')]
}
