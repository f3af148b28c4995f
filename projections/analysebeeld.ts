import {
  type Analyseparameters,
  type Analyseresultaat,
  CONVENTIES_DISCONTERING,
  type Disconteringsconventie,
  type Waardekaartrij,
} from '../events/sroi-analyse.ts'
import { alsDisconto, buurtabellen, type Discontotabelregel, nieuwereVersie } from './discontotabellen.ts'
import { Getal, rondAf } from './rekenkern/getal.ts'
import { alsTekst, type SroiTekst } from './rekenkern/tekst.ts'
import type { SroiUitkomst } from './rekenkern/typen.ts'
import { rondWatervalAf } from './rekenkern/waterval.ts'
import { alsResultaat, berekenWaardekaart } from './waardekaart.ts'

/** Rows and parameters with everything that the page of an analysis shows of them; decimals as strings. */
export interface Analysebeeld {
  readonly rijen: readonly Waardekaartrij[]
  readonly parameters: Analyseparameters
  readonly cijfers: SroiTekst
  /** Whole euros that still add up. */
  readonly waterval: SroiTekst['waterval']
  readonly resultaat: Analyseresultaat
}

/** A ratio in short, never without its range. */
export type KorteUitkomst = Pick<
  Analyseresultaat,
  'ratio' | 'ratioNulReden' | 'laag' | 'hoog' | 'contanteWaarde'
>

export interface Tabelvergelijking {
  readonly tabel: Discontotabelregel
  readonly uitkomst: KorteUitkomst
  /** This ratio minus the one of the analysis. */
  readonly verschil: string | null
}

export interface Conventievergelijking {
  readonly conventie: Disconteringsconventie
  readonly uitkomst: KorteUitkomst
}

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
    bedrag: rondAf(bedrag, 0),
    stand: rondAf(stand, 0),
  }))

/** The same rows under each convention of year 1. */
export const conventiesVan = ({ rijen, parameters }: Analysebeeld): readonly Conventievergelijking[] =>
  CONVENTIES_DISCONTERING.map((conventie) => ({
    conventie,
    uitkomst: alsBeeld(rijen, { ...parameters, conventie }).resultaat,
  }))

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
  { rijen, parameters, resultaat }: Analysebeeld,
  tabellen: readonly Discontotabelregel[],
): Tabelvergelijking[] =>
  tabellen.map((tabel) => {
    const uitkomst = alsBeeld(rijen, { ...parameters, disconto: alsDisconto(tabel) }).resultaat
    const verschil =
      uitkomst.ratio === null || resultaat.ratio === null
        ? null
        : rondAf(new Getal(uitkomst.ratio).minus(resultaat.ratio), 10)
    return { tabel, uitkomst, verschil }
  })

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
