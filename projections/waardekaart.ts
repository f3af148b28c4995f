import type { Decimal } from 'decimal.js'
import type { Analyseparameters, Analyseresultaat, Uitkomst, Waardekaartrij } from '../events/sroi-analyse.ts'
import { berekenSroi } from './rekenkern/sroi.ts'
import { alsTekst, type SroiTekst } from './rekenkern/tekst.ts'
import type {
  Rekenparameters,
  WaardekaartRij as Rekenrij,
  Uitkomst as Rekenuitkomst,
  SroiUitkomst,
} from './rekenkern/typen.ts'

/** Raise this when the same rows and parameters would give other figures. */
export const REKENVERSIE = 1

/** The figures of a value map: between what the events hold and what the calculation takes. */
export const berekenWaardekaart = (
  rijen: readonly Waardekaartrij[],
  parameters: Analyseparameters,
): SroiUitkomst => berekenSroi(rijen.map(alsRekenrij), alsRekenparameters(parameters))

const alsRekenrij = ({ rijId, belanghebbende, inbreng, uitkomst }: Waardekaartrij): Rekenrij => ({
  rijId,
  belanghebbende,
  inbreng,
  uitkomst: uitkomst && alsRekenuitkomst(uitkomst),
})

const alsRekenuitkomst = (uitkomst: Uitkomst): Rekenuitkomst => ({
  hoeveelheid: uitkomst.hoeveelheid,
  duurJaren: uitkomst.duurJaren,
  startPeriode: uitkomst.startPeriode,
  proxyEuro: uitkomst.proxyEuro,
  indexfactor: uitkomst.indexfactor,
  proxySoort: uitkomst.proxySoort,
  tochGebeurdPct: uitkomst.tochGebeurd.pct,
  verdringingPct: uitkomst.verdringing.pct,
  toerekeningAanAnderenPct: uitkomst.toerekeningAanAnderen.pct,
  afnamePct: uitkomst.afname.pct,
  proxyBron: uitkomst.proxyBron,
  bron: uitkomst.bron,
  steekproefN: uitkomst.steekproefN,
})

const alsRekenparameters = ({ disconto, conventie, bandbreedte }: Analyseparameters): Rekenparameters => ({
  disconto,
  conventie,
  bandbreedte,
})

/** What an adopted analysis keeps: the figures as they were, whatever is calculated later. */
export const alsResultaat = (uitkomst: SroiUitkomst, rijen: readonly Waardekaartrij[]): Analyseresultaat => {
  const tekst = alsTekst(uitkomst)
  const { ratio, nettoRatio, gevoeligheid } = tekst
  const bereik = 'nul' in gevoeligheid ? null : gevoeligheid
  return {
    rekenversie: REKENVERSIE,
    investering: tekst.investering.contant,
    bruto: tekst.bruto,
    contanteWaarde: tekst.contanteWaarde,
    nettoContanteWaarde: tekst.nettoContanteWaarde,
    ratio: waardeVan(ratio),
    ratioNulReden: 'nul' in ratio ? ratio.nul : null,
    nettoRatio: waardeVan(nettoRatio),
    laag: bereik?.bereik.laag ?? null,
    hoog: bereik?.bereik.hoog ?? null,
    uiterstLaag: bereik?.uiterst.laag ?? null,
    uiterstHoog: bereik?.uiterst.hoog ?? null,
    terugverdientijdMaanden: waardeVan(tekst.terugverdientijd.eenvoudig),
    n: kleinsteAantal(rijen),
    gevoeligst: bereik === null ? [] : gevoeligst(bereik.tornado),
  }
}

export const waardeVan = <W extends string | Decimal>(
  cijfer: { readonly waarde: W } | { readonly nul: string },
): W | null => ('waarde' in cijfer ? cijfer.waarde : null)

type Staven = Exclude<SroiTekst['gevoeligheid'], { readonly nul: string }>['tornado']

const gevoeligst = (tornado: Staven): Analyseresultaat['gevoeligst'] =>
  tornado.slice(0, 3).map(({ rijId, aanname, ratioBijLaag, ratioBijHoog }) => {
    const [laag, hoog] =
      Number(ratioBijLaag) <= Number(ratioBijHoog)
        ? [ratioBijLaag, ratioBijHoog]
        : [ratioBijHoog, ratioBijLaag]
    return { rijId, aanname, laag, hoog }
  })

/** The smallest number of people that an outcome rests on: its sample, or else how many took part. */
export const kleinsteAantal = (rijen: readonly Waardekaartrij[]): number | null => {
  const aantallen = rijen.flatMap(({ uitkomst, aantalBetrokken }) => {
    const aantal = uitkomst && (uitkomst.steekproefN ?? aantalBetrokken)
    return aantal === null ? [] : [aantal]
  })
  return aantallen.length === 0 ? null : Math.min(...aantallen)
}
