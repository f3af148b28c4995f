import type { Child } from 'hono/jsx'
import { getyptIn, type Veldbasis } from './formulierstand.ts'
import { klassen } from './klassen.ts'
import { datumInvoer, invoer } from './opmaak.ts'
import { controle, Veldomhulsel } from './veldomhulsel.tsx'

/** Attributes for htmx and data, handed on to the control. */
type Rest = Readonly<Record<`${'hx' | 'data'}-${string}`, string | undefined>>

interface Tekstbasis extends Veldbasis {
  /** As stored (decimals with a point, dates as yyyy-mm-dd); the field shows it as one types it. */
  waarde?: string | undefined
}

interface TekstveldProps extends Tekstbasis {
  breedte?: 'vol' | 'half' | 'kort'
  /** Off unless the browser may know the answer (name, e-mail). */
  autocomplete?: string
  type?: 'text' | 'search' | 'email' | 'password' | 'url'
  /** Suggestions to choose from or to pass by. */
  suggesties?: readonly string[]
  rest?: Rest
}

export const Tekstveld = ({
  breedte,
  autocomplete,
  type,
  suggesties,
  rest,
  waarde,
  ...veld
}: TekstveldProps) => {
  const eigen = controle(veld)
  const lijst = suggesties && `${eigen.id}-suggesties`
  return (
    <Veldomhulsel {...veld}>
      <input
        class={klassen('ams-text-input', `sr-invoer--${breedte ?? 'half'}`)}
        type={type ?? 'text'}
        autocomplete={autocomplete ?? 'off'}
        value={type === 'password' ? undefined : (getyptIn(veld.stand, veld.naam) ?? waarde)}
        list={lijst}
        {...eigen}
        {...rest}
      />
      {suggesties && (
        <datalist id={lijst}>
          {suggesties.map((suggestie) => (
            <option value={suggestie} />
          ))}
        </datalist>
      )}
    </Veldomhulsel>
  )
}

interface TekstvlakProps extends Tekstbasis {
  regels?: number
  rest?: Rest
}

export const Tekstvlak = ({ regels, rest, waarde, ...veld }: TekstvlakProps) => (
  <Veldomhulsel {...veld}>
    <textarea
      class="ams-text-area ams-text-area--resize-vertical sr-tekstvlak"
      rows={regels ?? 3}
      autocomplete="off"
      {...controle(veld)}
      {...rest}
    >
      {getyptIn(veld.stand, veld.naam) ?? waarde}
    </textarea>
  </Veldomhulsel>
)

interface GetalveldProps extends Tekstbasis {
  /** What is counted: stands behind the field ("deelnemers"). */
  eenheid?: Child
  rest?: Rest
}

export const Getalveld = ({ eenheid, rest, waarde, ...veld }: GetalveldProps) => (
  <Veldomhulsel {...veld}>
    <Metaanduiding achter={eenheid}>
      <Getalinvoer veld={veld} waarde={waarde} rest={rest} />
    </Metaanduiding>
  </Veldomhulsel>
)

/** An amount in euros; what belongs to it ("per jaar") stands behind. */
export const Bedragveld = ({ eenheid, rest, waarde, ...veld }: GetalveldProps) => (
  <Veldomhulsel {...veld}>
    <Metaanduiding voor="€" achter={eenheid}>
      <Getalinvoer veld={veld} waarde={waarde} rest={rest} />
    </Metaanduiding>
  </Veldomhulsel>
)

interface DatumveldProps extends Tekstbasis {
  rest?: Rest
}

/** No `type="date"`: that shows the order of the browser's language, not of the page. */
export const Datumveld = ({ rest, waarde, ...veld }: DatumveldProps) => {
  const metHint = { ...veld, hint: veld.hint ?? 'Dag-maand-jaar, bijvoorbeeld 22-11-2026.' }
  return (
    <Veldomhulsel {...metHint}>
      <input
        class="ams-text-input sr-invoer--kort sr-cijfers"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength={20}
        placeholder="dd-mm-jjjj"
        value={getyptIn(veld.stand, veld.naam) ?? (waarde && datumInvoer(waarde))}
        {...controle(metHint)}
        {...rest}
      />
    </Veldomhulsel>
  )
}

interface BestandveldProps extends Veldbasis {
  /** Accepted kinds, as in HTML: ".csv,text/csv". */
  soorten?: string
}

export const Bestandveld = ({ soorten, ...veld }: BestandveldProps) => (
  <Veldomhulsel {...veld}>
    <input class="sr-bestand" type="file" accept={soorten} {...controle(veld)} />
  </Veldomhulsel>
)

interface InvoerProps {
  veld: Veldbasis
  waarde: string | undefined
  rest: Rest | undefined
}

const Getalinvoer = ({ veld, waarde, rest }: InvoerProps) => (
  <input
    class="ams-text-input sr-invoer--getal sr-cijfers"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    value={getyptIn(veld.stand, veld.naam) ?? (waarde && invoer(waarde))}
    {...controle(veld)}
    {...rest}
  />
)

const Metaanduiding = ({ voor, achter, children }: { voor?: Child; achter?: Child; children?: Child }) => (
  <div class="sr-aanduiding">
    {voor && <span class="sr-aanduiding__teken">{voor}</span>}
    {children}
    {achter && <span class="sr-aanduiding__teken">{achter}</span>}
  </div>
)
