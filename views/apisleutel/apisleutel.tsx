import { dagVan } from '../../events/dag.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Codeblok } from '../onderdelen/codeblok.tsx'
import { Eenmalig } from '../onderdelen/eenmalig.tsx'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Gegevens, Kaart, Stapel } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { aantal, datum, getal, tijdstip } from '../onderdelen/opmaak.ts'
import type { Gebruiker, Kruimel } from '../onderdelen/pagina.tsx'
import { SLEUTELVARIABELE } from '../onderzoek/sleutelvariabele.ts'
import { type Apisleutelregel, NAAR_ONDERZOEK, Scopes, Stand } from './apisleutels.tsx'
import { INTREKKING, NIEUWE_SLEUTEL, VERVANGING } from './velden.ts'

const NAAR_SLEUTELS: Kruimel = { naam: 'API-sleutels', href: '/apisleutels' }
const KRUIMELS = [NAAR_ONDERZOEK, NAAR_SLEUTELS]

interface NieuwProps {
  readonly gebruiker: Gebruiker
  readonly opdrachtId: string
  /** Proposed last day. */
  readonly vervaltOp: string
  readonly stand?: Formulierstand | undefined
}

export const NieuweApisleutelpagina = ({ gebruiker, opdrachtId, vervaltOp, stand }: NieuwProps) => (
  <Formulierpagina
    titel="Nieuwe API-sleutel"
    actief="/onderzoek"
    gebruiker={gebruiker}
    kruimels={KRUIMELS}
    stand={stand}
    inleiding="Neem voor elk programma een eigen sleutel."
  >
    <Kaart>
      <Formulier
        naar="/apisleutels"
        opdrachtId={opdrachtId}
        velden={NIEUWE_SLEUTEL}
        waarden={{ vervaltOp }}
        stand={stand}
        bewaar="apisleutel-nieuw"
        gestapeld
      >
        <Knoppen>
          <Knop>Maak de sleutel</Knop>
          <Annuleren href={NAAR_SLEUTELS.href} />
        </Knoppen>
      </Formulier>
    </Kaart>
  </Formulierpagina>
)

interface UitgegevenProps {
  readonly gebruiker: Gebruiker
  readonly naam: string
  /** Null: it was shown before. */
  readonly sleutel: string | null
  /** An address to try it on. */
  readonly adres: string
}

/** A new key, once. */
export const UitgegevenApisleutelpagina = ({ gebruiker, naam, sleutel, adres }: UitgegevenProps) => (
  <Bladzijde
    titel="De sleutel is klaar"
    actief="/onderzoek"
    gebruiker={gebruiker}
    kruimels={KRUIMELS}
    boven={naam}
  >
    <Kaart>
      <Stapel>
        <Eenmalig
          titel="Sleutel"
          geheim={sleutel}
          uitleg="Bewaar hem in een wachtwoordkluis of als omgevingsvariabele, nooit in uw code. Het register bewaart alleen een vingerafdruk."
          gemist="De sleutel is niet opnieuw te tonen. Hebt u hem niet meer? Trek hem in en maak een nieuwe."
        />
        <Codeblok
          id="proef"
          titel="Proberen"
          code={`curl -H "Authorization: Bearer $${SLEUTELVARIABELE}" "${adres}?limiet=1"`}
        />
        <Knoppen>
          <KnopLink href={NAAR_SLEUTELS.href} soort="primair">
            Klaar
          </KnopLink>
        </Knoppen>
      </Stapel>
    </Kaart>
  </Bladzijde>
)

type Sleutelformulier = 'vervanging' | 'intrekking'

interface Props {
  readonly gebruiker: Gebruiker
  readonly sleutel: Apisleutelregel
  readonly opdrachtIds: Readonly<Record<Sleutelformulier, string>>
  /** Proposed last day of the key that replaces this one. */
  readonly vervaltOp: string
  /** Days that this key may go on working after it is replaced. */
  readonly overgangen: readonly string[]
  readonly mislukt?: { readonly formulier: Sleutelformulier; readonly stand: Formulierstand } | undefined
}

/** One key: what it reads, and replacing or withdrawing it. */
export const Apisleutelpagina = (props: Props) => {
  const { gebruiker, sleutel, mislukt } = props
  const leeft = sleutel.stand === 'WERKT' || sleutel.stand === 'STOPT'
  return (
    <Bladzijde
      titel={sleutel.naam}
      actief="/onderzoek"
      gebruiker={gebruiker}
      kruimels={KRUIMELS}
      mislukt={mislukt !== undefined}
      boven="API-sleutel"
    >
      <Kaart>
        <Kenmerken sleutel={sleutel} />
      </Kaart>
      {leeft && sleutel.isEigen && (
        <Kaart titel="Vervangen" id="vervangen">
          <Vervangingsformulier {...props} />
        </Kaart>
      )}
      {leeft && (
        <Kaart titel="Intrekken" id="intrekken" soort="rustig">
          <Intrekkingsformulier {...props} />
        </Kaart>
      )}
    </Bladzijde>
  )
}

const Kenmerken = ({ sleutel }: Pick<Props, 'sleutel'>) => (
  <Gegevens
    rijen={[
      ['Begint met', <code>{sleutel.begin}…</code>],
      ['Van', sleutel.houder ?? 'Verwijderd account'],
      ['Leest', <Scopes scopes={sleutel.scopes} />],
      ['Stand', <Stand sleutel={sleutel} />],
      ['Gemaakt op', datum(dagVan(sleutel.op))],
      ['Laatst gebruikt', sleutel.laatstOp === null ? 'Nooit' : tijdstip(sleutel.laatstOp)],
      ['Ten hoogste', `${getal(sleutel.limietPerUur)} keer per uur`],
    ]}
  />
)

const standVan = ({ mislukt }: Props, formulier: Sleutelformulier): Formulierstand | undefined =>
  mislukt?.formulier === formulier ? mislukt.stand : undefined

const Vervangingsformulier = (props: Props) => {
  const { sleutel, opdrachtIds, vervaltOp, overgangen } = props
  const opties = overgangen.map((dagen) => ({ waarde: dagen, label: overgangstekst(Number(dagen)) }))
  return (
    <Formulier
      naar={`/apisleutels/${sleutel.sleutelId}/vervanging`}
      opdrachtId={opdrachtIds.vervanging}
      velden={VERVANGING}
      waarden={{ vervaltOp }}
      stand={standVan(props, 'vervanging')}
      eigen={{ overgang: { opties } }}
      boven={
        <p class="sr-tekst sr-zacht">
          U krijgt een nieuwe sleutel die hetzelfde mag lezen. De oude kan nog even blijven werken, zodat uw
          programma’s niet stilvallen.
        </p>
      }
      gestapeld
    >
      <Knoppen>
        <Knop soort="secundair">Vervang de sleutel</Knop>
      </Knoppen>
    </Formulier>
  )
}

const overgangstekst = (dagen: number): string =>
  dagen === 0 ? 'Stopt meteen' : `Nog ${aantal(dagen, 'dag', 'dagen')}`

const Intrekkingsformulier = (props: Props) => (
  <Formulier
    naar={`/apisleutels/${props.sleutel.sleutelId}/intrekking`}
    opdrachtId={props.opdrachtIds.intrekking}
    velden={INTREKKING}
    stand={standVan(props, 'intrekking')}
    eigen={{ reden: { id: 'veld-reden-intrekking' } }}
    gestapeld
  >
    <Knoppen>
      <Knop soort="gevaar">Trek de sleutel in</Knop>
    </Knoppen>
  </Formulier>
)
