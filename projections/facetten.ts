import {
  BEOOGD,
  BEREIKT,
  cijferOp,
  EINDE,
  gemeentemerk,
  isMeervoudig,
  leesGetal,
  leesHonderdsten,
  MERKLENGTE,
  type Merksoort,
  methodiekmerk,
  NR,
  plaatsVan,
  STAART,
  schrijfGetal,
  tekensVoor,
  VASTE_FACETTEN,
  type VasteFacet,
  waardenVan,
} from './facetcode.ts'

/** Chosen values per facet: several of one facet widen, several facets narrow. */
export interface Facetkeuze extends Readonly<Partial<Record<VasteFacet, readonly string[]>>> {
  readonly gemeente?: readonly string[]
  readonly methodiek?: readonly string[]
}

export interface Telling {
  readonly totaal: number
  /** Per facet and value how many casussen there would be with that value, given the choices of the others. */
  readonly aantallen: Readonly<Record<VasteFacet, Readonly<Record<string, number>>>>
  /** By code (`GM0363`). */
  readonly gemeenten: ReadonlyMap<string, number>
  /** By `methodiekmerk`. */
  readonly methodieken: ReadonlyMap<string, number>
  readonly cijfers: Cijfers
  /** `nr` of what was found, from low to high. */
  readonly nrs: readonly number[]
}

export interface Cijfers {
  readonly bereik: Readonly<Record<'DEELNEMERS' | 'HUISHOUDENS', Bereiksom>>
  /** Lowest low and highest high of the ratios found, in hundredths. */
  readonly sroi: { readonly aantal: number; readonly laag: number; readonly hoog: number }
}

export interface Bereiksom {
  readonly bereikt: number
  readonly beoogd: number
  readonly casussen: number
}

/** Counts lines of `facetcode`, in any number of pieces, in one pass. */
export const telFacetten = (stukken: readonly string[], keuze: Facetkeuze): Telling => {
  const teller = maakTeller(keuze)
  for (const codes of stukken) telStuk(teller, codes)
  return uitslag(teller)
}

const BREEDTE = 64

const maakTeller = (keuze: Facetkeuze) => ({
  eisen: vasteEisen(keuze),
  gemeente: sleutels(keuze.gemeente, gemeentemerk),
  methodiek: sleutels(keuze.methodiek, methodiekmerk),
  totaal: 0,
  nrs: [] as number[],
  /** Per place 64 counters: how often each character was seen. */
  tekens: new Uint32Array(VASTE_FACETTEN.length * BREEDTE),
  gemeenten: new Map<number, number>(),
  methodieken: new Map<number, number>(),
  bereik: new Float64Array(9),
  sroi: { aantal: 0, laag: Number.POSITIVE_INFINITY, hoog: Number.NEGATIVE_INFINITY },
})

type Teller = ReturnType<typeof maakTeller>

/** Marks are counted as numbers: a hundred thousand pieces of text would cost more than all the rest. */
const sleutels = (waarden: readonly string[] = [], merk: (waarde: string) => string): ReadonlySet<number> =>
  new Set(waarden.map((waarde) => leesGetal(merk(waarde), 1, merk(waarde).length - 1)))

interface Eis {
  readonly facet: number
  readonly plaats: number
  readonly goed: Uint8Array
}

const vasteEisen = (keuze: Facetkeuze): Eis[] =>
  VASTE_FACETTEN.flatMap((facet, index) => {
    const waarden = keuze[facet]
    if (waarden === undefined || waarden.length === 0) return []
    const goed = new Uint8Array(BREEDTE)
    for (const teken of tekensVoor(facet, waarden)) goed[cijferOp(teken, 0)] = 1
    return [{ facet: index, plaats: plaatsVan(facet), goed }]
  })

/** What a line fails on: nothing, one facet (it still counts for that one), or more. */
const GEEN = -1
const MEER = -2
const GEMEENTE = -3
const METHODIEK = -4

const telStuk = (teller: Teller, codes: string): void => {
  let begin = 0
  while (begin < codes.length) {
    const einde = codes.indexOf(EINDE, begin + STAART)
    telRegel(teller, codes, begin, einde)
    begin = einde + 1
  }
}

const telRegel = (teller: Teller, codes: string, begin: number, einde: number): void => {
  const mist = waaropHetMist(teller, codes, begin, einde)
  if (mist === MEER) return
  if (mist === GEEN) telGevonden(teller, codes, begin)
  if (mist >= 0) telPlaats(teller, codes, begin, mist)
  else if (einde > begin + STAART) telMerken(teller, codes, begin, einde, mist)
}

const telGevonden = (teller: Teller, codes: string, begin: number): void => {
  const { tekens, nrs } = teller
  teller.totaal += 1
  nrs.push(leesGetal(codes, begin + NR.van, NR.lengte))
  const plaats = begin + NR.lengte
  for (let facet = 0; facet < AANTAL; facet += 1) {
    const vak = facet * BREEDTE + cijferOp(codes, plaats + facet)
    tekens[vak] = (tekens[vak] ?? 0) + 1
  }
  const eenheid = cijferOp(codes, begin + EENHEID)
  if (eenheid > 0) telBereik(teller.bereik, codes, begin, eenheid * 3)
}

const AANTAL = VASTE_FACETTEN.length
const EENHEID = plaatsVan('eenheid')

const waaropHetMist = (teller: Teller, codes: string, begin: number, einde: number): number => {
  let mist = GEEN
  for (const { facet, plaats, goed } of teller.eisen) {
    if (goed[cijferOp(codes, begin + plaats)] === 1) continue
    if (mist !== GEEN) return MEER
    mist = facet
  }
  if (teller.gemeente.size > 0 && !heeftMerk(codes, begin, einde, 'G', teller.gemeente)) {
    if (mist !== GEEN) return MEER
    mist = GEMEENTE
  }
  if (teller.methodiek.size > 0 && !heeftMerk(codes, begin, einde, 'M', teller.methodiek))
    return mist === GEEN ? METHODIEK : MEER
  return mist
}

const telPlaats = (teller: Teller, codes: string, begin: number, facet: number): void => {
  const vak = facet * BREEDTE + cijferOp(codes, begin + NR.lengte + facet)
  teller.tekens[vak] = (teller.tekens[vak] ?? 0) + 1
}

const heeftMerk = (
  codes: string,
  begin: number,
  einde: number,
  soort: Merksoort,
  gezocht: ReadonlySet<number>,
): boolean => {
  for (let plaats = begin + STAART + 1; plaats < einde; ) {
    const lengte = MERKLENGTE[soortOp(codes, plaats)]
    if (codes[plaats] === soort && gezocht.has(leesGetal(codes, plaats + 1, lengte))) return true
    plaats += lengte + 2
  }
  return false
}

const soortOp = (codes: string, plaats: number): Merksoort => {
  const letter = codes.charCodeAt(plaats)
  if (letter === G) return 'G'
  return letter === M ? 'M' : 'S'
}

const G = 'G'.charCodeAt(0)
const M = 'M'.charCodeAt(0)

const telMerken = (teller: Teller, codes: string, begin: number, einde: number, mist: number): void => {
  for (let plaats = begin + STAART + 1; plaats < einde; ) {
    const soort = soortOp(codes, plaats)
    const lengte = MERKLENGTE[soort]
    if (soort === 'S') {
      if (mist === GEEN) telSroi(teller, codes, plaats + 1)
    } else if (mist === GEEN || mist === (soort === 'G' ? GEMEENTE : METHODIEK))
      verhoog(soort === 'G' ? teller.gemeenten : teller.methodieken, leesGetal(codes, plaats + 1, lengte))
    plaats += lengte + 2
  }
}

const verhoog = (telling: Map<number, number>, sleutel: number): void => {
  telling.set(sleutel, (telling.get(sleutel) ?? 0) + 1)
}

const telSroi = ({ sroi }: Teller, codes: string, plaats: number): void => {
  sroi.aantal += 1
  sroi.laag = Math.min(sroi.laag, leesHonderdsten(codes, plaats))
  sroi.hoog = Math.max(sroi.hoog, leesHonderdsten(codes, plaats + 4))
}

const telBereik = (bereik: Float64Array, codes: string, begin: number, vak: number): void => {
  bereik[vak] = (bereik[vak] ?? 0) + leesGetal(codes, begin + BEREIKT.van, BEREIKT.lengte)
  bereik[vak + 1] = (bereik[vak + 1] ?? 0) + leesGetal(codes, begin + BEOOGD.van, BEOOGD.lengte)
  bereik[vak + 2] = (bereik[vak + 2] ?? 0) + 1
}

const uitslag = (teller: Teller): Telling => ({
  totaal: teller.totaal,
  aantallen: Object.fromEntries(
    VASTE_FACETTEN.map((facet, index) => [facet, perWaarde(teller.tekens, facet, index)]),
  ) as Telling['aantallen'],
  gemeenten: new Map([...teller.gemeenten].map(([merk, aantal]) => [`GM${schrijfGetal(merk, 4)}`, aantal])),
  methodieken: new Map(
    [...teller.methodieken].map(([merk, aantal]) => [`M${schrijfGetal(merk, 8)}`, aantal]),
  ),
  cijfers: {
    bereik: { DEELNEMERS: bereiksom(teller, 1), HUISHOUDENS: bereiksom(teller, 2) },
    sroi: teller.sroi,
  },
  nrs: teller.nrs,
})

const bereiksom = ({ bereik }: Teller, eenheid: number): Bereiksom => ({
  bereikt: bereik[eenheid * 3] ?? 0,
  beoogd: bereik[eenheid * 3 + 1] ?? 0,
  casussen: bereik[eenheid * 3 + 2] ?? 0,
})

/** A value with several of one kind stands in many characters: its count is the sum of all that hold it. */
const perWaarde = (tekens: Uint32Array, facet: VasteFacet, index: number): Record<string, number> => {
  const telling: Record<string, number> = {}
  waardenVan(facet).forEach((waarde, cijfer) => {
    let som = 0
    for (let teken = 0; teken < BREEDTE; teken += 1)
      if (isMeervoudig(facet) ? teken & (1 << cijfer) : teken === cijfer)
        som += tekens[index * BREEDTE + teken] ?? 0
    telling[waarde] = som
  })
  return telling
}
