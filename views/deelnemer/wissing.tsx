import { dagVan } from '../../events/dag.ts'
import type { Wisbon } from '../../events/deelnemer.ts'
import type { Deelnemerbeeld, Wissing } from '../../events/deelnemerbeeld.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { Formulierpagina } from '../onderdelen/formulierpagina.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Gegevens, Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Annuleren, Knop, Knoppen } from '../onderdelen/knop.tsx'
import { Label } from '../onderdelen/label.tsx'
import { aantal, datumKort, getal, tijdstip } from '../onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { Tabel } from '../onderdelen/tabel.tsx'
import type { Wie } from '../woorden/namen.ts'
import { bijDeelnemer, deelnemeradres } from './plaats.ts'
import { kanaalnaam, soortnaam, WISREDEN } from './termen.ts'
import { WISSING } from './velden.ts'

interface Props {
  readonly gebruiker: Gebruiker
  readonly deelnemer: Deelnemerbeeld
  readonly opdrachtId: string
  /** What would be on the receipt now. */
  readonly bon: Wisbon
  /** Names of the casussen on it, as far as whoever reads may know them. */
  readonly casusnaam: Casusnaam
  readonly stand?: Formulierstand | undefined
}

type Casusnaam = (casusId: string) => string | null

/** What erasing does, what it cannot undo, and the form that does it. */
export const Wissingspagina = (props: Props) => (
  <Formulierpagina
    {...bijDeelnemer(props.deelnemer)}
    titel={`${props.deelnemer.pseudoniem} wissen`}
    gebruiker={props.gebruiker}
    stand={props.stand}
    inleiding="Na het wissen kan niemand meer lezen wie dit was. Dat is niet terug te draaien, ook niet door de beheerder."
  >
    <Gevolg {...props.bon} />
    <Vertrokken bon={props.bon} casusnaam={props.casusnaam} />
    <Reservekopieen bon={props.bon} />
    <Kaart titel="Wissen" id="wissen">
      <Wisformulier {...props} />
    </Kaart>
  </Formulierpagina>
)

const Gevolg = ({ velden, trajecten }: Wisbon) => (
  <Kaart titel="Wat er gebeurt" id="gevolg">
    <ul class="sr-lijst">
      <li>
        De sleutel van deze persoon wordt vernietigd. {aantal(velden, 'veld is', 'velden zijn')} dan voorgoed
        onleesbaar: kenmerk, roepnaam, contact, toelichtingen en bijzondere gegevens.
      </li>
      <li>
        Het pseudoniem en de treden blijven meetellen in {aantal(trajecten, 'traject', 'trajecten')}, zonder
        dat ze nog naar iemand wijzen.
      </li>
      <li>U krijgt een wisbon: een bewijs van wat er is vernietigd en wat al buiten het register was.</li>
    </ul>
  </Kaart>
)

const Wisformulier = ({ deelnemer, opdrachtId, stand }: Props) => {
  const adres = deelnemeradres(deelnemer)
  const eigen = { bevestiging: { hint: `Typ ${deelnemer.pseudoniem}.` } }
  return (
    <Formulier
      naar={`${adres}/wissing`}
      opdrachtId={opdrachtId}
      versie={deelnemer.versie}
      stand={stand}
      velden={WISSING}
      eigen={eigen}
      gestapeld
    >
      <Knoppen>
        <Knop soort="gevaar" icoon="weg">
          Voorgoed wissen
        </Knop>
        <Annuleren href={adres} />
      </Knoppen>
    </Formulier>
  )
}

interface Bonprops extends Pick<Props, 'gebruiker' | 'deelnemer' | 'casusnaam'> {
  readonly wissing: Wissing
  readonly wie: Wie
  /** Instant, ISO UTC: what is past is said to be past. */
  readonly nu: string
}

/** The receipt of an erasure, to print and to give. */
export const Bonpagina = ({ gebruiker, deelnemer, wissing, wie, casusnaam, nu }: Bonprops) => (
  <Pagina {...bijDeelnemer(deelnemer)} titel={`Wisbon van ${deelnemer.pseudoniem}`} gebruiker={gebruiker}>
    <article class="sr-rapport">
      <Stapel>
        <Kop
          titel={`Wisbon van ${deelnemer.pseudoniem}`}
          boven={<>Bewijs van wissing {deelnemer.fictief && <Label toon="aandacht">fictief</Label>}</>}
          inleiding="Druk deze pagina af of bewaar haar als pdf met de printopdracht van uw browser."
        />
        <Kaart titel="Vernietigd" id="vernietigd">
          <Gegevens
            rijen={[
              ['Gewist op', tijdstip(wissing.op)],
              ['Door', wie(wissing.actor, deelnemer.organisatieId)],
              ['Reden', WISREDEN[wissing.reden]],
              ['Sleutel', 'vernietigd: geen kopie in de database'],
              ['Velden', `${getal(wissing.velden)} onleesbaar gemaakt`],
              ['Trajecten', `${getal(wissing.trajecten)} zonder verwijzing naar een persoon`],
            ]}
          />
        </Kaart>
        <Vertrokken bon={wissing} casusnaam={casusnaam} />
        <Reservekopieen bon={wissing} nu={nu} />
      </Stapel>
    </article>
  </Pagina>
)

const Vertrokken = ({ bon: { vertrokken }, casusnaam }: { bon: Wisbon; casusnaam: Casusnaam }) => (
  <Kaart titel="Wat al buiten het register was" id="vertrokken">
    {vertrokken.length === 0 ? (
      <p>Niets. Er is van deze persoon en van de casussen geen uitvoer gemaakt.</p>
    ) : (
      <>
        <p>
          Wat iemand eerder heeft gedownload of opgehaald, kan het register niet wissen. Vraag het aan wie het
          heeft. In uitvoer van een casus staan geen deelnemers.
        </p>
        <Tabel
          bijschrift="Uitvoer van voor de wissing"
          rijen={vertrokken}
          kolommen={[
            { kop: 'Wat', naam: true, cel: ({ soort }) => soortnaam(soort) },
            {
              kop: 'Waarover',
              cel: ({ casusId }) =>
                casusId === null
                  ? 'deze persoon'
                  : (casusnaam(casusId) ?? 'een casus waaraan deze persoon meedeed'),
            },
            { kop: 'Hoe', cel: ({ kanaal }) => kanaalnaam(kanaal) },
            { kop: 'Hoe vaak', getal: true, cel: ({ aantal: keren }) => getal(keren) },
            { kop: 'Laatst', getal: true, cel: ({ laatsteOp }) => datumKort(dagVan(laatsteOp)) },
          ]}
        />
      </>
    )}
  </Kaart>
)

const Reservekopieen = ({ bon: { reservekopieen }, nu = '' }: { bon: Wisbon; nu?: string }) => (
  <Kaart titel="Reservekopieën" id="reservekopieen">
    {reservekopieen.length === 0 ? (
      <p>Geen. Er is geen reservekopie bekend die de sleutel nog heeft.</p>
    ) : (
      <>
        <p>
          Deze kopieën zijn van voor de wissing en bevatten de sleutel tot ze worden weggegooid. Wordt er een
          teruggezet, dan wist het register deze persoon meteen opnieuw.
        </p>
        <Tabel
          bijschrift="Reservekopieën met de sleutel"
          rijen={reservekopieen}
          kolommen={[
            { kop: 'Kopie', naam: true, cel: ({ naam }) => naam },
            { kop: 'Gemaakt', getal: true, cel: ({ gemaaktOp }) => datumKort(dagVan(gemaaktOp)) },
            {
              kop: 'Bewaard tot',
              getal: true,
              cel: ({ bewaardTot }) => (
                <>
                  {datumKort(dagVan(bewaardTot))}
                  {nu > bewaardTot && <span class="sr-onderregel">termijn voorbij</span>}
                </>
              ),
            },
          ]}
        />
      </>
    )}
  </Kaart>
)
