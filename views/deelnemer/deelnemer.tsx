import { dagVan } from '../../events/dag.ts'
import type { Deelnemerbeeld, Wissing } from '../../events/deelnemerbeeld.ts'
import type { Trajectregel } from '../../projections/trajecten.ts'
import { Bladzijde } from '../onderdelen/bladzijde.tsx'
import { Gegevens, Kaart, TweeKolommen } from '../onderdelen/kaart.tsx'
import { KnopLink } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { LeegStaat, Melding } from '../onderdelen/melding.tsx'
import { datum, datumKort, getal, tijdstip } from '../onderdelen/opmaak.ts'
import type { Gebruiker } from '../onderdelen/pagina.tsx'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'
import { EINDREDEN, TREDE } from '../traject/termen.ts'
import type { Wie } from '../woorden/namen.ts'
import { ROUTE } from '../woorden/termen.ts'
import { Persoonswaarde } from './gegevens.tsx'
import { DEELNEMERS, deelnemeradres, NAAR_DEELNEMERS } from './plaats.ts'
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
export const Deelnemerpagina = (props: Props) => {
  const { gebruiker, deelnemer, magBewerken } = props
  const { pseudoniem, fictief, wissing } = deelnemer
  const delen = { ...props, adres: deelnemeradres(deelnemer), open: magBewerken && !wissing }
  return (
    <Bladzijde
      titel={pseudoniem}
      boven={<Soort {...deelnemer} />}
      acties={delen.open && <Start {...delen} />}
      actief={DEELNEMERS}
      gebruiker={gebruiker}
      fictief={fictief}
      kruimels={NAAR_DEELNEMERS}
    >
      {wissing && <Gewist wissing={wissing} {...delen} />}
      <TweeKolommen zij={wissing ? null : <Rechten {...delen} />}>
        <Trajectenkaart {...delen} />
        <Gegevenskaart {...delen} />
      </TweeKolommen>
    </Bladzijde>
  )
}

interface Delen extends Props {
  readonly adres: string
  /** Whether something may be noted or changed. */
  readonly open: boolean
}

const Soort = ({ fictief, wissing }: Deelnemerbeeld) => (
  <>
    Deelnemer {fictief && <Label toon="aandacht">fictief</Label>}{' '}
    {wissing && <Label icoon="weg">gewist</Label>}
  </>
)

const Start = ({ adres }: Delen) => (
  <KnopLink href={`${adres}/trajecten/nieuw`} soort="primair" icoon="stap">
    Traject starten
  </KnopLink>
)

const Gewist = ({ adres, wissing }: Delen & { readonly wissing: Wissing }) => (
  <Melding soort="info" titel={`Gewist op ${datum(dagVan(wissing.op))}`}>
    <p>
      {WISREDEN[wissing.reden]}. Niemand kan nog lezen wie dit was.{' '}
      <a class="ams-link" href={`${adres}/bon`}>
        Bekijk de wisbon
      </a>
    </p>
  </Melding>
)

const Gegevenskaart = ({ deelnemer, adres, wie, open }: Delen) => (
  <Kaart titel="Herkennen" id="gegevens" acties={open && <Wijzigen adres={adres} />}>
    <Gegevens
      rijen={[
        ['Eigen kenmerk', <Persoonswaarde waarde={deelnemer.gegevens.eigenKenmerk} />],
        ['Roepnaam', <Persoonswaarde waarde={deelnemer.gegevens.roepnaam} />],
        ['Contact', <Persoonswaarde waarde={deelnemer.gegevens.contact} />],
        ['Ingeschreven', ingeschreven(deelnemer, wie)],
      ]}
    />
  </Kaart>
)

const Wijzigen = ({ adres }: Pick<Delen, 'adres'>) => (
  <KnopLink href={`${adres}/gegevens`} soort="tertiair" klein icoon="bewerk">
    Wijzigen
  </KnopLink>
)

const ingeschreven = ({ ingeschreven: { op, actor }, organisatieId }: Deelnemerbeeld, wie: Wie): string =>
  `${tijdstip(op)}, door ${wie(actor, organisatieId)}`

const Trajectenkaart = ({ adres, trajecten, open }: Delen) => (
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

const Rechten = ({ adres }: Delen) => (
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
