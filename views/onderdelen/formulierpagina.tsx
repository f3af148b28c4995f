import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Formulierstand } from './formulierstand.ts'
import { Kop, Stapel } from './kaart.tsx'
import { Pagina, type PaginaProps } from './pagina.tsx'

interface Props extends Omit<PaginaProps, 'mislukt'> {
  inleiding?: Child
  /** Of its form, when that was refused. */
  stand?: Formulierstand | undefined
}

/** A page that is there for one form: its title is its heading, and it has failed when the form was refused. */
export const Formulierpagina = ({ inleiding, stand, children, ...pagina }: PropsWithChildren<Props>) => (
  <Pagina {...pagina} mislukt={stand !== undefined}>
    <Stapel>
      <Kop titel={pagina.titel} inleiding={inleiding} />
      {children}
    </Stapel>
  </Pagina>
)
