import { dagVan } from '../../events/dag.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { datum } from '../onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { Tekstvlak } from '../onderdelen/velden.tsx'
import { type Ledenregel, lidnaam } from './organisatie.tsx'
import { rolkeuze } from './rollen.tsx'
import { Toewijskaart, type Toewijsprops } from './toewijzing.tsx'
import { NAAR_ORGANISATIE } from './uitnodiging.tsx'

export type Lidformulier = 'rollen' | 'einde' | 'toewijzing' | 'teruggave'

interface Props {
  readonly gebruiker: Gebruiker
  readonly lid: Ledenregel
  readonly isZelf: boolean
  /** A fresh one for each form. */
  readonly opdrachtId: () => string
  readonly versie: number
  readonly aantallen: Toewijsprops['aantallen']
  readonly overnemers: Toewijsprops['overnemers']
  readonly toegewezen: Toewijsprops['toegewezen']
  readonly gelukt: string | undefined
  /** Which of the forms was refused, and how. */
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
        boven={isGegaan(props) ? 'Eerder lid van uw organisatie' : 'Lid van uw organisatie'}
        inleiding={periode(props.lid)}
      />
      {props.gelukt && Object.hasOwn(GELUKT, props.gelukt) && (
        <Melding soort="gelukt">{GELUKT[props.gelukt as keyof typeof GELUKT]}</Melding>
      )}
      {props.isZelf && (
        <Melding soort="let-op" titel="Dit bent u zelf">
          <p>Neemt u uzelf de rol Beheerder af, dan kan alleen een andere beheerder u die teruggeven.</p>
        </Melding>
      )}
      {!isGegaan(props) && (
        <Kaart titel="Wat dit lid mag" id="rollen">
          <Rollenformulier {...props} />
        </Kaart>
      )}
      <Toewijskaart
        {...props}
        stand={standVan(props, 'toewijzing') ?? standVan(props, 'teruggave')}
        wordtAangeraden={isGegaan(props)}
      />
      {!isGegaan(props) && (
        <Kaart titel="Lidmaatschap beëindigen" id="einde" soort="rustig">
          <Eindformulier {...props} />
        </Kaart>
      )}
    </Stapel>
  </Pagina>
)

const GELUKT = {
  einde: 'Het lidmaatschap is beëindigd. Deze persoon kan niet meer bij de gegevens van uw organisatie.',
  teruggave: 'De toewijzing is ongedaan gemaakt.',
} as const

const isGegaan = ({ lid }: Pick<Props, 'lid'>): boolean => lid.beeindigdOp !== null

const periode = ({ sinds, beeindigdOp }: Ledenregel): string =>
  beeindigdOp === null
    ? `Lid sinds ${datum(dagVan(sinds))}.`
    : `Lid van ${datum(dagVan(sinds))} tot ${datum(dagVan(beeindigdOp))}.`

const standVan = ({ mislukt }: Props, formulier: Lidformulier): Formulierstand | undefined =>
  mislukt?.formulier === formulier ? mislukt.stand : undefined

const Rollenformulier = (props: Props) => {
  const { lid, opdrachtId, versie } = props
  const stand = standVan(props, 'rollen')
  return (
    <Formulier
      naar={`/organisatie/leden/${lid.accountId}/rollen`}
      opdrachtId={opdrachtId()}
      versie={versie}
      stand={stand}
    >
      <Stapel>
        {rolkeuze({ stand, waarden: lid.rollen })}
        <Tekstvlak naam="reden" label="Waarom wijzigt u de rollen?" regels={2} stand={stand} />
        <Knoppen>
          <Knop>Rollen opslaan</Knop>
          <Annuleren href="/organisatie" />
        </Knoppen>
      </Stapel>
    </Formulier>
  )
}

const REDEN_EINDE = 'veld-reden-einde'

const Eindformulier = (props: Props) => {
  const { lid, opdrachtId, versie } = props
  const stand = standVan(props, 'einde')
  return (
    <Formulier
      naar={`/organisatie/leden/${lid.accountId}/einde`}
      opdrachtId={opdrachtId()}
      versie={versie}
      stand={stand}
      foutIds={{ reden: REDEN_EINDE }}
    >
      <Stapel>
        <p class="sr-tekst">
          {lidnaam(lid)} kan dan meteen niet meer bij de gegevens van uw organisatie, en de API-sleutels van
          deze persoon werken niet meer. Wat deze persoon vastlegde blijft staan.
          {props.aantallen.casussen > 0 && ' De casussen wijst u daarvoor of daarna toe aan een collega.'}
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
