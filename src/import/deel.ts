import { Weigering } from '../decider.ts'
import { GeenToegang, NietGevonden } from '../fouten.ts'

/** What became of a part of the rows: how many were done, and which were not and why. */
export interface Deeluitslag {
  readonly gedaan: number
  readonly niet: readonly { readonly nummer: number; readonly reden: string }[]
}

/** The reason that a row is passed over, so that the others go on. Throws what is no refusal. */
export const redenVan = (fout: unknown): string => {
  if (fout instanceof Weigering) return fout.code
  if (fout instanceof GeenToegang || fout instanceof NietGevonden) return 'import-geen-toegang'
  throw fout
}
