import type { Persoonsgegevens } from '../../events/deelnemer.ts'
import type { Deelnemerbeeld } from '../../events/deelnemerbeeld.ts'
import { isVersleuteld } from '../../events/persoonlijk.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { bijDeelnemer, DEELNEMERS, deelnemeradres, NAAR_DEELNEMERS } from './plaats.ts'
import { INSCHRIJVING, PERSOONSGEGEVENS, WIJZIGING } from './velden.ts'

interface Props {
  readonly gebruiker: Gebruiker
  readonly opdrachtId: string
  readonly stand?: Formulierstand | undefined
  /** Who is changed; none when somebody is registered. */
  readonly deelnemer?: Deelnemerbeeld
  /** The casus that the person will take part in, when the way here began there. */
  readonly casusId?: string | null
}

/** Registering somebody, and changing what was noted. No draft of it is kept in the browser. */
export const Deelnemerformulierpagina = (props: Props) => (
  <Formulierpagina
    titel={props.deelnemer ? `${props.deelnemer.pseudoniem} wijzigen` : 'Deelnemer inschrijven'}
    actief={DEELNEMERS}
    gebruiker={props.gebruiker}
    kruimels={props.deelnemer ? bijDeelnemer(props.deelnemer).kruimels : NAAR_DEELNEMERS}
    stand={props.stand}
    inleiding="Vul alleen in wat u nodig hebt om deze persoon te herkennen. Alles mag leeg blijven: het pseudoniem maakt het register."
  >
    <Melding soort="info" titel="Dit bewaart het register niet">
      <p>
        Geen burgerservicenummer, geen geboortedatum, geen nationaliteit of afkomst. Die horen in uw eigen
        systeem.
      </p>
    </Melding>
    <Kaart>
      <Gegevensformulier {...props} />
    </Kaart>
  </Formulierpagina>
)

const Gegevensformulier = ({ opdrachtId, stand, deelnemer, casusId }: Props) => {
  const adres = deelnemer ? deelnemeradres(deelnemer) : DEELNEMERS
  const nieuw = casusId ? INSCHRIJVING : PERSOONSGEGEVENS
  const velden = deelnemer ? WIJZIGING : nieuw
  return (
    <Formulier
      naar={deelnemer ? `${adres}/gegevens` : adres}
      opdrachtId={opdrachtId}
      versie={deelnemer?.versie}
      stand={stand}
      velden={velden}
      waarden={{ casusId, ...geopend(deelnemer?.gegevens) }}
      gestapeld
    >
      <Knoppen>
        <Knop soort="primair">{deelnemer ? 'Wijziging opslaan' : 'Inschrijven'}</Knop>
        <Annuleren href={adres} />
      </Knoppen>
    </Formulier>
  )
}

const geopend = (gegevens: Persoonsgegevens | undefined) =>
  Object.fromEntries(Object.entries(gegevens ?? {}).filter(([, waarde]) => !isVersleuteld(waarde)))
