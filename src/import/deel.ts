/** What became of a part of the rows: how many were done, and which were not and why. */
export interface Deeluitslag {
  readonly gedaan: number
  readonly niet: readonly { readonly nummer: number; readonly reden: string }[]
}
