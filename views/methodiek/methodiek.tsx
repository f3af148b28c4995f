import type { Methodiekbeeld, Methodiekmoment } from '../../events/methodiekbeeld.ts'
import type { Bewijs, Methodiekkolom } from '../../projections/methodiekvergelijking.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Gegevens, Kaart, Kerncijfers, TweeKolommen } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Label, Statusbadge } from '../onderdelen/label.tsx'
import { LeegStaat, Melding } from '../onderdelen/melding.tsx'
import { aantal, euro, getal, hoofdletter } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { Term } from '../onderdelen/term.tsx'
import { Tijdlijnlijst } from '../onderdelen/tijdlijnlijst.tsx'
import { NogNietIngevuld } from '../onderdelen/waarde.tsx'
import type { Wie } from '../woorden/namen.ts'
import { CASUSSTATUS, ROUTE, UITKOMST } from '../woorden/termen.ts'
import { bereiktekst, bewijszin, SroiLijst } from './cellen.tsx'
import { INTREKKING } from './velden.ts'

interface Props {
  readonly gebruiker: Gebruiker
  readonly kolom: Methodiekkolom
  readonly opdrachtId: string
  readonly wie: Wie
  /** Its organisation keeps it; others read. */
  readonly magBewerken: boolean
  readonly stand?: Formulierstand | undefined
}

/** One methodiek, grown from its live casussen, with its own history. */
export const Methodiekpagina = (props: Props) => {
  const { kolom } = props
  const { methodiek } = kolom
  return (
    <Bladzijde
      titel={methodiek.naam}
      actief="/methodieken"
      gebruiker={props.gebruiker}
      fictief={methodiek.fictief}
      kruimels={[{ naam: 'Methodieken', href: '/methodieken' }]}
      mislukt={props.stand !== undefined}
      boven={<Staat methodiek={methodiek} bewijs={kolom.bewijs} />}
      acties={props.magBewerken && <Wijzigen {...methodiek} />}
    >
      {methodiek.intrekking !== null && (
        <Melding soort="let-op" titel="Deze methodiek is ingetrokken">
          <p>{methodiek.intrekking}</p>
        </Melding>
      )}
      <TweeKolommen zij={<Zij {...props} methodiek={methodiek} />}>
        <Cijfers kolom={kolom} />
        <Beschrijving methodiek={methodiek} />
        <Casussen kolom={kolom} />
        <Kaart titel="Maatschappelijke waarde van de casussen" id="waarde">
          <SroiLijst sroi={kolom.sroi} />
        </Kaart>
      </TweeKolommen>
    </Bladzijde>
  )
}

const Wijzigen = ({ methodiekId }: Methodiekbeeld) => (
  <KnopLink href={`/methodieken/${methodiekId}/beschrijving`} icoon="bewerk">
    Wijzigen
  </KnopLink>
)

const Staat = ({ methodiek, bewijs }: { methodiek: Methodiekbeeld; bewijs: Bewijs }) => (
  <>
    <Term begrip="bewijs">{bewijszin(bewijs)}</Term>{' '}
    {methodiek.fictief && <Label toon="aandacht">fictief</Label>}
  </>
)

const Cijfers = ({ kolom: { casussen, bereik, methodiek } }: { kolom: Methodiekkolom }) => (
  <Kerncijfers
    cijfers={[
      {
        label: 'Casussen',
        waarde: getal(casussen.length),
        toelichting: `${getal(inUitvoering(casussen))} nu in uitvoering`,
      },
      {
        label: 'Bereikt',
        waarde: bereiktekst(bereik) || <NogNietIngevuld />,
        toelichting: `volgens ${aantal(bereik.n, 'casus', 'casussen')}`,
      },
      {
        label: 'Kosten per deelnemer',
        waarde: methodiek.kostenPerDeelnemer ? euro(methodiek.kostenPerDeelnemer.euro) : <NogNietIngevuld />,
        toelichting: methodiek.kostenPerDeelnemer?.bron,
      },
    ]}
  />
)

const inUitvoering = (casussen: Methodiekkolom['casussen']): number =>
  casussen.filter(({ dossier }) => dossier.status === 'IN_UITVOERING').length

const Beschrijving = ({ methodiek }: { methodiek: Methodiekbeeld }) => (
  <Kaart titel="Hoe het werkt" id="beschrijving">
    <Gegevens
      rijen={[
        ['Wat u doet', methodiek.beschrijving ?? <NogNietIngevuld />],
        [<Term begrip="mechanisme">Waarom dat zou werken</Term>, methodiek.mechanisme ?? <NogNietIngevuld />],
        ['Wat er moet zijn', methodiek.voorwaarden ?? <NogNietIngevuld />],
        ['Bron', methodiek.bron ?? methodiek.herkomst ?? <NogNietIngevuld />],
      ]}
    />
  </Kaart>
)

const Casussen = ({ kolom: { casussen } }: { kolom: Methodiekkolom }) => (
  <Kaart titel="Casussen met deze methodiek" id="casussen">
    {casussen.length === 0 ? (
      <LeegStaat icoon="casussen" titel="Nog geen casus gebruikt deze methodiek">
        Open een casus en koppel de methodiek bij de gegevens.
      </LeegStaat>
    ) : (
      <Tabel
        bijschrift="Casussen met deze methodiek"
        rijen={casussen}
        kolommen={[
          {
            kop: 'Casus',
            naam: true,
            cel: ({ dossier }) => <a href={`/casussen/${dossier.casusId}`}>{dossier.gegevens.naam}</a>,
          },
          { kop: 'Corporatie', cel: ({ dossier }) => dossier.gegevens.corporatie.naam, nietOpTelefoon: true },
          { kop: 'Route', cel: ({ dossier }) => ROUTE[dossier.route] },
          {
            kop: 'Status',
            cel: ({ dossier: { status } }) => (
              <Statusbadge status={status}>{CASUSSTATUS[status]}</Statusbadge>
            ),
          },
          {
            kop: 'Uitkomst',
            cel: ({ dossier: { uitkomst } }) =>
              uitkomst ? UITKOMST[uitkomst.uitkomst] : <NogNietIngevuld />,
          },
        ]}
      />
    )}
  </Kaart>
)

interface ZijProps extends Pick<Props, 'opdrachtId' | 'stand' | 'wie' | 'magBewerken'> {
  readonly methodiek: Methodiekbeeld
}

const Zij = ({ methodiek, wie, magBewerken, ...formulier }: ZijProps) => (
  <>
    <Kaart titel="Geschiedenis" id="geschiedenis">
      <Tijdlijnlijst
        regels={methodiek.geschiedenis.flatMap((moment) =>
          regelsVan(moment, hoofdletter(wie(moment.actor, moment.organisatie))),
        )}
      />
    </Kaart>
    {magBewerken && <Intrekken methodiek={methodiek} {...formulier} />}
  </>
)

const Intrekken = ({
  methodiek,
  opdrachtId,
  stand,
}: Pick<ZijProps, 'methodiek' | 'opdrachtId' | 'stand'>) => (
  <details class="sr-uitklap sr-niet-afdrukken" open={stand !== undefined}>
    <summary>Methodiek intrekken</summary>
    <Formulier
      naar={`/methodieken/${methodiek.methodiekId}/intrekking`}
      opdrachtId={opdrachtId}
      versie={methodiek.versie}
      velden={INTREKKING}
      stand={stand}
      gestapeld
    >
      <Knoppen>
        <Knop soort="gevaar">Intrekken</Knop>
      </Knoppen>
    </Formulier>
  </details>
)

const VELD = {
  naam: 'de naam',
  beschrijving: 'de beschrijving',
  mechanisme: 'waarom het zou werken',
  voorwaarden: 'de voorwaarden',
  kostenPerDeelnemer: 'de kosten per deelnemer',
  bron: 'de bron',
} as const

type Veld = keyof typeof VELD

const DEED: Readonly<Partial<Record<Methodiekmoment['type'], string>>> = {
  MethodiekBeschreven: 'beschreef de methodiek',
  MethodiekIngetrokken: 'trok de methodiek in',
  MethodiekToegewezen: 'nam de methodiek over',
}

/** A revision of three fields is three lines, each from what to what. */
const regelsVan = ({ type, gebeurdOp, reden, wijzigingen, eerder }: Methodiekmoment, naam: string) => {
  const basis = { gebeurdOp, reden: reden ?? undefined }
  const deed = DEED[type]
  if (deed) return [{ ...basis, zin: `${naam} ${deed}` }]
  return (Object.keys(wijzigingen ?? {}) as Veld[]).map((veld) => ({
    ...basis,
    zin: `${naam} wijzigde ${VELD[veld]}`,
    van: veldtekst(eerder[veld]),
    naar: veldtekst(wijzigingen?.[veld]),
  }))
}

const veldtekst = (waarde: Methodiekmoment['eerder'][Veld]): string | undefined => {
  if (waarde === null || waarde === undefined) return undefined
  return typeof waarde === 'string' ? waarde : `${euro(waarde.euro)} (${waarde.bron})`
}
