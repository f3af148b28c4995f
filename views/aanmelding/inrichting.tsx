import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Pagina } from '../onderdelen/pagina.tsx'
import { Velden } from '../onderdelen/veldenlijst.tsx'
import { EERSTE_ACCOUNT, ORGANISATIE } from './velden.ts'

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
      <Formulier
        naar={naar}
        opdrachtId={opdrachtId}
        stand={stand}
        ingedeeld={[...ORGANISATIE, ...EERSTE_ACCOUNT]}
      >
        <Kaart titel="Uw organisatie" id="organisatie">
          <Velden velden={ORGANISATIE} stand={stand} />
        </Kaart>
        <Kaart titel="Uw account" id="account">
          <Velden
            velden={EERSTE_ACCOUNT}
            waarden={{ rollen: ['BEHEERDER', 'PROFESSIONAL', 'VAKGEMEENSCHAP'] }}
            stand={stand}
            eigen={aanbieder ? { email: { hint: 'Niet nodig als u straks met uw werkaccount inlogt.' } } : {}}
          />
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
