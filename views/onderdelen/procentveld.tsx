import { foutVan, getyptIn, type Veldbasis, veldId } from './formulierstand.ts'
import { klassen } from './klassen.ts'
import { invoer } from './opmaak.ts'
import { controle, Veldgroep } from './veldomhulsel.tsx'

export interface Schaalkeuze {
  pct: string
  woord: string
}

/** The helper scale in words; a page may hand its own words for its own question. */
export const SCHAAL: readonly Schaalkeuze[] = [
  { pct: '0', woord: 'niets' },
  { pct: '25', woord: 'een kwart' },
  { pct: '50', woord: 'de helft' },
  { pct: '75', woord: 'het meeste' },
  { pct: '100', woord: 'alles' },
]

interface ProcentveldProps extends Veldbasis {
  /** 0–100 as a decimal string. */
  waarde?: string | undefined
  schaal?: readonly Schaalkeuze[]
  /** For htmx; handed to the number field and to the scale. */
  rest?: Readonly<Record<`${'hx' | 'data'}-${string}`, string | undefined>>
}

/**
 * A percentage: typed, or chosen on a scale. The scale is sent as `<naam>-schaal` (0, 25, … or "anders"); a number
 * there goes before what stands in `<naam>`, which is hidden then: so the two can never disagree, with or without script.
 */
export const Procentveld = ({ waarde, schaal = SCHAAL, rest, ...veld }: ProcentveldProps) => {
  const id = veld.id ?? veldId(veld.naam)
  const getypt = getyptIn(veld.stand, veld.naam) ?? (waarde === undefined ? '' : invoer(waarde))
  const opSchaal = gekozenOpSchaal(veld, getypt, schaal)
  const { 'aria-required': verplicht, ...eigen } = { ...controle({ ...veld, id: `${id}-groep` }), id }
  return (
    <Veldgroep {...veld} id={`${id}-groep`}>
      <div class="sr-procent" data-procent>
        <div class="sr-procent__schaal">
          {schaal.map(({ pct, woord }) => (
            <Schaalknop
              naam={veld.naam}
              waarde={pct}
              getal={`${pct}%`}
              woord={woord}
              aan={opSchaal === pct}
              rest={rest}
            />
          ))}
          <Schaalknop
            naam={veld.naam}
            waarde="anders"
            getal="anders"
            woord="zelf invullen"
            aan={opSchaal === 'anders'}
            rest={rest}
            anders
          />
        </div>
        <div class="sr-aanduiding sr-procent__zelf">
          <input
            class="ams-text-input sr-invoer--procent sr-cijfers"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            aria-label={`${veld.label}: percentage`}
            aria-required={verplicht}
            value={getypt}
            {...eigen}
            aria-invalid={foutVan(veld) === undefined ? undefined : 'true'}
            {...rest}
          />
          <span class="sr-aanduiding__teken">%</span>
        </div>
      </div>
    </Veldgroep>
  )
}

interface SchaalknopProps {
  naam: string
  waarde: string
  getal: string
  woord: string
  aan: boolean
  anders?: boolean
  rest: ProcentveldProps['rest'] | undefined
}

const Schaalknop = ({ naam, waarde, getal, woord, aan, anders, rest }: SchaalknopProps) => (
  <label class={klassen('sr-schaal', anders && 'sr-schaal--anders')}>
    <input
      class="sr-schaal__invoer"
      type="radio"
      name={`${naam}-schaal`}
      value={waarde}
      checked={aan}
      {...rest}
    />
    <span class="sr-schaal__knop">
      <span class="sr-schaal__getal">{getal}</span>
      <span class="sr-schaal__woord">{woord}</span>
    </span>
  </label>
)

function gekozenOpSchaal(
  veld: Veldbasis,
  getypt: string,
  schaal: readonly Schaalkeuze[],
): string | undefined {
  const verstuurd = getyptIn(veld.stand, `${veld.naam}-schaal`)
  if (verstuurd !== undefined) return verstuurd
  if (getypt === '') return undefined
  return schaal.find(({ pct }) => pct === getypt)?.pct ?? 'anders'
}
