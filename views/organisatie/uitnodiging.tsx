import { dagVan } from '../../events/dag.ts'
import type { Ledenrol } from '../../events/toegangswaarden.ts'
import { Eenmalig } from '../onderdelen/eenmalig.tsx'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Gegevens, Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { datum, tijdstip } from '../onderdelen/opmaak.ts'
import { type Gebruiker, type Kruimel, Pagina } from '../onderdelen/pagina.tsx'
import { Genodigde, type Uitnodigingsregel } from './organisatie.tsx'
import { Rollen } from './rollen.tsx'
import { UITNODIGING, UITNODIGINGSINTREKKING } from './velden.ts'

export const NAAR_ORGANISATIE: Kruimel = { naam: 'Organisatie', href: '/organisatie' }

interface NieuwProps {
  readonly gebruiker: Gebruiker
  readonly opdrachtId: string
  readonly stand?: Formulierstand | undefined
}

/** Inviting a colleague. */
export const Uitnodigenpagina = ({ gebruiker, opdrachtId, stand }: NieuwProps) => (
  <Formulierpagina
    titel="Iemand uitnodigen"
    actief="/organisatie"
    gebruiker={gebruiker}
    kruimels={[NAAR_ORGANISATIE]}
    stand={stand}
    inleiding="U krijgt een link die u zelf doorstuurt. Wie hem opent, maakt een account en hoort bij uw organisatie."
  >
    <Kaart>
      <Uitnodigingsformulier
        naar="/organisatie/uitnodigingen"
        annuleer="/organisatie"
        opdrachtId={opdrachtId}
        stand={stand}
      />
    </Kaart>
  </Formulierpagina>
)

interface FormulierProps {
  readonly naar: string
  readonly annuleer: string
  readonly opdrachtId: string
  readonly stand?: Formulierstand | undefined
  readonly rollen?: readonly Ledenrol[]
}

export const Uitnodigingsformulier = ({ naar, annuleer, opdrachtId, stand, rollen }: FormulierProps) => (
  <Formulier
    naar={naar}
    opdrachtId={opdrachtId}
    velden={UITNODIGING}
    waarden={{ rollen }}
    stand={stand}
    gestapeld
  >
    <Knoppen>
      <Knop>Maak de link</Knop>
      <Annuleren href={annuleer} />
    </Knoppen>
  </Formulier>
)

interface GemaaktProps {
  readonly gebruiker: Gebruiker
  readonly naam: string
  /** Null: it was shown before. */
  readonly link: string | null
  readonly vervaltOp: string
  readonly terug: Kruimel
}

/** The link of an invitation, once. */
export const Uitgenodigdpagina = ({ gebruiker, naam, link, vervaltOp, terug }: GemaaktProps) => (
  <Pagina titel="De uitnodiging is klaar" actief={terug.href} gebruiker={gebruiker} kruimels={[terug]}>
    <Stapel>
      <Kop titel="De uitnodiging is klaar" inleiding={`Stuur deze link aan ${naam}.`} />
      <Kaart>
        <Stapel>
          <Eenmalig
            titel="Link"
            geheim={link}
            uitleg={`De link werkt één keer, tot en met ${tijdstip(vervaltOp)}. Wie hem heeft, komt binnen: stuur hem alleen aan deze persoon.`}
            gemist="De link is niet opnieuw te tonen. Hebt u hem niet meer? Trek de uitnodiging in en maak een nieuwe."
          />
          <Knoppen>
            <KnopLink href={terug.href} soort="primair">
              Klaar
            </KnopLink>
          </Knoppen>
        </Stapel>
      </Kaart>
    </Stapel>
  </Pagina>
)

interface EenProps {
  readonly gebruiker: Gebruiker
  readonly uitnodiging: Uitnodigingsregel
  readonly opdrachtId: string
  readonly stand?: Formulierstand | undefined
}

/** One invitation, to withdraw it. */
export const Uitnodigingspagina = ({ gebruiker, uitnodiging, opdrachtId, stand }: EenProps) => (
  <Formulierpagina
    titel="Uitnodiging intrekken"
    actief="/organisatie"
    gebruiker={gebruiker}
    kruimels={[NAAR_ORGANISATIE]}
    stand={stand}
    inleiding="De link werkt daarna niet meer."
  >
    <Kaart>
      <Stapel>
        <Gegevens
          rijen={[
            ['Voor', <Genodigde uitnodiging={uitnodiging} />],
            ['Rollen', <Rollen rollen={uitnodiging.rollen} />],
            ['Gemaakt op', datum(dagVan(uitnodiging.op))],
          ]}
        />
        <Formulier
          naar={`/organisatie/uitnodigingen/${uitnodiging.uitnodigingId}/intrekking`}
          opdrachtId={opdrachtId}
          velden={UITNODIGINGSINTREKKING}
          stand={stand}
          gestapeld
        >
          <Knoppen>
            <Knop soort="gevaar">Uitnodiging intrekken</Knop>
            <Annuleren href="/organisatie" />
          </Knoppen>
        </Formulier>
      </Stapel>
    </Kaart>
  </Formulierpagina>
)
