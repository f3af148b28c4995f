import {
  CASUSSTATUSSEN,
  PRIMAIRE_PROCESSEN,
  ROLLEN,
  ROUTES,
  TREDEVORMEN,
  UITKOMSTEN,
} from '../events/waarden.ts'
import type { Casusoverzichtrij } from './casusoverzicht-rij.ts'

/**
 * Everything that casussen are counted and filtered by, as one short line of ASCII per casus in which each place
 * says one thing. A hundred thousand of these lines are read and counted in some 15 ms, for any combination of
 * filters: an index for each combination, or counts kept beside, would cost more at every event.
 *
 * Fixed places first, then marks that may occur more than once: `,G0363` a gemeente, `,M` a methodiek, `,S` an
 * SROI range. A line ends with `!`.
 */
export const facetcode = (rij: Casusoverzichtrij): string =>
  [
    schrijfGetal(rij.eerstePositie, NR.lengte),
    ...Object.values(PLAATSEN).map(({ lees, waarden }) => teken(lees(rij), waarden)),
    schrijfGetal(rij.bereik?.bereikt ?? 0, BEREIKT.lengte),
    schrijfGetal(rij.bereik?.beoogd ?? 0, BEOOGD.lengte),
    ...rij.gemeenten.map((code) => `,${gemeentemerk(code)}`),
    ...rij.methodieken.map((id) => `,${methodiekmerk(id)}`),
    sroimerk(rij.sroi),
    EINDE,
  ].join('')

export const EINDE = '!'

export const VOLLEDIGHEIDSKLASSEN = ['BEGIN', 'HALVERWEGE', 'BIJNA', 'COMPLEET'] as const
export const MET_ZONDER = ['MET', 'ZONDER'] as const
export const JA_NEE = ['JA', 'NEE'] as const
export const UITKOMSTKEUZES = [...UITKOMSTEN, 'GEEN'] as const
const BEREIKEENHEDEN = ['GEEN', 'DEELNEMERS', 'HUISHOUDENS'] as const

interface Plaats {
  readonly waarden: readonly string[]
  /** One value, or several: then the character is a set of bits. */
  lees(rij: Casusoverzichtrij): string | readonly string[]
}

const metZonder = (heeft: boolean) => (heeft ? 'MET' : 'ZONDER')

const PLAATSEN = {
  route: { waarden: ROUTES, lees: (rij) => [rij.route, ...rij.zijroutes] },
  vorm: { waarden: TREDEVORMEN, lees: (rij) => rij.vormen },
  proces: { waarden: PRIMAIRE_PROCESSEN, lees: (rij) => rij.primairProces },
  rol: { waarden: ROLLEN, lees: (rij) => rij.rollen },
  status: { waarden: CASUSSTATUSSEN, lees: (rij) => rij.status },
  uitkomst: { waarden: UITKOMSTKEUZES, lees: (rij) => rij.uitkomst ?? 'GEEN' },
  volledigheid: { waarden: VOLLEDIGHEIDSKLASSEN, lees: (rij) => volledigheidsklasse(rij.volledigheid) },
  sroi: { waarden: MET_ZONDER, lees: (rij) => metZonder(rij.sroi?.ratio != null) },
  nulmeting: { waarden: MET_ZONDER, lees: (rij) => metZonder(rij.nulmeting) },
  meetplan: { waarden: MET_ZONDER, lees: (rij) => metZonder(rij.meetplan) },
  fictief: { waarden: JA_NEE, lees: (rij) => (rij.fictief ? 'JA' : 'NEE') },
  eenheid: { waarden: BEREIKEENHEDEN, lees: (rij) => rij.bereik?.eenheid ?? 'GEEN' },
} satisfies Record<string, Plaats>

export type VasteFacet = keyof typeof PLAATSEN

export const VASTE_FACETTEN = Object.keys(PLAATSEN) as readonly VasteFacet[]

/** First character of the alphabet: the 64 from here on are printable, and hold neither `,` nor quotes. */
const NUL = 48

interface Veld {
  readonly van: number
  readonly lengte: number
}

export const NR: Veld = { van: 0, lengte: 5 }
export const BEREIKT: Veld = { van: NR.lengte + VASTE_FACETTEN.length, lengte: 4 }
export const BEOOGD: Veld = { van: BEREIKT.van + BEREIKT.lengte, lengte: 4 }
export const STAART = BEOOGD.van + BEOOGD.lengte
/** How many characters follow the letter of a mark. */
export const MERKLENGTE = { G: 4, M: 8, S: 8 } as const
export type Merksoort = keyof typeof MERKLENGTE

export const plaatsVan = (facet: VasteFacet): number => NR.lengte + VASTE_FACETTEN.indexOf(facet)

export const waardenVan = (facet: VasteFacet): readonly string[] => PLAATSEN[facet].waarden

/** Which characters of the alphabet a value shows itself by at the place of its facet. */
export const tekensVoor = (facet: VasteFacet, waarden: readonly string[]): readonly string[] => {
  const cijfers = waarden.map((waarde) => waardenVan(facet).indexOf(waarde))
  const past = (cijfer: number) =>
    isMeervoudig(facet) ? cijfers.some((bit) => cijfer & (1 << bit)) : cijfers.includes(cijfer)
  return ALFABET.filter((_, cijfer) => past(cijfer))
}

const MEERVOUDIG: readonly VasteFacet[] = ['route', 'vorm', 'rol']

export const isMeervoudig = (facet: VasteFacet): boolean => MEERVOUDIG.includes(facet)

const ALFABET = Array.from({ length: 64 }, (_, cijfer) => String.fromCharCode(NUL + cijfer))

const teken = (gelezen: string | readonly string[], waarden: readonly string[]): string =>
  String.fromCharCode(
    NUL +
      (typeof gelezen === 'string'
        ? waarden.indexOf(gelezen)
        : gelezen.reduce((bits, waarde) => bits | (1 << waarden.indexOf(waarde)), 0)),
  )

export const schrijfGetal = (waarde: number, lengte: number): string => {
  let rest = waarde
  let tekst = ''
  for (let plaats = 0; plaats < lengte; plaats += 1) {
    tekst = String.fromCharCode(NUL + (rest % 64)) + tekst
    rest = Math.floor(rest / 64)
  }
  return tekst
}

export const leesGetal = (codes: string, van: number, lengte: number): number => {
  let waarde = 0
  for (let plaats = van; plaats < van + lengte; plaats += 1)
    waarde = waarde * 64 + codes.charCodeAt(plaats) - NUL
  return waarde
}

export const cijferOp = (codes: string, plaats: number): number => codes.charCodeAt(plaats) - NUL

export const gemeentemerk = (gemeentecode: string): string => `G${gemeentecode.slice(2)}`

/** 48 random bits of the id in 8 characters. */
export const methodiekmerk = (methodiekId: string): string =>
  `M${schrijfGetal(Number.parseInt(methodiekId.slice(-12), 16), 8)}`

/** Ratios in hundredths, from far below zero to far above. */
const sroimerk = (sroi: Casusoverzichtrij['sroi']): string =>
  sroi?.ratio != null
    ? `,S${honderdsten(sroi.laag ?? sroi.ratio)}${honderdsten(sroi.hoog ?? sroi.ratio)}`
    : ''

const MIDDEN = 64 ** 4 / 2

const honderdsten = (ratio: string): string => {
  const geheel = Math.round(Number(ratio) * 100)
  return schrijfGetal(Math.min(Math.max(0, geheel + MIDDEN), 2 * MIDDEN - 1), 4)
}

export const leesHonderdsten = (codes: string, plaats: number): number => leesGetal(codes, plaats, 4) - MIDDEN

const volledigheidsklasse = (aantal: number): (typeof VOLLEDIGHEIDSKLASSEN)[number] => {
  if (aantal < 3) return 'BEGIN'
  if (aantal < 6) return 'HALVERWEGE'
  return aantal < 8 ? 'BIJNA' : 'COMPLEET'
}
