/** Numbers that look like chance but are the same every time: mulberry32, with the key as seed. */
export interface Toeval {
  /** A whole number from `laag` to `hoog`, both included. */
  geheel(laag: number, hoog: number): number
  kies<T>(mogelijkheden: readonly [T, ...T[]]): T
  /** Different ones, in the order of the list. */
  kiesMeer<T>(mogelijkheden: readonly T[], aantal: number): T[]
  kans(procent: number): boolean
}

export const toevalVan = (sleutel: string): Toeval => {
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
  const geheel = (laag: number, hoog: number) => laag + Math.floor(volgende() * (hoog - laag + 1))
  return {
    geheel,
    kies: (mogelijkheden) => mogelijkheden[geheel(0, mogelijkheden.length - 1)] ?? mogelijkheden[0],
    kiesMeer: (mogelijkheden, aantal) => {
      const over = [...mogelijkheden.keys()]
      while (over.length > aantal) over.splice(geheel(0, over.length - 1), 1)
      return over.flatMap((index) => mogelijkheden[index] ?? [])
    },
    kans: (procent) => volgende() * 100 < procent,
  }
}
