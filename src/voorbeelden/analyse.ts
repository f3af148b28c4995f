import { type SroiAnalysedata, sroiAnalysegebeurtenissen } from '../../events/sroi-analyse.ts'
import { alsResultaat, berekenWaardekaart } from '../../projections/waardekaart.ts'
import { sha256 } from '../cryptografie.ts'
import { vasteId } from '../import/vaste-id.ts'
import { type Gezegd, type Herkomst, inVorm, type Voorbeeldstroom } from './voorbeeld.ts'

type Start = Omit<SroiAnalysedata<'SroiAnalyseGestart'>, 'kopieVan'>
const WAARDERIJ = sroiAnalysegebeurtenissen.RijToegevoegd.schema

/** An analysis with its rows, and with its figures unless it is still a concept: without `peildatum`. */
export const analysestroom = (
  analyseId: string,
  van: Herkomst,
  start: Start,
  waarderijen: readonly Gezegd[],
  peildatum: string | null,
): Voorbeeldstroom => {
  const rijen = waarderijen.map((rij, nummer) => {
    const rijId = vasteId(sha256, analyseId, String(nummer))
    return WAARDERIJ.parse(inVorm(WAARDERIJ, { ...rij, rijId }))
  })
  const resultaat = () => alsResultaat(berekenWaardekaart(rijen, start.parameters), rijen)
  const voorvallen = [
    { type: 'SroiAnalyseGestart', data: { ...start } },
    ...rijen.map((data) => ({ type: 'RijToegevoegd', data })),
    ...(peildatum ? [{ type: 'SroiAnalyseVastgesteld', data: { resultaat: resultaat(), peildatum } }] : []),
  ]
  return { stroom: `sroi-analyse-${analyseId}`, voorvallen, ...van }
}

/** What someone puts in, at the start. */
export const inbreng = (omschrijving: unknown, euro: unknown, soort = 'GELD'): Gezegd => {
  return { omschrijving, soort, euro: String(euro), jaar: 0 }
}

/** The outcome of a row, with what argues for each of its filters. */
export const uitkomst = (rij: Gezegd, onderbouwing: (filter: string) => unknown): Gezegd => {
  const filter = (naam: string) => ({ pct: rij[naam], onderbouwing: onderbouwing(naam) })
  const niveau = rij.verdringing === '0' ? null : 'GEMEENTE'
  return {
    ...rij,
    duurJaren: Number(rij.duurJaren),
    ...{ startPeriode: 1, proxyPrijspeil: 2026, indexfactor: '1' },
    tochGebeurd: filter('tochGebeurd'),
    verdringing: { ...filter('verdringing'), niveau },
    toerekeningAanAnderen: { ...filter('anderen'), verdeling: [] },
    afname: filter('afname'),
  }
}
