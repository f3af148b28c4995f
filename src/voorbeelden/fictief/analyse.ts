import type { Rijinhoud } from '../../import/waardekaart.ts'
import { parametersMet } from '../../sroi-analyse/parameterinvoer.ts'
import { tabel } from '../discontotabel.ts'
import type { Voorbeeldanalyse } from '../voorbeeld.ts'
import type { Bouwstenen } from './bouwstenen.ts'
import type { Rijsjabloon } from './sjabloon.ts'
import { later } from './tijd.ts'

/** A prognosis for most casussen that were thought through, and a realisation where an outcome was established. */
export const analysesVan = (stenen: Bouwstenen, nummer: number): Voorbeeldanalyse[] => {
  const { verloop, maakId } = stenen
  if (verloop.zorg < 2 || verloop.status === 'INGETROKKEN') return []
  const prognose: Voorbeeldanalyse = {
    analyseId: maakId('analyse', 'prognose'),
    soort: 'PROGNOSE',
    naam: 'Prognose bij de start',
    parameters: parametersMet(tabel(), 'EIND', 2026),
    fictief: true,
    herkomst: null,
    rijen: rijenVan(stenen, 1, nummer % 9 === 4),
    peildatum: nummer % 6 === 5 ? null : verloop.start,
  }
  if (verloop.uitkomst === null) return [prognose]
  const realisatie: Voorbeeldanalyse = {
    ...prognose,
    analyseId: maakId('analyse', 'realisatie'),
    soort: 'REALISATIE',
    naam: 'Realisatie na de laatste meting',
    rijen: rijenVan(stenen, GELUKT[verloop.uitkomst], nummer % 9 === 4),
    peildatum: later(verloop.start, 570),
  }
  return verloop.uitkomst === 'NIET_VAST_TE_STELLEN' ? [prognose] : [prognose, realisatie]
}

/** What came of the quantity that was hoped for. */
const GELUKT = {
  STIJGING: 0.85,
  STABILISATIE: 0.5,
  DALING_VOORKOMEN: 0.6,
  DALING: 0.2,
  NIET_VAST_TE_STELLEN: 0,
}

const rijenVan = (stenen: Bouwstenen, gelukt: number, zonderInbreng: boolean): Rijinhoud[] => {
  const uitkomsten = stenen.sjabloon.rijen.map((rij) => uitkomstrij(stenen, rij, gelukt))
  return zonderInbreng ? uitkomsten : [inbrengrij(stenen), ...vrijwilligers(stenen), ...uitkomsten]
}

const inbrengrij = ({ sjabloon, corporatie, bereik, toeval }: Bouwstenen): Rijinhoud => ({
  belanghebbende: corporatie,
  groepsgrootte: null,
  aantalBetrokken: null,
  inbreng: {
    omschrijving: 'Programmakosten en uren van medewerkers',
    soort: 'GELD',
    euro: String(
      Math.round((Number(sjabloon.kostenEuro ?? 900) * bereik * toeval.geheel(85, 115)) / 10_000) * 100,
    ),
    jaar: 0,
  },
  uitkomst: null,
})

const vrijwilligers = ({ sjabloon, bereik }: Bouwstenen): Rijinhoud[] =>
  sjabloon.vormen.includes('INFORMEEL')
    ? [
        {
          belanghebbende: 'Vrijwilligers uit de buurt',
          groepsgrootte: null,
          aantalBetrokken: null,
          inbreng: {
            omschrijving: 'Uren van vrijwilligers (fictief tarief)',
            soort: 'UREN',
            euro: String(bereik * 60),
            jaar: 0,
          },
          uitkomst: null,
        },
      ]
    : []

const uitkomstrij = (stenen: Bouwstenen, rij: Rijsjabloon, gelukt: number): Rijinhoud => {
  const { bereik, toeval, sjabloon } = stenen
  const [tochGebeurd, verdringing, anderen, afname] = rij.filters
  const hoeveelheid = Math.max(
    1,
    Math.round((bereik * rij.aandeel * gelukt * toeval.geheel(80, 120)) / 10_000),
  )
  return {
    belanghebbende: rij.belanghebbende,
    groepsgrootte: bereik,
    aantalBetrokken: bereik,
    inbreng: null,
    uitkomst: {
      omschrijving: rij.uitkomst,
      prestatie: sjabloon.activiteit,
      indicator: rij.indicator,
      bron: sjabloon.instrument,
      steekproefN: Math.max(4, Math.round(bereik * 0.7)),
      hoeveelheid: String(hoeveelheid),
      eenheid: rij.eenheid,
      duurJaren: rij.duur,
      startPeriode: 1,
      proxy: rij.proxy,
      proxyEuro: String(rij.euro),
      proxySoort: rij.soort,
      proxyBron: 'Verzonnen bedrag voor dit voorbeeld',
      proxyPrijspeil: 2026,
      indexfactor: '1',
      indexOnderbouwing: null,
      tochGebeurd: {
        pct: schuif(tochGebeurd, toeval.geheel(-1, 2)),
        onderbouwing: 'In de buurt zonder aanpak lukte dit ook een deel van de mensen.',
      },
      verdringing: {
        pct: String(verdringing),
        onderbouwing:
          verdringing === 0
            ? 'Niemand anders verloor hierdoor een plek.'
            : 'Een deel van de plekken was anders naar een ander gegaan.',
        niveau: verdringing === 0 ? null : 'GEMEENTE',
      },
      toerekeningAanAnderen: {
        pct: String(anderen),
        onderbouwing: 'Volgens de partners samen, op basis van ieders uren.',
        verdeling: [],
      },
      afname: { pct: String(afname), onderbouwing: 'Inschatting van de begeleiders.' },
    },
  }
}

const schuif = (pct: number, stappen: number): string => String(Math.max(0, pct + stappen * 5))
