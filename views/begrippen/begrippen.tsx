import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { BEGRIPPEN } from './alle.ts'
import type { Begrip } from './begrip.ts'

/** Every term of the register in plain Dutch; a term on a page links to its place here. */
export const Begrippenpagina = ({ gebruiker }: { gebruiker: Gebruiker }) => (
  <Bladzijde titel="Begrippen" gebruiker={gebruiker} inleiding="Wat de woorden in het register betekenen.">
    <nav aria-label="Groepen begrippen" class="sr-knoppen sr-niet-afdrukken">
      {BEGRIPPEN.map(({ naam }) => (
        <a href={`#${groepsanker(naam)}`}>{naam}</a>
      ))}
    </nav>
    {BEGRIPPEN.map(({ naam, begrippen }) => (
      <Kaart titel={naam} id={groepsanker(naam)}>
        <dl class="sr-begrippen">{begrippen.map(Uitleg)}</dl>
      </Kaart>
    ))}
  </Bladzijde>
)

const groepsanker = (naam: string): string => `groep-${naam.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`

const Uitleg = ({ anker, term, uitleg }: Begrip) => (
  <div class="sr-begrip" id={anker}>
    <dt>{term}</dt>
    <dd>{uitleg}</dd>
  </div>
)
