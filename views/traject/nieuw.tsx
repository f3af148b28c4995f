import type { Deelnemerbeeld } from '../../events/deelnemerbeeld.ts'
import { ROUTES } from '../../events/waarden.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Keuzerondjes, Keuzeveld } from '../onderdelen/keuzevelden.tsx'
import { Annuleren, Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { Datumveld } from '../onderdelen/velden.tsx'
import { ROUTE } from '../woorden/termen.ts'
import { ALLE_TREDEN } from './opties.ts'

export interface Casuskeuze {
  readonly casusId: string
  readonly naam: string
}

interface Props {
  readonly gebruiker: Gebruiker
  readonly deelnemer: Deelnemerbeeld
  readonly opdrachtId: string
  readonly vandaag: string
  readonly casussen: readonly Casuskeuze[]
  readonly gekozen: string | null
  readonly stand?: Formulierstand | undefined
}

/** Where somebody begins: on which casus, which route and which rung. */
export const TrajectStartpagina = (props: Props) => {
  const { gebruiker, deelnemer, casussen, stand } = props
  const adres = `/deelnemers/${deelnemer.deelnemerId}`
  return (
    <Pagina
      titel={`Traject van ${deelnemer.pseudoniem} starten`}
      actief="/deelnemers"
      gebruiker={gebruiker}
      fictief={deelnemer.fictief}
      kruimels={[
        { naam: 'Deelnemers', href: '/deelnemers' },
        { naam: deelnemer.pseudoniem, href: adres },
      ]}
      mislukt={stand !== undefined}
    >
      <Stapel>
        <Kop
          titel="Traject starten"
          inleiding={`Op welke trede staat ${deelnemer.pseudoniem} nu? Zonder begin is er later geen stijging te zien.`}
        />
        <Kaart>
          {casussen.length === 0 ? (
            <LeegStaat
              icoon="casussen"
              titel="Uw organisatie heeft nog geen casus"
              actie={<KnopLink href="/casussen/nieuw">Casus registreren</KnopLink>}
            >
              Een traject hoort bij een casus.
            </LeegStaat>
          ) : (
            <Startformulier {...props} adres={adres} />
          )}
        </Kaart>
      </Stapel>
    </Pagina>
  )
}

const Startformulier = ({
  adres,
  opdrachtId,
  vandaag,
  casussen,
  gekozen,
  stand,
}: Props & { readonly adres: string }) => (
  <Formulier naar={`${adres}/trajecten`} opdrachtId={opdrachtId} stand={stand}>
    <Stapel>
      <Keuzeveld
        naam="casusId"
        label="Casus"
        opties={casussen.map(({ casusId, naam }) => ({ waarde: casusId, label: naam }))}
        waarde={gekozen ?? undefined}
        stand={stand}
      />
      <Keuzerondjes
        naam="route"
        label="Route"
        opties={ROUTES.map((route) => ({ waarde: route, label: ROUTE[route] }))}
        naastElkaar
        stand={stand}
      />
      <Keuzeveld
        naam="trede"
        label="Trede bij het begin"
        hint="Kies een trede van de route hierboven."
        opties={ALLE_TREDEN}
        stand={stand}
      />
      <Datumveld naam="op" label="Begonnen op" waarde={vandaag} stand={stand} />
      <Knoppen>
        <Knop soort="primair">Traject starten</Knop>
        <Annuleren href={adres} />
      </Knoppen>
    </Stapel>
  </Formulier>
)
