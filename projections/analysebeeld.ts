import type { Analyseparameters, Analyseresultaat, Waardekaartrij } from '../events/sroi-analyse.ts'
import { alsDisconto, buurtabellen, type Discontotabelregel, nieuwereVersie } from './discontotabellen.ts'
import { vergelijkConventies, vergelijkDisconto } from './rekenkern/sroi.ts'
import { type AlsTekst, alsTekst, type SroiTekst } from './rekenkern/tekst.ts'
import type { ConventieUitkomst, GeenRatio, SroiUitkomst } from './rekenkern/typen.ts'
import { rondWatervalAf } from './rekenkern/waterval.ts'
import { alsRekenparameters, alsRekenrij, alsResultaat, berekenWaardekaart } from './waardekaart.ts'

/** Rows and parameters with everything that the page of an analysis shows of them; decimals as strings. */
export interface Analysebeeld {
  readonly rijen: readonly Waardekaartrij[]
  readonly parameters: Analyseparameters
  readonly cijfers: SroiTekst
  /** Whole euros that still add up. */
  readonly waterval: SroiTekst['waterval']
  readonly resultaat: Analyseresultaat
}

export interface Tabelvergelijking {
  readonly tabel: Discontotabelregel
  readonly ratio: Ratio
  /** This ratio minus the one of the analysis. */
  readonly verschil: string | null
}

export interface Conventievergelijking {
  readonly conventie: ConventieUitkomst['conventie']
  readonly ratio: Ratio
  readonly contanteWaarde: string
}

export type Ratio = { readonly waarde: string } | { readonly nul: GeenRatio }

export const alsBeeld = (rijen: readonly Waardekaartrij[], parameters: Analyseparameters): Analysebeeld => {
  const uitkomst = berekenWaardekaart(rijen, parameters)
  return {
    rijen,
    parameters,
    cijfers: alsTekst(uitkomst),
    waterval: watervalTekst(uitkomst),
    resultaat: alsResultaat(uitkomst, rijen),
  }
}

const watervalTekst = (uitkomst: SroiUitkomst): SroiTekst['waterval'] =>
  rondWatervalAf(uitkomst.waterval, 0).map(({ code, soort, bedrag, stand }) => ({
    code,
    soort,
    bedrag: bedrag.toFixed(0),
    stand: stand.toFixed(0),
  }))

/** The same rows under each convention of year 1. */
export const conventiesVan = ({ rijen, parameters }: Analysebeeld): readonly Conventievergelijking[] =>
  vergelijkConventies(rijen.map(alsRekenrij), alsRekenparameters(parameters)).map(
    ({ conventie, ratio, contanteWaarde }) => ({
      conventie,
      ratio: ratioTekst(ratio),
      contanteWaarde: contanteWaarde.toFixed(2),
    }),
  )

/** The same rows on the tables beside the chosen one: what a change of the rate does. */
export const discontovergelijking = (
  beeld: Analysebeeld,
  tabellen: readonly Discontotabelregel[],
): readonly Tabelvergelijking[] => {
  const { disconto } = beeld.parameters
  const buren =
    disconto.soort === 'GEEN'
      ? tabellen.filter((tabel) => tabel.nieuwste)
      : buurtabellen(tabellen, disconto.code, disconto.versie)
  return opTabellen(beeld, buren)
}

/** What a re-run on the newer version of its table would give; `null` when there is none. */
export const herberekening = (
  beeld: Analysebeeld,
  tabellen: readonly Discontotabelregel[],
): Tabelvergelijking | null => {
  const tabel = nieuwereVersie(tabellen, beeld.parameters.disconto)
  return tabel && (opTabellen(beeld, [tabel])[0] ?? null)
}

const opTabellen = (
  { rijen, parameters, cijfers }: Analysebeeld,
  tabellen: readonly Discontotabelregel[],
): Tabelvergelijking[] => {
  const uitkomsten = vergelijkDisconto(
    rijen.map(alsRekenrij),
    alsRekenparameters(parameters),
    tabellen.map(alsDisconto),
  )
  return tabellen.flatMap((tabel, index) => {
    const ratio = uitkomsten[index]?.ratio
    if (ratio === undefined) return []
    const verschil =
      'waarde' in ratio && 'waarde' in cijfers.ratio
        ? ratio.waarde.minus(cijfers.ratio.waarde).toFixed(10)
        : null
    return [{ tabel, ratio: ratioTekst(ratio), verschil }]
  })
}

const ratioTekst = (ratio: ConventieUitkomst['ratio']): AlsTekst<ConventieUitkomst['ratio']> =>
  'waarde' in ratio ? { waarde: ratio.waarde.toFixed(10) } : ratio

/** One row of two analyses of the same casus: the same row (copies keep its id), or one of the same name. */
export interface Rijvergelijking {
  readonly naam: string
  readonly prognose: string | null
  readonly realisatie: string | null
}

export const vergelijkRijen = (
  prognose: Analysebeeld,
  realisatie: Analysebeeld,
): readonly Rijvergelijking[] => {
  const over = new Map(uitkomstenVan(realisatie).map((rij) => [rij.rijId, rij]))
  const samen = uitkomstenVan(prognose).map((rij) => {
    const ander = over.get(rij.rijId) ?? [...over.values()].find(({ naam }) => gelijk(naam, rij.naam))
    if (ander) over.delete(ander.rijId)
    return { naam: rij.naam, prognose: rij.waarde, realisatie: ander?.waarde ?? null }
  })
  const alleen = [...over.values()].map(({ naam, waarde }) => ({ naam, prognose: null, realisatie: waarde }))
  return [...samen, ...alleen]
}

const gelijk = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

const uitkomstenVan = ({ rijen, cijfers }: Analysebeeld) =>
  cijfers.rijen.map(({ rijId, contanteWaarde }) => {
    const rij = rijen.find((kandidaat) => kandidaat.rijId === rijId)
    return { rijId, naam: rij?.uitkomst?.omschrijving ?? '', waarde: contanteWaarde }
  })
