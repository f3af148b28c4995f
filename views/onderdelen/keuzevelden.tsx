import type { Child } from 'hono/jsx'
import { foutVan, gekozenIn, getyptIn, type Veldbasis } from './formulierstand.ts'
import { klassen } from './klassen.ts'
import { controle, Veldgroep, Veldomhulsel } from './veldomhulsel.tsx'

export interface Optie {
  waarde: string
  label: string
  /** A line under the label (radio buttons and check boxes only). */
  toelichting?: string
  /** Options with the same group stand together under its name (select only). */
  groep?: string
}

type Rest = Readonly<Record<`${'hx' | 'data'}-${string}`, string | undefined>>

interface KeuzeProps extends Veldbasis {
  opties: readonly Optie[]
  waarde?: string | undefined
  rest?: Rest
}

interface KeuzeveldProps extends KeuzeProps {
  /** The first, empty choice; null leaves it out. */
  leeg?: string | null
}

/** A list to choose one from; from seven choices on, otherwise `Keuzerondjes`. */
export const Keuzeveld = ({ opties, waarde, leeg, rest, ...veld }: KeuzeveldProps) => {
  const gekozen = getyptIn(veld.stand, veld.naam) ?? waarde ?? ''
  return (
    <Veldomhulsel {...veld}>
      <select class="ams-select" {...controle(veld)} {...rest}>
        {leeg !== null && <option value="">{leeg ?? 'Maak een keuze'}</option>}
        {groepen(opties).map(([groep, leden]) =>
          groep === '' ? keuzes(leden, gekozen) : <optgroup label={groep}>{keuzes(leden, gekozen)}</optgroup>,
        )}
      </select>
    </Veldomhulsel>
  )
}

interface RondjesProps extends KeuzeProps {
  /** Side by side where there is room. */
  naastElkaar?: boolean
}

export const Keuzerondjes = ({ opties, waarde, naastElkaar, rest, ...veld }: RondjesProps) => {
  const gekozen = getyptIn(veld.stand, veld.naam) ?? waarde
  return (
    <Veldgroep {...veld}>
      <div class={klassen('sr-keuzes', naastElkaar && 'sr-keuzes--naast')}>
        {opties.map((optie) => (
          <Keuze soort="radio" veld={veld} optie={optie} gekozen={optie.waarde === gekozen} rest={rest} />
        ))}
      </div>
    </Veldgroep>
  )
}

interface VinkjesProps extends Veldbasis {
  opties: readonly Optie[]
  waarden?: readonly string[] | undefined
  naastElkaar?: boolean
  rest?: Rest
}

export const Vinkjes = ({ opties, waarden, naastElkaar, rest, ...veld }: VinkjesProps) => {
  const gekozen = gekozenIn(veld.stand, veld.naam) ?? waarden ?? []
  return (
    <Veldgroep {...veld}>
      <div class={klassen('sr-keuzes', naastElkaar && 'sr-keuzes--naast')}>
        {opties.map((optie) => (
          <Keuze
            soort="checkbox"
            veld={veld}
            optie={optie}
            gekozen={gekozen.includes(optie.waarde)}
            rest={rest}
          />
        ))}
      </div>
    </Veldgroep>
  )
}

interface VinkjeProps extends Omit<Veldbasis, 'hint'> {
  aan?: boolean
  /** What is sent when ticked. */
  waarde?: string
  toelichting?: Child
  rest?: Rest
}

/** One yes-or-no. */
export const Vinkje = ({ aan, waarde = 'ja', toelichting, rest, ...veld }: VinkjeProps) => {
  const gekozen = gekozenIn(veld.stand, veld.naam)?.includes(waarde) ?? aan ?? false
  const fout = foutVan(veld)
  const { 'aria-required': _, ...eigen } = controle(veld)
  return (
    <div class={klassen('sr-veld', fout !== undefined && 'ams-field--invalid')}>
      {fout !== undefined && (
        <p class="ams-error-message" id={`${eigen.id}-fout`}>
          {fout}
        </p>
      )}
      <label class="sr-keuze">
        <input type="checkbox" value={waarde} checked={gekozen} {...eigen} {...rest} />
        <span>
          {veld.label}
          {toelichting && <span class="sr-keuze__toelichting">{toelichting}</span>}
        </span>
      </label>
    </div>
  )
}

interface EnkeleKeuze {
  soort: 'radio' | 'checkbox'
  veld: Veldbasis
  optie: Optie
  gekozen: boolean
  rest: Rest | undefined
}

const Keuze = ({ soort, veld, optie, gekozen, rest }: EnkeleKeuze) => (
  <label class="sr-keuze">
    <input type={soort} name={veld.naam} value={optie.waarde} checked={gekozen} {...rest} />
    <span>
      {optie.label}
      {optie.toelichting && <span class="sr-keuze__toelichting">{optie.toelichting}</span>}
    </span>
  </label>
)

const keuzes = (opties: readonly Optie[], gekozen: string) =>
  opties.map(({ waarde, label }) => (
    <option value={waarde} selected={waarde === gekozen}>
      {label}
    </option>
  ))

const groepen = (opties: readonly Optie[]) => [...Map.groupBy(opties, ({ groep }) => groep ?? '')]
