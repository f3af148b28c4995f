import type { PropsWithChildren } from 'hono/jsx'
import type { Icoonnaam } from './iconen.ts'
import { Icoon } from './icoon.tsx'
import { klassen } from './klassen.ts'

export type Knopsoort = 'primair' | 'secundair' | 'tertiair' | 'gevaar'

interface Uiterlijk {
  soort?: Knopsoort
  icoon?: Icoonnaam
  /** Less high, for in tables and cards. */
  klein?: boolean
}

/** Everything else (name, value, formaction, hx-*, data-*, aria-*) goes to the element. */
type Rest = Readonly<Record<`${'hx' | 'data' | 'aria' | 'form'}${string}`, string | undefined>>

interface KnopProps extends Uiterlijk {
  type?: 'submit' | 'button' | 'reset'
  naam?: string
  waarde?: string
  uit?: boolean
  id?: string
}

export const Knop = ({
  soort,
  icoon,
  klein,
  type,
  naam,
  waarde,
  uit,
  id,
  children,
  ...rest
}: PropsWithChildren<KnopProps & Rest>) => (
  <button
    class={knopklassen(soort, klein)}
    type={type ?? 'submit'}
    name={naam}
    value={waarde}
    disabled={uit}
    id={id}
    {...rest}
  >
    {icoon && <Icoon naam={icoon} />}
    {children}
  </button>
)

interface KnopLinkProps extends Uiterlijk {
  href: string
  download?: boolean | string
  id?: string
}

export const KnopLink = ({
  soort,
  icoon,
  klein,
  href,
  download,
  id,
  children,
  ...rest
}: PropsWithChildren<KnopLinkProps & Rest>) => (
  <a class={knopklassen(soort ?? 'secundair', klein)} href={href} download={download} id={id} {...rest}>
    {icoon && <Icoon naam={icoon} />}
    {children}
  </a>
)

/** Beside the button of a form: back to where one came from, and nothing is stored. */
export const Annuleren = ({ href }: { href: string }) => (
  <KnopLink href={href} soort="tertiair">
    Annuleren
  </KnopLink>
)

/** Buttons side by side, wrapping on a phone. The first one is the main one. */
export const Knoppen = ({ children }: PropsWithChildren) => <div class="sr-knoppen">{children}</div>

const AMS: Readonly<Record<Knopsoort, string>> = {
  primair: 'ams-button--primary',
  secundair: 'ams-button--secondary',
  tertiair: 'ams-button--tertiary',
  gevaar: 'ams-button--secondary sr-knop--gevaar',
}

const knopklassen = (soort: Knopsoort = 'primair', klein?: boolean) =>
  klassen('ams-button', AMS[soort], 'sr-knop', klein && 'sr-knop--klein')
