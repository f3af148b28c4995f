import { bevestigingssleutel, type Vondstsoort } from '../../events/deurwacht.ts'
import type { Formulierstand } from './formulierstand.ts'
import { Vinkje } from './keuzevelden.tsx'
import { Melding } from './melding.tsx'

interface Props {
  stand?: Formulierstand | undefined
  /** The labels by name of field. */
  labels?: Readonly<Record<string, string>>
}

/** What may be personal in what was typed, and the tick that lets it through. Nothing when there is nothing. */
export const Deurwacht = ({ stand, labels = {} }: Props) => {
  const vondsten = stand?.vondsten ?? []
  if (vondsten.length === 0) return null
  return (
    <Melding soort="let-op" titel="Staat hier iets over een persoon?">
      <p>
        Een casus gaat over een project, niet over één bewoner. Haal weg wat een persoon herkenbaar maakt. Het
        register zag:
      </p>
      <ul class="ams-unordered-list">
        {vondsten.map(({ veld, soort, gemaskeerd }) => (
          <li>
            {labels[veld] && `${labels[veld].replace(/[?:]$/, '')}: `}
            {VONDST[soort]} ({gemaskeerd})
          </li>
        ))}
      </ul>
      <Vinkje
        naam="bevestigd"
        label="Ik heb dit gecontroleerd. Het mag in het register blijven staan."
        toelichting="Het register onthoudt dat u dit hebt bevestigd. Haalt u het weg, dan hoeft u niets aan te vinken."
        waarde={vondsten.map(bevestigingssleutel).join(' ')}
        stand={stand}
      />
    </Melding>
  )
}

export const VONDST: Readonly<Record<Vondstsoort, string>> = {
  EMAIL: 'een e-mailadres',
  TELEFOON: 'een telefoonnummer',
  IBAN: 'een rekeningnummer',
  ADRES: 'een postcode met huisnummer',
  GEBOORTEDATUM: 'een geboortedatum',
}
