export type Kans = () => number

/** The next number from 0 to 1; the same series at every run. */
export const toeval = (zaad: number): Kans => {
  let staat = zaad
  return () => {
    staat = (staat + 0x6d2b79f5) | 0
    let mengsel = Math.imul(staat ^ (staat >>> 15), 1 | staat)
    mengsel = (mengsel + Math.imul(mengsel ^ (mengsel >>> 7), 61 | mengsel)) ^ mengsel
    return ((mengsel ^ (mengsel >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const een = <T>(lijst: readonly T[], kans: Kans): T => lijst[Math.floor(kans() * lijst.length)] as T
