import type { Decimal } from 'decimal.js'
import type { Discontotabel } from './disconto.ts'
import { behoud, EEN } from './getal.ts'
import type { GelezenUitkomst } from './invoer.ts'
import { looptijdfactor } from './rij.ts'

/**
 * A row as a product of six factors. For each factor the product of the other five: moving one assumption is
 * then one multiplication, and turning the question round (what must it be for 1:1?) one division, also where
 * the factor itself is zero.
 */
export interface Rijfactoren {
  readonly uitkomst: GelezenUitkomst
  readonly contant: Decimal
  readonly zonder: Readonly<Record<Factor, Decimal>>
}

export type Factor =
  | 'hoeveelheid'
  | 'proxyEuro'
  | 'tochGebeurdPct'
  | 'verdringingPct'
  | 'toerekeningAanAnderenPct'
  | 'looptijd'

export const rijfactoren = (uitkomst: GelezenUitkomst, tabel: Discontotabel): Rijfactoren => {
  const looptijd = looptijdfactor(uitkomst, uitkomst.afnamePct, uitkomst.duurJaren, tabel)
  const waarden = [
    uitkomst.hoeveelheid,
    uitkomst.proxyEuro,
    behoud(uitkomst.tochGebeurdPct),
    behoud(uitkomst.verdringingPct),
    behoud(uitkomst.toerekeningAanAnderenPct),
    looptijd,
  ]
  const voor = opgebouwd(waarden, uitkomst.indexfactor)
  const na = opgebouwd(waarden.toReversed(), EEN).toReversed()
  const zonder = (plaats: number): Decimal => (voor[plaats] ?? EEN).times(na[plaats + 1] ?? EEN)
  return {
    uitkomst,
    contant: voor.at(-1) ?? EEN,
    zonder: {
      hoeveelheid: zonder(0),
      proxyEuro: zonder(1),
      tochGebeurdPct: zonder(2),
      verdringingPct: zonder(3),
      toerekeningAanAnderenPct: zonder(4),
      looptijd: zonder(5),
    },
  }
}

/** `[start, start × a, start × a × b, …]` */
const opgebouwd = (waarden: readonly Decimal[], start: Decimal): Decimal[] => {
  const producten = [start]
  let product = start
  for (const waarde of waarden) {
    product = product.times(waarde)
    producten.push(product)
  }
  return producten
}
