import { extent } from 'd3-array'
import { scaleBand, scaleLinear } from 'd3-scale'
import { euro, euroKort } from '../onderdelen/opmaak.ts'
import { punt } from './as.tsx'
import { arcering, Figuur, type Figuurbasis, type Tekening, type Vorm } from './figuur.tsx'

export interface Jaarwaarde {
  /** "2026", "jaar 1". */
  label: string
  /** Null: not measured, or not known yet. */
  waarde: number | null
}

interface Props extends Figuurbasis {
  jaren: readonly Jaarwaarde[]
  opmaak?: (waarde: number) => string
  /** Above a bar there is little room. */
  opmaakKort?: (waarde: number) => string
}

/** A value for each year. */
export const Jaren = ({ jaren, opmaak = euro, opmaakKort = euroKort, ...basis }: Props) => (
  <Figuur
    {...basis}
    teken={(vorm) => teken(basis.id, vorm, jaren, opmaakKort)}
    kolommen={[
      { kop: 'Jaar', naam: true, cel: ({ label }) => label },
      {
        kop: 'Waarde',
        getal: true,
        cel: ({ waarde }) => (waarde === null ? 'niet gemeten' : opmaak(waarde)),
      },
    ]}
    rijen={jaren}
  />
)

const MATEN = {
  breed: { breedte: 720, hoogte: 240, boven: 24, onder: 26 },
  smal: { breedte: 340, hoogte: 210, boven: 24, onder: 26 },
} as const

function teken(
  id: string,
  vorm: Vorm,
  jaren: readonly Jaarwaarde[],
  opmaak: (waarde: number) => string,
): Tekening {
  const { breedte, hoogte, boven, onder } = MATEN[vorm]
  const [laagst = 0, hoogst = 1] = extent([0, ...jaren.map(({ waarde }) => waarde ?? 0)])
  const y = scaleLinear()
    .domain([laagst, hoogst || 1])
    .range([hoogte - onder - (laagst < 0 ? 16 : 0), boven])
  const band = scaleBand()
    .domain(jaren.map(({ label }) => label))
    .range([0, breedte])
    .padding(0.35)
  const balkbreedte = Math.min(band.bandwidth(), 84)
  const midden = (label: string) => (band(label) ?? 0) + band.bandwidth() / 2
  return {
    breedte,
    hoogte,
    inhoud: (
      <>
        {jaren.map(({ label, waarde }) => (
          <g>
            {waarde !== null && (
              <Balk
                x={midden(label) - balkbreedte / 2}
                breedte={balkbreedte}
                nul={y(0)}
                top={y(waarde)}
                streep={arcering(id, vorm)}
              />
            )}
            <text
              class="sr-g-tekst sr-g-cijfer"
              x={punt(midden(label))}
              y={punt(waarde !== null && waarde < 0 ? y(waarde) + 15 : y(waarde ?? 0) - 6)}
              text-anchor="middle"
            >
              {waarde === null ? 'niet gemeten' : opmaak(waarde)}
            </text>
            <text class="sr-g-as" x={punt(midden(label))} y={hoogte - 6} text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
        <line class="sr-g-nul" x1="0" x2={breedte} y1={punt(y(0))} y2={punt(y(0))} />
      </>
    ),
  }
}

interface BalkProps {
  x: number
  breedte: number
  nul: number
  top: number
  streep: string
}

const Balk = ({ x, breedte, nul, top, streep }: BalkProps) => {
  const vlak = {
    x: punt(x),
    y: punt(Math.min(top, nul)),
    width: punt(breedte),
    height: punt(Math.abs(top - nul)),
    rx: '2',
  }
  return top > nul ? <rect class="sr-g-rand" fill={streep} {...vlak} /> : <rect class="sr-g-plus" {...vlak} />
}
