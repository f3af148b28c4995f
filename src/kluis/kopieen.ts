import { urenNa } from '../../events/dag.ts'

/** A copy of the database: a key that is destroyed later lives on in it until it is thrown away. */
export interface Kopie {
  readonly naam: string
  /** Instants, ISO UTC. */
  readonly gemaaktOp: string
  readonly bewaardTot: string
}

export interface Kopieen {
  /** The copies that hold what was destroyed at this moment, and until when they are kept. */
  diehouden(vernietigdOp: string): Promise<readonly Kopie[]>
}

/** Copies of which a list is kept. */
export const uitLijst = (lees: () => readonly Kopie[]): Kopieen => ({
  diehouden: async (vernietigdOp) =>
    lees().filter(({ gemaaktOp, bewaardTot }) => gemaaktOp <= vernietigdOp && bewaardTot > vernietigdOp),
})

/** A database whose keeper can go back in time for so many days. */
export const tijdreis = (naam: string, dagen: number): Kopieen => ({
  diehouden: async (vernietigdOp) => [
    { naam, gemaaktOp: vernietigdOp, bewaardTot: urenNa(vernietigdOp, dagen * 24) },
  ],
})
