import type { Analyseparameters } from '../../events/sroi-analyse.ts'
import type { Analysecasus } from '../../projections/analysecasus.ts'
import type { Analyse } from '../../projections/analysekolommen.ts'
import type { Discontotabelregel } from '../../projections/discontotabellen.ts'
import { casuskruimels } from '../casus/kruimels.ts'
import { Formulier } from '../onderdelen/formulier.tsx'
import { type Formulierstand, heeftFout } from '../onderdelen/formulierstand.ts'
import { Kaart, Kop, Stapel } from '../onderdelen/kaart.tsx'
import type { Optie } from '../onderdelen/keuzevelden.tsx'
import { Knop, KnopLink, Knoppen } from '../onderdelen/knop.tsx'
import { type Gebruiker, Pagina } from '../onderdelen/pagina.tsx'
import { keuze, rondjes, tekst, Velden, type Veldenlijst, veldregels } from '../onderdelen/veldenlijst.tsx'
import { ANALYSESOORT, ANALYSESTATUS } from '../woorden/termen.ts'
import { IN_PLAATS } from './adressen.ts'
import { PARAMETERS, Parametervelden } from './parametervelden.tsx'

interface Props {
  casus: Analysecasus
  /** What there is to begin with. */
  eerdere: readonly Analyse[]
  kopieVan: string | null
  soort: Analyse['soort'] | undefined
  jaar: number
  parameters: Analyseparameters
  tabellen: readonly Discontotabelregel[]
  opdrachtId: string
  stand?: Formulierstand | undefined
  gebruiker: Gebruiker
}

/** Starting an analysis: prognosis or realisation, empty or with the rows of another. */
export const NieuweAnalysepagina = (props: Props) => {
  const { casus, stand } = props
  const velden = props.eerdere.length > 0 ? ANALYSE : SOORT_EN_NAAM
  const naar = `/casussen/${casus.casusId}/analyses`
  return (
    <Pagina
      titel="Nieuwe analyse"
      actief="/casussen"
      kruimels={casuskruimels(casus.casusId, casus.naam)}
      gebruiker={props.gebruiker}
      fictief={casus.fictief}
    >
      <Stapel>
        <Kop
          titel="Nieuwe analyse"
          inleiding={`Wat is ${casus.naam} waard? Vooraf is dat een prognose, achteraf een realisatie. De prognose blijft altijd staan.`}
        >
          <p>
            Hebt u al een waardekaart in een bestand?{' '}
            <a href={`/import?casus=${casus.casusId}`}>Importeer haar in deze casus</a>.
          </p>
        </Kop>
        <Kaart>
          <Formulier
            naar={naar}
            opdrachtId={props.opdrachtId}
            stand={stand}
            ingedeeld={[...velden, ...PARAMETERS]}
            hx-post={naar}
            {...IN_PLAATS}
          >
            <Velden
              velden={velden}
              waarden={{ soort: props.soort, naam: `Waardekaart ${props.jaar}`, kopieVan: props.kopieVan }}
              stand={stand}
              eigen={{ kopieVan: { opties: props.eerdere.map(kopieoptie) } }}
            />
            <details class="sr-meer" open={heeftFout(stand, ...veldregels(PARAMETERS).map(([naam]) => naam))}>
              <summary>Uitgangspunten: discontovoet, moment in het jaar en prijspeil</summary>
              <div class="sr-formulier">
                <Parametervelden parameters={props.parameters} tabellen={props.tabellen} stand={stand} />
              </div>
            </details>
            <Knoppen>
              <Knop>Naar de waardekaart</Knop>
              <KnopLink href={`/casussen/${casus.casusId}`} soort="tertiair">
                Terug naar de casus
              </KnopLink>
            </Knoppen>
          </Formulier>
        </Kaart>
      </Stapel>
    </Pagina>
  )
}

const SOORT_EN_NAAM: Veldenlijst = [
  [
    'soort',
    rondjes(
      'Wat voor analyse wordt dit?',
      [
        {
          waarde: 'PROGNOSE',
          label: ANALYSESOORT.PROGNOSE,
          toelichting: 'Wat u verwacht, voordat het zover is.',
        },
        {
          waarde: 'REALISATIE',
          label: ANALYSESOORT.REALISATIE,
          toelichting: 'Wat er echt van kwam. Staat straks naast de prognose.',
        },
      ],
      { begin: 'PROGNOSE', wat: 'wat voor analyse dit wordt' },
    ),
  ],
  ['naam', tekst('Naam', { wat: 'hoe de analyse heet' })],
]

/** The list too is only there when something can be copied. */
export const ANALYSE: Veldenlijst = [
  ...SOORT_EN_NAAM,
  [
    'kopieVan',
    keuze('Beginnen met de rijen van', [], {
      hint: 'De rijen worden overgenomen. De andere analyse verandert niet.',
      optioneel: true,
      leeg: 'Een lege waardekaart',
    }),
  ],
]

const kopieoptie = ({ analyseId, naam, soort, status }: Analyse): Optie => ({
  waarde: analyseId,
  label: `${naam} (${ANALYSESOORT[soort].toLowerCase()}, ${ANALYSESTATUS[status].toLowerCase()})`,
})
