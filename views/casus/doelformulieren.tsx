import type { Doelbeeld, Meting } from '../../projections/casusdossier-typen.ts'
import { datum } from '../onderdelen/opmaak.ts'
import { datum as dag, getal, keuze, rondjes, tekst, type Veldenlijst } from '../onderdelen/veldenlijst.tsx'
import { AMBITIE, DOELNIVEAU } from '../woorden/termen.ts'
import { Bewerkformulier, REDEN } from './bewerken.tsx'
import { metingopties } from './metingopties.ts'
import type { Dossierbeeld } from './typen.ts'

const KAART = 'doelen'

export const DOELVELDEN: Veldenlijst = [
  [
    'omschrijving',
    tekst('Wat wilt u bereiken?', {
      hint: 'Bijvoorbeeld: huurders zonder werk aan het werk helpen.',
      breedte: 'vol',
      wat: 'wat u wilt bereiken',
      naam: 'omschrijving',
    }),
  ],
  [
    [
      'indicator',
      tekst('Waaraan ziet u dat?', {
        hint: 'Bijvoorbeeld: deelnemers met betaald werk.',
        wat: 'waaraan u het ziet',
        naam: 'indicator',
      }),
    ],
    [
      'eenheid',
      tekst('Waarin telt u dat?', {
        hint: 'Bijvoorbeeld: deelnemers, meldingen, procent.',
        wat: 'waarin u het telt',
        naam: 'eenheid',
      }),
    ],
  ],
  [
    [
      'nulwaarde',
      getal('Hoe is het nu?', { hint: 'Leeg als u het nog niet weet.', optioneel: true, naam: 'nulwaarde' }),
    ],
    [
      'streefwaarde',
      getal('Waar wilt u heen?', { hint: 'Een getal.', wat: 'waar u heen wilt', naam: 'streefwaarde' }),
    ],
    ['streefdatum', dag('Wanneer?', { wat: 'wanneer het zover is', naam: 'streefdatum' })],
  ],
  [
    'doelniveau',
    rondjes('Voor wie is dit doel?', DOELNIVEAU, {
      naastElkaar: true,
      wat: 'voor welke groep',
      naam: 'niveau',
    }),
  ],
  [
    'ambitie',
    rondjes('Wat is de ambitie?', AMBITIE, {
      naastElkaar: true,
      wat: 'wat de ambitie is',
      naam: 'ambitie',
    }),
  ],
]

export const AANLEIDENDE_METING: Veldenlijst = [
  ['metingId', keuze('Welke meting was de aanleiding?', [], { optioneel: true, leeg: 'Geen meting' })],
]

const herkomst: Veldenlijst = [
  [
    [
      'n',
      getal('Op hoeveel mensen of woningen berust dit?', {
        optioneel: true,
        naam: 'aantal mensen of woningen',
      }),
    ],
    [
      'bron',
      tekst('Waar komt het getal vandaan?', {
        hint: 'Bijvoorbeeld: eigen registratie, enquête, gemeente.',
        optioneel: true,
        naam: 'bron',
      }),
    ],
  ],
]

export const METINGVELDEN: Veldenlijst = [
  [
    ['waarde', getal('Wat hebt u gemeten?', { wat: 'wat u hebt gemeten', naam: 'waarde' })],
    [
      'op',
      dag('Op welke dag?', {
        hint: 'De dag van de meting, niet van vandaag als dat een andere is.',
        wat: 'op welke dag u hebt gemeten',
      }),
    ],
  ],
  ...herkomst,
]

export const CORRECTIEVELDEN: Veldenlijst = [
  ['waarde', getal('Wat had er moeten staan?', { wat: 'wat er had moeten staan', naam: 'waarde' })],
  ...herkomst,
  REDEN,
]

/** Is one of the forms about goals and measurements open? */
export const isDoelformulier = ({ bewerk }: Dossierbeeld): boolean =>
  /^(doel|doel-.+|nulmeting-.+|meting-.+|correctie-.+)$/.test(bewerk ?? '')

/** The open form about a goal or a measurement, if any. */
export const Doelformulieren = ({ beeld }: { beeld: Dossierbeeld }) => {
  const { bewerk, dossier } = beeld
  if (bewerk === 'doel') return <NieuwDoel beeld={beeld} />
  for (const doel of dossier.doelen.filter(({ vervallen }) => !vervallen)) {
    if (bewerk === `doel-${doel.doelId}`) return <Bijstelling beeld={beeld} doel={doel} />
    if (bewerk === `nulmeting-${doel.doelId}`) return <Metingformulier beeld={beeld} doel={doel} nul />
    if (bewerk === `meting-${doel.doelId}`) return <Metingformulier beeld={beeld} doel={doel} />
    const meting = doel.metingen.find(({ metingId }) => bewerk === `correctie-${metingId}`)
    if (meting) return <Correctie beeld={beeld} doel={doel} meting={meting} />
  }
  return null
}

interface DoelProps {
  beeld: Dossierbeeld
  doel: Doelbeeld
}

const NieuwDoel = ({ beeld }: { beeld: Dossierbeeld }) => (
  <Bewerkformulier
    beeld={beeld}
    sleutel="doel"
    pad="doelen"
    kaart={KAART}
    knop="Stel dit doel"
    velden={DOELVELDEN}
  />
)

const Bijstelling = ({ beeld, doel }: DoelProps) => (
  <Bewerkformulier
    beeld={beeld}
    sleutel={`doel-${doel.doelId}`}
    pad={`doelen/${doel.doelId}/bijstelling`}
    kaart={KAART}
    knop="Stel bij"
    velden={[...DOELVELDEN, REDEN, ...(metingopties(doel).length > 0 ? AANLEIDENDE_METING : [])]}
    waarden={{ ...doel, metingId: null }}
    eigen={{ metingId: { opties: metingopties(doel) } }}
  />
)

const Metingformulier = ({ beeld, doel, nul }: DoelProps & { nul?: boolean }) => (
  <Bewerkformulier
    beeld={beeld}
    sleutel={`${nul ? 'nulmeting' : 'meting'}-${doel.doelId}`}
    pad={`doelen/${doel.doelId}/${nul ? 'nulmeting' : 'metingen'}`}
    kaart={KAART}
    knop={nul ? 'Leg de nulmeting vast' : 'Leg de meting vast'}
    velden={METINGVELDEN}
    waarden={{ op: beeld.vandaag, ...(nul && { waarde: doel.nulwaarde }) }}
    eigen={{ waarde: { eenheid: doel.eenheid } }}
    boven={
      <p class="sr-bewerk__kop">
        {nul ? 'Nulmeting' : 'Vervolgmeting'} bij “{doel.omschrijving}” ({doel.indicator})
      </p>
    }
  />
)

const Correctie = ({ beeld, doel, meting }: DoelProps & { meting: Meting }) => (
  <Bewerkformulier
    beeld={beeld}
    sleutel={`correctie-${meting.metingId}`}
    pad={`metingen/${meting.metingId}/correctie`}
    kaart={KAART}
    knop="Corrigeer"
    velden={CORRECTIEVELDEN}
    waarden={meting}
    eigen={{ waarde: { eenheid: doel.eenheid } }}
    boven={
      <p class="sr-bewerk__kop">
        Meting van {datum(meting.vastlegging.op)} bij “{doel.omschrijving}”
      </p>
    }
  />
)
