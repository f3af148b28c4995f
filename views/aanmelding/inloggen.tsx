import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { Pagina } from '../onderdelen/pagina.tsx'
import { LEDENROL } from '../woorden/termen.ts'
import { INLOGGEN } from './velden.ts'

export interface Inlogvoorbeeld {
  accountId: string
  naam: string
  organisatie: string
  rollen: readonly Ledenrol[]
}

interface Props {
  /** Where to go afterwards. */
  naar: string
  uitgelogd: boolean
  /** Accounts of the examples, to enter with one click. */
  voorbeelden: readonly Inlogvoorbeeld[]
  /** What the button of the identity provider says; null: there is none. */
  aanbieder: string | null
  opdrachtId: string
  stand?: Formulierstand | undefined
}

/** In with an address and a password, with the identity provider, or as somebody of the examples. */
export const Inlogpagina = (props: Props) => (
  <Pagina titel="Inloggen" smal>
    <Stapel>
      <Kop
        titel="Inloggen"
        inleiding="Het Stijgingsregister is alleen open voor wie er een account voor heeft. U krijgt een account met een uitnodiging van de beheerder van uw organisatie."
      />
      {props.uitgelogd && <Melding soort="gelukt">U bent uitgelogd.</Melding>}
      {props.aanbieder && <Aanbieder aanbieder={props.aanbieder} naar={props.naar} />}
      <MetWachtwoord {...props} />
      {props.voorbeelden.length > 0 && <Voorbeelden {...props} />}
    </Stapel>
  </Pagina>
)

const Aanbieder = ({ aanbieder, naar }: { aanbieder: string; naar: string }) => (
  <Kaart titel="Met uw werkaccount" id="aanbieder">
    <p>U logt in bij uw eigen organisatie en komt daarna hier terug.</p>
    <form method="post" action="/inloggen/oidc">
      <input type="hidden" name="naar" value={naar} />
      <Knop icoon="slot">{aanbieder}</Knop>
    </form>
  </Kaart>
)

const MetWachtwoord = ({ naar, aanbieder, opdrachtId, stand }: Props) => (
  <Kaart titel={aanbieder ? 'Of met een wachtwoord' : 'Met uw wachtwoord'} id="wachtwoord">
    <Formulier naar="/inloggen" opdrachtId={opdrachtId} velden={INLOGGEN} waarden={{ naar }} stand={stand}>
      <Knoppen>
        <Knop soort={aanbieder ? 'secundair' : 'primair'}>Inloggen</Knop>
      </Knoppen>
    </Formulier>
    <p class="sr-klein">
      Telefoon kwijt? Log in met een noodcode. Wachtwoord vergeten? De beheerder van uw organisatie kan uw
      lidmaatschap beëindigen en u opnieuw uitnodigen. Bent u de enige beheerder? Vraag een herstellink aan
      wie de server van het register beheert.
    </p>
  </Kaart>
)

const Voorbeelden = ({ voorbeelden, naar }: Pick<Props, 'voorbeelden' | 'naar'>) => (
  <Kaart titel="Rondkijken met een voorbeeldaccount" id="voorbeelden" soort="rustig">
    <p>Deze personen en organisaties zijn verzonnen. Elk account laat zien wat één rol ziet en mag.</p>
    <ul class="sr-inlogkeuzes">
      {voorbeelden.map(({ accountId, naam, organisatie, rollen }) => (
        <li>
          <form method="post" action="/inloggen/voorbeeld" class="sr-inlogkeuze">
            <input type="hidden" name="accountId" value={accountId} />
            <input type="hidden" name="naar" value={naar} />
            <span class="sr-inlogkeuze__wie">
              <strong>{rollen.map((rol) => LEDENROL[rol]).join(', ')}</strong>
              <span>
                {naam}, {organisatie}
              </span>
            </span>
            <Knop soort="secundair" klein aria-label={`Inloggen als ${naam}`}>
              Inloggen
            </Knop>
          </form>
        </li>
      ))}
    </ul>
  </Kaart>
)
