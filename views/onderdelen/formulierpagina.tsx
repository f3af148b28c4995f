import type { PropsWithChildren } from 'hono/jsx'
import { Bladzijde, type BladzijdeProps } from './bladzijde.tsx'
import type { Formulierstand } from './formulierstand.ts'

interface Props extends Omit<BladzijdeProps, 'mislukt'> {
  /** Of its form, when that was refused. */
  stand?: Formulierstand | undefined
}

/** A page that is there for one form: it has failed when the form was refused. */
export const Formulierpagina = ({ stand, ...bladzijde }: PropsWithChildren<Props>) => (
  <Bladzijde {...bladzijde} mislukt={stand !== undefined} />
)
