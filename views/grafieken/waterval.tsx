import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { euro, euroKort, euroMetTeken } from '../onderdelen/opmaak.ts'
import { punt, Rasterlijnen, Regels, type Schaal } from './as.tsx'
import { arcering, Figuur, type Figuurbasis, type Tekening, type Vorm } from './figuur.tsx'

export interface Watervalstap {
  label: string
  /** Signed for a step; the whole amount for a total. */
  waarde: number
  /** A step goes on from the last one; a total and what is `los` (the investment) start at zero. */
  soort: 'stap' | 'totaal' | 'los'
}

interface Props extends Figuurbasis {
  stappen: readonly Watervalstap[]
}

/** Where gross value goes: each step begins where the last one ended. */
export const Waterval = ({ stappen, ...basis }: Props) => (
  <Figuur
    {...basis}
    teken={(vorm) => teken(basis.id, vorm, plaats(stappen))}
    kolommen={[
      { kop: 'Stap', naam: true, cel: ({ label }) => label },
      { kop: 'Bedrag', getal: true, cel: bedrag },
    ]}
    rijen={stappen}
  />
)

interface Balk extends Watervalstap {
  van: number
  tot: number
}

function plaats(stappen: readonly Watervalstap[]): readonly Balk[] {
  let stand = 0
  return stappen.map((stap) => {
    const van = stap.soort === 'stap' ? stand : 0
    const tot = van + stap.waarde
    if (stap.soort !== 'los') stand = tot
    return { ...stap, van, tot }
  })
}

const bedrag = ({ soort, waarde }: Watervalstap) => (soort === 'stap' ? euroMetTeken(waarde) : euro(waarde))

const MATEN = {
  breed: { breedte: 720, links: 232, rechts: 92, rij: 31, balk: 19, boven: 6, lijnen: 4 },
  smal: { breedte: 340, links: 6, rechts: 76, rij: 47, balk: 17, boven: 2, lijnen: 2 },
} as const

function teken(id: string, vorm: Vorm, balken: readonly Balk[]): Tekening {
  const maat = MATEN[vorm]
  const [laagst = 0, hoogst = 0] = extent(balken.flatMap(({ van, tot }) => [0, van, tot]))
  const bereik = [maat.links, maat.breedte - maat.rechts]
  const schaal = scaleLinear()
    .domain([laagst, hoogst || 1])
    .range(bereik)
    .nice(maat.lijnen)
  const onder = maat.boven + balken.length * maat.rij + 4
  return {
    breedte: maat.breedte,
    hoogte: onder + 24,
    inhoud: (
      <>
        <Rasterlijnen
          schaal={schaal}
          boven={maat.boven}
          onder={onder}
          opmaak={euroKort}
          aantal={maat.lijnen}
        />
        {balken.map((balk, rij) => (
          <Trede balk={balk} volgende={balken[rij + 1]} rij={rij} schaal={schaal} vorm={vorm} id={id} />
        ))}
      </>
    ),
  }
}

interface TredeProps {
  balk: Balk
  volgende: Balk | undefined
  rij: number
  schaal: Schaal
  vorm: Vorm
  id: string
}

const Trede = ({ balk, volgende, rij, schaal, vorm, id }: TredeProps) => {
  const maat = MATEN[vorm]
  const top = maat.boven + rij * maat.rij
  const y = top + (vorm === 'smal' ? 22 : (maat.rij - maat.balk) / 2)
  const midden = y + maat.balk / 2
  const [x1, x2] = [
    Math.min(schaal(balk.van), schaal(balk.tot)),
    Math.max(schaal(balk.van), schaal(balk.tot)),
  ]
  const sterk = balk.soort === 'stap' ? 'sr-g-tekst' : 'sr-g-tekst sr-g-vet'
  return (
    <g>
      {vorm === 'breed' ? (
        <Regels x={maat.links - 12} y={midden} tekst={balk.label} anker="end" class={sterk} tekens={36} />
      ) : (
        <Regels x={maat.links} y={top + 11} tekst={balk.label} class={sterk} />
      )}
      <rect
        x={punt(x1)}
        y={punt(y)}
        width={punt(Math.max(x2 - x1, 1))}
        height={maat.balk}
        rx="2"
        {...vulling(balk, arcering(id, vorm))}
      />
      {volgende && volgende.soort !== 'los' && balk.soort !== 'los' && (
        <line
          class="sr-g-verbinding"
          x1={punt(schaal(balk.tot))}
          x2={punt(schaal(balk.tot))}
          y1={punt(y + maat.balk)}
          y2={punt(y + maat.rij)}
        />
      )}
      <Regels x={x2 + 6} y={midden} tekst={bedrag(balk)} class={`${sterk} sr-g-cijfer`} />
    </g>
  )
}

function vulling({ soort, waarde }: Watervalstap, streep: string) {
  if (soort === 'totaal') return { class: 'sr-g-totaal' }
  if (soort === 'los') return { class: 'sr-g-rustig' }
  return waarde < 0 ? { class: 'sr-g-rand', fill: streep } : { class: 'sr-g-plus' }
}
