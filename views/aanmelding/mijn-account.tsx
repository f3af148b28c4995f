import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Gegevens, Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { Rollen } from '../organisatie/rollen.tsx'
import { ANDER_WACHTWOORD, EIGEN_NAAM, HUIDIG, ORGANISATIEKEUZE } from './velden.ts'

export type Accountformulier = 'naam' | 'wachtwoord' | 'noodcodes' | 'organisatie'

interface Props {
  gebruiker: Gebruiker & { rollen: readonly Ledenrol[]; organisatie: string; organisatieId: string }
  email: string
  /** Has a password of its own; otherwise the identity provider vouches. */
  metWachtwoord: boolean
  noodcodes: number
  organisaties: readonly { organisatieId: string; naam: string }[]
  bewaard: Accountformulier | null
  opdrachtId: string
  /** The form that was refused, with what was typed. */
  stand?: { formulier: Accountformulier; stand: Formulierstand } | undefined
}

const BEWAARD: Readonly<Record<Accountformulier, string>> = {
  naam: 'Uw naam is gewijzigd.',
  wachtwoord: 'Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.',
  noodcodes: 'U hebt nieuwe noodcodes.',
  organisatie: 'U werkt nu voor deze organisatie.',
}

/** One's own account: name, organisation, password and emergency codes. */
export const Accountpagina = (props: Props) => (
  <Pagina titel="Mijn account" gebruiker={props.gebruiker} smal>
    <Stapel>
      <Kop titel="Mijn account" acties={<KnopLink href="/mijn/sessies">Waar u bent ingelogd</KnopLink>} />
      {props.bewaard && <Melding soort="gelukt">{BEWAARD[props.bewaard]}</Melding>}
      <Wie {...props} />
      {props.organisaties.length > 1 && <Organisatiekeuze {...props} />}
      {props.metWachtwoord && <Wachtwoord {...props} />}
      {props.metWachtwoord && <Noodcodes {...props} />}
    </Stapel>
  </Pagina>
)

const standVan = ({ stand }: Props, formulier: Accountformulier): Formulierstand | undefined =>
  stand?.formulier === formulier ? stand.stand : undefined

const Wie = (props: Props) => (
  <Kaart titel="Wie u bent" id="naam">
    <Gegevens
      rijen={[
        ['E-mailadres', props.email],
        ['Organisatie', props.gebruiker.organisatie],
        ['Rollen', <Rollen rollen={props.gebruiker.rollen} />],
      ]}
    />
    <Formulier
      naar="/mijn/account"
      opdrachtId={props.opdrachtId}
      velden={EIGEN_NAAM}
      waarden={props.gebruiker}
      stand={standVan(props, 'naam')}
      eigen={{
        naam: {
          hint: 'Zo zien collega’s van uw organisatie u. Andere organisaties zien uw naam niet.',
        },
      }}
    >
      <Knoppen>
        <Knop soort="secundair">Naam opslaan</Knop>
      </Knoppen>
    </Formulier>
  </Kaart>
)

const Organisatiekeuze = (props: Props) => (
  <Kaart titel="Voor welke organisatie werkt u nu?" id="organisatie">
    <Formulier
      naar="/mijn/organisatie"
      opdrachtId={props.opdrachtId}
      velden={ORGANISATIEKEUZE}
      waarden={props.gebruiker}
      stand={standVan(props, 'organisatie')}
      eigen={{
        organisatieId: {
          opties: props.organisaties.map(({ organisatieId, naam }) => ({
            waarde: organisatieId,
            label: naam,
          })),
        },
      }}
    >
      <Knoppen>
        <Knop soort="secundair">Wisselen</Knop>
      </Knoppen>
    </Formulier>
  </Kaart>
)

const Wachtwoord = (props: Props) => (
  <Kaart titel="Wachtwoord wijzigen" id="wachtwoord">
    <Formulier
      naar="/mijn/wachtwoord"
      opdrachtId={props.opdrachtId}
      velden={ANDER_WACHTWOORD}
      stand={standVan(props, 'wachtwoord')}
      eigen={{ huidig: { id: 'wachtwoord-huidig' } }}
    >
      <Knoppen>
        <Knop soort="secundair">Wachtwoord wijzigen</Knop>
      </Knoppen>
    </Formulier>
  </Kaart>
)

const Noodcodes = (props: Props) => (
  <Kaart titel="Noodcodes" id="noodcodes">
    <p>
      U hebt nog {props.noodcodes} noodcodes. Daarmee logt u in als uw telefoon kwijt is. Nieuwe codes maken
      de oude ongeldig.
    </p>
    <Formulier
      naar="/mijn/noodcodes"
      opdrachtId={props.opdrachtId}
      velden={HUIDIG}
      stand={standVan(props, 'noodcodes')}
      eigen={{ huidig: { id: 'noodcodes-huidig' } }}
    >
      <Knoppen>
        <Knop soort="secundair">Nieuwe noodcodes maken</Knop>
      </Knoppen>
    </Formulier>
  </Kaart>
)
