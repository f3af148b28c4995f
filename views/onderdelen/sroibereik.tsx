import { Label, type Toon } from './label.tsx'
import { aantal, bereik, getal, ratio } from './opmaak.ts'

export interface Aanname {
  label: string
  /** What it does to the ratio when it goes from low to high, when known: 1.9 to 3.3. */
  laag?: string
  hoog?: string
}

export interface SroiUitkomst {
  /** Decimal strings. There is no way to hand a ratio without its range. */
  ratio: string
  laag: string
  hoog: string
  /** How many people, houses or casussen it rests on; null reads "n: niet gemeten". */
  n: number | null
  nEenheid?: string
  /** Level of evidence in words: "inschatting", "casusgestaafd". */
  bewijs: string
  bewijsToon?: Toon
  /** What moves the outcome most, the strongest first; the first three are shown. */
  aannames: readonly Aanname[]
  /** "prognose" or "realisatie". */
  soort?: string
}

interface Props {
  uitkomst: SroiUitkomst
  /** For lists and tables: the assumptions fold away. */
  compact?: boolean
}

/** An SROI ratio with its company: range first, then the ratio, n, evidence, and what moves it most. */
export const SroiBereik = ({ uitkomst, compact }: Props) =>
  compact ? <Compact {...uitkomst} /> : <Uitgebreid {...uitkomst} />

const Compact = (uitkomst: SroiUitkomst) => (
  <div class="sr-sroi sr-sroi--compact">
    <span class="sr-sroi__bereik">{bereik(uitkomst.laag, uitkomst.hoog)}</span>
    <span class="sr-sroi__bij">
      verhouding {ratio(uitkomst.ratio)} · {nTekst({ ...uitkomst, nEenheid: '' })}
    </span>
    <details class="sr-sroi__aannames">
      <summary>
        {uitkomst.bewijs}, {aantal(Math.min(uitkomst.aannames.length, 3), 'aanname', 'aannames')}
      </summary>
      <Aannamelijst {...uitkomst} />
    </details>
  </div>
)

const Uitgebreid = (uitkomst: SroiUitkomst) => (
  <div class="sr-sroi">
    <p class="sr-sroi__kop">
      Elke euro levert naar schatting <strong class="sr-sroi__bereik">{euroBereik(uitkomst)}</strong> aan
      waarde op
    </p>
    <Bereikbalk {...uitkomst} />
    <p class="sr-sroi__bij">
      Verhouding <strong>{ratio(uitkomst.ratio)}</strong>
      {uitkomst.soort && ` (${uitkomst.soort})`} · {nTekst(uitkomst)}{' '}
      <Label toon={uitkomst.bewijsToon ?? 'info'} icoon="bewijs">
        {uitkomst.bewijs}
      </Label>
    </p>
    <div class="sr-sroi__aannames">
      <p class="sr-sroi__aannamekop">Dit bepaalt de uitkomst het meest</p>
      <Aannamelijst {...uitkomst} />
    </div>
  </div>
)

const euroBereik = ({ laag, hoog }: SroiUitkomst) => `€ ${ratio(laag)} tot € ${ratio(hoog)}`

const nTekst = ({ n, nEenheid }: SroiUitkomst) =>
  n === null ? 'n: niet gemeten' : `n = ${getal(n)}${nEenheid ? ` ${nEenheid}` : ''}`

const Aannamelijst = ({ aannames }: SroiUitkomst) =>
  aannames.length === 0 ? (
    <p class="sr-afwezig">aannames nog niet ingevuld</p>
  ) : (
    <ol class="sr-sroi__lijst">
      {aannames.slice(0, 3).map(({ label, laag, hoog }) => (
        <li>
          {label}
          {laag !== undefined && hoog !== undefined && (
            <span class="sr-sroi__effect"> {bereik(laag, hoog)}</span>
          )}
        </li>
      ))}
    </ol>
  )

const BREEDTE = 400

/** The range on a line with the point where a euro just comes back. */
const Bereikbalk = ({ laag, hoog, ratio: midden }: SroiUitkomst) => {
  const einde = Math.max(Number(hoog) * 1.15, 1.5)
  const begin = Math.min(Number(laag), 0)
  const x = (waarde: number) => (((waarde - begin) / (einde - begin)) * (BREEDTE - 16) + 8).toFixed(1)
  return (
    <svg
      class="sr-bereikbalk"
      viewBox={`0 0 ${BREEDTE} 46`}
      role="img"
      aria-label={`Bereik ${bereik(laag, hoog)}, verhouding ${ratio(midden)}; bij 1 komt elke euro precies terug`}
    >
      <line class="sr-bereikbalk__lijn" x1={x(begin)} x2={x(einde)} y1="16" y2="16" />
      <line class="sr-bereikbalk__bereik" x1={x(Number(laag))} x2={x(Number(hoog))} y1="16" y2="16" />
      <line class="sr-bereikbalk__een" x1={x(1)} x2={x(1)} y1="4" y2="28" />
      <circle class="sr-bereikbalk__punt" cx={x(Number(midden))} cy="16" r="6" />
      <text class="sr-bereikbalk__tekst" x={x(1)} y="43" text-anchor="middle">
        1: euro komt terug
      </text>
    </svg>
  )
}
