import type { Discontotabel, Referentiegebeurtenis } from '../../events/referentie.ts'

export const DISCONTOVOETSTREAM = 'referentie-discontovoet'
/** The table that a new analysis starts with, in its newest version. */
export const STANDAARDTABEL = 'nl-standaard'

export interface Referentiestroom {
  readonly stream: string
  readonly events: readonly (Referentiegebeurtenis & { readonly gebeurdOp: string })[]
}

/** The reference data that a new register begins with: each figure with the source that it was read in. */
export const referentieGegevens = (): readonly Referentiestroom[] => [
  {
    stream: DISCONTOVOETSTREAM,
    events: DISCONTOTABELLEN.map((data) => ({
      type: 'DiscontotabelVastgesteld',
      data,
      gebeurdOp: data.geldigVanaf,
    })),
  },
]

export const DISCONTOTABELLEN: readonly Discontotabel[] = [
  {
    code: STANDAARDTABEL,
    versie: 1,
    naam: 'Nederland, standaard discontovoet',
    geldigVanaf: '2021-01-01',
    rKortPct: '2.25',
    grensJaren: null,
    rLangPct: null,
    bron: 'Werkgroep discontovoet 2020, via Steunpunt Economische Expertise (rwseconomie.nl): −1 % risicovrij + 3,25 % risico-opslag',
  },
  {
    code: STANDAARDTABEL,
    versie: 2,
    naam: 'Nederland, standaard discontovoet',
    geldigVanaf: '2026-01-01',
    rKortPct: '2.8',
    grensJaren: 35,
    rLangPct: '1.8',
    bron: 'Werkgroep discontovoet 2025, rapport van 19 september 2025: 2,8 % tot en met jaar 35, 1,8 % voor de jaren daarna',
  },
  {
    code: 'uk-sroi-gids',
    versie: 1,
    naam: 'Verenigd Koninkrijk, gids voor SROI',
    geldigVanaf: '2012-01-01',
    rKortPct: '3.5',
    grensJaren: null,
    rLangPct: null,
    bron: 'A Guide to Social Return on Investment (Cabinet Office 2009, herzien door The SROI Network, januari 2012)',
  },
]
