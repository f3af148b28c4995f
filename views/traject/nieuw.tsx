import type { Deelnemerbeeld } from '../../events/deelnemerbeeld.ts'
import { bijDeelnemer, deelnemeradres } from '../deelnemer/plaats.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Stapel } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { LeegStaat } from '../onderdelen/melding.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Velden } from '../onderdelen/veldenlijst.tsx'
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
export const TrajectStartpagina = (props: Props) => {
  const { gebruiker, deelnemer, casussen, stand } = props
  return (
    <Formulierpagina
      {...bijDeelnemer(deelnemer)}
      titel={`Traject van ${deelnemer.pseudoniem} starten`}
      kop="Traject starten"
      inleiding={`Op welke trede staat ${deelnemer.pseudoniem} nu? Zonder begin is er later geen stijging te zien.`}
      gebruiker={gebruiker}
      stand={stand}
    >
      <Kaart>{casussen.length === 0 ? <GeenCasus /> : <Startformulier {...props} />}</Kaart>
    </Formulierpagina>
  )
}

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
    <Formulier naar={`${adres}/trajecten`} opdrachtId={opdrachtId} stand={stand} ingedeeld={START}>
      <Stapel>
        <Velden
          velden={START}
          waarden={{ casusId: gekozen, op: vandaag }}
          eigen={{ casusId: { opties } }}
          stand={stand}
        />
        <Knoppen>
          <Knop soort="primair">Traject starten</Knop>
          <Annuleren href={adres} />
        </Knoppen>
      </Stapel>
    </Formulier>
  )
}
