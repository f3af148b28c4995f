import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Keuzerondjes } from '../onderdelen/keuzevelden.tsx'
import { Knop, Knoppen } from '../onderdelen/knop.tsx'
import { opties } from '../onderdelen/opties.ts'
import { Pagina } from '../onderdelen/pagina.tsx'
import { Tekstveld } from '../onderdelen/velden.tsx'
import { rolkeuze } from '../organisatie/rollen.tsx'
import { ORGANISATIESOORT } from '../woorden/termen.ts'
import { wachtwoordvelden } from './wachtwoordvelden.tsx'

interface Props {
  /** Address of the form: the one-time link itself. */
  naar: string
  /** What the button of the identity provider says; null: there is none. */
  aanbieder: string | null
  opdrachtId: string
  stand?: Formulierstand | undefined
}

/** Sets up a new register: the organisation that keeps it and its first beheerder. */
export const Inrichtingspagina = ({ naar, aanbieder, opdrachtId, stand }: Props) => (
  <Pagina titel="Register inrichten" smal>
    <Stapel>
      <Kop
        titel="Richt het register in"
        inleiding="U bent de eerste. Vul in welke organisatie dit register houdt en wie u bent. Daarna nodigt u zelf collega’s uit."
      />
      <Formulier naar={naar} opdrachtId={opdrachtId} stand={stand}>
        <Kaart titel="Uw organisatie" id="organisatie">
          <Tekstveld naam="organisatie.naam" label="Naam van de organisatie" breedte="vol" stand={stand} />
          <Keuzerondjes
            naam="organisatie.soort"
            label="Soort organisatie"
            waarde="CORPORATIE"
            stand={stand}
            opties={opties(ORGANISATIESOORT)}
          />
          <Tekstveld
            naam="organisatie.kvkNummer"
            label="KvK-nummer"
            hint="8 cijfers."
            breedte="kort"
            optioneel
            stand={stand}
          />
        </Kaart>
        <Kaart titel="Uw account" id="account">
          <Tekstveld naam="naam" label="Uw naam" breedte="vol" autocomplete="name" stand={stand} />
          {rolkeuze({ stand, waarden: ['BEHEERDER', 'PROFESSIONAL', 'VAKGEMEENSCHAP'] })}
          <Tekstveld
            naam="email"
            label="E-mailadres"
            hint={aanbieder ? 'Niet nodig als u straks met uw werkaccount inlogt.' : 'Hiermee logt u in.'}
            type="email"
            breedte="vol"
            autocomplete="username"
            stand={stand}
          />
          {wachtwoordvelden({ stand })}
        </Kaart>
        <Knoppen>
          <Knop>Register inrichten</Knop>
          {aanbieder && (
            <Knop soort="secundair" naam="met" waarde="oidc">
              {aanbieder}
            </Knop>
          )}
        </Knoppen>
      </Formulier>
    </Stapel>
  </Pagina>
)
