import { extent } from 'd3-array'
import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { getal } from '../onderdelen/opmaak.ts'
import { punt } from './as.tsx'
import { Figuur, type Figuurbasis, type Tekening, type Vorm } from './figuur.tsx'

export interface Reekspunt {
  label: string
  /** Null: not measured; the line has a gap there. */
  waarde: number | null
}

export interface Reeks {
  titel: string
  punten: readonly Reekspunt[]
}

interface Props extends Figuurbasis {
  reeksen: readonly Reeks[]
  opmaak?: (waarde: number) => string
}

/** The same small chart for each route or goal, all on one scale, so that they may be compared. */
export const KleineReeksen = ({ reeksen, opmaak = getal, ...basis }: Props) => (
  <Figuur
    {...basis}
    teken={(vorm) => teken(vorm, reeksen, opmaak)}
    kolommen={[
      { kop: 'Reeks', naam: true, cel: ({ titel, label }) => `${titel}, ${label}` },
      {
        kop: 'Waarde',
        getal: true,
        cel: ({ waarde }) => (waarde === null ? 'niet gemeten' : opmaak(waarde)),
      },
    ]}
    rijen={reeksen.flatMap(({ titel, punten }) => punten.map((eenPunt) => ({ titel, ...eenPunt })))}
  />
)

const MATEN = { breed: { breedte: 720, kolommen: 3 }, smal: { breedte: 340, kolommen: 2 } } as const
const HOOGTE = 104

function teken(vorm: Vorm, reeksen: readonly Reeks[], opmaak: (waarde: number) => string): Tekening {
  const { breedte, kolommen } = MATEN[vorm]
  const vak = breedte / kolommen
  const waarden = reeksen.flatMap(({ punten }) => punten.map(({ waarde }) => waarde ?? 0))
  const [laagst = 0, hoogst = 1] = extent([0, ...waarden])
  const y = scaleLinear()
    .domain([laagst, hoogst || 1])
    .range([HOOGTE - 30, 30])
  return {
    breedte,
    hoogte: Math.ceil(reeksen.length / kolommen) * HOOGTE,
    inhoud: (
      <>
        {reeksen.map((reeks, nummer) => (
          <g
            transform={`translate(${punt((nummer % kolommen) * vak)} ${Math.floor(nummer / kolommen) * HOOGTE})`}
          >
            <Vak reeks={reeks} breedte={vak - 22} y={y} opmaak={opmaak} />
          </g>
        ))}
      </>
    ),
  }
}

interface VakProps {
  reeks: Reeks
  breedte: number
  y: (waarde: number) => number
  opmaak: (waarde: number) => string
}

const Vak = ({ reeks: { titel, punten }, breedte, y, opmaak }: VakProps) => {
  const x = scalePoint()
    .domain(punten.map(({ label }) => label))
    .range([2, breedte - 34])
  const bij = ({ label }: Reekspunt) => x(label) ?? 0
  const hoogte = ({ waarde }: Reekspunt) => y(waarde ?? 0)
  const gemeten = ({ waarde }: Reekspunt) => waarde !== null
  const laatste = punten.findLast(gemeten)
  const lijn = line<Reekspunt>(bij, hoogte).defined(gemeten).digits(1)(punten)
  const vlak = area<Reekspunt>(bij, y(0), hoogte).defined(gemeten).digits(1)(punten)
  return (
    <>
      <text class="sr-g-tekst sr-g-vet" x="0" y="14">
        {titel}
      </text>
      <line class="sr-g-nul" x1="0" x2={punt(breedte - 32)} y1={punt(y(0))} y2={punt(y(0))} />
      {vlak && <path class="sr-g-vlak" d={vlak} />}
      {lijn && <path class="sr-g-lijn" d={lijn} />}
      {punten.filter(gemeten).map((eenPunt) => (
        <circle class="sr-g-eind" cx={punt(bij(eenPunt))} cy={punt(hoogte(eenPunt))} r="2" />
      ))}
      {laatste ? (
        <>
          <circle class="sr-g-eind" cx={punt(bij(laatste))} cy={punt(hoogte(laatste))} r="3.5" />
          <text
            class="sr-g-tekst sr-g-vet sr-g-cijfer"
            x={punt(bij(laatste) + 7)}
            y={punt(hoogte(laatste) + 4)}
          >
            {opmaak(laatste.waarde ?? 0)}
          </text>
        </>
      ) : (
        <text class="sr-g-as" x="0" y="50">
          niet gemeten
        </text>
      )}
      <text class="sr-g-as" x="0" y={HOOGTE - 12}>
        {punten[0]?.label}
      </text>
      <text class="sr-g-as" x={punt(breedte - 34)} y={HOOGTE - 12} text-anchor="end">
        {punten.length > 1 ? punten.at(-1)?.label : ''}
      </text>
    </>
  )
}
