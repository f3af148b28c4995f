import type { Deelnemerbeeld } from '../../events/deelnemerbeeld.ts'
import { isVersleuteld, type Persoonlijk } from '../../events/persoonlijk.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Stapel } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Tekstveld, Tekstvlak } from '../onderdelen/velden.tsx'

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
export const Deelnemerformulierpagina = ({ gebruiker, opdrachtId, stand, deelnemer, casusId }: Props) => {
  const adres = deelnemer ? `/deelnemers/${deelnemer.deelnemerId}` : '/deelnemers'
  const titel = deelnemer ? `${deelnemer.pseudoniem} wijzigen` : 'Deelnemer inschrijven'
  return (
    <Formulierpagina
      titel={titel}
      actief="/deelnemers"
      gebruiker={gebruiker}
      kruimels={[
        { naam: 'Deelnemers', href: '/deelnemers' },
        ...(deelnemer ? [{ naam: deelnemer.pseudoniem, href: adres }] : []),
      ]}
      stand={stand}
      inleiding="Vul alleen in wat u nodig hebt om deze persoon te herkennen. Alles mag leeg blijven: het pseudoniem maakt het register."
    >
      <Melding soort="info" titel="Dit bewaart het register niet">
        <p>
          Geen burgerservicenummer, geen geboortedatum, geen nationaliteit of afkomst. Die horen in uw eigen
          systeem.
        </p>
      </Melding>
      <Kaart>
        <Formulier
          naar={deelnemer ? `${adres}/gegevens` : adres}
          opdrachtId={opdrachtId}
          versie={deelnemer?.versie}
          stand={stand}
        >
          <Stapel>
            {casusId && <input type="hidden" name="casusId" value={casusId} />}
            {PERSOONLIJK.map((veld) => (
              <Tekstveld {...veld} optioneel stand={stand} waarde={waarde(deelnemer?.gegevens[veld.naam])} />
            ))}
            {deelnemer && (
              <Tekstvlak
                naam="reden"
                label="Waarom wijzigt u dit?"
                hint="Noem hier geen namen of nummers: de reden blijft leesbaar."
                regels={2}
                stand={stand}
              />
            )}
            <Knoppen>
              <Knop soort="primair">{deelnemer ? 'Wijziging opslaan' : 'Inschrijven'}</Knop>
              <Annuleren href={adres} />
            </Knoppen>
          </Stapel>
        </Formulier>
      </Kaart>
    </Formulierpagina>
  )
}

const PERSOONLIJK = [
  {
    naam: 'eigenKenmerk',
    label: 'Eigen kenmerk',
    hint: 'Het nummer of de code waaronder uw organisatie deze persoon kent.',
  },
  {
    naam: 'roepnaam',
    label: 'Roepnaam',
    hint: 'Hoe u deze persoon noemt. Een voornaam is genoeg.',
  },
  {
    naam: 'contact',
    label: 'Contact',
    hint: 'Een telefoonnummer of e-mailadres, als u daarmee contact houdt.',
  },
] as const

const waarde = (veld: Persoonlijk<string> | null | undefined): string | undefined =>
  isVersleuteld(veld) ? undefined : (veld ?? undefined)
