import type { Child } from 'hono/jsx'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Knop, Knoppen, type Knopsoort } from '../onderdelen/knop.tsx'
import type { Invulling, Veldenlijst } from '../onderdelen/veldenlijst.tsx'
import { UITKOMST as LABEL } from '../woorden/termen.ts'
import { metingopties } from './metingopties.ts'
import { BIJSTURINGEN, STAPVELDEN, UITKOMST, UITKOMST_MET_REDEN } from './stappen.ts'
import { adres, type Dossierbeeld } from './typen.ts'

interface Props {
  beeld: Dossierbeeld
}

export const Uitkomst = ({ beeld }: Props) => {
  const { uitkomst, gemeten } = beeld.dossier
  return (
    <Stap
      beeld={beeld}
      pad="uitkomst"
      titel="Wat is de uitkomst?"
      uitleg={
        gemeten
          ? 'Ook een daling of “niet vast te stellen” is een uitkomst waar anderen van leren.'
          : 'Er zijn nog geen twee metingen op hetzelfde doel. Alleen “niet vast te stellen” kan dan, met een toelichting.'
      }
      knop={uitkomst ? 'Wijzig de uitkomst' : 'Stel de uitkomst vast'}
      velden={uitkomst ? UITKOMST_MET_REDEN : UITKOMST.velden}
      waarden={uitkomst}
    />
  )
}

export const Bijsturing = ({ beeld }: Props) => {
  const metingen = beeld.dossier.doelen.flatMap(metingopties)
  return (
    <Stap
      beeld={beeld}
      pad="bijsturing"
      titel="Tussentijds bijsturen"
      uitleg="Wat u anders gaat doen, en waarom. Zo is later te zien wat u van het meten leerde."
      knop="Leg de bijsturing vast"
      soort="secundair"
      velden={BIJSTURINGEN.velden.slice(0, metingen.length > 0 ? undefined : -1)}
      eigen={{ metingId: { opties: metingen } }}
    />
  )
}

export const Onderbreking = ({ beeld }: Props) => (
  <Stap
    beeld={beeld}
    pad="onderbreking"
    titel="Onderbreken"
    uitleg="De casus ligt dan stil. U kunt hem later hervatten."
    knop="Onderbreek"
    soort="secundair"
  />
)

export const Afronding = ({ beeld }: Props) => (
  <Stap
    beeld={beeld}
    pad="afsluiting"
    titel="Afronden"
    uitleg={
      beeld.dossier.uitkomst
        ? `De uitkomst is vastgesteld: ${LABEL[beeld.dossier.uitkomst.uitkomst].toLowerCase()}.`
        : 'Dit kan als de uitkomst is vastgesteld.'
    }
    knop="Rond af"
    soort="secundair"
  />
)

export const Einde = ({ beeld }: Props) => (
  <>
    <Stap
      beeld={beeld}
      pad="overdracht"
      titel="Overdragen"
      uitleg="Een ander gaat ermee verder. Daarna wijzigt er niets meer aan deze casus."
      knop="Draag over"
    />
    <Stap
      beeld={beeld}
      pad="beeindiging"
      titel="Beëindigen"
      uitleg="Het stopt hier. Daarna wijzigt er niets meer aan deze casus."
      knop="Beëindig"
      soort="secundair"
    />
  </>
)

export const Archivering = ({ beeld }: Props) => (
  <Stap
    beeld={beeld}
    pad="archivering"
    titel="Archiveren"
    uitleg="Ook notities kunnen er dan niet meer bij. De casus blijft te lezen en telt mee."
    knop="Archiveer"
  />
)

export const Intrekking = ({ beeld }: Props) => (
  <Stap
    beeld={beeld}
    pad="intrekking"
    titel="Intrekken"
    uitleg="Voor een casus die dubbel is of niet doorgaat. Hij blijft te lezen, maar telt niet mee."
    knop="Trek in"
    soort="gevaar"
  />
)

interface StapProps extends Props {
  pad: string
  titel: string
  uitleg: Child
  knop: string
  soort?: Knopsoort
  velden?: Veldenlijst
  waarden?: Invulling['waarden']
  eigen?: Invulling['eigen']
}

/** One step with its own form; what was refused stands in this form only. */
const Stap = ({
  beeld,
  pad,
  titel,
  uitleg,
  knop,
  soort,
  velden = STAPVELDEN[pad] ?? [],
  ...rest
}: StapProps) => (
  <Kaart titel={titel} id={pad}>
    <p class="sr-tekst">{uitleg}</p>
    <Formulier
      naar={adres(beeld, `/${pad}`)}
      opdrachtId={beeld.nieuweId()}
      versie={beeld.dossier.versie}
      stand={standVan(beeld, pad)}
      bewaar={`casus-${beeld.dossier.casusId}-${pad}`}
      velden={velden}
      idbegin={pad}
      {...rest}
    >
      <Knoppen>
        <Knop {...(soort && { soort })}>{knop}</Knop>
      </Knoppen>
    </Formulier>
  </Kaart>
)

const standVan = ({ bewerk, stand }: Dossierbeeld, pad: string): Formulierstand | undefined =>
  bewerk === pad ? stand : undefined
