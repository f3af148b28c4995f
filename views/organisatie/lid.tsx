import { dagVan } from '../../events/dag.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { datum } from '../onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { type Ledenregel, lidnaam } from './organisatie.tsx'
import { Toewijskaart, type Toewijsprops } from './toewijzing.tsx'
import { NAAR_ORGANISATIE } from './uitnodiging.tsx'
import { EINDE, ROLLEN } from './velden.ts'

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

const Rollenformulier = (props: Props) => (
  <Formulier
    naar={`/organisatie/leden/${props.lid.accountId}/rollen`}
    opdrachtId={props.opdrachtId()}
    versie={props.versie}
    velden={ROLLEN}
    waarden={props.lid}
    stand={standVan(props, 'rollen')}
    gestapeld
  >
    <Knoppen>
      <Knop>Rollen opslaan</Knop>
      <Annuleren href="/organisatie" />
    </Knoppen>
  </Formulier>
)

const Eindformulier = (props: Props) => (
  <Formulier
    naar={`/organisatie/leden/${props.lid.accountId}/einde`}
    opdrachtId={props.opdrachtId()}
    versie={props.versie}
    velden={EINDE}
    stand={standVan(props, 'einde')}
    eigen={{ reden: { id: 'veld-reden-einde' } }}
    boven={<Eindgevolgen {...props} />}
    gestapeld
  >
    <Knoppen>
      <Knop soort="gevaar">Lidmaatschap beëindigen</Knop>
    </Knoppen>
  </Formulier>
)

const Eindgevolgen = ({ lid, aantallen }: Props) => (
  <p class="sr-tekst">
    {lidnaam(lid)} kan dan meteen niet meer bij de gegevens van uw organisatie, en de API-sleutels van deze
    persoon werken niet meer. Wat deze persoon vastlegde blijft staan.
    {aantallen.casussen > 0 && ' De casussen wijst u daarvoor of daarna toe aan een collega.'}
  </p>
)
