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
import { SroiLijst } from './cellen.tsx'
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
  const { gebruiker, kolom, opdrachtId, wie, magBewerken, stand } = props
  const { methodiek } = kolom
  const adres = `/methodieken/${methodiek.methodiekId}`
  return (
    <Bladzijde
      titel={methodiek.naam}
      actief="/methodieken"
      gebruiker={gebruiker}
      fictief={methodiek.fictief}
      kruimels={[{ naam: 'Methodieken', href: '/methodieken' }]}
      mislukt={stand !== undefined}
      boven={<Staat methodiek={methodiek} bewijs={kolom.bewijs} />}
      acties={
        magBewerken && (
          <KnopLink href={`${adres}/beschrijving`} icoon="bewerk">
            Wijzigen
          </KnopLink>
        )
      }
    >
      {methodiek.intrekking !== null && (
        <Melding soort="let-op" titel="Deze methodiek is ingetrokken">
          <p>{methodiek.intrekking}</p>
        </Melding>
      )}
      <TweeKolommen
        zij={
          <Zij
            magBewerken={magBewerken}
            methodiek={methodiek}
            opdrachtId={opdrachtId}
            stand={stand}
            wie={wie}
          />
        }
      >
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

const Staat = ({ methodiek, bewijs }: { methodiek: Methodiekbeeld; bewijs: Bewijs }) => (
  <>
    <Term begrip="bewijs">{bewijszin(bewijs)}</Term>{' '}
    {methodiek.fictief && <Label toon="aandacht">fictief</Label>}
  </>
)

export const bewijszin = ({ niveau, gestaafd }: Bewijs): string =>
  `${BEWIJS[niveau]}, ${gestaafd === 0 ? 'nog niet door casussen gestaafd' : `gestaafd door ${aantal(gestaafd, 'casus', 'casussen')}`}`

const BEWIJS = {
  ALLEEN_GENOEMD: 'alleen genoemd',
  BESCHREVEN: 'beschreven',
  ONDERBOUWD: 'beschreven en onderbouwd',
} as const

const Cijfers = ({ kolom: { casussen, bereik, methodiek } }: { kolom: Methodiekkolom }) => (
  <Kerncijfers
    cijfers={[
      {
        label: 'Casussen',
        waarde: getal(casussen.length),
        toelichting: aantal(
          casussen.filter(({ dossier }) => dossier.status === 'IN_UITVOERING').length,
          'nu in uitvoering',
          'nu in uitvoering',
        ),
      },
      {
        label: 'Bereikt',
        waarde: bereikTekst(bereik),
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

const bereikTekst = ({ deelnemers, huishoudens }: Methodiekkolom['bereik']) => {
  const delen = [
    deelnemers === null ? [] : [`${getal(deelnemers)} deelnemers`],
    huishoudens === null ? [] : [`${getal(huishoudens)} huishoudens`],
  ].flat()
  return delen.length === 0 ? <NogNietIngevuld /> : delen.join(', ')
}

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

interface ZijProps {
  readonly methodiek: Methodiekbeeld
  readonly opdrachtId: string
  readonly stand: Formulierstand | undefined
  readonly wie: Wie
  readonly magBewerken: boolean
}

const Zij = ({ methodiek, opdrachtId, stand, wie, magBewerken }: ZijProps) => (
  <>
    <Kaart titel="Geschiedenis" id="geschiedenis">
      <Tijdlijnlijst
        regels={methodiek.geschiedenis.flatMap((moment) =>
          regelsVan(moment, hoofdletter(wie(moment.actor, moment.organisatie))),
        )}
      />
    </Kaart>
    {magBewerken && (
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
    )}
  </>
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

/** A revision of three fields is three lines, each from what to what. */
const regelsVan = (moment: Methodiekmoment, naam: string) => {
  const basis = {
    gebeurdOp: moment.gebeurdOp,
    ...(moment.reden !== null && { reden: moment.reden }),
  }
  if (moment.type === 'MethodiekBeschreven') return [{ ...basis, zin: `${naam} beschreef de methodiek` }]
  if (moment.type === 'MethodiekIngetrokken') return [{ ...basis, zin: `${naam} trok de methodiek in` }]
  if (moment.type === 'MethodiekToegewezen') return [{ ...basis, zin: `${naam} nam de methodiek over` }]
  return (Object.keys(moment.wijzigingen ?? {}) as Veld[]).map((veld) => ({
    ...basis,
    zin: `${naam} wijzigde ${VELD[veld]}`,
    van: veldtekst(moment.eerder[veld]),
    naar: veldtekst(moment.wijzigingen?.[veld]),
  }))
}

const veldtekst = (waarde: Methodiekmoment['eerder'][Veld]): string | undefined => {
  if (waarde === null || waarde === undefined) return undefined
  return typeof waarde === 'string' ? waarde : `${euro(waarde.euro)} (${waarde.bron})`
}
