/** What the log may keep of an error: its kind, where it arose, and its message without anything that someone typed. */
export interface Foutregel {
  readonly fout: string
  readonly bericht: string
  readonly plaats: readonly string[]
}

export const foutregel = (fout: Error): Foutregel => ({
  fout: fout.name,
  bericht: zonderInhoud(fout.message),
  plaats: (fout.stack ?? '')
    .split('\n')
    .filter((regel) => /^\s+at /.test(regel))
    .slice(0, PLAATSEN)
    .map((regel) => regel.trim()),
})

const PLAATSEN = 12
const TEKENS = 300

/** Messages quote what they stumbled on: quoted parts, addresses, long numbers and tokens are left out. */
const zonderInhoud = (bericht: string): string =>
  bericht
    .slice(0, 2000)
    .replaceAll(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/g, '"…"')
    .replaceAll(/[^\s@]{1,64}@[^\s@]{1,255}/g, '…')
    .replaceAll(/[\w+/=-]{24,}/g, '…')
    .replaceAll(/\d[\d .-]{5,}\d/g, '…')
    .slice(0, TEKENS)
