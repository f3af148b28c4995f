import type { Decimal } from 'decimal.js'
import { type Marge, type Rijmarges, relatief, rijmarges, tariefmarge } from './bandbreedte.ts'
import { type Discontotabel, discontotabel, factorVan } from './disconto.ts'
import { behoud, EEN, grootste, kleinste, NUL, som } from './getal.ts'
import type { Filter, GelezenInvoer } from './invoer.ts'
import { looptijdfactor } from './rij.ts'
import type { Factor, Rijfactoren } from './rijfactoren.ts'
import type { Aanname, Gevoeligheid, TornadoStaaf } from './typen.ts'
import { type RijMetMarges, type Tarieven, uiterste } from './uiterste.ts'

/**
 * What the ratio does when the assumptions are off. A Guide to SROI (2012), 5.4, varies deadweight,
 * attribution, displacement, drop-off, proxies, quantities and non-financial inputs; duration and discount
 * rate are added here.
 *
 * `tornado`  one assumption at a time, the others as they are.
 * `bereik`   base − √Σ(swing down)² and base + √Σ(swing up)²: the usual combination of errors that have
 *            nothing to do with each other, where some go up while others go down. It is a linear
 *            approximation, so it is kept inside `uiterst`. It is not a confidence interval: the band is what
 *            the analysis chose.
 * `uiterst`  every assumption at its unfavourable (favourable) end together.
 */
export const gevoeligheid = (
  invoer: GelezenInvoer,
  rijen: readonly Rijfactoren[],
  contant: Decimal,
  investering: Decimal,
): Gevoeligheid => {
  const basis = contant.div(investering)
  const perEuro = EEN.div(investering)
  const perRij = rijen.map((rij) => ({ rij, marges: rijmarges(rij.uitkomst, invoer.bandbreedte) }))
  const tarieven = tabellen(invoer, perRij)
  const zwaaien = [
    ...perRij.flatMap(({ rij, marges }) => zwaaienVanRij(rij, marges, tarieven.basis, perEuro)),
    ...zwaaienVanInbreng(invoer, tarieven.basis, contant, investering),
    ...zwaaiVanDisconto(invoer, rijen, tarieven, basis),
  ].filter((zwaai) => !zwaai.omlaag.isZero() || !zwaai.omhoog.isZero())
  const tornado = zwaaien
    .map((zwaai) => staaf(zwaai, basis))
    .sort((a, b) => b.spreiding.comparedTo(a.spreiding))
  const uiterst = uiterste(invoer, perRij, tarieven, {
    laag: basis.plus(kleinste(NUL, ...zwaaien.map((zwaai) => zwaai.omlaag))),
    hoog: basis.plus(grootste(NUL, ...zwaaien.map((zwaai) => zwaai.omhoog))),
  })
  return { tornado, bereik: bereik(zwaaien, basis, uiterst), uiterst }
}

/** One assumption, how far the ratio moves at either end of its band, and so at most down and up. */
interface Zwaai {
  readonly rijId: string | null
  readonly aanname: Aanname
  readonly marge: Marge
  readonly bijLaag: Decimal
  readonly bijHoog: Decimal
  readonly omlaag: Decimal
  readonly omhoog: Decimal
}

const tabellen = (invoer: GelezenInvoer, rijen: readonly RijMetMarges[]): Tarieven => {
  const tot = Math.max(
    ...rijen.map(({ rij, marges }) => marges.duurJaren.hoog.toNumber() + rij.uitkomst.startPeriode - 1),
    ...invoer.inbreng.map((inbreng) => inbreng.jaar),
  )
  const { rente, laag, hoog } = tariefmarge(invoer.tarief, invoer.bandbreedte.discontoPunt)
  return {
    rente,
    laag: discontotabel(tot, laag, invoer.conventie),
    basis: discontotabel(tot, invoer.tarief, invoer.conventie),
    hoog: discontotabel(tot, hoog, invoer.conventie),
  }
}

const zwaaienVanRij = (
  { uitkomst, zonder, looptijd }: Rijfactoren,
  marges: Rijmarges,
  tabel: Discontotabel,
  perEuro: Decimal,
): Zwaai[] => {
  const { rijId, startPeriode, blijft, duurJaren } = uitkomst
  const helling = (factor: Factor): Decimal => zonder[factor].times(perEuro)
  const filter = (naam: Filter): Zwaai =>
    recht(rijId, naam, marges[naam], helling(naam).times(MIN_HONDERDSTE))
  const hellingLooptijd = helling('looptijd')
  const gebogen = (aanname: 'afnamePct' | 'duurJaren', looptijdBij: (invoer: Decimal) => Decimal): Zwaai =>
    zwaai(rijId, aanname, marges[aanname], (getal) =>
      looptijdBij(getal).minus(looptijd).times(hellingLooptijd),
    )
  return [
    recht(rijId, 'hoeveelheid', marges.hoeveelheid, helling('hoeveelheid')),
    recht(rijId, 'proxyEuro', marges.proxyEuro, helling('proxyEuro')),
    filter('tochGebeurdPct'),
    filter('verdringingPct'),
    filter('toerekeningAanAnderenPct'),
    gebogen('duurJaren', (duur) => looptijdfactor(startPeriode, blijft.afnamePct, duur.toNumber(), tabel)),
    ...(duurJaren > 1
      ? [gebogen('afnamePct', (afname) => looptijdfactor(startPeriode, behoud(afname), duurJaren, tabel))]
      : []),
  ]
}

const MIN_HONDERDSTE = EEN.div(-100)

const recht = (rijId: string, aanname: Aanname, marge: Marge, helling: Decimal): Zwaai =>
  zwaai(rijId, aanname, marge, (getal) => getal.minus(marge.basis).times(helling))

const zwaai = (
  rijId: string | null,
  aanname: Aanname,
  marge: Marge,
  verschilBij: (invoer: Decimal) => Decimal,
): Zwaai => {
  const bij = (invoer: Decimal): Decimal => (invoer.equals(marge.basis) ? NUL : verschilBij(invoer))
  const bijLaag = bij(marge.laag)
  const bijHoog = bij(marge.hoog)
  const omlaag = kleinste(NUL, bijLaag, bijHoog)
  const omhoog = grootste(NUL, bijLaag, bijHoog)
  return { rijId, aanname, marge, bijLaag, bijHoog, omlaag, omhoog }
}

const zwaaienVanInbreng = (
  invoer: GelezenInvoer,
  tabel: Discontotabel,
  contant: Decimal,
  investering: Decimal,
): Zwaai[] => {
  const basis = contant.div(investering)
  return invoer.inbreng
    .filter((inbreng) => !inbreng.financieel)
    .map(({ rijId, euro, jaar }) =>
      zwaai(rijId, 'inbreng', relatief(euro, invoer.bandbreedte.inbrengPct), (anders) =>
        contant.div(investering.plus(anders.minus(euro).times(factorVan(tabel, jaar)))).minus(basis),
      ),
    )
}

const zwaaiVanDisconto = (
  invoer: GelezenInvoer,
  rijen: readonly Rijfactoren[],
  tarieven: Tarieven,
  basis: Decimal,
): Zwaai[] => {
  const ratioBij = (tabel: Discontotabel): Decimal =>
    som(
      rijen.map(({ uitkomst: { startPeriode, blijft, duurJaren }, zonder }) =>
        zonder.looptijd.times(looptijdfactor(startPeriode, blijft.afnamePct, duurJaren, tabel)),
      ),
    ).div(som(invoer.inbreng.map((inbreng) => inbreng.euro.times(factorVan(tabel, inbreng.jaar)))))
  return [
    zwaai(null, 'discontovoet', tarieven.rente, (rente) =>
      ratioBij(rente.lessThan(tarieven.rente.basis) ? tarieven.laag : tarieven.hoog).minus(basis),
    ),
  ]
}

const staaf = (
  { rijId, aanname, marge, bijLaag, bijHoog, omlaag, omhoog }: Zwaai,
  basis: Decimal,
): TornadoStaaf => ({
  rijId,
  aanname,
  invoerBasis: marge.basis,
  invoerLaag: marge.laag,
  invoerHoog: marge.hoog,
  ratioBijLaag: basis.plus(bijLaag),
  ratioBijHoog: basis.plus(bijHoog),
  spreiding: omhoog.minus(omlaag),
})

const bereik = (
  zwaaien: readonly Zwaai[],
  basis: Decimal,
  uiterst: Gevoeligheid['uiterst'],
): Gevoeligheid['bereik'] => ({
  laag: grootste(uiterst.laag, basis.minus(wortelUitKwadraten(zwaaien.map((een) => een.omlaag)))),
  basis,
  hoog: kleinste(uiterst.hoog, basis.plus(wortelUitKwadraten(zwaaien.map((een) => een.omhoog)))),
})

const wortelUitKwadraten = (verschillen: readonly Decimal[]): Decimal =>
  som(verschillen.map((verschil) => verschil.times(verschil))).sqrt()
