/** A term of the register: what it means, and where it lives in the code. */
export interface Begrip {
  /** Anchor on /begrippen. */
  readonly anker: string
  readonly term: string
  readonly uitleg: string
  /** Event types that carry it. */
  readonly gebeurtenissen: readonly string[]
  /** Files in projections/ that remember it. */
  readonly leesmodellen: readonly string[]
}

export interface Begripgroep {
  readonly naam: string
  readonly begrippen: readonly Begrip[]
}

export const begrip = (
  anker: string,
  term: string,
  uitleg: string,
  gebeurtenissen: readonly string[] = [],
  leesmodellen: readonly string[] = [],
): Begrip => ({ anker, term, uitleg, gebeurtenissen, leesmodellen })
