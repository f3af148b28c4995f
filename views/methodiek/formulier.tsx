import type { Methodiekbeeld } from '../../events/methodiekbeeld.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, Knoppen } from '../onderdelen/knop.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { BESCHRIJVING, HERZIENING } from './velden.ts'

interface Props {
  readonly gebruiker: Gebruiker
  readonly opdrachtId: string
  readonly stand?: Formulierstand | undefined
  /** The one that is revised; none when it is new. */
  readonly methodiek?: Methodiekbeeld | undefined
}

/** Describing a methodiek, and describing it again with a reason. */
export const Methodiekformulierpagina = ({ gebruiker, opdrachtId, stand, methodiek }: Props) => {
  const adres = methodiek ? `/methodieken/${methodiek.methodiekId}` : '/methodieken'
  const titel = methodiek ? `${methodiek.naam} wijzigen` : 'Nieuwe methodiek'
  return (
    <Formulierpagina
      titel={titel}
      actief="/methodieken"
      gebruiker={gebruiker}
      kruimels={[
        { naam: 'Methodieken', href: '/methodieken' },
        ...(methodiek ? [{ naam: methodiek.naam, href: adres }] : []),
      ]}
      stand={stand}
      inleiding="Schrijf het zo dat een collega van een andere corporatie er morgen mee kan beginnen."
    >
      <Kaart>
        <Formulier
          naar={methodiek ? `${adres}/beschrijving` : adres}
          opdrachtId={opdrachtId}
          versie={methodiek?.versie}
          velden={methodiek ? HERZIENING : BESCHRIJVING}
          waarden={
            methodiek && {
              ...methodiek,
              kostenEuro: methodiek.kostenPerDeelnemer?.euro,
              kostenBron: methodiek.kostenPerDeelnemer?.bron,
            }
          }
          stand={stand}
          bewaar={methodiek ? `methodiek-${methodiek.methodiekId}` : 'methodiek-nieuw'}
          gestapeld
        >
          <Knoppen>
            <Knop soort="primair">{methodiek ? 'Wijziging opslaan' : 'Methodiek opslaan'}</Knop>
            <Annuleren href={adres} />
          </Knoppen>
        </Formulier>
      </Kaart>
    </Formulierpagina>
  )
}
