import { parametersMet } from '../../sroi-analyse/parameterinvoer.ts'
import { analysestroom, inbreng, uitkomst } from '../analyse.ts'
import { tabel } from '../discontotabel.ts'
import { type Cellen, lijst } from '../kaart.ts'
import type { Gezegd, Voorbeeldstroom } from '../voorbeeld.ts'
import { type Bouwstenen, uiterlijk } from './bouwstenen.ts'
import { GEGEVENS } from './gegevens.ts'

/** A prognosis for most casussen that were thought through, and a realisation where an outcome was established. */
export const analysestromen = (casus: Bouwstenen): readonly Voorbeeldstroom[] => {
  const { casusId, zorg, status, gevolg, nummer, dag, maakId, van } = casus
  if (zorg < 2 || status === 'INGETROKKEN') return []
  const basis = { casusId, parameters: parametersMet(tabel(), 'EIND', 2026), fictief: true, herkomst: null }
  const prognose = { ...basis, soort: 'PROGNOSE', naam: 'Prognose bij de start' } as const
  const realisatie = { ...basis, soort: 'REALISATIE', naam: 'Realisatie na de laatste meting' } as const
  const [prognoseId, realisatieId] = [maakId('analyse', 'prognose'), maakId('analyse', 'realisatie')]
  const vooraf = analysestroom(prognoseId, van, prognose, rijen(casus, 1), nummer % 6 === 5 ? null : dag(0))
  if (gevolg.gelukt === null) return [vooraf]
  const bereikt = rijen(casus, Number(gevolg.gelukt))
  return [vooraf, analysestroom(realisatieId, van, realisatie, bereikt, uiterlijk(dag(570)))]
}

const rijen = (casus: Bouwstenen, gelukt: number): readonly Gezegd[] => {
  const { methodiek, corporatie, kosten, bereikt, toeval, nummer } = casus
  const uitkomsten = methodiek.rijen('uitkomst').map((rij) => uitkomstrij(casus, rij, gelukt))
  if (nummer % 9 === 4) return uitkomsten
  const euro = Math.round((kosten * toeval.geheel(85, 115)) / 10_000) * 100
  const geld = inbreng('Programmakosten en uren van medewerkers', euro)
  const uren = inbreng('Uren van vrijwilligers (fictief tarief)', bereikt * 60, 'UREN')
  const informeel = lijst(methodiek.rij('indeling').vormen).includes('INFORMEEL')
  const vrijwilligers = informeel ? [{ belanghebbende: 'Vrijwilligers uit de buurt', inbreng: uren }] : []
  return [{ belanghebbende: corporatie, inbreng: geld }, ...vrijwilligers, ...uitkomsten]
}

const uitkomstrij = ({ methodiek, bereikt, toeval }: Bouwstenen, rij: Cellen, gelukt: number): Gezegd => {
  const { activiteit: prestatie, instrument: bron } = methodiek.rij('aanpak')
  const deel = (Number(rij.aandeelPct) * gelukt * toeval.geheel(80, 120)) / 10_000
  const hoeveelheid = String(Math.max(1, Math.round(bereikt * deel)))
  const tochGebeurd = String(Math.max(0, Number(rij.tochGebeurd) + toeval.geheel(-1, 2) * 5))
  const steekproefN = Math.max(4, Math.round(bereikt * 0.7))
  const proxyBron = 'Verzonnen bedrag voor dit voorbeeld'
  const verandering = { ...rij, prestatie, bron, steekproefN, hoeveelheid, proxyBron, tochGebeurd }
  const waarom = GEGEVENS.rij(rij.verdringing === '0' ? 'geenVerdringing' : 'verdringing', 'onderbouwing')
  const aantal = { groepsgrootte: bereikt, aantalBetrokken: bereikt }
  return { ...rij, ...aantal, uitkomst: uitkomst(verandering, (filter) => waarom[filter]) }
}
