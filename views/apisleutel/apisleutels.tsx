import { dagVan, laatsteDagVan } from '../../events/dag.ts'
import type { Apiscope } from '../../events/toegangswaarden.ts'
import type { Apisleutel } from '../../projections/organisatiebeeld.ts'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Label, Labels, type Toon } from '../onderdelen/label.tsx'
import { LeegStaat, Melding } from '../onderdelen/melding.tsx'
import { datum, tijdstip } from '../onderdelen/opmaak.ts'
import { type Gebruiker, type Kruimel, Pagina } from '../onderdelen/pagina.tsx'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'

export type Apisleutelstand = 'WERKT' | 'STOPT' | 'VERLOPEN' | 'INGETROKKEN'

export interface Apisleutelregel extends Apisleutel {
  /** Null: the account is gone. */
  readonly houder: string | null
  readonly isEigen: boolean
  readonly stand: Apisleutelstand
  /** Instant, to the minute; null: never used. */
  readonly laatstOp: string | null
}

export const SCOPE: Readonly<Record<Apiscope, string>> = {
  casussen: 'Casussen',
  analyses: 'SROI-analyses en hun rijen',
  methodieken: 'Methodieken',
  wijzigingen: 'De stroom van wijzigingen',
}

export const NAAR_ONDERZOEK: Kruimel = { naam: 'Onderzoek', href: '/onderzoek' }

interface Props {
  readonly gebruiker: Gebruiker
  readonly sleutels: readonly Apisleutelregel[]
  /** Can make keys. */
  readonly isOnderzoeker: boolean
  /** Sees and stops the keys of everybody in the organisation. */
  readonly isBeheerder: boolean
  /** One was withdrawn just now. */
  readonly ingetrokken: boolean
}

/** The keys with which programs read the API. */
export const Apisleutelspagina = ({ gebruiker, sleutels, ...props }: Props) => (
  <Pagina titel="API-sleutels" actief="/onderzoek" gebruiker={gebruiker} kruimels={[NAAR_ONDERZOEK]}>
    <Stapel>
      <Kop
        titel="API-sleutels"
        inleiding="Met een sleutel leest een programma wat voor onderzoek is gedeeld, en niets anders."
        acties={
          props.isOnderzoeker && (
            <KnopLink href="/apisleutels/nieuw" soort="primair" icoon="maak">
              Nieuwe sleutel
            </KnopLink>
          )
        }
      />
      {props.ingetrokken && (
        <Melding soort="gelukt">De sleutel is ingetrokken en opent vanaf nu niets meer.</Melding>
      )}
      <Kaart>
        {sleutels.length === 0 ? <Leeg {...props} /> : <Sleuteltabel sleutels={sleutels} {...props} />}
      </Kaart>
    </Stapel>
  </Pagina>
)

const Leeg = ({ isOnderzoeker }: Pick<Props, 'isOnderzoeker'>) => (
  <LeegStaat titel="Er zijn nog geen sleutels" icoon="slot">
    {isOnderzoeker
      ? 'Maak er een voor elk programma. Dan kunt u er één stoppen zonder de andere te storen.'
      : 'Leden met de rol Onderzoeker kunnen er een maken.'}
  </LeegStaat>
)

const Sleuteltabel = ({ sleutels, isBeheerder }: Pick<Props, 'sleutels' | 'isBeheerder'>) => {
  const houder: Kolom<Apisleutelregel> = {
    kop: 'Van',
    cel: (sleutel) => sleutel.houder ?? 'Verwijderd account',
  }
  return (
    <Tabel
      bijschrift="API-sleutels"
      rijen={sleutels}
      kolommen={[
        {
          kop: 'Sleutel',
          naam: true,
          cel: ({ sleutelId, naam, begin }) => (
            <>
              <a href={`/apisleutels/${sleutelId}`}>{naam}</a> <code>{begin}…</code>
            </>
          ),
        },
        ...(isBeheerder ? [houder] : []),
        { kop: 'Leest', cel: ({ scopes }) => <Scopes scopes={scopes} /> },
        { kop: 'Stand', cel: (sleutel) => <Stand sleutel={sleutel} /> },
        { kop: 'Laatst gebruikt', cel: ({ laatstOp }) => (laatstOp === null ? 'Nooit' : tijdstip(laatstOp)) },
      ]}
    />
  )
}

export const Scopes = ({ scopes }: { scopes: readonly Apiscope[] }) => (
  <Labels>
    {scopes.map((scope) => (
      <Label>{SCOPE[scope]}</Label>
    ))}
  </Labels>
)

const TOON: Readonly<Record<Apisleutelstand, Toon>> = {
  WERKT: 'goed',
  STOPT: 'aandacht',
  VERLOPEN: 'neutraal',
  INGETROKKEN: 'fout',
}

export const Stand = ({ sleutel }: { sleutel: Apisleutelregel }) => (
  <Label toon={TOON[sleutel.stand]}>{standtekst(sleutel)}</Label>
)

const standtekst = ({ stand, vervaltOp, ingetrokkenVanaf }: Apisleutelregel): string => {
  const gestopt = datum(dagVan(ingetrokkenVanaf ?? vervaltOp))
  switch (stand) {
    case 'WERKT':
      return `werkt tot en met ${datum(laatsteDagVan(vervaltOp))}`
    case 'STOPT':
      return `vervangen, stopt op ${gestopt}`
    case 'VERLOPEN':
      return `verlopen op ${datum(laatsteDagVan(vervaltOp))}`
    case 'INGETROKKEN':
      return `ingetrokken op ${gestopt}`
  }
}
