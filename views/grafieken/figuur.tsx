import type { Child } from 'hono/jsx'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'

export interface Figuurbasis {
  /** Unique on the page. */
  id: string
  /** What the chart answers: stands above it. */
  bijschrift: string
  /** What one sees in it, in a sentence or two: read aloud instead of the drawing. */
  beschrijving: string
  /** Below it: source, position, limits. */
  toelichting?: Child
}

/** Drawn twice: CSS shows the one that fits the room there is. */
export type Vorm = 'breed' | 'smal'

export interface Tekening {
  breedte: number
  hoogte: number
  inhoud: Child
}

interface Props<Rij> extends Figuurbasis {
  teken: (vorm: Vorm) => Tekening
  kolommen: readonly Kolom<Rij>[]
  rijen: readonly Rij[]
}

/** A chart with its caption, its description and its numbers as a table. */
export const Figuur = <Rij,>({ teken, kolommen, rijen, toelichting, ...basis }: Props<Rij>) => (
  <figure class="sr-grafiek">
    <figcaption class="sr-grafiek__bijschrift">{basis.bijschrift}</figcaption>
    <Blad {...basis} vorm="breed" tekening={teken('breed')} />
    <Blad {...basis} vorm="smal" tekening={teken('smal')} />
    {toelichting && <p class="sr-zacht">{toelichting}</p>}
    <details class="sr-grafiek__cijfers">
      <summary>Bekijk de cijfers als tabel</summary>
      <Tabel bijschrift={basis.bijschrift} kolommen={kolommen} rijen={rijen} />
    </details>
  </figure>
)

interface BladProps extends Figuurbasis {
  vorm: Vorm
  tekening: Tekening
}

const Blad = ({ id, bijschrift, beschrijving, vorm, tekening: { breedte, hoogte, inhoud } }: BladProps) => (
  <svg
    class={`sr-grafiek__blad sr-grafiek__blad--${vorm}`}
    viewBox={`0 0 ${breedte} ${Math.ceil(hoogte)}`}
    role="img"
    aria-labelledby={`${id}-${vorm}-titel ${id}-${vorm}-uitleg`}
  >
    <title id={`${id}-${vorm}-titel`}>{bijschrift}</title>
    <desc id={`${id}-${vorm}-uitleg`}>{beschrijving}</desc>
    <defs>
      <pattern
        id={`${id}-${vorm}-arcering`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="sr-g-min" width="5" height="5" />
        <rect class="sr-g-streep" width="1.5" height="5" />
      </pattern>
    </defs>
    {inhoud}
  </svg>
)

/** The hatched fill of what goes off: a sign beside its colour. */
export const arcering = (id: string, vorm: Vorm): string => `url(#${id}-${vorm}-arcering)`
