import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { ratio } from '../onderdelen/opmaak.ts'
import { punt, Rasterlijnen, Regels, type Schaal } from './as.tsx'
import { arcering, Figuur, type Figuurbasis, type Tekening, type Vorm } from './figuur.tsx'

export interface Tornadobalk {
  /** The assumption: "Aandeel van anderen (10% tot 45%)". */
  label: string
  /** The outcome when this assumption stands at its low or its high end. */
  laag: number
  hoog: number
}

interface Props extends Figuurbasis {
  basis: number
  /** The strongest first: the caller orders, for he knows what strong is. */
  balken: readonly Tornadobalk[]
  opmaak?: (waarde: number) => string
}

/** Which assumption moves the outcome most: check that one first. */
export const Tornado = ({ basis, balken, opmaak = ratio, ...figuur }: Props) => (
  <Figuur
    {...figuur}
    teken={(vorm) => teken({ id: figuur.id, vorm, basis, balken, opmaak })}
    kolommen={[
      { kop: 'Aanname', naam: true, cel: ({ label }) => label },
      { kop: 'Laagste uitkomst', getal: true, cel: (balk) => opmaak(Math.min(balk.laag, balk.hoog)) },
      { kop: 'Hoogste uitkomst', getal: true, cel: (balk) => opmaak(Math.max(balk.laag, balk.hoog)) },
    ]}
    rijen={balken}
  />
)

const MATEN = {
  breed: { breedte: 720, links: 300, rechts: 54, rij: 34, balk: 18, boven: 26, lijnen: 5 },
  smal: { breedte: 340, links: 44, rechts: 44, rij: 50, balk: 17, boven: 26, lijnen: 3 },
} as const

interface Opdracht {
  id: string
  vorm: Vorm
  basis: number
  balken: readonly Tornadobalk[]
  opmaak: (waarde: number) => string
}

function teken(opdracht: Opdracht): Tekening {
  const { vorm, basis, balken, opmaak } = opdracht
  const maat = MATEN[vorm]
  const [laagst = basis, hoogst = basis] = extent([
    basis,
    ...balken.flatMap(({ laag, hoog }) => [laag, hoog]),
  ])
  const lucht = hoogst === laagst ? 1 : 0
  const bereik = [maat.links, maat.breedte - maat.rechts]
  const schaal = scaleLinear()
    .domain([laagst - lucht, hoogst + lucht])
    .range(bereik)
  const onder = maat.boven + balken.length * maat.rij + 2
  const x = punt(schaal(basis))
  return {
    breedte: maat.breedte,
    hoogte: onder + 24,
    inhoud: (
      <>
        <Rasterlijnen schaal={schaal} boven={maat.boven} onder={onder} opmaak={opmaak} aantal={maat.lijnen} />
        {balken.map((balk, rij) => (
          <Balk {...opdracht} balk={balk} rij={rij} schaal={schaal} />
        ))}
        <line class="sr-g-basis" x1={x} x2={x} y1={maat.boven - 4} y2={onder} />
        <text class="sr-g-tekst sr-g-vet" x={x} y={maat.boven - 10} text-anchor="middle">
          {`basis ${opmaak(basis)}`}
        </text>
        {balken.map((balk, rij) => (
          <Bijschriften {...opdracht} balk={balk} rij={rij} schaal={schaal} />
        ))}
      </>
    ),
  }
}

interface BalkProps extends Opdracht {
  balk: Tornadobalk
  rij: number
  schaal: Schaal
}

/** Where a row and its bar begin: on a phone the label stands above the bar. */
function plek(vorm: Vorm, rij: number) {
  const maat = MATEN[vorm]
  const top = maat.boven + rij * maat.rij
  const y = top + (vorm === 'smal' ? 24 : (maat.rij - maat.balk) / 2)
  return { top, y, midden: y + maat.balk / 2 }
}

const Balk = ({ id, vorm, basis, balk, rij, schaal }: BalkProps) => {
  const { y } = plek(vorm, rij)
  const [min, max] = [Math.min(balk.laag, balk.hoog), Math.max(balk.laag, balk.hoog)]
  const vlak = (van: number, tot: number) => ({
    x: punt(schaal(van)),
    width: punt(Math.max(schaal(tot) - schaal(van), 0)),
    y: punt(y),
    height: MATEN[vorm].balk,
  })
  return (
    <>
      {min < basis && (
        <rect class="sr-g-rand" fill={arcering(id, vorm)} {...vlak(min, Math.min(basis, max))} />
      )}
      {max > basis && <rect class="sr-g-plus" {...vlak(Math.max(basis, min), max)} />}
    </>
  )
}

/** After the line of the basis, so that its rim keeps the text readable. */
const Bijschriften = ({ vorm, opmaak, balk, rij, schaal }: BalkProps) => {
  const { top, midden } = plek(vorm, rij)
  const [min, max] = [Math.min(balk.laag, balk.hoog), Math.max(balk.laag, balk.hoog)]
  return (
    <g>
      {vorm === 'breed' ? (
        <Regels x={MATEN.breed.links - 48} y={midden} tekst={balk.label} anker="end" tekens={39} />
      ) : (
        <Regels x={6} y={top + 9} tekst={balk.label} tekens={52} />
      )}
      <Regels x={schaal(min) - 6} y={midden} tekst={opmaak(min)} anker="end" class="sr-g-tekst sr-g-cijfer" />
      <Regels x={schaal(max) + 6} y={midden} tekst={opmaak(max)} class="sr-g-tekst sr-g-cijfer" />
    </g>
  )
}
