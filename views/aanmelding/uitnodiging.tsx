import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Gegevens, Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { tijdstip } from '../onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { Roluitleg } from '../organisatie/rollen.tsx'
import { NIEUW_ACCOUNT } from './velden.ts'

export interface Uitnodiging {
  organisatie: string
  /** Who invites; null: has left. */
  door: string | null
  rollen: readonly Ledenrol[]
  vervaltOp: string
  voor: { naam: string; email: string } | null
}

interface Props {
  gebruiker: Gebruiker
  uitnodiging: Uitnodiging
  /** Address of the page: the one-time link itself. */
  naar: string
  /** Who has signed in already; null: nobody. */
  ingelogd: { naam: string; email: string } | null
  /** What the button of the identity provider says; null: there is none. */
  aanbieder: string | null
  opdrachtId: string
  stand?: Formulierstand | undefined
}

/** Who invites to what, and the ways to accept it. */
export const Uitnodigingspagina = (props: Props) => (
  <Pagina titel="Uitnodiging" smal gebruiker={props.gebruiker} mislukt={props.stand !== undefined}>
    <Stapel>
      <Kop
        titel={`Uitnodiging van ${props.uitnodiging.organisatie}`}
        inleiding="Het Stijgingsregister laat zien hoe mensen met hulp van hun corporatie verder komen, en wat daarbij werkt."
      />
      <Inhoud {...props.uitnodiging} />
      {props.ingelogd ? <AlsIngelogde {...props} ingelogd={props.ingelogd} /> : <AlsNieuwe {...props} />}
    </Stapel>
  </Pagina>
)

const Inhoud = ({ organisatie, door, rollen, vervaltOp }: Uitnodiging) => (
  <Kaart id="uitnodiging">
    <Gegevens
      rijen={[
        ['Organisatie', organisatie],
        ['Uitgenodigd door', door ?? 'een collega die er niet meer werkt'],
        ['Geldig tot', tijdstip(vervaltOp)],
      ]}
    />
    <h2 class="ams-heading ams-heading--4">{rollen.length === 1 ? 'Uw rol' : 'Uw rollen'}</h2>
    <Roluitleg rollen={rollen} />
  </Kaart>
)

const AlsIngelogde = ({
  naar,
  ingelogd: { naam, email },
  opdrachtId,
  stand,
}: Props & { ingelogd: { naam: string; email: string } }) => (
  <Kaart titel="Neem de uitnodiging aan" id="aannemen">
    <p>
      U bent ingelogd als <strong>{naam}</strong> ({email}). Dit account hoort straks ook bij deze
      organisatie.
    </p>
    <Formulier naar={`${naar}/aanname`} opdrachtId={opdrachtId} stand={stand}>
      <Knoppen>
        <Knop>Uitnodiging aannemen</Knop>
      </Knoppen>
    </Formulier>
    <p class="sr-klein">Bent u iemand anders? Log dan eerst uit en open de link opnieuw.</p>
  </Kaart>
)

const AlsNieuwe = ({ aanbieder, ...props }: Props) => (
  <>
    {aanbieder && (
      <Kaart titel="Met uw werkaccount" id="aanbieder">
        <p>
          U logt in bij uw eigen organisatie en komt daarna hier terug. U hoeft geen wachtwoord te kiezen.
        </p>
        <form method="post" action={`${props.naar}/oidc`}>
          <Knop icoon="slot">{aanbieder}</Knop>
        </form>
      </Kaart>
    )}
    <NieuwAccount {...props} aanbieder={aanbieder} />
    <Kaart titel="Hebt u hier al een account?" id="account" soort="rustig">
      <p>Log dan in met dat account. Daarna neemt u de uitnodiging aan.</p>
      <Knoppen>
        <KnopLink href={`/inloggen?naar=${encodeURIComponent(props.naar)}`}>Inloggen</KnopLink>
      </Knoppen>
    </Kaart>
  </>
)

const NieuwAccount = ({ uitnodiging: { voor }, naar, aanbieder, opdrachtId, stand }: Props) => (
  <Kaart titel={aanbieder ? 'Of met een wachtwoord' : 'Maak uw account'} id="wachtwoord">
    <Formulier
      naar={naar}
      opdrachtId={opdrachtId}
      velden={NIEUW_ACCOUNT}
      waarden={voor}
      stand={stand}
      eigen={{ naam: { hint: 'Zo zien collega’s van uw organisatie u.' } }}
    >
      <p class="sr-klein">
        Hierna koppelt u een app op uw telefoon die codes maakt. Houd uw telefoon bij de hand.
      </p>
      <Knoppen>
        <Knop soort={aanbieder ? 'secundair' : 'primair'}>Account maken</Knop>
      </Knoppen>
    </Formulier>
  </Kaart>
)

/** The link opens nothing (any more). Why is not told: that would betray which links there were. */
export const UitnodigingWerktNiet = ({ gebruiker }: { gebruiker: Gebruiker }) => (
  <Pagina titel="Uitnodiging" smal gebruiker={gebruiker}>
    <Stapel>
      <Kop
        titel="Deze uitnodiging werkt niet meer"
        inleiding="Een uitnodiging werkt één keer en een week lang. Misschien is de link al gebruikt, of is hij niet helemaal overgenomen."
      />
      <Kaart>
        <p>
          Hebt u al een account gemaakt? Log dan in. Vraag anders een nieuwe uitnodiging aan wie u deze link
          stuurde.
        </p>
        <Knoppen>
          <KnopLink href="/inloggen" soort="primair">
            Inloggen
          </KnopLink>
        </Knoppen>
      </Kaart>
    </Stapel>
  </Pagina>
)
