/** Logical name → address with a content hash, as `scripts/build.ts` writes it in dist/assets/manifest.json. */
export type Bestandenlijst = Readonly<Record<string, string>>

let bestanden: Bestandenlijst = {}

/** Called once by an entry (Node, Worker) before the first page: reading the list is I/O and belongs there. */
export function gebruikBestanden(lijst: Bestandenlijst): void {
  bestanden = lijst
}

/** Without a build (unit tests) the plain name: pages stay readable, only unstyled. */
export const bestand = (naam: string): string => bestanden[naam] ?? `/assets/${naam}`
