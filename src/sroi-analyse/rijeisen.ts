import type { Analyseparameters, Uitkomst, Waardekaartrij } from '../../events/sroi-analyse.ts'
import { eis } from '../decider.ts'

type Rijinhoud = Omit<Waardekaartrij, 'rijId'>

/** What a row must satisfy besides the shape of its fields. */
export const eisGeldigeRij = (rij: Rijinhoud, { prijspeil }: Pick<Analyseparameters, 'prijspeil'>): void => {
  eisRijinhoud(rij)
  eisIndex(rij, prijspeil)
}

/** The same without the price year: that of a copied row may wait until the analysis is adopted. */
export const eisRijinhoud = (rij: Rijinhoud): void => {
  eis(rij.inbreng !== null || rij.uitkomst !== null, 'rij-is-leeg')
  if (rij.uitkomst === null) return
  eisVerdringing(rij.uitkomst)
  eisVerdeling(rij.uitkomst)
}

/** Real prices: a proxy of another price year is brought to that of the analysis, and it says how. */
export const eisIndex = ({ uitkomst }: Rijinhoud, prijspeil: number): void => {
  if (uitkomst === null) return
  const isEen = Number(uitkomst.indexfactor) === 1
  if (uitkomst.proxyPrijspeil === prijspeil) {
    eis(isEen, 'indexfactor-overbodig', 'uitkomst.indexfactor')
    return
  }
  eis(!isEen, 'indexfactor-ontbreekt', 'uitkomst.indexfactor')
  eis(uitkomst.indexOnderbouwing, 'index-zonder-onderbouwing', 'uitkomst.indexOnderbouwing')
}

/** A displaced share differs by the area one looks at, so the area is part of the claim. */
const eisVerdringing = ({ verdringing }: Uitkomst): void => {
  if (Number(verdringing.pct) > 0)
    eis(verdringing.niveau, 'verdringingsniveau-ontbreekt', 'uitkomst.verdringing.niveau')
}

const VELD_VERDELING = 'uitkomst.toerekeningAanAnderen.verdeling'
/** Percentages have at most 10 decimals; in thousandths of a per cent their sum is exact enough to compare. */
const STAP = 1000

const eisVerdeling = ({ toerekeningAanAnderen: { pct, verdeling } }: Uitkomst): void => {
  if (verdeling.length === 0) return
  const som = verdeling.reduce((opgeteld, deel) => opgeteld + Math.round(Number(deel.pct) * STAP), 0)
  eis(som <= 100 * STAP, 'verdeling-boven-honderd', VELD_VERDELING)
  eis(som === Math.round(Number(pct) * STAP), 'verdeling-telt-niet-op', VELD_VERDELING)
}
