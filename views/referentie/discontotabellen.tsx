import type { Discontotabelregel } from '../../projections/discontotabellen.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Kaart } from '../onderdelen/kaart.tsx'
import { Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { LeegStaat, Melding } from '../onderdelen/melding.tsx'
import { datum } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import { datum as datumveld, getal, tekst, type Veldenlijst, vlak } from '../onderdelen/veldenlijst.tsx'
import { IN_PLAATS } from '../sroi-analyse/adressen.ts'
import { tariefzin } from '../sroi-analyse/parametervelden.tsx'

interface Props {
  tabellen: readonly Discontotabelregel[]
  bewaard: string | null
  opdrachtId: string
  versie: number
  vandaag: string
  stand?: Formulierstand | undefined
  gebruiker: Gebruiker
}

/** The discount tables with their source and date, and a form for a new version. */
export const Discontotabellenpagina = (props: Props) => (
  <Bladzijde
    titel="Discontotabellen"
    actief="/beheer"
    kruimels={[{ naam: 'Beheer', href: '/beheer' }]}
    gebruiker={props.gebruiker}
    inleiding="Hoeveel minder waarde van later telt dan waarde van nu. Elke versie blijft staan: analyses rekenen verder met de versie waarmee ze zijn gemaakt."
  >
    {props.bewaard && (
      <Melding soort="gelukt">
        De tabel “{props.bewaard}” heeft een nieuwe versie. Bestaande analyses veranderen niet; zij bieden aan
        om opnieuw te rekenen.
      </Melding>
    )}
    <Lijst tabellen={props.tabellen} />
    <Nieuw {...props} />
  </Bladzijde>
)

const Lijst = ({ tabellen }: Pick<Props, 'tabellen'>) => (
  <Kaart titel="Tabellen" id="tabellen">
    {tabellen.length === 0 ? (
      <LeegStaat titel="Nog geen discontotabellen">
        <p>Voeg hieronder een tabel toe. Zonder tabel kan een analyse alleen zonder disconteren rekenen.</p>
      </LeegStaat>
    ) : (
      <Tabel
        bijschrift="Alle versies van de discontotabellen"
        kolommen={[
          { kop: 'Tabel', naam: true, cel: ({ naam, code }) => `${naam} (${code})` },
          {
            kop: 'Versie',
            cel: ({ versie, nieuwste }) => (
              <>
                {versie} {nieuwste && <Label toon="info">nieuwste</Label>}
              </>
            ),
          },
          { kop: 'Geldig vanaf', cel: ({ geldigVanaf }) => datum(geldigVanaf) },
          { kop: 'Discontovoet', cel: (tabel) => tariefzin(tabel) },
          { kop: 'Bron', cel: ({ bron }) => bron },
        ]}
        rijen={tabellen}
      />
    )}
  </Kaart>
)

const Nieuw = ({ tabellen, opdrachtId, versie, vandaag, stand }: Props) => (
  <Kaart titel="Nieuwe versie of nieuwe tabel" id="nieuw">
    <Formulier
      naar="/beheer/discontotabellen"
      opdrachtId={opdrachtId}
      versie={versie}
      velden={TABEL}
      waarden={{ geldigVanaf: vandaag }}
      stand={stand}
      eigen={{ code: { suggesties: [...new Set(tabellen.map(({ code }) => code))] } }}
      bewaar="discontotabel-nieuw"
      hx-post="/beheer/discontotabellen"
      {...IN_PLAATS}
    >
      <Knoppen>
        <Knop>Tabel toevoegen</Knop>
      </Knoppen>
    </Formulier>
  </Kaart>
)

export const TABEL: Veldenlijst = [
  [
    [
      'code',
      tekst('Code', {
        hint: 'Een bestaande code maakt er een nieuwe versie van. Kleine letters, cijfers en streepjes.',
        wat: 'wat de code van de tabel is',
      }),
    ],
    ['naam', tekst('Naam', { wat: 'hoe de tabel heet' })],
  ],
  ['geldigVanaf', datumveld('Geldig vanaf', { wat: 'vanaf wanneer de tabel geldt' })],
  [
    'rKortPct',
    getal('Discontovoet', { eenheid: '% per jaar', hint: 'Zonder inflatie.', wat: 'wat de discontovoet is' }),
  ],
  [
    ['grensJaren', getal('Tot en met jaar', { eenheid: 'jaar', optioneel: true })],
    ['rLangPct', getal('Daarna', { eenheid: '% per jaar', optioneel: true })],
  ],
  [
    'bron',
    vlak('Bron', {
      hint: 'Wie stelde dit vast, wanneer en waar staat het?',
      regels: 2,
      wat: 'waar dit staat en wie het vaststelde',
    }),
  ],
]
