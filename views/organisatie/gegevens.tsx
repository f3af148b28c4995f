import { ORGANISATIESOORTEN } from '../../events/toegangswaarden.ts'
import type { Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Stapel } from '../onderdelen/kaart.tsx'
import { Keuzerondjes } from '../onderdelen/keuzevelden.tsx'
import { Annuleren, Knop, Knoppen } from '../onderdelen/knop.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Tekstveld, Tekstvlak } from '../onderdelen/velden.tsx'
import { ORGANISATIESOORT } from '../woorden/termen.ts'
import { NAAR_ORGANISATIE } from './uitnodiging.tsx'

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
      <Formulier naar="/organisatie/gegevens" opdrachtId={opdrachtId} versie={versie} stand={stand}>
        <Stapel>
          {organisatievelden({ beeld, stand })}
          <Tekstvlak naam="reden" label="Waarom wijzigt u dit?" regels={2} stand={stand} />
          <Knoppen>
            <Knop>Wijziging opslaan</Knop>
            <Annuleren href="/organisatie" />
          </Knoppen>
        </Stapel>
      </Formulier>
    </Kaart>
  </Formulierpagina>
)

interface VeldenProps {
  readonly beeld?: Organisatiebeeld
  readonly stand?: Formulierstand | undefined
}

/** A call and no element, so that a form knows the labels. */
export const organisatievelden = ({ beeld, stand }: VeldenProps) => (
  <>
    <Tekstveld
      naam="naam"
      label="Naam van de organisatie"
      autocomplete="organization"
      stand={stand}
      waarde={beeld?.naam}
    />
    <Keuzerondjes
      naam="soort"
      label="Soort organisatie"
      naastElkaar
      stand={stand}
      waarde={beeld?.soort}
      opties={ORGANISATIESOORTEN.map((soort) => ({ waarde: soort, label: ORGANISATIESOORT[soort] }))}
    />
    <Tekstveld
      naam="kvkNummer"
      label="KvK-nummer"
      optioneel
      breedte="kort"
      stand={stand}
      waarde={beeld?.kvkNummer ?? undefined}
    />
  </>
)
