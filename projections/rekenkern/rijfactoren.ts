import type { Decimal } from 'decimal.js'
import type { Discontotabel } from './disconto.ts'
import { EEN } from './getal.ts'
import type { Filter, GelezenUitkomst } from './invoer.ts'
import { looptijdfactor } from './rij.ts'

/**
 * A row as a product of six factors, and for each factor the product of the other five. Moving one assumption
 * is then one multiplication, and turning the question round (what must it be for 1:1?) one division, also
 * where the factor itself is zero.
 */
export interface Rijfactoren {
  readonly uitkomst: GelezenUitkomst
  readonly contant: Decimal
  readonly looptijd: Decimal
  readonly zonder: Readonly<Record<Factor, Decimal>>
}

export type Factor = 'hoeveelheid' | 'proxyEuro' | Filter | 'looptijd'

export const rijfactoren = (uitkomst: GelezenUitkomst, tabel: Discontotabel): Rijfactoren => {
  const { startPeriode, duurJaren, blijft, hoeveelheid, proxyEuro, indexfactor } = uitkomst
  const looptijd = looptijdfactor(startPeriode, blijft.afnamePct, duurJaren, tabel)
  const waarden = [
    hoeveelheid,
    proxyEuro,
    blijft.tochGebeurdPct,
    blijft.verdringingPct,
    blijft.toerekeningAanAnderenPct,
  ]
  const voor = opgebouwd(waarden, indexfactor)
  const na = opgebouwd(waarden.toReversed(), looptijd).toReversed()
  const zonder = (plaats: number): Decimal => (voor[plaats] ?? EEN).times(na[plaats + 1] ?? EEN)
  return {
    uitkomst,
    contant: zonder(waarden.length - 1).times(blijft.toerekeningAanAnderenPct),
    looptijd,
    zonder: {
      hoeveelheid: zonder(0),
      proxyEuro: zonder(1),
      tochGebeurdPct: zonder(2),
      verdringingPct: zonder(3),
      toerekeningAanAnderenPct: zonder(4),
      looptijd: voor.at(-1) ?? EEN,
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
