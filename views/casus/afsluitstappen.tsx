import type { Child, PropsWithChildren } from 'hono/jsx'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Keuzerondjes, Keuzeveld } from '../onderdelen/keuzevelden.tsx'
import { Knop, Knoppen, type Knopsoort } from '../onderdelen/knop.tsx'
import { opties } from '../onderdelen/opties.ts'
import { Tekstveld, Tekstvlak } from '../onderdelen/velden.tsx'
import { UITKOMST } from '../woorden/termen.ts'
import { Redenveld } from './bewerken.tsx'
import { metingopties } from './metingopties.ts'
import { adres, type Dossierbeeld } from './typen.ts'

export const Uitkomst = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { uitkomst, gemeten } = beeld.dossier
  const stand = standVan(beeld, 'uitkomst')
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
    >
      <Keuzerondjes
        naam="uitkomst"
        id="uitkomst-uitkomst"
        label="Uitkomst"
        opties={opties(UITKOMST)}
        waarde={uitkomst?.uitkomst}
        stand={stand}
      />
      <Tekstvlak
        naam="toelichting"
        id="uitkomst-toelichting"
        label="Waaruit blijkt dat?"
        waarde={uitkomst?.toelichting}
        stand={stand}
      />
      {uitkomst && <Redenveld beeld={{ stand }} id="uitkomst-reden" />}
    </Stap>
  )
}

export const Bijsturing = ({ beeld }: { beeld: Dossierbeeld }) => {
  const stand = standVan(beeld, 'bijsturing')
  const metingen = beeld.dossier.doelen.flatMap(metingopties)
  return (
    <Stap
      beeld={beeld}
      pad="bijsturing"
      titel="Tussentijds bijsturen"
      uitleg="Wat u anders gaat doen, en waarom. Zo is later te zien wat u van het meten leerde."
      knop="Leg de bijsturing vast"
      soort="secundair"
    >
      <Tekstvlak naam="wat" id="bijsturing-wat" label="Wat gaat u anders doen?" stand={stand} />
      <Tekstvlak naam="reden" id="bijsturing-reden" label="Waarom?" regels={2} stand={stand} />
      {metingen.length > 0 && (
        <Keuzeveld
          naam="metingId"
          id="bijsturing-metingId"
          label="Door welke meting?"
          optioneel
          leeg="Geen meting"
          opties={metingen}
          stand={stand}
        />
      )}
    </Stap>
  )
}

export const Onderbreking = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Stap
    beeld={beeld}
    pad="onderbreking"
    titel="Onderbreken"
    uitleg="De casus ligt dan stil. U kunt hem later hervatten."
    knop="Onderbreek"
    soort="secundair"
  >
    <Tekstvlak
      naam="reden"
      id="onderbreking-reden"
      label="Waarom?"
      regels={2}
      stand={standVan(beeld, 'onderbreking')}
    />
  </Stap>
)

export const Afronding = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Stap
    beeld={beeld}
    pad="afsluiting"
    titel="Afronden"
    uitleg={
      beeld.dossier.uitkomst
        ? `De uitkomst is vastgesteld: ${UITKOMST[beeld.dossier.uitkomst.uitkomst].toLowerCase()}.`
        : 'Dit kan als de uitkomst is vastgesteld.'
    }
    knop="Rond af"
    soort="secundair"
  >
    <Tekstvlak
      naam="toelichting"
      id="afsluiting-toelichting"
      label="Toelichting"
      optioneel
      stand={standVan(beeld, 'afsluiting')}
    />
  </Stap>
)

export const Einde = ({ beeld }: { beeld: Dossierbeeld }) => {
  const overdracht = standVan(beeld, 'overdracht')
  return (
    <>
      <Stap
        beeld={beeld}
        pad="overdracht"
        titel="Overdragen"
        uitleg="Een ander gaat ermee verder. Daarna wijzigt er niets meer aan deze casus."
        knop="Draag over"
      >
        <Tekstveld
          naam="naar"
          id="overdracht-naar"
          label="Aan wie?"
          hint="Een organisatie of team, geen persoon."
          stand={overdracht}
        />
        <Tekstvlak
          naam="toelichting"
          id="overdracht-toelichting"
          label="Toelichting"
          optioneel
          stand={overdracht}
        />
      </Stap>
      <Stap
        beeld={beeld}
        pad="beeindiging"
        titel="Beëindigen"
        uitleg="Het stopt hier. Daarna wijzigt er niets meer aan deze casus."
        knop="Beëindig"
        soort="secundair"
      >
        <Tekstvlak
          naam="reden"
          id="beeindiging-reden"
          label="Waarom?"
          regels={2}
          stand={standVan(beeld, 'beeindiging')}
        />
      </Stap>
    </>
  )
}

export const Archivering = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Stap
    beeld={beeld}
    pad="archivering"
    titel="Archiveren"
    uitleg="Ook notities kunnen er dan niet meer bij. De casus blijft te lezen en telt mee."
    knop="Archiveer"
  />
)

export const Intrekking = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Stap
    beeld={beeld}
    pad="intrekking"
    titel="Intrekken"
    uitleg="Voor een casus die dubbel is of niet doorgaat. Hij blijft te lezen, maar telt niet mee."
    knop="Trek in"
    soort="gevaar"
  >
    <Tekstvlak
      naam="reden"
      id="intrekking-reden"
      label="Waarom?"
      regels={2}
      stand={standVan(beeld, 'intrekking')}
    />
  </Stap>
)

interface StapProps {
  beeld: Dossierbeeld
  pad: string
  titel: string
  uitleg: Child
  knop: string
  soort?: Knopsoort
}

/** One step with its own form; what was refused stands in this form only. */
const Stap = ({ beeld, pad, titel, uitleg, knop, soort, children }: PropsWithChildren<StapProps>) => (
  <Kaart titel={titel} id={pad}>
    <p class="sr-tekst">{uitleg}</p>
    <Formulier
      naar={adres(beeld, `/${pad}`)}
      opdrachtId={beeld.nieuweId()}
      versie={beeld.dossier.versie}
      stand={standVan(beeld, pad)}
      bewaar={`casus-${beeld.dossier.casusId}-${pad}`}
      foutIds={Object.fromEntries(VELDEN.map((naam) => [naam, `${pad}-${naam}`]))}
    >
      {children}
      <Knoppen>
        <Knop {...(soort && { soort })}>{knop}</Knop>
      </Knoppen>
    </Formulier>
  </Kaart>
)

const VELDEN = ['uitkomst', 'toelichting', 'reden', 'wat', 'metingId', 'naar'] as const

const standVan = ({ bewerk, stand }: Dossierbeeld, pad: string): Formulierstand | undefined =>
  bewerk === pad ? stand : undefined
