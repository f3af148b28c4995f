import { bevestigingssleutel, type Vondstsoort } from '../../events/deurwacht.ts'
import { type Formulierstand, veldId } from './formulierstand.ts'
import { type Naamveld, zonderTeken } from './foutoverzicht.tsx'
import { Icoon } from './icoon.tsx'
import { Vinkje } from './keuzevelden.tsx'

interface Props {
  stand?: Formulierstand | undefined
  velden?: readonly Naamveld[]
}

/**
 * What may be personal in what was typed, and the tick that lets it through. It takes the focus when that is all that
 * stands in the way. Nothing when there is nothing.
 */
export const Deurwacht = ({ stand, velden = [] }: Props) => {
  const vondsten = stand?.vondsten ?? []
  if (vondsten.length === 0) return null
  const codes = Object.values(stand?.fouten ?? {})
  const open = codes.some((code) => code?.startsWith('deur-'))
  const alleenDit = open && codes.every((code) => code?.startsWith('deur-'))
  return (
    <div
      class="sr-melding sr-melding--let-op"
      role={open ? 'alert' : undefined}
      tabindex={-1}
      autofocus={alleenDit}
      data-fouten={open ? '' : undefined}
    >
      <Icoon naam="waarschuwing" />
      <div class="sr-melding__tekst">
        <strong class="sr-melding__titel">Staat hier iets over een persoon?</strong>
        <p>
          Het register gaat over projecten, niet over één bewoner. Haal weg wat een persoon herkenbaar maakt.
          Dit viel op:
        </p>
        <ul class="ams-unordered-list">
          {vondsten.map(({ veld, soort, gemaskeerd }) => (
            <li>
              <Veldverwijzing veld={velden.find(({ naam }) => naam === veld)} />
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
      </div>
    </div>
  )
}

const Veldverwijzing = ({ veld }: { veld: Naamveld | undefined }) =>
  veld ? (
    <>
      <a class="ams-link" href={`#${veld.id ?? veldId(veld.naam)}`}>
        {zonderTeken(veld.label)}
      </a>
      :{' '}
    </>
  ) : null

const VONDST: Readonly<Record<Vondstsoort, string>> = {
  EMAIL: 'een e-mailadres',
  TELEFOON: 'een telefoonnummer',
  IBAN: 'een rekeningnummer',
  ADRES: 'een postcode met huisnummer',
  GEBOORTEDATUM: 'een geboortedatum',
}
