/** The cells of a row by name; null where it has `-`: nothing is known. */
export type Cellen = Readonly<Record<string, unknown>>

/** One block of lines. */
export interface Kaart {
  rijen(veld: string): readonly Cellen[]
  /** The rows of these fields as one. */
  rij(...velden: readonly string[]): Cellen
}

/**
 * Reads blocks of lines `field: cell | cell`, with an empty line between blocks. The first block names the cells of a
 * field, with `[]` where a cell is a list (`one, two`); without a name there a cell is called as its field. A line with
 * twice as many cells holds two rows.
 */
export const leesKaarten = (tekst: string): readonly Kaart[] => {
  const [koppen = '', ...blokken] = tekst.trim().split('\n\n')
  return blokken.map((blok) => leesKaart(koppen, blok))
}

export const leesKaart = (koppen: string, blok: string): Kaart => {
  const namen = new Map(leesRegels(koppen).map(([veld, ...cellen]) => [veld, cellen]))
  const regels = leesRegels(blok).map(([veld = '', ...cellen]) => ({
    veld,
    rijen: benoem(namen.get(veld) ?? [veld], cellen),
  }))
  const perVeld = Map.groupBy(regels, ({ veld }) => veld)
  const rijen = (veld: string) => perVeld.get(veld)?.flatMap((regel) => regel.rijen) ?? []
  return { rijen, rij: (...velden) => Object.assign({}, ...velden.flatMap(rijen)) }
}

const leesRegels = (blok: string) =>
  blok
    .trim()
    .split('\n')
    .map((regel) => regel.split(/(?<=^\w+): | \| /))

const benoem = (namen: readonly string[], cellen: readonly string[]): readonly Cellen[] => {
  if (cellen.length === 0) return []
  if (cellen.length < namen.length) throw new Error(`an example says ${cellen} where ${namen} should be`)
  const rij = Object.fromEntries(namen.map((naam, plaats) => leesCel(naam, cellen[plaats])))
  return [rij, ...benoem(namen, cellen.slice(namen.length))]
}

const leesCel = (naam: string, cel = '') => {
  if (naam.endsWith('[]')) return [naam.slice(0, -2), cel === '-' ? [] : cel.split(', ')]
  return [naam, cel === '-' ? null : cel]
}

export const lijst = (cel: unknown): readonly unknown[] => (Array.isArray(cel) ? cel : [])
