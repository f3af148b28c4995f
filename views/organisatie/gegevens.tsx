import type { Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, Knoppen } from '../onderdelen/knop.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { NAAR_ORGANISATIE } from './uitnodiging.tsx'
import { GEGEVENS } from './velden.ts'

interface Props {
  readonly gebruiker: Gebruiker
  readonly beeld: Organisatiebeeld
  readonly opdrachtId: string
  readonly versie: number
  readonly stand?: Formulierstand | undefined
}

/** Changing the name and kind of the own organisation. */
export const Organisatiegegevenspagina = ({ gebruiker, beeld, opdrachtId, versie, stand }: Props) => (
  <Formulierpagina
    titel="Gegevens van uw organisatie"
    actief="/organisatie"
    gebruiker={gebruiker}
    kruimels={[NAAR_ORGANISATIE]}
    stand={stand}
  >
    <Kaart>
      <Formulier
        naar="/organisatie/gegevens"
        opdrachtId={opdrachtId}
        versie={versie}
        velden={GEGEVENS}
        waarden={beeld}
        stand={stand}
        gestapeld
      >
        <Knoppen>
          <Knop>Wijziging opslaan</Knop>
          <Annuleren href="/organisatie" />
        </Knoppen>
      </Formulier>
    </Kaart>
  </Formulierpagina>
)
