import type { Deelnemerbeeld } from '../../events/deelnemerbeeld.ts'
import { bijDeelnemer, deelnemeradres } from '../deelnemer/plaats.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { START } from './velden.ts'

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
export const TrajectStartpagina = (props: Props) => (
  <Formulierpagina
    {...bijDeelnemer(props.deelnemer)}
    titel={`Traject van ${props.deelnemer.pseudoniem} starten`}
    kop="Traject starten"
    inleiding={`Op welke trede staat ${props.deelnemer.pseudoniem} nu? Zonder begin is er later geen stijging te zien.`}
    gebruiker={props.gebruiker}
    stand={props.stand}
  >
    <Kaart>{props.casussen.length === 0 ? <GeenCasus /> : <Startformulier {...props} />}</Kaart>
  </Formulierpagina>
)

const GeenCasus = () => (
  <LeegStaat
    icoon="casussen"
    titel="Uw organisatie heeft nog geen casus"
    actie={<KnopLink href="/casussen/nieuw">Casus registreren</KnopLink>}
  >
    Een traject hoort bij een casus.
  </LeegStaat>
)

const Startformulier = ({ deelnemer, opdrachtId, vandaag, casussen, gekozen, stand }: Props) => {
  const adres = deelnemeradres(deelnemer)
  const opties = casussen.map(({ casusId, naam }) => ({ waarde: casusId, label: naam }))
  return (
    <Formulier
      naar={`${adres}/trajecten`}
      opdrachtId={opdrachtId}
      stand={stand}
      velden={START}
      waarden={{ casusId: gekozen, op: vandaag }}
      eigen={{ casusId: { opties } }}
      gestapeld
    >
      <Knoppen>
        <Knop soort="primair">Traject starten</Knop>
        <Annuleren href={adres} />
      </Knoppen>
    </Formulier>
  )
}
