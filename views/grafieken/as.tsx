import type { ScaleLinear } from 'd3-scale'

export type Schaal = ScaleLinear<number, number>

interface Props {
  schaal: Schaal
  boven: number
  onder: number
  opmaak: (waarde: number) => string
  /** About how many lines. */
  aantal?: number
}

/** Thin lines up from the numbers below. */
export const Rasterlijnen = ({ schaal, boven, onder, opmaak, aantal = 5 }: Props) => (
  <g>
    {schaal.ticks(aantal).map((waarde) => (
      <>
        <line
          class={waarde === 0 ? 'sr-g-nul' : 'sr-g-raster'}
          x1={punt(schaal(waarde))}
          x2={punt(schaal(waarde))}
          y1={boven}
          y2={onder}
        />
        <text class="sr-g-as" x={punt(schaal(waarde))} y={onder + 17} text-anchor="middle">
          {opmaak(waarde)}
        </text>
      </>
    ))}
  </g>
)

interface TekstProps {
  x: number
  y: number
  tekst: string
  anker?: 'start' | 'middle' | 'end'
  class?: string
  /** Characters on a line; longer text goes on in a second line, and then ends in an ellipsis. */
  tekens?: number
}

/** Text around its middle at y, in one line or two. */
export const Regels = ({
  x,
  y,
  tekst,
  anker = 'start',
  class: klasse = 'sr-g-tekst',
  tekens = 99,
}: TekstProps) => {
  const regels = breekAf(tekst, tekens)
  return (
    <text class={klasse} x={punt(x)} text-anchor={anker}>
      {regels.map((regel, nummer) => (
        <tspan x={punt(x)} y={punt(y + 4.5 + (nummer - (regels.length - 1) / 2) * 15)}>
          {regel}
        </tspan>
      ))}
    </text>
  )
}

export function breekAf(tekst: string, tekens: number): readonly string[] {
  if (tekst.length <= tekens) return [tekst]
  const knip = tekst.lastIndexOf(' ', tekens)
  const eind = knip > 0 ? knip : tekens
  const rest = tekst.slice(eind).trim()
  return [tekst.slice(0, eind), rest.length > tekens ? `${rest.slice(0, tekens - 1).trimEnd()}…` : rest]
}

/** Coordinates with one decimal: the page stays small. */
export const punt = (plaats: number): number => Math.round(plaats * 10) / 10
