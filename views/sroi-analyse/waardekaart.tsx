import type { Analysebeeld } from '../../projections/analysebeeld.ts'
import type { Waardekaartregel } from '../../projections/sroi-analyse.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { LeegStaat, Melding } from '../onderdelen/melding.tsx'
import { aantal } from '../onderdelen/opmaak.ts'
import { adressen, IN_PLAATS } from './adressen.ts'
import { Kleinformulier } from './kleinformulier.tsx'
import { type Analyselezing, isOpen } from './lezing.ts'
import { Rijformulier, type Rijformulierbeeld } from './rijformulier.tsx'
import { Rijkaart } from './rijkaart.tsx'
import { rijnaam } from './woorden.ts'

interface Props {
  analyse: Analyselezing
  beeld: Analysebeeld
  nieuweId: () => string
  /** The row that is being typed, when one is. */
  formulier: Rijformulierbeeld | null
  bewaard: string | null
  vervallen: string | null
}

/** The rows: each a sentence, one of them open to be changed. */
export const Waardekaart = (props: Props) => {
  const { analyse, formulier } = props
  const geldig = analyse.regels.filter((regel) => !regel.vervallen)
  const adres = adressen(analyse.analyseId)
  const nieuw = formulier !== null && formulier.rij === undefined
  return (
    <Kaart
      titel="Waardekaart"
      id="waardekaart"
      acties={<span class="sr-zacht">{aantal(geldig.length, 'rij', 'rijen')}</span>}
    >
      <NetVervallen {...props} />
      {geldig.length === 0 && !nieuw && <Leeg analyse={analyse} />}
      <ol class="sr-waarderijen">
        {geldig.map((regel) => (
          <Regel regel={regel} {...props} />
        ))}
      </ol>
      {nieuw && (
        <div class="sr-nieuwe-rij">
          <h3 class="ams-heading ams-heading--4">Nieuwe rij</h3>
          <Rijformulier {...formulier} />
        </div>
      )}
      {isOpen(analyse) && !nieuw && (
        <div class="sr-knoppen sr-niet-afdrukken">
          <KnopLink
            href={adres.nieuweRij}
            icoon="maak"
            soort="secundair"
            hx-get={adres.nieuweRij}
            {...IN_PLAATS}
          >
            Rij toevoegen
          </KnopLink>
        </div>
      )}
      <Vervallen {...props} />
    </Kaart>
  )
}

const Regel = ({
  regel,
  analyse,
  beeld,
  nieuweId,
  formulier,
  bewaard,
}: Props & { regel: Waardekaartregel }) =>
  formulier?.rij && formulier.rijId === regel.rij.rijId ? (
    <li class="sr-waarderij sr-waarderij--open" id={`rij-${regel.rij.rijId}`}>
      <h3 class="ams-heading ams-heading--4">{rijnaam(regel.rij)}</h3>
      <Rijformulier {...formulier} />
    </li>
  ) : (
    <Rijkaart
      analyse={analyse}
      regel={regel}
      beeld={beeld}
      nieuweId={nieuweId}
      bewaard={bewaard === regel.rij.rijId}
    />
  )

const Leeg = ({ analyse }: { analyse: Analyselezing }) => (
  <LeegStaat icoon="euro" titel="Nog geen rijen">
    <p>
      {isOpen(analyse)
        ? 'Begin met wie er iets van merkt, wat er voor hen verandert en hoeveel dat waard is.'
        : 'Deze analyse heeft geen rijen.'}
    </p>
  </LeegStaat>
)

const NetVervallen = ({ analyse, vervallen, nieuweId }: Props) => {
  const regel = analyse.regels.find((kandidaat) => kandidaat.vervallen && kandidaat.rij.rijId === vervallen)
  if (regel === undefined) return null
  return (
    <Melding soort="gelukt">
      <span>De rij “{rijnaam(regel.rij)}” telt niet meer mee.</span>
      <Terugzetten analyse={analyse} rijId={regel.rij.rijId} nieuweId={nieuweId} />
    </Melding>
  )
}

const Vervallen = ({ analyse, vervallen, nieuweId }: Props) => {
  const regels = analyse.regels.filter((regel) => regel.vervallen && regel.rij.rijId !== vervallen)
  if (regels.length === 0) return null
  return (
    <details class="sr-meer">
      <summary>{aantal(regels.length, 'vervallen rij', 'vervallen rijen')}</summary>
      <ul class="sr-lijst">
        {regels.map((regel) => (
          <li class="sr-vervallen-rij">
            <span>
              {regel.rij.belanghebbende}: {rijnaam(regel.rij)}
            </span>
            {isOpen(analyse) && <Terugzetten analyse={analyse} rijId={regel.rij.rijId} nieuweId={nieuweId} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

const Terugzetten = ({
  analyse,
  rijId,
  nieuweId,
}: Pick<Props, 'analyse' | 'nieuweId'> & { rijId: string }) => (
  <Kleinformulier
    naar={adressen(analyse.analyseId).herstel(rijId)}
    opdrachtId={nieuweId()}
    versie={analyse.versie}
    icoon="terug"
  >
    Zet terug
  </Kleinformulier>
)
