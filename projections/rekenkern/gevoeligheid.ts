import type { Decimal } from 'decimal.js'
import { type Marge, type Rijmarges, relatief, rijmarges, tariefmarge } from './bandbreedte.ts'
import { type Discontotabel, discontotabel, factorVan } from './disconto.ts'
import { behoud, EEN, grootste, kleinste, som } from './getal.ts'
import type { GelezenInvoer } from './invoer.ts'
import { looptijdfactor } from './rij.ts'
import type { Rijfactoren } from './rijfactoren.ts'
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
  const uitgangspunt = { contant, perEuro: EEN.div(investering), basis: contant.div(investering) }
  const perRij = rijen.map((rij) => ({ rij, marges: rijmarges(rij.uitkomst, invoer.bandbreedte) }))
  const tarieven = tabellen(invoer, perRij)
  const tornado = [
    ...perRij.flatMap(({ rij, marges }) => stavenVanRij(rij, marges, tarieven.basis, uitgangspunt)),
    ...stavenVanInbreng(invoer, tarieven.basis, contant, investering),
    ...staafVanDisconto(invoer, rijen, tarieven),
  ]
    .map((staaf) => ({ ...staaf, spreiding: spreiding(staaf, uitgangspunt.basis) }))
    .filter((staaf) => !staaf.spreiding.isZero())
    .sort((a, b) => b.spreiding.comparedTo(a.spreiding))
  const uiterst = uiterste(invoer, perRij, tarieven, uitgangspunt.basis)
  return { tornado, bereik: bereik(tornado, uitgangspunt.basis, uiterst), uiterst }
}

/** The base, and what it takes to get from a present value to a ratio without dividing each time. */
interface Uitgangspunt {
  readonly contant: Decimal
  readonly perEuro: Decimal
  readonly basis: Decimal
}

type Staaf = Omit<TornadoStaaf, 'spreiding'>

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

const stavenVanRij = (
  rij: Rijfactoren,
  marges: Rijmarges,
  tabel: Discontotabel,
  uitgangspunt: Uitgangspunt,
): Staaf[] => {
  const { uitkomst, zonder } = rij
  const rest = uitgangspunt.contant.minus(rij.contant)
  const ratio = (zonderFactor: Decimal, factor: Decimal): Decimal =>
    rest.plus(zonderFactor.times(factor)).times(uitgangspunt.perEuro)
  const looptijd = (afname: Decimal, duur: Decimal): Decimal =>
    ratio(zonder.looptijd, looptijdfactor(uitkomst, afname, duur.toNumber(), tabel))
  const staaf = (aanname: Exclude<Aanname, 'inbreng' | 'discontovoet'>, bij: (invoer: Decimal) => Decimal) =>
    staafVan(uitkomst.rijId, aanname, marges[aanname], bij)
  const filter = (aanname: 'tochGebeurdPct' | 'verdringingPct' | 'toerekeningAanAnderenPct') =>
    staaf(aanname, (pct) => ratio(zonder[aanname], behoud(pct)))
  return [
    ...staaf('hoeveelheid', (hoeveelheid) => ratio(zonder.hoeveelheid, hoeveelheid)),
    ...staaf('proxyEuro', (euro) => ratio(zonder.proxyEuro, euro)),
    ...filter('tochGebeurdPct'),
    ...filter('verdringingPct'),
    ...filter('toerekeningAanAnderenPct'),
    ...(uitkomst.duurJaren > 1
      ? staaf('afnamePct', (afname) => looptijd(afname, marges.duurJaren.basis))
      : []),
    ...staaf('duurJaren', (duur) => looptijd(uitkomst.afnamePct, duur)),
  ]
}

/** No bar where the band is zero or both ends are cut off at the base. */
const staafVan = (
  rijId: string | null,
  aanname: Aanname,
  marge: Marge,
  ratioBij: (invoer: Decimal) => Decimal,
): Staaf[] =>
  marge.laag.equals(marge.hoog)
    ? []
    : [
        {
          rijId,
          aanname,
          invoerBasis: marge.basis,
          invoerLaag: marge.laag,
          invoerHoog: marge.hoog,
          ratioBijLaag: ratioBij(marge.laag),
          ratioBijHoog: ratioBij(marge.hoog),
        },
      ]

const stavenVanInbreng = (
  invoer: GelezenInvoer,
  tabel: Discontotabel,
  contant: Decimal,
  investering: Decimal,
): Staaf[] =>
  invoer.inbreng
    .filter((inbreng) => !inbreng.financieel)
    .flatMap((inbreng) => {
      const marge = relatief(inbreng.euro, invoer.bandbreedte.inbrengPct)
      return staafVan(inbreng.rijId, 'inbreng', marge, (euro) =>
        contant.div(investering.plus(euro.minus(inbreng.euro).times(factorVan(tabel, inbreng.jaar)))),
      )
    })

const staafVanDisconto = (
  invoer: GelezenInvoer,
  rijen: readonly Rijfactoren[],
  tarieven: Tarieven,
): Staaf[] => {
  const ratioBij = (tabel: Discontotabel): Decimal =>
    som(
      rijen.map(({ uitkomst, zonder }) =>
        zonder.looptijd.times(looptijdfactor(uitkomst, uitkomst.afnamePct, uitkomst.duurJaren, tabel)),
      ),
    ).div(som(invoer.inbreng.map((inbreng) => inbreng.euro.times(factorVan(tabel, inbreng.jaar)))))
  return staafVan(null, 'discontovoet', tarieven.rente, (rente) =>
    ratioBij(rente.equals(tarieven.rente.laag) ? tarieven.laag : tarieven.hoog),
  )
}

const spreiding = (staaf: Staaf, basis: Decimal): Decimal =>
  grootste(basis, staaf.ratioBijLaag, staaf.ratioBijHoog).minus(
    kleinste(basis, staaf.ratioBijLaag, staaf.ratioBijHoog),
  )

const bereik = (
  tornado: readonly Staaf[],
  basis: Decimal,
  uiterst: Gevoeligheid['uiterst'],
): Gevoeligheid['bereik'] => {
  const omlaag = tornado.map((staaf) => basis.minus(kleinste(basis, staaf.ratioBijLaag, staaf.ratioBijHoog)))
  const omhoog = tornado.map((staaf) => grootste(basis, staaf.ratioBijLaag, staaf.ratioBijHoog).minus(basis))
  return {
    laag: grootste(uiterst.laag, basis.minus(wortelUitKwadraten(omlaag))),
    basis,
    hoog: kleinste(uiterst.hoog, basis.plus(wortelUitKwadraten(omhoog))),
  }
}

const wortelUitKwadraten = (zwaaien: readonly Decimal[]): Decimal =>
  som(zwaaien.map((zwaai) => zwaai.times(zwaai))).sqrt()
