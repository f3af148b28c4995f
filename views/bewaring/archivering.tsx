import { isRuimer } from '../../events/toegangswaarden.ts'
import type { Casusdossier } from '../../projections/casusdossier-typen.ts'
import { verstuurt } from '../casus/typen.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { type Veldenlijst, vlak } from '../onderdelen/veldenlijst.tsx'

interface Props {
  readonly dossier: Casusdossier
  readonly opdrachtId: string
  readonly stand: Formulierstand | undefined
  readonly gebruiker: Gebruiker
}

export const ARCHIVERING: Veldenlijst = [
  [
    'reden',
    vlak('Waarom archiveert u deze casus?', {
      hint: 'Deze reden komt als interne notitie bij de casus.',
      wat: 'waarom u deze casus archiveert',
    }),
  ],
]

/** Says what archiving does before it is done. */
export const ArchiveringPagina = (props: Props) => {
  const { casusId, gegevens, fictief } = props.dossier
  return (
    <Bladzijde
      titel={`${gegevens.naam} archiveren`}
      kop="Casus archiveren"
      actief="/casussen"
      kruimels={[
        { naam: 'Bewaren en wissen', href: '/bewaring' },
        { naam: gegevens.naam, href: `/casussen/${casusId}` },
      ]}
      gebruiker={props.gebruiker}
      fictief={fictief}
      {...(props.stand && { mislukt: true })}
      boven={gegevens.naam}
    >
      <Kaart titel="Wat er gebeurt" id="gevolgen">
        <Gevolgen {...props.dossier} />
        <Archiveer {...props} naar={`/casussen/${casusId}/bewaring`} />
      </Kaart>
    </Bladzijde>
  )
}

const Gevolgen = ({ status, deling }: Casusdossier) => (
  <ul class="ams-unordered-list">
    {status === 'AFGEROND' && <li>De casus krijgt de status beëindigd en dan gearchiveerd.</li>}
    <li>Niemand kan de casus daarna nog wijzigen.</li>
    {isRuimer(deling.niveau, 'EIGEN_CORPORATIE') && (
      <li>Andere organisaties en onderzoekers zien de casus meteen niet meer.</li>
    )}
    <li>Uw collega’s kunnen de casus blijven lezen. In het log verandert niets van wat er stond.</li>
  </ul>
)

const Archiveer = ({ naar, opdrachtId, stand }: Props & { naar: string }) => (
  <Formulier
    naar={naar}
    opdrachtId={opdrachtId}
    velden={ARCHIVERING}
    stand={stand}
    {...verstuurt(naar)}
    gestapeld
  >
    <Knoppen>
      <Knop soort="primair" icoon="slot">
        Archiveer
      </Knop>
      <KnopLink soort="tertiair" href="/bewaring">
        Laat staan
      </KnopLink>
    </Knoppen>
  </Formulier>
)
