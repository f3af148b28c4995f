import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Kaart } from '../onderdelen/kaart.tsx'
import { KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { melding } from '../woorden/meldingen.ts'

interface VertrekProps {
  /** Address at the provider. */
  naar: string
  /** What the button to it says; null: one goes there to sign out. */
  aanbieder: string | null
}

/** Shown for the moment that the browser goes on, and for longer where it does not do so by itself. */
export const Vertrekpagina = ({ naar, aanbieder }: VertrekProps) => {
  const titel = aanbieder ? 'U gaat naar uw eigen organisatie' : 'U bent hier uitgelogd'
  const inleiding = aanbieder
    ? 'Daar logt u in. Gebeurt er niets? Gebruik dan de knop.'
    : 'Bij uw eigen organisatie kunt u nu ook uitloggen. Gebeurt er niets? Gebruik dan de knop.'
  return (
    <Bladzijde titel={titel} smal inleiding={inleiding}>
      <Kaart>
        <Knoppen>
          <KnopLink href={naar} soort="primair" icoon="rechts">
            {aanbieder ?? 'Ook daar uitloggen'}
          </KnopLink>
        </Knoppen>
      </Kaart>
    </Bladzijde>
  )
}

interface FoutProps {
  gebruiker: Gebruiker
  code: string
  /** Where one can try again. */
  opnieuw: string
}

/** Signing in with the identity provider came to nothing: why, and what to do. */
export const OidcFoutpagina = ({ gebruiker, code, opnieuw }: FoutProps) => (
  <Bladzijde titel="Inloggen is niet gelukt" smal gebruiker={gebruiker} mislukt inleiding={melding(code)}>
    <Kaart>
      <Knoppen>
        <KnopLink href={opnieuw} soort="primair">
          Probeer het opnieuw
        </KnopLink>
      </Knoppen>
    </Kaart>
  </Bladzijde>
)
