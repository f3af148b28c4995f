import type { Child, PropsWithChildren } from 'hono/jsx'
import { Kop, Stapel } from './kaart.tsx'
import { Pagina, type PaginaProps } from './pagina.tsx'

export interface BladzijdeProps extends PaginaProps {
  /** The heading, where that is another than the title of the window. */
  kop?: string
  boven?: Child
  inleiding?: Child
  acties?: Child
}

/** A page as most are: its heading, and blocks under each other. */
export const Bladzijde = (props: PropsWithChildren<BladzijdeProps>) => {
  const { kop, boven, inleiding, acties, children, ...pagina } = props
  return (
    <Pagina {...pagina}>
      <Stapel>
        <Kop titel={kop ?? pagina.titel} boven={boven} inleiding={inleiding} acties={acties} />
        {children}
      </Stapel>
    </Pagina>
  )
}
