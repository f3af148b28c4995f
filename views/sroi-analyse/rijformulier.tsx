import type { Waardekaartrij } from '../../events/sroi-analyse.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Keuzerondjes } from '../onderdelen/keuzevelden.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { opties } from '../onderdelen/opties.ts'
import { Rij } from '../onderdelen/rij.tsx'
import { Bedragveld, Getalveld, Tekstveld } from '../onderdelen/velden.tsx'
import { INBRENGSOORT } from '../woorden/termen.ts'
import { adressen, IN_PLAATS } from './adressen.ts'
import { Filtervelden } from './filtervelden.tsx'
import { LiveVoorbeeld } from './livevoorbeeld.tsx'
import { Waardevelden } from './waardevelden.tsx'

export interface Rijformulierbeeld {
  readonly analyseId: string
  readonly opdrachtId: string
  readonly versie: number
  readonly rijId: string
  /** The row as it stands; absent for a new one. */
  readonly rij?: Waardekaartrij | undefined
  readonly prijspeil: number
  readonly stand?: Formulierstand | undefined
}

/** One row of the value map, from who it is for to what comes of this approach. */
export const Rijformulier = (beeld: Rijformulierbeeld) => {
  const adres = adressen(beeld.analyseId)
  const naar = beeld.rij ? adres.rij(beeld.rijId) : adres.rijen
  return (
    <Formulier
      naar={naar}
      opdrachtId={beeld.opdrachtId}
      versie={beeld.versie}
      stand={beeld.stand}
      bewaar={beeld.rij ? `rij-${beeld.rijId}` : `rij-nieuw-${beeld.analyseId}`}
      id="rijformulier"
      aria-label={beeld.rij ? 'Rij wijzigen' : 'Nieuwe rij'}
      hx-post={naar}
      {...IN_PLAATS}
    >
      <input type="hidden" name="rijId" value={beeld.rijId} />
      <Wie {...beeld} />
      <Inbreng {...beeld} />
      <Waardevelden {...beeld} />
      <Filtervelden {...beeld} />
      {beeld.rij && (
        <Tekstveld
          naam="reden"
          label="Waarom wijzigt u deze rij?"
          optioneel
          stand={beeld.stand}
          breedte="vol"
        />
      )}
      <LiveVoorbeeld adres={adres.voorbeeld} formulier="rijformulier" />
      <Knoppen>
        <Knop>{beeld.rij ? 'Rij opslaan' : 'Rij toevoegen'}</Knop>
        <KnopLink href={adres.analyse} soort="tertiair">
          Niet opslaan
        </KnopLink>
      </Knoppen>
    </Formulier>
  )
}

const Wie = ({ rij, stand }: Rijformulierbeeld) => (
  <fieldset class="sr-groep">
    <legend class="sr-groep__kop">Voor wie?</legend>
    <Tekstveld
      naam="belanghebbende"
      label="Belanghebbende"
      hint="Wie merkt er iets van of brengt er iets in? Bijvoorbeeld: deelnemers, gemeente, buurtbewoners."
      waarde={rij?.belanghebbende}
      stand={stand}
    />
    <Rij>
      <Getalveld
        naam="groepsgrootte"
        label="Aantal in de groep"
        optioneel
        waarde={tekstVan(rij?.groepsgrootte)}
        stand={stand}
      />
      <Getalveld
        naam="aantalBetrokken"
        label="Aantal dat meedeed"
        optioneel
        waarde={tekstVan(rij?.aantalBetrokken)}
        stand={stand}
      />
    </Rij>
  </fieldset>
)

const Inbreng = ({ rij, stand }: Rijformulierbeeld) => {
  const inbreng = rij?.inbreng
  return (
    <fieldset class="sr-groep">
      <legend class="sr-groep__kop">Wat brengt deze belanghebbende in?</legend>
      <p class="sr-zacht">Laat dit leeg als deze belanghebbende niets inbrengt.</p>
      <Tekstveld
        naam="inbreng.omschrijving"
        label="Inbreng"
        optioneel
        hint="Bijvoorbeeld: programmakosten, 400 uur van vrijwilligers."
        waarde={inbreng?.omschrijving}
        stand={stand}
      />
      <Rij>
        <Bedragveld
          naam="inbreng.euro"
          label="Waarde van de inbreng"
          optioneel
          waarde={inbreng?.euro}
          stand={stand}
        />
        <Getalveld
          naam="inbreng.jaar"
          label="In welk jaar?"
          hint="0 is bij de start."
          waarde={String(inbreng?.jaar ?? 0)}
          stand={stand}
        />
      </Rij>
      <Keuzerondjes
        naam="inbreng.soort"
        label="Soort inbreng"
        naastElkaar
        opties={opties(INBRENGSOORT)}
        waarde={inbreng?.soort ?? 'GELD'}
        stand={stand}
      />
    </fieldset>
  )
}

const tekstVan = (getal: number | null | undefined): string | undefined =>
  getal === null || getal === undefined ? undefined : String(getal)
