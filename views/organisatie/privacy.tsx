import { BEWAARSOORTEN, type Bewaarsoort } from '../../events/toegangswaarden.ts'
import type { Organisatiebeeld } from '../../projections/organisatiebeeld.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import type { Formulierstand } from '../onderdelen/formulierstand.ts'
import { Gegevens, Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { Melding } from '../onderdelen/melding.tsx'
import { aantal, datum } from '../onderdelen/opmaak.ts'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { Term } from '../onderdelen/term.tsx'
import { NAAR_ORGANISATIE } from './uitnodiging.tsx'
import { DPIA, DPIAINTREKKING, TERMIJN } from './velden.ts'

/** Which of the forms on this page was sent. */
export type Privacyformulier = 'dpia' | 'dpia-intrekking' | Bewaarsoort

const GELUKT: Readonly<Record<string, string>> = {
  dpia: 'De DPIA is vastgelegd.',
  'dpia-intrekking': 'De DPIA is ingetrokken. Nieuwe gevoelige gegevens worden nu geweigerd.',
  termijn: 'De bewaartermijn is vastgelegd.',
}

interface Props {
  readonly gebruiker: Gebruiker
  readonly beeld: Organisatiebeeld
  readonly vandaag: string
  readonly opdrachtIds: Readonly<Record<Privacyformulier, string>>
  readonly versie: number
  readonly gelukt: string | undefined
  readonly mislukt?: { readonly formulier: Privacyformulier; readonly stand: Formulierstand } | undefined
}

/** Under which terms the organisation keeps personal data. */
export const Organisatieprivacypagina = (props: Props) => {
  const gelukt = Object.entries(GELUKT).find(([code]) => code === props.gelukt)?.[1]
  return (
    <Pagina
      titel="Privacy in uw organisatie"
      actief="/organisatie"
      gebruiker={props.gebruiker}
      kruimels={[NAAR_ORGANISATIE]}
      mislukt={props.mislukt !== undefined}
    >
      <Stapel>
        <Kop
          titel="Privacy in uw organisatie"
          inleiding="Onder welke voorwaarden uw organisatie gegevens van mensen bewaart, en hoe lang."
          acties={<KnopLink href="/bewaring">Wat moet binnenkort weg</KnopLink>}
        />
        {gelukt && <Melding soort="gelukt">{gelukt}</Melding>}
        <Dpia {...props} />
        <Kaart titel="Bewaartermijnen" id="bewaartermijnen">
          <p class="sr-tekst sr-zacht">
            Een termijn wist niets uit zichzelf. Het register laat drie maanden van tevoren zien wat moet
            worden gearchiveerd of gewist; iemand beslist.
          </p>
          {BEWAARSOORTEN.map((soort) => (
            <Termijn {...props} soort={soort} />
          ))}
        </Kaart>
      </Stapel>
    </Pagina>
  )
}

const standVan = ({ mislukt }: Props, formulier: Privacyformulier): Formulierstand | undefined =>
  mislukt?.formulier === formulier ? mislukt.stand : undefined

const Dpia = (props: Props) => {
  const { dpia } = props.beeld
  return (
    <Kaart titel="DPIA" id="dpia">
      <p class="sr-tekst sr-zacht">
        Zonder <Term begrip="dpia">DPIA</Term> weigert het register gevoelige gegevens bij een deelnemer,
        zoals over gezondheid, verslaving of justitie. Een vastgelegde DPIA zegt dat uw organisatie heeft
        onderzocht wat de risico’s zijn en op welke grond het mag.
      </p>
      {dpia === null ? (
        <Melding soort="info" titel="Er is geen DPIA vastgelegd">
          <p>Gevoelige gegevens bij een deelnemer kunnen nu niet worden vastgelegd.</p>
        </Melding>
      ) : (
        <HuidigeDpia dpia={dpia} vandaag={props.vandaag} />
      )}
      <details class="sr-uitklap" open={standVan(props, 'dpia') !== undefined || dpia === null}>
        <summary>{dpia === null ? 'DPIA vastleggen' : 'Andere DPIA vastleggen'}</summary>
        <Dpiaformulier {...props} />
      </details>
      {dpia !== null && (
        <details class="sr-uitklap" open={standVan(props, 'dpia-intrekking') !== undefined}>
          <summary>DPIA intrekken</summary>
          <Dpiaintrekking {...props} />
        </details>
      )}
    </Kaart>
  )
}

const HuidigeDpia = ({ dpia, vandaag }: { dpia: NonNullable<Organisatiebeeld['dpia']>; vandaag: string }) => (
  <>
    {dpia.geldigTot !== null && dpia.geldigTot < vandaag && (
      <Melding soort="let-op" titel={`Deze DPIA was geldig tot en met ${datum(dpia.geldigTot)}`}>
        <p>Leg een nieuwe vast. Tot dan weigert het register gevoelige gegevens bij een deelnemer.</p>
      </Melding>
    )}
    <Gegevens
      rijen={[
        ['Verwijzing', dpia.referentie],
        ['Grondslag', dpia.grondslag],
        ['Vastgesteld op', datum(dpia.vastgesteldOp)],
        ['Geldig tot en met', dpia.geldigTot === null ? 'Geen einddatum' : datum(dpia.geldigTot)],
      ]}
    />
  </>
)

const Dpiaformulier = (props: Props) => (
  <Formulier
    naar="/organisatie/privacy/dpia"
    opdrachtId={props.opdrachtIds.dpia}
    versie={props.versie}
    velden={DPIA}
    stand={standVan(props, 'dpia')}
    gestapeld
  >
    <Knoppen>
      <Knop>DPIA vastleggen</Knop>
    </Knoppen>
  </Formulier>
)

const Dpiaintrekking = (props: Props) => (
  <Formulier
    naar="/organisatie/privacy/dpia/intrekking"
    opdrachtId={props.opdrachtIds['dpia-intrekking']}
    versie={props.versie}
    velden={DPIAINTREKKING}
    stand={standVan(props, 'dpia-intrekking')}
    eigen={{ reden: { id: 'veld-reden-intrekking' } }}
    gestapeld
  >
    <Knoppen>
      <Knop soort="gevaar">DPIA intrekken</Knop>
    </Knoppen>
  </Formulier>
)

const TERMIJNEN: Readonly<Record<Bewaarsoort, { readonly titel: string; readonly vanaf: string }>> = {
  CASUS: { titel: 'Casussen', vanaf: 'na het einde van de casus' },
  DEELNEMER: { titel: 'Deelnemers', vanaf: 'na het laatste traject' },
}

const Termijn = (props: Props & { readonly soort: Bewaarsoort }) => {
  const { soort, beeld, opdrachtIds, versie } = props
  const { titel, vanaf } = TERMIJNEN[soort]
  const maanden = beeld.bewaartermijnen[soort]
  const stand = standVan(props, soort)
  return (
    <div class="sr-stapel" id={`termijn-${soort}`}>
      <h3 class="ams-heading ams-heading--4">{titel}</h3>
      <p class="sr-tekst">
        {maanden === null
          ? 'Er is geen termijn vastgelegd.'
          : `Bewaren tot ${aantal(maanden, 'maand', 'maanden')} ${vanaf}.`}
      </p>
      <details class="sr-uitklap" open={stand !== undefined}>
        <summary>{maanden === null ? 'Termijn vastleggen' : 'Termijn wijzigen'}</summary>
        <Formulier
          naar="/organisatie/privacy/bewaartermijnen"
          opdrachtId={opdrachtIds[soort]}
          versie={versie}
          velden={TERMIJN}
          waarden={{ soort, maanden }}
          stand={stand}
          eigen={{
            maanden: { id: `veld-maanden-${soort}`, eenheid: `maanden ${vanaf}` },
            reden: { id: `veld-reden-${soort}` },
          }}
          gestapeld
        >
          <Knoppen>
            <Knop>Termijn vastleggen</Knop>
          </Knoppen>
        </Formulier>
      </details>
    </div>
  )
}
