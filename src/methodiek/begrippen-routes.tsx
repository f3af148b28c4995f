import { Begrippenpagina } from '../../views/begrippen/begrippen.tsx'
import { Privacypagina, Toegankelijkheidspagina } from '../../views/begrippen/verklaringen.tsx'
import { type Pad, pad } from '../web/pad.ts'

/** What the words mean, who can use it, and what is kept of whom. */
export const begrippenPaden: readonly Pad[] = [
  pad('GET /begrippen', { wie: 'OPENBAAR' }, (c, { actor }) => c.html(<Begrippenpagina gebruiker={actor} />)),
  pad('GET /toegankelijkheid', { wie: 'OPENBAAR' }, (c, { actor }) =>
    c.html(<Toegankelijkheidspagina gebruiker={actor} />),
  ),
  pad('GET /privacy', { wie: 'OPENBAAR' }, (c, { actor }) => c.html(<Privacypagina gebruiker={actor} />)),
]
