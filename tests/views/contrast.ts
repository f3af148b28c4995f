/** Relative luminance and contrast as WCAG 2.2 defines them. */
export function contrast(een: string, ander: string): number {
  const [licht = 0, donker = 0] = [helderheid(een), helderheid(ander)].sort((a, b) => b - a)
  return (licht + 0.05) / (donker + 0.05)
}

function helderheid(hex: string): number {
  const [rood = 0, groen = 0, blauw = 0] = [1, 3, 5].map((plaats) =>
    lineair(Number.parseInt(hex.slice(plaats, plaats + 2), 16) / 255),
  )
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw
}

const lineair = (kanaal: number): number =>
  kanaal <= 0.04045 ? kanaal / 12.92 : ((kanaal + 0.055) / 1.055) ** 2.4

export type Kleuren = Readonly<Record<string, { licht: string; donker: string }>>

/** The pairs of `--sr-name: light-dark(#…, #…)` in the tokens. */
export const leesKleuren = (css: string): Kleuren =>
  Object.fromEntries(
    [...css.matchAll(/--sr-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
      ([, naam = '', licht = '', donker = '']) => [naam, { licht, donker }],
    ),
  )
