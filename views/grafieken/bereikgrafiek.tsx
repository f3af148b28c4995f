import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { bereik, getal, ratio } from '../onderdelen/opmaak.ts'
import { punt, Rasterlijnen, Regels, type Schaal } from './as.tsx'
import { Figuur, type Figuurbasis, type Tekening, type Vorm } from './figuur.tsx'

export interface Bereikrij {
  label: string
  /** How many it rests on; null when that was not recorded. */
  n: number | null
  /** Null: not measured. It keeps its row, for leaving it out would hide it. */
  uitkomst: { punt: number; laag: number; hoog: number } | null
}

interface Props extends Figuurbasis {
  /** In the order of the caller; never ordered by outcome, for this is no ranking. */
  rijen: readonly Bereikrij[]
  /** A line to read the ranges against: at 1 a euro comes back, at 0 nothing changes. */
  grens?: { waarde: number; label: string }
  opmaak?: (waarde: number | string) => string
}

/** A point with its range per method or analysis, so that overlap is seen before difference. */
export const Bereikgrafiek = ({ rijen, grens, opmaak = ratio, ...basis }: Props) => (
  <Figuur
    {...basis}
    teken={(vorm) => teken({ vorm, rijen, grens, opmaak })}
    kolommen={[
      { kop: 'Naam', naam: true, cel: ({ label }) => label },
      { kop: 'n', getal: true, cel: nTekst },
      {
        kop: 'Uitkomst',
        getal: true,
        cel: ({ uitkomst }) => (uitkomst ? opmaak(uitkomst.punt) : 'niet gemeten'),
      },
      { kop: 'Bereik', getal: true, cel: (rij) => bereikTekst(rij, opmaak) },
    ]}
    rijen={rijen}
  />
)

const nTekst = ({ n }: Bereikrij) => (n === null ? 'niet gemeten' : getal(n))

const bereikTekst = ({ uitkomst }: Bereikrij, opmaak: (waarde: number | string) => string) =>
  uitkomst ? bereik(uitkomst.laag, uitkomst.hoog, opmaak) : 'niet gemeten'

const MATEN = {
  breed: { breedte: 720, links: 232, rechts: 142, rij: 38, boven: 24, lijnen: 5 },
  smal: { breedte: 340, links: 14, rechts: 14, rij: 58, boven: 24, lijnen: 3 },
} as const

interface Opdracht {
  vorm: Vorm
  rijen: readonly Bereikrij[]
  grens: { waarde: number; label: string } | undefined
  opmaak: (waarde: number | string) => string
}

function teken(opdracht: Opdracht): Tekening {
  const { vorm, rijen, grens, opmaak } = opdracht
  const maat = MATEN[vorm]
  const waarden = rijen.flatMap(({ uitkomst }) =>
    uitkomst ? [uitkomst.laag, uitkomst.hoog, uitkomst.punt] : [],
  )
  const [laagst = 0, hoogst = 1] = extent([...waarden, ...(grens ? [grens.waarde] : [])])
  const bereik = [maat.links, maat.breedte - maat.rechts]
  const schaal = scaleLinear()
    .domain([laagst, hoogst === laagst ? laagst + 1 : hoogst])
    .range(bereik)
    .nice(maat.lijnen)
  const onder = maat.boven + rijen.length * maat.rij + 2
  return {
    breedte: maat.breedte,
    hoogte: onder + 24,
    inhoud: (
      <>
        <Rasterlijnen schaal={schaal} boven={maat.boven} onder={onder} opmaak={opmaak} aantal={maat.lijnen} />
        {grens && (
          <Grens
            {...grens}
            x={schaal(grens.waarde)}
            boven={maat.boven}
            onder={onder}
            breedte={maat.breedte}
          />
        )}
        {rijen.map((rij, nummer) => (
          <Rij {...opdracht} rij={rij} nummer={nummer} schaal={schaal} />
        ))}
      </>
    ),
  }
}

interface GrensProps {
  label: string
  x: number
  boven: number
  onder: number
  breedte: number
}

const Grens = ({ label, x, boven, onder, breedte }: GrensProps) => (
  <>
    <line class="sr-g-basis" x1={punt(x)} x2={punt(x)} y1={boven - 4} y2={onder} />
    <text class="sr-g-tekst" x={punt(x)} y={boven - 9} text-anchor={anker(x, breedte)}>
      {label}
    </text>
  </>
)

const anker = (x: number, breedte: number) => (x < 60 ? 'start' : x > breedte - 60 ? 'end' : 'middle')

interface RijProps extends Opdracht {
  rij: Bereikrij
  nummer: number
  schaal: Schaal
}

const Rij = ({ vorm, rij, nummer, schaal, opmaak }: RijProps) => {
  const maat = MATEN[vorm]
  const top = maat.boven + nummer * maat.rij
  const y = top + (vorm === 'smal' ? 42 : maat.rij / 2)
  const tekst = rij.uitkomst ? `${opmaak(rij.uitkomst.punt)} (${bereikTekst(rij, opmaak)})` : 'niet gemeten'
  const metN = `${rij.label} (n = ${nTekst(rij)})`
  return (
    <g>
      {vorm === 'breed' ? (
        <>
          <Regels x={maat.links - 16} y={y} tekst={metN} anker="end" tekens={34} />
          <Regels x={maat.breedte - 2} y={y} tekst={tekst} anker="end" class="sr-g-tekst sr-g-cijfer" />
        </>
      ) : (
        <>
          <Regels x={6} y={top + 9} tekst={metN} tekens={52} />
          <Regels x={6} y={top + 26} tekst={tekst} class="sr-g-as sr-g-cijfer" />
        </>
      )}
      {rij.uitkomst && <Bereik {...rij.uitkomst} schaal={schaal} y={y} />}
    </g>
  )
}

const Bereik = ({
  punt: midden,
  laag,
  hoog,
  schaal,
  y,
}: {
  punt: number
  laag: number
  hoog: number
  schaal: Schaal
  y: number
}) => (
  <>
    <path class="sr-g-bereik" d={`M${punt(schaal(laag))} ${y - 5}v10m0-5H${punt(schaal(hoog))}m0-5v10`} />
    <circle class="sr-g-punt" cx={punt(schaal(midden))} cy={y} r="5.5" />
  </>
)
