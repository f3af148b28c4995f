import type { PropsWithChildren } from 'hono/jsx'
import { foutVan, type Veldbasis, veldId } from './formulierstand.ts'
import { Icoon } from './icoon.tsx'
import { klassen } from './klassen.ts'

/** Label, hint, error and control of one field, in the order a screen reader should meet them. */
export const Veldomhulsel = ({ children, ...veld }: PropsWithChildren<Veldbasis>) => {
  const fout = foutVan(veld)
  const id = veld.id ?? veldId(veld.naam)
  return (
    <div class={klassen('ams-field', 'sr-veld', fout !== undefined && 'ams-field--invalid')}>
      <label class="ams-label" for={id}>
        {veld.label}
        {veld.optioneel && <NietVerplicht />}
      </label>
      <Hint id={id} tekst={veld.hint} />
      <Veldfout id={id} tekst={fout} />
      {children}
    </div>
  )
}

/** The same for a group of controls: the question is the legend. */
export const Veldgroep = ({ children, ...veld }: PropsWithChildren<Veldbasis>) => {
  const fout = foutVan(veld)
  const id = veld.id ?? veldId(veld.naam)
  return (
    <fieldset
      class={klassen('ams-field-set', 'sr-veld', fout !== undefined && 'ams-field-set--invalid')}
      id={id}
      tabindex={-1}
      aria-describedby={beschrevenDoor(veld)}
    >
      <legend class="ams-field-set__legend">
        {veld.label}
        {veld.optioneel && <NietVerplicht />}
      </legend>
      <Hint id={id} tekst={veld.hint} />
      <Veldfout id={id} tekst={fout} />
      {children}
    </fieldset>
  )
}

/** The attributes every control shares: name, id, and what describes it. */
export function controle(veld: Veldbasis) {
  const fout = foutVan(veld)
  return {
    id: veld.id ?? veldId(veld.naam),
    name: veld.naam,
    'aria-describedby': beschrevenDoor(veld),
    'aria-invalid': fout === undefined ? undefined : ('true' as const),
    'aria-required': veld.optioneel ? undefined : ('true' as const),
  }
}

function beschrevenDoor(veld: Veldbasis): string | undefined {
  const id = veld.id ?? veldId(veld.naam)
  const delen = [veld.hint && `${id}-hint`, foutVan(veld) !== undefined && `${id}-fout`].filter(Boolean)
  return delen.length > 0 ? delen.join(' ') : undefined
}

const NietVerplicht = () => <span class="sr-veld__optioneel"> (niet verplicht)</span>

const Hint = ({ id, tekst }: { id: string; tekst: string | undefined }) =>
  tekst ? (
    <p class="ams-hint sr-hint" id={`${id}-hint`}>
      {tekst}
    </p>
  ) : null

const Veldfout = ({ id, tekst }: { id: string; tekst: string | undefined }) =>
  tekst === undefined ? null : (
    <p class="ams-error-message" id={`${id}-fout`}>
      <Icoon naam="fout" />
      <span>
        <span class="ams-visually-hidden">Fout: </span>
        {tekst}
      </span>
    </p>
  )
