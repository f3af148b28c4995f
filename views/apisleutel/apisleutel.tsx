import { dagVan } from '../../events/dag.ts'
import { APISCOPES } from '../../events/toegangswaarden.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Codeblok } from '../onderdelen/codeblok.tsx'
import { Eenmalig } from '../onderdelen/eenmalig.tsx'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Gegevens, Kaart, Stapel } from '../onderdelen/kaart.tsx'
import { Keuzerondjes, Vinkjes } from '../onderdelen/keuzevelden.tsx'
import { Annuleren, Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { aantal, datum, getal, tijdstip } from '../onderdelen/opmaak.ts'
import type { Gebruiker, Kruimel } from '../onderdelen/pagina.tsx'
import { Datumveld, Tekstveld, Tekstvlak } from '../onderdelen/velden.tsx'
import { SLEUTELVARIABELE } from '../onderzoek/sleutelvariabele.ts'
import { type Apisleutelregel, NAAR_ONDERZOEK, SCOPE, Scopes, Stand } from './apisleutels.tsx'

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
      <Formulier naar="/apisleutels" opdrachtId={opdrachtId} stand={stand} bewaar="apisleutel-nieuw">
        <Stapel>
          <Tekstveld
            naam="naam"
            label="Waar gebruikt u de sleutel?"
            hint="Bijvoorbeeld: analyse in R op de server."
            stand={stand}
          />
          <Vinkjes
            naam="scopes"
            label="Wat mag hij lezen?"
            hint="Neem alleen wat u nodig hebt."
            stand={stand}
            opties={APISCOPES.map((scope) => ({ waarde: scope, label: SCOPE[scope] }))}
          />
          {vervaldatum({ stand, vervaltOp })}
          <Knoppen>
            <Knop>Maak de sleutel</Knop>
            <Annuleren href={NAAR_SLEUTELS.href} />
          </Knoppen>
        </Stapel>
      </Formulier>
    </Kaart>
  </Formulierpagina>
)

/** A call and no element, so that a form knows its label. */
const vervaldatum = ({ stand, vervaltOp }: Pick<NieuwProps, 'stand' | 'vervaltOp'>) => (
  <Datumveld
    naam="vervaltOp"
    label="Tot en met wanneer werkt hij?"
    hint="Ten hoogste een jaar. Dag-maand-jaar."
    stand={stand}
    waarde={vervaltOp}
  />
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
  const stand = standVan(props, 'vervanging')
  return (
    <Formulier
      naar={`/apisleutels/${sleutel.sleutelId}/vervanging`}
      opdrachtId={opdrachtIds.vervanging}
      stand={stand}
    >
      <Stapel>
        <p class="sr-tekst sr-zacht">
          U krijgt een nieuwe sleutel die hetzelfde mag lezen. De oude kan nog even blijven werken, zodat uw
          programma’s niet stilvallen.
        </p>
        {vervaldatum({ stand, vervaltOp })}
        <Keuzerondjes
          naam="overgang"
          label="Hoe lang werkt de oude nog?"
          naastElkaar
          stand={stand}
          waarde="7"
          opties={overgangen.map((dagen) => ({ waarde: dagen, label: overgangstekst(Number(dagen)) }))}
        />
        <Tekstvlak naam="reden" label="Waarom vervangt u hem?" regels={2} stand={stand} />
        <Knoppen>
          <Knop soort="secundair">Vervang de sleutel</Knop>
        </Knoppen>
      </Stapel>
    </Formulier>
  )
}

const overgangstekst = (dagen: number): string =>
  dagen === 0 ? 'Stopt meteen' : `Nog ${aantal(dagen, 'dag', 'dagen')}`

const REDEN_INTREKKING = 'veld-reden-intrekking'

const Intrekkingsformulier = (props: Props) => {
  const stand = standVan(props, 'intrekking')
  return (
    <Formulier
      naar={`/apisleutels/${props.sleutel.sleutelId}/intrekking`}
      opdrachtId={props.opdrachtIds.intrekking}
      stand={stand}
      foutIds={{ reden: REDEN_INTREKKING }}
    >
      <Stapel>
        <Tekstvlak
          naam="reden"
          id={REDEN_INTREKKING}
          label="Waarom trekt u hem in?"
          hint="Hij opent vanaf dat moment niets meer. Bij verlies of diefstal: trek hem meteen in."
          regels={2}
          stand={stand}
        />
        <Knoppen>
          <Knop soort="gevaar">Trek de sleutel in</Knop>
        </Knoppen>
      </Stapel>
    </Formulier>
  )
}
