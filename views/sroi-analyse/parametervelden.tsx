import type { Analyseparameters } from '../../events/sroi-analyse.ts'
import type { Discontotabelregel } from '../../projections/discontotabellen.ts'
import { type Formulierstand, heeftFout } from '../onderdelen/formulierstand.ts'
import type { Optie } from '../onderdelen/keuzevelden.tsx'
import { datum, procent } from '../onderdelen/opmaak.ts'
import {
  getal,
  keuze,
  onder,
  rondjes,
  tekst,
  Velden,
  type Veldenlijst,
  type Veldregel,
  vlak,
} from '../onderdelen/veldenlijst.tsx'
import { CONVENTIE } from '../woorden/termen.ts'

const UITGANGSPUNTEN: Veldenlijst = [
  [
    'disconto',
    keuze('Discontovoet', [], {
      hint: 'Waarde van later telt minder dan waarde van nu. Kies een tabel; zij blijft zoals zij nu is.',
      leeg: null,
      wat: 'welke discontovoet u gebruikt',
    }),
  ],
  [
    'motivering',
    vlak('Waarom niet disconteren?', {
      hint: 'Alleen nodig als u niet disconteert.',
      optioneel: true,
      regels: 2,
    }),
  ],
  [
    'conventie',
    rondjes('Wanneer in het jaar valt de waarde?', CONVENTIE, {
      hint: 'Eind van het jaar is gebruikelijk: dan telt ook jaar 1 iets minder.',
      wat: 'wanneer in het jaar de waarde valt',
    }),
  ],
  [
    'prijspeil',
    getal('Prijspeil (jaar)', {
      hint: 'Alle bedragen zijn in prijzen van dit jaar. De discontovoet is zonder inflatie.',
      wat: 'van welk jaar de prijzen zijn',
    }),
  ],
]

const band = (naam: string, label: string, eenheid: string): Veldregel => [
  naam,
  getal(label, { eenheid, wat: `hoe ver “${label}” ernaast kan zitten` }),
]

const BANDBREEDTE: Veldenlijst = onder('bandbreedte', [
  [band('procentpunt', 'Percentages', 'procentpunt'), band('proxyPct', 'Waarde per eenheid', '%')],
  [band('hoeveelheidPct', 'Hoeveelheid', '%'), band('duurJaren', 'Duur', 'jaar')],
  [band('inbrengPct', 'Uren en natura', '%'), band('discontoPunt', 'Discontovoet', 'procentpunt')],
])

export const PARAMETERS: Veldenlijst = [...UITGANGSPUNTEN, ...BANDBREEDTE]

export const PARAMETERREDEN: Veldenlijst = [
  ['reden', tekst('Waarom wijzigt u dit?', { optioneel: true, breedte: 'vol' })],
]

interface Props {
  parameters: Analyseparameters
  tabellen: readonly Discontotabelregel[]
  stand?: Formulierstand | undefined
}

/** What the figures rest on besides the rows. */
export const Parametervelden = ({ parameters, tabellen, stand }: Props) => (
  <>
    <Velden
      velden={UITGANGSPUNTEN}
      waarden={{ ...parameters, ...gekozen(parameters.disconto) }}
      stand={stand}
      eigen={{ disconto: { opties: [...tabellen.map(tabeloptie), NIET_DISCONTEREN] } }}
    />
    <details class="sr-meer" open={heeftFout(stand, 'bandbreedte')}>
      <summary>Hoe ver kunnen de aannames ernaast zitten?</summary>
      <p class="sr-zacht">Hiermee rekent het register laag en hoog uit.</p>
      <Velden velden={BANDBREEDTE} waarden={parameters} stand={stand} />
    </details>
  </>
)

const gekozen = (disconto: Analyseparameters['disconto']) =>
  disconto.soort === 'GEEN'
    ? { disconto: NIET_DISCONTEREN.waarde, motivering: disconto.motivering }
    : { disconto: `${disconto.code}:${disconto.versie}` }

const tabeloptie = (tabel: Discontotabelregel): Optie => ({
  waarde: `${tabel.code}:${tabel.versie}`,
  label: tabelnaam(tabel),
  groep: tabel.nieuwste ? 'Nu geldig' : 'Eerdere versies',
})

const NIET_DISCONTEREN: Optie = { waarde: 'geen', label: 'Niet disconteren', groep: 'Anders' }

export const tabelnaam = (tabel: Discontotabelregel): string =>
  `${tabel.naam}, vanaf ${datum(tabel.geldigVanaf)}: ${tariefzin(tabel)}`

export const tariefzin = ({
  rKortPct,
  grensJaren,
  rLangPct,
}: Pick<Discontotabelregel, 'rKortPct' | 'grensJaren' | 'rLangPct'>): string =>
  rLangPct === null
    ? procent(rKortPct, 2)
    : `${procent(rKortPct, 2)} tot en met jaar ${grensJaren}, daarna ${procent(rLangPct, 2)}`
