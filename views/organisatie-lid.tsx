import { Formulier } from './onderdelen/formulier.tsx'
import type { Formulierstand } from './onderdelen/formulierstand.ts'
import { Kaart, Kop, Stapel } from './onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from './onderdelen/knop.tsx'
import { Melding } from './onderdelen/melding.tsx'
import { datum } from './onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from './onderdelen/pagina.tsx'
import { Tekstvlak } from './onderdelen/velden.tsx'
import { type Ledenregel, lidnaam } from './organisatie.tsx'
import { rolkeuze } from './organisatie-rollen.tsx'
import { NAAR_ORGANISATIE } from './organisatie-uitnodiging.tsx'

export type Lidformulier = 'rollen' | 'einde'

interface Props {
  readonly gebruiker: Gebruiker
  readonly lid: Ledenregel
  readonly isZelf: boolean
  readonly opdrachtIds: Readonly<Record<Lidformulier, string>>
  readonly versie: number
  /** Which of the two forms was refused, and how. */
  readonly mislukt?: { readonly formulier: Lidformulier; readonly stand: Formulierstand } | undefined
}

/** One member: other roles, or the end of the membership. */
export const Lidpagina = (props: Props) => (
  <Pagina
    titel={lidnaam(props.lid)}
    actief="/organisatie"
    gebruiker={props.gebruiker}
    kruimels={[NAAR_ORGANISATIE]}
    mislukt={props.mislukt !== undefined}
  >
    <Stapel>
      <Kop
        titel={lidnaam(props.lid)}
        boven="Lid van uw organisatie"
        inleiding={`Lid sinds ${datum(props.lid.sinds.slice(0, 10))}.`}
      />
      {props.isZelf && (
        <Melding soort="let-op" titel="Dit bent u zelf">
          <p>Neemt u uzelf de rol Beheerder af, dan kan alleen een andere beheerder u die teruggeven.</p>
        </Melding>
      )}
      <Kaart titel="Wat dit lid mag" id="rollen">
        <Rollenformulier {...props} />
      </Kaart>
      <Kaart titel="Lidmaatschap beëindigen" id="einde" soort="rustig">
        <Eindformulier {...props} />
      </Kaart>
    </Stapel>
  </Pagina>
)

const standVan = ({ mislukt }: Props, formulier: Lidformulier): Formulierstand | undefined =>
  mislukt?.formulier === formulier ? mislukt.stand : undefined

const Rollenformulier = (props: Props) => {
  const { lid, opdrachtIds, versie } = props
  const stand = standVan(props, 'rollen')
  return (
    <Formulier
      naar={`/organisatie/leden/${lid.accountId}/rollen`}
      opdrachtId={opdrachtIds.rollen}
      versie={versie}
      stand={stand}
    >
      <Stapel>
        {rolkeuze({ stand, waarden: lid.rollen })}
        <Tekstvlak naam="reden" label="Waarom wijzigt u de rollen?" regels={2} stand={stand} />
        <Knoppen>
          <Knop>Rollen opslaan</Knop>
          <KnopLink href="/organisatie" soort="tertiair">
            Annuleren
          </KnopLink>
        </Knoppen>
      </Stapel>
    </Formulier>
  )
}

const REDEN_EINDE = 'veld-reden-einde'

const Eindformulier = (props: Props) => {
  const { lid, opdrachtIds, versie } = props
  const stand = standVan(props, 'einde')
  return (
    <Formulier
      naar={`/organisatie/leden/${lid.accountId}/einde`}
      opdrachtId={opdrachtIds.einde}
      versie={versie}
      stand={stand}
      foutIds={{ reden: REDEN_EINDE }}
    >
      <Stapel>
        <p class="sr-tekst">
          {lidnaam(lid)} kan dan meteen niet meer bij de gegevens van uw organisatie, en de API-sleutels van
          deze persoon werken niet meer. Wat deze persoon vastlegde blijft staan. Concepten die niemand anders
          ziet, geeft u eerst aan een collega.
        </p>
        <Tekstvlak
          naam="reden"
          id={REDEN_EINDE}
          label="Waarom eindigt het lidmaatschap?"
          hint="Houd het zakelijk, bijvoorbeeld: uit dienst."
          regels={2}
          stand={stand}
        />
        <Knoppen>
          <Knop soort="gevaar">Lidmaatschap beëindigen</Knop>
        </Knoppen>
      </Stapel>
    </Formulier>
  )
}
