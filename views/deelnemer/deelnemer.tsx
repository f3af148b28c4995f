import { dagVan } from '../../events/dag.ts'
import type { Deelnemerbeeld } from '../../events/deelnemerbeeld.ts'
import type { Trajectregel } from '../../projections/trajecten.ts'
import { Gegevens, Kaart, Kop, Stapel, TweeKolommen } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { LeegStaat, Melding } from '../onderdelen/melding.tsx'
import { datum, datumKort, getal, tijdstip } from '../onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'
import { EINDREDEN, TREDE } from '../traject/termen.ts'
import type { Wie } from '../woorden/namen.ts'
import { ROUTE } from '../woorden/termen.ts'
import { Persoonswaarde } from './gegevens.tsx'
import { WISREDEN } from './termen.ts'

/** A traject with the name of its casus; null when whoever reads may not open that casus. */
export interface Casustraject extends Trajectregel {
  readonly casusnaam: string | null
}

interface Props {
  readonly gebruiker: Gebruiker
  readonly deelnemer: Deelnemerbeeld
  readonly trajecten: readonly Casustraject[]
  readonly wie: Wie
  readonly magBewerken: boolean
}

/** One person: by which pseudonym, what makes them recognisable here, and which trajecten they follow. */
export const Deelnemerpagina = ({ gebruiker, deelnemer, trajecten, wie, magBewerken }: Props) => {
  const adres = `/deelnemers/${deelnemer.deelnemerId}`
  const { wissing } = deelnemer
  return (
    <Pagina
      titel={deelnemer.pseudoniem}
      actief="/deelnemers"
      gebruiker={gebruiker}
      fictief={deelnemer.fictief}
      kruimels={[{ naam: 'Deelnemers', href: '/deelnemers' }]}
    >
      <Stapel>
        <Kop
          titel={deelnemer.pseudoniem}
          boven={
            <>
              Deelnemer {deelnemer.fictief && <Label toon="aandacht">fictief</Label>}{' '}
              {wissing && <Label icoon="weg">gewist</Label>}
            </>
          }
          acties={
            magBewerken &&
            !wissing && (
              <KnopLink href={`${adres}/trajecten/nieuw`} soort="primair" icoon="stap">
                Traject starten
              </KnopLink>
            )
          }
        />
        {wissing && (
          <Melding soort="info" titel={`Gewist op ${datum(dagVan(wissing.op))}`}>
            <p>
              {WISREDEN[wissing.reden]}. Niemand kan nog lezen wie dit was.{' '}
              <a class="ams-link" href={`${adres}/bon`}>
                Bekijk de wisbon
              </a>
            </p>
          </Melding>
        )}
        <TweeKolommen zij={wissing ? null : <Rechten adres={adres} />}>
          <Trajectenkaart adres={adres} trajecten={trajecten} open={magBewerken && !wissing} />
          <Gegevenskaart deelnemer={deelnemer} adres={adres} wie={wie} open={magBewerken && !wissing} />
        </TweeKolommen>
      </Stapel>
    </Pagina>
  )
}

interface Gegevensdelen extends Pick<Props, 'deelnemer' | 'wie'> {
  readonly adres: string
  readonly open: boolean
}

const Gegevenskaart = ({ deelnemer, adres, wie, open }: Gegevensdelen) => (
  <Kaart
    titel="Herkennen"
    id="gegevens"
    acties={
      open && (
        <KnopLink href={`${adres}/gegevens`} soort="tertiair" klein icoon="bewerk">
          Wijzigen
        </KnopLink>
      )
    }
  >
    <Gegevens
      rijen={[
        ['Eigen kenmerk', <Persoonswaarde waarde={deelnemer.gegevens.eigenKenmerk} />],
        ['Roepnaam', <Persoonswaarde waarde={deelnemer.gegevens.roepnaam} />],
        ['Contact', <Persoonswaarde waarde={deelnemer.gegevens.contact} />],
        [
          'Ingeschreven',
          `${tijdstip(deelnemer.ingeschreven.op)}, door ${wie(deelnemer.ingeschreven.actor, deelnemer.organisatieId)}`,
        ],
      ]}
    />
  </Kaart>
)

interface Trajectdelen extends Pick<Props, 'trajecten'> {
  readonly adres: string
  readonly open: boolean
}

const Trajectenkaart = ({ adres, trajecten, open }: Trajectdelen) => (
  <Kaart titel="Trajecten" id="trajecten">
    {trajecten.length === 0 ? (
      <LeegStaat
        icoon="stap"
        titel="Nog geen traject"
        actie={
          open && (
            <KnopLink href={`${adres}/trajecten/nieuw`} icoon="stap">
              Traject starten
            </KnopLink>
          )
        }
      >
        Een traject volgt deze persoon op één casus en één route.
      </LeegStaat>
    ) : (
      <Tabel bijschrift="Trajecten van deze deelnemer" rijen={trajecten} kolommen={KOLOMMEN} />
    )}
  </Kaart>
)

const KOLOMMEN: readonly Kolom<Casustraject>[] = [
  {
    kop: 'Traject',
    naam: true,
    cel: ({ deelnemerId, trajectId, casusnaam, route }) => (
      <>
        <a class="ams-link" href={`/deelnemers/${deelnemerId}/trajecten/${trajectId}`}>
          {ROUTE[route]}
        </a>
        <span class="sr-onderregel">{casusnaam ?? 'casus die u niet kunt openen'}</span>
      </>
    ),
  },
  {
    kop: 'Trede',
    cel: ({ begintrede, trede }) => (
      <>
        {TREDE[trede]}
        {begintrede !== trede && <span class="sr-onderregel">begon bij: {TREDE[begintrede]}</span>}
      </>
    ),
  },
  { kop: 'Metingen', getal: true, cel: ({ metingen }) => getal(metingen) },
  {
    kop: 'Looptijd',
    cel: ({ startOp, eindOp, eindreden }) => (
      <>
        {datumKort(startOp)} – {eindOp ? datumKort(eindOp) : 'nu'}
        {eindreden && <span class="sr-onderregel">{EINDREDEN[eindreden]}</span>}
      </>
    ),
  },
]

const Rechten = ({ adres }: { adres: string }) => (
  <Kaart titel="Rechten van deze persoon" id="rechten" soort="rustig">
    <p>Iedereen mag weten wat u van hem of haar bewaart, en vragen om het te wissen.</p>
    <div class="sr-knoppen">
      <KnopLink href={`${adres}/uitvoer`} klein icoon="download" download>
        Alle gegevens (JSON)
      </KnopLink>
      <KnopLink href={`${adres}/wissing`} klein soort="gevaar" icoon="weg">
        Wissen
      </KnopLink>
    </div>
  </Kaart>
)
