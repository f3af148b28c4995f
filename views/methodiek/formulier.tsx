import type { Methodiekbeeld } from '../../events/methodiekbeeld.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart, Stapel } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, Knoppen } from '../onderdelen/knop.tsx'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Bedragveld, Tekstveld, Tekstvlak } from '../onderdelen/velden.tsx'

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
          stand={stand}
          bewaar={methodiek ? `methodiek-${methodiek.methodiekId}` : 'methodiek-nieuw'}
        >
          <Stapel>
            <Tekstveld naam="naam" label="Naam" stand={stand} waarde={methodiek?.naam} />
            <Tekstvlak
              naam="beschrijving"
              label="Wat doet u?"
              regels={4}
              stand={stand}
              waarde={methodiek?.beschrijving ?? undefined}
            />
            <Tekstvlak
              naam="mechanisme"
              label="Waarom zou dat werken?"
              hint="Het mechanisme: wat verandert er bij mensen, en waardoor?"
              optioneel
              stand={stand}
              waarde={methodiek?.mechanisme ?? undefined}
            />
            <Tekstvlak
              naam="voorwaarden"
              label="Wat moet er zijn, wil het werken?"
              optioneel
              stand={stand}
              waarde={methodiek?.voorwaarden ?? undefined}
            />
            <Bedragveld
              naam="kostenEuro"
              label="Kosten per deelnemer"
              eenheid="per deelnemer"
              optioneel
              stand={stand}
              waarde={methodiek?.kostenPerDeelnemer?.euro}
            />
            <Tekstveld
              naam="kostenBron"
              label="Waar komt dat bedrag vandaan?"
              hint="Vul dit in als u een bedrag noemt."
              optioneel
              stand={stand}
              waarde={methodiek?.kostenPerDeelnemer?.bron}
            />
            <Tekstveld
              naam="bron"
              label="Bron van de beschrijving"
              hint="Bijvoorbeeld een handleiding, onderzoek of website."
              optioneel
              stand={stand}
              waarde={methodiek?.bron ?? undefined}
            />
            {methodiek && <Tekstvlak naam="reden" label="Waarom wijzigt u dit?" regels={2} stand={stand} />}
            <Knoppen>
              <Knop soort="primair">{methodiek ? 'Wijziging opslaan' : 'Methodiek opslaan'}</Knop>
              <Annuleren href={adres} />
            </Knoppen>
          </Stapel>
        </Formulier>
      </Kaart>
    </Formulierpagina>
  )
}
