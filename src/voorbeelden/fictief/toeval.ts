export type Toeval = ReturnType<typeof toevalVan>

/** Numbers that look like chance but are the same every time: mulberry32, with the key as seed. */
export const toevalVan = (sleutel: string) => {
  let stand = [...sleutel].reduce(
    (hash, teken) => Math.imul(hash ^ teken.charCodeAt(0), 0x01000193),
    0x811c9dc5,
  )
  const volgende = (): number => {
    stand = (stand + 0x6d2b79f5) | 0
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  /** A whole number from `laag` to `hoog`, both included. */
  const geheel = (laag: number, hoog: number) => laag + Math.floor(volgende() * (hoog - laag + 1))
  const kies = <T>(mogelijkheden: readonly T[]) => mogelijkheden[geheel(0, mogelijkheden.length - 1)] as T
  const kans = (procent: number) => volgende() * 100 < procent
  return { geheel, kies, kans }
}
